import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMockWereld } from '../../mocks/create-wereld.ts';
import { zetMockVandaag } from '../../mocks/klok.ts';
import { locaties } from '../../mocks/rio/aanbieders.ts';
import { createRioLijsten, getRioLijsten } from '../../mocks/rio/data.ts';
import { rioMock } from '../../mocks/rio/handlers.ts';
import type { RioLinks } from '../../mocks/rio/rio.ts';
import { gemeentenInRegio } from '../../schema/referentie/gemeenten.ts';
import { arbeidsmarktregios } from '../../schema/referentie/regios.ts';

interface Antwoord {
  readonly _embedded?: Readonly<Record<string, readonly { readonly id: string }[]>>;
  readonly _links: { readonly self: { readonly href: string }; readonly next?: { readonly href: string } };
}

const wereld = createMockWereld([rioMock]);

const vraag = (adres: string): { status: number; type: string | undefined; antwoord: Antwoord } => {
  const url = new URL(adres, 'http://rio.invalid');
  const response = wereld.antwoord('rio', {
    method: 'GET',
    pad: url.pathname,
    query: url.searchParams,
    headers: {},
    body: '',
  });
  return {
    status: response?.status ?? 0,
    type: response?.headers['content-type'],
    antwoord: JSON.parse(response?.body ?? 'null'),
  };
};

const leesAlles = (adres: string): string[] => {
  const ids: string[] = [];
  for (let volgende: string | undefined = adres; volgende !== undefined; ) {
    const { antwoord } = vraag(volgende);
    ids.push(...Object.values(antwoord._embedded ?? {}).flatMap((items) => items.map(({ id }) => id)));
    volgende = antwoord._links.next?.href;
  }
  return ids;
};

beforeEach(() => zetMockVandaag('2026-03-02'));
afterEach(() => zetMockVandaag(null));

test.each([100, 37])('gives all 1500 courses exactly once in pages of %i', (grootte) => {
  const ids = leesAlles(`/aangeboden-opleidingen?page=0&pageSize=${grootte}`);
  expect(ids).toHaveLength(1_500);
  expect(new Set(ids).size).toBe(1_500);
});

test('speaks HAL, without a total, and has no _embedded on the empty page after a full last one', () => {
  const { type, antwoord } = vraag('/aangeboden-opleidingen?page=15&pageSize=100');
  expect(type).toBe('application/hal+json');
  expect(antwoord).toEqual({ _links: { self: { href: '/aangeboden-opleidingen?page=15&pageSize=100' } } });
});

test.each(['pageSize=101', 'pageSize=0', 'page=-1', 'page=a'])('refuses %s', (query) => {
  expect(vraag(`/aangeboden-opleidingen?${query}`).status).toBe(400);
});

test('keeps a filter in the next link', () => {
  const { antwoord } = vraag('/aangeboden-opleidingen?type=AANGEBODENMBOOPLEIDING&pageSize=5');
  expect(antwoord._links.next?.href).toBe('/aangeboden-opleidingen?type=AANGEBODENMBOOPLEIDING&pageSize=5&page=1');
  expect(antwoord._embedded?.AangebodenOpleidingen).toHaveLength(5);
});

test('makes the same world twice', () => {
  expect(createRioLijsten()).toEqual(createRioLijsten());
});

test.each(arbeidsmarktregios)(
  'offers at least 15 courses in $code, with a level 4 planner in construction',
  ({ code }) => {
    const plekken = new Set(
      gemeentenInRegio(code).map((gemeente) => `/onderwijslocaties/${locaties.get(gemeente.code)?.id}`),
    );
    const aanbod = getRioLijsten()['aangeboden-opleidingen'].filter(({ _links }) =>
      plekken.has(_links.onderwijslocatie?.href ?? ''),
    );
    expect(aanbod.length).toBeGreaterThanOrEqual(15);
    const namen = aanbod.filter(({ mboniveau }) => mboniveau === 'MBO-4').map(({ eigennaam }) => eigennaam);
    expect(namen).toContain('Planner en werkvoorbereider bouw');
    expect(aanbod.map(({ eigennaam }) => eigennaam)).toEqual(
      expect.arrayContaining([
        'Receptionist en front office',
        'Computervaardigheden voor het werk',
        'Solliciteren met succes',
      ]),
    );
  },
);

test('holds every kind of course, route and level', () => {
  const { 'aangeboden-opleidingen': aanbod, opleidingen, opleidingsonderdelen } = getRioLijsten();
  expect(new Set(aanbod.flatMap(({ leertraject }) => leertraject ?? []))).toEqual(new Set(['BOL', 'BBL', 'OVO']));
  expect(new Set(aanbod.flatMap(({ mboniveau }) => mboniveau ?? []))).toEqual(
    new Set(['MBO-1', 'MBO-2', 'MBO-3', 'MBO-4']),
  );
  expect(new Set([...opleidingen, ...opleidingsonderdelen].map(({ type }) => type))).toEqual(
    new Set(['MBOKWALIFICATIE', 'PARTICULIEREOPLEIDING', 'EVCSTANDAARD', 'MBOCERTIFICEERBAREEENHEID']),
  );
  expect(opleidingen.map(({ nLQF }) => nLQF)).toContain('4p');
});

test('leads every link of every list to an item', () => {
  for (const items of Object.values<readonly { readonly _links: RioLinks }[]>(getRioLijsten())) {
    for (const { _links } of items.slice(0, 60)) {
      for (const { href } of Object.values<{ readonly href: string }>(_links))
        expect(vraag(href).status, href).toBe(200);
    }
  }
});

test('gives keys in the shape of RIO', () => {
  const lijsten = getRioLijsten();
  for (const { code } of lijsten['organisatorische-eenheden']) expect(code).toMatch(/^\d{3}A\d{3}$/);
  for (const { onderwijslocatiecode } of lijsten.onderwijslocaties)
    expect(onderwijslocatiecode).toMatch(/^\d{3}X\d{3}$/);
  for (const { opleidingseenheidcode } of lijsten.opleidingen) expect(opleidingseenheidcode).toMatch(/^\d{4}O\d{4}$/);
  for (const { id } of lijsten['aangeboden-opleidingen'])
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  for (const { postcode } of lijsten.onderwijslocaties) expect(postcode).toMatch(/^[1-9]\d{3}[A-Z]{2}$/);
  for (const lijst of Object.values<readonly { readonly id: string }[]>(lijsten)) {
    expect(new Set(lijst.map(({ id }) => id)).size).toBe(lijst.length);
  }
});

test('gives what belongs to one course under its own path', () => {
  const { id } = getRioLijsten()['aangeboden-opleidingen'][0] ?? { id: '' };
  for (const relatie of ['onderwijsaanbieder', 'onderwijslocatie', 'aangeboden-opleiding-cohorten']) {
    expect(vraag(`/aangeboden-opleidingen/${id}/${relatie}`).status).toBe(200);
  }
  expect(vraag('/aangeboden-opleidingen/00000000-0000-4000-8000-000000000000/onderwijslocatie').status).toBe(404);
});
