import type { MockWereld } from '../../mocks/create-wereld.ts';

/** Switches every source off. */
export const zetAllesUit = (wereld: MockWereld): void => {
  for (const { id } of wereld.bronnen) wereld.zetScenario(id, 'uit');
};
