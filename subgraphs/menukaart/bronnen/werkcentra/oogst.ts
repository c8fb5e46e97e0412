import { BronFout } from '../../../shared/bron/bron-fout.ts';
import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import { type Antwoord, createHerkomst } from '../../../shared/bron/herkomst.ts';
import type { Oogsthulp } from '../../../shared/harvest/create-feed.ts';
import type { HarvestDocument, Oogstregel } from '../../../shared/harvest/harvest-index.ts';
import type { Dienst } from '../../dienst.ts';
import { createDocument } from '../../document.ts';
import { createWerkcentrumDocument, type GepubliceerdWerkcentrum } from '../../werkcentrum.ts';
import { werkcentra } from './bron.ts';
import { createWerkcentraClient } from './client.ts';
import { mapWerkcentrum } from './map.ts';
import { mapDienst } from './map-dienst.ts';

/** Every Werkcentrum that publishes. */
export const fetchWerkcentrumDocumenten = (
  vraag: BronVraag,
  hulp: Oogsthulp,
): AsyncIterable<Oogstregel<GepubliceerdWerkcentrum>> => {
  const client = createWerkcentraClient(vraag);
  return fetchPerRegio(client, hulp, client.fetchWerkcentrum, (antwoord, regio) => [
    createWerkcentrumDocument(mapWerkcentrum(antwoord.waarde, createHerkomst(werkcentra, antwoord, regio))),
  ]);
};

/** What every Werkcentrum lists itself. */
export const fetchWerkcentrumdiensten = (vraag: BronVraag, hulp: Oogsthulp): AsyncIterable<Oogstregel<Dienst>> => {
  const client = createWerkcentraClient(vraag);
  return fetchPerRegio(client, hulp, client.fetchDiensten, (antwoord, regio) =>
    antwoord.waarde.map((bron) =>
      createDocument(mapDienst(bron, regio, createHerkomst(werkcentra, antwoord, bron.id))),
    ),
  );
};

/**
 * Each Werkcentrum is a feed of its own: one that fails keeps what it said before as VEROUDERD, or is not there, and the others go on.
 * When all of them fail there is no harvest.
 */
async function* fetchPerRegio<S, T>(
  { fetchIndex }: Pick<ReturnType<typeof createWerkcentraClient>, 'fetchIndex'>,
  { getVorigePagina }: Oogsthulp,
  fetchDocument: (regio: string) => Promise<Antwoord<S>>,
  createDocumenten: (antwoord: Antwoord<S>, regio: string) => readonly HarvestDocument<T>[],
): AsyncGenerator<Oogstregel<T>> {
  const { waarde: regios } = await fetchIndex();
  const fouten: BronFout[] = [];
  for (const regio of new Set(regios)) {
    const antwoord = await vangFout(fetchDocument(regio));
    if (!(antwoord instanceof BronFout)) {
      yield { pagina: regio, etag: null, volgende: null, ongewijzigd: false };
      yield* createDocumenten(antwoord, regio);
      continue;
    }
    fouten.push(antwoord);
    const vorige = getVorigePagina(regio);
    if (vorige) yield { ...vorige, ongewijzigd: true, verouderd: true };
  }
  if (fouten[0] && fouten.length === new Set(regios).size) throw fouten[0];
}

const vangFout = async <T>(belofte: Promise<T>): Promise<T | BronFout> => {
  try {
    return await belofte;
  } catch (fout) {
    if (fout instanceof BronFout) return fout;
    throw fout;
  }
};
