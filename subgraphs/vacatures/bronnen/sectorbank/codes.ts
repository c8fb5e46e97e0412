import type { Opleidingsniveau } from '../../../shared/opleidingsniveau.ts';
import type { Overeenkomst, Salarisperiode, VacatureContractsoort } from '../../vacature.ts';

/*
 * The words of schema.org JobPosting (and of Google's guide to it), each with its meaning in the graph. A list here is
 * also what parse.ts knows: a word that is added later is counted and says nothing.
 */

/** What a value of employmentType says; null where it says nothing of it. schema.org has no word for a permanent contract. */
interface Dienstverband {
  readonly soort: VacatureContractsoort | null;
  readonly overeenkomst: Overeenkomst | null;
}

/** employmentType. A bank that has a word for learning on the job means ordinary work where it does not use it. */
export const DIENSTVERBAND = {
  FULL_TIME: { soort: null, overeenkomst: 'REGULIER' },
  PART_TIME: { soort: null, overeenkomst: 'REGULIER' },
  CONTRACTOR: { soort: 'OPDRACHT', overeenkomst: null },
  TEMPORARY: { soort: 'TIJDELIJK', overeenkomst: 'REGULIER' },
  INTERN: { soort: null, overeenkomst: 'LEERBAAN' },
  VOLUNTEER: { soort: null, overeenkomst: 'VRIJWILLIGERSWERK' },
  PER_DIEM: { soort: 'OPROEP', overeenkomst: 'REGULIER' },
  OTHER: { soort: null, overeenkomst: null },
} as const satisfies Readonly<Record<string, Dienstverband>>;

/** unitText of baseSalary. */
export const PERIODE = {
  HOUR: 'UUR',
  DAY: 'DAG',
  WEEK: 'WEEK',
  MONTH: 'MAAND',
  YEAR: 'JAAR',
} as const satisfies Readonly<Record<string, Salarisperiode>>;

/** jobLocationType: whether the work is done at home. */
export const LOCATIETYPE = { TELECOMMUTE: true } as const;

/**
 * credentialCategory: the five of Google's guide, and the Dutch levels as they are usually written, in small letters
 * with spaces only. A word that covers several levels is not guessed.
 */
export const NIVEAU: Readonly<Record<string, Opleidingsniveau>> = {
  'high school': 'ONBEKEND',
  'associate degree': 'AD',
  'bachelor degree': 'HBO',
  'professional certificate': 'ONBEKEND',
  'postgraduate degree': 'WO',
  geen: 'GEEN',
  'no requirements': 'GEEN',
  basisonderwijs: 'BASISONDERWIJS',
  basisschool: 'BASISONDERWIJS',
  vmbo: 'VMBO',
  mbo: 'ONBEKEND',
  'mbo 1': 'MBO1',
  'mbo 2': 'MBO2',
  'mbo 3': 'MBO3',
  'mbo 4': 'MBO4',
  havo: 'HAVO',
  vwo: 'VWO',
  ad: 'AD',
  hbo: 'HBO',
  'hbo bachelor': 'HBO',
  'hbo master': 'HBO',
  wo: 'WO',
  'wo bachelor': 'WO',
  'wo master': 'WO',
  universitair: 'WO',
};

/** Words for the Netherlands in addressCountry. */
export const NEDERLAND: ReadonlySet<string> = new Set(['nl', 'nld', 'nederland', 'netherlands', 'the netherlands']);

/** Words for the Handelsregister in propertyID or name of an identifier. */
export const HANDELSREGISTER: ReadonlySet<string> = new Set([
  'kvk',
  'kvk-nummer',
  'kvknummer',
  'kamer van koophandel',
  'handelsregister',
]);
