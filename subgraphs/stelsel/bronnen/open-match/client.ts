import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import { pad } from '../../../shared/bron/pad.ts';
import { parseBestanden, parseRijen } from './parse.ts';

/** Asks UWV for the list of weekly files, and for one province in one week. */
export const createOpenMatchClient = (vraag: BronVraag) => ({
  fetchBestanden: () => vraag.get('/bestanden', parseBestanden),
  fetchBestand: (bestand: string) => vraag.get(pad`/bestanden/${bestand}`, parseRijen),
});
