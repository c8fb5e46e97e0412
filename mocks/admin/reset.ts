import type { AdminOpties } from './create-admin.ts';
import { LEEG } from './leeg.ts';
import type { AdminRoute } from './route.ts';

/** Between two tests: every source healthy, no faults, nothing remembered, chance as at the start. The data stay. */
export const resetRoutes = ({ wereld }: AdminOpties): readonly AdminRoute[] => [
  {
    method: 'POST',
    pad: '/reset',
    handle: () => {
      wereld.herstel();
      return LEEG;
    },
  },
];
