import { createDennisSleutels } from '../../../mocks/dennis/data.ts';
import { dennisMock } from '../../../mocks/dennis/handlers.ts';
import { createEvaSleutels } from '../../../mocks/eva/data.ts';
import { evaMock } from '../../../mocks/eva/handlers.ts';
import { createWerkcentrumDiensten, werkcentra } from '../../../mocks/werkcentra/data.ts';
import { werkcentraMock } from '../../../mocks/werkcentra/handlers.ts';
import { createMenukaartSubgraph } from '../../../subgraphs/menukaart/subgraph.ts';
import { type SubgraphProef, startSubgraph } from '../../helpers/subgraph.ts';

type Opties = Parameters<typeof startSubgraph>[2];

/** The subgraph over its three mocked sources. */
export const start = (opties: Opties = {}): Promise<SubgraphProef> =>
  startSubgraph(createMenukaartSubgraph, [dennisMock, evaMock, werkcentraMock], opties);

/** The same with a source that was never there. */
export const startZonder = (...bronnen: readonly string[]): Promise<SubgraphProef> =>
  start({
    voorStart: (wereld) => {
      for (const bron of bronnen) wereld.zetScenario(bron, 'uit');
    },
  });

/** How many services each source has on the menu of a region. */
export const telMenu = (code: string): { eva: number; dennis: number; werkcentra: number } => {
  const telGids = (sleutels: ReturnType<typeof createEvaSleutels> | ReturnType<typeof createDennisSleutels>): number =>
    [...sleutels.values()].filter(({ regio }) => regio === null || regio.code === code).length;
  return {
    eva: telGids(createEvaSleutels()),
    dennis: telGids(createDennisSleutels()),
    werkcentra: werkcentra.filter((regio) => regio.code === code).flatMap(createWerkcentrumDiensten).length,
  };
};

/** Everything on the menu of a region. */
export const telAlles = (code: string): number => Object.values(telMenu(code)).reduce((som, aantal) => som + aantal, 0);
