import type { CatalogusPagina } from './parse.ts';

type Plaats = Pick<CatalogusPagina, 'totaal' | 'ontvangen' | 'volgende'>;

/**
 * Where to read on after a page; null after the last. The service says which position follows, and is believed as far as
 * that leads forward without passing by a record. When there are fewer records than the page before said, some were
 * withdrawn and all others may have moved up: as many are read again, so that none slips past.
 *
 * @throws TypeError for positions that lead nowhere, backward or too far, and for a list that stops before its end.
 */
export const getVolgendePositie = (
  { totaal, ontvangen, volgende }: Plaats,
  start: number,
  totaalEerder: number,
): number | null => {
  const ingetrokken = Math.max(0, totaalEerder - totaal);
  if (ingetrokken > 0 && start > 1) return Math.max(1, start - ingetrokken);
  const eerstNietOntvangen = start + ontvangen;
  if (volgende === null) {
    if (eerstNietOntvangen <= totaal) throw new TypeError('the list stops before its end');
    return null;
  }
  if (volgende > eerstNietOntvangen) throw new TypeError('the next position passes by records');
  if (volgende > totaal) return null;
  if (volgende <= start) throw new TypeError('the next position does not lead forward');
  return volgende;
};
