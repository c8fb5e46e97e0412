import DataLoader from 'dataloader';
import type { Beroep } from '../../schema/referentie/beroepen.ts';
import { getDag } from '../shared/dag.ts';
import type { Oogst } from '../shared/harvest/create-oogst.ts';
import { createIndexLijst } from '../shared/harvest/index-lijst.ts';
import { createIndexLoader } from '../shared/harvest/index-loader.ts';
import { zetAchterElkaar } from '../shared/lijst/achter-elkaar.ts';
import type { LijstBron } from '../shared/lijst/lijst-bron.ts';
import type { Operatie } from '../shared/operatie.ts';
import { settle } from '../shared/settle.ts';
import { createIndexVraag, type OpleidingFilter } from './filter.ts';
import type { Opleiding } from './opleiding.ts';
import { getZwijgmelding, metMelding, type Zwijgpunten } from './zwijgmelding.ts';

/** What a short list beside an occupation is chosen by. */
export interface Passend {
  readonly beroep: string;
  readonly arbeidsmarktregio: string | null;
}

/** A feed, and what it never says. */
export interface Opleidingbron {
  readonly oogst: Oogst<Opleiding>;
  readonly zwijgtOver: Zwijgpunten;
}

export interface OpleidingLoaders {
  /** Programmes by global id; null for an id that no source knows. */
  readonly perId: DataLoader<string, Opleiding | null>;
  /** Programmes to an occupation, one of each name: those in the region, or of the whole country when it has none. */
  readonly passend: DataLoader<Passend, readonly Opleiding[], string>;
  /** The sources of a list, each with the filter. */
  readonly lijst: (filter: OpleidingFilter) => readonly LijstBron<Opleiding>[];
  /** The same, what leads to the occupation first and then what leads to others of its group. */
  readonly lijstVoorBeroep: (filter: OpleidingFilter, beroep: Beroep) => readonly LijstBron<Opleiding>[];
}

/** Enough to find a handful of different names among the many places where the same programme is given. */
const VENSTER = 100;

/** The loaders of one operation, over the harvested feeds: no source is asked while a client waits. */
export const createLoaders = (operatie: Operatie, bronnen: readonly Opleidingbron[]): OpleidingLoaders => {
  const oogsten = bronnen.map(({ oogst }) => oogst);
  const lijst = (filter: OpleidingFilter) => {
    const vraag = createIndexVraag(filter, getDag(operatie.nu()));
    return bronnen.map(({ oogst, zwijgtOver }) =>
      metMelding(createIndexLijst(oogst, operatie, vraag), getZwijgmelding(oogst.bron, zwijgtOver, filter)),
    );
  };
  const lijstVoorBeroep = (filter: OpleidingFilter, { id, brc }: Beroep) => {
    const vraag = (deel: OpleidingFilter) => createIndexVraag({ ...filter, ...deel }, getDag(operatie.nu()));
    const delen = [vraag({ beroep: id }), { ...vraag({ beroepsgroep: brc }), uitgezonderd: { beroep: [id] } }];
    return oogsten.map((oogst) =>
      zetAchterElkaar(
        oogst.bron,
        delen.map((deel) => createIndexLijst(oogst, operatie, deel)),
      ),
    );
  };
  const fetchVenster = async (filter: OpleidingFilter): Promise<readonly Opleiding[]> => {
    const paginas = await settle(lijst(filter).map(({ fetchPagina }) => fetchPagina(null, VENSTER)));
    const fouten = paginas.filter((pagina) => pagina instanceof Error);
    if (fouten[0] && fouten.length === paginas.length) throw fouten[0];
    return paginas.flatMap((pagina) => (pagina instanceof Error ? [] : pagina.plaatsen.map(({ item }) => item)));
  };
  const fetchPassend = async ({ beroep, arbeidsmarktregio }: Passend): Promise<readonly Opleiding[]> => {
    const dichtbij = arbeidsmarktregio === null ? [] : await fetchVenster({ beroep, arbeidsmarktregio });
    return eenPerNaam(dichtbij.length > 0 ? dichtbij : await fetchVenster({ beroep }));
  };
  return {
    perId: createIndexLoader(oogsten, operatie),
    passend: new DataLoader((vragen) => settle(vragen.map(fetchPassend)), {
      cacheKeyFn: ({ beroep, arbeidsmarktregio }) => `${beroep} ${arbeidsmarktregio}`,
    }),
    lijst,
    lijstVoorBeroep,
  };
};

const eenPerNaam = (opleidingen: readonly Opleiding[]): readonly Opleiding[] =>
  opleidingen.filter(({ naam }, plek) => opleidingen.findIndex((eerdere) => eerdere.naam === naam) === plek);
