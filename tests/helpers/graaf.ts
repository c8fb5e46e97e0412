import nock from 'nock';
import { afterEach } from 'vitest';
import { createGateway, type Gateway } from '../../gateway/create-gateway.ts';
import type { SubgraphVerbinding } from '../../gateway/federation/create-databron.ts';
import { verbindInProces } from '../../gateway/federation/verbind-in-proces.ts';
import { createMockWereld, type MockWereld } from '../../mocks/create-wereld.ts';
import type { MockBron } from '../../mocks/mock.ts';
import { installeerMocks } from '../../mocks/nock.ts';
import { DAGEN } from '../../mocks/scenario/dagen.ts';
import { SCENARIOS } from '../../mocks/scenario/scenarios.ts';
import { createSubgraphs } from '../../subgraphs/index.ts';
import type { Omgeving } from '../../subgraphs/shared/omgeving.ts';
import type { Identiteit } from '../../subgraphs/shared/operatie.ts';
import type { Proefstand } from '../../subgraphs/shared/proef.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { createTestOmgeving } from './omgeving.ts';
import { proefmocks } from './proefmocks.ts';

/** An answer of the graph, as a client reads it. */
export interface Antwoord {
  readonly status: number;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors:
    | readonly { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[]
    | undefined;
  readonly extensions:
    | { readonly bronnen: readonly { bron: string; naam: string; status: string; melding: string | null }[] }
    | undefined;
  readonly tekst: string;
}

/** The whole graph in process, over mocked sources that nock answers for. */
export interface GraafProef {
  readonly gateway: Gateway;
  readonly wereld: MockWereld;
  readonly omgeving: Omgeving;
  readonly subgraphs: readonly Subgraph[];
  vraag(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Antwoord>;
  /** The subgraphs that the gateway asked, in the order it asked them. */
  readonly fetches: string[];
}

export interface GraafOpties {
  readonly identiteit?: Identiteit | null;
  /** Another world than the small one. */
  readonly mocks?: readonly MockBron[];
  /** Before the harvest: for instance switching a source off. */
  readonly voorStart?: (wereld: MockWereld) => void;
  /** Another way to some subgraphs. */
  readonly verbind?: (subgraph: Subgraph) => SubgraphVerbinding;
  readonly omgeving?: Partial<Omgeving>;
  /** What requests may try out; left out: everything, on every source of the world. */
  readonly proefstand?: Proefstand | null;
}

/** Builds and starts a graph, to be stopped by the caller. */
export const bouwGraaf = async ({
  identiteit = null,
  mocks = proefmocks,
  voorStart,
  verbind = verbindInProces,
  omgeving: anders,
  proefstand = createProefstand(mocks),
}: GraafOpties = {}): Promise<{ graaf: GraafProef; stop: () => Promise<void> }> => {
  const wereld = createMockWereld(mocks);
  // Another world that still answers at the same addresses would answer first.
  nock.cleanAll();
  installeerMocks(wereld);
  voorStart?.(wereld);
  const omgeving = createTestOmgeving(anders);
  const subgraphs = createSubgraphs(omgeving);
  omgeving.register.voegToe(subgraphs.flatMap(({ bronnen }) => bronnen));
  const fetches: string[] = [];
  const tel =
    (naam: string, verbinding: SubgraphVerbinding): SubgraphVerbinding =>
    (vraag, operatie) => {
      fetches.push(naam);
      return verbinding(vraag, operatie);
    };
  const gateway = await createGateway({
    verbindingen: Object.fromEntries(
      subgraphs.map((subgraph) => [subgraph.naam, tel(subgraph.naam, verbind(subgraph))]),
    ),
    register: omgeving.register,
    cursors: omgeving.cursors,
    leesIdentiteit: () => identiteit,
    proefstand,
  });
  await Promise.all(subgraphs.map((subgraph) => subgraph.start()));
  const graaf: GraafProef = {
    gateway,
    wereld,
    omgeving,
    subgraphs,
    fetches,
    vraag: async (query, variables = {}, headers = {}) => {
      const { statusCode, body } = await gateway.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', ...headers },
        payload: JSON.stringify({ query, variables }),
      });
      const { data, errors, extensions } = JSON.parse(body);
      return { status: statusCode, data, errors, extensions, tekst: body };
    },
  };
  return {
    graaf,
    stop: async () => {
      await gateway.stop();
      await Promise.all(subgraphs.map((subgraph) => subgraph.stop()));
    },
  };
};

/** What requests may try out on these sources, as the demo start hands it over. */
export const createProefstand = (mocks: readonly MockBron[]): Proefstand => ({
  bronnen: mocks.map(({ id }) => id),
  scenarios: SCENARIOS,
  dagen: DAGEN,
});

/** A graph for one test, stopped after it. */
export const startGraaf = async (opties: GraafOpties = {}): Promise<GraafProef> => {
  const { graaf, stop } = await bouwGraaf(opties);
  gestart.push(stop);
  return graaf;
};

const gestart: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(gestart.splice(0).map((stop) => stop()));
});
