import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import { fetchPaginas, type Pagina } from '../../../shared/bron/fetch-paginas.ts';
import type { Antwoord } from '../../../shared/bron/herkomst.ts';
import type { Parse } from '../../../shared/bron/parse.ts';
import type { AANBODTYPE } from './codes.ts';
import {
  parseAanbieders,
  parseAanbod,
  parseCohorten,
  parseErkenningen,
  parseLocaties,
  parseOnderdelen,
  parseOpleidingen,
} from './parse.ts';

/** Reads RIO LOD API v2 list by list. Each list comes in pages of at most 100, without a total: `next` tells whether there is more. */
export const createRioClient = (vraag: BronVraag) => ({
  fetchAanbod: (type: keyof typeof AANBODTYPE) => fetchLijst(vraag, 'aangeboden-opleidingen', parseAanbod, { type }),
  fetchCohorten: () => fetchLijst(vraag, 'aangeboden-opleiding-cohorten', parseCohorten, { status: 'O' }),
  fetchAanbieders: () =>
    fetchLijst(vraag, 'organisatorische-eenheden', parseAanbieders, {
      organisatorischeEenheidType: 'ONDERWIJSAANBIEDER',
    }),
  fetchLocaties: () => fetchLijst(vraag, 'onderwijslocaties', parseLocaties),
  fetchOpleidingen: () => fetchLijst(vraag, 'opleidingen', parseOpleidingen),
  fetchOnderdelen: () => fetchLijst(vraag, 'opleidingsonderdelen', parseOnderdelen),
  fetchErkenningen: () => fetchLijst(vraag, 'opleidingserkenningen', parseErkenningen),
});

const PAGINA_MAXIMUM = 100;

/** Of a link to the next page only the query is used, so that it can never lead away from this list. */
const fetchLijst = <T>(
  vraag: BronVraag,
  lijst: string,
  parse: Parse<Pagina<T>>,
  filter: Readonly<Record<string, string>> = {},
): AsyncGenerator<Antwoord<readonly T[]>> =>
  fetchPaginas(`?${new URLSearchParams({ ...filter, page: '0', pageSize: String(PAGINA_MAXIMUM) })}`, async (query) => {
    const antwoord = await vraag.get(`/${lijst}${query}`, parse);
    const { items, volgende } = antwoord.waarde;
    const isLaatste = items.length === 0 || volgende === null;
    return {
      ...antwoord,
      waarde: { items, volgende: isLaatste ? null : new URL(volgende, 'http://bron.invalid').search },
    };
  });
