import type { Herkomst } from '../../shared/bron/herkomst.ts';
import type { Inkomsten } from '../gegevens.ts';
import type { Uitkeringsoort } from '../uitkering.ts';
import { OORDELEN, type Oordeel, type Registervergelijking } from './registervergelijking.ts';
import { getStandVolgensPolis } from './vergelijk-uitkering.ts';
import { kanVertraagdZijn } from './vertraging.ts';

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
 * out: neither register shows it as running. Wages and profit are no benefit, and an unknown code need not be one.
 */
export const getAlleenInPolis = (
  over: readonly Inkomsten[],
  herkomst: Herkomst,
  heeftGeantwoord: HeeftGeantwoord,
  vandaag: string,
): readonly PolisUitkering[] =>
  over.flatMap((inkomen) => {
    const { soort, loopt, einde } = inkomen;
    const isRecent = einde !== null && einde.laatste < vandaag && kanVertraagdZijn(einde, vandaag) !== false;
    if (soort === 'LOONDIENST' || soort === 'ONDERNEMING' || soort === 'ONBEKEND') return [];
    if (loopt === false && !isRecent) return [];
    const oordeel = getOordeel(inkomen, heeftGeantwoord(soort));
    const volgensPolis = getStandVolgensPolis([inkomen]);
    return [{ soort, registervergelijking: { ...oordeel, volgensBron: null, volgensPolis }, herkomst }];
  });

/** The polisadministratie has one code for ZW and Wazo, and no register of this graph keeps the Wazo. */
const getOordeel = ({ soort, loopt }: Inkomsten, heeftGeantwoord: boolean | null): Oordeel => {
  if (heeftGeantwoord === null) return OORDELEN.GEEN_REGISTER;
  if (!heeftGeantwoord) return OORDELEN.REGISTER_STIL;
  if (soort === 'ZW') return OORDELEN.ZIEK_OF_ZWANGER;
  if (loopt === null) return OORDELEN.DAG_ONBEKEND;
  return loopt ? OORDELEN.ALLEEN_IN_POLIS : OORDELEN.PAS_GESTOPT;
};
