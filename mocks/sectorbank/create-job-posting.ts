import { gemeenten } from '../../schema/referentie/gemeenten.ts';
import { getSector } from '../../schema/referentie/sectoren.ts';
import { createRandom, type Random } from '../random.ts';
import type { Basisvacature, Bedrijf, Plaatsing } from '../vacaturewereld/plaatsing.ts';
import { createBeschrijving } from './beschrijving.ts';
import { createCategorie } from './categorie.ts';
import type { JobPosting, MonetaryAmount, Organization, Place } from './job-posting.ts';

/** The bank gives its items a key of seven digits. */
export const createSleutel = (nummer: number): string => `SB-${String(nummer).padStart(7, '0')}`;

/** The vacancy that was placed at the bank, in the form that this employer happens to use. */
export const createJobPosting = (plaatsing: Plaatsing): JobPosting => {
  const { nummer, vacature, werkgever, gemeente, loon, gepubliceerdOp, sluitingsdatum } = plaatsing;
  const random = createRandom('sectorbank', nummer);
  const sleutel = createSleutel(nummer);
  const categorie = createCategorie(vacature.boc, random);
  return {
    '@type': 'JobPosting',
    identifier: random.chance(0.8)
      ? { '@type': 'PropertyValue', name: 'Vacaturebank van de sector', value: sleutel }
      : sleutel,
    title: plaatsing.titel,
    description: createBeschrijving(plaatsing.omschrijving, random),
    ...(gepubliceerdOp !== null && { datePosted: kiesDatumvorm(gepubliceerdOp, random) }),
    ...(sluitingsdatum !== null && {
      validThrough: random.chance(0.7) ? sluitingsdatum : `${sluitingsdatum}T23:59:59`,
    }),
    employmentType: createDienstverband(plaatsing),
    hiringOrganization: werkgever === null ? 'confidential' : createOrganisatie(werkgever, random),
    ...(gemeente === null
      ? { jobLocationType: 'TELECOMMUTE' as const }
      : { jobLocation: createLocatie(gemeente.hoofdplaats, plaatsing.postcode, random) }),
    ...(loon !== null && { baseSalary: createLoon(loon, random) }),
    ...(categorie !== null && { occupationalCategory: categorie }),
    ...(random.chance(0.5) && { skills: createVaardigheden(random) }),
    ...(random.chance(0.8) && { educationRequirements: createOpleidingseis(vacature.niveau) }),
    ...(vacature.ervaringJaren !== null && {
      experienceRequirements: createErvaringseis(vacature.ervaringJaren, random),
    }),
    ...(random.chance(0.8) && { industry: createBranche(werkgever?.sbi ?? '', random) }),
    ...(random.chance(0.9) && { workHours: createWerktijden(plaatsing, random) }),
    ...(random.chance(0.7) && { directApply: random.chance(0.5) }),
    url: `https://vacaturebank.invalid/vacatures/${sleutel}`,
  };
};

/** Half of the employers give no time, and some no offset. */
const kiesDatumvorm = (tijdstip: string, random: Random): string => {
  const kans = random.next();
  if (kans < 0.5) return tijdstip.slice(0, 10);
  return kans < 0.7 ? tijdstip.slice(0, 19) : tijdstip;
};

const createDienstverband = ({ vacature, uren }: Plaatsing): string | readonly string[] => {
  const woorden = [
    uren.maximum >= 36 ? 'FULL_TIME' : 'PART_TIME',
    ...(vacature.contract === 'TIJDELIJK' ? ['TEMPORARY'] : []),
    ...WERKSOORT[vacature.werksoort],
  ];
  return woorden.length === 1 ? (woorden[0] ?? 'OTHER') : woorden;
};

const WERKSOORT: Readonly<Record<Basisvacature['werksoort'], readonly string[]>> = {
  REGULIER: [],
  LEERBAAN: ['INTERN'],
  VRIJWILLIGERSWERK: ['VOLUNTEER'],
  WERKERVARINGSPLAATS: ['OTHER'],
};

const createOrganisatie = ({ naam, kvkNummer }: Bedrijf, random: Random): string | Organization => {
  if (random.chance(0.25)) return naam;
  return {
    '@type': 'Organization',
    name: naam,
    ...(random.chance(0.7) && {
      identifier: { '@type': 'PropertyValue', propertyID: 'KVK', value: kvkNummer } as const,
    }),
  };
};

/** Mostly one place; now and then the work can be done in another town as well. */
const createLocatie = (plaats: string, postcode: string | null, random: Random): Place | readonly Place[] => {
  const kans = random.next();
  const eerste = createPlaats(plaats, postcode === null ? null : kiesPostcodevorm(postcode, random), random);
  if (kans < 0.92) return eerste;
  if (kans < 0.96) return [eerste];
  return [eerste, createPlaats(random.pick(gemeenten).hoofdplaats, null, random)];
};

const createPlaats = (plaats: string, postcode: string | null, random: Random): Place => ({
  '@type': 'Place',
  address: {
    '@type': 'PostalAddress',
    addressLocality: plaats,
    ...(postcode !== null && { postalCode: postcode }),
    ...(random.chance(0.8) && { addressCountry: 'NL' }),
  },
});

const kiesPostcodevorm = (postcode: string, random: Random): string | null =>
  random.pick([postcode, `${postcode.slice(0, 4)} ${postcode.slice(4)}`, postcode.slice(0, 4), null]);

const createLoon = ({ minimum, maximum, periode }: NonNullable<Plaatsing['loon']>, random: Random): MonetaryAmount => ({
  '@type': 'MonetaryAmount',
  currency: 'EUR',
  value: {
    '@type': 'QuantitativeValue',
    ...(random.chance(0.15) ? { value: minimum } : { minValue: minimum, maxValue: maximum }),
    unitText: periode === 'UUR' ? 'HOUR' : 'MONTH',
  },
});

const VAARDIGHEDEN = [
  'samenwerken',
  'plannen',
  'klantgericht werken',
  'veilig werken',
  'tekening lezen',
  'rapporteren',
  'zelfstandig werken',
  'omgaan met computers',
] as const;

const createVaardigheden = (random: Random): string | readonly string[] => {
  const begin = random.int(0, VAARDIGHEDEN.length - 3);
  const gekozen = VAARDIGHEDEN.slice(begin, begin + random.int(1, 3));
  return random.chance(0.5) ? gekozen : gekozen.join(', ');
};

const createOpleidingseis = (niveau: Basisvacature['niveau']): JobPosting['educationRequirements'] & object => ({
  '@type': 'EducationalOccupationalCredential',
  credentialCategory: OPLEIDING[niveau],
});

const OPLEIDING: Readonly<Record<Basisvacature['niveau'], string>> = {
  BASISONDERWIJS: 'basisonderwijs',
  VMBO: 'vmbo',
  MBO2: 'mbo 2',
  MBO3: 'mbo 3',
  MBO4: 'mbo 4',
  HBO: 'bachelor degree',
  WO: 'postgraduate degree',
};

const createErvaringseis = (jaren: number, random: Random): JobPosting['experienceRequirements'] & (string | object) =>
  random.chance(0.7)
    ? { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: jaren * 12 }
    : `${jaren} jaar ervaring`;

/** The name of the SBI section, its letter, or whatever the employer calls its trade. */
const createBranche = (sbi: string, random: Random): string => {
  const kans = random.next();
  if (kans < 0.6) return getSector(sbi)?.naam ?? 'Overig';
  return kans < 0.8 ? `SBI 2008 ${sbi}` : random.pick(['Techniek', 'Dienstverlening', 'Diversen']);
};

const createWerktijden = ({ uren: { minimum, maximum } }: Plaatsing, random: Random): string => {
  if (random.chance(0.05)) return 'In overleg';
  return minimum === maximum ? `${maximum} uur per week` : `${minimum}-${maximum} uur per week`;
};
