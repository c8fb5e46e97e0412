import DataLoader from 'dataloader';
import { parseGlobaalId } from '../shared/bron/globaal-id.ts';
import { type Antwoord, createHerkomst } from '../shared/bron/herkomst.ts';
import { createVraag } from '../shared/create-vraag.ts';
import type { Omgeving } from '../shared/omgeving.ts';
import type { Operatie } from '../shared/operatie.ts';
import { settle } from '../shared/settle.ts';
import { vum } from './bronnen/vum/bron.ts';
import { createVumClient, type VumSelectie } from './bronnen/vum/client.ts';
import { mapVacature } from './bronnen/vum/map.ts';
import type { VacatureMatchSource } from './bronnen/vum/parse.ts';
import type { Vacature } from './vacature.ts';

export interface VacatureLoaders {
  /** The hits of a search; the same search within an operation is one call. */
  readonly vumMatches: DataLoader<
    VumSelectie,
    Antwoord<{ matches: readonly VacatureMatchSource[]; maximumBereikt: boolean }>,
    string
  >;
  /** Whole vacancies by global id; null for an id that no source knows. */
  readonly perId: DataLoader<string, Vacature | null>;
}

/** The loaders of one operation. */
export const createLoaders = (operatie: Operatie, omgeving: Omgeving): VacatureLoaders => {
  const client = createVumClient(createVraag(vum, operatie, omgeving));
  const fetchVacature = async (id: string): Promise<Vacature | null> => {
    const sleutel = parseGlobaalId(id);
    if (sleutel?.bron !== vum.id) return null;
    const antwoord = await client.fetchVacature(sleutel.sleutel);
    return antwoord && mapVacature(antwoord.waarde, createHerkomst(vum, antwoord, sleutel.sleutel));
  };
  return {
    vumMatches: new DataLoader((selecties) => settle(selecties.map(client.fetchMatches)), {
      cacheKeyFn: (selectie) => JSON.stringify(selectie),
    }),
    perId: new DataLoader((ids) => settle(ids.map(fetchVacature))),
  };
};
