import { createMockWereld, type MockWereld } from '../../../mocks/create-wereld.ts';
import type { MockBron } from '../../../mocks/mock.ts';
import { getMockUrl, installeerMocks } from '../../../mocks/nock.ts';
import type { Opleiding } from '../../../subgraphs/opleidingen/opleiding.ts';
import type { BronVraag } from '../../../subgraphs/shared/bron/bron-vraag.ts';
import type { Bron } from '../../../subgraphs/shared/bron/define-bron.ts';
import { createVraag } from '../../../subgraphs/shared/create-vraag.ts';
import type { HarvestDocument } from '../../../subgraphs/shared/harvest/harvest-index.ts';
import { createOperatie } from '../../../subgraphs/shared/operatie.ts';
import { createTestOmgeving } from '../../helpers/omgeving.ts';

/** The day on which these harvests take place. */
export const VANDAAG = '2026-03-02';

/** A feed with its mock. */
export interface Proeffeed {
  readonly bron: Bron;
  readonly mock: MockBron;
  readonly fetchDocumenten: (vraag: BronVraag) => AsyncIterable<HarvestDocument<Opleiding>>;
}

/** Reads a whole feed of a mocked source; `voorStart` can let it answer something else. */
export const oogst = async (
  { bron, mock, fetchDocumenten }: Proeffeed,
  voorStart: (wereld: MockWereld) => void = () => {},
) => {
  const wereld = createMockWereld([mock]);
  installeerMocks(wereld);
  voorStart(wereld);
  const nu = () => new Date(`${VANDAAG}T09:00:00Z`);
  const omgeving = createTestOmgeving({ basisUrls: { [bron.id]: getMockUrl(bron.id) }, nu });
  omgeving.register.voegToe([bron]);
  const operatie = createOperatie({ traceId: '0'.repeat(32), signaal: AbortSignal.timeout(30_000), nu });
  const documenten: HarvestDocument<Opleiding>[] = [];
  for await (const document of fetchDocumenten(createVraag(bron, operatie, omgeving))) documenten.push(document);
  return {
    wereld,
    documenten,
    opleidingen: documenten.map(({ gegevens }) => gegevens),
    afwijkingen: omgeving.register.getToestanden()[0]?.afwijkingen,
  };
};
