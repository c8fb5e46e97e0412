import { BronFout } from '../shared/bron/bron-fout.ts';
import { getNaamVanLandelijke, metLandelijkeRegels } from './landelijk.ts';
import type { RegelingLoaders } from './loaders.ts';
import type { Regeling } from './regeling.ts';

type Landelijk = Pick<RegelingLoaders['landelijk'], 'load'>;

/** The national scheme that a municipal product carries out; null when it carries out none. */
export const fetchLandelijke = async (regeling: Regeling, landelijk: Landelijk): Promise<Regeling | null> => {
  const naam = getNaamVanLandelijke(regeling);
  return naam === null ? null : landelijk.load(naam);
};

/** A scheme with all its rules; a municipal product has its own only while the source of the national schemes is not there. */
export const fetchMetLandelijke = async (regeling: Regeling, landelijk: Landelijk): Promise<Regeling> =>
  metLandelijkeRegels(regeling, await fetchLandelijke(regeling, landelijk).catch(zonderBron));

const zonderBron = (fout: unknown): null => {
  if (fout instanceof BronFout) return null;
  throw fout;
};
