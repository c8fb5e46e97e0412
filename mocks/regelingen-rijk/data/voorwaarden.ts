import type { Operatie, Periode, Voorwaarde, Waarde } from '../regeling.ts';
import type { Wet } from './wetten.ts';
import { ATW, grond, PW } from './wetten.ts';

type Toets = readonly [subject: string, operation: Operatie, value: Waarde | null, geldig?: Periode];
type Grond = readonly [wet: Wet, artikel: string | null];

/** A condition on the situation of a citizen; without `toets` the intake cannot test it. */
export const burger = (code: string, omschrijving: string, op: Grond, toets?: Toets): Voorwaarde =>
  voorwaarde('burger', code, omschrijving, op, toets);

/** A condition on the situation of an employer and the candidate. */
export const werkgever = (code: string, omschrijving: string, op: Grond, toets?: Toets): Voorwaarde =>
  voorwaarde('werkgever', code, omschrijving, op, toets);

/** The calendar years in which a norm holds. */
export const jaren = (van: number, tot: number = van): Periode => ({ van: `${van}-01-01`, tot: `${tot}-12-31` });

/** At least this old. */
export const vanaf = (regeling: string, jaar: number, op: Grond): Voorwaarde =>
  burger(`${regeling}-${jaar}`, `U bent ${jaar} jaar of ouder.`, op, ['leeftijd', 'GREATER_OR_EQUAL', jaar]);

/** Below the AOW age: 67 years in 2024 up to and including 2027 (Algemene Ouderdomswet, article 7a). */
export const onderAow = (regeling: string, op: Grond): Voorwaarde =>
  burger(`${regeling}-aow`, 'U hebt de AOW-leeftijd nog niet bereikt. Die is 67 jaar in 2024 tot en met 2027.', op, [
    'leeftijd',
    'LESS_THAN',
    67,
    jaren(2024, 2027),
  ]);

/** Old enough for ordinary work and below the AOW age. */
export const werkleeftijd = (regeling: string, op: Grond): readonly Voorwaarde[] => [
  vanaf(regeling, 16, [ATW, '3:2']),
  onderAow(regeling, op),
];

/** The same, asked of the employer about the candidate. */
export const werkleeftijdKandidaat = (regeling: string, op: Grond): readonly Voorwaarde[] => [
  werkgever(
    `${regeling}-16-kandidaat`,
    'De kandidaat of werknemer is 16 jaar of ouder.',
    [ATW, '3:2'],
    ['kandidaat.leeftijd', 'GREATER_OR_EQUAL', 16],
  ),
  werkgever(
    `${regeling}-aow-kandidaat`,
    'De kandidaat of werknemer heeft de AOW-leeftijd nog niet bereikt. Die is 67 jaar in 2024 tot en met 2027.',
    op,
    ['kandidaat.leeftijd', 'LESS_THAN', 67, jaren(2024, 2027)],
  ),
];

/** One of the listed sources of income, asked of the citizen. */
export const burgerMet = (code: string, omschrijving: string, op: Grond, bronnen: readonly string[]): Voorwaarde =>
  burger(code, omschrijving, op, ['inkomstenbronnen', 'IN', bronnen]);

/** One of the listed sources of income, asked of the employer about the candidate. */
export const kandidaatMet = (code: string, omschrijving: string, op: Grond, bronnen: readonly string[]): Voorwaarde =>
  werkgever(code, omschrijving, op, ['kandidaat.inkomstenbronnen', 'IN', bronnen]);

/** The asset limit of the Participatiewet: only the amounts of 2024 were found, so outside 2024 it cannot be tested. */
export const vermogenBijstand = (regeling: string) => ({
  any: [
    {
      all: [
        burger(`${regeling}-alleenstaand`, 'U woont alleen.', [PW, '19-22'], ['huishouden', 'EQUALS', 'ALLEENSTAAND']),
        burger(
          `${regeling}-vermogen-alleenstaand`,
          'U hebt niet meer dan € 7.575 aan spaargeld en bezit (bedrag van 2024).',
          [PW, '19-22'],
          ['vermogen', 'LESS_OR_EQUAL', 7575, jaren(2024)],
        ),
      ],
    },
    {
      all: [
        burger(
          `${regeling}-samen-of-ouder`,
          'U woont samen of u bent alleenstaande ouder.',
          [PW, '19-22'],
          ['huishouden', 'IN', ['ALLEENSTAANDE_OUDER', 'SAMENWONEND']],
        ),
        burger(
          `${regeling}-vermogen-samen-of-ouder`,
          'U hebt samen niet meer dan € 15.150 aan spaargeld en bezit (bedrag van 2024).',
          [PW, '19-22'],
          ['vermogen', 'LESS_OR_EQUAL', 15150, jaren(2024)],
        ),
      ],
    },
  ],
});

const voorwaarde = (
  voor: Voorwaarde['voor'],
  code: string,
  omschrijving: string,
  [wet, artikel]: Grond,
  toets?: Toets,
): Voorwaarde => ({
  code,
  omschrijving,
  grondslag: grond(wet, artikel),
  subject: toets?.[0] ?? null,
  operation: toets?.[1] ?? null,
  value: toets?.[2] ?? null,
  geldig: toets?.[3] ?? null,
  voor,
});
