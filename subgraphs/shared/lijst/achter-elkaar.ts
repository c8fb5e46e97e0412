import { createInvoerFout } from '../invoer-fout.ts';
import type { LijstBron, LijstPagina } from './lijst-bron.ts';

/**
 * Parts of one supply, one after the other: everything of the first, then everything of the second. The parts may not
 * overlap. A place is the number of the part and the place in it.
 */
export const zetAchterElkaar = <T>(
  id: string,
  bronnen: LijstBron<T>['bronnen'],
  delen: readonly LijstBron<T>[],
): LijstBron<T> => ({
  id,
  bronnen,
  fetchPagina: async (positie, aantal) => {
    const begin = leesPositie(positie);
    const paginas: LijstPagina<T>[] = [];
    let nodig = aantal;
    for (const [nummer, deel] of delen.entries()) {
      // A part that is behind us, or is not reached, is asked for its total only.
      const pagina = await deel.fetchPagina(nummer === begin.deel ? begin.na : null, nummer < begin.deel ? 0 : nodig);
      paginas.push({
        ...pagina,
        plaatsen: pagina.plaatsen.map((plaats) => ({
          ...plaats,
          positie: `${nummer}~${plaats.positie}`,
          volgorde: [String(nummer), ...plaats.volgorde],
        })),
      });
      nodig -= pagina.plaatsen.length;
    }
    return {
      plaatsen: paginas.flatMap(({ plaatsen }) => plaatsen),
      meer: paginas.some(({ meer }, nummer) => meer && nummer >= begin.deel),
      totaal: paginas.reduce(
        (som: number | null, { totaal }) => (som === null || totaal === null ? null : som + totaal),
        0,
      ),
      bronnen: paginas[0]?.bronnen ?? [],
    };
  },
});

const leesPositie = (positie: string | null): { deel: number; na: string | null } => {
  if (positie === null) return { deel: 0, na: null };
  const [, deel, na] = /^(\d)~(.+)$/s.exec(positie) ?? [];
  if (deel === undefined || na === undefined) throw createInvoerFout('after', 'is a cursor of another list');
  return { deel: Number(deel), na };
};
