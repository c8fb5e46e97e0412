import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import { createGidsClient } from '../../instrumentengids/client.ts';
import { parseInstrumenten } from './parse.ts';

/** Asks Eva for its services. */
export const createEvaClient = (vraag: BronVraag) => createGidsClient(vraag, parseInstrumenten);
