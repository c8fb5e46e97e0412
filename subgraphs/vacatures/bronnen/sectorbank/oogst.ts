import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import { fetchPaginasMetMerk } from '../../../shared/bron/fetch-paginas-met-merk.ts';
import { createHerkomst } from '../../../shared/bron/herkomst.ts';
import { getDag } from '../../../shared/dag.ts';
import type { Oogsthulp } from '../../../shared/harvest/create-feed.ts';
import type { Oogstregel } from '../../../shared/harvest/harvest-index.ts';
import { createDocument } from '../../document.ts';
import type { Vacature } from '../../vacature.ts';
import { sectorbank } from './bron.ts';
import { createSectorbankClient, EERSTE_PAGINA } from './client.ts';
import { mapVacature } from './map.ts';

/** Reads the bank to its end; of a page that is still the same only that is told. */
export async function* fetchSectorbankDocumenten(
  vraag: BronVraag,
  hulp: Oogsthulp,
): AsyncGenerator<Oogstregel<Vacature>> {
  const { fetchPagina } = createSectorbankClient(vraag);
  let aantal = 0;
  for await (const { merk, antwoord } of fetchPaginasMetMerk(EERSTE_PAGINA, fetchPagina, hulp)) {
    yield merk;
    if (antwoord === null) {
      aantal += 1;
      continue;
    }
    const vandaag = getDag(new Date(antwoord.opgehaaldOp));
    for (const item of antwoord.waarde.items) {
      const vacature = mapVacature(item, createHerkomst(sectorbank, antwoord, item.identifier));
      if (vacature.sluitingsdatum !== null && vacature.sluitingsdatum < vandaag) continue;
      yield createDocument(vacature);
      aantal += 1;
    }
  }
  // A bank without a single vacancy is a bank that is broken: keep what we have.
  if (aantal === 0) throw new TypeError('the bank has no vacancies');
}
