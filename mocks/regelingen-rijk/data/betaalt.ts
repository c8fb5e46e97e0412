import type { Betaalt, Doelgroepcode, Opleidingsoortcode, Uitvoeringsvormcode } from '../regeling.ts';

/*
 * What a scheme can help to pay for. BEDACHT: no source publishes this for a machine. It is our reading of what executors
 * tell people, named where it was found; of UWV and municipalities, which decide case by case, it is our own estimate.
 * A scheme that pays income or wages, also while somebody learns (Brug-WW), pays for no learning.
 */

/** Learning, limited only where `grenzen` says so. */
export const leren = (
  voor: readonly Doelgroepcode[],
  opleidingsoorten: readonly Opleidingsoortcode[],
  grenzen: Partial<Betaalt> = {},
): Betaalt => ({
  voor,
  opleidingsoorten,
  leerwegen: null,
  waardedocumenten: null,
  niveaus: null,
  uitvoeringsvormen: [],
  ...grenzen,
});

/** Services only. */
export const diensten = (
  voor: readonly Doelgroepcode[],
  ...uitvoeringsvormen: readonly Uitvoeringsvormcode[]
): Betaalt => leren(voor, [], { uitvoeringsvormen });

const MBO = ['mbo-1', 'mbo-2', 'mbo-3', 'mbo-4'] as const;
const MBO_EN_HO = [...MBO, 'ad', 'hbo', 'wo'] as const;
const DIPLOMAS = ['diploma', 'getuigschrift'] as const;

/** Full-time mbo (BOL) or higher education, full-time or dual; from memory. */
export const STUDIEFINANCIERING = leren(['Z'], ['opleiding'], {
  leerwegen: ['bol', 'voltijd', 'duaal'],
  waardedocumenten: DIPLOMAS,
  niveaus: MBO_EN_HO,
});

/** Full-time mbo (BOL), or full-time, part-time or dual higher education (duo.nl, levenlanglerenkrediet). */
export const LEVENLANGLEREN = leren(['W', 'Z', 'P'], ['opleiding'], {
  leerwegen: ['bol', 'voltijd', 'deeltijd', 'duaal'],
  waardedocumenten: DIPLOMAS,
  niveaus: MBO_EN_HO,
});

/** Places in BBL towards a whole diploma; not BOL, derde leerweg or EVC (mijn.rvo.nl, praktijkleren mbo). */
export const PRAKTIJKPLAATS = leren(['W', 'Z'], ['opleiding'], {
  leerwegen: ['bbl'],
  waardedocumenten: ['diploma'],
  niveaus: MBO,
  uitvoeringsvormen: ['UV03'],
});

/** A look at what a company has to learn (A), career advice (B) and ways of learning at work (C); never courses (SLIM-regeling). */
export const SLIM_ACTIVITEITEN = leren(['W', 'G'], ['coaching'], { uitvoeringsvormen: ['UV06', 'UV07'] });
