import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import { pad } from '../../../shared/bron/pad.ts';
import { parseBestanden, parseRegelingen } from './parse.ts';

/** Asks for the list of files, and for one file. */
export const createOoFondsenClient = (vraag: BronVraag) => ({
  fetchBestanden: () => vraag.get('/bestanden', parseBestanden),
  fetchRegelingen: (bestand: string) => vraag.get(pad`/bestanden/${bestand}`, parseRegelingen),
});
