import type { Random } from '../random.ts';
import type { Basisvacature } from './plaatsing.ts';

/** Titles of which nobody can tell what the work is. */
export const WERVENDE_TITELS = [
  'Toppers gezocht!',
  'Aanpakkers opgelet',
  'Uw nieuwe uitdaging begint hier',
  'Komt u ons team versterken?',
  'Held op sokken gezocht',
  'Handen uit de mouwen',
  'Per direct beginnen?',
  'Zin in een nieuwe start?',
  'Multitalent met humor',
  'Duizendpoot voor dag en nacht',
  'Iets voor u?',
  'Wij zijn op zoek naar u',
  'Doe waar u goed in bent',
  'Geen dag hetzelfde',
  'Gewoon leuk werk',
  'Samen het verschil maken',
] as const;

const KANS_OP_WERVEND = 0.08;
const KANS_OP_ENGELS = 0.25;

/** Some job titles as an international employer writes them. */
const ENGELS: Readonly<Record<string, string>> = {
  magazijnmedewerker: 'Warehouse Employee',
  'administratief medewerker': 'Administrative Assistant',
  'software ontwikkelaar': 'Software Developer',
  'algemeen verpleegkundige': 'Registered Nurse',
  accountant: 'Accountant',
  boekhouder: 'Bookkeeper',
  kok: 'Cook',
  receptionist: 'Receptionist',
  schoonmaker: 'Cleaner',
  elektricien: 'Electrician',
  timmerman: 'Carpenter',
  lasser: 'Welder',
  vrachtwagenchauffeur: 'Truck Driver',
  verkoopmedewerker: 'Sales Assistant',
  productiemedewerker: 'Production Worker',
  heftruckchauffeur: 'Forklift Driver',
};

/** How those who place a vacancy word its title; most write no more than what it is. */
const VORMEN: readonly ((naam: string, vacature: Omit<Basisvacature, 'omschrijving'>) => string)[] = [
  (naam) => naam,
  (naam) => naam,
  (naam) => naam,
  (naam) => `${naam} (m/v/x)`,
  (naam) => `${naam} m/v`,
  (naam) => `ervaren ${naam}`,
  (naam) => `allround ${naam}`,
  (naam) => `gezocht: ${naam}`,
  (naam, { uren }) => `${naam} ${uren.maximum} uur`,
  (naam, { uren }) => `${naam} ${uren.maximum >= 36 ? 'fulltime' : 'parttime'}`,
  (naam, { gemeente }) => `${naam} in ${gemeente.hoofdplaats}`,
  (naam, { gemeente }) => `${gemeente.hoofdplaats} | ${naam}`,
];

/** The title of a vacancy as one counter has it. */
export const createTitel = (vacature: Omit<Basisvacature, 'omschrijving'>, random: Random): string => {
  if (random.chance(KANS_OP_WERVEND)) return random.pick(WERVENDE_TITELS);
  const { naam } = vacature.boc;
  const engels = ENGELS[naam];
  if (engels && random.chance(KANS_OP_ENGELS)) return engels;
  if (vacature.werksoort === 'LEERBAAN') return `Leerling ${naam} (bbl)`;
  if (vacature.werksoort === 'WERKERVARINGSPLAATS') return `Werkervaringsplaats ${naam}`;
  const titel = random.pick(VORMEN)(naam, vacature);
  return titel.charAt(0).toUpperCase() + titel.slice(1);
};
