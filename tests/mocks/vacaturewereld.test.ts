import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { zetMockVandaag } from '../../mocks/klok.ts';
import { createVacaturewereld } from '../../mocks/vacaturewereld/create-vacaturewereld.ts';
import { createPermutatie } from '../../mocks/vacaturewereld/permutatie.ts';
import { type Plaatsing, TELLERS, type Teller } from '../../mocks/vacaturewereld/plaatsing.ts';
import { WERVENDE_TITELS } from '../../mocks/vacaturewereld/titel.ts';
import { getGemeente } from '../../schema/referentie/gemeenten.ts';
import { getSector } from '../../schema/referentie/sectoren.ts';

beforeAll(() => zetMockVandaag('2026-06-15'));
afterAll(() => zetMockVandaag(null));

const AANTAL = 10_000;
const wereld = createVacaturewereld(AANTAL);

const nummersVan = (teller: Teller): readonly number[] =>
  Array.from({ length: wereld.aantallen[teller] }, (_, nummer) => nummer);

/** Everything at a counter. */
const leesTeller = (teller: Teller): readonly Plaatsing[] =>
  nummersVan(teller).map((nummer) => wereld.getPlaatsing(teller, nummer));

const deelVan = <T>(items: readonly T[], voldoet: (item: T) => boolean): number =>
  items.filter(voldoet).length / items.length;

describe('the counters', () => {
  test('have half, three tenths and two tenths of the placements', () => {
    expect(wereld.aantallen).toEqual({ setu: 5_000, sectorbank: 3_000, vum: 2_000 });
    expect(createVacaturewereld(1).aantallen).toEqual({ setu: 0, sectorbank: 0, vum: 1 });
  });

  test('share about an eighth of their placements, a few of them all three', () => {
    const plaatsen = TELLERS.flatMap((teller) =>
      nummersVan(teller).map((nummer) => wereld.getPlaatsen(wereld.getKern(teller, nummer).vacature)),
    );
    const gedeeld = deelVan(plaatsen, ({ length }) => length > 1);
    expect(gedeeld).toBeGreaterThan(0.1);
    expect(gedeeld).toBeLessThan(0.14);
    expect(plaatsen.some(({ length }) => length === 3)).toBe(true);
  });

  test('lead back to each other: every place of a vacancy is that vacancy', () => {
    for (const teller of TELLERS) {
      for (const nummer of nummersVan(teller).slice(0, 500)) {
        const { vacature } = wereld.getKern(teller, nummer);
        const plaatsen = wereld.getPlaatsen(vacature);
        expect(plaatsen).toContainEqual({ teller, nummer });
        for (const plaats of plaatsen) expect(wereld.getKern(plaats.teller, plaats.nummer).vacature).toBe(vacature);
      }
    }
  });

  test.each([-1, 5_000, 0.5, Number.NaN])('have nothing under number %d', (nummer) => {
    expect(() => wereld.getPlaatsing('setu', nummer)).toThrow(RangeError);
    expect(() => wereld.getKern('setu', nummer)).toThrow(RangeError);
  });

  test('know no vacancy of another world', () => {
    expect(() => wereld.getPlaatsen(-1)).toThrow(RangeError);
    expect(() => wereld.getPlaatsen(AANTAL)).toThrow(RangeError);
  });
});

describe('a world of a million', () => {
  test('is there at once, and gives its last vacancy as fast as its first', () => {
    const begin = performance.now();
    const groot = createVacaturewereld(1_000_000);
    expect(performance.now() - begin).toBeLessThan(1_000);
    expect(groot.aantallen.setu).toBe(500_000);
    for (const nummer of [0, 250_000, 499_999]) expect(groot.getPlaatsing('setu', nummer).nummer).toBe(nummer);
  });
});

describe('a placement', () => {
  test('is the same in every world of that size, down to the last letter', () => {
    const opnieuw = createVacaturewereld(AANTAL);
    for (const teller of TELLERS) {
      for (const nummer of nummersVan(teller).slice(0, 200))
        expect(opnieuw.getPlaatsing(teller, nummer)).toEqual(wereld.getPlaatsing(teller, nummer));
    }
  });

  test('has a text of 300 to 900 characters that names no employer who is withheld', () => {
    for (const teller of TELLERS) {
      for (const { omschrijving, werkgever, vacature, bureau } of leesTeller(teller)) {
        expect(omschrijving.length).toBeGreaterThanOrEqual(300);
        expect(omschrijving.length).toBeLessThanOrEqual(900);
        expect(omschrijving).not.toMatch(/[{}]|undefined/);
        if (!werkgever) expect(omschrijving).not.toContain(vacature.werkgever.naam);
        if (bureau) expect(omschrijving.includes(bureau.naam)).toBe(true);
      }
    }
  });

  test('was published in the last sixty days, each vacancy in a second of its own', () => {
    const tijden = leesTeller('setu').flatMap(({ vacature }) => [vacature.gepubliceerdOp]);
    for (const tijd of tijden) {
      expect(tijd).toMatch(/^2026-0[456]-\d\dT(0[6-9]|1\d|2[01]):\d\d:\d\d\+02:00$/);
      expect(tijd >= '2026-04-16' && tijd < '2026-06-15').toBe(true);
    }
    expect(new Set(tijden).size).toBe(tijden.length);
  });

  test('has the offset of winter in winter, and of both around the change', () => {
    zetMockVandaag('2026-11-22');
    const tijden = leesTeller('vum').map(({ vacature }) => vacature.gepubliceerdOp);
    zetMockVandaag('2026-06-15');
    for (const tijd of tijden) expect(tijd.endsWith(tijd < '2026-10-25' ? '+02:00' : '+01:00')).toBe(true);
    expect(new Set(tijden.map((tijd) => tijd.slice(-6)))).toEqual(new Set(['+01:00', '+02:00']));
  });

  test('has a plausible employer: a number of eight digits, a section that exists, one number for each name', () => {
    const nummers = new Map<string, string>();
    for (const { vacature, werkgever } of leesTeller('sectorbank')) {
      expect(vacature.werkgever.kvkNummer).toMatch(/^\d{8}$/);
      expect(getSector(vacature.werkgever.sbi)).not.toBeNull();
      expect(werkgever?.kvkNummer).toBe(vacature.werkgever.kvkNummer);
      nummers.set(vacature.werkgever.naam, vacature.werkgever.kvkNummer);
    }
    expect(new Set(nummers.values()).size).toBe(nummers.size);
    expect(nummers.size).toBeGreaterThan(1_000);
  });

  test('has hours, pay and a level that make sense', () => {
    for (const { uren, loon, vacature, gemeente } of leesTeller('sectorbank')) {
      expect(uren.minimum).toBeGreaterThanOrEqual(8);
      expect(uren.minimum).toBeLessThanOrEqual(uren.maximum);
      if (loon) expect(loon.minimum).toBeLessThanOrEqual(loon.maximum);
      if (loon?.periode === 'UUR') expect(loon.minimum).toBeGreaterThanOrEqual(14.71);
      expect(getGemeente(vacature.gemeente.code)).toEqual(vacature.gemeente);
      expect(gemeente === null).toBe(vacature.opAfstand);
      expect(vacature.postcode.slice(0, 4)).toBe(vacature.gemeente.postcode);
    }
  });

  test('has now and then a title that says nothing, no place or no date', () => {
    const alles = TELLERS.flatMap(leesTeller);
    const wervend = deelVan(alles, ({ titel }) => WERVENDE_TITELS.some((bekend) => bekend === titel));
    expect(wervend).toBeGreaterThan(0.06);
    expect(wervend).toBeLessThan(0.1);
    expect(deelVan(alles, ({ gemeente }) => gemeente === null)).toBeGreaterThan(0.01);
    expect(deelVan(alles, ({ gepubliceerdOp }) => gepubliceerdOp === null)).toBeGreaterThan(0.005);
  });

  test('comes from an agency at SETU alone, which withholds the employer some of the time', () => {
    const setu = leesTeller('setu');
    expect(new Set(setu.map(({ bureau }) => bureau?.naam)).size).toBe(25);
    const verborgen = deelVan(setu, ({ werkgever }) => werkgever === null);
    expect(verborgen).toBeGreaterThan(0.3);
    expect(verborgen).toBeLessThan(0.5);
    for (const { bureau, werkgever } of [...leesTeller('vum'), ...leesTeller('sectorbank')]) {
      expect(bureau).toBeNull();
      expect(werkgever).not.toBeNull();
    }
    expect(new Set(setu.map(({ vacature }) => vacature.werksoort))).toEqual(new Set(['REGULIER']));
  });
});

describe('a vacancy that stands at two counters', () => {
  const paren = nummersVan('sectorbank')
    .map((nummer) => wereld.getPlaatsen(wereld.getKern('sectorbank', nummer).vacature))
    .filter(({ length }) => length > 1)
    .map((plaatsen) => plaatsen.map(({ teller, nummer }) => wereld.getPlaatsing(teller, nummer)));

  test('is one and the same job', () => {
    expect(paren.length).toBeGreaterThan(100);
    for (const [eerste, ...rest] of paren) for (const ander of rest) expect(ander.vacature).toEqual(eerste?.vacature);
  });

  test('is written down otherwise: title, employer, hours, pay, text and date', () => {
    const verschilt = (getDeel: (plaatsing: Plaatsing) => unknown): number =>
      deelVan(paren, (plaatsingen) => new Set(plaatsingen.map(getDeel).map((deel) => JSON.stringify(deel))).size > 1);
    expect(verschilt(({ titel }) => titel)).toBeGreaterThan(0.5);
    expect(verschilt(({ werkgever }) => werkgever?.naam)).toBeGreaterThan(0.3);
    expect(verschilt(({ uren }) => uren)).toBeGreaterThan(0.2);
    expect(verschilt(({ loon }) => loon)).toBeGreaterThan(0.3);
    expect(verschilt(({ omschrijving }) => omschrijving)).toBeGreaterThan(0.5);
    expect(verschilt(({ gepubliceerdOp }) => gepubliceerdOp)).toBeGreaterThan(0.8);
  });

  test('is published a few days apart at most', () => {
    for (const plaatsingen of paren) {
      const tijden = plaatsingen.flatMap(({ gepubliceerdOp }) => (gepubliceerdOp ? [Date.parse(gepubliceerdOp)] : []));
      expect(Math.max(...tijden) - Math.min(...tijden)).toBeLessThan(7 * 24 * 3_600_000);
    }
  });
});

describe('the shuffle', () => {
  test.each([1, 2, 3, 10, 97, 2_000, 500_000])('of %d numbers gives each once, and back', (omvang) => {
    const { naar, terug } = createPermutatie(omvang, 11);
    const proef = Array.from({ length: Math.min(omvang, 2_000) }, (_, nummer) => nummer);
    for (const nummer of proef) {
      expect(terug(naar(nummer))).toBe(nummer);
      expect(naar(nummer)).toBeLessThan(omvang);
    }
    expect(new Set(proef.map(naar)).size).toBe(proef.length);
  });
});
