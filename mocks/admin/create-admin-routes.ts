import { bronRoutes } from './bronnen.ts';
import { contractRoutes } from './contract.ts';
import type { AdminOpties } from './create-admin.ts';
import { healthRoutes } from './health.ts';
import { openapiRoutes } from './openapi.ts';
import { paginaRoutes } from './pagina/pagina-routes.ts';
import { partnerRoutes } from './partners.ts';
import { personaRoutes } from './personas.ts';
import { requestRoutes } from './requests.ts';
import { resetRoutes } from './reset.ts';
import { type AdminRoute, metQuerycontrole } from './route.ts';
import { scenarioRoutes } from './scenarios.ts';
import { settingRoutes } from './settings.ts';
import { uitgeverRoutes } from './uitgever.ts';
import { verwachtRoutes } from './verwacht.ts';

/** Everything that can be asked of the admin API. */
export const createAdminRoutes = (opties: AdminOpties): readonly AdminRoute[] =>
  [
    healthRoutes,
    bronRoutes,
    contractRoutes,
    scenarioRoutes,
    settingRoutes,
    requestRoutes,
    verwachtRoutes,
    personaRoutes,
    partnerRoutes,
    uitgeverRoutes,
    resetRoutes,
    openapiRoutes,
    paginaRoutes,
  ].flatMap((maak) => maak(opties).map(metQuerycontrole));
