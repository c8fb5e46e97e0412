import { type Beroep, getBeroep } from '../../schema/referentie/beroepen.ts';
import type { Herkomst } from '../shared/bron/herkomst.ts';
import type { Beroepseisen, Vaardigheid, Vaardigheidsbelang } from './vaardigheid.ts';

/** What a skill weighs in an overlap; the source's search orders by the same weights. */
const GEWICHT: Readonly<Record<Vaardigheidsbelang, number>> = { ESSENTIEEL: 3, BELANGRIJK: 2, ENIGSZINS: 1 };

/** How a set of skills fits an occupation. */
export interface Vergelijking {
  /** Weighed share of the skills asked, in whole percents. */
  readonly overlap: number;
  readonly passend: readonly Vaardigheid[];
  readonly ontbrekend: readonly Vaardigheid[];
}

/** A computed move between two occupations. */
export interface Overstap {
  readonly id: string;
  readonly van: Beroep | null;
  readonly naar: Beroep | null;
  readonly overlap: number;
  readonly ontbrekend: readonly Vaardigheid[];
  readonly status: 'BEREKEND';
  readonly herkomst: Herkomst;
}

export interface BeroepMatch extends Vergelijking {
  readonly beroep: Beroep;
}

/** Compares skill ids that somebody or some occupation has with what an occupation asks. */
export const vergelijkVaardigheden = (aanwezig: ReadonlySet<string>, { vaardigheden }: Beroepseisen): Vergelijking => {
  const past = vaardigheden.filter(({ vaardigheid }) => aanwezig.has(vaardigheid.id));
  const gevraagd = weeg(vaardigheden);
  return {
    overlap: gevraagd === 0 ? 0 : Math.round((100 * weeg(past)) / gevraagd),
    passend: past.map(({ vaardigheid }) => vaardigheid),
    ontbrekend: vaardigheden.filter((eis) => !past.includes(eis)).map(({ vaardigheid }) => vaardigheid),
  };
};

/** The move from one occupation to another; every skill that the old one asks counts as present. */
export const createOverstap = (van: Beroepseisen, naar: Beroepseisen): Overstap => {
  const { overlap, ontbrekend } = vergelijkVaardigheden(getVaardigheidIds(van), naar);
  return {
    id: `${van.beroep}~${naar.beroep}`,
    van: getBeroep(van.beroep),
    naar: getBeroep(naar.beroep),
    overlap,
    ontbrekend,
    status: 'BEREKEND',
    herkomst: naar.herkomst,
  };
};

/** The occupations in the id of a move; null for anything that is not a pair of different occupations. */
export const parseOverstapId = (id: string): readonly [van: string, naar: string] | null => {
  const [van, naar, ...rest] = id.split('~').map((isco) => getBeroep(isco)?.id);
  return van && naar && van !== naar && rest.length === 0 ? [van, naar] : null;
};

/** An occupation that fits a set of skills; null for one that is not in the reference tables. */
export const createMatch = (aanwezig: ReadonlySet<string>, eisen: Beroepseisen): BeroepMatch | null => {
  const beroep = getBeroep(eisen.beroep);
  return beroep && { beroep, ...vergelijkVaardigheden(aanwezig, eisen) };
};

/** The global ids of the skills that an occupation asks. */
export const getVaardigheidIds = ({ vaardigheden }: Beroepseisen): ReadonlySet<string> =>
  new Set(vaardigheden.map(({ vaardigheid }) => vaardigheid.id));

const weeg = (vaardigheden: Beroepseisen['vaardigheden']): number =>
  vaardigheden.reduce((som, { belang }) => som + GEWICHT[belang], 0);
