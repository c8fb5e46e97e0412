import { isBevroren, mockNu } from '../klok.ts';
import { jsonResponse } from '../mock.ts';
import type { AdminOpties } from './create-admin.ts';
import type { AdminRoute } from './route.ts';
import { getVersie } from './versie.ts';

/** How the mocked world is doing, in a few numbers. */
export const getHealth = ({ wereld, vacatures }: AdminOpties) => ({
  status: 'ok',
  versie: getVersie(),
  /** Instant in the mocked world. */
  nu: mockNu().toISOString(),
  bevroren: isBevroren(),
  zaad: wereld.zaad,
  bronnen: wereld.bronnen.length,
  vacatures: vacatures.get(),
  /** Since the last reset. */
  aanroepen: wereld.getTotaal(),
});

export const healthRoutes = (opties: AdminOpties): readonly AdminRoute[] => [
  { method: 'GET', pad: '/health', handle: () => jsonResponse(getHealth(opties)) },
];
