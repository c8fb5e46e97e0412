import { BronFout, getMelding } from '../bron/bron-fout.ts';
import type { Bronstatus } from '../bron/bronstatus.ts';
import type { Bron } from '../bron/define-bron.ts';
import { createInvoerFout } from '../invoer-fout.ts';
import type { Cursors, Posities } from './cursor.ts';
import type { BronPagina, LijstBron, Plaats, Volgorde } from './lijst-bron.ts';

/** How one source did for one list, as the graph shows it. */
export interface Bronantwoord {
  readonly bron: { readonly id: string; readonly naam: string };
  readonly status: Bronstatus;
  readonly aantal: number | null;
  readonly melding: string | null;
}

/** A page of a list over one or more sources: Relay's connection with the sources beside it. */
export interface Connection<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly nodes: readonly T[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totaal: number | null;
  readonly bronnen: readonly Bronantwoord[];
}

export interface PaginaVraag {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/**
 * Merges the next page out of several sources that are each in the one order of the list. A source that fails is named
 * and the others go on; only when every source fails, the list itself fails with the error of the first. `lijst` is the
 * connection type, for which its cursors are good.
 */
export const fetchConnection = async <T>(
  lijst: string,
  bronnen: readonly LijstBron<T>[],
  { first, after }: PaginaVraag,
  cursors: Cursors,
): Promise<Connection<T>> => {
  const begin = leesCursor(lijst, after ?? null, cursors);
  const antwoorden = await Promise.all(
    bronnen.map(({ bron, fetchPagina }) => probeer(bron, () => fetchPagina(begin[bron.id] ?? null, first))),
  );
  const fouten = antwoorden.flatMap(({ fout }) => (fout ? [fout] : []));
  if (fouten[0] && fouten.length === antwoorden.length) throw fouten[0];

  const posities: Record<string, string> = { ...begin };
  const edges = voegSamen(antwoorden, first).map(({ bron, plaats }) => {
    posities[bron.id] = plaats.positie;
    return { cursor: cursors.encode(lijst, posities), node: plaats.item, bronId: bron.id };
  });
  const gegeven = antwoorden.reduce((som, { pagina }) => som + (pagina?.plaatsen.length ?? 0), 0);
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: gegeven > edges.length || antwoorden.some(({ pagina }) => pagina?.meer),
      hasPreviousPage: after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totaal: telTotaal(antwoorden),
    bronnen: antwoorden.map(({ bron, pagina, fout }) => ({
      bron: { id: bron.id, naam: bron.naam },
      status: pagina?.status ?? 'NIET_BESCHIKBAAR',
      aantal: pagina ? edges.filter(({ bronId }) => bronId === bron.id).length : null,
      melding: pagina?.melding ?? (fout ? getMelding(fout.code) : null),
    })),
  };
};

interface Bronpoging<T> {
  readonly bron: Bron;
  readonly pagina: BronPagina<T> | null;
  readonly fout: BronFout | null;
}

/** The gateway refuses a bad cursor before planning; a subgraph that is asked directly refuses it as well. */
const leesCursor = (lijst: string, after: string | null, cursors: Cursors): Posities => {
  if (after === null) return {};
  const posities = cursors.decode(lijst, after);
  if (!posities) throw createInvoerFout('after', 'is not a cursor of this list');
  return posities;
};

const probeer = async <T>(bron: Bron, fetch: () => Promise<BronPagina<T>>): Promise<Bronpoging<T>> => {
  try {
    return { bron, pagina: await fetch(), fout: null };
  } catch (fout) {
    if (fout instanceof BronFout) return { bron, pagina: null, fout };
    throw fout;
  }
};

interface Keuze<T> {
  readonly bron: Bron;
  readonly plaats: Plaats<T>;
}

/**
 * Takes the first of what is in front, time and again. A source is read from its own front only, so that its position
 * never passes an item that was not given, also where it orders a little otherwise than `vergelijk`.
 */
const voegSamen = <T>(antwoorden: readonly Bronpoging<T>[], first: number): readonly Keuze<T>[] => {
  const rijen = antwoorden.map(({ bron, pagina }) => (pagina?.plaatsen ?? []).map((plaats) => ({ bron, plaats })));
  const gekozen: Keuze<T>[] = [];
  while (gekozen.length < first) {
    const [voorste] = rijen
      .filter(([kop]) => kop !== undefined)
      .sort(([a], [b]) => (a && b ? vergelijk(a.plaats.volgorde, b.plaats.volgorde) : 0));
    const keuze = voorste?.shift();
    if (!keuze) break;
    gekozen.push(keuze);
  }
  return gekozen;
};

/** Compares sort values one by one; null comes last. */
const vergelijk = (a: Volgorde, b: Volgorde): number => {
  for (const [i, links] of a.entries()) {
    const rechts = b[i] ?? null;
    if (links === rechts) continue;
    if (links === null) return 1;
    if (rechts === null) return -1;
    return links < rechts ? -1 : 1;
  }
  return 0;
};

const telTotaal = (antwoorden: readonly Bronpoging<unknown>[]): number | null => {
  let som = 0;
  for (const { pagina } of antwoorden) {
    if (pagina?.totaal == null) return null;
    som += pagina.totaal;
  }
  return som;
};
