import type { Rol } from '../shared/situatie.ts';
import type { Inkomsten } from './gegevens.ts';
import type { Uitkering, Uitkeringsoort } from './uitkering.ts';
import { kanVertraagdZijn } from './vergelijking/vertraging.ts';

/** The work that somebody has now; a null role is not known. */
export interface Werk {
  readonly rol: Rol | null;
  /** The jobs and businesses that run for sure. */
  readonly lopend: readonly Inkomsten[];
}

/**
 * What the registers tell of the work that somebody has. Bbz is for the self-employed and a director that owns the company
 * works on own account. A job of the polisadministratie counts, except beside a benefit in place of wages that just began:
 * then the polisadministratie does not know yet that it ended. `inkomsten` is null when the polisadministratie is silent.
 */
export const getWerk = (
  uitkeringen: readonly Uitkering[],
  inkomsten: readonly Inkomsten[] | null,
  vandaag: string,
): Werk => {
  const ondernemingen = inkomsten?.filter(({ soort, loopt }) => soort === 'ONDERNEMING' && loopt !== false) ?? [];
  const banen = inkomsten?.filter(({ soort, loopt }) => soort === 'LOONDIENST' && loopt !== false) ?? null;
  const heeftBaan = getHeeftBaan(banen, isPasWerkloos(uitkeringen, vandaag));
  const lopend = [...ondernemingen, ...((heeftBaan && banen) || [])].filter(({ loopt }) => loopt);
  if (lopend.some(({ soort }) => soort === 'ONDERNEMING') || uitkeringen.some(isBbz))
    return { rol: 'ZELFSTANDIGE', lopend };
  if (heeftBaan === null || ondernemingen.length > 0) return { rol: null, lopend };
  return { rol: heeftBaan ? 'WERKENDE' : 'WERKZOEKENDE', lopend };
};

/** Whether there is a job, of those that run or may run; null when that is not known. */
const getHeeftBaan = (banen: readonly Inkomsten[] | null, isWerkloos: boolean | null): boolean | null => {
  if (isWerkloos) return false;
  if (banen?.length === 0) return false;
  return isWerkloos === null || !banen?.some(({ loopt }) => loopt) ? null : true;
};

const isBbz = ({ soort, status }: Uitkering): boolean => soort === 'BBZ' && status === 'LOPEND';

/** Benefits that come in place of wages; the others can begin beside a job that goes on. */
const IN_PLAATS_VAN_LOON: readonly Uitkeringsoort[] = ['WW', 'ZW', 'WGA', 'IVA'];

/** Whether such a benefit began within the delay of the polisadministratie; null when its first day does not tell. */
const isPasWerkloos = (uitkeringen: readonly Uitkering[], vandaag: string): boolean | null => {
  const pas = uitkeringen
    .filter(({ soort, status }) => IN_PLAATS_VAN_LOON.includes(soort) && ['LOPEND', 'ONBEKEND'].includes(status))
    .map(({ begin }) => begin !== null && kanVertraagdZijn(begin, vandaag));
  return pas.includes(true) || (pas.includes(null) ? null : false);
};
