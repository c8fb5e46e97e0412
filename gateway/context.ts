import type { Operatie } from '../subgraphs/shared/operatie.ts';

/** What one operation carries through the gateway. */
export interface GatewayContext {
  readonly operatie: Operatie;
}
