import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMockWereld } from '../../mocks/create-wereld.ts';
import { zetMockVandaag } from '../../mocks/klok.ts';
import { createVacaturewereld } from '../../mocks/vacaturewereld/create-vacaturewereld.ts';
import { createVumMock } from '../../mocks/vum/handlers.ts';
import { createVumSleutel } from '../../mocks/vum/sleutel.ts';
import { createVumVacature } from '../../mocks/vum/vacature.ts';
import { afstandKm } from '../../schema/referentie/afstand.ts';
import { bocCodes, getBeroepVoorBoc } from '../../schema/referentie/boc.ts';
import { gemeenten, getGemeente } from '../../schema/referentie/gemeenten.ts';
import { arbeidsmarktregios } from '../../schema/referentie/regios.ts';

const PARTIJEN = { 'x-vum-fromparty': '00000001003214345000', 'x-vum-toparty': '00000001802327497000' };
const ROTTERDAM = { postcode: '3011', afstand: 25 };

interface Match {
  readonly vumID: string;
  readonly beroep: { readonly codeBeroepsnaam: string };
  readonly contractvorm: readonly { readonly codeTypeOvereenkomst: string }[];
  readonly werkgever: {
    readonly adresHouding: readonly {
      readonly adres: { readonly adresNederland: { readonly codeGemeente: string } };
    }[];
  };
}

const vacaturewereld = createVacaturewereld(50_000);
const wereld = createMockWereld([createVumMock(vacaturewereld)]);

beforeAll(() => zetMockVandaag('2026-06-15'));
afterAll(() => zetMockVandaag(null));

const vraag = (method: string, pad: string, body = '', headers: Record<string, string> = PARTIJEN) => {
  const response = wereld.antwoord('vum', {
    method,
    pad,
    query: new URLSearchParams(),
    headers,
    body,
  });
  return { status: response?.status, tekst: response?.body ?? '', antwoord: JSON.parse(response?.body ?? 'null') };
};

const zoek = (selectiegebied: unknown, selectie?: unknown) =>
  vraag('POST', '/vacatures/matches', JSON.stringify({ selectiegebied, selectie }));

const getMatches = (selectiegebied: unknown, selectie?: unknown): readonly Match[] =>
  zoek(selectiegebied, selectie).antwoord.matches;

const getGemeentecode = (match: Match): string =>
  `GM${match.werkgever.adresHouding[0]?.adres.adresNederland.codeGemeente}`;

describe('the world', () => {
  const sleutels = Array.from({ length: 10_000 }, (_, nummer) => createVumSleutel(vacaturewereld, nummer));

  test('holds 10,000 vacancies over all 35 regions and at least 300 occupations', () => {
    expect(vacaturewereld.aantallen.vum).toBe(10_000);
    const regios = sleutels.map(({ gemeente }) => gemeenten[gemeente]?.regio);
    expect(new Set(regios)).toEqual(new Set(arbeidsmarktregios.map(({ code }) => code)));
    for (const { code } of arbeidsmarktregios) {
      expect(regios.filter((regio) => regio === code).length, code).toBeGreaterThan(100);
    }
    expect(new Set(sleutels.map(({ boc }) => bocCodes[boc]?.isco)).size).toBeGreaterThanOrEqual(300);
  });

  test('has a few vacancies in every municipality, each in its main town', () => {
    const perGemeente = Map.groupBy(sleutels, ({ gemeente }) => gemeente);
    for (const [nummer, { code, naam, hoofdplaats }] of gemeenten.entries()) {
      const hier = perGemeente.get(nummer) ?? [];
      expect(hier.length, naam).toBeGreaterThanOrEqual(3);
      expect(createVumVacature(vacaturewereld, hier[0]?.nummer ?? -1).werkgever.adresHouding[0]).toMatchObject({
        adres: {
          adresNederland: { codeGemeente: code.slice(2), gemeentenaam: naam, woonplaatsnaam: hoofdplaats },
        },
      });
    }
    expect(gemeenten.find(({ naam }) => naam === 'Nissewaard')?.hoofdplaats).toBe('Spijkenisse');
  });

  test('has work of all four kinds, in occupations that the reference knows', () => {
    expect(new Set(sleutels.map(({ overeenkomst }) => overeenkomst))).toEqual(new Set(['01', '02', '03', '04']));
    for (const { boc } of sleutels) expect(getBeroepVoorBoc(bocCodes[boc]?.code ?? '')).not.toBeNull();
  });

  test('is the same twice, down to the last letter', () => {
    const opnieuw = createVacaturewereld(50_000);
    for (const { nummer } of sleutels.slice(0, 500)) {
      expect(createVumSleutel(opnieuw, nummer)).toEqual(sleutels[nummer]);
      expect(createVumVacature(opnieuw, nummer)).toEqual(createVumVacature(vacaturewereld, nummer));
    }
  });

  test('has vacancies that are still open, wherever today is', () => {
    for (const sleutel of sleutels.slice(0, 1_000)) {
      const { sluitingsDatumVacature } = createVumVacature(vacaturewereld, sleutel.nummer);
      expect(sluitingsDatumVacature > '2026-06-15' && sluitingsDatumVacature < '2026-09-01').toBe(true);
    }
  });

  test.each([-1, 10_000, 0.5, Number.NaN])('has no vacancy with number %d', (nummer) => {
    expect(() => createVumVacature(vacaturewereld, nummer)).toThrow(RangeError);
  });
});

describe('the search', () => {
  test('gives at most 100 hits, and says when there are more', () => {
    const veel = zoek({ postcode: '3811', afstand: 150 });
    expect(veel.status).toBe(200);
    expect(veel.antwoord.matches).toHaveLength(100);
    expect(veel.antwoord.maximumAantalResultatenBereikt).toBe(true);
    const weinig = zoek({ postcode: '9166', afstand: 1 });
    expect(weinig.antwoord.matches.length).toBeLessThan(100);
    expect(weinig.antwoord.maximumAantalResultatenBereikt).toBe(false);
  });

  test('leaves title, description, trade name and contact out of a hit', () => {
    for (const match of getMatches(ROTTERDAM)) {
      expect(match).not.toHaveProperty('naamVacature');
      expect(match).not.toHaveProperty('omschrijvingVacature');
      expect(Object.keys(match.werkgever).sort()).toEqual(['adresHouding', 'sector']);
    }
  });

  test.each([
    ['3011', 1],
    ['3011', 25],
    ['9711', 15],
    ['6211', 50],
    ['4331', 75],
  ])('gives round %s only what lies within %d kilometres', (postcode, afstand) => {
    const centrum = gemeenten.find((gemeente) => gemeente.postcode === postcode);
    const matches = getMatches({ postcode, afstand });
    expect(matches.length).toBeGreaterThan(0);
    for (const match of matches) {
      const gemeente = getGemeente(getGemeentecode(match));
      expect(centrum && gemeente && afstandKm(centrum, gemeente)).toBeLessThanOrEqual(afstand);
    }
  });

  test('takes a postcode with its letters, and one between those of main towns', () => {
    expect(getMatches({ postcode: '3011AB', afstand: 25 })).toEqual(getMatches(ROTTERDAM));
    expect(getMatches({ postcode: '3012', afstand: 1 }).map(getGemeentecode)).toContain('GM0599');
    expect(zoek({ postcode: '1000', afstand: 10 }).status).toBe(200);
  });

  test('selects by codes of occupations and of agreements, all of them together', () => {
    const bbl = getMatches(ROTTERDAM, { 'contractvorm.codeTypeOvereenkomst': { $in: ['02', '04'] } });
    expect(new Set(bbl.map(({ contractvorm }) => contractvorm[0]?.codeTypeOvereenkomst))).toEqual(
      new Set(['02', '04']),
    );
    const code = getMatches(ROTTERDAM)[0]?.beroep.codeBeroepsnaam;
    const beide = getMatches(
      { postcode: '3811', afstand: 150 },
      { 'beroep.codeBeroepsnaam': { $in: [code] }, 'contractvorm.codeTypeOvereenkomst': { $in: ['01'] } },
    );
    expect(beide.length).toBeGreaterThan(0);
    for (const { beroep, contractvorm } of beide) {
      expect([beroep.codeBeroepsnaam, contractvorm[0]?.codeTypeOvereenkomst]).toEqual([code, '01']);
    }
    expect(getMatches(ROTTERDAM, { 'beroep.codeBeroepsnaam': { $in: [] } })).toEqual([]);
    expect(getMatches(ROTTERDAM, {})).toEqual(getMatches(ROTTERDAM));
  });

  test('gives an order that nobody can rely on: not that of the ids, and yet the same in every world', () => {
    const eerste = zoek(ROTTERDAM);
    const ids = eerste.antwoord.matches.map(({ vumID }: Match) => vumID);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toEqual(ids.toSorted());
    expect(ids).not.toEqual(ids.toSorted().reverse());
    expect(zoek(ROTTERDAM).tekst).toBe(eerste.tekst);
  });

  test('finds every vacancy of an area, each once', () => {
    const gevonden = getMatches({ postcode: '9166', afstand: 1 }).map(({ vumID }) => vumID);
    const daar = gemeenten.findIndex(({ postcode }) => postcode === '9166');
    const verwacht = Array.from({ length: 10_000 }, (_, nummer) => createVumSleutel(vacaturewereld, nummer))
      .filter(({ gemeente }) => gemeente === daar)
      .map(({ vumID }) => vumID);
    expect(gevonden.toSorted()).toEqual(verwacht.toSorted());
  });

  test.each([
    ['no area', JSON.stringify({ selectie: {} })],
    ['an area of null', JSON.stringify({ selectiegebied: null })],
    ['no postcode', JSON.stringify({ selectiegebied: { afstand: 10 } })],
    ['a postcode that starts with 0', JSON.stringify({ selectiegebied: { postcode: '0123', afstand: 10 } })],
    ['a postcode as a number', JSON.stringify({ selectiegebied: { postcode: 3011, afstand: 10 } })],
    ['no distance', JSON.stringify({ selectiegebied: { postcode: '3011' } })],
    ['a distance of 0', JSON.stringify({ selectiegebied: { postcode: '3011', afstand: 0 } })],
    ['a distance of 151', JSON.stringify({ selectiegebied: { postcode: '3011', afstand: 151 } })],
    ['a distance as text', JSON.stringify({ selectiegebied: { postcode: '3011', afstand: '10' } })],
    ['half a kilometre more', JSON.stringify({ selectiegebied: { postcode: '3011', afstand: 10.5 } })],
    ['no body', ''],
    ['a body that is no JSON', '{'],
    ['a body of null', 'null'],
    ['a list', '[]'],
  ])('refuses %s', (_geval, body) => {
    const { status, antwoord } = vraag('POST', '/vacatures/matches', body);
    expect(status).toBe(400);
    expect(antwoord).toEqual({ code: '400.02', message: expect.any(String), details: 'selectiegebied' });
  });

  test.each([
    ['an unknown field', { naamVacature: { $in: ['x'] } }],
    ['an unknown operator', { 'beroep.codeBeroepsnaam': { $eq: '10001' } }],
    ['an operator too many', { 'beroep.codeBeroepsnaam': { $in: ['10001'], $nin: ['10002'] } }],
    ['a code without operator', { 'beroep.codeBeroepsnaam': '10001' }],
    ['an operator without list', { 'contractvorm.codeTypeOvereenkomst': { $in: '01' } }],
    ['a list', []],
    ['null', null],
  ])('refuses %s in a selection rather than answering more than was asked', (_geval, selectie) => {
    expect(zoek(ROTTERDAM, selectie)).toMatchObject({ status: 400, antwoord: { code: '400.03', details: 'selectie' } });
  });
});

describe('the detail', () => {
  test('has what a hit leaves out, and all that the hit has', () => {
    for (const match of getMatches(ROTTERDAM).slice(0, 20)) {
      const { status, antwoord } = vraag('GET', `/vacatures/${match.vumID}`);
      expect(status).toBe(200);
      expect(antwoord).toMatchObject(match);
      expect(antwoord).toMatchObject({
        naamVacature: expect.stringMatching(/./),
        omschrijvingVacature: expect.stringMatching(/./),
        werkgever: {
          handelsnaamOrganisatie: expect.stringMatching(/./),
          contactpersoon: [{ naamContactpersoonAfdeling: 'Afdeling personeel' }],
        },
      });
    }
  });

  test('answers 404 with the error object for an id that does not exist', () => {
    for (const id of ['VUM-weg', 'constructor', '%20', 'VUM-00000000-0', 'VUM-00000000-zzzzzz']) {
      expect(vraag('GET', `/vacatures/${id}`)).toMatchObject({
        status: 404,
        antwoord: { code: '404.01', message: 'Vacature niet gevonden', details: 'vumID' },
      });
    }
  });
});

describe.each([
  ['POST', '/vacatures/matches'],
  ['GET', '/vacatures/VUM-weg'],
])('%s %s', (method, pad) => {
  test.each([
    ['no parties', {}, 'x-vum-fromparty'],
    ['no one who asks', { 'x-vum-toparty': PARTIJEN['x-vum-toparty'] }, 'x-vum-fromparty'],
    ['no one who is asked', { 'x-vum-fromparty': PARTIJEN['x-vum-fromparty'] }, 'x-vum-toparty'],
    ['a party of 19 digits', { ...PARTIJEN, 'x-vum-toparty': '0000000100321434500' }, 'x-vum-toparty'],
    ['a party of letters', { ...PARTIJEN, 'x-vum-fromparty': 'UWV' }, 'x-vum-fromparty'],
  ])('refuses %s', (_geval, headers, details) => {
    const { status, antwoord } = vraag(method, pad, JSON.stringify({ selectiegebied: ROTTERDAM }), headers);
    expect(status).toBe(400);
    expect(antwoord).toEqual({ code: '400.01', message: 'Ongeldige of ontbrekende kopregel', details });
  });
});
