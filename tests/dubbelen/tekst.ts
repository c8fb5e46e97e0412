import type { Random } from '../../mocks/random.ts';
import type { Baan } from './baan.ts';
import { getZinnen, type Zin } from './functies.ts';
import { tutoyeer } from './vervorm.ts';

export type Tekstvorm = 'GELIJK' | 'INTRO' | 'INGEKORT' | 'HALF_HERSCHREVEN' | 'GEEN';

/** The words round a text that are the same for everything a counter places. */
export interface Omlijsting {
  readonly intro: string;
  readonly slot: string;
}

const GEEN_OMLIJSTING: Omlijsting = { intro: '', slot: '' };

/** The text of a job as one counter gives it. */
export const schrijfTekst = (
  random: Random,
  baan: Baan,
  vorm: Tekstvorm,
  naam: string,
  omlijsting: Omlijsting = GEEN_OMLIJSTING,
): string | null => {
  if (vorm === 'GEEN') return null;
  const zinnen = vorm === 'HALF_HERSCHREVEN' ? herschrijf(random, baan) : neemOver(baan);
  const deel = vorm === 'INGEKORT' ? zinnen.slice(0, Math.max(3, Math.ceil(zinnen.length * 0.55))) : zinnen;
  const tekst = [omlijsting.intro, ...deel, omlijsting.slot]
    .filter((zin) => zin !== '')
    .join(' ')
    .replaceAll('{p}', naam)
    .replaceAll('{t}', baan.gemeente.hoofdplaats);
  return random.chance(0.25) ? tutoyeer(tekst) : tekst;
};

const neemOver = ({ overWerkgever, taken, specifiek, algemeen }: Baan): readonly string[] =>
  [...overWerkgever, ...taken, ...specifiek, ...algemeen].map(([zo]) => zo);

/** Half of the sentences in other words, some left out, some of one's own put in, the parts in another order. */
const herschrijf = (random: Random, { overWerkgever, taken, specifiek, algemeen }: Baan): readonly string[] => {
  const delen = random.chance(0.5)
    ? [taken, specifiek, overWerkgever, algemeen]
    : [overWerkgever, taken, specifiek, algemeen];
  return delen.flatMap((deel) => deel.flatMap((zin) => herschrijfZin(random, zin)));
};

const herschrijfZin = (random: Random, [zo, anders]: Zin): readonly string[] => {
  const kans = random.next();
  if (kans < 0.5) return [zo];
  if (kans < 0.8) return [anders];
  return kans < 0.9 ? [] : [random.pick(getZinnen('VUL'))[0]];
};
