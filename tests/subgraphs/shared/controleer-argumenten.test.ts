import { expect, test } from 'vitest';
import { controleerArgumenten } from '../../../subgraphs/shared/invoer/controleer-argumenten.ts';
import { createCursors } from '../../../subgraphs/shared/lijst/cursor.ts';

const LIJST = 'VacatureConnection';
const cursors = createCursors(Buffer.alloc(32, 1));

/** The arguments that are objected to. */
const controleer = (argumenten: Readonly<Record<string, unknown>>, type = LIJST) =>
  controleerArgumenten(argumenten, type, cursors).map(({ veld }) => veld);

const ids = (aantal: number, id = '8000') => Array.from({ length: aantal }, () => id);

/** Arguments that are just right. */
const GOED: readonly [geval: string, ...argumenten: Readonly<Record<string, unknown>>[]][] = [
  ['no arguments', {}, { first: undefined, after: null, filter: null, zoek: null, situatie: null, id: null }],
  ['pages of 1 and of 100', { first: 1 }, { first: 100 }],
  ['its own cursor', { after: cursors.encode(LIJST, { vum: '1' }) }],
  ['a region and a municipality', { arbeidsmarktregio: 'AM22', gemeente: 'GM0599' }],
  ['200 characters to search for, or none', { zoek: 'a'.repeat(200) }, { zoek: '' }],
  [
    'a filter within bounds',
    { filter: { zoek: 'a'.repeat(200), afstandKm: 1, arbeidsmarktregio: 'AM22', gemeente: 'GM0599' } },
    { filter: { afstandKm: 150, gemeente: 'GM0599' } },
    { filter: { afstandKm: null, zoek: null, urenMinimaal: null, urenMaximaal: null, beroep: null } },
    { filter: { beroep: '7115', beroepsgroep: '0732', sector: 'F' } },
    { filter: { urenMinimaal: 0, urenMaximaal: 80 } },
    { filter: { urenMinimaal: 80 } },
    { filter: { urenMaximaal: 0 } },
    { filter: { urenMinimaal: 24, urenMaximaal: 24 } },
    { filter: { cao: 'cao-register~YQ', uitvoerder: 'gemeente~GM0599' } },
    { filter: { cao: '~'.repeat(700), uitvoerder: '!'.repeat(700) } },
    { filter: { cao: null, uitvoerder: null } },
    { filter: { kostenMaximaal: 0 } },
  ],
  ['one region to compare with, or five', { met: ['AM22'] }, { met: ['AM21', 'AM22', 'AM23', 'AM24', 'AM25'] }],
  ['an id of 1 to 700 characters', { id: '!' }, { id: '~'.repeat(700) }, { id: 'vum~YQ' }],
  ['a code that does not exist, in a look-up', { code: 'GM0001' }],
  ['an agreement or a section', { cao: 'cao-register~YQ' }, { sector: 'F' }, { cao: null, sector: null }],
  ['100 skills', { vaardigheden: ids(100) }],
  ['an intake of a citizen', { situatie: { rol: 'WERKZOEKENDE', gemeente: 'GM0599', leeftijd: 13 } }],
  ['an intake of an employer', { situatie: { vraag: 'SCHOLING', gemeente: 'GM0599' } }],
];

test.each(GOED)('has nothing against %s', (_geval, ...gevallen) => {
  for (const argumenten of gevallen) expect(controleer(argumenten), JSON.stringify(argumenten)).toEqual([]);
});

/** The argument that is named, and arguments that are just wrong. */
const FOUT: readonly [veld: string, ...argumenten: Readonly<Record<string, unknown>>[]][] = [
  ['first', { first: 0 }, { first: -1 }, { first: 101 }, { first: null }, { first: Number.NaN }, { first: '10' }],
  ['after', { after: '' }, { after: 'bm9wZQ' }, { after: 7 }],
  ['arbeidsmarktregio', { arbeidsmarktregio: 'AM99' }, { arbeidsmarktregio: '' }, { arbeidsmarktregio: 'am22' }],
  ['gemeente', { gemeente: 'GM0001' }, { gemeente: '0599' }, { gemeente: '__proto__' }],
  ['zoek', { zoek: 'a'.repeat(201) }],
  ['filter.zoek', { filter: { zoek: 'a'.repeat(201) } }],
  [
    'filter.afstandKm',
    { filter: { afstandKm: 0, gemeente: 'GM0599' } },
    { filter: { afstandKm: 151, gemeente: 'GM0599' } },
    { filter: { afstandKm: -1, gemeente: 'GM0599' } },
    { filter: { afstandKm: 10 } },
  ],
  ['filter.beroep', { filter: { beroep: '9999' } }, { filter: { beroep: '' } }],
  ['filter.beroepsgroep', { filter: { beroepsgroep: '9999' } }, { filter: { beroepsgroep: '7115' } }],
  ['filter.sector', { filter: { sector: 'Z' } }, { filter: { sector: 'f' } }],
  ['filter.cao', { filter: { cao: '' } }, { filter: { cao: 'a b' } }, { filter: { cao: 'a'.repeat(701) } }],
  [
    'filter.uitvoerder',
    { filter: { uitvoerder: '' } },
    { filter: { uitvoerder: 'é' } },
    { filter: { uitvoerder: 'a'.repeat(200_000) } },
  ],
  ['filter.urenMinimaal', { filter: { urenMinimaal: -1 } }, { filter: { urenMinimaal: 81 } }],
  [
    'filter.urenMaximaal',
    { filter: { urenMaximaal: -1 } },
    { filter: { urenMaximaal: 81 } },
    { filter: { urenMinimaal: 25, urenMaximaal: 24 } },
  ],
  ['filter.arbeidsmarktregio', { filter: { arbeidsmarktregio: 'AM99' } }],
  ['filter.gemeente', { filter: { gemeente: 'GM0001' } }],
  ['id', { id: '' }, { id: 'a b' }, { id: 'a\u0000' }, { id: 'a\n' }, { id: 'é' }, { id: '!'.repeat(701) }],
  ['code', { code: 'a b' }],
  ['cao', { cao: 'a b' }],
  ['sector', { sector: 'Z' }, { sector: 'f' }, { sector: '' }],
  ['vaardigheden', { vaardigheden: ids(101) }, { vaardigheden: [...ids(3), 'a b'] }],
  ['situatie.gemeente', { situatie: { rol: 'WERKZOEKENDE', gemeente: 'GM0001' } }],
  ['situatie.leeftijd', { situatie: { rol: 'WERKZOEKENDE', gemeente: 'GM0599', leeftijd: 12 } }],
  ['situatie.urenPerWeek', { situatie: { vraag: 'SCHOLING', gemeente: 'GM0599', urenPerWeek: 81 } }],
  [
    'situatie.kandidaat.leeftijd',
    { situatie: { vraag: 'SCHOLING', gemeente: 'GM0599', kandidaat: { leeftijd: 101 } } },
  ],
];

test.each(FOUT)('objects to %s alone, whatever is wrong with it', (veld, ...gevallen) => {
  for (const argumenten of gevallen) expect(controleer(argumenten), JSON.stringify(argumenten)).toEqual([veld]);
});

test('takes a cursor for the list that gave it out and for no other', () => {
  const after = cursors.encode(LIJST, { vum: '1' });
  expect(controleer({ after }, LIJST)).toEqual([]);
  expect(controleer({ after }, 'OpleidingConnection')).toEqual(['after']);
});

test('asks at least an agreement or a section for a check of provisions, and names both', () => {
  for (const argumenten of [{ contract: 'VAST' }, { cao: null, sector: null }])
    expect(controleerArgumenten(argumenten, 'Voorzieningencheck', cursors)).toEqual([
      { veld: 'cao', reden: expect.any(String), tegenover: ['sector'] },
    ]);
  expect(controleer({ cao: 'cao-register~YQ' }, 'Voorzieningencheck')).toEqual([]);
  expect(controleer({ sector: 'F' }, 'Voorzieningencheck')).toEqual([]);
  expect(controleer({ sector: 'Z' }, 'Voorzieningencheck')).toEqual(['sector']);
});

test('names everything that is wrong at once, and repeats no value', () => {
  const argumenten = { first: 4_321, after: 'bm9wZQ', zoek: 'z'.repeat(201), filter: { gemeente: 'GM0001' }, id: 'é' };
  const bezwaren = controleerArgumenten(argumenten, LIJST, cursors);
  expect(bezwaren.map(({ veld }) => veld)).toEqual(['first', 'after', 'id', 'filter.gemeente', 'zoek']);
  expect(JSON.stringify(bezwaren)).not.toMatch(/4321|bm9wZQ|zzz|GM0001|é/);
});
