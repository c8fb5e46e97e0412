import { expect, test } from 'vitest';
import { createZoekvraag } from '../../../subgraphs/regelingen/filter.ts';
import { leesAlle } from '../../../subgraphs/regelingen/lees-alle.ts';
import type { Regeling } from '../../../subgraphs/regelingen/regeling.ts';
import type { HarvestIndex, IndexVraag } from '../../../subgraphs/shared/harvest/harvest-index.ts';
import { regelingen } from './regelingen.ts';

/** An index that has these schemes for every question, and remembers what it was asked. */
const createIndex = (inhoud: readonly Regeling[]) => {
  const vragen: IndexVraag[] = [];
  const index: HarvestIndex<Regeling> = {
    zoek: async (vraag) => {
      vragen.push(vraag);
      const treffers = inhoud.map((gegevens) => ({ id: gegevens.id, volgorde: '', rang: 0, positie: '', gegevens }));
      return { treffers, meer: false, totaal: inhoud.length };
    },
    tel: async () => [],
    lees: async () => new Map(),
    bevat: async () => false,
    zoekDubbelen: async () => [],
    sluit: async () => {},
  };
  return { index, vragen };
};

const GEMEENTE = createZoekvraag({ gemeente: 'GM0599' });

test('reads the answer to one question from one index once, and to another question by itself', async () => {
  const { index, vragen } = createIndex(regelingen);
  const eerst = await leesAlle(index, GEMEENTE);
  expect(eerst).toEqual(regelingen);
  expect(await leesAlle(index, createZoekvraag({ gemeente: 'GM0599' }))).toBe(eerst);
  expect(vragen).toHaveLength(1);
  await leesAlle(index, createZoekvraag({ gemeente: 'GM0363' }));
  expect(vragen).toHaveLength(2);
});

test('reads a new harvest anew', async () => {
  const [oud, nieuw] = [createIndex(regelingen), createIndex(regelingen.slice(0, 1))];
  expect(await leesAlle(oud.index, GEMEENTE)).toHaveLength(regelingen.length);
  expect(await leesAlle(nieuw.index, GEMEENTE)).toHaveLength(1);
});

test('does not remember an answer that did not come', async () => {
  const { index } = createIndex(regelingen);
  const stuk: HarvestIndex<Regeling> = { ...index, zoek: async () => Promise.reject(new Error('stuk')) };
  await expect(leesAlle(stuk, GEMEENTE)).rejects.toThrow('stuk');
  stuk.zoek = index.zoek;
  expect(await leesAlle(stuk, GEMEENTE)).toHaveLength(regelingen.length);
});

test('remembers no more questions than fit, and answers all the same', async () => {
  const { index, vragen } = createIndex(regelingen);
  for (let nummer = 0; nummer < 300; nummer += 1) await leesAlle(index, createZoekvraag({ zoek: `woord${nummer}` }));
  expect(vragen).toHaveLength(300);
  expect(await leesAlle(index, createZoekvraag({ zoek: 'woord0' }))).toHaveLength(regelingen.length);
  expect(vragen).toHaveLength(301);
});
