import type { Samenvoeging } from '../../shared/harvest/samenvoeging.ts';
import { createDocument } from '../document.ts';
import type { Vacature } from '../vacature.ts';
import { getBlokken } from './blokken.ts';
import { getSterkte } from './is-dubbel.ts';
import { createVingerafdruk, type Vingerafdruk } from './vingerafdruk.ts';
import { voegSamen } from './voeg-samen.ts';

/** How vacancies that stand at several counters become one; the builder of the index loads this in its own thread. */
export const samenvoeging: Samenvoeging<Vacature, Vingerafdruk> = {
  createVingerafdruk,
  getBlokken,
  getSterkte,
  voegSamen,
  createDocument,
};
