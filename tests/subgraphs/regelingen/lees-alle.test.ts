import { describe, expect, it, test } from 'vitest';
import { createZoekvraag, type RegelingFilter } from '../../../subgraphs/regelingen/filter.ts';
import { leesAlle } from '../../../subgraphs/regelingen/lees-alle.ts';
import type { Regeling } from '../../../subgraphs/regelingen/regeling.ts';
import type { HarvestIndex, IndexVraag } from '../../../subgraphs/shared/harvest/harvest-index.ts';
import { getRegeling, regelingen } from './regelingen.ts';

type Index = Pick<HarvestIndex<Regeling>, 'zoek'>;

/** An index that has these schemes for every question, as new objects each time, and remembers what it was asked. */
const createIndex = (inhoud: readonly Regeling[]) => {
  const vragen: IndexVraag[] = [];
  const index: Index = {
    zoek: async (vraag) => {
      vragen.push(vraag);
      const begin = vraag.na == null ? 0 : Number(vraag.na) + 1;
      const treffers = inhoud.slice(begin, begin + vraag.first).map((regeling, plek) => ({
        id: regeling.id,
        volgorde: '',
        rang: 0,
        positie: String(begin + plek),
        gegevens: { ...regeling },
      }));
      return { treffers, meer: begin + treffers.length < inhoud.length, totaal: inhoud.length };
    },
  };
  return { index, vragen };
};

/** As many schemes as all municipalities together can have, or more. */
const createVeel = (aantal: number): readonly Regeling[] => {
  const een = getRegeling('bijstand');
  return Array.from({ length: aantal }, (_, nummer) => ({ ...een, id: `x~${nummer}` }));
};

const vraagt = (filter: RegelingFilter) => createZoekvraag(filter);
const GEMEENTE = vraagt({ gemeente: 'GM0599' });

describe('everything in an index that fits a question', () => {
  test('is read once from one index, and for another question by itself', async () => {
    const { index, vragen } = createIndex(regelingen);
    const eerst = await leesAlle(index, GEMEENTE);
    expect(eerst).toEqual(regelingen);
    expect(await leesAlle(index, vraagt({ gemeente: 'GM0599' }))).toBe(eerst);
    expect(vragen).toHaveLength(1);
    await leesAlle(index, vraagt({ gemeente: 'GM0363' }));
    expect(vragen).toHaveLength(2);
  });

  test('is read anew from a new harvest', async () => {
    const [oud, nieuw] = [createIndex(regelingen), createIndex(regelingen.slice(0, 1))];
    expect(await leesAlle(oud.index, GEMEENTE)).toHaveLength(regelingen.length);
    expect(await leesAlle(nieuw.index, GEMEENTE)).toHaveLength(1);
  });

  test('is not remembered when it did not come', async () => {
    const { index } = createIndex(regelingen);
    const stuk: Index = { zoek: async () => Promise.reject(new Error('stuk')) };
    await expect(leesAlle(stuk, GEMEENTE)).rejects.toThrow('stuk');
    stuk.zoek = index.zoek;
    expect(await leesAlle(stuk, GEMEENTE)).toHaveLength(regelingen.length);
  });

  it.each([999, 1_000, 1_001, 12_000])('is all %i schemes, in their order, and remembered', async (aantal) => {
    const { index, vragen } = createIndex(createVeel(aantal));
    const alle = await leesAlle(index, {});
    expect(alle.map(({ id }) => id)).toEqual(Array.from({ length: aantal }, (_, nummer) => `x~${nummer}`));
    const gevraagd = vragen.length;
    expect(await leesAlle(index, {})).toBe(alle);
    expect(vragen).toHaveLength(gevraagd);
  });

  it.each<[string, Index['zoek']]>([
    ['gives nothing and says that there is more', async () => ({ treffers: [], meer: true, totaal: 5 })],
    [
      'gives the same again and again',
      async () => {
        const [gegevens] = createVeel(1);
        const treffer = gegevens && { id: 'x', volgorde: '', rang: 0, positie: 'hier', gegevens };
        return { treffers: treffer ? [treffer] : [], meer: true, totaal: 5 };
      },
    ],
  ])('is refused, and never cut short, of an index that %s', async (_, zoek) => {
    await expect(leesAlle({ zoek }, GEMEENTE)).rejects.toThrow(RangeError);
  });
});

describe('what is remembered', () => {
  test('has one object for a scheme, in however many answers it stands', async () => {
    const { index } = createIndex(regelingen);
    const [een, ander] = [await leesAlle(index, GEMEENTE), await leesAlle(index, vraagt({ gemeente: 'GM0363' }))];
    expect(een).not.toBe(ander);
    for (const [plek, regeling] of een.entries()) expect(ander[plek]).toBe(regeling);
  });

  it.each<[string, RegelingFilter]>([
    ['words to search for', { zoek: 'mijn eigen woorden' }],
    ['an executor', { uitvoerder: 'gemeente~GM0599' }],
    ['an agreement', { cao: 'cao-register~YQ' }],
    ['an executor that does not exist', { uitvoerder: '~'.repeat(700) }],
  ])('is nothing that was asked with %s', async (_, filter) => {
    const { index, vragen } = createIndex(regelingen);
    for (let keer = 1; keer <= 2; keer += 1) {
      expect(await leesAlle(index, vraagt(filter))).toHaveLength(regelingen.length);
      expect(vragen).toHaveLength(keer);
    }
  });

  test('is one answer to one question, however its lists are written', async () => {
    const { index, vragen } = createIndex(regelingen);
    await leesAlle(index, vraagt({ doelgroep: ['WERKENDE', 'WERKGEVER'], soort: ['LENING'] }));
    const lang = {
      doelgroep: Array.from({ length: 900 }, (_, plek) => (plek % 2 ? ('WERKENDE' as const) : ('WERKGEVER' as const))),
    };
    await leesAlle(index, vraagt({ ...lang, soort: ['LENING', 'LENING'] }));
    expect(vragen).toHaveLength(1);
  });

  test('is no answer that would not fit, which is complete all the same', async () => {
    const { index, vragen } = createIndex(createVeel(25_001));
    for (let keer = 1; keer <= 2; keer += 1) {
      expect(await leesAlle(index, {})).toHaveLength(25_001);
      expect(vragen).toHaveLength(keer * 26);
    }
  });

  test('is thrown away when other schemes no longer fit beside it', async () => {
    const veel = createVeel(30_000);
    const vragen: IndexVraag[] = [];
    const index: Index = {
      zoek: (vraag) => {
        vragen.push(vraag);
        const [begin = 0, eind = 0] = vraag.filters?.deel?.map(Number) ?? [];
        return createIndex(veel.slice(begin, eind)).index.zoek(vraag);
      },
    };
    const een = { filters: { deel: ['0', '20000'] } };
    const eerst = await leesAlle(index, een);
    expect(await leesAlle(index, een)).toBe(eerst);
    await leesAlle(index, { filters: { deel: ['20000', '30000'] } });
    const gevraagd = vragen.length;
    const opnieuw = await leesAlle(index, een);
    expect(opnieuw).toEqual(eerst);
    expect(vragen.length).toBeGreaterThan(gevraagd);
    // What is there already takes no more room.
    await leesAlle(index, { filters: { deel: ['0', '6000'] } });
    expect(await leesAlle(index, een)).toBe(opnieuw);
  });

  test('is no more than fits: what was asked longest ago goes first', async () => {
    const { index, vragen } = createIndex(createVeel(900));
    const vraag = (nummer: number) => ({ filters: { gebied: [`GM${nummer}`] } });
    for (let nummer = 0; nummer < 350; nummer += 1) await leesAlle(index, vraag(nummer));
    expect(vragen).toHaveLength(350);
    await leesAlle(index, vraag(349));
    expect(vragen).toHaveLength(350);
    expect(await leesAlle(index, vraag(0))).toHaveLength(900);
    expect(vragen).toHaveLength(351);
  });
});
