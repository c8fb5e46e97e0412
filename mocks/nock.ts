import { createRequire } from 'node:module';
import type { MockWereld } from './create-wereld.ts';
import { createWereld } from './index.ts';

/** Where the sources live in tests: a domain that can not exist, so that a call that escapes cannot arrive anywhere. */
export const getMockUrl = (bronId: string): string => `http://${bronId}.invalid`;

/** All methods, so that a source refuses one as it does over HTTP. */
const METHODEN = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/**
 * Lets nock answer for the mocked sources at `getMockUrl(<source>)`, from the same handlers as the HTTP server has: equal
 * status, headers and body. A fault of the connection makes the call throw. Delays and drops do not exist here, since
 * nock 15 has none: what is about waiting is tested over HTTP (`startMocks`). Gives back the world, to switch scenarios
 * and to see what was asked.
 */
export const installeerMocks = (wereld: MockWereld = createWereld()): MockWereld => {
  const nock = laadNock();
  for (const { id } of wereld.bronnen) {
    const scope = nock(getMockUrl(id)).persist();
    const antwoord = async (request: Request): Promise<[number, string, Record<string, string>]> => {
      const url = new URL(request.url);
      const { response, socketfout } = wereld.speel(id, {
        method: request.method,
        pad: url.pathname,
        query: url.searchParams,
        headers: Object.fromEntries(request.headers),
        body: await request.text(),
      });
      if (response === null) throw new Error(`the mocked source does not answer: ${socketfout ?? 'off'}`);
      return [response.status, response.body, { ...response.headers }];
    };
    for (const method of METHODEN) scope.intercept(() => true, method).reply(antwoord);
  }
  return wereld;
};

/**
 * Loaded when it is needed and not before: nock takes the whole process over as soon as it is imported, and who only starts
 * the sources over HTTP does not need to have it.
 */
const laadNock = (): typeof import('nock').default => {
  try {
    return createRequire(import.meta.url)('nock').default;
  } catch (oorzaak) {
    throw new Error('installeerMocks needs nock beside this package: npm install --save-dev nock', { cause: oorzaak });
  }
};
