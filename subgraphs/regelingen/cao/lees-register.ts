import { createZoekindex } from '../../../schema/referentie/zoekindex.ts';
import type { HarvestIndex } from '../../shared/harvest/harvest-index.ts';
import type { Cao } from './cao.ts';

/** All agreements of one harvest, by name, and a search over them. */
export interface Register {
  readonly caos: readonly Cao[];
  /** Agreements by the beginning of words, the best first. */
  readonly zoek: (zoek: string) => readonly Cao[];
}

/** There are about 700 branch agreements in the country. */
const ALLE = 10_000;

const REGISTERS = new WeakMap<HarvestIndex<Cao>, Promise<Register>>();

/** Reads the register of a harvest: for the first who asks, since a finished index does not change. */
export const leesRegister = (index: HarvestIndex<Cao>): Promise<Register> => {
  const gelezen = REGISTERS.get(index) ?? leesNu(index);
  REGISTERS.set(index, gelezen);
  gelezen.catch(() => REGISTERS.delete(index));
  return gelezen;
};

const leesNu = async (index: HarvestIndex<Cao>): Promise<Register> => {
  const { treffers } = await index.zoek({ first: ALLE });
  const caos = treffers.map(({ gegevens }) => gegevens);
  const zoekindex = createZoekindex(caos, getLabels);
  return { caos, zoek: (zoek) => zoekindex(zoek, ALLE) };
};

const getLabels = ({ naam, bedrijf, werkingssfeer }: Cao): readonly string[] => [
  naam,
  bedrijf ?? '',
  werkingssfeer.omschrijving ?? '',
];
