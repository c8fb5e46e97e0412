import type { Connection, Edge } from '../shared/lijst/connection.ts';
import { vum } from './bronnen/vum/bron.ts';
import { voegSamen } from './dubbel/voeg-samen.ts';
import type { VacatureWens } from './filter.ts';
import type { VacatureLoaders } from './loaders.ts';
import type { Vacature, VacatureKern } from './vacature.ts';

type Zoekers = Pick<VacatureLoaders, 'vumDetail' | 'dubbel' | 'staatInLijst'>;

/** A live vacancy that the list has too, by another counter. */
interface Gevouwen {
  readonly leider: string;
  readonly detail: Vacature;
}

/**
 * Takes live vacancies that the list has from the index too off a page that shows their words: what they are is known only
 * then. What VUM says goes to the vacancy they are, when it stands on the same page; the page is filled up once with what
 * follows. One whose double does not pass the filter stays: it is all that the list has of that work.
 */
export const vouwDubbelen = async (
  pagina: Connection<VacatureKern>,
  wens: VacatureWens,
  fetchVervolg: (aantal: number, na: string) => Promise<Connection<VacatureKern>>,
  loaders: Zoekers,
): Promise<Connection<VacatureKern>> => {
  const eerst = await splits(pagina.edges, wens, loaders);
  if (eerst.gevouwen.length === 0) return pagina;
  const { hasNextPage, endCursor } = pagina.pageInfo;
  const vervolg =
    hasNextPage && endCursor !== null ? await fetchVervolg(eerst.gevouwen.length, endCursor) : { ...pagina, edges: [] };
  const daarna = await splits(vervolg.edges, wens, loaders);
  const gevouwen = [...eerst.gevouwen, ...daarna.gevouwen];
  const edges = [...eerst.blijft, ...daarna.blijft].map((edge) => ({ ...edge, node: vouwIn(edge.node, gevouwen) }));
  return {
    ...pagina,
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      ...vervolg.pageInfo,
      hasPreviousPage: pagina.pageInfo.hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
    },
    bronnen: vervolg.bronnen.map((antwoord) => ({
      ...antwoord,
      aantal: antwoord.aantal === null ? null : edges.filter(({ bron }) => bron === antwoord.bron.id).length,
    })),
  };
};

const splits = async (
  edges: readonly Edge<VacatureKern>[],
  wens: VacatureWens,
  { vumDetail, dubbel, staatInLijst }: Zoekers,
): Promise<{ readonly blijft: readonly Edge<VacatureKern>[]; readonly gevouwen: readonly Gevouwen[] }> => {
  const zoekDubbel = async ({ node, bron }: Edge<VacatureKern>): Promise<Gevouwen | null> => {
    if (bron !== vum.id) return null;
    // A detail that does not come is an error of its fields; until then the hit is a vacancy like any other.
    const detail = await vumDetail.load(node.id).catch(() => null);
    const leider = detail && (await dubbel.load(detail));
    return leider && (await staatInLijst(leider.id, wens)) ? { leider: leider.id, detail } : null;
  };
  const dubbelen = await Promise.all(edges.map(zoekDubbel));
  return {
    blijft: edges.filter((_, plek) => dubbelen[plek] == null),
    gevouwen: dubbelen.filter((gevouwen) => gevouwen !== null),
  };
};

const vouwIn = (vacature: VacatureKern | Vacature, gevouwen: readonly Gevouwen[]): VacatureKern => {
  const details = gevouwen.filter(({ leider }) => leider === vacature.id).map(({ detail }) => detail);
  return details.length > 0 && 'titel' in vacature ? voegSamen([vacature, ...details]) : vacature;
};
