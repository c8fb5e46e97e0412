import type { MockVraag } from '../mock.ts';

/** What the luck of a question hangs on: the seed, the source and what was asked; its headers do not count. */
export const getVraagzaad = (
  zaad: string,
  bronId: string,
  { method, pad, query, body }: MockVraag,
): readonly [string, ...string[]] => [zaad, bronId, method, pad, String(query), body];
