import { buildSubgraphSchema } from '@apollo/subgraph';
import { type DocumentNode, execute, type GraphQLFormattedError, type GraphQLSchema, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { leesSubgraphSdl } from '../../schema/lees-sdl.ts';
import type { Bron } from './bron/define-bron.ts';
import { gedeeldeResolvers } from './gedeelde-resolvers.ts';
import type { Bronmelding, Operatie } from './operatie.ts';
import type { Resolvers } from './resolvers.ts';

/** A request to a subgraph, as the gateway plans it. */
export interface SubgraphVraag {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

/** A subgraph's answer, with how its sources did. */
export interface SubgraphAntwoord {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions: { readonly bronnen: readonly Bronmelding[] };
}

/** One part of the graph, ready to be asked in process or served over HTTP. */
export interface Subgraph {
  readonly naam: string;
  readonly schema: GraphQLSchema;
  readonly bronnen: readonly Bron[];
  execute(vraag: SubgraphVraag, operatie: Operatie): Promise<SubgraphAntwoord>;
  /** Fetches what must be there before the first question, such as a harvest. Never fails because of a source. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

export interface SubgraphDefinitie<Context extends object> {
  readonly naam: string;
  readonly bronnen: readonly Bron[];
  readonly resolvers: Resolvers<Context>;
  /** The loaders of one operation; made once for each operation, however often the gateway comes back. */
  readonly createContext: (operatie: Operatie) => Context;
  readonly start?: () => Promise<void>;
  readonly stop?: () => Promise<void>;
}

/** The gateway sends few different documents, since they derive from plans; this is room for all of them. */
const DOCUMENTEN_MAXIMUM = 2_000;

/** Builds a subgraph from its SDL, resolvers and loaders. Documents are parsed once; the gateway has validated them. */
export const createSubgraph = <Context extends object>(definitie: SubgraphDefinitie<Context>): Subgraph => {
  const { naam, bronnen, resolvers, createContext } = definitie;
  const schema = buildSubgraphSchema([
    { typeDefs: parse(leesSubgraphSdl(naam)), resolvers: { ...gedeeldeResolvers(bronnen), ...resolvers } },
  ]);
  const documenten = new LRUCache<string, DocumentNode>({ max: DOCUMENTEN_MAXIMUM });
  const contexten = new WeakMap<Operatie, Context>();

  const getDocument = (query: string): DocumentNode => {
    const document = documenten.get(query) ?? parse(query, { noLocation: true });
    documenten.set(query, document);
    return document;
  };
  const getContext = (operatie: Operatie): Context => {
    const context = contexten.get(operatie) ?? createContext(operatie);
    contexten.set(operatie, context);
    return context;
  };
  return {
    naam,
    schema,
    bronnen,
    execute: async ({ query, variables, operationName }, operatie) => {
      const antwoord = await execute({
        schema,
        document: getDocument(query),
        variableValues: variables ?? null,
        operationName: operationName ?? null,
        contextValue: getContext(operatie),
      });
      return { ...antwoord, extensions: { bronnen: operatie.getBronmeldingen() } };
    },
    start: definitie.start ?? nietsTeDoen,
    stop: definitie.stop ?? nietsTeDoen,
  };
};

const nietsTeDoen = async (): Promise<void> => {};
