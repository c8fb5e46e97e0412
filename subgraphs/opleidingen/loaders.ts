import DataLoader from 'dataloader';
import type { Beroep } from '../../schema/referentie/beroepen.ts';
import { getDag } from '../shared/dag.ts';
import type { Oogst } from '../shared/harvest/create-oogst.ts';
import type { Facettelling, IndexVraag } from '../shared/harvest/harvest-index.ts';
import { createIndexLijst, eisIndex, metActualiteit } from '../shared/harvest/index-lijst.ts';
import { createIndexLoader } from '../shared/harvest/index-loader.ts';
import type { LijstBron } from '../shared/lijst/lijst-bron.ts';
import type { Operatie } from '../shared/operatie.ts';
import { settle } from '../shared/settle.ts';
import { createIndexVraag, type OpleidingFilter } from './filter.ts';
import type { Opleiding } from './opleiding.ts';
import { metZwijgmeldingen, type Zwijgpunten } from './zwijgmelding.ts';

/** What a short list beside an occupation is chosen by. */
export interface Passend {
  readonly beroep: string;
  readonly arbeidsmarktregio: string | null;
}

export interface OpleidingLoaders {
  /** Programmes by global id; null for an id that no source knows. */
  readonly perId: DataLoader<string, Opleiding | null>;
  /** Programmes to an occupation, one of each name: those in the region, or of the whole country when it has none. */
  readonly passend: DataLoader<Passend, readonly Opleiding[], string>;
  /** The list that a filter leaves. */
  readonly lijst: (filter: OpleidingFilter) => LijstBron<Opleiding>;
  /** The same, what leads to the occupation first and then what leads to others of its group. */
  readonly lijstVoorBeroep: (filter: OpleidingFilter, beroep: Beroep) => LijstBron<Opleiding>;
  /** Counts the values of a property over what a filter leaves. */
  readonly tel: (kenmerk: string, filter: OpleidingFilter) => Promise<Facettelling>;
}

/** Enough to find a handful of different names among the many places where the same programme is given. */
const VENSTER = 100;

/** The loaders of one operation, over the harvested feeds: no source is asked while a client waits. */
export const createLoaders = (
  operatie: Operatie,
  oogst: Oogst<Opleiding>,
  zwijgtOver: Readonly<Record<string, Zwijgpunten>>,
): OpleidingLoaders => {
  const createVraag = (filter: OpleidingFilter) => createIndexVraag(filter, getDag(operatie.nu()));
  const createLijst = (filter: OpleidingFilter, eerst?: IndexVraag['eerst']) =>
    metZwijgmeldingen(
      createIndexLijst(oogst, operatie, { ...createVraag(filter), eerst }, { alleen: filter.bron }),
      zwijgtOver,
      filter,
    );
  const fetchVenster = async (filter: OpleidingFilter): Promise<readonly Opleiding[]> => {
    const stand = oogst.getStand(operatie);
    const { treffers } = await eisIndex(stand).zoek({ ...createVraag(filter), first: VENSTER });
    return treffers.map(({ gegevens }) => metActualiteit(gegevens, stand));
  };
  const fetchPassend = async ({ beroep, arbeidsmarktregio }: Passend): Promise<readonly Opleiding[]> => {
    const dichtbij = arbeidsmarktregio === null ? [] : await fetchVenster({ beroep, arbeidsmarktregio });
    return eenPerNaam(dichtbij.length > 0 ? dichtbij : await fetchVenster({ beroep }));
  };
  return {
    perId: createIndexLoader(oogst, operatie),
    passend: new DataLoader((vragen) => settle(vragen.map(fetchPassend)), {
      cacheKeyFn: ({ beroep, arbeidsmarktregio }) => `${beroep} ${arbeidsmarktregio}`,
    }),
    lijst: (filter) => createLijst(filter),
    lijstVoorBeroep: (filter, { id, brc }) =>
      createLijst({ ...filter, beroepsgroep: brc }, { naam: 'beroep', waarden: [id] }),
    tel: (kenmerk, filter) => eisIndex(oogst.getStand(operatie)).tel(kenmerk, createVraag(filter)),
  };
};

const eenPerNaam = (opleidingen: readonly Opleiding[]): readonly Opleiding[] =>
  opleidingen.filter(({ naam }, plek) => opleidingen.findIndex((eerdere) => eerdere.naam === naam) === plek);
