import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import { parseCaos } from './parse.ts';

/** Asks the register for all its agreements, those that ended or are still to begin included. */
export const createCaoRegisterClient = (vraag: BronVraag) => ({
  fetchCaos: () => vraag.get('/v1/caos', parseCaos),
});
