import { Kind, parse } from 'graphql';
import { Pool } from 'undici';
import type { Bron } from '../../subgraphs/shared/bron/define-bron.ts';
import { leesBody } from '../../subgraphs/shared/bron/lees-antwoord.ts';
import { PROEFKOP, schrijfProef } from '../../subgraphs/shared/proef.ts';
import type { SubgraphAntwoord, SubgraphVraag } from '../../subgraphs/shared/subgraph.ts';
import type { SubgraphVerbinding } from './create-databron.ts';

export interface HttpVerbindingOpties {
  readonly naam: string;
  /** Address of the subgraph's GraphQL endpoint. */
  readonly url: string;
  /** The sources behind the subgraph, which are out of reach together with it. */
  readonly bronnen: readonly Bron[];
}

const MAXIMUM_VERBINDINGEN = 64;

/** Asks a subgraph in another process over kept-alive connections. A subgraph that does not answer is an answer without data. */
export const verbindOverHttp = ({
  naam,
  url,
  bronnen,
}: HttpVerbindingOpties): { verbinding: SubgraphVerbinding; sluit: () => Promise<void> } => {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: MAXIMUM_VERBINDINGEN });
  return {
    verbinding: async (vraag, operatie) => {
      try {
        const { statusCode, body } = await pool.request({
          path: pathname,
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'x-trace-id': operatie.traceId,
            ...(operatie.proef && { [PROEFKOP]: schrijfProef(operatie.proef) }),
          },
          body: JSON.stringify(vraag),
          signal: operatie.signaal,
        });
        const tekst = await leesBody(body);
        if (statusCode !== 200) throw new Error(`status ${statusCode}`);
        return leesSubgraphAntwoord(JSON.parse(tekst));
      } catch {
        return antwoordZonderSubgraph(naam, bronnen, vraag);
      }
    },
    sluit: () => pool.destroy(),
  };
};

const leesSubgraphAntwoord = (waarde: SubgraphAntwoord): SubgraphAntwoord => {
  if (!Array.isArray(waarde?.extensions?.bronnen)) throw new TypeError('not the answer of a subgraph of this graph');
  return waarde;
};

const MELDING = 'Dit deel van de graaf is nu niet bereikbaar.';

/** One error for each thing that was asked, so that a client sees which parts of its answer are missing. */
const antwoordZonderSubgraph = (naam: string, bronnen: readonly Bron[], vraag: SubgraphVraag): SubgraphAntwoord => ({
  errors: getPaden(vraag).map((path) => ({
    message: MELDING,
    path,
    extensions: { code: 'BRON_NIET_BESCHIKBAAR', bron: `subgraph:${naam}`, herhaalbaar: true },
  })),
  extensions: {
    bronnen: bronnen.map((bron) => ({ bron: bron.id, naam: bron.naam, status: 'NIET_BESCHIKBAAR', melding: MELDING })),
  },
});

const getPaden = ({ query, variables }: SubgraphVraag): readonly (string | number)[][] => {
  const representaties = variables?.representations;
  if (Array.isArray(representaties)) return representaties.map((_, plaats) => ['_entities', plaats]);
  return parse(query).definitions.flatMap((definitie) =>
    definitie.kind === Kind.OPERATION_DEFINITION
      ? definitie.selectionSet.selections.flatMap((veld) =>
          veld.kind === Kind.FIELD ? [[veld.alias?.value ?? veld.name.value]] : [],
        )
      : [],
  );
};
