import { arbeidsmarktregios } from '../../schema/referentie/regios.ts';

const CENTRUMGEMEENTEN: ReadonlySet<string> = new Set(arbeidsmarktregios.map(({ centrumgemeente }) => centrumgemeente));

/** Amsterdam, Rotterdam, The Hague, Utrecht and Eindhoven: plausible shares of the work, not measured. */
const GROTE_STEDEN: Readonly<Record<string, number>> = { GM0363: 55, GM0599: 45, GM0518: 35, GM0344: 25, GM0772: 18 };

/** Most work is in the towns round which a region turns. */
export const getGemeentegewicht = (code: string): number => GROTE_STEDEN[code] ?? (CENTRUMGEMEENTEN.has(code) ? 9 : 1);

/** Made-up employers; none of them is meant to be a real one. */
export const WERKGEVERNAMEN = [
  'Van Voorbeeld',
  'De Proefhoek',
  'Testhaven',
  'Noorderlicht Fictief',
  'Polderwerk',
  'Zilvermeeuw',
  'Het Oefenbedrijf',
  'Waterlijn',
  'Kiekendief',
  'Brugwachter',
  'Lindelaan',
  'Oostenwind',
  'De Zandloper',
  'Vuurtoren',
  'Klaverblad',
  'Hoogland & Dal',
  'Bovenstad',
  'De Groene Vink',
  'Maasbocht',
  'Steenuil',
  'Wilgenrijk',
  'Eikenhorst',
  'Zeeklei',
  'De Windroos',
] as const;

export const OMSCHRIJVINGEN = [
  'U werkt in een vast team en wordt goed ingewerkt.',
  'U krijgt tijd en ruimte om te leren.',
  'Ervaring is mooi, maar niet nodig.',
  'U heeft afwisselend werk en duidelijke taken.',
  'U werkt samen met collega’s die u graag helpen.',
  'U deelt uw uren voor een deel zelf in.',
] as const;

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

export const getBeroepsgewicht = (isco: string): number => VEELGEVRAAGD[isco] ?? GEWICHT_BIJ_ISCO[Number(isco[0])] ?? 1;

/** The SBI 2008 section where an occupation is mostly found, by ISCO prefix: ours, for plausible employers. */
const SBI_BIJ_ISCO: readonly (readonly [prefix: string, sbi: string])[] = [
  ['71', 'F'],
  ['3112', 'F'],
  ['3123', 'F'],
  ['72', 'C'],
  ['73', 'C'],
  ['75', 'C'],
  ['81', 'C'],
  ['82', 'C'],
  ['83', 'H'],
  ['93', 'H'],
  ['22', 'Q'],
  ['32', 'Q'],
  ['53', 'Q'],
  ['23', 'P'],
  ['25', 'J'],
  ['35', 'J'],
  ['52', 'G'],
  ['51', 'I'],
  ['94', 'I'],
  ['91', 'N'],
  ['61', 'A'],
  ['62', 'A'],
  ['92', 'A'],
  ['54', 'N'],
  ['26', 'M'],
  ['24', 'K'],
  ['33', 'K'],
  ['41', 'O'],
  ['42', 'N'],
  ['43', 'H'],
  ['74', 'F'],
];

export const getSbi = (isco: string): string => SBI_BIJ_ISCO.find(([prefix]) => isco.startsWith(prefix))?.[1] ?? 'M';
