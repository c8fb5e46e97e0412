import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import { createGidsClient } from '../../instrumentengids/client.ts';
import { parseInstrumenten } from './parse.ts';

/** Asks Dennis for its services. */
export const createDennisClient = (vraag: BronVraag) => createGidsClient(vraag, parseInstrumenten);
