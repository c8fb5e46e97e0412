import { createInvoerFout } from '../invoer-fout.ts';

/** Refuses a filter on sources of which one has no such items: an empty list would say that it has none now. */
export const controleerBronnen = (gevraagd: readonly string[] | null | undefined, bronIds: readonly string[]): void => {
  if (gevraagd?.some((id) => !bronIds.includes(id)))
    throw createInvoerFout('filter.bron', 'names a source without such items');
};
