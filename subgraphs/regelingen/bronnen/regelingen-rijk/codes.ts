import { arbeidsmarktregios } from '../../../../schema/referentie/regios.ts';
import type { Inkomstenbron } from '../../../shared/situatie.ts';
import type { Aanvraagkanaal, Beschikbaarheid, Doelgroep, Gebiedsoort, Regelingsoort } from '../../regeling.ts';
import type { Normeenheid, Samenloop } from '../../voorverkenning/regel.ts';

/*
 * The code lists of this source, each code with its meaning in the graph. A list here is also what parse.ts knows: a code
 * that is added later is counted and becomes OVERIG, ONBEKEND or nothing.
 */

/** A dienst is help in kind; a vergoeding pays certain costs beside another income. */
export const SOORT = {
  uitkering: 'UITKERING',
  toeslag: 'TOESLAG',
  loonkosten: 'LOONKOSTEN',
  voorziening: 'VOORZIENING',
  subsidie: 'SUBSIDIE',
  lening: 'LENING',
  dienst: 'VOORZIENING',
  fiscaal: 'FISCAAL',
  vergoeding: 'TOESLAG',
} as const satisfies Readonly<Record<string, Regelingsoort>>;

/** Kinds that this source has no code for, by their name in the Uniforme Productnamenlijst (Logius). */
export const SOORT_VOLGENS_UPL: Readonly<Record<string, Regelingsoort>> = {
  'no-riskpolis': 'VERZEKERING',
  'register arbeidsbeperkten inschrijving': 'REGISTRATIE',
};

export const DOELGROEP = {
  W: 'WERKENDE',
  Z: 'WERKZOEKENDE',
  G: 'WERKGEVER',
  P: 'ZELFSTANDIGE',
} as const satisfies Readonly<Record<string, Doelgroep>>;

export const STATUS = {
  open: 'OPEN',
  gesloten: 'GESLOTEN',
  loting: 'LOTING',
  uitgeput: 'UITGEPUT',
  vervallen: 'VERVALLEN',
  onbekend: 'ONBEKEND',
} as const satisfies Readonly<Record<string, Beschikbaarheid>>;

/** Every municipality carries out the same national rules, so that such an area has a kind but no limits. */
export const GEBIED = {
  landelijk: 'LANDELIJK',
  gemeentelijk: 'LOKAAL',
  regionaal: 'REGIONAAL',
} as const satisfies Readonly<Record<string, Gebiedsoort>>;

/** The regions, by CBS code. */
export const REGIO: Readonly<Record<string, string>> = Object.fromEntries(
  arbeidsmarktregios.map(({ code, naam }) => [code, naam]),
);

/**
 * Who decides, as it stands in a sentence (B1); the code itself is the id of the organisation. Of an unknown executor
 * nobody could say who decides, so that its scheme cannot be read.
 */
export const BESLISSER = {
  uwv: 'UWV',
  gemeente: 'de gemeente',
  rvo: 'de Rijksdienst voor Ondernemend Nederland',
  duo: 'de Dienst Uitvoering Onderwijs',
  belastingdienst: 'de Belastingdienst',
  toeslagen: 'de Dienst Toeslagen',
  uvb: 'Uitvoering Van Beleid',
  'dus-i': 'de Dienst Uitvoering Subsidies aan Instellingen',
  werkgever: 'uw werkgever',
  szw: 'het ministerie van Sociale Zaken en Werkgelegenheid',
  regio: 'de arbeidsmarktregio',
} as const satisfies Readonly<Record<string, string>>;

/** The source writes its channel as a sentence; the first line that fits gives the kind. */
export const KANAAL: readonly (readonly [patroon: RegExp, kanaal: Aanvraagkanaal])[] = [
  [/\bDigiD\b/, 'DIGID'],
  [/\beHerkenning\b/, 'EHERKENNING'],
  [/\bloonaangifte\b/, 'LOONAANGIFTE'],
  [/^Bij uw werkgever/, 'WERKGEVER'],
  [/^Online\b/, 'WEBFORMULIER'],
];

/** Units of norms and amounts. */
export const NORMEENHEID = {
  jaar: 'JAAR',
  maand: 'MAAND',
  euro: 'EURO',
  'euro-per-uur': 'EURO_PER_UUR',
  'euro-per-maand': 'EURO_PER_MAAND',
  'euro-per-jaar': 'EURO_PER_JAAR',
  procent: 'PROCENT',
} as const satisfies Readonly<Record<string, Normeenheid>>;

/** How a scheme stands to others for the same person. */
export const SAMENLOOP = {
  'alleen-hoogste': 'ALLEEN_HOOGSTE',
  'uitgesloten-door': 'UITGESLOTEN_DOOR',
} as const satisfies Readonly<Record<string, Samenloop['soort']>>;

/** Benefits by their name in the intake. */
export const INKOMSTENBRON = {
  WW: 'WW',
  ZW: 'ZW',
  WGA: 'WGA',
  IVA: 'IVA',
  WAO: 'WAO',
  WAJONG: 'WAJONG',
  IOW: 'IOW',
  BIJSTAND: 'BIJSTAND',
  IOAW: 'IOAW',
  IOAZ: 'IOAZ',
  BBZ: 'BBZ',
} as const satisfies Readonly<Record<string, Inkomstenbron>>;
