import { jsonResponse, type MockBron, type MockResponse } from '../mock.ts';
import { leesContract } from './lees-contract.ts';

/** Where a source publishes its contract, for anybody and for pages of any site (NL API Design Rules, publish-openapi). */
export const OPENAPI_PAD = '/v1/openapi.json';

/**
 * A source whose interface is ours to choose, as the NL API Design Rules ask it: the full version stands on every answer
 * (version-header), and the contract is published as JSON.
 */
export const publiceerApi = (bron: MockBron): MockBron => {
  const metVersie = (response: MockResponse): MockResponse => ({
    ...response,
    headers: { ...response.headers, 'api-version': leesContract(bron.contract).openapi.info.version },
  });
  const geefContract = (): MockResponse =>
    metVersie(jsonResponse(leesContract(bron.contract).document, 200, { 'access-control-allow-origin': '*' }));
  return {
    ...bron,
    routes: [
      { method: 'GET', pad: OPENAPI_PAD, handle: geefContract },
      ...bron.routes.map((route) => ({
        ...route,
        handle: (request: Parameters<typeof route.handle>[0]) => metVersie(route.handle(request)),
      })),
    ],
    // A source that has nothing still says what it would have.
    leeg: (gezond, vraag) => (vraag.pad === OPENAPI_PAD ? gezond : metVersie(bron.leeg(gezond, vraag))),
  };
};
