/**
 * The mocked counters of the Dutch labour market, for tests of who builds on them.
 *
 * ```ts
 * const mocks = installeerMocks();                      // nock answers http://<bron>.invalid
 * mocks.zetScenario('vum', 'uit');
 * const server = await startMocks();                    // the same over HTTP, on a free port
 * ```
 */
export { type AdminClient, createAdminClient } from './admin/client.ts';
export type { MockWereld } from './create-wereld.ts';
export { createWereld, type MockOpties } from './index.ts';
export type { Aanroep, Aanroepfilter, Journaal } from './journaal/journaal.ts';
export { telAanroepen, verwachtAanroepen } from './journaal/verwacht-aanroepen.ts';
export { mockNu, zetMockNu } from './klok.ts';
export type { MockBron, MockResponse, MockVraag } from './mock.ts';
export { getMockUrl, installeerMocks } from './nock.ts';
export { PARTNERS } from './personas/partners.ts';
export { getPersona, PERSONAS, type Persona } from './personas/personas.ts';
export { DAGEN, type Dagnaam } from './scenario/dagen.ts';
export { SCENARIOS, type Scenarionaam } from './scenario/scenarios.ts';
export type { Storing } from './scenario/storing.ts';
export { type Mocks, type StartOpties, startMocks } from './start-mocks.ts';
export { FOUTE_TOKENS } from './uitgever/foute-tokens.ts';
export { haalBurgertoken } from './uitgever/haal-burgertoken.ts';
export { haalPartnertoken } from './uitgever/haal-partnertoken.ts';
