import { createRandom, type Random } from '../random.ts';
import { BUREAUS } from './bureaus.ts';
import { DAG_SECONDEN, getTijdstip, VENSTER_SECONDEN } from './dagen.ts';
import { herschrijfOmschrijving } from './omschrijving.ts';
import type { Basisvacature, Bedrijf, Plaats, Plaatsing } from './plaatsing.ts';
import { createTitel } from './titel.ts';

/** Weeks in a month. */
const WEKEN_PER_MAAND = 13 / 3;
/** An agency does not always tell for whom it asks. */
const KANS_OP_VERBORGEN = 0.4;

/**
 * A vacancy as it stands at one counter. `seconde` is when in the window the vacancy was placed first; at another counter
 * than the first it comes some days later.
 */
export const createPlaatsing = (
  vacature: Basisvacature,
  { teller, nummer }: Plaats,
  seconde: number,
  isEerste: boolean,
): Plaatsing => {
  const random = createRandom('plaatsing', teller, nummer);
  const bureau = teller === 'setu' ? random.pick(BUREAUS) : null;
  const werkgever = bureau && random.chance(KANS_OP_VERBORGEN) ? null : kiesSchrijfwijze(vacature.werkgever, random);
  const moment = isEerste ? seconde : getLater(seconde, random);
  return {
    teller,
    nummer,
    vacature,
    titel: createTitel(vacature, random),
    omschrijving: herschrijfOmschrijving(vacature, { teller, nummer, werkgever, bureau }),
    werkgever,
    bureau,
    gemeente: vacature.opAfstand ? null : vacature.gemeente,
    postcode: vacature.opAfstand ? null : vacature.postcode,
    uren: random.chance(0.4) ? { minimum: vacature.uren.maximum, maximum: vacature.uren.maximum } : vacature.uren,
    loon: kiesLoon(vacature, teller === 'setu' ? 0.7 : 0.2, random),
    gepubliceerdOp: random.chance(0.015) ? null : getTijdstip(moment),
    sluitingsdatum: random.chance(0.2) ? null : vacature.sluitingsdatum,
  };
};

/** One to five days and some hours later, or at the same time where that would be tomorrow. */
const getLater = (seconde: number, random: Random): number => {
  const later = seconde + random.int(1, 5) * DAG_SECONDEN + random.int(0, 20_000);
  return later < VENSTER_SECONDEN ? later : seconde;
};

const kiesSchrijfwijze = (werkgever: Bedrijf, random: Random): Bedrijf => ({
  ...werkgever,
  naam: random.pick(STICHTINGEN.has(werkgever.sbi) ? ALS_STICHTING : ALS_BEDRIJF)(werkgever.naam),
});

/** Sections of SBI 2008 where an employer is seldom a company: government, education and care. */
const STICHTINGEN: ReadonlySet<string> = new Set(['O', 'P', 'Q']);

const ALS_STICHTING: readonly ((naam: string) => string)[] = [
  (naam) => naam,
  (naam) => naam,
  (naam) => `Stichting ${naam}`,
];

const ALS_BEDRIJF: readonly ((naam: string) => string)[] = [
  (naam) => naam,
  (naam) => naam,
  (naam) => `${naam} B.V.`,
  (naam) => `${naam} BV`,
  (naam) => `${naam} Nederland`,
];

/** Pay per hour or per month of the hours that can be worked; one in ten says nothing. Unpaid work pays nothing. */
const kiesLoon = (
  { uurloon, uren, werksoort }: Basisvacature,
  kansPerUur: number,
  random: Random,
): Plaatsing['loon'] => {
  if (werksoort === 'VRIJWILLIGERSWERK' || random.chance(0.1)) return null;
  if (random.chance(kansPerUur)) return { ...uurloon, periode: 'UUR' };
  const perMaand = (bedrag: number): number => Math.round(bedrag * uren.maximum * WEKEN_PER_MAAND);
  return { minimum: perMaand(uurloon.minimum), maximum: perMaand(uurloon.maximum), periode: 'MAAND' };
};
