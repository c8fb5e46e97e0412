import nock from 'nock';
import type { MockWereld } from './create-wereld.ts';

/** Where the sources live in tests: a domain that can not exist, so that a call that escapes cannot arrive anywhere. */
export const getMockUrl = (bronId: string): string => `http://${bronId}.invalid`;

/** All methods, so that a source refuses one as it does over HTTP. */
const METHODEN = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** Lets nock answer for the mocked sources, with the same handlers as the HTTP server has. */
export const installeerMocks = (wereld: MockWereld): void => {
  for (const { id } of wereld.bronnen) {
    const scope = nock(getMockUrl(id)).persist();
    const antwoord = async (request: Request): Promise<[number, string, Record<string, string>]> => {
      const url = new URL(request.url);
      const response = wereld.antwoord(id, {
        method: request.method,
        pad: url.pathname,
        query: url.searchParams,
        headers: Object.fromEntries(request.headers),
        body: await request.text(),
      });
      if (response === null) throw new Error('the mocked source is off');
      return [response.status, response.body, { ...response.headers }];
    };
    for (const method of METHODEN) scope.intercept(() => true, method).reply(antwoord);
  }
};
