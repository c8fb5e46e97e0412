import type { Samenvoeging } from '../../shared/harvest/samenvoeging.ts';
import { createDocument } from '../document.ts';
import type { Vacature } from '../vacature.ts';
import { getBlokken } from './blokken.ts';
import { getSterkte, isDubbel } from './is-dubbel.ts';
import { createVingerafdruk, type Vingerafdruk } from './vingerafdruk.ts';
import { voegSamen } from './voeg-samen.ts';

/** How vacancies that stand at several counters become one; the builder of the index loads this in its own thread. */
export const samenvoeging = {
  createVingerafdruk,
  getBlokken,
  isDubbel,
  getSterkte,
  voegSamen,
  createDocument,
} satisfies Samenvoeging<Vacature, Vingerafdruk> & { readonly getSterkte: unknown };
