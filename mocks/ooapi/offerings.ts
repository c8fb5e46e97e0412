import { mockDag } from '../klok.ts';
import { createRandom, type Random } from '../random.ts';
import type { Instelling } from './instellingen.ts';
import { schrijfDag } from './moment.ts';
import type { OoapiKosten, OoapiOffering, OoapiProgramma } from './ooapi.ts';
import { createUuid } from './uuid.ts';

/** None up to three starts of a programme, some already past, some with entry at any time, some full. */
export const createOfferings = (programma: OoapiProgramma, { datumstijl }: Instelling): readonly OoapiOffering[] => {
  const random = createRandom('ooapi-offering', programma.programId);
  return Array.from({ length: random.pick([0, 1, 1, 2, 2, 3]) }, (_, nummer) => {
    const start = random.int(-40, 80) + nummer * 130;
    const flexibel = random.chance(0.2);
    const plaatsen = random.chance(0.75) ? random.int(10, 60) : null;
    const dag = (dagenVerder: number): string => schrijfDag(mockDag(dagenVerder), datumstijl);
    const offeringId = createUuid(random);
    return {
      offeringId,
      primaryCode: { codeType: 'offeringCode', code: `${programma.abbreviation}-${nummer + 1}` },
      offeringType: 'program',
      name: programma.name,
      description: programma.description,
      teachingLanguage: programma.teachingLanguage,
      ...(random.chance(0.4) && { modeOfDelivery: programma.modeOfDelivery }),
      ...(plaatsen !== null && {
        maxNumberStudents: plaatsen,
        enrolledNumberStudents: random.chance(0.15) ? plaatsen + random.int(0, 2) : random.int(0, plaatsen),
        minNumberStudents: 8,
      }),
      resultExpected: true,
      startDate: dag(start),
      endDate: dag(start + 300),
      enrollStartDate: dag(start - 180),
      ...(!flexibel && { enrollEndDate: dag(start - random.int(5, 30)) }),
      ...(flexibel && { flexibleEntryPeriodStart: dag(start), flexibleEntryPeriodEnd: dag(start + 210) }),
      ...(random.chance(0.85) && { priceInformation: createKosten(programma, random) }),
      program: programma.programId,
      organization: programma.organization,
      consumers: [
        {
          consumerKey: 'rio',
          registrationStatus: random.chance(0.9) ? 'open' : 'closed',
          requiredPermissionRegistration: random.chance(0.1) ? 'yes' : 'no',
        },
      ],
    };
  });
};

/** Amounts are made up. Recognised education has no VAT; of a course some give the VAT and some do not. */
const createKosten = ({ level, sector }: OoapiProgramma, random: Random): readonly OoapiKosten[] => {
  const [laagste, hoogste] = sector === 'secondary vocational education' ? MBO : level === 'undefined' ? CURSUS : HBO;
  const bedrag = random.int(laagste, hoogste);
  const totaal = {
    costType: 'total costs',
    currency: 'EUR',
    displayAmount: [{ language: 'nl-NL', value: `€ ${bedrag}` }],
  };
  if (level !== 'undefined') return [{ ...totaal, amount: `${bedrag}.00`, vatAmount: '0' }];
  const btw = (bedrag * 0.21).toFixed(2);
  return random.pick<readonly OoapiKosten[]>([
    [{ ...totaal, amount: (bedrag * 1.21).toFixed(2), vatAmount: btw, amountWithoutVat: `${bedrag}` }],
    [{ ...totaal, amountWithoutVat: `${bedrag}.00`, vatAmount: btw }],
    [
      { costType: 'STAP eligible', currency: 'EUR', amount: '1000' },
      { ...totaal, amount: `${bedrag}` },
    ],
    [{ costType: 'x-studiemateriaal', currency: 'EUR', amount: '85.50' }],
  ]);
};

const MBO = [250, 1_450] as const;
const HBO = [1_300, 2_600] as const;
const CURSUS = [150, 2_400] as const;
