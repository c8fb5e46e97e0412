import type { Aanvraagkanaal, Doelgroep, Regelingsoort } from '../../regeling.ts';

/*
 * The code lists of Samenwerkende Catalogi 4.0, each code with its meaning in the graph. A list here is also what parse.ts
 * knows: a code that is added later is counted.
 */

/** `onlineAanvragen`: whether one can apply online, and how one says who one is. Without it nothing is said of other ways. */
export const ONLINE_AANVRAGEN = {
  ja: 'WEBFORMULIER',
  nee: 'ONBEKEND',
  digid: 'DIGID',
  eherkenning: 'EHERKENNING',
} as const satisfies Readonly<Record<string, Aanvraagkanaal>>;

/** `audience`: for whom a product is; who of them is said by its common name, and here only where it has none. */
export const PUBLIEK = {
  particulier: ['WERKZOEKENDE', 'WERKENDE'],
  ondernemer: ['WERKGEVER'],
} as const satisfies Readonly<Record<string, readonly Doelgroep[]>>;

/** Whose municipality has to be the right one when an employer applies. */
export type Werkgevergemeente = 'WERKPLEK' | 'KANDIDAAT';

/** What a product with a common name is. */
export interface Productsoort extends Readonly<Record<keyof typeof PUBLIEK, readonly Doelgroep[]>> {
  readonly soort: Regelingsoort;
  /** That of the workplace, unless the law goes by where the candidate lives (Participatiewet art. 7 and 40). */
  readonly werkgevergemeente: Werkgevergemeente;
}

const ZOEKEND = ['WERKZOEKENDE'] as const;
const WERKEND = ['WERKENDE'] as const;
const IEDEREEN = ['WERKZOEKENDE', 'WERKENDE', 'ZELFSTANDIGE'] as const;
const ZELFSTANDIG = ['ZELFSTANDIGE'] as const;
const GESTOPT = ['WERKZOEKENDE', 'ZELFSTANDIGE'] as const;
const WERKGEVER = ['WERKGEVER'] as const;

const product = (
  soort: Regelingsoort,
  particulier: readonly Doelgroep[],
  ondernemer: readonly Doelgroep[] = WERKGEVER,
  werkgevergemeente: Werkgevergemeente = 'KANDIDAAT',
): Productsoort => ({ soort, particulier, ondernemer, werkgevergemeente });

/** What the products of the Uniforme Productnamenlijst about work and income are, by name, and for whom. */
export const PRODUCTSOORT: ReadonlyMap<string, Productsoort> = new Map(
  Object.entries({
    'begeleid werken': product('VOORZIENING', ZOEKEND),
    'begeleiding schoolverlater': product('VOORZIENING', ZOEKEND),
    'beschut werk': product('VOORZIENING', ZOEKEND),
    bijstand: product('UITKERING', ZOEKEND),
    'bijstand zelfstandigen': product('UITKERING', ZELFSTANDIG, ZELFSTANDIG),
    bijzonderebijstandsuitkering: product('TOESLAG', IEDEREEN, ZELFSTANDIG),
    doelgroepverklaring: product('REGISTRATIE', ZOEKEND),
    'individuele inkomenstoeslag': product('TOESLAG', ['WERKZOEKENDE', 'WERKENDE']),
    'individuele studietoeslag': product('TOESLAG', ZOEKEND),
    'ioaw-uitkering': product('UITKERING', ZOEKEND),
    // For who had to end the own business.
    'ioaz-uitkering': product('UITKERING', GESTOPT, GESTOPT),
    'kinderopvangtoeslag tegemoetkoming': product('TOESLAG', IEDEREEN, ZELFSTANDIG),
    'leer-werktraject': product('VOORZIENING', ZOEKEND),
    loonkostensubsidie: product('LOONKOSTEN', []),
    'opleidingsvergoeding werklozen': product('TOESLAG', ZOEKEND),
    're-integratie': product('VOORZIENING', ZOEKEND),
    schuldhulpverlening: product('VOORZIENING', IEDEREEN, ZELFSTANDIG),
    volwasseneneducatiesubsidie: product('SUBSIDIE', IEDEREEN, WERKGEVER, 'WERKPLEK'),
    'werkbegeleiding werkzoekenden': product('VOORZIENING', ZOEKEND),
    werkplekbegeleiding: product('VOORZIENING', WERKEND),
  }),
);

/** A product without a common name, or with one of another subject: a municipality’s own. */
export const EIGEN_PRODUCT: Productsoort = { soort: 'OVERIG', ...PUBLIEK, werkgevergemeente: 'WERKPLEK' };
