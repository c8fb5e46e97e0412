import { type Belasting, getBelasting } from '../../schema/referentie/belasting.ts';
import { beroepen } from '../../schema/referentie/beroepen.ts';
import type { IndexVraag } from '../shared/harvest/harvest-index.ts';
import type { Opleidingsniveau } from '../shared/opleidingsniveau.ts';
import { ALTIJD, combineer, ELKE, getBelastingprofiel, OVERAL, ZONDER_BEROEP } from './document.ts';
import type { Dagdeel, Leerweg, Lesvorm, Opleidingsoort, Waardedocument } from './opleiding.ts';

/** `OpleidingFilter` of the SDL. */
export interface OpleidingFilter {
  readonly zoek?: string | null;
  readonly arbeidsmarktregio?: string | null;
  readonly gemeente?: string | null;
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
}

/** Starts are planned less than three years ahead. */
const PLANHORIZON_DAGEN = 3 * 366;

/** The filter as a question to the index. What a source does not tell, such as dagdelen and kosten, leaves all of it out. */
export const createIndexVraag = (filter: OpleidingFilter, vandaag: string): Omit<IndexVraag, 'na' | 'first'> => {
  const filters: Record<string, readonly string[] | null> = {
    regio: filter.arbeidsmarktregio == null ? null : [filter.arbeidsmarktregio, OVERAL],
    gemeente: filter.gemeente == null ? null : [filter.gemeente, OVERAL],
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
    dagdeel: filter.dagdelen ?? null,
    kosten: filter.kostenMaximaal == null ? null : [],
    start: filter.startVanaf == null ? null : getDagenVanaf(filter.startVanaf, vandaag),
    uitvoering: getUitvoeringen(filter, vandaag),
  };
  return {
    zoek: filter.zoek,
    filters: Object.fromEntries(
      Object.entries(filters).flatMap(([naam, waarden]) => (waarden === null ? [] : [[naam, waarden]])),
    ),
  };
};

const enkel = (waarde: string | null | undefined): readonly string[] | null => (waarde == null ? null : [waarde]);

/** A programme goes only when each of its occupations asks what is excluded; one that tells no occupation stays. */
const getMogelijkeProfielen = (uitgesloten: readonly Belasting[]): readonly string[] | null => {
  if (uitgesloten.length === 0) return null;
  const mogelijk = beroepen.filter(({ id }) => !getBelasting(id).some((last) => uitgesloten.includes(last)));
  return [...new Set(mogelijk.map(({ id }) => getBelastingprofiel(id))), ZONDER_BEROEP];
};

/** What is asked of a run, when that is more than one thing: then one and the same run must have all of it. */
const getUitvoeringen = (
  { arbeidsmarktregio, gemeente, vorm, startVanaf }: OpleidingFilter,
  vandaag: string,
): readonly string[] | null => {
  const plaats = gemeente ?? arbeidsmarktregio;
  if ([plaats, vorm, startVanaf].filter((eis) => eis != null).length < 2) return null;
  const starts = startVanaf == null ? [ELKE] : getDagenVanaf(startVanaf, vandaag);
  return (plaats == null ? [ELKE] : [plaats, OVERAL]).flatMap((hier) =>
    (vorm ?? [ELKE]).flatMap((wijze) => starts.map((start) => combineer(hier, wijze, start))),
  );
};

/** The index finds equal values, so "from this day on" is every day on which a programme can start. */
const getDagenVanaf = (vanaf: string, vandaag: string): readonly string[] => {
  const begin = Date.parse(vanaf > vandaag ? vanaf : vandaag);
  const dagen = Array.from({ length: PLANHORIZON_DAGEN }, (_, dag) =>
    new Date(begin + dag * 86_400_000).toISOString().slice(0, 10),
  );
  return [...dagen, ALTIJD];
};
