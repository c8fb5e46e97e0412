import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { createMockWereld } from '../../mocks/create-wereld.ts';
import { zetMockVandaag } from '../../mocks/klok.ts';
import type { MockResponse } from '../../mocks/mock.ts';
import { MINIMUM, REC_TYPES } from '../../mocks/open-match/data.ts';
import { getGebieden } from '../../mocks/open-match/gebieden.ts';
import { openMatchMock } from '../../mocks/open-match/handlers.ts';
import { KOLOMMEN, LEEFT, OPLNIV, UPW, WE } from '../../mocks/open-match/kolommen.ts';
import { getProvincie, PROVINCIES } from '../../mocks/open-match/provincies.ts';
import { getBeroepVoorBoc } from '../../schema/referentie/boc.ts';
import { gemeenten } from '../../schema/referentie/gemeenten.ts';
import { arbeidsmarktregios } from '../../schema/referentie/regios.ts';

afterEach(() => zetMockVandaag(null));

const vraag = (pad: string): MockResponse => {
  const antwoord = createMockWereld([openMatchMock]).antwoord('open-match', {
    method: 'GET',
    pad,
    query: new URLSearchParams(),
    headers: {},
    body: '',
  });
  if (!antwoord) throw new Error('the mock is off');
  return antwoord;
};

/** Titles and names of this source hold no semicolons. */
const lees = ({ body }: MockResponse): Record<string, string>[] => {
  const [kop = '', ...regels] = body.replace('\uFEFF', '').trimEnd().split('\r\n');
  const namen = kop.split(';');
  return regels.map((regel) => Object.fromEntries(regel.split(';').map((veld, i) => [namen[i], veld])));
};

const bestand = (provincie: string) => `/bestanden/uwv-open-match-20230516-${provincie.toLowerCase()}.csv`;
const utrecht = () => lees(vraag(bestand('Utrecht')));
const tel = (rij: Record<string, string>, kolommen: readonly string[]): number =>
  kolommen.reduce((som, kolom) => som + Number(rij[kolom]), 0);

test('stopped on 16 May 2023, whatever day it is: 181 weeks of twelve provinces', () => {
  zetMockVandaag('2031-01-01');
  const bestanden = lees(vraag('/bestanden'));
  expect(bestanden).toHaveLength(181 * 12);
  const dagen = [...new Set(bestanden.map(({ PEILDATUM }) => PEILDATUM))];
  expect([dagen[0], dagen.at(-1)]).toEqual(['2023-05-16', '2019-11-26']);
  for (const { PEILDATUM } of utrecht()) expect(PEILDATUM).toBe('16-05-2023');
});

test('writes 39 columns that the contract names, in files that can be read at once', () => {
  expect(KOLOMMEN).toHaveLength(39);
  const contract = readFileSync(new URL('../../mocks/open-match/contract.yaml', import.meta.url), 'utf8');
  for (const kolom of KOLOMMEN.filter((naam) => !/_\d$/.test(naam))) expect(contract).toContain(`        ${kolom}: {`);
  for (const reeks of ['OPLNIV', 'LEEFT', 'UPW', 'WE'])
    expect(contract).toMatch(new RegExp(`AANT_\\(.*${reeks}.*\\)_`));
  for (const provincie of PROVINCIES) {
    const { body, headers } = vraag(bestand(provincie));
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(body.startsWith(`\uFEFF${KOLOMMEN.join(';')}\r\n`)).toBe(true);
    expect(Buffer.byteLength(body), provincie).toBeLessThan(4 * 1024 * 1024);
  }
});

test('counts vacancies and jobseekers by codes, postcode areas and municipalities that exist', () => {
  const namen = new Map(gemeenten.map((gemeente) => [gemeente.naam, gemeente]));
  const rijen = utrecht();
  expect(new Set(rijen.map(({ REC_TYPE }) => REC_TYPE))).toEqual(new Set(REC_TYPES));
  for (const { BEROEP_CD = '', POSTCODEGEBIED, PROVINCIE, GEMEENTE = '', AANTAL } of rijen) {
    const gemeente = namen.get(GEMEENTE);
    expect(getBeroepVoorBoc(BEROEP_CD)).not.toBeNull();
    expect(POSTCODEGEBIED).toMatch(/^[1-9]\d{3}$/);
    expect(gemeente && getProvincie(gemeente)).toBe(PROVINCIE);
    expect(Number(AANTAL)).toBeGreaterThanOrEqual(MINIMUM);
  }
});

test('splits only jobseekers, never to another sum, and knows no experience of who wants other work', () => {
  let gesplitst = 0;
  for (const rij of utrecht()) {
    if (rij.AANT_OPLNIV_1 === '') continue;
    gesplitst += 1;
    expect(rij.REC_TYPE).not.toBe('Vacature');
    expect(rij.AANT_JR_ERV_GEM === '').toBe(rij.REC_TYPE === 'WensBeroep');
    expect(Number(rij.AANTAL_MAN) + Number(rij.AANTAL_VROUW)).toBe(Number(rij.AANTAL));
    for (const reeks of [OPLNIV, LEEFT, UPW, WE]) expect(tel(rij, reeks)).toBe(Number(rij.AANTAL));
  }
  expect(gesplitst).toBeGreaterThan(0);
});

test('puts every municipality in a province, and no area in two municipalities', () => {
  expect(new Set(gemeenten.map(getProvincie))).toEqual(new Set(PROVINCIES));
  const postcodes = arbeidsmarktregios.flatMap(({ code }) => getGebieden(code).map(({ postcode }) => postcode));
  expect(new Set(postcodes).size).toBe(postcodes.length);
});

test('gives the same week every time, another one before it, and 404 for a week that it does not have', () => {
  expect(utrecht()).toEqual(utrecht());
  expect(vraag('/bestanden/uwv-open-match-20230509-utrecht.csv').body).not.toBe(vraag(bestand('Utrecht')).body);
  expect(vraag('/bestanden/uwv-open-match-20230523-utrecht.csv').status).toBe(404);
  expect(vraag('/bestanden/uwv-open-match-20230516-nergens.csv').status).toBe(404);
});
