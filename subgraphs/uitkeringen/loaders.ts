import DataLoader from 'dataloader';
import { createHerkomst } from '../shared/bron/herkomst.ts';
import { createVraag } from '../shared/create-vraag.ts';
import { getDag } from '../shared/dag.ts';
import type { Omgeving } from '../shared/omgeving.ts';
import type { Operatie } from '../shared/operatie.ts';
import { settle } from '../shared/settle.ts';
import { bijstandsregelingen } from './bronnen/bijstandsregelingen/bron.ts';
import { createBijstandsregelingenClient } from './bronnen/bijstandsregelingen/client.ts';
import { mapClient } from './bronnen/bijstandsregelingen/map.ts';
import type { Persoonsgegevens } from './uitkering.ts';

export interface UitkeringenLoaders {
  /** What municipalities know about a person, by number, asked once in an operation; null when they know nobody of that number. */
  readonly bijstand: DataLoader<string, Persoonsgegevens | null>;
}

/** The loaders of one operation; what they hold of a person is gone with it. */
export const createLoaders = (operatie: Operatie, omgeving: Omgeving): UitkeringenLoaders => {
  const client = createBijstandsregelingenClient(createVraag(bijstandsregelingen, operatie, omgeving));
  const fetchPersoonsgegevens = async (bsn: string): Promise<Persoonsgegevens | null> => {
    const antwoord = await client.fetchBijstand(bsn);
    const herkomst = createHerkomst(bijstandsregelingen, antwoord, '');
    return antwoord.waarde && mapClient(antwoord.waarde, herkomst, getDag(operatie.nu()));
  };
  return { bijstand: new DataLoader((bsns) => settle(bsns.map(fetchPersoonsgegevens))) };
};
