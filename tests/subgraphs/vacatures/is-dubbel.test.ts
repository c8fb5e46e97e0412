import { expect, it, test } from 'vitest';
import { getSterkte, isDubbel, vergelijk } from '../../../subgraphs/vacatures/dubbel/is-dubbel.ts';
import { createVingerafdruk } from '../../../subgraphs/vacatures/dubbel/vingerafdruk.ts';
import type { Vacature, Vacaturecontract } from '../../../subgraphs/vacatures/vacature.ts';
import { genereer } from '../../dubbelen/genereer.ts';
import { maakVacature } from '../../dubbelen/maak-vacature.ts';

const CONTRACT: Vacaturecontract = {
  soort: 'VAST',
  overeenkomst: 'REGULIER',
  urenMinimaal: 32,
  urenMaximaal: 40,
  begin: null,
  einde: null,
};
const metUren = (urenMinimaal: number, urenMaximaal: number): Partial<Vacature> => ({
  contract: { ...CONTRACT, urenMinimaal, urenMaximaal },
});
const metNaam = (naam: string | null, kvkNummer: string | null = null): Partial<Vacature> => ({
  werkgever: { naam, kvkNummer, sector: null },
});

/** The whole vacancy at one counter against a changed one at another. */
const vergelijkMet = (ander: Partial<Vacature>, een: Partial<Vacature> = {}) =>
  vergelijk(createVingerafdruk(maakVacature('setu', '1', een)), createVingerafdruk(maakVacature('bank', '2', ander)));

it.each<[string, Partial<Vacature>]>([
  ['nothing is changed', {}],
  ['the title is dressed up', { titel: 'Gezocht: ervaren timmerman in Schiedam (m/v)' }],
  ['the title is in English', { titel: 'Carpenter', beroep: null }],
  ['the title is another for the same occupation', { titel: 'Bouwvakker hout' }],
  ['the legal form is added', metNaam('Zandoog Bouw B.V.')],
  ['an agency hides the employer', metNaam('Flexbrug Uitzendbureau')],
  ['the text is missing', { omschrijving: null }],
  ['hours are a wider range', metUren(28, 40)],
  ['pay is per month', { salaris: { minimum: 3_033, maximum: 3_813, periode: 'MAAND', toelichting: null } }],
  ['nothing is said of hours, pay and postcode', { contract: null, salaris: null }],
])('calls it the same vacancy when %s', (_geval, ander) => {
  expect(vergelijkMet(ander)).toMatchObject({ dubbel: true, veto: null });
});

it.each<[string, Partial<Vacature>, string]>([
  [
    'in another municipality',
    { werklocatie: { plaats: 'Vlaardingen', gemeente: { code: 'GM0622' }, postcode: null } },
    'PLEK',
  ],
  ['a learning job', { leerbaan: true }, 'OVEREENKOMST'],
  ['a learning job by its title', { titel: 'Leerling timmerman (bbl)', contract: null }, 'OVEREENKOMST'],
  ['voluntary work', { contract: { ...CONTRACT, overeenkomst: 'VRIJWILLIGERSWERK' } }, 'OVEREENKOMST'],
  ['for an assistant', { titel: 'Assistent timmerman' }, 'RANG'],
  ['on another shift', { titel: 'Timmerman nachtdienst' }, 'DIENST'],
  ['for hours that do not overlap', metUren(16, 24), 'UREN'],
  ['other work', { titel: 'Receptionist', beroep: { id: '4226' } }, 'FUNCTIE'],
])('never calls it the same vacancy when one is %s, whatever else agrees', (_geval, ander, veto) => {
  expect(vergelijkMet(ander)).toEqual({ dubbel: false, veto, score: null, redenen: [] });
});

test('rules out senior against junior, and counts senior against neither', () => {
  expect(vergelijkMet({ titel: 'Junior timmerman' }, { titel: 'Senior timmerman' }).veto).toBe('RANG');
  expect(vergelijkMet({}, { titel: 'Senior timmerman' }).veto).toBeNull();
});

test('rules out other employers with other numbers in the trade register, not one employer with two', () => {
  expect(vergelijkMet(metNaam('Merelhof Bouw', '11111111'), metNaam('Zandoog Bouw', '22222222')).veto).toBe(
    'WERKGEVER',
  );
  expect(vergelijkMet(metNaam('Zandoog Bouw', '11111111'), metNaam('Zandoog Bouw', '22222222')).veto).toBeNull();
});

it.each([
  [24, 26, true],
  [24, 27, false],
])('takes hours up to %d and from %d for the same: %s', (tot, vanaf, mogelijk) => {
  const { veto } = vergelijkMet(metUren(vanaf, 32), metUren(16, tot));
  expect(veto === null).toBe(mogelijk);
});

test('takes full weeks of 36 and 40 hours for possibly the same', () => {
  expect(vergelijkMet(metUren(40, 40), metUren(36, 36)).veto).toBeNull();
});

test('keeps an unknown place apart unless the employer is the same', () => {
  expect(vergelijkMet({ werklocatie: null, ...metNaam(null) }).veto).toBe('PLEK');
  expect(vergelijkMet({ werklocatie: null })).toMatchObject({ dubbel: true, veto: null });
});

test('keeps another employer with the same title in the same town apart', () => {
  const buur = {
    ...metNaam('Merelhof Renovatie'),
    omschrijving:
      'Merelhof knapt oude gevels op in de binnenstad. U vervangt houtrot, stelt ramen bij en overlegt met bewoners over ' +
      'de planning. Wij werken vier dagen per week en betalen reiskosten. Vragen? Karim vertelt u graag meer over het werk.',
    salaris: { minimum: 19, maximum: 24, periode: 'UUR' as const, toelichting: null },
  };
  expect(vergelijkMet(buur)).toMatchObject({ dubbel: false, veto: null });
});

test('explains a score as the sum of its reasons', () => {
  const { score, redenen } = vergelijkMet({ titel: 'Bouwvakker hout', salaris: null });
  expect(redenen).toContainEqual({ kenmerk: 'LOON', uitkomst: 'ONBEKEND', punten: 0 });
  expect(redenen).toContainEqual({ kenmerk: 'FUNCTIE', uitkomst: 'titel ANDERS, beroep GELIJK', punten: 1.25 });
  expect(score).toBeCloseTo(redenen.reduce((som, { punten }) => som + punten, 0));
});

test('says the same whichever of the two comes first', () => {
  const afdrukken = genereer('omgekeerd', 80).map(({ vacature }) => createVingerafdruk(vacature));
  const paren = afdrukken.flatMap((a) => afdrukken.map((b) => [a, b] as const));
  expect(paren.filter(([a, b]) => getSterkte(a, b) !== getSterkte(b, a))).toEqual([]);
  expect(paren.filter(([a, b]) => isDubbel(a, b) !== getSterkte(a, b) >= 0)).toEqual([]);
});
