import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach } from 'vitest';
import type { BronVraag } from '../../../subgraphs/shared/bron/bron-vraag.ts';
import type { Herkomst } from '../../../subgraphs/shared/bron/herkomst.ts';
import { buildIndex } from '../../../subgraphs/shared/harvest/build-index.ts';
import { createOogst, type Oogst } from '../../../subgraphs/shared/harvest/create-oogst.ts';
import type { HarvestDocument, HarvestIndex } from '../../../subgraphs/shared/harvest/harvest-index.ts';
import { openSqliteIndex } from '../../../subgraphs/shared/harvest/sqlite-index.ts';
import type { Omgeving } from '../../../subgraphs/shared/omgeving.ts';
import { createTestOmgeving } from '../../helpers/omgeving.ts';
import { createProefbron } from './proefbron.ts';

export interface Item {
  readonly id: string;
  readonly versie: number;
  readonly herkomst: Herkomst;
}

export type Document = HarvestDocument<Item>;

/** A document of a feed; of what is not told there is little. */
export const createDocument = (
  id: string,
  { versie = 1, ...anders }: Partial<Omit<Document, 'id' | 'gegevens'>> & { versie?: number } = {},
): Document => ({
  id,
  volgorde: id,
  tekst: id,
  kenmerken: {},
  gegevens: {
    id,
    versie,
    herkomst: {
      bron: { id: 'proef', naam: 'Proefbron' },
      sleutel: id,
      opgehaaldOp: '2026-03-01T09:00:00.000Z',
      actualiteit: 'ACTUEEL',
      gesimuleerd: false,
    },
  },
  ...anders,
});

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

/** An index over these documents. */
export const bouwIndex = async (documenten: readonly Document[]): Promise<HarvestIndex<Item>> => {
  const bestand = getBestand();
  await buildIndex(bestand, leesAlle(documenten));
  return openSqliteIndex<Item>(bestand);
};

export async function* leesAlle(documenten: readonly Document[]): AsyncGenerator<Document> {
  yield* documenten;
}

export interface Oogstproef {
  readonly oogst: Oogst<Item>;
  readonly omgeving: Omgeving;
  readonly regels: readonly string[];
  /** The files that the harvest keeps; null when its folder is gone. */
  getBestanden(): readonly string[] | null;
  /** Stops it now instead of after the test. */
  stop(): Promise<void>;
}

/** A harvest of a feed that is read by the given function, stopped after the test. */
export const startOogst = (
  fetchDocumenten: (vraag: BronVraag) => AsyncIterable<Document>,
  { url = 'http://proef.invalid', ...anders }: Partial<Omgeving> & { url?: string } = {},
): Oogstproef => {
  nummer += 1;
  const bron = createProefbron({
    id: `proef-${process.pid}-${nummer}`,
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
  const oogst = createOogst<Item>({ bron, fetchDocumenten, omgeving });
  gestart.add(oogst);
  return {
    oogst,
    omgeving,
    regels,
    stop: async () => {
      gestart.delete(oogst);
      await oogst.stop();
    },
    getBestanden: () => {
      const folder = readdirSync(tmpdir()).find((naam) => naam.startsWith(`loketgraaf-${bron.id}-`));
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
