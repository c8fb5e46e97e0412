import { controleerBronnen } from '../shared/invoer/controleer-bronnen.ts';
import { type Connection, fetchConnection, type PaginaVraag } from '../shared/lijst/connection.ts';
import { metFacetten } from '../shared/lijst/facetten.ts';
import { vum } from './bronnen/vum/bron.ts';
import { FACETTEN } from './facetten.ts';
import type { VacatureWens } from './filter.ts';
import { magBron } from './index-vraag.ts';
import type { VacaturesContext } from './subgraph.ts';
import type { VacatureKern } from './vacature.ts';
import { vouwDubbelen } from './vouw-dubbelen.ts';

/** A list of vacancies as it was asked. */
export interface VacatureLijstvraag {
  readonly wens: VacatureWens;
  readonly pagina: PaginaVraag;
  /** The list that its cursors are good for. */
  readonly lijst: 'VacatureConnection' | 'Loket.vacatures';
  /** The words of the vacancies are shown, so that live ones can be recognised. */
  readonly toontWoorden: boolean;
}

/** One page of all sources together: the index of the feeds and what is asked live. */
export const fetchVacatures = async (
  { wens, pagina, lijst, toontWoorden }: VacatureLijstvraag,
  { loaders, cursors, bronIds }: VacaturesContext,
): Promise<Connection<VacatureKern>> => {
  controleerBronnen(wens.filter.bron, bronIds);
  const delen = loaders.lijsten(wens);
  const fetchPagina = (vraag: PaginaVraag) => fetchConnection(lijst, delen, vraag, cursors);
  const eerste = await fetchPagina(pagina);
  const connection = toontWoorden
    ? await vouwDubbelen(eerste, wens, (first, after) => fetchPagina({ first, after }), loaders)
    : eerste;
  return metFacetten(connection, {
    definities: FACETTEN,
    filter: wens.filter,
    tel: loaders.tel,
    getNietGeteld: (filter) => (magBron(filter, [vum.id]) ? [vum] : []),
  });
};
