import DataLoader from 'dataloader';
import { BronFout } from '../shared/bron/bron-fout.ts';
import { parseGlobaalId } from '../shared/bron/globaal-id.ts';
import { createVraag } from '../shared/create-vraag.ts';
import type { Oogst } from '../shared/harvest/create-oogst.ts';
import type { Omgeving } from '../shared/omgeving.ts';
import type { Operatie } from '../shared/operatie.ts';
import { settle } from '../shared/settle.ts';
import type { Beroepstelling, Cijfers } from './arbeidsmarkt.ts';
import { type ArbeidsmarktLoaders, createArbeidsmarktLoaders } from './arbeidsmarkt-loaders.ts';
import { competentnl } from './bronnen/competentnl/bron.ts';
import { createCompetentnlClient, MAXIMUM_PER_VRAAG } from './bronnen/competentnl/client.ts';
import { mapBeroepseisen, mapVaardigheid } from './bronnen/competentnl/map.ts';
import type { Loopbaanpad } from './loopbaanpad.ts';
import { createLoopbaanpadLoaders, type LoopbaanpadLoaders } from './loopbaanpad-loaders.ts';
import type { Beroepseisen, Vaardigheid } from './vaardigheid.ts';

/** A question for occupations that fit skills; ids of skills are global ids, those of other sources are left out. */
export interface MatchVraag {
  readonly vaardigheden: readonly string[];
  /** 1 to 100. */
  readonly aantal: number;
  /** Lowest ISCO skill level wanted; null for all. */
  readonly minimumNiveau: number | null;
}

/** A question for skills by text; `aantal` is 1 to 100. */
export interface Zoekvraag {
  readonly zoek: string;
  readonly aantal: number;
}

/** What is harvested. */
export interface StelselOogsten {
  readonly cijfers: Oogst<Cijfers>;
  readonly tellingen: Oogst<Beroepstelling>;
  readonly paden: Oogst<Loopbaanpad>;
}

export interface StelselLoaders extends ArbeidsmarktLoaders, LoopbaanpadLoaders {
  /** What an occupation asks, by ISCO unit group; null for one that the source does not know. */
  readonly eisenPerBeroep: DataLoader<string, Beroepseisen | null>;
  /** Skills by global id; null for an id that no source knows. */
  readonly vaardighedenPerId: DataLoader<string, Vaardigheid | null>;
  readonly gezochteVaardigheden: DataLoader<Zoekvraag, readonly Vaardigheid[], string>;
  /** Occupations that fit skills, best first; what they ask is known from then on. */
  readonly passendeBeroepen: DataLoader<MatchVraag, readonly Beroepseisen[], string>;
}

/** Keeps a reply within the size limit: this many questions can each be answered with a full page. */
const VRAGEN_PER_KEER = 20;

/** The loaders of one operation. */
export const createLoaders = (operatie: Operatie, omgeving: Omgeving, oogsten: StelselOogsten): StelselLoaders => {
  const client = createCompetentnlClient(createVraag(competentnl, operatie, omgeving));

  const fetchEisen = async (codes: readonly string[]): Promise<(Beroepseisen | BronFout | null)[]> => {
    const antwoord = await client.fetchBeroepen(codes);
    const { beroepen, isVolledig } = antwoord.waarde;
    const opCode = new Map(beroepen.map((beroep) => [beroep.isco, mapBeroepseisen(beroep, antwoord)]));
    // What could not be read may well be the one that is missing.
    const ontbreekt = isVolledig ? null : new BronFout('BRON_ANTWOORD_ONGELDIG', competentnl);
    return codes.map((code) => opCode.get(code) ?? ontbreekt);
  };
  const fetchVaardigheden = async (ids: readonly string[]): Promise<(Vaardigheid | null)[]> => {
    const sleutels = getSleutels(ids);
    if (sleutels.length === 0) return ids.map(() => null);
    const antwoord = await client.fetchVaardigheden(sleutels);
    const gevonden = antwoord.waarde.map((vaardigheid) => mapVaardigheid(vaardigheid, antwoord));
    const opId = new Map(gevonden.map((vaardigheid) => [vaardigheid.id, vaardigheid]));
    return ids.map((id) => opId.get(id) ?? null);
  };
  const fetchGezocht = async ({ zoek, aantal }: Zoekvraag): Promise<readonly Vaardigheid[]> => {
    const antwoord = await client.fetchVaardighedenBijTekst(zoek, aantal);
    return antwoord.waarde.map((vaardigheid) => mapVaardigheid(vaardigheid, antwoord));
  };
  const fetchAlleGezochte = (vragen: readonly Zoekvraag[]) => settle(vragen.map(fetchGezocht));
  const fetchPassend = async (vragen: readonly MatchVraag[]): Promise<(readonly Beroepseisen[] | BronFout)[]> => {
    const antwoord = await client.fetchBeroepenBijVaardigheden(
      vragen.map(({ vaardigheden, aantal, minimumNiveau }) => ({
        skills: getSleutels(vaardigheden),
        pageSize: aantal,
        ...(minimumNiveau !== null && { minimumSkillLevel: minimumNiveau }),
      })),
    );
    return vragen.map((_, i) => {
      const eisen = antwoord.waarde[i]?.map((beroep) => mapBeroepseisen(beroep, antwoord));
      for (const eis of eisen ?? []) eisenPerBeroep.prime(eis.beroep, eis);
      return eisen ?? new BronFout('BRON_ANTWOORD_ONGELDIG', competentnl);
    });
  };

  const eisenPerBeroep = new DataLoader<string, Beroepseisen | null>(fetchEisen, { maxBatchSize: MAXIMUM_PER_VRAAG });
  return {
    ...createArbeidsmarktLoaders(operatie, oogsten.cijfers, oogsten.tellingen),
    ...createLoopbaanpadLoaders(operatie, oogsten.paden),
    eisenPerBeroep,
    vaardighedenPerId: new DataLoader(fetchVaardigheden, { maxBatchSize: MAXIMUM_PER_VRAAG }),
    gezochteVaardigheden: new DataLoader(fetchAlleGezochte, { cacheKeyFn: getCacheKey }),
    passendeBeroepen: new DataLoader<MatchVraag, readonly Beroepseisen[], string>(fetchPassend, {
      maxBatchSize: VRAGEN_PER_KEER,
      cacheKeyFn: getCacheKey,
    }),
  };
};

/** The source's own ids behind global ids. */
export const getSleutels = (ids: readonly string[]): string[] =>
  ids.flatMap((id) => {
    const delen = parseGlobaalId(id);
    return delen?.bron === competentnl.id ? [delen.sleutel] : [];
  });

const getCacheKey = (vraag: object): string => JSON.stringify(vraag);
