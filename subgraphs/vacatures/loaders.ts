import DataLoader from 'dataloader';
import { parseGlobaalId } from '../shared/bron/globaal-id.ts';
import { createHerkomst } from '../shared/bron/herkomst.ts';
import { getRegister } from '../shared/bron/register-van-operatie.ts';
import { createVraag } from '../shared/create-vraag.ts';
import { getDag } from '../shared/dag.ts';
import type { Oogst } from '../shared/harvest/create-oogst.ts';
import type { Facettelling } from '../shared/harvest/harvest-index.ts';
import { createIndexLijst, eisIndex, metActualiteit } from '../shared/harvest/index-lijst.ts';
import { createIndexLoader } from '../shared/harvest/index-loader.ts';
import type { LijstBron } from '../shared/lijst/lijst-bron.ts';
import type { Omgeving } from '../shared/omgeving.ts';
import type { Operatie } from '../shared/operatie.ts';
import { settle } from '../shared/settle.ts';
import { vum } from './bronnen/vum/bron.ts';
import { createVumClient } from './bronnen/vum/client.ts';
import { createVumLijst } from './bronnen/vum/lijst.ts';
import { mapVacature } from './bronnen/vum/map.ts';
import { telBeroepen } from './bronnen/vum/tel-beroepen.ts';
import { createVumZoeker } from './bronnen/vum/zoek/zoeker.ts';
import { ZONDER_DATUM } from './document.ts';
import { voegSamen } from './dubbel/voeg-samen.ts';
import type { VacatureFilter, VacatureWens } from './filter.ts';
import { createIndexVraag, magBron } from './index-vraag.ts';
import type { Vacature, VacatureKern } from './vacature.ts';

export interface VacatureLoaders {
  /** Whole vacancies of VUM, as VUM gives them; null for an id that it does not know. */
  readonly vumDetail: DataLoader<string, Vacature | null>;
  /** What the index has of the same vacancy as a live one; null when it does not have it. */
  readonly dubbel: DataLoader<Vacature, Vacature | null, string>;
  /** Whole vacancies by global id, of any place where they stand; null for an id that no source knows. */
  readonly perId: DataLoader<string, Vacature | null>;
  /** The supplies of a list: the index of the feeds, and what is asked live. */
  readonly lijsten: (wens: VacatureWens) => readonly LijstBron<VacatureKern>[];
  /** Whether the index has this vacancy in a list. */
  readonly staatInLijst: (id: string, wens: VacatureWens) => Promise<boolean>;
  /** Counts the values of a property over what a filter leaves in the index. */
  readonly tel: (kenmerk: string, filter: VacatureFilter) => Promise<Facettelling>;
}

/** The loaders of one operation. */
export const createLoaders = (operatie: Operatie, omgeving: Omgeving, oogst: Oogst<Vacature>): VacatureLoaders => {
  const client = createVumClient(createVraag(vum, operatie, omgeving));
  const zoeker = telBeroepen(createVumZoeker(client), getRegister(operatie, omgeving.register));
  const feeds = oogst.bronnen.map(({ id }) => id);
  const vandaag = getDag(operatie.nu());
  const alsOpen = (vacature: Vacature | null): Vacature | null =>
    (vacature?.sluitingsdatum ?? vandaag) >= vandaag ? vacature : null;

  const fetchVumDetail = async (id: string): Promise<Vacature | null> => {
    const sleutel = parseGlobaalId(id);
    if (sleutel?.bron !== vum.id) return null;
    const antwoord = await client.fetchVacature(sleutel.sleutel);
    return antwoord && mapVacature(antwoord.waarde, createHerkomst(vum, antwoord, sleutel.sleutel));
  };
  const zoekDubbel = async (detail: Vacature): Promise<Vacature | null> => {
    const stand = oogst.getStand(operatie);
    const [eerste] = (await stand.index?.zoekDubbelen(detail)) ?? [];
    return eerste ? metActualiteit(eerste, stand) : null;
  };
  const inIndex = createIndexLoader(oogst, operatie);
  const fetchVacature = async (id: string): Promise<Vacature | null> => {
    if (parseGlobaalId(id)?.bron !== vum.id) return alsOpen(await inIndex.load(id));
    const detail = await vumDetail.load(id);
    const leider = detail && (await dubbel.load(detail));
    return leider ? voegSamen([leider, detail]) : detail;
  };

  const vumDetail = new DataLoader<string, Vacature | null>((ids) => settle(ids.map(fetchVumDetail)));
  const dubbel = new DataLoader<Vacature, Vacature | null, string>((details) => settle(details.map(zoekDubbel)), {
    cacheKeyFn: ({ id }) => id,
  });
  return {
    vumDetail,
    dubbel,
    perId: new DataLoader((ids) => settle(ids.map(fetchVacature))),
    lijsten: (wens) => [
      ...(magBron(wens.filter, feeds)
        ? [
            createIndexLijst<VacatureKern>(oogst, operatie, createIndexVraag(wens, vandaag), {
              getVolgorde: leesVolgorde,
              alleen: wens.filter.bron,
            }),
          ]
        : []),
      ...(magBron(wens.filter, [vum.id]) ? [createVumLijst(wens, zoeker, operatie)] : []),
    ],
    staatInLijst: async (id, wens) =>
      magBron(wens.filter, feeds) &&
      ((await oogst.getStand(operatie).index?.bevat(id, createIndexVraag(wens, vandaag))) ?? false),
    tel: (kenmerk, filter) =>
      eisIndex(oogst.getStand(operatie)).tel(kenmerk, createIndexVraag({ filter, eersteBeroepen: [] }, vandaag)),
  };
};

/** What has no date stands last, among the live vacancies that have none either. */
const leesVolgorde = (volgorde: string): string | null => (volgorde === ZONDER_DATUM ? null : volgorde);
