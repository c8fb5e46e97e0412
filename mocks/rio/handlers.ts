import { vindOnbekendeCode } from '../contract/vind-onbekende-code.ts';
import { leesGetal } from '../lees-getal.ts';
import {
  jsonResponse,
  type MockBron,
  type MockRequest,
  type MockResponse,
  type MockRoute,
  probleemResponse,
} from '../mock.ts';
import { getRioLijsten, type RioLijsten } from './data.ts';
import type { RioLinks } from './rio.ts';

/** RIO never gives more items on one page. */
const PAGINA_MAXIMUM = 100;
const PAGINA_STANDAARD = 20;
const CONTRACT = new URL('./contract.yaml', import.meta.url);

type Lijst = keyof RioLijsten;

interface Item {
  readonly id: string;
  readonly _links: RioLinks;
}

/** Name of the collection within `_embedded`, and the filters that a list takes: by a field, or by a relation. */
const LIJSTEN: Record<Lijst, { readonly relatie: string; readonly filters: Readonly<Record<string, string>> }> = {
  'aangeboden-opleidingen': {
    relatie: 'AangebodenOpleidingen',
    filters: {
      type: 'type',
      onderwijslocatieId: '_links.onderwijslocatie',
      organisatorischeEenheidcode: '_links.onderwijsaanbieder',
      opleidingseenheidcode: '_links.opleiding',
    },
  },
  'aangeboden-opleiding-cohorten': {
    relatie: 'AangebodenOpleidingscohorten',
    filters: { aangebodenOpleidingCohorttype: 'type', status: 'status' },
  },
  'organisatorische-eenheden': {
    relatie: 'OrganisatorischeEenheden',
    filters: { organisatorischeEenheidType: 'type' },
  },
  onderwijslocaties: { relatie: 'Onderwijslocaties', filters: {} },
  opleidingen: { relatie: 'Opleidingen', filters: { opleidingseenheidtype: 'type' } },
  opleidingsonderdelen: { relatie: 'Opleidingsonderdelen', filters: { opleidingseenheidtype: 'type' } },
  opleidingserkenningen: {
    relatie: 'Opleidingserkenningen',
    filters: { opleidingserkenningtype: 'type', erkendeopleidingscode: 'erkendeopleidingscode' },
  },
};

/** What belongs to one course, by the last part of the path. */
const RELATIES = {
  onderwijsaanbieder: 'organisatorische-eenheden',
  onderwijslocatie: 'onderwijslocaties',
  opleiding: 'opleidingen',
  opleidingsonderdeel: 'opleidingsonderdelen',
} as const satisfies Record<string, Lijst>;

const isLijst = (naam: string): naam is Lijst => Object.hasOwn(LIJSTEN, naam);

const lijstRoutes = (lijst: Lijst): MockRoute[] => [
  { method: 'GET', pad: `/${lijst}`, handle: ({ query }) => geefPagina(lijst, filter(lijst, query), query) },
  { method: 'GET', pad: `/${lijst}/:id`, handle: ({ params }) => geefItem(zoek(lijst, params.id)) },
];

const relatieRoute = ([relatie, lijst]: readonly [string, Lijst]): MockRoute => ({
  method: 'GET',
  pad: `/aangeboden-opleidingen/:id/${relatie}`,
  handle: ({ params }) => geefItem(zoek(lijst, getSleutel(zoek('aangeboden-opleidingen', params.id), relatie))),
});

/** RIO LOD API v2: the public register of schools, courses and when they start, as HAL. */
export const rioMock: MockBron = {
  id: 'rio',
  naam: 'Registratie Instellingen en Opleidingen (LOD API v2)',
  contract: CONTRACT,
  persoonsgegevens: false,
  routes: [
    ...Object.keys(LIJSTEN).filter(isLijst).flatMap(lijstRoutes),
    ...Object.entries(RELATIES).map(relatieRoute),
    {
      method: 'GET',
      pad: '/aangeboden-opleidingen/:id/aangeboden-opleiding-cohorten',
      handle: (request) => geefCohorten(request),
    },
  ],
  leeg: (_gezond, { pad, query }) => geefNiets(pad.slice(1), query),
  wijziging: { van: 'volledigeNaam', naar: 'officieleNaam' },
};

const geefNiets = (lijst: string, query: URLSearchParams): MockResponse =>
  isLijst(lijst) ? geefPagina(lijst, [], query) : geefItem(undefined);

const geefPagina = (lijst: Lijst, gevonden: readonly Item[], query: URLSearchParams): MockResponse => {
  const pagina = leesGetal(query.get('page'), 0);
  const grootte = leesGetal(query.get('pageSize'), PAGINA_STANDAARD);
  if (pagina === null || grootte === null || grootte < 1 || grootte > PAGINA_MAXIMUM) {
    return probleemResponse(400, 'Bad request', 'page begint bij 0; pageSize is een getal van 1 tot en met 100.');
  }
  const onbekend = vindOnbekendeCode(CONTRACT, `/${lijst}`, query);
  if (onbekend)
    return probleemResponse(400, 'Bad request', `${onbekend.naam} is een van ${onbekend.codes.join(', ')}.`);
  const items = gevonden.slice(pagina * grootte, (pagina + 1) * grootte);
  // RIO does not count: after a full page it points to a next one, which can be empty and then has no `_embedded`.
  return hal({
    ...(items.length > 0 && { _embedded: { [LIJSTEN[lijst].relatie]: items } }),
    _links: {
      self: { href: getHref(lijst, query, pagina, grootte) },
      ...(items.length === grootte && { next: { href: getHref(lijst, query, pagina + 1, grootte) } }),
    },
  });
};

const filter = (lijst: Lijst, query: URLSearchParams): readonly Item[] => {
  const eisen = Object.entries(LIJSTEN[lijst].filters).flatMap(([naam, veld]) => {
    const waarde = query.get(naam);
    return waarde === null ? [] : [{ veld, waarde }];
  });
  const items: readonly Item[] = getRioLijsten()[lijst];
  return eisen.length === 0
    ? items
    : items.filter((item) => eisen.every(({ veld, waarde }) => getVeld(item, veld) === waarde));
};

const getVeld = (item: Item, veld: string): unknown =>
  veld.startsWith('_links.')
    ? getSleutel(item, veld.slice('_links.'.length))
    : new Map<string, unknown>(Object.entries(item)).get(veld);

/** The key of a related item: the last part of the link to it. */
const getSleutel = (item: Item | undefined, relatie: string): string | undefined =>
  item?._links[relatie]?.href.split('/').at(-1);

const zoek = (lijst: Lijst, id: string | undefined): Item | undefined => {
  const items: readonly Item[] = getRioLijsten()[lijst];
  return items.find((item) => item.id === id);
};

const geefItem = (item: Item | undefined): MockResponse =>
  item ? hal(item) : probleemResponse(404, 'Niet gevonden', 'Er is niets met deze sleutel.');

const geefCohorten = ({ params }: MockRequest): MockResponse => {
  const aanbod = zoek('aangeboden-opleidingen', params.id);
  if (!aanbod) return geefItem(aanbod);
  const cohorten = getRioLijsten()['aangeboden-opleiding-cohorten'].filter(
    (cohort) => getSleutel(cohort, 'aangebodenOpleiding') === aanbod.id,
  );
  return hal({
    ...(cohorten.length > 0 && { _embedded: { [LIJSTEN['aangeboden-opleiding-cohorten'].relatie]: cohorten } }),
    _links: { self: { href: `/aangeboden-opleidingen/${aanbod.id}/aangeboden-opleiding-cohorten` } },
  });
};

const getHref = (lijst: Lijst, query: URLSearchParams, pagina: number, grootte: number): string => {
  const volgende = new URLSearchParams(query);
  volgende.set('page', String(pagina));
  volgende.set('pageSize', String(grootte));
  return `/${lijst}?${volgende}`;
};

const hal = (waarde: object): MockResponse => jsonResponse(waarde, 200, { 'content-type': 'application/hal+json' });
