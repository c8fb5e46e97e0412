import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach } from 'vitest';
import type { BronVraag } from '../../../subgraphs/shared/bron/bron-vraag.ts';
import type { Bron } from '../../../subgraphs/shared/bron/define-bron.ts';
import type { Actualiteit } from '../../../subgraphs/shared/bron/herkomst.ts';
import { buildIndex } from '../../../subgraphs/shared/harvest/build-index.ts';
import type { Oogsthulp } from '../../../subgraphs/shared/harvest/create-feed.ts';
import { createOogst, type Oogst } from '../../../subgraphs/shared/harvest/create-oogst.ts';
import type { HarvestIndex, Oogstregel } from '../../../subgraphs/shared/harvest/harvest-index.ts';
import { eisIndex } from '../../../subgraphs/shared/harvest/index-lijst.ts';
import { schrijfLading } from '../../../subgraphs/shared/harvest/lading.ts';
import { openSqliteIndex } from '../../../subgraphs/shared/harvest/sqlite-index.ts';
import type { Omgeving } from '../../../subgraphs/shared/omgeving.ts';
import type { Operatie } from '../../../subgraphs/shared/operatie.ts';
import { createTestOmgeving } from '../../helpers/omgeving.ts';
import { createProefbron } from './proefbron.ts';
import { createDocument, type Document, type Item } from './proefitem.ts';

/** A feed of this many documents of one version. */
export const createDocumenten = (aantal: number, versie = 1): readonly Document[] =>
  Array.from({ length: aantal }, (_, nummer) => createDocument(`proef~${String(nummer).padStart(4, '0')}`, { versie }));

const map = mkdtempSync(join(tmpdir(), 'loketgraaf-test-'));
let bestanden = 0;

afterAll(() => rmSync(map, { recursive: true, force: true }));

/** A file for an index that is gone after the tests. */
export const getBestand = (): string => {
  bestanden += 1;
  return join(map, `${bestanden}.sqlite`);
};

/** An index over these feeds of documents. */
export const bouwIndex = async (...feeds: readonly (readonly Document[])[]): Promise<HarvestIndex<Item>> => {
  const ladingen = await Promise.all(
    feeds.map(async (documenten) => {
      const bestand = getBestand();
      await schrijfLading({ bestand, vorige: null, samenvoegingUrl: null }, leesAlle(documenten));
      return bestand;
    }),
  );
  const bestand = getBestand();
  await buildIndex({ bestand, ladingen, samenvoegingUrl: null });
  return openSqliteIndex<Item>(bestand);
};

export async function* leesAlle(documenten: readonly Document[]): AsyncGenerator<Document> {
  yield* documenten;
}

export interface Oogstproef {
  readonly oogst: Oogst<Item>;
  readonly bron: Bron;
  /** The index for an operation, and how fresh it is; throws when there is none. */
  getIndex(operatie: Operatie): { readonly index: HarvestIndex<Item>; readonly actualiteit: Actualiteit };
  readonly omgeving: Omgeving;
  readonly regels: readonly string[];
  /** The files that the harvest keeps; null when its folder is gone. */
  getBestanden(): readonly string[] | null;
  /** Stops it now instead of after the test. */
  stop(): Promise<void>;
}

/** A harvest of a feed that is read by the given function, stopped after the test. */
export const startOogst = (
  fetchDocumenten: (vraag: BronVraag, hulp: Oogsthulp) => AsyncIterable<Oogstregel<Item>>,
  { url = 'http://proef.invalid', ...anders }: Partial<Omgeving> & { url?: string } = {},
): Oogstproef => {
  nummer += 1;
  const bron = createProefbron({
    soort: 'FEED',
    verversMs: 3_600_000,
    timeoutMs: 60_000,
  });
  const regels: string[] = [];
  const omgeving = createTestOmgeving({
    basisUrls: { [bron.id]: url },
    voortgang: (regel) => regels.push(regel),
    ...anders,
  });
  omgeving.register.voegToe([bron]);
  const naam = `proef-${process.pid}-${nummer}`;
  const oogst = createOogst<Item>({ naam, feeds: [{ bron, fetchDocumenten }], omgeving });
  gestart.add(oogst);
  return {
    oogst,
    bron,
    getIndex: (operatie) => {
      const stand = oogst.getStand(operatie);
      return { index: eisIndex(stand), actualiteit: stand.getActualiteit(bron.id) };
    },
    omgeving,
    regels,
    stop: async () => {
      gestart.delete(oogst);
      await oogst.stop();
    },
    getBestanden: () => {
      const folder = readdirSync(tmpdir()).find((bestand) => bestand.startsWith(`loketgraaf-${naam}-`));
      return folder === undefined ? null : readdirSync(join(tmpdir(), folder));
    },
  };
};

let nummer = 0;
const gestart = new Set<Oogst<Item>>();

afterEach(async () => {
  await Promise.all([...gestart].map((oogst) => oogst.stop()));
  gestart.clear();
});
