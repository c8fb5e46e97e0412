import { publiceerApi } from '../contract/publiceer-api.ts';
import { leesGetal } from '../lees-getal.ts';
import {
  jsonResponse,
  type MockBron,
  type MockRequest,
  type MockResponse,
  type MockVraag,
  probleemResponse,
} from '../mock.ts';
import { normen } from './data/normen.ts';
import { regelingenRijk } from './data.ts';

const PAGINA_STANDAARD = 0;
const PAGINA_MAXIMAAL = 999_999;
const GROOTTE_STANDAARD = 25;
const GROOTTE_MAXIMAAL = 100;

/** National schemes with machine-readable conditions: one paged list, one scheme by id, and the norms that they read (see contract.yaml). */
export const regelingenRijkMock: MockBron = publiceerApi({
  id: 'regelingen-rijk',
  naam: 'Landelijke regelingen met toetsbare voorwaarden',
  contract: new URL('./contract.yaml', import.meta.url),
  persoonsgegevens: false,
  routes: [
    { method: 'GET', pad: '/v1/regelingen', handle: ({ query }) => lijst(regelingenRijk, query) },
    { method: 'GET', pad: '/v1/regelingen/:id', handle: (request) => detail(request) },
    { method: 'GET', pad: '/v1/normen', handle: () => jsonResponse({ normen }) },
  ],
  leeg: (_gezond, vraag) => geefNiets(vraag),
  wijziging: { van: 'requirements', naar: 'voorwaarden' },
});

const lijst = (regelingen: readonly object[], query: URLSearchParams): MockResponse => {
  const nummer = leesGetal(query.get('page'), PAGINA_STANDAARD);
  const grootte = leesGetal(query.get('pageSize'), GROOTTE_STANDAARD);
  if (nummer === null || nummer > PAGINA_MAXIMAAL) {
    return probleemResponse(
      400,
      'Ongeldige parameter',
      `page is geen geheel getal van 0 tot en met ${PAGINA_MAXIMAAL}.`,
    );
  }
  if (grootte === null || grootte < 1 || grootte > GROOTTE_MAXIMAAL) {
    return probleemResponse(
      400,
      'Ongeldige parameter',
      `pageSize is geen geheel getal van 1 tot en met ${GROOTTE_MAXIMAAL}.`,
    );
  }
  const einde = (nummer + 1) * grootte;
  return jsonResponse({
    regelingen: regelingen.slice(nummer * grootte, einde),
    pagina: {
      nummer,
      grootte,
      volgende: einde < regelingen.length ? `/v1/regelingen?page=${nummer + 1}&pageSize=${grootte}` : null,
    },
  });
};

const detail = ({ params }: MockRequest): MockResponse => {
  const regeling = regelingenRijk.find(({ id }) => id === params.id);
  return regeling === undefined ? nietGevonden() : jsonResponse(regeling);
};

const geefNiets = ({ pad, query }: MockVraag): MockResponse => {
  if (pad === '/v1/regelingen') return lijst([], query);
  return pad === '/v1/normen' ? jsonResponse({ normen: [] }) : nietGevonden();
};

const nietGevonden = (): MockResponse => probleemResponse(404, 'Niet gevonden', 'Er is geen regeling met dit id.');
