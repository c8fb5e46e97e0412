import type { Connection, Edge } from '../shared/lijst/connection.ts';
import { vum } from './bronnen/vum/bron.ts';
import type { VacatureLoaders } from './loaders.ts';
import type { Vacature, VacatureKern, Vacatureplaatsing } from './vacature.ts';

type Zoekers = Pick<VacatureLoaders, 'vumDetail' | 'dubbel'>;

/** A live vacancy that the index has too. */
interface Gevouwen {
  readonly leider: string;
  readonly plaatsing: Vacatureplaatsing;
}

/**
 * Takes live vacancies that the index has too off a page that shows their words: what they are is known only then. Their
 * place goes to the vacancy they are, when it stands on the same page; the page is filled up once with what follows.
 */
export const vouwDubbelen = async (
  pagina: Connection<VacatureKern>,
  fetchVervolg: (aantal: number, na: string) => Promise<Connection<VacatureKern>>,
  loaders: Zoekers,
): Promise<Connection<VacatureKern>> => {
  const eerst = await splits(pagina.edges, loaders);
  if (eerst.gevouwen.length === 0) return pagina;
  const { hasNextPage, endCursor } = pagina.pageInfo;
  const vervolg =
    hasNextPage && endCursor !== null ? await fetchVervolg(eerst.gevouwen.length, endCursor) : { ...pagina, edges: [] };
  const daarna = await splits(vervolg.edges, loaders);
  const gevouwen = [...eerst.gevouwen, ...daarna.gevouwen];
  const edges = [...eerst.blijft, ...daarna.blijft].map((edge) => ({ ...edge, node: voegToe(edge.node, gevouwen) }));
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

/** A live vacancy as another place of one that the index has. */
export const voegPlaatsingToe = (leider: Vacature, plaatsing: Vacatureplaatsing): Vacature => ({
  ...leider,
  ookGeplaatstBij: [...leider.ookGeplaatstBij, plaatsing],
});

/** Where a vacancy stands, for the list of another one. */
export const getPlaatsing = ({ id, herkomst, solliciteren }: VacatureKern): Vacatureplaatsing => ({
  bron: herkomst.bron,
  id,
  url: solliciteren?.url ?? null,
});

const splits = async (
  edges: readonly Edge<VacatureKern>[],
  { vumDetail, dubbel }: Zoekers,
): Promise<{ readonly blijft: readonly Edge<VacatureKern>[]; readonly gevouwen: readonly Gevouwen[] }> => {
  const zoekLeider = async ({ node, bron }: Edge<VacatureKern>): Promise<string | null> => {
    if (bron !== vum.id) return null;
    // A detail that does not come is an error of its fields; until then the hit is a vacancy like any other.
    const detail = await vumDetail.load(node.id).catch(() => null);
    return detail && ((await dubbel.load(detail))?.id ?? null);
  };
  const leiders = await Promise.all(edges.map(zoekLeider));
  return {
    blijft: edges.filter((_, plek) => leiders[plek] == null),
    gevouwen: edges.flatMap(({ node }, plek) => {
      const leider = leiders[plek];
      return leider == null ? [] : [{ leider, plaatsing: getPlaatsing(node) }];
    }),
  };
};

const voegToe = (vacature: VacatureKern, gevouwen: readonly Gevouwen[]): VacatureKern => ({
  ...vacature,
  ookGeplaatstBij: [
    ...vacature.ookGeplaatstBij,
    ...gevouwen.filter(({ leider }) => leider === vacature.id).map(({ plaatsing }) => plaatsing),
  ],
});
