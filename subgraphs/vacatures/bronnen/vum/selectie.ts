import { afstandKm } from '../../../../schema/referentie/afstand.ts';
import { zoekBeroepen } from '../../../../schema/referentie/beroepen.ts';
import { bocVoorBeroep } from '../../../../schema/referentie/boc.ts';
import { gemeentenInRegio, getGemeente } from '../../../../schema/referentie/gemeenten.ts';
import { getArbeidsmarktregio } from '../../../../schema/referentie/regios.ts';
import { getCodes } from '../../../shared/bron/parse.ts';
import { getGevraagdeBeroepen, type VacatureFilter } from '../../filter.ts';
import type { VumSelectie } from './client.ts';
import { OVEREENKOMST } from './codes.ts';

/** VUM's code list regiostraal, in kilometres. */
const STRALEN_KM = [5, 10, 15, 25, 50, 75, 100, 125, 150] as const;
/** Amersfoort lies in the middle: 150 km round it is the whole country but its outermost corners. */
const MIDDEN_VAN_HET_LAND = { postcode: '3811', afstand: 150 } as const;
/** A municipality is not a point: this far from its middle is still inside most of them. */
const STRAAL_GEMEENTE_KM = 10;
/** More occupations than this do not say what somebody looks for. */
const MAXIMUM_BEROEPEN_BIJ_ZOEKEN = 25;

/** What VUM is asked for a filter; null when it cannot have anything that passes. */
export const createSelectie = (filter: VacatureFilter): VumSelectie | null => {
  const beroepen = getBeroepen(filter);
  const overeenkomsten = getOvereenkomsten(filter);
  if (beroepen?.length === 0 || overeenkomsten?.length === 0 || filter.gepubliceerdVanaf != null) return null;
  return {
    selectiegebied: getSelectiegebied(filter),
    beroepscodes: beroepen?.flatMap((id) => bocVoorBeroep(id).map(({ code }) => code)) ?? null,
    overeenkomsten,
  };
};

/** A hit has no title, so words are looked for in the names of occupations. */
const getBeroepen = (filter: VacatureFilter): readonly string[] | null => {
  const gevraagd = getGevraagdeBeroepen(filter);
  if (!filter.zoek?.trim()) return gevraagd;
  const gevonden = zoekBeroepen(filter.zoek, MAXIMUM_BEROEPEN_BIJ_ZOEKEN).map(({ id }) => id);
  return gevraagd === null ? gevonden : gevonden.filter((id) => gevraagd.includes(id));
};

const getOvereenkomsten = ({ overeenkomst, leerbaan }: VacatureFilter): readonly string[] | null => {
  if (overeenkomst == null && leerbaan == null) return null;
  return getCodes(OVEREENKOMST).filter(
    (code) =>
      (overeenkomst == null || overeenkomst.includes(OVEREENKOMST[code])) &&
      (leerbaan == null || leerbaan === (OVEREENKOMST[code] === 'LEERBAAN')),
  );
};

/** The area round the municipality, else round the central municipality of the region and as wide as the region. */
const getSelectiegebied = ({
  gemeente: code,
  afstandKm: straal,
  arbeidsmarktregio,
}: VacatureFilter): VumSelectie['selectiegebied'] => {
  const gemeente = getGemeente(code ?? '');
  if (gemeente) return { postcode: gemeente.postcode, afstand: straal ?? STRAAL_GEMEENTE_KM };
  const centrum = getGemeente(getArbeidsmarktregio(arbeidsmarktregio ?? '')?.centrumgemeente ?? '');
  if (!centrum) return MIDDEN_VAN_HET_LAND;
  const verste = Math.max(...gemeentenInRegio(centrum.regio).map((andere) => afstandKm(centrum, andere)));
  return { postcode: centrum.postcode, afstand: STRALEN_KM.find((km) => km >= verste) ?? MIDDEN_VAN_HET_LAND.afstand };
};
