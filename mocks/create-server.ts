import { createServer, type Server } from 'node:http';
import type { MockWereld } from './create-wereld.ts';
import { type MockResponse, type MockVraag, probleemResponse } from './mock.ts';
import { rechtstreeks } from './scenario/verloop.ts';
import { type Beantwoord, createLuisteraar } from './server/create-luisteraar.ts';

/** What stands beside the sources on their common port, by the first segment of its path. */
export type Bijzaken = Readonly<
  Record<string, (vraag: MockVraag, afzender: string) => MockResponse | Promise<MockResponse>>
>;

/** The mocked sources over HTTP and nothing beside them: each under its own path. */
export const createMockServer = (wereld: MockWereld): Server =>
  createServer(createLuisteraar(createBeantwoorder(wereld, {}), () => wereld.zaad));

/** Answers for all sources, `/<source>/…` each, and for what stands beside them. */
export const createBeantwoorder =
  (wereld: MockWereld, bijzaken: Bijzaken): Beantwoord =>
  async (vraag, afzender) => {
    if (isMens(vraag) && NAAR_DE_PAGINA.includes(vraag.pad)) return rechtstreeks(DE_PAGINA);
    const [, eerste = '', ...rest] = vraag.pad.split('/');
    const erbinnen = { ...vraag, pad: `/${rest.join('/')}` };
    const bijzaak = Object.hasOwn(bijzaken, eerste) ? bijzaken[eerste] : undefined;
    if (bijzaak) return rechtstreeks(await bijzaak(erbinnen, afzender));
    const ids = wereld.bronnen.map(({ id }) => id);
    return ids.includes(eerste)
      ? wereld.speel(eerste, erbinnen)
      : rechtstreeks(probleemResponse(404, 'Onbekende bron', `Bronnen: ${ids.join(', ')}`));
  };

/** Someone with a browser, to whom a page says more than a list. */
const isMens = ({ method, headers }: MockVraag): boolean =>
  method === 'GET' && /\btext\/html\b/.test(headers.accept ?? '');

const NAAR_DE_PAGINA: readonly string[] = ['/', '/__admin'];
const DE_PAGINA: MockResponse = { status: 302, headers: { location: '/__admin/' }, body: '' };
