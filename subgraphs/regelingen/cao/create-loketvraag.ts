import type { Situatie } from '../../shared/situatie.ts';
import type { Vraag } from './fetch-voorzieningencheck.ts';

/**
 * What the situation of a desk asks of agreements. The agreement and the sector of a situation may be those of the last job;
 * the kind of contract never is. For somebody without a job the check is about that last job and says so: an addition to WW
 * or a social plan can outlive it, and which contract it was nobody told.
 */
export const createLoketvraag = (situatie: Situatie): Vraag => {
  const { cao, sector, contract } = situatie;
  return heeftBaan(situatie) ? { cao, sector, contract } : { cao, sector, contract: null, vorigWerk: true };
};

/** Whoever looks for work or has a business may have a job beside that. */
const heeftBaan = ({ rol, contract, inkomstenbronnen }: Situatie): boolean =>
  rol === 'WERKENDE' || (contract != null && contract !== 'GEEN') || inkomstenbronnen?.includes('LOONDIENST') === true;
