import { type Beroep, getBeroep } from '../../schema/referentie/beroepen.ts';
import { createGlobaalId, parseGlobaalId } from '../shared/bron/globaal-id.ts';
import type { Herkomst } from '../shared/bron/herkomst.ts';
import { competentnl } from './bronnen/competentnl/bron.ts';
import { type Overstap, parseOverstapId } from './overstap.ts';

/** A length of time, as the SDL names it. */
export interface Duur {
  readonly aantal: number;
  readonly eenheid: 'WEEK' | 'MAAND' | 'JAAR';
}

/** One step; null where nothing is said of it. */
export interface Loopbaanstap {
  readonly volgorde: number;
  readonly beroep: Beroep | null;
  readonly functie: string | null;
  readonly duur: Duur | null;
}

/** A step of a computed path, which is an occupation and nothing else. */
export interface BerekendeStap extends Loopbaanstap {
  readonly beroep: Beroep;
}

/** The organisation that agreed on a path; its source gives a name and nothing else. */
export interface Sectororganisatie {
  /** Global id. */
  readonly id: string;
  readonly naam: string;
  readonly soort: null;
  readonly keurmerken: readonly string[];
  readonly gebieden: null;
  readonly url: null;
  readonly herkomst: Herkomst;
}

/** A path of occupations, agreed or computed. */
export interface Loopbaanpad<Stap extends Loopbaanstap = Loopbaanstap> {
  /** Global id. */
  readonly id: string;
  readonly naam: string;
  readonly status: 'VASTGESTELD' | 'BEREKEND';
  readonly stappen: readonly Stap[];
  /** Null for a computed path. */
  readonly sector: { readonly id: string; readonly naam: string } | null;
  readonly vastgesteldDoor: Pick<Sectororganisatie, 'id' | 'naam'> | null;
  readonly herkomst: Herkomst;
}

/** Below this share of skills, in percent, a higher occupation is a new start and not the next step of a path. */
const MINIMALE_OVERLAP = 50;

/**
 * The path that a move makes when it leads to a higher ISCO skill level and enough skills go along; else null. It has two
 * steps, as every further step would rest on a guess.
 */
export const createLoopbaanpad = ({
  id,
  van,
  naar,
  overlap,
  herkomst,
}: Overstap): Loopbaanpad<BerekendeStap> | null => {
  if (!van || !naar || naar.niveau <= van.niveau || overlap < MINIMALE_OVERLAP) return null;
  return {
    id: createGlobaalId(competentnl.id, id),
    naam: `Van ${metKleineLetter(van.naam)} naar ${metKleineLetter(naar.naam)}`,
    status: 'BEREKEND',
    stappen: [
      { volgorde: 1, beroep: van, functie: null, duur: null },
      { volgorde: 2, beroep: naar, functie: null, duur: null },
    ],
    sector: null,
    vastgesteldDoor: null,
    herkomst,
  };
};

/** Who agreed on a path, as fresh as the path; null for a computed one. */
export const getSectororganisatie = ({
  vastgesteldDoor,
  herkomst,
}: Pick<Loopbaanpad, 'vastgesteldDoor' | 'herkomst'>): Sectororganisatie | null =>
  vastgesteldDoor && {
    ...vastgesteldDoor,
    soort: null,
    keurmerken: [],
    gebieden: null,
    url: null,
    herkomst: { ...herkomst, sleutel: vastgesteldDoor.naam },
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
