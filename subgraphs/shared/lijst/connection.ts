import { BronFout, getMelding } from '../bron/bron-fout.ts';
import type { Bronstatus } from '../bron/bronstatus.ts';
import type { Bron } from '../bron/define-bron.ts';
import { createInvoerFout } from '../invoer-fout.ts';
import type { Cursors, Posities } from './cursor.ts';
import type { Bronuitkomst, LijstBron, LijstPagina, Plaats, Volgorde } from './lijst-bron.ts';

/** How one source did for one list, as the graph shows it. */
export interface Bronantwoord {
  readonly bron: { readonly id: string; readonly naam: string };
  readonly status: Bronstatus;
  readonly aantal: number | null;
  readonly melding: string | null;
}

/** An item of a page, with its place and the id of the source that it counts for. */
export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
  readonly bron: string;
}

/** A page of a list over one or more sources: Relay's connection with the sources beside it. */
export interface Connection<T> {
  readonly edges: readonly Edge<T>[];
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
 * Merges the next page out of several supplies that are each in the one order of the list. A source that fails is named
 * and the others go on; only when every source fails, the list itself fails with the error of the first. `lijst` is the
 * list (`getLijst`) for which its cursors are good.
 */
export const fetchConnection = async <T>(
  lijst: string,
  delen: readonly LijstBron<T>[],
  { first, after }: PaginaVraag,
  cursors: Cursors,
): Promise<Connection<T>> => {
  const begin = leesCursor(lijst, after ?? null, cursors);
  const paginas = await Promise.all(delen.map((deel) => probeer(deel, begin[deel.id] ?? null, first)));
  const uitkomsten = paginas.flatMap(({ bronnen }) => bronnen);
  const fouten = uitkomsten.flatMap(({ fout }) => fout ?? []);
  if (fouten[0] && fouten.length === uitkomsten.length) throw fouten[0];

  const posities: Record<string, string> = { ...begin };
  const edges = voegSamen(paginas, first).map(({ deel, plaats }) => {
    posities[deel] = plaats.positie;
    return { cursor: cursors.encode(lijst, posities), node: plaats.item, bron: plaats.bron };
  });
  const gegeven = paginas.reduce((som, { plaatsen }) => som + plaatsen.length, 0);
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: gegeven > edges.length || paginas.some(({ meer }) => meer),
      hasPreviousPage: after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totaal: telTotaal(paginas),
    bronnen: uitkomsten.map(({ bron, status, melding, fout }) => ({
      bron: { id: bron.id, naam: bron.naam },
      status,
      aantal: fout ? null : edges.filter((edge) => edge.bron === bron.id).length,
      melding,
    })),
  };
};

/** The gateway refuses a bad cursor before planning; a subgraph that is asked directly refuses it as well. */
const leesCursor = (lijst: string, after: string | null, cursors: Cursors): Posities => {
  if (after === null) return {};
  const { posities, bezwaar } = cursors.decode(lijst, after);
  if (bezwaar !== null) throw createInvoerFout('after', bezwaar);
  return posities;
};

type Deelpagina<T> = LijstPagina<T> & { readonly deel: string };

const probeer = async <T>(deel: LijstBron<T>, positie: string | null, aantal: number): Promise<Deelpagina<T>> => {
  try {
    return { ...(await deel.fetchPagina(positie, aantal)), deel: deel.id };
  } catch (fout) {
    if (!(fout instanceof BronFout)) throw fout;
    const bronnen = deel.bronnen.map((bron) => createStoring(bron, fout));
    return { deel: deel.id, plaatsen: [], meer: false, totaal: null, bronnen };
  }
};

const createStoring = (bron: Bron, fout: BronFout): Bronuitkomst => ({
  bron,
  status: 'NIET_BESCHIKBAAR',
  melding: getMelding(fout.code),
  fout,
});

interface Keuze<T> {
  readonly deel: string;
  readonly plaats: Plaats<T>;
}

/**
 * Takes the first of what is in front, time and again. A supply is read from its own front only, so that its position
 * never passes an item that was not given, also where it orders a little otherwise than `vergelijk`.
 */
const voegSamen = <T>(paginas: readonly Deelpagina<T>[], first: number): readonly Keuze<T>[] => {
  const rijen = paginas.map(({ deel, plaatsen }) => plaatsen.map((plaats) => ({ deel, plaats })));
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

const telTotaal = (paginas: readonly LijstPagina<unknown>[]): number | null =>
  paginas.reduce((som: number | null, { totaal }) => (som === null || totaal === null ? null : som + totaal), 0);
