import DataLoader from 'dataloader';
import { createGlobaalId } from '../shared/bron/globaal-id.ts';
import type { Oogst } from '../shared/harvest/create-oogst.ts';
import type { IndexVraag } from '../shared/harvest/harvest-index.ts';
import { eisIndex, metActualiteit } from '../shared/harvest/index-lijst.ts';
import { createIndexLoader } from '../shared/harvest/index-loader.ts';
import type { Bronuitkomst } from '../shared/lijst/lijst-bron.ts';
import type { Operatie } from '../shared/operatie.ts';
import { settle } from '../shared/settle.ts';
import type { Beroepstelling, Cijfers, Groepscijfers, Regiocijfers } from './arbeidsmarkt.ts';
import { openMatch } from './bronnen/open-match/bron.ts';
import { spanningsindicator } from './bronnen/spanningsindicator/bron.ts';
import { KANSRIJK } from './spanning.ts';

/** A question for the groups with good chances in a region. */
export interface Kansvraag {
  /** CBS code. */
  readonly regio: string;
  /** 1 to 100. */
  readonly aantal: number;
}

export interface ArbeidsmarktLoaders {
  /** Rows of the spanningsindicator, by `getCijfersleutel`; null for one that is not published. */
  readonly cijfers: DataLoader<string, Cijfers | null>;
  /** Counts of Open Match, by `getTellingsleutel`; null where there is too little to publish. */
  readonly tellingen: DataLoader<string, Beroepstelling | null>;
  /** Groups with good chances, tightest first. */
  readonly kansrijk: DataLoader<Kansvraag, readonly Groepscijfers[], string>;
  /** The totals of every region and of the country; read once for an operation. */
  readonly regiocijfers: () => Promise<readonly Regiocijfers[]>;
  /** How the source of figures is doing. */
  readonly getCijferuitkomsten: () => readonly Bronuitkomst[];
  /** How the source of counts is doing. */
  readonly getTellinguitkomsten: () => readonly Bronuitkomst[];
}

/** More than there are regions. */
const ALLE_REGIOS = 100;

/** The loaders of one operation over the harvested figures: no source is asked while a client waits. */
export const createArbeidsmarktLoaders = (
  operatie: Operatie,
  cijferOogst: Oogst<Cijfers>,
  tellingOogst: Oogst<Beroepstelling>,
): ArbeidsmarktLoaders => {
  const cijferPerId = createIndexLoader(cijferOogst, operatie);
  const tellingPerId = createIndexLoader(tellingOogst, operatie);
  const zoekCijfers = async (vraag: IndexVraag): Promise<readonly Cijfers[]> => {
    const stand = cijferOogst.getStand(operatie);
    const { treffers } = await eisIndex(stand).zoek(vraag);
    return treffers.map(({ gegevens }) => metActualiteit(gegevens, stand));
  };
  const fetchKansrijk = async ({ regio, aantal }: Kansvraag): Promise<readonly Groepscijfers[]> => {
    const gevonden = await zoekCijfers({
      filters: { soort: ['GROEP'], regio: [regio], spanning: KANSRIJK },
      first: aantal,
    });
    return gevonden.filter((cijfers) => cijfers.soort === 'GROEP');
  };
  const fetchRegiocijfers = async (): Promise<readonly Regiocijfers[]> => {
    const gevonden = await zoekCijfers({ filters: { soort: ['REGIO'] }, first: ALLE_REGIOS });
    return gevonden.filter((cijfers) => cijfers.soort === 'REGIO');
  };
  let regiocijfers: Promise<readonly Regiocijfers[]> | null = null;
  return {
    cijfers: opSleutel(spanningsindicator.id, cijferPerId),
    tellingen: opSleutel(openMatch.id, tellingPerId),
    kansrijk: new DataLoader((vragen) => settle(vragen.map(fetchKansrijk)), {
      cacheKeyFn: ({ regio, aantal }) => `${regio} ${aantal}`,
    }),
    regiocijfers: () => {
      regiocijfers ??= fetchRegiocijfers();
      return regiocijfers;
    },
    getCijferuitkomsten: () => cijferOogst.getStand(operatie).uitkomsten,
    getTellinguitkomsten: () => tellingOogst.getStand(operatie).uitkomsten,
  };
};

/** A loader by the keys of a source over one by global ids. */
const opSleutel = <T>(bron: string, perId: DataLoader<string, T>): DataLoader<string, T> =>
  new DataLoader((sleutels) => perId.loadMany(sleutels.map((sleutel) => createGlobaalId(bron, sleutel))));
