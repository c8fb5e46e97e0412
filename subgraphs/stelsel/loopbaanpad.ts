import { type Beroep, getBeroep } from '../../schema/referentie/beroepen.ts';
import { createGlobaalId, parseGlobaalId } from '../shared/bron/globaal-id.ts';
import type { Herkomst } from '../shared/bron/herkomst.ts';
import { competentnl } from './bronnen/competentnl/bron.ts';
import { type Overstap, parseOverstapId } from './overstap.ts';

/** A path of occupations; computed ones have two steps, as every further step would rest on a guess. */
export interface Loopbaanpad {
  readonly id: string;
  readonly naam: string;
  readonly status: 'BEREKEND';
  readonly stappen: readonly { readonly volgorde: number; readonly beroep: Beroep }[];
  readonly herkomst: Herkomst;
}

/** Below this share of skills, in percent, a higher occupation is a new start and not the next step of a path. */
const MINIMALE_OVERLAP = 50;

/** The path that a move makes when it leads to a higher ISCO skill level and enough skills go along; else null. */
export const createLoopbaanpad = ({ id, van, naar, overlap, herkomst }: Overstap): Loopbaanpad | null => {
  if (!van || !naar || naar.niveau <= van.niveau || overlap < MINIMALE_OVERLAP) return null;
  return {
    id: createGlobaalId(competentnl.id, id),
    naam: `Van ${metKleineLetter(van.naam)} naar ${metKleineLetter(naar.naam)}`,
    status: 'BEREKEND',
    stappen: [
      { volgorde: 1, beroep: van },
      { volgorde: 2, beroep: naar },
    ],
    herkomst,
  };
};

/** The occupations in the id of a computed path; null for an id that this graph never gave out. */
export const parseLoopbaanpadId = (id: string): readonly [van: string, naar: string] | null => {
  const delen = parseGlobaalId(id);
  return delen?.bron === competentnl.id ? parseOverstapId(delen.sleutel) : null;
};

/** The lowest ISCO skill level that is a step up; null where there is none. */
export const getVolgendNiveau = (isco: string): number | null => {
  const niveau = getBeroep(isco)?.niveau ?? 4;
  return niveau < 4 ? niveau + 1 : null;
};

const metKleineLetter = (naam: string): string => naam.charAt(0).toLowerCase() + naam.slice(1);
