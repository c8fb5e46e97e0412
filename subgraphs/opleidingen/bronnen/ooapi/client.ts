import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import { fetchPaginas } from '../../../shared/bron/fetch-paginas.ts';
import type { Antwoord } from '../../../shared/bron/herkomst.ts';
import { pad } from '../../../shared/bron/pad.ts';
import type { Parse } from '../../../shared/bron/parse.ts';
import {
  type GenummerdePagina,
  parseOfferings,
  parseOrganisaties,
  parseProgrammas,
  parseSpecificaties,
} from './parse.ts';

/**
 * Reads OOAPI v5 list by list, in pages by number. A list gives only the keys of related things (`expand` is for one item),
 * so the lists are joined by key; starts are asked for a school at a time, never for a programme.
 */
export const createOoapiClient = (vraag: BronVraag) => ({
  fetchOrganisaties: () => fetchLijst(vraag, '/organizations', parseOrganisaties, (item) => item.organizationId),
  fetchSpecificaties: () =>
    fetchLijst(vraag, '/education-specifications', parseSpecificaties, (item) => item.educationSpecificationId),
  fetchProgrammas: () => fetchLijst(vraag, '/programs', parseProgrammas, (item) => item.programId),
  /** Without `since` a school gives only what starts after today, and not what one can join along the way. */
  fetchOfferings: (organisatie: string, since: string) =>
    fetchLijst(vraag, pad`/organizations/${organisatie}/offerings`, parseOfferings, (item) => item.offeringId, {
      offeringType: 'program',
      since,
    }),
});

/** The largest of the sizes that the standard knows: 10, 20, 50, 100 and 250. */
const PAGINAGROOTTE = 250;

/** A school that gives the same page for every number would never end: a page without anything new fails the list. */
const fetchLijst = <T>(
  vraag: BronVraag,
  lijst: string,
  parse: Parse<GenummerdePagina<T>>,
  getSleutel: (item: T) => string,
  filter: Readonly<Record<string, string>> = {},
): AsyncGenerator<Antwoord<readonly T[]>> => {
  const gehad = new Set<string>();
  return fetchPaginas('1', async (plaats) => {
    const query = new URLSearchParams({ ...filter, pageSize: String(PAGINAGROOTTE), pageNumber: plaats });
    const antwoord = await vraag.get(`${lijst}?${query}`, parse);
    const { items, nummer, isLaatste } = antwoord.waarde;
    if (nummer !== Number(plaats)) throw new TypeError(`asked for page ${plaats} and was given page ${nummer}`);
    if (items.length > 0 && items.every((item) => gehad.has(getSleutel(item))))
      throw new TypeError('a page holds nothing but what was read before');
    for (const item of items) gehad.add(getSleutel(item));
    return { ...antwoord, waarde: { items, volgende: isLaatste ? null : String(nummer + 1) } };
  });
};
