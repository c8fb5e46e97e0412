import { type Bronstatus, slechtste } from './bronstatus.ts';
import type { Bron } from './define-bron.ts';

/** How a source is doing now, for `Query.bronnen`, `/v1/bronnen` and the health page. */
export interface Brontoestand {
  readonly bron: Bron;
  readonly status: Bronstatus;
  /** Instant of the last good reply or harvest; null when there was none since the start. */
  readonly peildatum: string | null;
  /** Items dropped and codes not known, counted per field since the start. */
  readonly afwijkingen: Readonly<Record<string, number>>;
  /** How many of its items could be told an occupation; null where items have none, or none were seen yet. */
  readonly koppeling: Koppeling | null;
}

/** How well a source could be led to the one classification: of the last harvest, or of the hits since the start. */
export interface Koppeling {
  readonly items: number;
  readonly metBeroep: number;
}

/** The one place where the live state of sources is kept and read. */
export interface Bronnenregister {
  voegToe(bronnen: readonly Bron[]): void;
  /** A source of which several parts are kept, each with a name, does as badly as the worst of them. */
  meld(bronId: string, status: Bronstatus, tijdstip: string | null, deel?: string): void;
  telAfwijking(bronId: string, veld: string): void;
  /** Replaces what was known: a harvest is seen as a whole. */
  meldKoppeling(bronId: string, koppeling: Koppeling): void;
  /** Adds to what was known: a live source is seen hit by hit. */
  telKoppeling(bronId: string, koppeling: Koppeling): void;
  getToestanden(): readonly Brontoestand[];
}

/** A register in this process. A source that was not used yet has status ONBEKEND. */
export const createBronnenregister = (): Bronnenregister => {
  const toestanden = new Map<
    string,
    {
      bron: Bron;
      statussen: Map<string, Bronstatus>;
      peildatum: string | null;
      afwijkingen: Record<string, number>;
      koppeling: Koppeling | null;
    }
  >();
  return {
    voegToe: (bronnen) => {
      for (const bron of bronnen)
        toestanden.set(bron.id, { bron, statussen: new Map(), peildatum: null, afwijkingen: {}, koppeling: null });
    },
    meld: (bronId, status, tijdstip, deel = '') => {
      const toestand = toestanden.get(bronId);
      if (!toestand) return;
      toestand.statussen.set(deel, status);
      toestand.peildatum = tijdstip ?? toestand.peildatum;
    },
    telAfwijking: (bronId, veld) => {
      const toestand = toestanden.get(bronId);
      if (toestand) toestand.afwijkingen[veld] = (toestand.afwijkingen[veld] ?? 0) + 1;
    },
    meldKoppeling: (bronId, koppeling) => {
      const toestand = toestanden.get(bronId);
      if (toestand) toestand.koppeling = koppeling;
    },
    telKoppeling: (bronId, { items, metBeroep }) => {
      const toestand = toestanden.get(bronId);
      if (!toestand) return;
      const eerder = toestand.koppeling ?? { items: 0, metBeroep: 0 };
      toestand.koppeling = { items: eerder.items + items, metBeroep: eerder.metBeroep + metBeroep };
    },
    getToestanden: () =>
      [...toestanden.values()]
        .map(({ statussen, ...rest }) => ({ ...rest, status: [...statussen.values()].reduce(slechtste, 'ONBEKEND') }))
        .sort((a, b) => (a.bron.id < b.bron.id ? -1 : 1)),
  };
};
