import { describe, expect, it } from 'vitest';
import { type Verkenningsuitkomst, verkenVoorWerkgever } from '../../../subgraphs/regelingen/voorverkenning/verken.ts';
import type { WerkgeverSituatie } from '../../../subgraphs/shared/situatie.ts';
import { getRegeling, VANDAAG, werkgever } from './regelingen.ts';

type Rij = readonly [
  geval: string,
  regeling: string,
  feiten: Partial<WerkgeverSituatie>,
  uitkomst: Verkenningsuitkomst,
  ontbreekt: readonly string[],
];

const WEL = 'WAARSCHIJNLIJK_WEL';
const NIET = 'WAARSCHIJNLIJK_NIET';
const OPEN = 'GEGEVENS_ONTBREKEN';
const GEEN: readonly string[] = [];

describe('the rules of law for an employer, on both sides of every boundary', () => {
  const slim = (peildatum: string, aantalWerknemers: number | null = 10) => ({ peildatum, aantalWerknemers });
  const horeca = { aantalWerknemers: 250, sector: 'I' } as const;
  const register = (leeftijd?: number) => ({ kandidaat: { doelgroepregister: true, leeftijd } });
  it.each<Rij>([
    ['99% of the minimum wage', 'loonkostensubsidie', { kandidaat: { loonwaardePercentage: 99 } }, OPEN, GEEN],
    ['100% of the minimum wage', 'loonkostensubsidie', { kandidaat: { loonwaardePercentage: 100 } }, NIET, GEEN],
    ['loonwaarde not told', 'loonkostensubsidie', { kandidaat: {} }, OPEN, ['kandidaat.loonwaardePercentage']],
    ['no candidate', 'loonkostensubsidie', {}, OPEN, ['kandidaat.loonwaardePercentage']],

    ['in the register at 16', 'lkv-banenafspraak', register(16), WEL, GEEN],
    ['in the register at 66', 'lkv-banenafspraak', register(66), WEL, GEEN],
    ['in the register at 15', 'lkv-banenafspraak', register(15), NIET, GEEN],
    ['in the register at 67', 'lkv-banenafspraak', register(67), NIET, GEEN],
    ['age not told', 'lkv-banenafspraak', register(), OPEN, ['kandidaat.leeftijd']],
    ['not in the register', 'lkv-banenafspraak', { kandidaat: { doelgroepregister: false } }, NIET, GEEN],
    ['register not told', 'lkv-banenafspraak', { kandidaat: { leeftijd: 30 } }, OPEN, ['kandidaat.doelgroepregister']],

    [
      'a disability',
      'lkv-arbeidsgehandicapte',
      { kandidaat: { leeftijd: 30, arbeidsbeperking: true } },
      OPEN,
      ['kandidaat.doelgroepverklaring'],
    ],
    [
      'a disability and a statement',
      'lkv-arbeidsgehandicapte',
      { kandidaat: { leeftijd: 30, arbeidsbeperking: true, doelgroepverklaring: true } },
      WEL,
      GEEN,
    ],
    [
      'a disability without a statement',
      'lkv-arbeidsgehandicapte',
      { kandidaat: { arbeidsbeperking: true, doelgroepverklaring: false } },
      NIET,
      GEEN,
    ],
    [
      'an advice on sheltered work',
      'beschut-werk',
      { kandidaat: { leeftijd: 30, arbeidsbeperking: true, adviesBeschutWerk: true } },
      WEL,
      GEEN,
    ],
    [
      'an advice against sheltered work',
      'beschut-werk',
      { kandidaat: { arbeidsbeperking: true, adviesBeschutWerk: false } },
      NIET,
      GEEN,
    ],
    ['no disability', 'lkv-arbeidsgehandicapte', { kandidaat: { arbeidsbeperking: false } }, NIET, GEEN],

    ['WGA', 'no-riskpolis', { kandidaat: { inkomstenbronnen: ['WGA'], leeftijd: 66 } }, WEL, GEEN],
    ['WGA at 67', 'no-riskpolis', { kandidaat: { inkomstenbronnen: ['WGA'], leeftijd: 67 } }, NIET, GEEN],
    [
      'sheltered work',
      'no-riskpolis',
      {
        kandidaat: { adviesBeschutWerk: true, doelgroepregister: false, inkomstenbronnen: ['BIJSTAND'], leeftijd: 30 },
      },
      WEL,
      GEEN,
    ],
    ['WAO', 'no-riskpolis', { kandidaat: { inkomstenbronnen: ['WAO'], leeftijd: 60 } }, WEL, GEEN],
    [
      'a candidate of 80 with a statement',
      'lkv-arbeidsgehandicapte',
      { kandidaat: { leeftijd: 80, arbeidsbeperking: true, doelgroepverklaring: true } },
      NIET,
      GEEN,
    ],
    ['register alone', 'no-riskpolis', register(16), WEL, GEEN],
    ['register at 15', 'no-riskpolis', register(15), NIET, GEEN],
    [
      'neither benefit nor register',
      'no-riskpolis',
      { kandidaat: { inkomstenbronnen: ['WW'], doelgroepregister: false, adviesBeschutWerk: false } },
      NIET,
      GEEN,
    ],
    [
      'no benefit, register not told',
      'no-riskpolis',
      { kandidaat: { inkomstenbronnen: ['WW'], adviesBeschutWerk: false, leeftijd: 30 } },
      OPEN,
      ['kandidaat.doelgroepregister'],
    ],
    [
      'nothing told',
      'no-riskpolis',
      {},
      OPEN,
      [
        'kandidaat.inkomstenbronnen',
        'kandidaat.doelgroepregister',
        'kandidaat.adviesBeschutWerk',
        'kandidaat.leeftijd',
      ],
    ],

    ['WW', 'proefplaatsing', { kandidaat: { inkomstenbronnen: ['WW'], leeftijd: 30 } }, OPEN, GEEN],
    ['WW at 15', 'proefplaatsing', { kandidaat: { inkomstenbronnen: ['WW'], leeftijd: 15 } }, NIET, GEEN],
    ['a disability', 'jobcoaching', { kandidaat: { arbeidsbeperking: true, leeftijd: 30 } }, OPEN, GEEN],
    ['a disability at 80', 'jobcoaching', { kandidaat: { arbeidsbeperking: true, leeftijd: 80 } }, NIET, GEEN],
    ['a disability', 'doelgroepregister', { kandidaat: { arbeidsbeperking: true } }, OPEN, GEEN],

    ['Wajong', 'loondispensatie', { kandidaat: { inkomstenbronnen: ['WAJONG'] } }, OPEN, GEEN],
    ['no Wajong', 'loondispensatie', { kandidaat: { inkomstenbronnen: ['BIJSTAND'] } }, NIET, GEEN],

    ['the day before the first period', 'slim-individueel', slim('2026-04-06'), NIET, GEEN],
    ['the first day of the first period', 'slim-individueel', slim('2026-04-07'), OPEN, GEEN],
    ['the last day of the first period', 'slim-individueel', slim('2026-05-04'), OPEN, GEEN],
    ['the day after the first period', 'slim-individueel', slim('2026-05-05'), NIET, GEEN],
    ['the day before the second period', 'slim-individueel', slim('2026-08-09'), NIET, GEEN],
    ['the first day of the second period', 'slim-individueel', slim('2026-08-10'), OPEN, GEEN],
    ['the last day of the second period', 'slim-individueel', slim('2026-09-07'), OPEN, GEEN],
    ['the day after the second period', 'slim-individueel', slim('2026-09-08'), NIET, GEEN],
    ['a year of which no period is known', 'slim-individueel', slim('2027-04-07'), OPEN, GEEN],
    ['249 employees', 'slim-individueel', slim('2026-04-07', 249), OPEN, GEEN],
    ['250 employees', 'slim-individueel', slim('2026-04-07', 250), NIET, GEEN],
    ['employees not told', 'slim-individueel', slim('2026-04-07', null), OPEN, ['aantalWerknemers']],
    ['the last day of SLIM', 'slim-individueel', slim('2029-12-31'), OPEN, GEEN],
    ['after the last day of SLIM', 'slim-individueel', slim('2030-01-01'), 'VERVALLEN', GEEN],

    ['250 employees in hotels and catering', 'slim-samenwerking', horeca, OPEN, GEEN],
    [
      '249 employees, where working together is not in the intake',
      'slim-samenwerking',
      { ...horeca, aantalWerknemers: 249 },
      OPEN,
      GEEN,
    ],
    ['sector not told', 'slim-samenwerking', { aantalWerknemers: 250 }, OPEN, ['sector']],

    ['a recognised learning company', 'praktijkleren', { erkendLeerbedrijf: true }, OPEN, GEEN],
    ['no recognised learning company', 'praktijkleren', { erkendLeerbedrijf: false }, NIET, GEEN],
    ['recognition not told', 'praktijkleren', {}, OPEN, ['erkendLeerbedrijf']],

    [
      'the last day of the LKV for older workers',
      'lkv-oudere-werknemer',
      { peildatum: '2025-12-31', kandidaat: { leeftijd: 56 } },
      OPEN,
      GEEN,
    ],
    [
      '55 years on that day',
      'lkv-oudere-werknemer',
      { peildatum: '2025-12-31', kandidaat: { leeftijd: 55 } },
      NIET,
      GEEN,
    ],
    ['the first day without it', 'lkv-oudere-werknemer', { peildatum: '2026-01-01' }, 'VERVALLEN', GEEN],
    ['the last day of the LIV', 'lage-inkomensvoordeel', { peildatum: '2024-12-31' }, OPEN, GEEN],
    ['the first day without the LIV', 'lage-inkomensvoordeel', { peildatum: '2025-01-01' }, 'VERVALLEN', GEEN],
  ])('%s: %s', (_, sleutel, feiten, uitkomst, ontbreekt) => {
    const gevonden = verkenVoorWerkgever(getRegeling(sleutel), werkgever(feiten), VANDAAG);
    expect(gevonden).toMatchObject({ uitkomst, ontbrekendeGegevens: ontbreekt });
  });
});
