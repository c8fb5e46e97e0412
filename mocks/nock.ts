import { createRequire } from 'node:module';
import type nock from 'nock';
import type { MockWereld } from './create-wereld.ts';
import { createWereld } from './index.ts';
import { geefKoppen } from './server/geef-koppen.ts';
import { MAXIMUM_BODY_BYTES, TE_GROOT } from './server/lees-vraag.ts';

/** Where the sources live in tests: a domain that can not exist, so that a call that escapes cannot arrive anywhere. */
export const getMockUrl = (bronId: string): string => `http://${bronId}.invalid`;

/** All methods, so that a source refuses one as it does over HTTP. */
const METHODEN = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

/**
 * Lets nock answer for the mocked sources at `getMockUrl(<source>)`, from the same handlers as the HTTP server has: equal
 * status, headers and body. A fault of the connection makes the call throw. Delays and drops do not exist here, since an
 * answer under nock 15 cannot choose them: what is about waiting is tested over HTTP (`startMocks`). The last world that was
 * installed answers; `nock.cleanAll()` takes it away. Gives back the world, to switch scenarios and to see what was asked.
 */
export const installeerMocks = (wereld: MockWereld = createWereld()): MockWereld => {
  const geladen = laadNock();
  for (const { id } of wereld.bronnen) {
    // Else an earlier world would go on answering, since nock asks who came first.
    for (const eerder of geplaatst.get(id) ?? []) geladen.removeInterceptor(eerder);
    const scope = geladen(getMockUrl(id)).persist();
    const plaatsen = METHODEN.map((method) => scope.intercept(() => true, method));
    for (const plaats of plaatsen) plaats.reply((request: Request) => antwoord(wereld, id, request));
    geplaatst.set(id, plaatsen);
  }
  return wereld;
};

/** What answers for each source. */
const geplaatst = new Map<string, readonly nock.Interceptor[]>();

const antwoord = async (
  wereld: MockWereld,
  bronId: string,
  request: Request,
): Promise<[number, string, Record<string, string>]> => {
  const url = new URL(request.url);
  const bytes = Buffer.from(await request.arrayBuffer());
  if (bytes.length > MAXIMUM_BODY_BYTES) return [TE_GROOT.status, TE_GROOT.body, { ...geefKoppen(TE_GROOT) }];
  const { response, socketfout } = wereld.speel(bronId, {
    method: request.method,
    pad: url.pathname,
    query: url.searchParams,
    headers: Object.fromEntries(request.headers),
    body: bytes.toString('utf8'),
  });
  if (response === null)
    throw Object.assign(new Error(`the mocked source does not answer: ${socketfout ?? 'off'}`), { code: 'ECONNRESET' });
  return [response.status, response.body, { ...geefKoppen(response) }];
};

/**
 * Loaded when it is needed and not before: nock takes the whole process over as soon as it is imported, and who only starts
 * the sources over HTTP does not need to have it.
 */
const laadNock = (): typeof nock => {
  try {
    return createRequire(import.meta.url)('nock').default;
  } catch (oorzaak) {
    throw new Error('installeerMocks needs nock beside this package: npm install --save-dev nock', { cause: oorzaak });
  }
};
