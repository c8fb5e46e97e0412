import { createRouter } from './create-router.ts';
import { type MockBron, type MockResponse, type MockVraag, probleemResponse } from './mock.ts';

/** What a source can be switched to. */
export const SCENARIOS = ['gezond', 'uit'] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** A call that reached a mocked source; its body is not kept, since it can hold a person's number. */
export interface Aanroep {
  readonly bron: string;
  readonly method: string;
  readonly pad: string;
}

/** The mocked sources together, with their state: what the HTTP server and nock both answer from. */
export interface MockWereld {
  readonly bronnen: readonly MockBron[];
  /** The answer of a source, or null when the source is switched off. */
  antwoord(bronId: string, vraag: MockVraag): MockResponse | null;
  getScenario(bronId: string): Scenario;
  zetScenario(bronId: string, scenario: Scenario): void;
  /** Lets a source answer something else than it should, until it is set to null. */
  vervang(bronId: string, handle: ((vraag: MockVraag) => MockResponse) | null): void;
  /** The calls so far, of one source or of all; later calls do not change a list that was given. */
  getAanroepen(bronId?: string): readonly Aanroep[];
  /** How many calls there were in all, also those no longer remembered. */
  getTotaal(): number;
  /** All sources healthy, no calls remembered. */
  herstel(): void;
}

/** Only this many of the last calls are remembered. */
const MAXIMUM_AANROEPEN = 10_000;

export const createMockWereld = (bronnen: readonly MockBron[]): MockWereld => {
  const routers = new Map(bronnen.map((bron) => [bron.id, createRouter(bron.routes)]));
  const scenarios = new Map<string, Scenario>();
  const vervangers = new Map<string, (vraag: MockVraag) => MockResponse>();
  let aanroepen: Aanroep[] = [];
  let totaal = 0;
  const getScenario = (bronId: string): Scenario => scenarios.get(bronId) ?? 'gezond';
  return {
    bronnen,
    antwoord: (bronId, vraag) => {
      totaal += 1;
      aanroepen.push({ bron: bronId, method: vraag.method, pad: vraag.pad });
      if (aanroepen.length > MAXIMUM_AANROEPEN) aanroepen = aanroepen.slice(-MAXIMUM_AANROEPEN / 2);
      if (getScenario(bronId) === 'uit') return null;
      const antwoord = probeer(vervangers.get(bronId) ?? routers.get(bronId) ?? geenBron, vraag);
      return { ...antwoord, headers: { ...antwoord.headers, 'x-gesimuleerd': 'true' } };
    },
    getScenario,
    zetScenario: (bronId, scenario) => void scenarios.set(bronId, scenario),
    vervang: (bronId, handle) => void (handle ? vervangers.set(bronId, handle) : vervangers.delete(bronId)),
    getAanroepen: (bronId) => aanroepen.filter(({ bron }) => bronId === undefined || bron === bronId),
    getTotaal: () => totaal,
    herstel: () => {
      scenarios.clear();
      vervangers.clear();
      aanroepen = [];
      totaal = 0;
    },
  };
};

/** A mistake in a mock is an answer too: it takes no other source down, and looks the same over HTTP as in a test. */
const probeer = (handle: (vraag: MockVraag) => MockResponse, vraag: MockVraag): MockResponse => {
  try {
    return handle(vraag);
  } catch (fout) {
    return probleemResponse(500, 'Fout in de nabootsing', fout instanceof Error ? fout.message : 'Onbekend');
  }
};

const geenBron = (): MockResponse => probleemResponse(404, 'Onbekende bron', 'Deze bron bestaat hier niet.');
