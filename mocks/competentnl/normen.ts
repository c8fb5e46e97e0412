import type { MockBron } from '../mock.ts';
import { leegJsonLd } from './leeg.ts';
import { competentnlRoutes } from './routes.ts';

/**
 * The educational norms of CompetentNL: what each programme must teach, page by page, with the skills by name. The same
 * service as `competentnl`, under a base of its own because the graph harvests it instead of asking it live.
 */
export const competentnlNormenMock: MockBron = {
  id: 'competentnl-normen',
  naam: 'CompetentNL, onderwijsnormen',
  contract: new URL('./contract.yaml', import.meta.url),
  persoonsgegevens: false,
  routes: competentnlRoutes,
  leeg: leegJsonLd,
  wijziging: { van: '@graph', naar: '@included' },
};
