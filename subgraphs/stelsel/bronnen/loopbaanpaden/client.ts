import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import { parseLoopbaanpaden } from './parse.ts';

/** Asks for all agreed paths. */
export const createLoopbaanpadenClient = (vraag: BronVraag) => ({
  fetchLoopbaanpaden: () => vraag.get('/v1/loopbaanpaden', parseLoopbaanpaden),
});
