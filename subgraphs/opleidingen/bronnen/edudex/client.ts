import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import { pad } from '../../../shared/bron/pad.ts';
import { parseDirectory, parseInstitute, parsePrograms } from './parse.ts';

/**
 * Reads EDU-DEX file by file: the list of providers, and of each who it is and everything it offers. The addresses in the
 * list are not followed: a provider is asked by its key, below the address of the source.
 */
export const createEdudexClient = (vraag: BronVraag) => ({
  fetchDirectory: () => vraag.get('/directory.xml', parseDirectory),
  fetchInstitute: (orgUnitId: string) => vraag.get(pad`/institutes/${orgUnitId}/institute.xml`, parseInstitute),
  fetchPrograms: (orgUnitId: string) => vraag.get(pad`/institutes/${orgUnitId}/programs.xml`, parsePrograms),
});
