import { createRouter } from './create-router.ts';
import { beschrijfAanroep } from './journaal/beschrijf-aanroep.ts';
import { createJournaal, type Journaal } from './journaal/journaal.ts';
import { mockNu } from './klok.ts';
import { type MockBron, type MockResponse, type MockVraag, probleemResponse } from './mock.ts';
import { createRandom, type Random } from './random.ts';
import { createBeurten } from './scenario/beurten.ts';
import { DAGEN, DAGNAMEN, type Dagnaam, isDag } from './scenario/dagen.ts';
import { type Keuze, leesKeuze, SCENARIOHEADER } from './scenario/lees-keuze.ts';
import { isScenario, SCENARIONAMEN, SCENARIOS, type Scenarionaam } from './scenario/scenarios.ts';
import { type Handle, type Spel, speelScenario } from './scenario/speel-scenario.ts';
import { Storing } from './scenario/storing.ts';
import { rechtstreeks, type Verloop } from './scenario/verloop.ts';
import { getVraagzaad } from './scenario/vraagzaad.ts';

/**
 * The mocked sources together, with their state: what the HTTP server and nock both answer from. What is set of a source that
 * is not there, or to a scenario or fault that does not exist, throws: a typing error is no test that passes.
 */
export interface MockWereld {
  readonly bronnen: readonly MockBron[];
  readonly journaal: Journaal;
  /** What chance comes from: two worlds with one seed, asked the same, answer the same. */
  readonly zaad: string;
  /** How a source answers, delays and broken connections included. */
  speel(bronId: string, vraag: MockVraag): Verloop;
  /** The answer of a source, or null when none comes. */
  antwoord(bronId: string, vraag: MockVraag): MockResponse | null;
  getScenario(bronId: string): Scenarionaam;
  zetScenario(bronId: string, scenario: Scenarionaam): void;
  /** Tells after every change of a scenario; what it gives back stops that. */
  volgScenario(meld: () => void): () => void;
  /** Puts every source in its state of that day. */
  zetDag(dag: Dagnaam): void;
  /** Faults of a source on top of its scenario. */
  getStoringen(bronId: string): readonly Storing[];
  zetStoringen(bronId: string, storingen: readonly Storing[]): void;
  /** Lets a source answer something else than it should, until it is set to null. */
  vervang(bronId: string, handle: Handle | null): void;
  /** Other data, the same state: for instance more vacancies. */
  zetBronnen(bronnen: readonly MockBron[]): void;
  /** The seed from here on; chance starts again. */
  zetZaad(zaad: string): void;
  /** What was asked so far, of one source or of all. */
  getAanroepen(bronId?: string): readonly { readonly bron: string; readonly method: string; readonly pad: string }[];
  /** How many calls there were in all, also those no longer remembered. */
  getTotaal(): number;
  /** All sources healthy, no faults, no calls remembered, chance as at the start. Seed, clock and data stay. */
  herstel(): void;
}

export interface MockWereldOpties {
  readonly zaad?: string | undefined;
}

export const createMockWereld = (
  begin: readonly MockBron[],
  { zaad: beginzaad = 'loketgraaf' }: MockWereldOpties = {},
): MockWereld => {
  const journaal = createJournaal();
  const scenarios = new Map<string, Scenarionaam>();
  const storingen = new Map<string, readonly Storing[]>();
  const vervangers = new Map<string, Handle>();
  const beurten = createBeurten();
  const volgers = new Set<() => void>();
  let zaad = beginzaad;
  let bronnen = new Map<string, Bron>();

  const zetBronnen = (nieuw: readonly MockBron[]): void => {
    bronnen = new Map(nieuw.map((mock) => [mock.id, { mock, handle: createRouter(mock.routes) }]));
  };
  const controleerBron = (bronId: string): void => {
    if (!bronnen.has(bronId)) throw new RangeError(`no source ${bronId}; sources: ${[...bronnen.keys()].join(', ')}`);
  };
  const meld = (): void => {
    for (const volger of volgers) volger();
  };
  const getScenario = (bronId: string): Scenarionaam => scenarios.get(bronId) ?? 'gezond';

  const speelGekozen = ({ mock, handle }: Bron, vraag: MockVraag, perVerzoek: Scenarionaam | undefined): Verloop => {
    /** The same question, asked as often as before, has the same luck, whatever is asked in between; for one request always the same. */
    const getRandom = (): Random => {
      const vraagzaad = getVraagzaad(zaad, mock.id, vraag);
      return createRandom(...vraagzaad, ...(perVerzoek === undefined ? [beurten.tel(vraagzaad)] : []));
    };
    const spel: Spel = {
      bron: mock,
      geefGezond: vervangers.get(mock.id) ?? handle,
      scenario: SCENARIOS[perVerzoek ?? getScenario(mock.id)],
      storingen: perVerzoek === undefined ? (storingen.get(mock.id) ?? []) : [],
      zaad,
      getRandom,
    };
    return speelScenario(spel, vraag);
  };

  const speel: MockWereld['speel'] = (bronId, vraag) => {
    const bron = bronnen.get(bronId);
    if (!bron) return rechtstreeks(metMerk(geenBron()));
    const kop = vraag.headers[SCENARIOHEADER];
    const keuze = kop === undefined ? GEEN_KEUZE : leesKeuze(kop, [...bronnen.keys()]);
    const perVerzoek = 'scenarios' in keuze ? keuze.scenarios.get(bronId) : undefined;
    const verloop =
      'fout' in keuze
        ? rechtstreeks(probleemResponse(400, 'Ongeldig scenario', keuze.fout))
        : speelGekozen(bron, vraag, perVerzoek);
    journaal.schrijf(beschrijfAanroep(bron.mock, vraag, perVerzoek ?? getScenario(bronId), verloop), mockNu());
    return verloop.response ? { ...verloop, response: metMerk(verloop.response) } : verloop;
  };

  zetBronnen(begin);
  return {
    get bronnen() {
      return [...bronnen.values()].map(({ mock }) => mock);
    },
    journaal,
    get zaad() {
      return zaad;
    },
    speel,
    antwoord: (bronId, vraag) => speel(bronId, vraag).response,
    getScenario,
    zetScenario: (bronId, scenario) => {
      controleerBron(bronId);
      if (!isScenario(scenario)) throw new RangeError(`no such scenario; scenarios: ${SCENARIONAMEN.join(', ')}`);
      scenarios.set(bronId, scenario);
      meld();
    },
    volgScenario: (volger) => {
      volgers.add(volger);
      return () => void volgers.delete(volger);
    },
    zetDag: (dag) => {
      if (!isDag(dag)) throw new RangeError(`no such day; days: ${DAGNAMEN.join(', ')}`);
      scenarios.clear();
      for (const [bronId, scenario] of Object.entries(DAGEN[dag].bronnen)) scenarios.set(bronId, scenario);
      meld();
    },
    getStoringen: (bronId) => storingen.get(bronId) ?? [],
    zetStoringen: (bronId, nieuw) => {
      controleerBron(bronId);
      storingen.set(
        bronId,
        nieuw.map((storing) => Storing.parse(storing)),
      );
    },
    vervang: (bronId, handle) => {
      controleerBron(bronId);
      if (handle) vervangers.set(bronId, handle);
      else vervangers.delete(bronId);
    },
    zetBronnen,
    zetZaad: (nieuw) => {
      zaad = nieuw;
      beurten.wis();
    },
    getAanroepen: (bron) => journaal.lees({ bron }).map(({ bron: id, method, pad }) => ({ bron: id, method, pad })),
    getTotaal: journaal.getTotaal,
    herstel: () => {
      scenarios.clear();
      storingen.clear();
      vervangers.clear();
      beurten.wis();
      journaal.wis();
      meld();
    },
  };
};

interface Bron {
  readonly mock: MockBron;
  readonly handle: Handle;
}

const GEEN_KEUZE: Keuze = { scenarios: new Map() };

const metMerk = (response: MockResponse): MockResponse => ({
  ...response,
  headers: { ...response.headers, 'x-gesimuleerd': 'true' },
});

const geenBron = (): MockResponse => probleemResponse(404, 'Onbekende bron', 'Deze bron bestaat hier niet.');
