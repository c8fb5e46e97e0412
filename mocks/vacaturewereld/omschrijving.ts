import { createRandom, type Random } from '../random.ts';
import type { Basisvacature, Plaatsing } from './plaatsing.ts';
import { ALGEMEEN, INTROOS, NIVEAUZINNEN, OPENINGEN, SLOTZINNEN, TAKEN } from './zinnen.ts';

/** A text has sentences added until it is longer than a length between these; an intro or an ending comes on top. */
const LENGTE = { minimum: 380, maximum: 560 } as const;
/** How an agency writes down an employer that it does not name. */
const VERBORGEN = 'onze opdrachtgever';

/** What a vacancy says: an opening, what one does, what is asked, what is offered, and some of what any vacancy says. */
export const createOmschrijving = (
  { boc, gemeente, werkgever, niveau, rijbewijs, ervaringJaren, uren }: Omit<Basisvacature, 'omschrijving'>,
  random: Random,
): string => {
  const taken = TAKEN[Number(boc.isco[0])] ?? [];
  const zinnen = [
    random
      .pick(OPENINGEN)
      .replace('{werkgever}', werkgever.naam)
      .replace('{functie}', boc.naam)
      .replace('{plaats}', gemeente.hoofdplaats),
    ...kiesNaastElkaar(taken, 2, random),
    NIVEAUZINNEN[niveau],
    ...getBezit(ervaringJaren, rijbewijs),
    `Het werk is voor ${uren.minimum === uren.maximum ? uren.maximum : `${uren.minimum} tot ${uren.maximum}`} uur per week.`,
  ];
  let tekst = zinnen.join(' ');
  const lengte = random.int(LENGTE.minimum, LENGTE.maximum);
  for (const zin of kiesNaastElkaar(ALGEMEEN, ALGEMEEN.length, random)) {
    if (tekst.length >= lengte) break;
    tekst += ` ${zin}`;
  }
  return tekst;
};

/** The same text at a counter: with the intro of the agency, without the employer, a sentence less or more. */
export const herschrijfOmschrijving = (
  { omschrijving, werkgever, gemeente }: Basisvacature,
  { teller, nummer, werkgever: genoemd, bureau }: Pick<Plaatsing, 'teller' | 'nummer' | 'werkgever' | 'bureau'>,
): string => {
  const random = createRandom('tekst', teller, nummer);
  let tekst = genoemd ? omschrijving : metHoofdletter(omschrijving.replace(werkgever.naam, VERBORGEN));
  if (random.chance(0.3)) tekst = tekst.slice(0, tekst.lastIndexOf('. ') + 1);
  if (bureau) {
    const intro = random.pick(INTROOS).replace('{bureau}', bureau.naam).replace('{plaats}', gemeente.hoofdplaats);
    tekst = `${intro} ${tekst}`;
  }
  return random.chance(0.5) ? `${tekst} ${random.pick(SLOTZINNEN)}` : tekst;
};

const getBezit = (ervaringJaren: number | null, rijbewijs: string | null): readonly string[] => {
  const bezit = [
    ...(ervaringJaren ? [`${ervaringJaren} jaar ervaring in dit werk`] : []),
    ...(rijbewijs ? [`rijbewijs ${rijbewijs}`] : []),
  ];
  return bezit.length > 0 ? [`U heeft ${bezit.join(' en ')}.`] : [];
};

/** Some items that stand next to each other in the list, from a random one on. */
const kiesNaastElkaar = <T>(items: readonly T[], aantal: number, random: Random): readonly T[] => {
  const begin = random.int(0, items.length - 1);
  return [...items.slice(begin), ...items.slice(0, begin)].slice(0, aantal);
};

const metHoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);
