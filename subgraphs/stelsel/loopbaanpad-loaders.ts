import DataLoader from 'dataloader';
import type { Oogst } from '../shared/harvest/create-oogst.ts';
import type { IndexVraag } from '../shared/harvest/harvest-index.ts';
import { eisIndex, metActualiteit } from '../shared/harvest/index-lijst.ts';
import { createIndexLoader } from '../shared/harvest/index-loader.ts';
import type { Operatie } from '../shared/operatie.ts';
import { settle } from '../shared/settle.ts';
import { getSectororganisatie, type Loopbaanpad, type Sectororganisatie } from './loopbaanpad.ts';

export interface LoopbaanpadLoaders {
  /** Agreed paths by global id; null for an id that the source does not know. */
  readonly padPerId: DataLoader<string, Loopbaanpad | null>;
  /** Agreed paths that begin at an occupation (ISCO-08 unit group), by name. */
  readonly vastgesteldePaden: DataLoader<string, readonly Loopbaanpad[]>;
  /** Organisations that agreed on a path, by global id; null for any other id. */
  readonly sectororganisaties: DataLoader<string, Sectororganisatie | null>;
}

/** More than begin at any occupation. */
const ALLE_PADEN = 100;

/** The loaders of one operation over the harvested paths. */
export const createLoopbaanpadLoaders = (operatie: Operatie, oogst: Oogst<Loopbaanpad>): LoopbaanpadLoaders => {
  const zoek = async (vraag: IndexVraag): Promise<readonly Loopbaanpad[]> => {
    const stand = oogst.getStand(operatie);
    const { treffers } = await eisIndex(stand).zoek(vraag);
    return treffers.map(({ gegevens }) => metActualiteit(gegevens, stand));
  };
  const fetchPaden = (beroep: string) => zoek({ filters: { beroep: [beroep] }, first: ALLE_PADEN });
  const fetchOrganisatie = async (id: string): Promise<Sectororganisatie | null> => {
    const [pad] = await zoek({ filters: { vastgesteldDoor: [id] }, first: 1 });
    return pad ? getSectororganisatie(pad) : null;
  };
  return {
    padPerId: createIndexLoader(oogst, operatie),
    vastgesteldePaden: new DataLoader((beroepen) => settle(beroepen.map(fetchPaden))),
    sectororganisaties: new DataLoader((ids) => settle(ids.map(fetchOrganisatie))),
  };
};
