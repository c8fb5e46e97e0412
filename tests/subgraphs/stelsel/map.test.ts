import { expect, it, test } from 'vitest';
import { BELANG, SOORT } from '../../../subgraphs/stelsel/bronnen/competentnl/codes.ts';
import { createLoopbaanpad, parseLoopbaanpadId } from '../../../subgraphs/stelsel/loopbaanpad.ts';
import { createOverstap, parseOverstapId, vergelijkVaardigheden } from '../../../subgraphs/stelsel/overstap.ts';
import type { Beroepseisen, Vaardigheidsbelang } from '../../../subgraphs/stelsel/vaardigheid.ts';

const herkomst = {
  bron: { id: 'competentnl', naam: 'CompetentNL' },
  sleutel: 'x',
  opgehaaldOp: '2026-01-01T00:00:00.000Z',
  actualiteit: 'ACTUEEL',
  gesimuleerd: true,
} as const;

const eisen = (beroep: string, vereist: Readonly<Record<string, Vaardigheidsbelang>>): Beroepseisen => ({
  beroep,
  vaardigheden: Object.entries(vereist).map(([id, belang]) => ({
    vaardigheid: { id, naam: id, omschrijving: null, soort: 'VAARDIGHEID', herkomst },
    belang,
  })),
  herkomst,
});

it.each([
  [
    'class',
    SOORT,
    {
      'cnlo:HumanCapability': 'VAARDIGHEID',
      'cnlo:KnowledgeArea': 'KENNISGEBIED',
      'cnluwv:OccupationTask': 'BEROEPSTAAK',
      'cnlo:LanguageProficiency': 'TAAL',
    },
  ],
  [
    'relation',
    BELANG,
    {
      'cnlo:requiresHATEssential': 'ESSENTIEEL',
      'cnlo:requiresHATImportant': 'BELANGRIJK',
      'cnlo:requiresHATSomewhat': 'ENIGSZINS',
    },
  ],
])('gives every %s of CompetentNL its meaning', (_soort, tabel, betekenis) => {
  expect(tabel).toEqual(betekenis);
});

test.each([
  [{}, 0],
  [{ a: 'ESSENTIEEL' }, 50],
  [{ b: 'ENIGSZINS' }, 33],
  [{ c: 'ESSENTIEEL' }, 17],
  [{ a: 'ENIGSZINS', b: 'ENIGSZINS', c: 'ENIGSZINS' }, 100],
] as const)('weighs an overlap by what the new occupation asks: %j gives %i%%', (heeft, overlap) => {
  const van = eisen('7112', heeft);
  const naar = eisen('7115', { a: 'ESSENTIEEL', b: 'BELANGRIJK', c: 'ENIGSZINS' });
  const overstap = createOverstap(van, naar);
  expect(overstap).toMatchObject({
    id: '7112~7115',
    overlap,
    status: 'BEREKEND',
    van: { id: '7112' },
    naar: { id: '7115' },
  });
  expect(overstap.ontbrekend.map(({ id }) => id)).toEqual(['a', 'b', 'c'].filter((id) => !(id in heeft)));
});

test('gives an occupation that asks nothing no overlap', () => {
  expect(vergelijkVaardigheden(new Set(['a']), eisen('7115', {}))).toEqual({ overlap: 0, passend: [], ontbrekend: [] });
});

test.each([
  ['7115~3123', ['7115', '3123']],
  ['7115~7115', null],
  ['7115~9999', null],
  ['7115', null],
  ['7115~3123~3112', null],
  ['', null],
])('reads the id of a move only when it is a pair of occupations: %j', (id, paar) => {
  expect(parseOverstapId(id)).toEqual(paar);
});

test.each([
  ['3123', { a: 'ESSENTIEEL' }, 100, true],
  ['3123', { a: 'BELANGRIJK', b: 'BELANGRIJK' }, 50, true],
  ['3123', { a: 'BELANGRIJK', b: 'ESSENTIEEL' }, 40, false],
  ['7112', { a: 'ESSENTIEEL' }, 100, false],
] as const)('makes a path to %s of a move that asks %j (%i%%): %s', (naar, vereist, overlap, wel) => {
  const overstap = createOverstap(eisen('7115', { a: 'ESSENTIEEL' }), eisen(naar, vereist));
  expect(overstap.overlap).toBe(overlap);
  const pad = createLoopbaanpad(overstap);
  expect(pad !== null).toBe(wel);
  if (pad) {
    expect(pad.stappen.map(({ volgorde, beroep }) => [volgorde, beroep.id])).toEqual([
      [1, '7115'],
      [2, naar],
    ]);
    expect(parseLoopbaanpadId(pad.id)).toEqual(['7115', naar]);
  }
});
