import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { caonamen } from '../../mocks/cao-register/data.ts';
import { createMockWereld } from '../../mocks/create-wereld.ts';
import { mockVandaag, zetMockVandaag } from '../../mocks/klok.ts';
import type { MockResponse } from '../../mocks/mock.ts';
import { getRijen, KOLOMMEN } from '../../mocks/oo-fondsen/data.ts';
import { ooFondsenMock } from '../../mocks/oo-fondsen/handlers.ts';
import { getOrganisatie } from '../../schema/referentie/organisaties.ts';
import { getSector } from '../../schema/referentie/sectoren.ts';

afterEach(() => zetMockVandaag(null));

const vraag = (pad: string): MockResponse => {
  const antwoord = createMockWereld([ooFondsenMock]).antwoord('oo-fondsen', {
    method: 'GET',
    pad,
    query: new URLSearchParams(),
    headers: {},
    body: '',
  });
  if (!antwoord) throw new Error('the mock is off');
  return antwoord;
};

const delen = (waarde: string | number | null): string[] => (waarde === null ? [] : String(waarde).split('|'));

test('publishes one file of the day, as the CSV of the other sources: byte order mark, semicolons, these columns', () => {
  zetMockVandaag('2026-03-01');
  expect(vraag('/bestanden').body).toBe('\uFEFFPEILDATUM;BESTAND\r\n2026-03-01;oo-fondsen-2026-03-01.csv\r\n');
  const { status, headers, body } = vraag('/bestanden/oo-fondsen-2026-03-01.csv');
  expect({ status, type: headers['content-type'] }).toEqual({ status: 200, type: 'text/csv; charset=utf-8' });
  const [kop = '', ...regels] = body.slice(1).trimEnd().split('\r\n');
  expect(body.startsWith('\uFEFF')).toBe(true);
  expect(kop.split(';')).toEqual([...KOLOMMEN]);
  for (const regel of regels) expect(regel.split(';')).toHaveLength(KOLOMMEN.length);
  expect(vraag('/bestanden/oo-fondsen-2026-02-28.csv').status).toBe(404);
});

test('has at least 12 funds that the reference tables know, and at least 25 provisions with a code of their own', () => {
  const rijen = getRijen();
  const fondsen = new Set(rijen.map(({ FONDS_CD }) => FONDS_CD));
  expect(fondsen.size).toBeGreaterThanOrEqual(14);
  for (const fonds of fondsen)
    expect(getOrganisatie(`fonds~${fonds}`), String(fonds)).toMatchObject({ soort: 'FONDS' });
  expect(rijen.length).toBeGreaterThanOrEqual(25);
  expect(new Set(rijen.map(({ REGELING_CD }) => REGELING_CD)).size).toBe(rijen.length);
});

test('names agreements of the cao register and sections that exist', () => {
  for (const { REGELING_CD, CAO_CD, CAO, SBI } of getRijen()) {
    expect(
      delen(CAO_CD).map((code) => caonamen.get(code)),
      String(REGELING_CD),
    ).toEqual(delen(CAO));
    expect(delen(CAO_CD).length).toBeGreaterThan(0);
    for (const letter of delen(SBI)) expect(getSector(letter), letter).not.toBeNull();
  }
});

test.each(['2026-01-01', '2026-02-15', '2026-06-30', '2026-12-31'])(
  'has something exhausted, by lot, closed between two periods, closed, ended and open on %s',
  (dag) => {
    zetMockVandaag(dag);
    const rijen = getRijen();
    expect(new Set(rijen.map(({ STATUS }) => STATUS))).toEqual(
      new Set(['open', 'loting', 'uitgeput', 'gesloten', 'vervallen']),
    );
    const inTijdvak = (tijdvak: string | number | null): boolean =>
      delen(tijdvak).some((een) => {
        const [van = '', tot = ''] = een.split('/');
        return van <= dag && dag <= tot;
      });
    const tussen = rijen.filter(({ STATUS, TIJDVAK }) => STATUS === 'open' && TIJDVAK !== null);
    expect(tussen.length).toBeGreaterThan(0);
    for (const { TIJDVAK } of tussen) expect(inTijdvak(TIJDVAK)).toBe(false);
    for (const { TIJDVAK } of rijen.filter(({ STATUS }) => STATUS === 'loting')) expect(inTijdvak(TIJDVAK)).toBe(true);
  },
);

test('says with every amount that it is made up, in the file and in the contract', () => {
  for (const { TOELICHTING, MAXIMUM, JAAR } of getRijen()) {
    expect(TOELICHTING).toMatch(/Dit bedrag is een voorbeeld\./);
    expect(Number(MAXIMUM)).toBeGreaterThan(0);
    expect(JAAR).toBe(Number(mockVandaag().slice(0, 4)));
  }
  const contract = readFileSync(new URL('../../mocks/oo-fondsen/contract.yaml', import.meta.url), 'utf8');
  expect(contract).toMatch(/^# O&O funds.*BEDACHT/);
});

test('has provisions for employees and for employers, and for each kind of contract that is named', () => {
  const rijen = getRijen();
  expect(new Set(rijen.map(({ AANVRAGER }) => AANVRAGER))).toEqual(new Set(['werknemer', 'werkgever']));
  expect(new Set(rijen.flatMap(({ CONTRACT }) => delen(CONTRACT)))).toEqual(new Set(['V', 'T', 'U', 'O']));
  expect(rijen.some(({ CONTRACT }) => CONTRACT === null)).toBe(true);
});
