import type { BronFoutcode } from './bron/bron-fout.ts';

/** What the graph would have of a harvested source after a harvest in some state. */
export interface Oogstgevolg {
  /** Whether there are items: of an earlier harvest when this one failed. */
  readonly items: boolean;
  /** Why the harvest failed; null when it did not. */
  readonly fout: BronFoutcode | null;
}

/**
 * What can be tried out on the mocked sources of a graph. It is handed over by who starts the graph over mocks; without it
 * nothing can be tried. The graph itself knows no scenario by name.
 */
export interface Proefstand {
  /** Ids of the sources that are mocked. */
  readonly bronnen: readonly string[];
  /** Every state that a source can be in, by name. */
  readonly scenarios: Readonly<Record<string, { readonly oogst: Oogstgevolg }>>;
  /** Days on which several sources are in a state at once, by name: the scenario of each source. */
  readonly dagen: Readonly<Record<string, { readonly bronnen: Readonly<Record<string, string>> }>>;
}

/** The state in which one source is asked, and what a harvest in that state would have left. */
export interface Bronscenario {
  readonly scenario: string;
  readonly oogst: Oogstgevolg;
}

/** What one operation tries out: the state of each source that was named, by its id. */
export type Proef = ReadonlyMap<string, Bronscenario>;

/** The header that chooses for one request: `vum=uit, rio=verouderd`, or a day such as `maandagochtend`. */
export const PROEFKOP = 'x-mock-scenario';

/** Room for every source by name; longer is a mistake. */
const MAXIMUM_TEKENS = 2_000;

/** What is tried out, or why it cannot be; nothing of either without the header. */
export type Proefkeuze =
  | { readonly proef: Proef | null; readonly bezwaar: null }
  | { readonly proef: null; readonly bezwaar: string };

/**
 * Reads the header; what comes later goes before what came earlier. Header lines of one name are one list (RFC 9110,
 * section 5.2). An objection names what can be chosen and never repeats what was.
 */
export const leesProef = (kop: string | readonly string[] | undefined, proefstand: Proefstand | null): Proefkeuze => {
  if (kop === undefined) return { proef: null, bezwaar: null };
  if (proefstand === null || proefstand.bronnen.length === 0)
    return weiger('works on mocked sources only, and this graph has none');
  const tekst = typeof kop === 'string' ? kop : kop.join(',');
  if (tekst.length > MAXIMUM_TEKENS) return weiger(`is longer than ${MAXIMUM_TEKENS} characters`);
  const proef = new Map<string, Bronscenario>();
  for (const deel of tekst.split(',')) {
    const keuzes = leesDeel(deel, proefstand);
    if (typeof keuzes === 'string') return weiger(keuzes);
    for (const [bron, naam] of keuzes) {
      if (!proefstand.bronnen.includes(bron))
        return weiger(`names a source that is not mocked: ${noemBronnen(proefstand)}`);
      const scenario = getEigen(proefstand.scenarios, naam);
      if (!scenario) return weiger(`names a scenario that does not exist: ${noemScenarios(proefstand)}`);
      proef.set(bron, { scenario: naam, oogst: scenario.oogst });
    }
  }
  return { proef, bezwaar: null };
};

/** The header that chooses the same. */
export const schrijfProef = (proef: Proef): string =>
  [...proef].map(([bron, { scenario }]) => `${bron}=${scenario}`).join(', ');

type Paar = readonly [bron: string, scenario: string];

/** What one part of the list chooses, or why it cannot be read. */
const leesDeel = (deel: string, proefstand: Proefstand): readonly Paar[] | string => {
  const [bron = '', naam, ...rest] = deel.split('=').map((stuk) => stuk.trim());
  if (bron !== '' && naam && rest.length === 0) return [[bron, naam]];
  const dag = naam === undefined ? getEigen(proefstand.dagen, bron) : undefined;
  if (dag) return Object.entries(dag.bronnen);
  return `expects <source>=<scenario> with commas in between, or a day: ${noem('days', Object.keys(proefstand.dagen))}; ${noemBronnen(proefstand)}; ${noemScenarios(proefstand)}`;
};

/** Names come from outside: what every object has, such as a constructor, is no choice. */
const getEigen = <T>(record: Readonly<Record<string, T>>, naam: string): T | undefined =>
  Object.hasOwn(record, naam) ? record[naam] : undefined;

const weiger = (bezwaar: string): Proefkeuze => ({ proef: null, bezwaar });

const noem = (wat: string, namen: readonly string[]): string => `${wat} are ${namen.join(', ')}`;
const noemBronnen = ({ bronnen }: Proefstand): string => noem('mocked sources', bronnen);
const noemScenarios = ({ scenarios }: Proefstand): string => noem('scenarios', Object.keys(scenarios));
