import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import { pad } from '../../../shared/bron/pad.ts';
import { parseKwartalen, parseRegels } from './parse.ts';

/** Asks UWV for the list of quarters, and for one quarter. */
export const createSpanningsindicatorClient = (vraag: BronVraag) => ({
  fetchKwartalen: () => vraag.get('/bestanden', parseKwartalen),
  fetchKwartaal: (bestand: string) => vraag.get(pad`/bestanden/${bestand}`, parseRegels),
});
