import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import type { Pagina } from '../../../shared/bron/fetch-paginas.ts';
import type { Antwoord } from '../../../shared/bron/herkomst.ts';
import type { Oogsthulp } from '../../../shared/harvest/create-feed.ts';
import type { Paginamerk } from '../../../shared/harvest/harvest-index.ts';
import { createSectorbankClient } from './client.ts';
import type { JobPostingSource } from './parse.ts';

/** A page as it is now; no answer: it is still the one of the harvest before. */
export interface GemerktePagina {
  readonly merk: Paginamerk;
  readonly antwoord: Antwoord<Pagina<JobPostingSource>> | null;
}

/**
 * Reads the feed page by page along what each page says of the next, on condition that it changed. The next page is
 * asked for while this one is used. Pages that lead back to one that was read fail the feed: it would never end.
 */
export async function* fetchPaginasMetMerk(
  vraag: BronVraag,
  hulp: Oogsthulp,
  eerste: string,
): AsyncGenerator<GemerktePagina> {
  const client = createSectorbankClient(vraag);
  const gehad = new Set<string>();
  const vraagOp = (pagina: string): Promise<GemerktePagina> => {
    if (gehad.has(pagina)) throw new TypeError('the pages of the feed go round in a circle');
    gehad.add(pagina);
    const opgevraagd = client.fetchPagina(pagina, hulp.getVorigePagina(pagina)?.etag ?? null).then((antwoord) => ({
      merk: antwoord ? createMerk(pagina, antwoord) : eisVorige(hulp.getVorigePagina(pagina)),
      antwoord,
    }));
    // Nobody waits for it when the harvest stops at the page before.
    opgevraagd.catch(() => {});
    return opgevraagd;
  };
  for (let volgende: Promise<GemerktePagina> | null = vraagOp(eerste); volgende !== null; ) {
    const pagina: GemerktePagina = await volgende;
    volgende = pagina.merk.volgende === null ? null : vraagOp(pagina.merk.volgende);
    yield pagina;
  }
}

const createMerk = (
  pagina: string,
  { waarde, etag }: Antwoord<Pagina<JobPostingSource>> & { readonly etag: string | null },
): Paginamerk => ({ pagina, etag, volgende: waarde.volgende, ongewijzigd: false });

const eisVorige = (vorige: Paginamerk | null): Paginamerk => {
  if (vorige === null) throw new TypeError('a page that was never read cannot be unchanged');
  return { ...vorige, ongewijzigd: true };
};
