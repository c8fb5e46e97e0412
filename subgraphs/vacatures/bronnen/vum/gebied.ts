import { type Gemeente, gemeenten, gemeentenInRegio, getGemeente } from '../../../../schema/referentie/gemeenten.ts';
import type { VacatureFilter } from '../../filter.ts';
import { type Cirkel, raakt } from './zoek/cirkel.ts';

/** Where VUM is asked to look, in as many circles as that takes. */
export interface VumGebied {
  /** The same for the same area. */
  readonly sleutel: string;
  /** The municipalities to be held. */
  readonly doelen: readonly Gemeente[];
  /** The circles to begin with; null: as many as `aantalBegin`, chosen to hold them all. */
  readonly begin: readonly Cirkel[] | null;
  readonly aantalBegin: number;
  /** The distance that was asked for: only what lies in it counts. */
  readonly afstand: Cirkel | null;
}

/** No municipality reaches further from its main town: Rotterdam does 35 km, to the Maasvlakte. */
const STRAAL_ZEKER_HELE_GEMEENTE_KM = 50;
const MAXIMUM_STRAAL_KM = 150;
/** Alphen-Chaam and Het Hogeland: 150 km round these two is the whole country, with little of it twice. */
const LAND_IN_TWEE_CIRKELS = ['GM1723', 'GM1966'];
/** A broad question begins in this many circles: one for all would be full of what neighbours have. */
const BEGIN_REGIO = 4;
/** And for the country in as many as there may be. */
const BEGIN_LAND = 12;

/**
 * The area of a filter. A narrow question, of which all hits may fit in one answer, begins with as few circles as hold the
 * area; a broad one with several at once, so that no call goes to a circle that is surely full.
 */
export const createGebied = (
  { gemeente: code, afstandKm, arbeidsmarktregio }: VacatureFilter,
  isSmal: boolean,
): VumGebied => {
  const gemeente = getGemeente(code ?? '');
  if (gemeente) return afstandKm == null ? inGemeente(gemeente, isSmal) : binnenAfstand(gemeente, afstandKm);
  const inRegio = gemeentenInRegio(arbeidsmarktregio ?? '');
  if (arbeidsmarktregio == null || inRegio.length === 0) return inLand(isSmal);
  return {
    sleutel: arbeidsmarktregio,
    doelen: inRegio,
    begin: null,
    aantalBegin: isSmal ? 1 : BEGIN_REGIO,
    afstand: null,
  };
};

const inGemeente = (gemeente: Gemeente, isSmal: boolean): VumGebied => ({
  sleutel: gemeente.code,
  doelen: [gemeente],
  begin: isSmal ? [{ middelpunt: gemeente, straalKm: STRAAL_ZEKER_HELE_GEMEENTE_KM }] : null,
  aantalBegin: 1,
  afstand: null,
});

const binnenAfstand = (middelpunt: Gemeente, straalKm: number): VumGebied => {
  const afstand = { middelpunt, straalKm };
  return {
    sleutel: `${middelpunt.code} ${straalKm}`,
    doelen: gemeenten.filter((gemeente) => raakt(afstand, gemeente)),
    begin: [afstand],
    aantalBegin: 1,
    afstand,
  };
};

const inLand = (isSmal: boolean): VumGebied => {
  const tweeCirkels = LAND_IN_TWEE_CIRKELS.flatMap((code) => {
    const middelpunt = getGemeente(code);
    return middelpunt ? [{ middelpunt, straalKm: MAXIMUM_STRAAL_KM }] : [];
  });
  return {
    sleutel: 'NL',
    doelen: gemeenten,
    begin: isSmal ? tweeCirkels : null,
    aantalBegin: isSmal ? tweeCirkels.length : BEGIN_LAND,
    afstand: null,
  };
};
