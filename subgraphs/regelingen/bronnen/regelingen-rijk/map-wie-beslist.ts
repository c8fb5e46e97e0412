import { BESLISSER } from './codes.ts';
import type { RegelingSource } from './parse.ts';

type Uitvoerders = Pick<RegelingSource, 'uitvoerder' | 'mede_uitvoerders'>;

const OF = new Intl.ListFormat('nl', { type: 'disjunction' });

/** Everybody who may decide, in one sentence (B1): which one it is, depends on the case. An employer is asked, and decides nothing. */
export const mapWieBeslist = ({ uitvoerder, mede_uitvoerders }: Uitvoerders): string => {
  if (uitvoerder.soort === 'werkgever') return 'Vraag het aan uw werkgever.';
  const anderen = mede_uitvoerders.map(({ soort, naam }) => (soort === null ? naam : BESLISSER[soort]));
  const zin = `${OF.format([BESLISSER[uitvoerder.soort], ...anderen])} beslist.`;
  return zin.charAt(0).toUpperCase() + zin.slice(1);
};
