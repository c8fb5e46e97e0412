import { competentnlMock } from '../../../mocks/competentnl/handlers.ts';
import type { MockWereld } from '../../../mocks/create-wereld.ts';
import { loopbaanpadenMock } from '../../../mocks/loopbaanpaden/handlers.ts';
import type { MockBron } from '../../../mocks/mock.ts';
import { openMatchMock } from '../../../mocks/open-match/handlers.ts';
import { spanningsindicatorMock } from '../../../mocks/spanningsindicator/handlers.ts';
import { createStelselSubgraph } from '../../../subgraphs/stelsel/subgraph.ts';
import { type SubgraphProef, startSubgraph } from '../../helpers/subgraph.ts';

const MOCKS: readonly MockBron[] = [competentnlMock, loopbaanpadenMock, openMatchMock, spanningsindicatorMock];

/** The subgraph over these of its mocked sources, harvested; the others have no address, so they are not there. */
export const startStelsel = (
  bronnen: readonly string[],
  voorStart: (wereld: MockWereld) => void = () => {},
): Promise<SubgraphProef> =>
  startSubgraph(
    createStelselSubgraph,
    MOCKS.filter(({ id }) => bronnen.includes(id)),
    { voorStart },
  );
