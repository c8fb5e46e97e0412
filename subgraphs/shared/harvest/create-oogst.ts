import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BronFout, getMelding } from '../bron/bron-fout.ts';
import type { Bron } from '../bron/define-bron.ts';
import type { Actualiteit } from '../bron/herkomst.ts';
import type { Bronuitkomst } from '../lijst/lijst-bron.ts';
import type { Omgeving } from '../omgeving.ts';
import type { Operatie } from '../operatie.ts';
import { buildIndex } from './build-index.ts';
import { createFeedstand, type Feed, type Feedstand } from './create-feed.ts';
import { createDeelindexen } from './deelindexen.ts';
import type { HarvestIndex } from './harvest-index.ts';
import type { Samenvoeging } from './samenvoeging.ts';
import { type Hulpbron, speelHulpbronnen } from './speel-hulpbronnen.ts';
import { type Oogstuitkomst, speelOogst } from './speel-oogst.ts';
import { openSqliteIndex } from './sqlite-index.ts';
import { zonderBronnen } from './zonder-bronnen.ts';

/** After a failed harvest the next try does not wait for the normal schedule. */
const HERKANS_MS = 30_000;
/** An operation that began on the previous index is done with it by then: this is past every deadline. */
const UITLOOP_MS = 15_000;

/** An index over all feeds that ever answered, and how each feed is doing. */
export interface Oogststand<T> extends Oogstuitkomst<T> {
  /** How fresh what a feed said is. */
  getActualiteit(bronId: string): Actualiteit;
}

/** Feeds of one kind that are kept as one index: each harvested on its own schedule, the index swapped as a whole. */
export interface Oogst<T> {
  readonly naam: string;
  readonly bronnen: readonly Bron[];
  /** The newest index, for an operation, which is told how every feed is doing: as it is, or as the operation tries out. */
  getStand(operatie: Operatie): Oogststand<T>;
  /** Harvests every feed now; a feed that fails leaves what it gave before, marked VEROUDERD. Never rejects. */
  ververs(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** How items of several feeds become one: what a thread loads, and the same thing for this one. */
export interface Samenvoegmodule<T> {
  readonly url: URL;
  readonly samenvoeging: Samenvoeging<T, unknown>;
}

export interface OogstOpties<T> {
  /** Name of the kind, for files and messages. */
  readonly naam: string;
  readonly feeds: readonly Feed<T>[];
  /** Left out where two items are never the same thing. */
  readonly samenvoegmodule?: Samenvoegmodule<T> | undefined;
  /** Sources that feeds read within their harvest beside their own. */
  readonly hulpbronnen?: readonly Hulpbron<T>[] | undefined;
  readonly omgeving: Omgeving;
}

export const createOogst = <T>({
  naam,
  feeds,
  samenvoegmodule,
  hulpbronnen = [],
  omgeving,
}: OogstOpties<T>): Oogst<T> => {
  let map: string | null = null;
  let index: HarvestIndex<T> | null = null;
  /** The feeds of which items are in the index. */
  let inIndex: ReadonlySet<string> = new Set();
  let herkansing: NodeJS.Timeout | undefined;
  let bouw: Promise<void> = Promise.resolve();
  const gestopt = new AbortController();
  const wekkers = new Map<string, NodeJS.Timeout>();
  const bezig = new Map<string, Promise<boolean>>();
  const uitlopend = new Map<HarvestIndex<T>, NodeJS.Timeout>();
  const samenvoegingUrl = samenvoegmodule?.url.href ?? null;
  const getBestand = (): string => {
    map ??= mkdtempSync(join(tmpdir(), `loketgraaf-${naam}-`));
    return join(map, `${randomUUID()}.sqlite`);
  };
  const standen = feeds.map((feed) =>
    createFeedstand(feed, { naam, omgeving, gestopt: gestopt.signal, samenvoegingUrl, getBestand }),
  );

  const bouwIndex = async (): Promise<void> => {
    const begin = performance.now();
    const bestand = getBestand();
    try {
      clearTimeout(herkansing);
      const geladen = standen.filter((stand) => stand.getLading() !== null);
      const ladingen = geladen.flatMap((stand) => stand.getLading() ?? []);
      const aantal = await buildIndex({ bestand, ladingen, samenvoegingUrl });
      const nieuwe = openSqliteIndex<T>(bestand, samenvoegmodule?.samenvoeging);
      if (index) laatUitlopen(index);
      index = nieuwe;
      inIndex = new Set(geladen.map(({ bron }) => bron.id));
      if (ladingen.length > 1)
        omgeving.voortgang(`${naam}: ${aantal} items in de index in ${Math.round(performance.now() - begin)} ms`);
    } catch (oorzaak) {
      rmSync(bestand, { force: true });
      if (gestopt.signal.aborted) return;
      omgeving.voortgang(`${naam}: index niet gemaakt (${getReden(oorzaak)})`);
      herkansing = setTimeout(() => void bouwNa(), HERKANS_MS).unref();
    }
  };
  const laatUitlopen = (vorige: HarvestIndex<T>): void => {
    const sluit = (): void => {
      uitlopend.delete(vorige);
      void vorige.sluit();
    };
    uitlopend.set(vorige, setTimeout(sluit, UITLOOP_MS).unref());
  };
  const deelindexen = createDeelindexen<T>(async (ladingen) => {
    const bestand = getBestand();
    await buildIndex({ bestand, ladingen, samenvoegingUrl });
    return openSqliteIndex<T>(bestand, samenvoegmodule?.samenvoeging);
  }, laatUitlopen);
  /** The index as if only these feeds were ever harvested. */
  const beperk = (echt: HarvestIndex<T>, over: readonly string[]): HarvestIndex<T> =>
    samenvoegmodule && over.length > 0
      ? deelindexen.geef(standen.flatMap((stand) => (over.includes(stand.bron.id) ? (stand.getLading() ?? []) : [])))
      : zonderBronnen(echt, over);
  const oogst = (stand: Feedstand): Promise<boolean> => {
    const { bron } = stand;
    clearTimeout(wekkers.get(bron.id));
    const lopend =
      bezig.get(bron.id) ??
      stand.oogst().finally(() => {
        bezig.delete(bron.id);
        plan(stand);
      });
    bezig.set(bron.id, lopend);
    return lopend;
  };
  const plan = (stand: Feedstand): void => {
    if (gestopt.signal.aborted) return;
    const normaal = omgeving.oogstIntervalMs ?? stand.bron.verversMs ?? HERKANS_MS;
    wekkers.set(
      stand.bron.id,
      setTimeout(() => verversAlle([stand]), stand.isGelukt() ? normaal : Math.min(HERKANS_MS, normaal)).unref(),
    );
  };
  /** One index after the other, each of everything that there is by then. */
  const bouwNa = (): Promise<void> => {
    bouw = bouw.then(bouwIndex);
    return bouw;
  };
  /** Two harvests that end together make one index after the other, each of everything there is by then. */
  const verversAlle = async (welke: readonly Feedstand[]): Promise<void> => {
    const nieuws = await Promise.all(welke.map(oogst));
    if (!nieuws.includes(true) || gestopt.signal.aborted) return;
    await bouwNa();
  };
  /** A feed that was harvested, but is not in an index yet, is not there for who asks. */
  const getUitkomst = (stand: Feedstand): Bronuitkomst => {
    const uitkomst = stand.getUitkomst();
    if (uitkomst.fout !== null || inIndex.has(stand.bron.id)) return uitkomst;
    const fout = new BronFout('BRON_NIET_BESCHIKBAAR', stand.bron);
    return { bron: stand.bron, status: 'NIET_BESCHIKBAAR', melding: getMelding(fout.code), fout };
  };
  const ververs = (): Promise<void> => verversAlle(standen);
  return {
    naam,
    bronnen: feeds.map(({ bron }) => bron),
    getStand: (operatie) => {
      const echt: Oogstuitkomst<T> = { index, uitkomsten: standen.map(getUitkomst) };
      const { proef } = operatie;
      const { index: gespeeld, uitkomsten } = proef ? speelOogst(echt, proef, beperk) : echt;
      for (const { bron, status, melding } of uitkomsten) operatie.meldBron(bron, status, melding);
      const statussen = new Map(uitkomsten.map(({ bron, status }) => [bron.id, status]));
      return {
        index: proef ? speelHulpbronnen(gespeeld, hulpbronnen, operatie) : gespeeld,
        uitkomsten,
        getActualiteit: (bronId) =>
          (statussen.get(bronId) ?? 'UIT_CACHE') === 'UIT_CACHE' ? 'UIT_CACHE' : 'VEROUDERD',
      };
    },
    ververs,
    start: ververs,
    stop: async () => {
      gestopt.abort();
      for (const wekker of wekkers.values()) clearTimeout(wekker);
      clearTimeout(herkansing);
      await Promise.all(bezig.values());
      await bouw;
      await deelindexen.sluit();
      for (const [vorige, timer] of uitlopend) {
        clearTimeout(timer);
        await vorige.sluit();
      }
      uitlopend.clear();
      await index?.sluit();
      index = null;
      if (map) rmSync(map, { recursive: true, force: true });
    },
  };
};

const getReden = (oorzaak: unknown): string => (oorzaak instanceof Error ? oorzaak.name : 'onbekend');
