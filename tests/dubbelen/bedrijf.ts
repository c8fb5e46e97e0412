import type { Random } from '../../mocks/random.ts';
import { getBedrijfswoorden, getWoorden } from './woorden.ts';

/** A made-up employer and the names it goes by. */
export interface Bedrijf {
  /** The name on the door. */
  readonly merk: string;
  /** The name of the legal person behind it, which says nothing of the brand. */
  readonly holding: string;
  readonly afkorting: string;
  readonly kvkNummer: string;
  readonly familie: string;
}

export const createBedrijf = (random: Random, familie: string): Bedrijf => {
  const woord = random.pick(getBedrijfswoorden(familie));
  const naam = random.pick(getWoorden('NAAMDEEL'));
  const merk = random.pick([
    `${naam} ${woord}`,
    `${woord} ${naam}`,
    `${woord} De ${naam}`,
    naam,
    `${naam} & Zonen ${woord}`,
  ]);
  const rechtspersoon = random.chance(0.6) ? ` ${random.pick(getWoorden('RECHTSPERSOON'))}` : '';
  return {
    merk,
    holding: `${random.pick(getWoorden('HOLDING'))}${rechtspersoon} B.V.`,
    afkorting: kortAf(random, merk),
    kvkNummer: String(random.int(10_000_000, 89_999_999)),
    familie,
  };
};

/** Initials, often with one of the legal form or the country behind them; a single word is cut off. */
const kortAf = (random: Random, merk: string): string => {
  const initialen = merk.replace(/[^A-Z]/g, '');
  return initialen.length > 1 ? `${initialen}${random.pick(['', 'N', 'G', 'H'])}` : `${merk.slice(0, 5)}.`;
};

/** The ways in which a name is written without becoming another name. */
export const schrijfAnders = (random: Random, { merk }: Bedrijf, plaats: string): string =>
  random.pick([
    `${merk} B.V.`,
    `${merk} BV`,
    `Stichting ${merk}`,
    `${merk} Groep`,
    `${merk} Nederland B.V.`,
    `${merk}, vestiging ${plaats}`,
    `${merk} ${plaats}`,
    `${merk.toUpperCase()} N.V.`,
    `${merk} filiaal ${plaats}`,
    `${merk.replace(/ (?:De|&) /, ' ')} VOF`,
  ]);
