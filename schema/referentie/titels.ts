import { LRUCache } from 'lru-cache';
import type { Beroep } from './beroepen.ts';
import { leesTiteldeel, spreektTegen, vernauw } from './titel-deel.ts';
import { getTitelnaam, type Titelnaam } from './titel-namen.ts';
import { leesTitel, type Titeldeel } from './titel-normaliseer.ts';
import { ONTKENNINGEN } from './titel-woorden.ts';

/** A harvest sees the same titles over and over. */
const gezien = new LRUCache<string, { readonly beroep: Beroep | null }>({ max: 10_000 });
/** A longer title is not likely to come back, and would fill the memory. */
const ONTHOUD_LENGTE = 120;

/**
 * The occupation that a free job title of an agency or a job board means, or null: never a guess. The whole title counts
 * first (a name in BO&C, our synonyms, ESCO, our English titles, ISCO-08), then the name in it, when what stands beside
 * it is known not to make it other work.
 */
export const getBeroepVoorTitel = (titel: string): Beroep | null => {
  const bekend = gezien.get(titel);
  if (bekend) return bekend.beroep;
  const beroep = leesBeroep(titel);
  if (titel.length <= ONTHOUD_LENGTE) gezien.set(maakLos(titel), { beroep });
  return beroep;
};

/** A copy: a piece of a page keeps that whole page in memory for as long as it is remembered itself. */
const maakLos = (tekst: string): string => Buffer.from(tekst).toString();

const leesBeroep = (titel: string): Beroep | null => {
  const delen = leesTitel(titel);
  const heel = getTitelnaam(delen.map(({ woorden }) => woorden.join(' ')).join(' '));
  if (heel) return heel.beroep;
  if (delen.some(({ woorden }) => woorden.some((woord) => ONTKENNINGEN.has(woord)))) return null;
  let streng = false;
  for (const deel of delen) {
    const lezing = leesTiteldeel(deel, streng);
    if (lezing === 'DUBBELZINNIG') return null;
    // After a slogan or a name only a plain job title is believed.
    if (lezing === 'ONBEKEND') streng = true;
    else if (lezing !== 'LEEG')
      return weegAf(
        lezing,
        delen.filter((ander) => ander !== deel),
      );
  }
  return null;
};

/** What the other parts of the title leave of a name. */
const weegAf = (naam: Titelnaam, andere: readonly Titeldeel[]): Beroep | null => {
  const nauwste = vernauw(
    naam,
    andere.flatMap(({ woorden }) => woorden),
  );
  return nauwste && !andere.some((ander) => spreektTegen(ander, nauwste)) ? nauwste.beroep : null;
};
