import type { LijstBron } from '../shared/lijst/lijst-bron.ts';
import type { OpleidingFilter } from './filter.ts';

/** What a source never says, with the filter that looks at it. */
export type Zwijgpunten = readonly { readonly filter: keyof OpleidingFilter; readonly wat: string }[];

/**
 * The same list, where each source says which filter looks at something that it never tells, so that nobody takes an
 * empty list for "there is none".
 */
export const metZwijgmeldingen = <T>(
  lijst: LijstBron<T>,
  zwijgtOver: Readonly<Record<string, Zwijgpunten>>,
  gevraagd: OpleidingFilter,
): LijstBron<T> => ({
  ...lijst,
  fetchPagina: async (positie, aantal) => {
    const pagina = await lijst.fetchPagina(positie, aantal);
    return {
      ...pagina,
      bronnen: pagina.bronnen.map((uitkomst) => {
        const zwijgt = getZwijgmelding(uitkomst.bron.id, zwijgtOver[uitkomst.bron.id] ?? [], gevraagd);
        return { ...uitkomst, melding: [uitkomst.melding, zwijgt].filter((deel) => deel !== null).join(' ') || null };
      }),
    };
  },
});

const getZwijgmelding = (bronId: string, zwijgtOver: Zwijgpunten, gevraagd: OpleidingFilter): string | null => {
  const punten = zwijgtOver.filter(({ filter }) => gevraagd[filter] != null).map(({ wat }) => wat);
  return punten.length === 0
    ? null
    : `${bronId.toUpperCase()} zegt niets over ${punten.join(' en ')}; daarom valt alles af.`;
};
