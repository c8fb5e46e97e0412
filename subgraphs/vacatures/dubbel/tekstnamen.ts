import { sectoren } from '../../../schema/referentie/sectoren.ts';
import { vouw } from '../../../schema/referentie/vouw.ts';
import { isTitelwoord } from './herstel.ts';
import { isBemiddelaar, VORMWOORDEN } from './werkgeverkern.ts';

/** At most so many names of a text are kept. */
const NAMEN_MAXIMUM = 8;
const BREEDTE = 2;
const ALFABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Words with a capital that say nothing of one employer: what is common in vacancies, and branches. */
const GEWOON: ReadonlySet<string> = new Set([
  ...'nederlands nederlandse engels engelse duits duitse europese cao vog vca haccp bhv mbo hbo mavo havo vwo btw ict'.split(
    ' ',
  ),
  ...'advies beheer diensten dienstverlening groothandel handel industrie installatie installaties metaal service techniek transport vervoer winkel winkels zorg'.split(
    ' ',
  ),
  ...VORMWOORDEN,
  ...sectoren.flatMap(({ naam }) => vouw(naam).split(/[^a-z]+/)),
]);

/** True for a folded word that many employers have in their name. */
export const zegtNiets = (woord: string): boolean => GEWOON.has(woord) || isTitelwoord(woord) || isBemiddelaar(woord);

/** A word with a capital that does not open a sentence. */
const NAAM = /(?<=[\p{L}\p{N},;&)]\s|[([]|\s[-–&]\s)\p{Lu}[\p{L}\p{N}]{2,}/gu;

/** The names in a text (employer, people, projects, tools) but that of the town, as sorted hashes of 12 bits, two characters each. */
export const getTekstnamen = (tekst: string | null, plaatswoorden: ReadonlySet<string>): string => {
  if (tekst === null) return '';
  const namen = new Set<string>();
  for (const [naam] of tekst.matchAll(NAAM)) {
    const gevouwen = vouw(naam);
    if (!zegtNiets(gevouwen) && !plaatswoorden.has(gevouwen)) namen.add(hashNaam(gevouwen));
  }
  return [...namen].sort().slice(0, NAMEN_MAXIMUM).join('');
};

/** The hash by which a folded word stands among the names of a text. */
export const hashNaam = (woord: string): string => {
  let hash = 0x811c9dc5;
  for (let plek = 0; plek < woord.length; plek += 1) hash = Math.imul(hash ^ woord.charCodeAt(plek), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return `${ALFABET[hash >>> 26]}${ALFABET[(hash >>> 20) & 63]}`;
};

export const noemt = (namen: string, hash: string): boolean => {
  for (let plek = 0; plek < namen.length; plek += BREEDTE) if (namen.startsWith(hash, plek)) return true;
  return false;
};

/** How many names two texts share. */
export const telGedeeld = (a: string, b: string): number => {
  let aantal = 0;
  for (let plek = 0; plek < a.length; plek += BREEDTE) if (noemt(b, a.slice(plek, plek + BREEDTE))) aantal += 1;
  return aantal;
};
