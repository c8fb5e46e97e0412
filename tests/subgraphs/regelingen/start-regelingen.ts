import type { MockWereld } from '../../../mocks/create-wereld.ts';
import { jsonResponse, type MockResponse, type MockVraag } from '../../../mocks/mock.ts';
import { normen } from '../../../mocks/regelingen-rijk/data/normen.ts';
import { regelingenRijkMock } from '../../../mocks/regelingen-rijk/handlers.ts';
import { regelingenRijk } from '../../../subgraphs/regelingen/bronnen/regelingen-rijk/bron.ts';
import { fetchRegelingenRijkDocumenten } from '../../../subgraphs/regelingen/bronnen/regelingen-rijk/oogst.ts';
import { createRegelingenSubgraph } from '../../../subgraphs/regelingen/subgraph.ts';
import { createGlobaalId } from '../../../subgraphs/shared/bron/globaal-id.ts';
import { startSubgraph } from '../../helpers/subgraph.ts';

export const LIJST = `query ($filter: RegelingFilter, $first: Int! = 20, $after: String) {
  regelingen(filter: $filter, first: $first, after: $after) {
    nodes { id naam beschikbaarheid herkomst { bron { id naam } sleutel actualiteit gesimuleerd } }
    pageInfo { hasNextPage endCursor }
    totaal
    bronnen { bron { id } status aantal melding }
  }
}`;

const FEED = { bron: regelingenRijk, fetchDocumenten: fetchRegelingenRijkDocumenten };

/** The subgraph over the national schemes alone, after its first harvest; `voorStart` can change what the source answers to it. */
export const start = (voorStart: (wereld: MockWereld) => void = () => {}) =>
  startSubgraph((omgeving) => createRegelingenSubgraph(omgeving, [FEED], []), [regelingenRijkMock], { voorStart });

export const id = (sleutel: string): string => createGlobaalId('regelingen-rijk', sleutel);

/** A page as the source gives it. */
export const pagina = (regelingen: readonly unknown[], volgende: string | null = null): MockResponse =>
  jsonResponse({ regelingen, pagina: { volgende } });

/** Lets the source answer something else than its schemes; its norms stay. */
export const vervangRegelingen = (wereld: MockWereld, handle: (vraag: MockVraag) => MockResponse): void =>
  wereld.vervang('regelingen-rijk', (vraag) => (vraag.pad === '/v1/normen' ? jsonResponse({ normen }) : handle(vraag)));
