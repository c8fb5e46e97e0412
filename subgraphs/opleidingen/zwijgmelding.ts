import type { Bron } from '../shared/bron/define-bron.ts';
import type { LijstBron } from '../shared/lijst/lijst-bron.ts';
import type { OpleidingFilter } from './filter.ts';

/** What a source never says, with the filter that looks at it. */
export type Zwijgpunten = readonly { readonly filter: keyof OpleidingFilter; readonly wat: string }[];

/** Says that a filter looks at what a source never says, so that nobody takes the empty list for "there is none". */
export const getZwijgmelding = (
  { id }: Pick<Bron, 'id'>,
  zwijgtOver: Zwijgpunten,
  gevraagd: OpleidingFilter,
): string | null => {
  const punten = zwijgtOver.filter(({ filter }) => gevraagd[filter] != null).map(({ wat }) => wat);
  return punten.length === 0
    ? null
    : `${id.toUpperCase()} zegt niets over ${punten.join(' en ')}; daarom valt alles af.`;
};

/** The same source with one sentence more about its answer. */
export const metMelding = <T>(lijst: LijstBron<T>, melding: string | null): LijstBron<T> => ({
  bron: lijst.bron,
  fetchPagina: async (positie, aantal) => {
    const pagina = await lijst.fetchPagina(positie, aantal);
    return { ...pagina, melding: [pagina.melding, melding].filter((deel) => deel != null).join(' ') || null };
  },
});
