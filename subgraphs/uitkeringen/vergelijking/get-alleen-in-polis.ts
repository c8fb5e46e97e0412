import type { Herkomst } from '../../shared/bron/herkomst.ts';
import type { Inkomsten } from '../gegevens.ts';
import type { Uitkeringsoort } from '../uitkering.ts';
import { OORDELEN, type Oordeel, type Registervergelijking } from './registervergelijking.ts';
import { getStandVolgensPolis } from './vergelijk-uitkering.ts';
import { isBinnenVertraging } from './vertraging.ts';

/** A benefit that only the polisadministratie knows. */
export interface PolisUitkering {
  readonly soort: Uitkeringsoort;
  readonly registervergelijking: Registervergelijking;
  readonly herkomst: Herkomst;
}

/** Whether the register that should know a kind of benefit answered; null when no register of this graph keeps that kind. */
export type HeeftGeantwoord = (soort: Uitkeringsoort) => boolean | null;

/**
 * The benefits among incomes that belong to no benefit of a register. One that ended longer ago than the delay is left
 * out: neither register shows it as running. Wages are no benefit.
 */
export const getAlleenInPolis = (
  over: readonly Inkomsten[],
  herkomst: Herkomst,
  heeftGeantwoord: HeeftGeantwoord,
  vandaag: string,
): readonly PolisUitkering[] =>
  over.flatMap((inkomen) => {
    const { soort, loopt, tot } = inkomen;
    const isRecent = tot !== null && tot < vandaag && isBinnenVertraging(tot, vandaag);
    if (soort === 'LOONDIENST' || (loopt === false && !isRecent)) return [];
    const oordeel = getOordeel(inkomen, heeftGeantwoord(soort));
    const volgensPolis = getStandVolgensPolis([inkomen]);
    return [{ soort, registervergelijking: { ...oordeel, volgensBron: null, volgensPolis }, herkomst }];
  });

const getOordeel = ({ loopt }: Inkomsten, heeftGeantwoord: boolean | null): Oordeel => {
  if (heeftGeantwoord === null) return OORDELEN.GEEN_REGISTER;
  if (!heeftGeantwoord) return OORDELEN.REGISTER_STIL;
  if (loopt === null) return OORDELEN.DAG_ONBEKEND;
  return loopt ? OORDELEN.ALLEEN_IN_POLIS : OORDELEN.PAS_GESTOPT;
};
