import type { AdminOpties } from './create-admin.ts';
import { LEEG } from './leeg.ts';
import type { AdminRoute } from './route.ts';

/** Another signing key for the issuer, as on the day that a real one rotates. */
export const uitgeverRoutes = ({ uitgever }: AdminOpties): readonly AdminRoute[] => [
  {
    method: 'POST',
    pad: '/uitgever/roteer',
    handle: async () => {
      await uitgever.roteer();
      return LEEG;
    },
  },
];
