import type { Kandidaat, Situatie, WerkgeverSituatie } from '../../../shared/situatie.ts';

/** What a value is to an expression; a day is a text that compares as days do. */
export type Waardesoort = 'GETAL' | 'TEKST' | 'JA_NEE' | 'LIJST';

type SoortVan<T> = T extends readonly unknown[]
  ? 'LIJST'
  : T extends boolean
    ? 'JA_NEE'
    : T extends number
      ? 'GETAL'
      : 'TEKST';
type Soorten<T> = { readonly [V in keyof T]-?: SoortVan<NonNullable<T[V]>> };

const BURGER: Soorten<Situatie> = {
  rol: 'TEKST',
  gemeente: 'TEKST',
  leeftijd: 'GETAL',
  inkomstenbronnen: 'LIJST',
  maandenZonderWerk: 'GETAL',
  urenWerkPerWeek: 'GETAL',
  dreigendBaanverlies: 'JA_NEE',
  contract: 'TEKST',
  ziekeWerknemer: 'JA_NEE',
  opleidingsniveau: 'TEKST',
  startkwalificatie: 'JA_NEE',
  huidigBeroep: 'TEKST',
  gewenstBeroep: 'TEKST',
  vaardigheden: 'LIJST',
  belasting: 'LIJST',
  sector: 'TEKST',
  cao: 'TEKST',
  arbeidsbeperking: 'JA_NEE',
  doelgroepregister: 'JA_NEE',
  loonwaardePercentage: 'GETAL',
  schulden: 'JA_NEE',
  laaggeletterd: 'JA_NEE',
  statushouder: 'JA_NEE',
  huishouden: 'TEKST',
  kinderenOnderTwaalf: 'GETAL',
  inkomenPerMaand: 'GETAL',
  vermogen: 'GETAL',
  gewerkteWekenVanLaatste36: 'GETAL',
  jarenArbeidsverleden: 'GETAL',
  adviesBeschutWerk: 'JA_NEE',
  eigenrisicodrager: 'JA_NEE',
  aangekloptBij: 'TEKST',
  peildatum: 'TEKST',
};

const WERKGEVER: Omit<Soorten<WerkgeverSituatie>, 'kandidaat'> = {
  gemeente: 'TEKST',
  vraag: 'TEKST',
  sector: 'TEKST',
  cao: 'TEKST',
  aantalWerknemers: 'GETAL',
  erkendLeerbedrijf: 'JA_NEE',
  beroep: 'TEKST',
  urenPerWeek: 'GETAL',
  peildatum: 'TEKST',
};

const KANDIDAAT: Soorten<Kandidaat> = {
  leeftijd: 'GETAL',
  inkomstenbronnen: 'LIJST',
  doelgroepregister: 'JA_NEE',
  arbeidsbeperking: 'JA_NEE',
  loonwaardePercentage: 'GETAL',
  maandenZonderWerk: 'GETAL',
  adviesBeschutWerk: 'JA_NEE',
  doelgroepverklaring: 'JA_NEE',
};

/** The kind of every field of both intakes, those of a candidate by their path; a field of both has one kind. */
export const VELDSOORT: ReadonlyMap<string, Waardesoort> = new Map<string, Waardesoort>([
  ...Object.entries(BURGER),
  ...Object.entries(WERKGEVER),
  ...Object.entries(KANDIDAAT).map(([veld, soort]): [string, Waardesoort] => [`kandidaat.${veld}`, soort]),
]);
