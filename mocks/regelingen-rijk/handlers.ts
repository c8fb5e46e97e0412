import { leesGetal } from '../lees-getal.ts';
import { jsonResponse, type MockBron, type MockRequest, type MockResponse } from '../mock.ts';
import { normen } from './data/normen.ts';
import { regelingenRijk } from './data.ts';

// NL API Design Rules, /core/version-header: the full version stands on every answer.
const VERSIE = { 'API-Version': '1.0.0' };
const PAGINA_STANDAARD = 0;
const GROOTTE_STANDAARD = 25;
const GROOTTE_MAXIMAAL = 100;

/** National schemes with machine-readable conditions: one paged list, one scheme by id, and the norms that they read (see contract.yaml). */
export const regelingenRijkMock: MockBron = {
  id: 'regelingen-rijk',
  naam: 'Landelijke regelingen met toetsbare voorwaarden',
  routes: [
    { method: 'GET', pad: '/v1/regelingen', handle: (request) => lijst(request) },
    { method: 'GET', pad: '/v1/regelingen/:id', handle: (request) => detail(request) },
    { method: 'GET', pad: '/v1/normen', handle: () => jsonResponse({ normen }, 200, VERSIE) },
  ],
};

const lijst = ({ query }: MockRequest): MockResponse => {
  const nummer = leesGetal(query.get('page'), PAGINA_STANDAARD);
  const grootte = leesGetal(query.get('pageSize'), GROOTTE_STANDAARD);
  if (nummer === null) return probleem(400, 'Ongeldige parameter', 'page is geen geheel getal van 0 of hoger.');
  if (grootte === null || grootte < 1 || grootte > GROOTTE_MAXIMAAL) {
    return probleem(400, 'Ongeldige parameter', `pageSize is geen geheel getal van 1 tot en met ${GROOTTE_MAXIMAAL}.`);
  }
  const einde = (nummer + 1) * grootte;
  return jsonResponse(
    {
      regelingen: regelingenRijk.slice(nummer * grootte, einde),
      pagina: {
        nummer,
        grootte,
        volgende: einde < regelingenRijk.length ? `/v1/regelingen?page=${nummer + 1}&pageSize=${grootte}` : null,
      },
    },
    200,
    VERSIE,
  );
};

const detail = ({ params }: MockRequest): MockResponse => {
  const regeling = regelingenRijk.find(({ id }) => id === params.id);
  return regeling === undefined
    ? probleem(404, 'Niet gevonden', 'Er is geen regeling met dit id.')
    : jsonResponse(regeling, 200, VERSIE);
};

/** RFC 9457; the message names the parameter, never the value. */
const probleem = (status: number, title: string, detail: string): MockResponse =>
  jsonResponse({ status, title, detail }, status, { ...VERSIE, 'content-type': 'application/problem+json' });
