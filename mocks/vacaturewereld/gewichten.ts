import { bocCodes } from '../../schema/referentie/boc.ts';
import { gemeenten } from '../../schema/referentie/gemeenten.ts';
import { arbeidsmarktregios } from '../../schema/referentie/regios.ts';

const CENTRUMGEMEENTEN: ReadonlySet<string> = new Set(arbeidsmarktregios.map(({ centrumgemeente }) => centrumgemeente));

/** Amsterdam, Rotterdam, The Hague, Utrecht and Eindhoven: plausible shares of the work, not measured. */
const GROTE_STEDEN: Readonly<Record<string, number>> = { GM0363: 55, GM0599: 45, GM0518: 35, GM0344: 25, GM0772: 18 };

/** Most work is in the towns round which a region turns. */
const getGemeentegewicht = (code: string): number => GROTE_STEDEN[code] ?? (CENTRUMGEMEENTEN.has(code) ? 9 : 1);

/** How often an occupation is asked for, by ISCO major group: plausible, not measured. */
const GEWICHT_BIJ_ISCO = [0.1, 0.6, 1.2, 1.6, 1.8, 2.4, 0.6, 2, 1.8, 1.6] as const;
/** Occupations that every region asks for, with a weight of their own. */
const VEELGEVRAAGD: Readonly<Record<string, number>> = {
  '3112': 4,
  '3123': 3,
  '4322': 3,
  '4226': 4,
  '5321': 6,
  '5322': 6,
  '3221': 5,
  '9112': 5,
  '8332': 5,
  '8344': 3,
  '7115': 4,
  '7112': 3,
  '7412': 5,
  '5223': 6,
  '5120': 4,
  '5131': 5,
  '2341': 4,
  '2512': 4,
  '4110': 4,
  '9333': 4,
  '7212': 3,
  '5311': 5,
};

const getBeroepsgewicht = (isco: string): number => VEELGEVRAAGD[isco] ?? GEWICHT_BIJ_ISCO[Number(isco[0])] ?? 1;

/** Running totals, so that a draw is one binary search. */
const stapel = (gewichten: readonly number[]): readonly number[] => {
  let som = 0;
  return gewichten.map((gewicht) => {
    som += gewicht;
    return som;
  });
};

const kiesGewogen = (totalen: readonly number[], kans: number): number => {
  const doel = kans * (totalen.at(-1) ?? 0);
  let laag = 0;
  let hoog = totalen.length - 1;
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1;
    if ((totalen[midden] ?? 0) > doel) hoog = midden;
    else laag = midden + 1;
  }
  return laag;
};

const GEMEENTEGEWICHTEN = stapel(gemeenten.map(({ code }) => getGemeentegewicht(code)));
const BOCGEWICHTEN = stapel(bocCodes.map(({ isco }) => getBeroepsgewicht(isco)));

/** Number of a municipality in the reference table, for a draw in [0, 1). */
export const kiesGemeente = (kans: number): number => kiesGewogen(GEMEENTEGEWICHTEN, kans);

/** Number of a job title in the reference table, for a draw in [0, 1). */
export const kiesBoc = (kans: number): number => kiesGewogen(BOCGEWICHTEN, kans);
