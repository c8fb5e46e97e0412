import type { BronVraag } from '../../shared/bron/bron-vraag.ts';
import { fetchPaginas } from '../../shared/bron/fetch-paginas.ts';
import type { Antwoord } from '../../shared/bron/herkomst.ts';
import type { Parse } from '../../shared/bron/parse.ts';
import type { GidsInstrument, GidsPagina } from './parse.ts';

/** As large as the guides give them, to keep a harvest short. */
const PER_PAGINA = 100;

/** Token of the public variant of the test environment that the mocks stand for; it opens nothing that is not public. */
const TOEGANG = { authorization: 'Bearer menukaart-lezer' } as const;

/** Asks a guide of VNG (API v1) for its services, page by page. */
export const createGidsClient = <T extends { readonly Instrument: GidsInstrument }>(
  vraag: BronVraag,
  parse: Parse<GidsPagina<T>>,
) => ({
  fetchInstrumenten: (): AsyncIterable<Antwoord<readonly T[]>> => {
    const gehad = new Set<string>();
    return fetchPaginas('1', async (pagina) => {
      const antwoord = await vraag.get(`/api/v1/instrument/list?page=${pagina}&perPage=${PER_PAGINA}`, parse, TOEGANG);
      const { instrumenten, meer } = antwoord.waarde;
      const voorheen = gehad.size;
      for (const { Instrument } of instrumenten) gehad.add(Instrument.UuidInstrument);
      // Pages are numbered without end: only what they hold tells that a guide goes on and on.
      if (meer && gehad.size === voorheen)
        throw new TypeError('a page of the guide has nothing new, and is not the last');
      return { ...antwoord, waarde: { items: instrumenten, volgende: meer ? String(Number(pagina) + 1) : null } };
    });
  },
});
