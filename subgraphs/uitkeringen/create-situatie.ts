import type { Inkomstenbron, Situatie } from '../shared/situatie.ts';
import type { Persoonsgegevens, Uitkeringsoort } from './uitkering.ts';

/**
 * The intake, filled in with what the registers know; null without a municipality, since no desk can be named then.
 * Income is told only when a benefit runs: that this register has none does not mean that there is none.
 */
export const createSituatie = ({ gemeente, leeftijd, huishouden, uitkeringen }: Persoonsgegevens): Situatie | null => {
  if (!gemeente) return null;
  const lopend = uitkeringen.flatMap(({ status, soort }) => (status === 'LOPEND' ? (INKOMSTENBRON[soort] ?? []) : []));
  return {
    rol: 'WERKZOEKENDE',
    gemeente: gemeente.code,
    ...(leeftijd !== null && leeftijd >= 13 && leeftijd <= 100 && { leeftijd }),
    ...(huishouden && { huishouden }),
    ...(lopend.length > 0 && { inkomstenbronnen: [...new Set(lopend)] }),
  };
};

/** AIO tops up an incomplete state pension, so whoever has it has AOW. */
const INKOMSTENBRON: Readonly<Partial<Record<Uitkeringsoort, Inkomstenbron>>> = {
  BIJSTAND: 'BIJSTAND',
  IOAW: 'IOAW',
  IOAZ: 'IOAZ',
  BBZ: 'BBZ',
  AIO: 'AOW',
};
