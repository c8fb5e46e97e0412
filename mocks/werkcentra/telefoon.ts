import type { Arbeidsmarktregio } from '../../schema/referentie/regios.ts';

/** A number that nobody has: those of an area never begin with a zero. */
export const getTelefoon = ({ code }: Arbeidsmarktregio, nummer: number): string =>
  `070 00${code.slice(2)} 0${String(nummer).padStart(2, '0')}`;
