import { expect, it, test } from 'vitest';
import { getBlokken } from '../../../subgraphs/vacatures/dubbel/blokken.ts';
import { createTekstschets, getGelijkenis, getInsluiting } from '../../../subgraphs/vacatures/dubbel/tekstschets.ts';
import { createVingerafdruk } from '../../../subgraphs/vacatures/dubbel/vingerafdruk.ts';
import type { Salarisperiode, Vacature } from '../../../subgraphs/vacatures/vacature.ts';
import { genereer } from '../../dubbelen/genereer.ts';
import { maakVacature } from '../../dubbelen/maak-vacature.ts';

const afdruk = (anders: Partial<Vacature> = {}) => createVingerafdruk(maakVacature('setu', '1', anders));
const metTitel = (titel: string) => afdruk({ titel });
const metNaam = (naam: string | null, kvkNummer: string | null = null) =>
  afdruk({ werkgever: { naam, kvkNummer, sector: null } });

test('says in some 400 bytes of plain JSON what a vacancy is compared by', () => {
  const gemaakt = afdruk();
  expect(JSON.parse(JSON.stringify(gemaakt))).toEqual(gemaakt);
  expect(gemaakt).toMatchObject({
    bron: 'setu',
    titel: ['timmerman'],
    beroep: '7115',
    gemeente: 'GM0606',
    postcode: '3112',
    werkgever: 'zandoog bouw',
    uren: [32, 40],
    loon: [1750, 2200, null],
    contract: 'VAST',
    overeenkomst: 'REGULIER',
  });
  const groottes = genereer('grootte', 100).map(({ vacature }) => JSON.stringify(createVingerafdruk(vacature)).length);
  expect(Math.max(...groottes)).toBeLessThan(460);
  expect(groottes.reduce((som, grootte) => som + grootte, 0) / groottes.length).toBeLessThan(400);
});

it.each([
  'TIMMERMAN (m/v/x)',
  'Timmerman - 32 uur - Schiedam',
  'Gezocht: ervaren timmerman per direct!',
  'Vacature timmerman in Schiedam [ref. 12345]',
  'Timmerman | Schiedam | tot €3.800 per maand',
  'Allround timmervrouw/timmerman fulltime',
  'Timmermn',
  'All-round Carpenter',
])('reads the title %s as the work it is', (titel) => {
  expect(metTitel(titel).titel).toEqual(['timmerman']);
});

it.each([
  ['Magazijnmedewerker', 'Medewerker magazijn'],
  ['Magazijnmedewerker', 'Warehouse Employee'],
  ['Magazijnmedewekrer', 'Magazijnmedewerkster'],
  ['Vrachtwagenchauffeur', 'Truck Driver'],
  ['Docent wiskunde', 'Wiskunde, leraar'],
])('reads %s and %s as the same work', (een, ander) => {
  expect(metTitel(een).titel).toEqual(metTitel(ander).titel);
});

it.each([
  ['Senior timmerman', 'SENIOR', null, null],
  ['Junior timmerman', 'JUNIOR', null, null],
  ['Assistent timmerman', 'ASSISTENT', null, null],
  ['Dental Assistant', null, null, null],
  ['Verpleegkundige nachtdienst', null, 'NACHT', null],
  ['Leerling timmerman (bbl)', null, null, 'LEERBAAN'],
])('keeps rank, shift and learning of the title %s apart from the work', (titel, rang, dienst, overeenkomst) => {
  const zonderContract = createVingerafdruk(maakVacature('setu', '1', { titel, contract: null }));
  expect(zonderContract).toMatchObject({ rang, dienst, overeenkomst });
});

it.each([
  'Zandoog Bouw B.V.',
  'ZANDOOG BOUW NV',
  'Stichting Zandoog Bouw',
  'Zandoog Bouw Nederland B.V.',
  'Zandoog Bouw, vestiging Schiedam',
  'Zandoog Bouw Groep',
])('knows the employer of %s by its own words', (naam) => {
  expect(metNaam(naam).werkgever).toBe('zandoog bouw');
});

it.each(['Flexbrug Uitzendbureau', 'Stapvoor Detachering', 'Wervelwind Werving en Selectie', 'Randstad'])(
  'takes %s, and the number beside it, for an agency and not for the employer',
  (naam) => {
    expect(metNaam(naam, '12345678')).toMatchObject({ werkgever: null, kvk: null });
  },
);

it.each<[number, Salarisperiode, number]>([
  [20, 'UUR', 2000],
  [160, 'DAG', 2000],
  [800, 'WEEK', 2000],
  [3_200, 'VIER_WEKEN', 2000],
  [3_466.67, 'MAAND', 2000],
  [41_600, 'JAAR', 2000],
])('brings %d per %s to the hour', (minimum, periode, perUur) => {
  const { loon } = afdruk({ salaris: { minimum, maximum: null, periode, toelichting: null } });
  expect(loon?.[0]).toBe(perUur);
});

test('knows no pay without an amount or a period', () => {
  expect(afdruk({ salaris: { minimum: null, maximum: null, periode: 'UUR', toelichting: 'cao' } }).loon).toBeNull();
  expect(afdruk({ salaris: { minimum: 9, maximum: null, periode: 'ONBEKEND', toelichting: null } }).loon).toBeNull();
});

test('reads hours from the title when the contract has none, and the town from the words when there is no address', () => {
  expect(afdruk({ titel: 'Timmerman (24-32 uur)', contract: null }).uren).toEqual([24, 32]);
  expect(afdruk({ titel: 'Timmerman fulltime', contract: null }).uren).toEqual([36, 40]);
  expect(afdruk({ titel: 'Timmerman in Schiedam', werklocatie: null }).gemeente).toBe('GM0606');
  expect(afdruk({ titel: 'Timmerman in Schiedam of in Vlaardingen', werklocatie: null }).gemeente).toBeNull();
});

test('tells a cut or framed text from another one about the same kind of work', () => {
  const lang = genereer('teksten', 200).filter(({ vacature }) => (vacature.omschrijving?.length ?? 0) > 500);
  const [eerste] = lang;
  const buur = lang.find(
    ({ knoop, vacature }) => knoop !== eerste?.knoop && vacature.beroep?.id === eerste?.vacature.beroep?.id,
  );
  const [een, ander] = [eerste?.vacature.omschrijving, buur?.vacature.omschrijving];
  if (een == null || ander == null) throw new Error('the set has too few texts');
  const heel = createTekstschets(een);
  const kort = createTekstschets(een.slice(0, een.length / 2));
  const omlijst = createTekstschets(
    `Ons bureau zoekt voor een relatie in de regio nieuwe mensen. ${een} Schrijf u in.`,
  );
  const vreemd = createTekstschets(ander);
  if (!heel || !kort || !omlijst || !vreemd) throw new Error('a text is too short');
  expect(getGelijkenis(heel, heel)).toBe(1);
  expect(getInsluiting(heel, kort)).toBeGreaterThan(0.8);
  expect(getInsluiting(heel, omlijst)).toBeGreaterThan(0.8);
  expect(getInsluiting(heel, vreemd)).toBeLessThan(0.4);
});

test('has no sketch of a text that says next to nothing', () => {
  expect(afdruk({ omschrijving: null }).tekst).toBeNull();
  expect(afdruk({ omschrijving: 'Kom bij ons werken!' }).tekst).toBeNull();
});

test('gives a handful of keys, all within the municipality but one', () => {
  const sleutels = getBlokken(afdruk());
  expect(sleutels.length).toBeLessThanOrEqual(7);
  expect(sleutels.filter((sleutel) => !sleutel.includes('|GM0606|'))).toHaveLength(1);
  expect(getBlokken(afdruk({ werklocatie: null, werkgever: { naam: null, kvkNummer: null, sector: null } }))).toEqual(
    [],
  );
});
