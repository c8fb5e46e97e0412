import type { MockBron } from '../mock.ts';
import { leegJsonLd } from './leeg.ts';
import { competentnlRoutes } from './routes.ts';

/** CompetentNL as JSON-LD over REST: skills by name or id, occupations by ISCO code, and occupations by skills. */
export const competentnlMock: MockBron = {
  id: 'competentnl',
  naam: 'CompetentNL',
  contract: new URL('./contract.yaml', import.meta.url),
  persoonsgegevens: false,
  routes: competentnlRoutes,
  leeg: leegJsonLd,
  wijziging: { van: '@graph', naar: '@included' },
};
