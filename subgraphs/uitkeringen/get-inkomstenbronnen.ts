import type { Inkomstenbron } from '../shared/situatie.ts';
import type { Inkomsten } from './gegevens.ts';
import type { Uitkering, Uitkeringsoort } from './uitkering.ts';
import { getOver } from './vergelijking/koppel.ts';

/**
 * What somebody lives on, in the words of the intake. Null when that is not wholly clear: whoever reads a list takes what
 * is not in it as no. Null as well when nothing is found, since no register knows all income.
 */
export const getInkomstenbronnen = (
  uitkeringen: readonly Uitkering[],
  inkomsten: readonly Inkomsten[],
  werk: readonly Inkomsten[],
): readonly Inkomstenbron[] | null => {
  if (uitkeringen.some(isOnduidelijk) || inkomsten.some(isOnzeker(werk))) return null;
  if (getOver(uitkeringen, inkomsten).some(isOnverklaard)) return null;
  const lopend = uitkeringen.filter(({ status }) => status === 'LOPEND');
  const bronnen = new Set([...lopend, ...werk].flatMap(({ soort }) => INKOMSTENBRON[soort] ?? []));
  return bronnen.size > 0 ? [...bronnen] : null;
};

/** A benefit that may run and of which state or kind is not known. Bijzondere bijstand pays costs: it is known to be no income. */
const isOnduidelijk = ({ soort, status, regeling }: Uitkering): boolean => {
  if (soort === 'OVERIG' && regeling !== null) return false;
  return status === 'ONBEKEND' || (status === 'LOPEND' && ['OVERIG', 'ONBEKEND'].includes(soort));
};

/** Income that may run and that no register of benefits explains. Wachtgeld and the like have no word in the intake. */
const isOnverklaard = ({ soort, loopt }: Inkomsten): boolean => loopt !== false && !isWerk(soort) && soort !== 'OVERIG';

/** Work that may have ended, beside none of its kind that runs for sure. */
const isOnzeker =
  (werk: readonly Inkomsten[]) =>
  ({ soort, loopt }: Inkomsten): boolean =>
    isWerk(soort) && loopt === null && !werk.some((zeker) => zeker.soort === soort);

const isWerk = (soort: Inkomsten['soort']): boolean => soort === 'LOONDIENST' || soort === 'ONDERNEMING';

/** AIO tops up an incomplete state pension, so whoever has it has AOW. */
const INKOMSTENBRON: Readonly<Partial<Record<Inkomsten['soort'] | Uitkeringsoort, Inkomstenbron>>> = {
  LOONDIENST: 'LOONDIENST',
  ONDERNEMING: 'ONDERNEMING',
  WW: 'WW',
  ZW: 'ZW',
  WGA: 'WGA',
  IVA: 'IVA',
  WAO: 'WAO',
  WAJONG: 'WAJONG',
  IOW: 'IOW',
  BIJSTAND: 'BIJSTAND',
  IOAW: 'IOAW',
  IOAZ: 'IOAZ',
  BBZ: 'BBZ',
  AIO: 'AOW',
};
