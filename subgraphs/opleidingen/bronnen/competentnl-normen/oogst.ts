import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import type { Antwoord } from '../../../shared/bron/herkomst.ts';
import { createNormenClient } from './client.ts';
import { mapNorm, mapVaardigheidlabel, type Vaardigheidlabel } from './map.ts';

/** What each programme must teach: global ids of skills by crebo, heaviest first. */
export const fetchNormen = async (vraag: BronVraag): Promise<ReadonlyMap<string, readonly string[]>> =>
  new Map((await verzamel(createNormenClient(vraag).fetchNormen())).map(mapNorm));

/** Every skill by name. */
export const fetchVaardigheidlabels = async (vraag: BronVraag): Promise<readonly Vaardigheidlabel[]> =>
  (await verzamel(createNormenClient(vraag).fetchVaardigheden())).map(mapVaardigheidlabel);

const verzamel = async <T>(paginas: AsyncIterable<Antwoord<readonly T[]>>): Promise<readonly T[]> => {
  const items: T[] = [];
  for await (const { waarde } of paginas) items.push(...waarde);
  return items;
};
