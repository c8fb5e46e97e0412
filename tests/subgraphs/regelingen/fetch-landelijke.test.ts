import { describe, expect, test } from 'vitest';
import { regelingenRijk } from '../../../subgraphs/regelingen/bronnen/regelingen-rijk/bron.ts';
import { fetchLandelijke, fetchMetLandelijke } from '../../../subgraphs/regelingen/fetch-landelijke.ts';
import type { Regeling } from '../../../subgraphs/regelingen/regeling.ts';
import { getVoorwaarden } from '../../../subgraphs/regelingen/voorverkenning/regel.ts';
import { BronFout } from '../../../subgraphs/shared/bron/bron-fout.ts';
import { getRegeling } from './regelingen.ts';

const landelijke = getRegeling('schuldhulpverlening');
const eigen: Regeling = {
  ...landelijke,
  id: 'eigen',
  gebied: { soort: 'LOKAAL', arbeidsmarktregios: [], gemeenten: [{ code: 'GM0599' }] },
  regels: { alle: getVoorwaarden(landelijke.regels).slice(0, 1) },
};
const geeft = (regeling: Regeling | null) => ({ load: async () => regeling });
const faalt = (fout: Error) => ({ load: () => Promise.reject(fout) });

describe('a municipal product', () => {
  test('has the rules of the national scheme that it carries out', async () => {
    expect(await fetchLandelijke(eigen, geeft(landelijke))).toBe(landelijke);
    const { regels } = await fetchMetLandelijke(eigen, geeft(landelijke));
    expect(getVoorwaarden(regels).length).toBeGreaterThan(getVoorwaarden(eigen.regels).length);
    expect(await fetchMetLandelijke(eigen, geeft(null))).toBe(eigen);
  });

  test('has its own rules alone while the source of the national schemes is not there', async () => {
    const fout = new BronFout('BRON_NIET_BESCHIKBAAR', regelingenRijk);
    expect(await fetchMetLandelijke(eigen, faalt(fout))).toBe(eigen);
    await expect(fetchLandelijke(eigen, faalt(fout))).rejects.toBe(fout);
  });

  test('does not hide a mistake of ours behind its own rules', async () => {
    const fout = new TypeError('a mistake');
    await expect(fetchMetLandelijke(eigen, faalt(fout))).rejects.toBe(fout);
  });
});

test('a national scheme asks for no other', async () => {
  const nooit = faalt(new Error('asked'));
  expect(await fetchLandelijke(landelijke, nooit)).toBeNull();
  expect(await fetchMetLandelijke(landelijke, nooit)).toBe(landelijke);
});
