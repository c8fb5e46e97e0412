import DataLoader from 'dataloader';
import type { Bron } from '../shared/bron/define-bron.ts';
import { type Antwoord, createHerkomst, type Herkomst } from '../shared/bron/herkomst.ts';
import { createVraag } from '../shared/create-vraag.ts';
import { getDag } from '../shared/dag.ts';
import type { Omgeving } from '../shared/omgeving.ts';
import type { Operatie } from '../shared/operatie.ts';
import { settle } from '../shared/settle.ts';
import { bijstandsregelingen } from './bronnen/bijstandsregelingen/bron.ts';
import { createBijstandsregelingenClient } from './bronnen/bijstandsregelingen/client.ts';
import { mapClient } from './bronnen/bijstandsregelingen/map.ts';
import { brp } from './bronnen/brp/bron.ts';
import { createBrpClient } from './bronnen/brp/client.ts';
import { mapPersoon } from './bronnen/brp/map.ts';
import { polis } from './bronnen/polis/bron.ts';
import { createPolisClient } from './bronnen/polis/client.ts';
import { mapInkomsten } from './bronnen/polis/map.ts';
import { uwvDossier } from './bronnen/uwv-dossier/bron.ts';
import { createUwvDossierClient } from './bronnen/uwv-dossier/client.ts';
import { mapDossier } from './bronnen/uwv-dossier/map.ts';
import type { Bijstandsgegevens, Polisgegevens, Uwvgegevens, Woongegevens } from './gegevens.ts';

/** What each register knows about a person, by number, asked once in an operation; null when it knows nobody of that number. */
export interface UitkeringenLoaders {
  readonly bijstand: Registerlader<Bijstandsgegevens>;
  readonly uwv: Registerlader<Uwvgegevens>;
  readonly polis: Registerlader<Polisgegevens>;
  readonly brp: Registerlader<Woongegevens>;
}

export type Registerlader<T> = DataLoader<string, T | null>;

/** The loaders of one operation; what they hold of a person is gone with it. */
export const createLoaders = (operatie: Operatie, omgeving: Omgeving): UitkeringenLoaders => {
  const vraag = (bron: Bron) => createVraag(bron, operatie, omgeving);
  const vandaag = (): string => getDag(operatie.nu());
  return {
    bijstand: createLader(
      bijstandsregelingen,
      createBijstandsregelingenClient(vraag(bijstandsregelingen)).fetchBijstand,
      (client, herkomst) => mapClient(client, herkomst, vandaag()),
    ),
    uwv: createLader(uwvDossier, createUwvDossierClient(vraag(uwvDossier)).fetchDossier, (client, herkomst) =>
      mapDossier(client, herkomst, vandaag()),
    ),
    polis: createLader(polis, createPolisClient(vraag(polis)).fetchInkomsten, (client, herkomst) =>
      mapInkomsten(client, herkomst, vandaag()),
    ),
    brp: createLader(brp, createBrpClient(vraag(brp)).fetchPersoon, mapPersoon),
  };
};

const createLader = <Source, T>(
  bron: Bron,
  fetch: (bsn: string) => Promise<Antwoord<Source | null>>,
  map: (waarde: Source, herkomst: Herkomst) => T,
): Registerlader<T> => {
  const laad = async (bsn: string): Promise<T | null> => {
    const antwoord = await fetch(bsn);
    return antwoord.waarde === null ? null : map(antwoord.waarde, createHerkomst(bron, antwoord, ''));
  };
  return new DataLoader((bsns) => settle(bsns.map(laad)));
};
