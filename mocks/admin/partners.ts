import { jsonResponse } from '../mock.ts';
import { getPartner, PARTNERS } from '../personas/partners.ts';
import type { AdminOpties } from './create-admin.ts';
import { ongeldig } from './ongeldig.ts';
import type { AdminRoute } from './route.ts';

/** The test partners, and the key with which one of them asks the issuer for a token. */
export const partnerRoutes = ({ uitgever }: AdminOpties): readonly AdminRoute[] => [
  { method: 'GET', pad: '/partners', handle: () => jsonResponse({ partners: PARTNERS }) },
  {
    method: 'GET',
    pad: '/partners/:naam/sleutel',
    handle: async ({ params }) => {
      const partner = getPartner(params.naam ?? '');
      return partner
        ? jsonResponse(await uitgever.getPartnersleutel(partner.naam), 200, { 'content-type': 'application/jwk+json' })
        : ongeldig(`Onbekende partner. Partners: ${PARTNERS.map(({ naam }) => naam).join(', ')}.`);
    },
  },
];
