import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { createMockWereld } from '../../mocks/create-wereld.ts';
import { zetMockVandaag } from '../../mocks/klok.ts';
import type { MockResponse } from '../../mocks/mock.ts';
import { groepen } from '../../mocks/spanningsindicator/arbeidsmarkt.ts';
import { KOLOMMEN } from '../../mocks/spanningsindicator/data.ts';
import { spanningsindicatorMock } from '../../mocks/spanningsindicator/handlers.ts';
import { arbeidsmarktregios } from '../../schema/referentie/regios.ts';

afterEach(() => zetMockVandaag(null));

const vraag = (pad: string): MockResponse => {
  const antwoord = createMockWereld([spanningsindicatorMock]).antwoord('spanningsindicator', {
    method: 'GET',
    pad,
    query: new URLSearchParams(),
    headers: {},
    body: '',
  });
  if (!antwoord) throw new Error('the mock is off');
  return antwoord;
};

/** No field of this source needs quotes. */
const lees = ({ body }: MockResponse): Record<string, string>[] => {
  const [kop = '', ...regels] = body.replace('\uFEFF', '').trimEnd().split('\r\n');
  const namen = kop.split(';');
  return regels.map((regel) => Object.fromEntries(regel.split(';').map((veld, i) => [namen[i], veld])));
};

const getNieuwste = (): Record<string, string>[] => lees(vraag(`/bestanden/${lees(vraag('/bestanden'))[0]?.BESTAND}`));

const isTotaal = ({ BRC_CD }: Record<string, string>): boolean => BRC_CD === 'TOT';

test.each([
  ['2026-08-14', '2026-Q1', '2026-03-31'],
  ['2026-08-15', '2026-Q2', '2026-06-30'],
  ['2027-02-14', '2026-Q3', '2026-09-30'],
  ['2027-02-15', '2026-Q4', '2026-12-31'],
])('has on %s as newest quarter %s: its end is more than 45 days ago', (vandaag, periode, peildatum) => {
  zetMockVandaag(vandaag);
  const kwartalen = lees(vraag('/bestanden'));
  expect(kwartalen).toHaveLength(8);
  expect(kwartalen[0]).toEqual({
    PERIODE: periode,
    PEILDATUM: peildatum,
    BESTAND: `spanningsindicator-${periode}.csv`,
  });
});

test('writes UTF-8 with a byte order mark, with the columns that the contract names', () => {
  const antwoord = vraag('/bestanden/'.concat(lees(vraag('/bestanden'))[0]?.BESTAND ?? ''));
  expect(antwoord.headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(antwoord.body.startsWith(`\uFEFF${KOLOMMEN.join(';')}\r\n`)).toBe(true);
  expect(Buffer.byteLength(antwoord.body)).toBeLessThan(4 * 1024 * 1024);
  const contract = readFileSync(new URL('../../mocks/spanningsindicator/contract.yaml', import.meta.url), 'utf8');
  for (const kolom of KOLOMMEN) expect(contract).toContain(`        ${kolom}: {`);
});

test('counts every group of at least 93 in each of the 35 regions and in the country, and their totals', () => {
  const rijen = getNieuwste();
  expect(groepen.length).toBeGreaterThanOrEqual(93);
  expect(rijen).toHaveLength(36 * (groepen.length + 1));
  const totalen = rijen.filter(isTotaal);
  expect(new Set(totalen.map(({ REGIO_CD }) => REGIO_CD))).toEqual(
    new Set(['NL', ...arbeidsmarktregios.map(({ sgrCode }) => sgrCode)]),
  );
  for (const { WW_UITKERINGEN, GWU } of totalen) expect([Number(WW_UITKERINGEN), Number(GWU)]).not.toContain(0);
});

test('makes the country the sum of its regions', () => {
  const totalen = getNieuwste().filter(isTotaal);
  for (const kolom of ['VACATURES', 'WW_KORTER_DAN_6_MAANDEN', 'WW_UITKERINGEN', 'GWU']) {
    const regios = totalen.filter(({ REGIO_CD }) => REGIO_CD !== 'NL').map((rij) => Number(rij[kolom]));
    const land = totalen.find(({ REGIO_CD }) => REGIO_CD === 'NL');
    expect(
      regios.reduce((som, aantal) => som + aantal, 0),
      kolom,
    ).toBe(Number(land?.[kolom]));
  }
});

test('divides vacancies by people short in WW, in each of the five classes, and leaves numbers below 5 empty', () => {
  const typeringen = new Set<string>();
  for (const rij of getNieuwste()) {
    const { VACATURES = '', WW_KORTER_DAN_6_MAANDEN: kort = '', SPANNINGSINDICATOR: indicator = '', TYPERING } = rij;
    for (const aantal of [VACATURES, kort]) if (aantal !== '') expect(Number(aantal)).toBeGreaterThanOrEqual(5);
    expect(indicator === '').toBe(VACATURES === '' || kort === '');
    if (indicator !== '') expect(Number(indicator.replace(',', '.'))).toBeCloseTo(Number(VACATURES) / Number(kort), 1);
    typeringen.add(TYPERING ?? '');
  }
  expect([...typeringen].toSorted()).toEqual(['', 'Gemiddeld', 'Krap', 'Ruim', 'Zeer krap', 'Zeer ruim']);
});

test('gives the same world every time, and 404 for a file that it does not have', () => {
  expect(getNieuwste()).toEqual(getNieuwste());
  expect(vraag('/bestanden/spanningsindicator-1999-Q1.csv').status).toBe(404);
});
