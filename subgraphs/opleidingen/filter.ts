import { type Belasting, getBelasting } from '../../schema/referentie/belasting.ts';
import { beroepen } from '../../schema/referentie/beroepen.ts';
import { gemeentenBinnen } from '../../schema/referentie/gemeenten-binnen.ts';
import type { Bereik, IndexVraag } from '../shared/harvest/harvest-index.ts';
import { enkel, zonderNull } from '../shared/harvest/zonder-null.ts';
import { createInvoerFout } from '../shared/invoer-fout.ts';
import type { Opleidingsniveau } from '../shared/opleidingsniveau.ts';
import {
  combineer,
  ELKE,
  getBedragsleutel,
  getBelastingprofiel,
  getDagdelensleutel,
  OVERAL,
  ZONDER_BEROEP,
} from './document.ts';
import type { Dagdeel, Leerweg, Lesvorm, Opleidingsoort, Waardedocument } from './opleiding.ts';

/** `OpleidingFilter` of the SDL. */
export interface OpleidingFilter {
  readonly zoek?: string | null;
  readonly arbeidsmarktregio?: string | null;
  readonly gemeente?: string | null;
  readonly afstandKm?: number | null;
  readonly beroep?: string | null;
  readonly beroepsgroep?: string | null;
  readonly vaardigheden?: readonly string[] | null;
  readonly belastingUitsluiten?: readonly Belasting[] | null;
  readonly soort?: readonly Opleidingsoort[] | null;
  readonly niveau?: readonly Opleidingsniveau[] | null;
  readonly leerweg?: readonly Leerweg[] | null;
  readonly waardedocument?: readonly Waardedocument[] | null;
  readonly toegestaanMet?: string | null;
  readonly vorm?: readonly Lesvorm[] | null;
  readonly dagdelen?: readonly Dagdeel[] | null;
  readonly kostenMaximaal?: number | null;
  readonly startVanaf?: string | null;
  readonly bron?: readonly string[] | null;
}

/** The filter as a question to the index. What a source does not tell leaves all of it out. */
export const createIndexVraag = (filter: OpleidingFilter, vandaag: string): Omit<IndexVraag, 'na' | 'first'> => {
  const plaatsen = getPlaatsen(filter);
  const filters: Record<string, readonly string[] | null> = {
    bron: filter.bron ?? null,
    regio: filter.arbeidsmarktregio == null ? null : [filter.arbeidsmarktregio, OVERAL],
    gemeente: filter.gemeente == null ? null : plaatsen,
    beroep: enkel(filter.beroep),
    beroepsgroep: enkel(filter.beroepsgroep),
    belasting: getMogelijkeProfielen(filter.belastingUitsluiten ?? []),
    vaardigheid: filter.vaardigheden ?? null,
    toegestaanMet: enkel(filter.toegestaanMet),
    soort: filter.soort ?? null,
    niveau: filter.niveau ?? null,
    leerweg: filter.leerweg ?? null,
    waardedocument: filter.waardedocument ?? null,
    vorm: filter.vorm ?? null,
  };
  const bereiken: Record<string, readonly Bereik[] | null> = {
    kosten: filter.kostenMaximaal == null ? null : [{ van: null, tot: getBedragsleutel(filter.kostenMaximaal) }],
    uitvoering: getUitvoeringen(filter, plaatsen, vandaag),
  };
  return { zoek: filter.zoek, filters: zonderNull(filters), bereiken: zonderNull(bereiken) };
};

/** A programme goes only when each of its occupations asks what is excluded; one that tells no occupation stays. */
const getMogelijkeProfielen = (uitgesloten: readonly Belasting[]): readonly string[] | null => {
  if (uitgesloten.length === 0) return null;
  const mogelijk = beroepen.filter(({ id }) => !getBelasting(id).some((last) => uitgesloten.includes(last)));
  return [...new Set(mogelijk.map(({ id }) => getBelastingprofiel(id))), ZONDER_BEROEP];
};

/** The municipalities that a filter means, and everywhere. */
const getPlaatsen = ({ gemeente, afstandKm }: OpleidingFilter): readonly string[] =>
  gemeente == null ? [] : [...gemeentenBinnen(gemeente, afstandKm ?? 0), OVERAL];

/**
 * What is asked of a run, when that is more than one thing or is about its start or its hours: then one and the same run
 * must have all of it.
 */
const getUitvoeringen = (
  { arbeidsmarktregio, gemeente, vorm, dagdelen, startVanaf }: OpleidingFilter,
  plaatsen: readonly string[],
  vandaag: string,
): readonly Bereik[] | null => {
  const plaats = gemeente ?? arbeidsmarktregio;
  const eisen = [plaats, vorm].filter((eis) => eis != null).length;
  if (eisen < 2 && dagdelen == null && startVanaf == null) return null;
  const hier = gemeente == null ? (arbeidsmarktregio == null ? [ELKE] : [arbeidsmarktregio, OVERAL]) : plaatsen;
  const vanaf = startVanaf == null || startVanaf < vandaag ? vandaag : startVanaf;
  const wijzen = vorm ? [...new Set(vorm)] : [ELKE];
  const weekdelen = dagdelen ? getDeelverzamelingen(dagdelen).map(getDagdelensleutel) : [ELKE];
  if (hier.length * wijzen.length * weekdelen.length > COMBINATIES_MAXIMUM)
    throw createInvoerFout(
      'filter',
      'asks for too many combinations of place, vorm and dagdelen: take a smaller distance',
    );
  return hier.flatMap((plek) =>
    wijzen.flatMap((wijze) =>
      weekdelen.map((delen) => ({
        van: combineer(plek, wijze, delen, startVanaf == null ? '' : vanaf),
        tot: combineer(plek, wijze, delen, NA_ALLES),
      })),
    ),
  );
};

/** Each combination is looked up; a whole region with every way and part of the week stays below this. */
const COMBINATIES_MAXIMUM = 2_000;
/** Above every start. */
const NA_ALLES = '~';

/** Lessons on some of these parts of the week, and on no others. */
const getDeelverzamelingen = (dagdelen: readonly Dagdeel[]): readonly (readonly Dagdeel[])[] => {
  let groepen: (readonly Dagdeel[])[] = [[]];
  for (const dagdeel of new Set(dagdelen)) groepen = groepen.flatMap((groep) => [groep, [...groep, dagdeel]]);
  return groepen;
};
