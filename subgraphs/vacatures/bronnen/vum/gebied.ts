import { afstandKm } from '../../../../schema/referentie/afstand.ts';
import { type Gemeente, gemeenten, gemeentenInRegio, getGemeente } from '../../../../schema/referentie/gemeenten.ts';
import { arbeidsmarktregios, getArbeidsmarktregio } from '../../../../schema/referentie/regios.ts';
import type { VacatureFilter } from '../../filter.ts';
import type { VumSelectie } from './client.ts';

/** Where VUM is asked to look. */
export interface VumGebied {
  readonly selectiegebied: VumSelectie['selectiegebied'];
  /** The town in the middle. */
  readonly plaats: string;
  /** Whether all of the area that the filter means lies within it. */
  readonly isHeel: boolean;
}

/** VUM's code list regiostraal, in kilometres. */
const STRALEN_KM = [5, 10, 15, 25, 50, 75, 100, 125, 150] as const;
const KLEINSTE_STRAAL_KM = 5;
const GROOTSTE_STRAAL_KM = 150;
/** Every municipality lies within this of its main town: Rotterdam reaches 35 km, to the Maasvlakte. */
const STRAAL_HELE_GEMEENTE_KM = 50;
/** Amersfoort lies in the middle: 150 km round it is the whole country but its outermost corners. */
const MIDDEN_VAN_HET_LAND = { postcode: '3811', hoofdplaats: 'Amersfoort' } as const;
/** A circle is still the region's own while at least this part of the main towns in it are. */
const AANDEEL_VAN_REGIO = 0.75;

/**
 * The area of a filter: round the municipality, else round the central municipality of the region. A narrow question is
 * asked as wide as the area, because its hits fit in one answer. Those of a broad one do not: there the hits would be
 * spent on the neighbours, so it is asked close to the middle.
 */
export const createGebied = (
  { gemeente: code, afstandKm: straal, arbeidsmarktregio }: VacatureFilter,
  isSmal: boolean,
): VumGebied => {
  const gemeente = getGemeente(code ?? '');
  if (gemeente && straal != null) return rond(gemeente, straal, true);
  if (gemeente) return rond(gemeente, isSmal ? STRAAL_HELE_GEMEENTE_KM : KLEINSTE_STRAAL_KM, isSmal);
  const centrum = getGemeente(getArbeidsmarktregio(arbeidsmarktregio ?? '')?.centrumgemeente ?? '');
  const stralen = STRALEN_PER_REGIO.get(centrum?.regio ?? '');
  if (!centrum || !stralen) return rond(MIDDEN_VAN_HET_LAND, GROOTSTE_STRAAL_KM, false);
  const gekozen = isSmal ? stralen.heel : Math.min(stralen.heel, stralen.eigen);
  return rond(centrum, gekozen, gekozen === stralen.heel);
};

const rond = (
  { postcode, hoofdplaats }: Pick<Gemeente, 'postcode' | 'hoofdplaats'>,
  afstand: number,
  isHeel: boolean,
): VumGebied => ({ selectiegebied: { postcode, afstand }, plaats: hoofdplaats, isHeel });

/** The narrowest circle with all main towns of the region in it. */
const getHeleStraal = (centrum: Gemeente): number =>
  STRALEN_KM.find((km) => gemeentenInRegio(centrum.regio).every((andere) => afstandKm(centrum, andere) <= km)) ??
  GROOTSTE_STRAAL_KM;

/** The widest circle that is mostly the region's own. The town round which another region turns would fill it alone. */
const getEigenStraal = (centrum: Gemeente): number =>
  STRALEN_KM.findLast((km) => {
    const binnen = gemeenten.filter((andere) => afstandKm(centrum, andere) <= km);
    const eigen = binnen.filter(({ regio }) => regio === centrum.regio);
    const heeftAnderCentrum = binnen.some(({ code }) => code !== centrum.code && CENTRUMGEMEENTEN.has(code));
    return !heeftAnderCentrum && eigen.length >= AANDEEL_VAN_REGIO * binnen.length;
  }) ?? KLEINSTE_STRAAL_KM;

const CENTRUMGEMEENTEN: ReadonlySet<string> = new Set(arbeidsmarktregios.map(({ centrumgemeente }) => centrumgemeente));

const STRALEN_PER_REGIO: ReadonlyMap<string, { readonly heel: number; readonly eigen: number }> = new Map(
  arbeidsmarktregios.flatMap(({ code, centrumgemeente }) => {
    const centrum = getGemeente(centrumgemeente);
    return centrum ? [[code, { heel: getHeleStraal(centrum), eigen: getEigenStraal(centrum) }] as const] : [];
  }),
);
