import type { Operatie } from '../subgraphs/shared/operatie.ts';

/** What one operation carries through the gateway. */
export interface GatewayContext {
  readonly operatie: Operatie;
  /** Why what the request wants to try out cannot be tried; null: nothing is wrong with it. */
  readonly proefbezwaar: string | null;
}
