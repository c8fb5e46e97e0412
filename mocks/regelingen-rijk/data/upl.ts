import type { RegelingRijk } from '../regeling.ts';

// Uniforme Productnamenlijst, stand 2026-11 (Logius, standaarden.overheid.nl, CC0): name and last part of the term's URI.
const TERMEN = 'http://standaarden.overheid.nl/owms/terms/';
const UPL = {
  'ww-uitkering': 'wwUitkering',
  ziektewetuitkering: 'ziektewetuitkering',
  'wia-uitkering': 'wia-uitkering',
  'wajong-uitkering': 'wajong-uitkering',
  'toeslag toeslagenwet': 'toeslagToeslagenwet',
  'iow-uitkering': 'iowUitkering',
  bijstand: 'bijstand',
  'ioaw-uitkering': 'ioaw-uitkering',
  'ioaz-uitkering': 'ioaz-uitkering',
  'bijstand zelfstandigen': 'bijstandZst',
  bijzonderebijstandsuitkering: 'bijzBijstUitk',
  'individuele inkomenstoeslag': 'indInkToesl',
  'individuele studietoeslag': 'indStudToesl',
  loonkostensubsidie: 'loonkostSub',
  doelgroepverklaring: 'doelgroepverklaring',
  'no-riskpolis': 'noRiskPolis',
  'proefplaatsing ww': 'proefplWw',
  werkplekbegeleiding: 'werkplekbegeleiding',
  arbeidsplaatsvoorziening: 'arbeidsplaatsvoorziening',
  'register arbeidsbeperkten inschrijving': 'regArbBepIns',
  'beschut werk': 'beschWerk',
  're-integratie': 're-integratie',
  'leer-werktraject': 'leerwerktraject',
  'opleidingsvergoeding werklozen': 'opleidingsvergoeding_werklozen',
  levenlanglerenkrediet: 'levenlanglerenkrediet',
  studiefinanciering: 'studiefinanciering',
  kinderopvangtoeslag: 'kinderopvangtoeslag',
  schuldhulpverlening: 'schuldhulpverlening',
} as const;

/** The standard product name (UPN) with its URI. */
export const upl = (naam: keyof typeof UPL): RegelingRijk['upl'] => ({ naam, uri: `${TERMEN}${UPL[naam]}` });
