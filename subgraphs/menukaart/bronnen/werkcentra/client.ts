import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import { pad } from '../../../shared/bron/pad.ts';
import { parseDiensten, parseIndex, parseWerkcentrum } from './parse.ts';

/** Asks the Werkcentra which there are, and each what it is and what it lists itself. */
export const createWerkcentraClient = (vraag: BronVraag) => ({
  fetchIndex: () => vraag.get('/v1/werkcentra', parseIndex),
  fetchWerkcentrum: (code: string) => vraag.get(pad`/v1/werkcentra/${code}`, parseWerkcentrum),
  fetchDiensten: (code: string) => vraag.get(pad`/v1/werkcentra/${code}/diensten`, parseDiensten),
});
