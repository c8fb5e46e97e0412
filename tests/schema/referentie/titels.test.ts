import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom } from '../../../mocks/random.ts';
import { WERVENDE_TITELS } from '../../../mocks/vacaturewereld/titel.ts';
import { getBeroep } from '../../../schema/referentie/beroepen.ts';
import { bocCodes } from '../../../schema/referentie/boc.ts';
import { escoBeroepen } from '../../../schema/referentie/esco.ts';
import { gemeenten } from '../../../schema/referentie/gemeenten.ts';
import { leesTabel } from '../../../schema/referentie/lees-tabel.ts';
import { getTitelnaam, titelconflicten } from '../../../schema/referentie/titel-namen.ts';
import { normaliseerNaam } from '../../../schema/referentie/titel-normaliseer.ts';
import { GESLOTEN } from '../../../schema/referentie/titel-woorden.ts';
import { getBeroepVoorTitel } from '../../../schema/referentie/titels.ts';

const getIsco = (titel: string): string => getBeroepVoorTitel(titel)?.id ?? '-';
const leesNamen = (bestand: string) =>
  leesTabel(new URL(`../../../schema/referentie/${bestand}`, import.meta.url), ['naam', 'isco']);

const voorbeelden = leesTabel(new URL('./titels.tsv', import.meta.url), ['titel', 'isco']);
const leesbaar = voorbeelden.filter(({ isco }) => isco !== '-');

test('reads none of the labelled titles wrongly, and none in which no occupation stands', () => {
  expect(leesbaar.length).toBeGreaterThanOrEqual(120);
  expect(voorbeelden.length - leesbaar.length).toBeGreaterThanOrEqual(40);
  expect(
    voorbeelden
      .map(({ titel, isco }) => ({ titel, isco, gelezen: getIsco(titel) }))
      .filter(({ isco, gelezen }) => gelezen !== '-' && gelezen !== isco),
  ).toEqual([]);
});

test('reads at least 85 in 100 of the labelled titles in which an occupation stands', () => {
  const gelezen = leesbaar.filter(({ titel, isco }) => getIsco(titel) === isco);
  expect(gelezen.length / leesbaar.length).toBeGreaterThanOrEqual(0.85);
});

test.each<[string, (naam: string, plaats: string) => string]>([
  ['alone', (naam) => naam],
  ['in capitals', (naam) => naam.toUpperCase()],
  ['with m/v/x', (naam) => `${naam} (m/v/x)`],
  ['with m/v', (naam) => `${naam} m/v`],
  ['asked for', (naam) => `Gezocht: ${naam}`],
  ['as an experienced one', (naam) => `Ervaren ${naam}`],
  ['as an allround one', (naam) => `allround ${naam}`],
  ['with hours', (naam) => `${naam} 32-40 uur per week`],
  ['as a part-time job', (naam) => `${naam} parttime`],
  ['as a place to learn', (naam) => `Leerling ${naam} (bbl)`],
  ['as a work experience place', (naam) => `Werkervaringsplaats ${naam}`],
  ['behind a place', (naam, plaats) => `${plaats} | ${naam}`],
  ['in a place', (naam, plaats) => `${naam} in ${plaats}`],
  ['with a place behind a dash', (naam, plaats) => `${naam} - ${plaats}`],
  ['with a salary', (naam) => `${naam} € 2.800 bruto per maand`],
  ['with an employer', (naam) => `${naam} bij Fictief Flex`],
])('reads every job title %s', (_vorm, schrijf) => {
  const gelezen = bocCodes.map(({ naam, isco }, i) => {
    const titel = schrijf(naam, gemeenten[i % gemeenten.length]?.hoofdplaats ?? '');
    return { titel, isco, gelezen: getIsco(titel) };
  });
  expect(gelezen.filter(({ isco, gelezen }) => gelezen !== isco)).toEqual([]);
});

test('reads no occupation where two jobs stand beside each other', () => {
  const paren = bocCodes.flatMap((een, i) => {
    const ander = bocCodes[(i + 29) % bocCodes.length] ?? een;
    return een.isco === ander.isco
      ? []
      : [' / ', ' en ', ', ', ' - ', ' | ', ' ('].map((tussen) => `${een.naam}${tussen}${ander.naam}`);
  });
  expect(paren.filter((titel) => getBeroepVoorTitel(titel) !== null)).toEqual([]);
});

test.each([
  'teamleider',
  'manager',
  'assistent',
  'hulp',
  'docent',
  'instructeur',
  'opleider',
  'begeleider van',
  'verkoper',
  'adviseur',
  'planner',
  'coördinator',
  'hoofd',
  'stagiair',
  'werken bij',
])('reads no occupation in "%s ..." unless a table has that title itself', (woord) => {
  const titels = bocCodes.map(({ naam }) => `${woord} ${naam}`);
  const gelezen = titels.filter((titel) => getBeroepVoorTitel(titel) !== null);
  expect(gelezen.filter((titel) => !getTitelnaam(normaliseerNaam(titel)))).toEqual([]);
});

test.each([
  ['Schoonmaaksters', '9112'],
  ['Timmerlieden', '7115'],
  ['Timmermannen', '7115'],
  ['Automonteurs', '7231'],
  ['Kapster', '5141'],
  ['Wijkverpleegkundigen', '2221'],
  ['Verzorgenden IG', '5321'],
  ['Administratief medewerkster', '4110'],
  ['Administratieve medewerkers', '4110'],
  ['Technische tekenaars', '3118'],
  ['Receptionistes', '4226'],
  ['Tandartsassistente', '3251'],
  ['Leraressen basisonderwijs', '2341'],
  ['Salarisadministratrice', '4313'],
  ['Koks', '5120'],
  ['Politicologen', '2633'],
  ['Medewerk(st)er klantenservice', '4222'],
  ['Brandweerman/-vrouw', '5411'],
  ['Heftruck chauffeur', '8344'],
  ['Mdw. klantenservice', '4222'],
])('reads the form %j as %s', (titel, isco) => {
  expect(getIsco(titel)).toBe(isco);
});

test('resolves every name that tables disagree on: job titles first, then our synonyms; a table against itself says nothing', () => {
  expect(titelconflicten.map(({ naam, gekozen, verworpen }) => `${naam}: ${gekozen ?? '-'}, not ${verworpen}`)).toEqual(
    [
      'informatiemanager: -, not 2622',
      'radiotherapeut: -, not 3211',
      'orthopedist: -, not 3214',
      'asset manager: -, not 3311',
      'ontvanger: -, not 3352',
      'chef: -, not 3434',
      'dierenartsassistent: 3240, not 4226',
      'sales support medewerker: -, not 4311',
      'auditor: -, not 4312',
      'backofficemedewerker: -, not 4312',
      'glaszetter: 7125, not 7315',
      'snijder: -, not 8189',
      'badmeester: -, not 9129',
      'portier: -, not 9621',
      'ambachtslieden niet elders geclassificeerd: -, not 7549',
    ],
  );
});

test('leads every name of the tables to its occupation, but for the conflicts', () => {
  const conflicten = new Set(titelconflicten.map(({ naam }) => naam));
  const namen = [...escoBeroepen, ...leesNamen('titels-synoniemen.tsv'), ...leesNamen('titels-engels.tsv')];
  const fout = namen.filter(({ naam, isco }) => getIsco(naam) !== isco && !conflicten.has(normaliseerNaam(naam)));
  expect(fout).toEqual([]);
});

test('names occupations that exist, and no name twice in a table', () => {
  for (const bestand of ['titels-synoniemen.tsv', 'titels-engels.tsv']) {
    const namen = leesNamen(bestand);
    expect(namen.filter(({ isco }) => isco !== '-' && getBeroep(isco) === null)).toEqual([]);
    expect(new Set(namen.map(({ naam }) => normaliseerNaam(naam))).size).toBe(namen.length);
  }
  expect(GESLOTEN.filter((naam) => !getTitelnaam(naam))).toEqual([]);
});

test.each(WERVENDE_TITELS)('reads no occupation in %j', (titel) => {
  expect(getBeroepVoorTitel(titel)).toBeNull();
});

test('reads no occupation in the name of a place', () => {
  const plaatsen = gemeenten.flatMap(({ naam, hoofdplaats }) => [naam, hoofdplaats]);
  expect(plaatsen.filter((plaats) => getBeroepVoorTitel(plaats) !== null)).toEqual([]);
});

test('answers any text with an occupation or null, the second time as the first', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (tekst) => {
      const beroep = getBeroepVoorTitel(tekst);
      expect(beroep === null || getBeroep(beroep.id) === beroep).toBe(true);
      expect(getBeroepVoorTitel(tekst)).toBe(beroep);
    }),
  );
});

test.each([
  '',
  ' ',
  '/',
  '(m/v)',
  'constructor',
  '__proto__',
  '-'.repeat(100_000),
  'kok/'.repeat(50_000),
  '(e'.repeat(50_000),
])('stays quick and reads nothing in a text that is no title', (tekst) => {
  const begin = performance.now();
  expect(getBeroepVoorTitel(tekst)?.id ?? '-').toBe(tekst.startsWith('kok') ? '5120' : '-');
  expect(performance.now() - begin).toBeLessThan(250);
});

test('reads a title that it never saw in far less than a tenth of a millisecond', () => {
  const random = createRandom('titels');
  const titels = Array.from({ length: 20_000 }, (_, i) =>
    i % 2 === 0
      ? `Ervaren ${random.pick(bocCodes).naam} (m/v/x) - ${random.pick(gemeenten).naam} ref ${i}`
      : `Held op sokken ${i} zoekt een uitdaging als ${random.pick(bocCodes).naam}`,
  );
  const begin = performance.now();
  for (const titel of titels) getBeroepVoorTitel(titel);
  expect((performance.now() - begin) / titels.length).toBeLessThan(0.1);
});
