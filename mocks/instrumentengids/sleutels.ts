import { createRandom } from '../random.ts';

/** A text as part of an address. */
export const createSlug = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** A uuid of version 4 in form, seeded in fact. */
export const createUuid = (...seed: readonly (string | number)[]): string => {
  const random = createRandom(...seed);
  const hex = (lengte: number): string => Array.from({ length: lengte }, () => random.int(0, 15).toString(16)).join('');
  return `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
};
