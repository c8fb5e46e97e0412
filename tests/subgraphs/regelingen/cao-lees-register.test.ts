import { expect, test, vi } from 'vitest';
import { mapCao } from '../../../subgraphs/regelingen/bronnen/cao-register/map.ts';
import { CaoSource } from '../../../subgraphs/regelingen/bronnen/cao-register/parse.ts';
import type { Cao } from '../../../subgraphs/regelingen/cao/cao.ts';
import { leesRegister } from '../../../subgraphs/regelingen/cao/lees-register.ts';
import type { HarvestIndex, IndexPagina } from '../../../subgraphs/shared/harvest/harvest-index.ts';
import { registercao } from './cao-proef.ts';

const HORECA = mapCao(CaoSource.parse(registercao('horeca')), {
  waarde: null,
  opgehaaldOp: '2026-06-01T00:00:00Z',
  actualiteit: 'ACTUEEL',
  gesimuleerd: true,
});
const PAGINA: IndexPagina<Cao> = {
  treffers: [{ id: HORECA.id, volgorde: 'cao horeca', rang: 0, positie: '', gegevens: HORECA }],
  meer: false,
  totaal: 1,
};

const createIndex = (zoek: () => Promise<IndexPagina<Cao>>): HarvestIndex<Cao> => ({
  zoek,
  tel: async () => [],
  lees: async () => new Map(),
  bevat: async () => false,
  zoekDubbelen: async () => [],
  sluit: async () => {},
});

test('a harvest is read once, for all who ask at the same time and later', async () => {
  const zoek = vi.fn(async () => PAGINA);
  const index = createIndex(zoek);
  const [eerste, tegelijk] = await Promise.all([leesRegister(index), leesRegister(index)]);
  const later = await leesRegister(index);
  expect([tegelijk, later]).toEqual([eerste, eerste]);
  expect(later.caos).toEqual([HORECA]);
  expect(later.zoek('horec')).toEqual([HORECA]);
  expect(zoek).toHaveBeenCalledTimes(1);
  await leesRegister(createIndex(zoek));
  expect(zoek).toHaveBeenCalledTimes(2);
});

test('a harvest that could not be read is read again by who asks next', async () => {
  const zoek = vi.fn(async () => PAGINA).mockRejectedValueOnce(new Error('busy'));
  const index = createIndex(zoek);
  await expect(leesRegister(index)).rejects.toThrow('busy');
  expect((await leesRegister(index)).caos).toEqual([HORECA]);
});
