import { createPermutatie } from './permutatie.ts';
import { type Plaats, TELLERS, type Teller } from './plaatsing.ts';

/** Part of all placements that each counter has; the last takes what is left. */
const AANDEEL: Readonly<Record<Teller, number>> = { setu: 0.5, sectorbank: 0.3, vum: 0.2 };

/** Vacancies that stand at several counters, as part of all placements: together 12% of the placements. */
const SAMEN: readonly (readonly [tellers: readonly Teller[], aandeel: number])[] = [
  [['setu', 'sectorbank', 'vum'], 0.004],
  [['setu', 'sectorbank'], 0.024],
  [['setu', 'vum'], 0.016],
  [['sectorbank', 'vum'], 0.014],
];

/** Vacancies that stand at the same counters: a run of numbers, and where that run begins at each counter. */
interface Groep {
  readonly tellers: readonly Teller[];
  readonly eerste: number;
  readonly aantal: number;
  readonly begin: Readonly<Record<Teller, number>>;
}

/** Which vacancy stands where. */
export interface Nummering {
  readonly aantallen: Readonly<Record<Teller, number>>;
  /** How many vacancies there are in reality. */
  readonly vacatures: number;
  /** The vacancy under a number at a counter; throws a RangeError for a number that the counter does not have. */
  readonly getVacature: (teller: Teller, nummer: number) => number;
  readonly getTellers: (vacature: number) => readonly Teller[];
  readonly getPlaatsen: (vacature: number) => readonly Plaats[];
}

/** Divides a number of placements over the counters; what stands at several counters is spread over the numbers of each. */
export const createNummering = (aantal: number): Nummering => {
  const aantallen = verdeel(aantal);
  const groepen = createGroepen(aantal, aantallen);
  const vacatures = groepen.reduce((som, groep) => som + groep.aantal, 0);
  const volgorde = {
    setu: createPermutatie(aantallen.setu, 11),
    sectorbank: createPermutatie(aantallen.sectorbank, 7),
    vum: createPermutatie(aantallen.vum, 3),
  };
  const zoekGroep = (vacature: number): Groep => {
    const groep = groepen.find(({ eerste, aantal: omvang }) => vacature >= eerste && vacature < eerste + omvang);
    if (!groep) throw new RangeError('a vacancy of another world');
    return groep;
  };
  return {
    aantallen,
    vacatures,
    getVacature: (teller, nummer) => {
      if (!Number.isInteger(nummer) || nummer < 0 || nummer >= aantallen[teller])
        throw new RangeError('a number that this counter does not have');
      const plek = volgorde[teller].naar(nummer);
      const groep = groepen.find(
        ({ tellers, begin, aantal: omvang }) =>
          tellers.includes(teller) && plek >= begin[teller] && plek < begin[teller] + omvang,
      );
      if (!groep) throw new RangeError('a number that this counter does not have');
      return groep.eerste + plek - groep.begin[teller];
    },
    getTellers: (vacature) => zoekGroep(vacature).tellers,
    getPlaatsen: (vacature) => {
      const { tellers, eerste, begin } = zoekGroep(vacature);
      return tellers.map((teller) => ({
        teller,
        nummer: volgorde[teller].terug(begin[teller] + vacature - eerste),
      }));
    },
  };
};

const verdeel = (aantal: number): Record<Teller, number> => {
  const setu = Math.floor(aantal * AANDEEL.setu);
  const sectorbank = Math.floor(aantal * AANDEEL.sectorbank);
  return { setu, sectorbank, vum: aantal - setu - sectorbank };
};

const createGroepen = (aantal: number, aantallen: Readonly<Record<Teller, number>>): readonly Groep[] => {
  const bezet: Record<Teller, number> = { setu: 0, sectorbank: 0, vum: 0 };
  const groepen: Groep[] = [];
  let eerste = 0;
  const voegToe = (tellers: readonly Teller[], omvang: number): void => {
    groepen.push({ tellers, eerste, aantal: omvang, begin: { ...bezet } });
    for (const teller of tellers) bezet[teller] += omvang;
    eerste += omvang;
  };
  for (const [tellers, aandeel] of SAMEN) voegToe(tellers, Math.floor(aantal * aandeel));
  for (const teller of TELLERS) voegToe([teller], aantallen[teller] - bezet[teller]);
  return groepen;
};
