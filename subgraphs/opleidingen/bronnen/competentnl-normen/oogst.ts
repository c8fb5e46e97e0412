import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import { verzamelPaginas } from '../../../shared/bron/fetch-paginas.ts';
import { createNormenClient } from './client.ts';
import { mapNorm, mapVaardigheidlabel, type Vaardigheidlabel } from './map.ts';

/** What each programme must teach: global ids of skills by crebo, heaviest first. */
export const fetchNormen = async (vraag: BronVraag): Promise<ReadonlyMap<string, readonly string[]>> =>
  new Map((await verzamelPaginas(createNormenClient(vraag).fetchNormen())).waarde.map(mapNorm));

/** Every skill by name. */
export const fetchVaardigheidlabels = async (vraag: BronVraag): Promise<readonly Vaardigheidlabel[]> =>
  (await verzamelPaginas(createNormenClient(vraag).fetchVaardigheden())).waarde.map(mapVaardigheidlabel);
