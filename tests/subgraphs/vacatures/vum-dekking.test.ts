import { expect, test } from 'vitest';
import { afstandKm } from '../../../schema/referentie/afstand.ts';
import { type Gemeente, gemeenten, gemeentenInRegio, getGemeente } from '../../../schema/referentie/gemeenten.ts';
import { arbeidsmarktregios } from '../../../schema/referentie/regios.ts';
import { createVumVraag } from '../../../subgraphs/vacatures/bronnen/vum/selectie.ts';
import {
  type Cirkel,
  getNummers,
  getReikwijdteKm,
  kandidaten,
  STRALEN_KM,
} from '../../../subgraphs/vacatures/bronnen/vum/zoek/cirkel.ts';
import { planCellen } from '../../../subgraphs/vacatures/bronnen/vum/zoek/plan.ts';
import { VERDER_KM } from '../../../subgraphs/vacatures/bronnen/vum/zoek/reikwijdte.ts';
import { VERWACHT } from '../../../subgraphs/vacatures/bronnen/vum/zoek/schatting.ts';
import { verdeel } from '../../../subgraphs/vacatures/bronnen/vum/zoek/verdeel.ts';
import type { VacatureFilter } from '../../../subgraphs/vacatures/filter.ts';

/** The circles that a list begins with, when it may have so many. */
const getBegin = (filter: VacatureFilter, ruimte = 12): readonly Cirkel[] => {
  const { zoekvraag } = createVumVraag(filter);
  return zoekvraag ? planCellen({ vraag: zoekvraag, gevraagd: [] }, ruimte).map(({ cirkel }) => cirkel) : [];
};

/** The municipalities that do not lie in one of the circles as a whole, by name. */
const getGaten = (lijst: readonly Gemeente[], cirkels: readonly Cirkel[]): readonly string[] =>
  lijst
    .filter(
      (gemeente) =>
        !cirkels.some(
          ({ middelpunt, straalKm }) => afstandKm(middelpunt, gemeente) + getReikwijdteKm(gemeente) <= straalKm,
        ),
    )
    .map(({ naam }) => naam);

const SMAL = { beroepsgroep: '0721' };

test.each(arbeidsmarktregios)(
  'holds all of $naam, in one circle for a narrow question and at most four for a broad one',
  ({ code }) => {
    const lijst = gemeentenInRegio(code);
    expect(getGaten(lijst, getBegin({ arbeidsmarktregio: code }))).toEqual([]);
    expect(getBegin({ arbeidsmarktregio: code }).length).toBeLessThanOrEqual(4);
    const smal = getBegin({ arbeidsmarktregio: code, ...SMAL });
    expect(smal).toHaveLength(1);
    expect(getGaten(lijst, smal)).toEqual([]);
  },
);

test.each(arbeidsmarktregios)('holds all of $naam in one circle when a list may ask no more', ({ code }) => {
  const begin = getBegin({ arbeidsmarktregio: code }, 1);
  expect(begin).toHaveLength(1);
  expect(getGaten(gemeentenInRegio(code), begin)).toEqual([]);
});

test('holds each of the 342 municipalities in one circle', () => {
  expect(gemeenten).toHaveLength(342);
  for (const gemeente of gemeenten) {
    for (const filter of [{}, SMAL]) {
      const begin = getBegin({ gemeente: gemeente.code, ...filter });
      expect(begin).toHaveLength(1);
      expect(getGaten([gemeente], begin)).toEqual([]);
    }
  }
});

test('holds the country in twelve circles for a broad question, in two for a narrow one', () => {
  expect(getBegin({})).toHaveLength(12);
  expect(getGaten(gemeenten, getBegin({}))).toEqual([]);
  expect(getBegin(SMAL)).toHaveLength(2);
  expect(getGaten(gemeenten, getBegin(SMAL))).toEqual([]);
});

test('begins with exactly the distance that was asked for', () => {
  const middelpunt = getGemeente('GM0599');
  expect(getBegin({ gemeente: 'GM0599', afstandKm: 7 })).toEqual([{ middelpunt, straalKm: 7 }]);
});

test('asks in radii of the code list of VUM', () => {
  const alle = [{}, ...arbeidsmarktregios.map(({ code }) => ({ arbeidsmarktregio: code }))].flatMap((filter) =>
    getBegin(filter),
  );
  for (const { straalKm } of alle) expect(STRALEN_KM).toContain(straalKm);
  expect(STRALEN_KM).toEqual([5, 10, 15, 25, 50, 75, 100, 125, 150]);
});

test('takes what most reaches when it may not ask for all: a town too few rather than a region', () => {
  const nummers = getNummers(gemeenten);
  const [cirkel] = verdeel(nummers, kandidaten, VERWACHT, 1);
  expect(cirkel && getGaten(gemeenten, [cirkel]).length).toBeLessThan(40);
});

test('makes the fullest circle lighter the more circles there may be', () => {
  const nummers = getNummers(gemeentenInRegio('AM22'));
  const getLast = (cirkel: Cirkel): number =>
    kandidaten
      .filter((kandidaat) => kandidaat.cirkel === cirkel)
      .flatMap(({ raakt }) => raakt)
      .reduce((som, nummer) => som + (VERWACHT[nummer] ?? 0), 0);
  const zwaarste = [1, 2, 4, 8].map((aantal) =>
    Math.max(...verdeel(nummers, kandidaten, VERWACHT, aantal).map(getLast)),
  );
  expect(zwaarste).toEqual(zwaarste.toSorted((a, b) => b - a));
  expect(zwaarste[3]).toBeLessThan((zwaarste[0] ?? 0) / 3);
});

test('knows of real municipalities only that they reach further than their neighbours make one expect', () => {
  for (const [code, km] of VERDER_KM) {
    const gemeente = getGemeente(code);
    expect(gemeente, code).not.toBeNull();
    expect(gemeente && getReikwijdteKm(gemeente)).toBe(km);
    expect(STRALEN_KM).toContain(km);
  }
});
