import type { Expressie, Voorwaarde } from '../regeling.ts';
import type { Wet } from './wetten.ts';
import { ATW, grond, PW } from './wetten.ts';

type Toets = readonly [feel: string, nodig: readonly string[], normen?: readonly string[]];
type Grond = readonly [wet: Wet, artikel: string | null];

/** A condition on the situation of a citizen; without `toets` the intake cannot test it. */
export const burger = (code: string, omschrijving: string, op: Grond, toets?: Toets): Voorwaarde =>
  voorwaarde('burger', code, omschrijving, op, toets);

/** A condition on the situation of an employer and the candidate. */
export const werkgever = (code: string, omschrijving: string, op: Grond, toets?: Toets): Voorwaarde =>
  voorwaarde('werkgever', code, omschrijving, op, toets);

/** At least this old. */
export const vanaf = (regeling: string, jaar: number, op: Grond): Voorwaarde =>
  burger(`${regeling}-${jaar}`, `U bent ${jaar} jaar of ouder.`, op, [`leeftijd >= ${jaar}`, ['leeftijd']]);

/** Below the AOW age: 67 years in 2024 up to and including 2027 (Algemene Ouderdomswet, article 7a). */
export const onderAow = (regeling: string, op: Grond): Voorwaarde =>
  burger(`${regeling}-aow`, 'U hebt de AOW-leeftijd nog niet bereikt. Die is 67 jaar in 2024 tot en met 2027.', op, [
    'leeftijd < aowLeeftijd',
    ['leeftijd'],
    ['aowLeeftijd'],
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
    ['kandidaat.leeftijd >= 16', ['kandidaat.leeftijd']],
  ),
  werkgever(
    `${regeling}-aow-kandidaat`,
    'De kandidaat of werknemer heeft de AOW-leeftijd nog niet bereikt. Die is 67 jaar in 2024 tot en met 2027.',
    op,
    ['kandidaat.leeftijd < aowLeeftijd', ['kandidaat.leeftijd'], ['aowLeeftijd']],
  ),
];

/** One of the listed sources of income, asked of the citizen. */
export const burgerMet = (code: string, omschrijving: string, op: Grond, bronnen: readonly string[]): Voorwaarde =>
  burger(code, omschrijving, op, [heeftEen('inkomstenbronnen', bronnen), ['inkomstenbronnen']]);

/** One of the listed sources of income, asked of the employer about the candidate. */
export const kandidaatMet = (code: string, omschrijving: string, op: Grond, bronnen: readonly string[]): Voorwaarde =>
  werkgever(code, omschrijving, op, [heeftEen('kandidaat.inkomstenbronnen', bronnen), ['kandidaat.inkomstenbronnen']]);

/** The asset limit of the Participatiewet: only the amounts of 2024 were found, so outside 2024 it cannot be tested. */
export const vermogenBijstand = (regeling: string) => ({
  any: [
    {
      all: [
        burger(
          `${regeling}-alleenstaand`,
          'U woont alleen.',
          [PW, '19-22'],
          ['huishouden = "ALLEENSTAAND"', ['huishouden']],
        ),
        burger(
          `${regeling}-vermogen-alleenstaand`,
          'U hebt niet meer dan € 7.575 aan spaargeld en bezit (bedrag van 2024).',
          [PW, '19-22'],
          ['vermogen <= vermogensgrensAlleenstaand', ['vermogen'], ['vermogensgrensAlleenstaand']],
        ),
      ],
    },
    {
      all: [
        burger(
          `${regeling}-samen-of-ouder`,
          'U woont samen of u bent alleenstaande ouder.',
          [PW, '19-22'],
          ['huishouden in ["ALLEENSTAANDE_OUDER", "SAMENWONEND"]', ['huishouden']],
        ),
        burger(
          `${regeling}-vermogen-samen-of-ouder`,
          'U hebt samen niet meer dan € 15.150 aan spaargeld en bezit (bedrag van 2024).',
          [PW, '19-22'],
          ['vermogen <= vermogensgrensSamen', ['vermogen'], ['vermogensgrensSamen']],
        ),
      ],
    },
  ],
});

/** An expression in FEEL, with the fields of the situation and the norms that it reads. */
export const expressie = (feel: string, nodig: readonly string[], normen: readonly string[] = []): Expressie => ({
  feel,
  nodig,
  normen,
});

const heeftEen = (veld: string, bronnen: readonly string[]): string =>
  `some bron in ${veld} satisfies bron in ${JSON.stringify(bronnen)}`;

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
  toets: toets ? expressie(...toets) : null,
  voor,
});
