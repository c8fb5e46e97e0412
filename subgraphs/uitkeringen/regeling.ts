import { createGlobaalId } from '../shared/bron/globaal-id.ts';
import type { Verwijzing } from './uitkering.ts';

/** A national scheme by its key in the feed of national schemes; the subgraph `regelingen` owns what it says. */
export const createRegeling = (sleutel: string): Verwijzing => ({ id: createGlobaalId('regelingen-rijk', sleutel) });
