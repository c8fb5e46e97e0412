import { describe, expect, it } from 'vitest';
import { type Verkenningsuitkomst, verkenVoorBurger } from '../../../subgraphs/regelingen/voorverkenning/verken.ts';
import type { Situatie } from '../../../subgraphs/shared/situatie.ts';
import { burger, getRegeling, VANDAAG } from './regelingen.ts';

type Rij = readonly [
  geval: string,
  regeling: string,
  feiten: Partial<Situatie>,
  uitkomst: Verkenningsuitkomst,
  ontbreekt: readonly string[],
];

const WEL = 'WAARSCHIJNLIJK_WEL';
const NIET = 'WAARSCHIJNLIJK_NIET';
const OPEN = 'GEGEVENS_ONTBREKEN';
const GEEN: readonly string[] = [];

describe('the rules of law for a citizen, on both sides of every boundary', () => {
  // WW: hours lost and detention are never in the intake, so that the WW stays open at best.
  const ww = { gewerkteWekenVanLaatste36: 26, leeftijd: 66, inkomstenbronnen: ['LOONDIENST'] } as const;
  const bijstand2024 = { leeftijd: 40, vermogen: 7575, huishouden: 'ALLEENSTAAND', peildatum: '2024-06-01' } as const;
  const kot = { kinderenOnderTwaalf: 1, urenWerkPerWeek: 1, huishouden: 'ALLEENSTAANDE_OUDER' } as const;
  const leerwerk = { leeftijd: 16, startkwalificatie: false } as const;
  const bijstand = { inkomstenbronnen: ['LOONDIENST', 'BIJSTAND'] } as const;
  const ontslag = { inkomstenbronnen: ['LOONDIENST'], dreigendBaanverlies: true } as const;
  it.each<Rij>([
    ['26 weeks of 36', 'ww-uitkering', ww, OPEN, GEEN],
    ['25 weeks of 36', 'ww-uitkering', { ...ww, gewerkteWekenVanLaatste36: 25 }, NIET, GEEN],
    ['weeks not told', 'ww-uitkering', { ...ww, gewerkteWekenVanLaatste36: null }, OPEN, ['gewerkteWekenVanLaatste36']],
    ['67 years, the AOW age of 2026', 'ww-uitkering', { ...ww, leeftijd: 67 }, NIET, GEEN],
    ['age not told', 'ww-uitkering', { ...ww, leeftijd: null }, OPEN, ['leeftijd']],
    ['Ziektewet besides', 'ww-uitkering', { ...ww, inkomstenbronnen: ['LOONDIENST', 'ZW'] }, NIET, GEEN],
    ['no income at all', 'ww-uitkering', { ...ww, inkomstenbronnen: ['GEEN'] }, OPEN, GEEN],
    ['income not told', 'ww-uitkering', { ...ww, inkomstenbronnen: null }, OPEN, ['inkomstenbronnen']],
    [
      'an empty list of income, which tells nothing',
      'ww-uitkering',
      { ...ww, inkomstenbronnen: [] },
      OPEN,
      ['inkomstenbronnen'],
    ],
    ['nothing told', 'ww-uitkering', {}, OPEN, ['gewerkteWekenVanLaatste36', 'leeftijd', 'inkomstenbronnen']],
    ['67 on the last day of the norm', 'ww-uitkering', { ...ww, leeftijd: 67, peildatum: '2027-12-31' }, NIET, GEEN],
    ['67 after the last day of the norm', 'ww-uitkering', { ...ww, leeftijd: 67, peildatum: '2028-01-01' }, OPEN, GEEN],
    ['67 on the first day of the norm', 'ww-uitkering', { ...ww, leeftijd: 67, peildatum: '2024-01-01' }, NIET, GEEN],
    [
      '67 before the first day of the norm',
      'ww-uitkering',
      { ...ww, leeftijd: 67, peildatum: '2023-12-31' },
      OPEN,
      GEEN,
    ],

    ['59 years', 'iow-uitkering', { leeftijd: 59 }, NIET, GEEN],
    ['60 years', 'iow-uitkering', { leeftijd: 60 }, OPEN, GEEN],
    ['66 years', 'iow-uitkering', { leeftijd: 66 }, OPEN, GEEN],
    ['67 years', 'iow-uitkering', { leeftijd: 67 }, NIET, GEEN],
    ['age not told', 'iow-uitkering', {}, OPEN, ['leeftijd']],

    ['alone with € 7.575 in 2024', 'bijstand', bijstand2024, OPEN, GEEN],
    ['alone with € 7.576 in 2024', 'bijstand', { ...bijstand2024, vermogen: 7576 }, NIET, GEEN],
    [
      'together with € 15.150 in 2024',
      'bijstand',
      { ...bijstand2024, huishouden: 'SAMENWONEND', vermogen: 15150 },
      OPEN,
      GEEN,
    ],
    [
      'together with € 15.151 in 2024',
      'bijstand',
      { ...bijstand2024, huishouden: 'SAMENWONEND', vermogen: 15151 },
      NIET,
      GEEN,
    ],
    [
      'a parent alone with € 15.150 in 2024',
      'bijstand',
      { ...bijstand2024, huishouden: 'ALLEENSTAANDE_OUDER', vermogen: 15150 },
      OPEN,
      GEEN,
    ],
    [
      'a parent alone with € 15.151 in 2024',
      'bijstand',
      { ...bijstand2024, huishouden: 'ALLEENSTAANDE_OUDER', vermogen: 15151 },
      NIET,
      GEEN,
    ],
    ['household not told in 2024', 'bijstand', { ...bijstand2024, huishouden: null }, OPEN, ['huishouden']],
    [
      'too much for any household in 2024',
      'bijstand',
      { ...bijstand2024, huishouden: null, vermogen: 15151 },
      NIET,
      GEEN,
    ],
    ['assets not told in 2024', 'bijstand', { ...bijstand2024, vermogen: null }, OPEN, ['vermogen']],
    [
      '€ 999.999 in 2026, of which no norm is known',
      'bijstand',
      { ...bijstand2024, vermogen: 999_999, peildatum: null },
      OPEN,
      GEEN,
    ],
    [
      'assets not told in 2026, where they would not decide',
      'bijstand',
      { leeftijd: 40, huishouden: 'ALLEENSTAAND' },
      OPEN,
      GEEN,
    ],
    ['17 years', 'bijstand', { ...bijstand2024, leeftijd: 17 }, NIET, GEEN],
    ['18 years', 'bijstand', { ...bijstand2024, leeftijd: 18 }, OPEN, GEEN],
    ['67 years', 'bijstand', { ...bijstand2024, leeftijd: 67 }, NIET, GEEN],

    ['54 years', 'ioaz', { leeftijd: 54 }, NIET, GEEN],
    ['55 years', 'ioaz', { leeftijd: 55 }, OPEN, GEEN],
    ['66 years', 'ioaz', { leeftijd: 66 }, OPEN, GEEN],
    ['67 years', 'ioaz', { leeftijd: 67 }, NIET, GEEN],
    ['60 years, which another way still leaves open', 'ioaw', { leeftijd: 60 }, OPEN, GEEN],
    ['67 years', 'ioaw', { leeftijd: 67 }, NIET, GEEN],

    ['€ 243.892 in 2025', 'bbz', { rol: 'ZELFSTANDIGE', vermogen: 243_892, peildatum: '2025-12-31' }, OPEN, GEEN],
    ['€ 243.893 in 2025', 'bbz', { rol: 'ZELFSTANDIGE', vermogen: 243_893, peildatum: '2025-12-31' }, NIET, GEEN],
    ['€ 243.893 in 2026', 'bbz', { rol: 'ZELFSTANDIGE', vermogen: 243_893, peildatum: '2026-01-01' }, OPEN, GEEN],
    ['assets not told in 2025', 'bbz', { rol: 'ZELFSTANDIGE', peildatum: '2025-12-31' }, OPEN, ['vermogen']],

    ['15 years', 'leer-werktraject', { ...leerwerk, leeftijd: 15 }, NIET, GEEN],
    ['16 years', 'leer-werktraject', leerwerk, OPEN, GEEN],
    ['27 years', 'leer-werktraject', { ...leerwerk, leeftijd: 27 }, OPEN, GEEN],
    ['28 years', 'leer-werktraject', { ...leerwerk, leeftijd: 28 }, NIET, GEEN],
    ['27 years with a startkwalificatie', 'leer-werktraject', { leeftijd: 27, startkwalificatie: true }, NIET, GEEN],
    ['age not told', 'leer-werktraject', { startkwalificatie: false }, OPEN, ['leeftijd']],
    ['startkwalificatie not told', 'leer-werktraject', { leeftijd: 20 }, OPEN, ['startkwalificatie']],
    ['28 years, startkwalificatie not told', 'leer-werktraject', { leeftijd: 28 }, NIET, GEEN],

    ['13 years', 'levenlanglerenkrediet', { leeftijd: 13 }, NIET, GEEN],
    ['17 years', 'levenlanglerenkrediet', { leeftijd: 17 }, NIET, GEEN],
    ['18 years', 'levenlanglerenkrediet', { leeftijd: 18 }, OPEN, GEEN],
    ['55 years', 'levenlanglerenkrediet', { leeftijd: 55 }, OPEN, GEEN],
    ['56 years', 'levenlanglerenkrediet', { leeftijd: 56 }, NIET, GEEN],
    ['age not told', 'levenlanglerenkrediet', {}, OPEN, ['leeftijd']],

    ['debts at 17', 'schuldhulpverlening', { schulden: true, leeftijd: 17 }, NIET, GEEN],
    ['debts at 18', 'schuldhulpverlening', { schulden: true, leeftijd: 18 }, WEL, GEEN],
    ['debts at 80', 'schuldhulpverlening', { schulden: true, leeftijd: 80, inkomstenbronnen: ['AOW'] }, WEL, GEEN],
    ['age not told', 'schuldhulpverlening', { schulden: true }, OPEN, ['leeftijd']],
    ['no debts', 'schuldhulpverlening', { schulden: false }, NIET, GEEN],
    ['debts not told', 'schuldhulpverlening', { leeftijd: 30 }, OPEN, ['schulden']],

    ['one child, one hour of work, alone', 'kinderopvangtoeslag', kot, OPEN, GEEN],
    ['the same on own account', 'kinderopvangtoeslag', { ...kot, rol: 'ZELFSTANDIGE' }, OPEN, GEEN],
    ['no child', 'kinderopvangtoeslag', { ...kot, kinderenOnderTwaalf: 0 }, NIET, GEEN],
    [
      'no work, where a course or inburgering cannot be asked',
      'kinderopvangtoeslag',
      { ...kot, urenWerkPerWeek: 0 },
      OPEN,
      GEEN,
    ],
    [
      'a partner of whom work cannot be asked',
      'kinderopvangtoeslag',
      { ...kot, huishouden: 'SAMENWONEND' },
      OPEN,
      GEEN,
    ],
    ['household not told', 'kinderopvangtoeslag', { ...kot, huishouden: null }, OPEN, ['huishouden']],
    ['hours not told', 'kinderopvangtoeslag', { ...kot, urenWerkPerWeek: null }, OPEN, ['urenWerkPerWeek']],
    ['children not told', 'kinderopvangtoeslag', { ...kot, kinderenOnderTwaalf: null }, OPEN, ['kinderenOnderTwaalf']],

    ['a permit for asylum', 'via', { statushouder: true, leeftijd: 18 }, OPEN, GEEN],
    ['a permit for asylum at 17', 'via', { statushouder: true, leeftijd: 17 }, NIET, GEEN],
    ['a permit for asylum at 67', 'via', { statushouder: true, leeftijd: 67 }, NIET, GEEN],
    ['no permit, background not in the intake', 'via', { statushouder: false, leeftijd: 30 }, OPEN, GEEN],
    ['permit not told', 'via', { leeftijd: 30 }, OPEN, ['statushouder']],

    ['bijstand at 18', 're-integratie-gemeente', { ...bijstand, leeftijd: 18 }, WEL, GEEN],
    ['bijstand at 66', 're-integratie-gemeente', { ...bijstand, leeftijd: 66 }, WEL, GEEN],
    [
      'bijstand beside WGA, where UWV helps',
      're-integratie-gemeente',
      { inkomstenbronnen: ['BIJSTAND', 'WGA'], leeftijd: 40 },
      NIET,
      GEEN,
    ],
    ['bijstand at 17', 're-integratie-gemeente', { ...bijstand, leeftijd: 17 }, NIET, GEEN],
    ['bijstand at 67', 're-integratie-gemeente', { ...bijstand, leeftijd: 67 }, NIET, GEEN],
    ['bijstand, age not told', 're-integratie-gemeente', bijstand, OPEN, ['leeftijd']],
    [
      'no income at all, registration not in the intake',
      're-integratie-gemeente',
      { inkomstenbronnen: ['GEEN'], leeftijd: 44 },
      OPEN,
      GEEN,
    ],
    ['no income at 13', 're-integratie-gemeente', { inkomstenbronnen: ['GEEN'], leeftijd: 13 }, NIET, GEEN],
    ['WW only', 're-integratie-gemeente', { inkomstenbronnen: ['WW'] }, NIET, GEEN],
    ['income not told', 're-integratie-gemeente', { leeftijd: 44 }, OPEN, ['inkomstenbronnen']],

    ['WW at 66', 'proefplaatsing', { inkomstenbronnen: ['WW'], leeftijd: 66 }, OPEN, GEEN],
    ['WW, age not told', 'proefplaatsing', { inkomstenbronnen: ['WW'] }, OPEN, ['leeftijd']],
    ['Wajong at 15', 'proefplaatsing', { inkomstenbronnen: ['WAJONG'], leeftijd: 15 }, NIET, GEEN],
    ['Wajong at 16', 'proefplaatsing', { inkomstenbronnen: ['WAJONG'], leeftijd: 16 }, OPEN, GEEN],
    ['bijstand at 67', 'proefplaatsing', { inkomstenbronnen: ['BIJSTAND'], leeftijd: 67 }, NIET, GEEN],
    ['IOAW at 66', 'proefplaatsing', { inkomstenbronnen: ['IOAW'], leeftijd: 66 }, OPEN, GEEN],
    ['wages only', 'proefplaatsing', { inkomstenbronnen: ['LOONDIENST'] }, NIET, GEEN],
    ['an advice at 16', 'beschut-werk', { arbeidsbeperking: true, adviesBeschutWerk: true, leeftijd: 16 }, WEL, GEEN],
    ['an advice at 15', 'beschut-werk', { arbeidsbeperking: true, adviesBeschutWerk: true, leeftijd: 15 }, NIET, GEEN],
    ['an advice at 67', 'beschut-werk', { arbeidsbeperking: true, adviesBeschutWerk: true, leeftijd: 67 }, NIET, GEEN],
    ['advice not told', 'beschut-werk', { arbeidsbeperking: true, leeftijd: 30 }, OPEN, ['adviesBeschutWerk']],
    ['a disability at 16', 'jobcoaching', { arbeidsbeperking: true, leeftijd: 16 }, OPEN, GEEN],
    ['a disability at 15', 'jobcoaching', { arbeidsbeperking: true, leeftijd: 15 }, NIET, GEEN],
    ['a disability at 67', 'jobcoaching', { arbeidsbeperking: true, leeftijd: 67 }, NIET, GEEN],
    ['no disability', 'jobcoaching', { arbeidsbeperking: false }, NIET, GEEN],
    ['disability not told', 'jobcoaching', { leeftijd: 30 }, OPEN, ['arbeidsbeperking']],
    ['WW and a wished occupation', 'scholing-ww', { inkomstenbronnen: ['WW'], gewenstBeroep: '7411' }, OPEN, GEEN],
    ['WW and no wish told', 'scholing-ww', { inkomstenbronnen: ['WW'] }, OPEN, ['gewenstBeroep']],
    ['no WW', 'scholing-ww', { inkomstenbronnen: ['BIJSTAND'] }, NIET, GEEN],
    ['a job that ends', 'transitievergoeding', ontslag, OPEN, GEEN],
    ['a job that stays', 'transitievergoeding', { ...ontslag, dreigendBaanverlies: false }, NIET, GEEN],
    ['end not told', 'transitievergoeding', { ...ontslag, dreigendBaanverlies: null }, OPEN, ['dreigendBaanverlies']],
    ['a jobseeker', 'opleidingsvergoeding-werklozen', {}, OPEN, GEEN],
    ['somebody with work', 'opleidingsvergoeding-werklozen', { rol: 'WERKENDE' }, NIET, GEEN],
    ['the last day of STAP', 'stap-budget', { peildatum: '2023-12-31', leeftijd: 18 }, OPEN, GEEN],
    ['17 years on that day', 'stap-budget', { peildatum: '2023-12-31', leeftijd: 17 }, NIET, GEEN],
    ['the first day without STAP', 'stap-budget', { peildatum: '2024-01-01' }, 'VERVALLEN', GEEN],
  ])('%s: %s', (_, sleutel, feiten, uitkomst, ontbreekt) => {
    const gevonden = verkenVoorBurger(getRegeling(sleutel), burger(feiten), VANDAAG);
    expect(gevonden).toMatchObject({ uitkomst, ontbrekendeGegevens: ontbreekt });
  });
});
