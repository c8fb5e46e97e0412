import type { MockBron, MockRequest, MockResponse, MockRoute } from './mock.ts';

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
  antwoord(bronId: string, request: Omit<MockRequest, 'params'>): MockResponse | null;
  getScenario(bronId: string): Scenario;
  zetScenario(bronId: string, scenario: Scenario): void;
  /** Lets a source answer something else than it should, until it is set to null. */
  vervang(bronId: string, handle: ((request: Omit<MockRequest, 'params'>) => MockResponse) | null): void;
  getAanroepen(bronId?: string): readonly Aanroep[];
  /** How many calls there were in all, also those no longer remembered. */
  getTotaal(): number;
  /** All sources healthy, no calls remembered. */
  herstel(): void;
}

/** Only this many of the last calls are remembered. */
const MAXIMUM_AANROEPEN = 10_000;

export const createMockWereld = (bronnen: readonly MockBron[]): MockWereld => {
  const routers = new Map(bronnen.map((bron) => [bron.id, bron.routes.map(createMatcher)]));
  const scenarios = new Map<string, Scenario>();
  const vervangers = new Map<string, (request: Omit<MockRequest, 'params'>) => MockResponse>();
  let aanroepen: Aanroep[] = [];
  let totaal = 0;
  const getScenario = (bronId: string): Scenario => scenarios.get(bronId) ?? 'gezond';
  return {
    bronnen,
    antwoord: (bronId, request) => {
      totaal += 1;
      aanroepen.push({ bron: bronId, method: request.method, pad: request.pad });
      if (aanroepen.length > MAXIMUM_AANROEPEN) aanroepen = aanroepen.slice(-MAXIMUM_AANROEPEN / 2);
      if (getScenario(bronId) === 'uit') return null;
      const antwoord = vervangers.get(bronId)?.(request) ?? routeer(routers.get(bronId) ?? [], request);
      return { ...antwoord, headers: { ...antwoord.headers, 'x-gesimuleerd': 'true' } };
    },
    getScenario,
    zetScenario: (bronId, scenario) => void scenarios.set(bronId, scenario),
    vervang: (bronId, handle) => void (handle ? vervangers.set(bronId, handle) : vervangers.delete(bronId)),
    getAanroepen: (bronId) => (bronId === undefined ? aanroepen : aanroepen.filter(({ bron }) => bron === bronId)),
    getTotaal: () => totaal,
    herstel: () => {
      scenarios.clear();
      vervangers.clear();
      aanroepen = [];
      totaal = 0;
    },
  };
};

type Matcher = (request: Omit<MockRequest, 'params'>) => MockResponse | null;

const createMatcher = ({ method, pad, handle }: MockRoute): Matcher => {
  const patroon = new URLPattern({ pathname: pad });
  return (request) => {
    if (request.method !== method) return null;
    const groepen = patroon.exec({ pathname: request.pad })?.pathname.groups;
    return groepen ? handle({ ...request, params: decodeer(groepen) }) : null;
  };
};

const decodeer = (groepen: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(groepen).map(([naam, waarde = '']) => [naam, decodeURIComponent(waarde)]));

const routeer = (matchers: readonly Matcher[], request: Omit<MockRequest, 'params'>): MockResponse => {
  for (const matcher of matchers) {
    const antwoord = matcher(request);
    if (antwoord) return antwoord;
  }
  return {
    status: 404,
    headers: { 'content-type': 'application/problem+json' },
    body: JSON.stringify({ status: 404, title: 'Niet gevonden', detail: 'Dit pad bestaat niet bij deze bron.' }),
  };
};
