import type { Belasting } from '../../schema/referentie/belasting.ts';
import type { Opleidingsniveau } from './opleidingsniveau.ts';

export type Rol = 'WERKZOEKENDE' | 'WERKENDE' | 'ZELFSTANDIGE';

export type Inkomstenbron =
  | 'LOONDIENST'
  | 'ONDERNEMING'
  | 'WW'
  | 'ZW'
  | 'WGA'
  | 'IVA'
  | 'WAO'
  | 'WAJONG'
  | 'IOW'
  | 'BIJSTAND'
  | 'IOAW'
  | 'IOAZ'
  | 'BBZ'
  | 'AOW'
  | 'GEEN';

export type Balie =
  | 'WERKCENTRUM'
  | 'WERKPLEIN'
  | 'UWV'
  | 'GEMEENTE'
  | 'WSP'
  | 'LEERWERKLOKET'
  | 'RMT'
  | 'VAKBOND'
  | 'WERKGEVER';

export type Werkgeversvraag = 'PERSONEEL_GEZOCHT' | 'PERSONEEL_OVER' | 'SCHOLING' | 'WERKPLEK_AANPASSEN';

type Onbekend<T> = T | null | undefined;

/** `SituatieInput` of the SDL: what is left out is not known, which is not the same as no. */
export interface Situatie {
  readonly rol: Rol;
  readonly gemeente: string;
  readonly leeftijd?: Onbekend<number>;
  readonly inkomstenbronnen?: Onbekend<readonly Inkomstenbron[]>;
  readonly maandenZonderWerk?: Onbekend<number>;
  readonly urenWerkPerWeek?: Onbekend<number>;
  readonly dreigendBaanverlies?: Onbekend<boolean>;
  readonly contract?: Onbekend<'VAST' | 'TIJDELIJK' | 'UITZEND' | 'OPROEP' | 'GEEN'>;
  readonly ziekeWerknemer?: Onbekend<boolean>;
  readonly opleidingsniveau?: Onbekend<Opleidingsniveau>;
  readonly startkwalificatie?: Onbekend<boolean>;
  readonly huidigBeroep?: Onbekend<string>;
  readonly gewenstBeroep?: Onbekend<string>;
  readonly vaardigheden?: Onbekend<readonly string[]>;
  readonly belasting?: Onbekend<readonly Belasting[]>;
  readonly sector?: Onbekend<string>;
  readonly cao?: Onbekend<string>;
  readonly arbeidsbeperking?: Onbekend<boolean>;
  readonly doelgroepregister?: Onbekend<boolean>;
  readonly loonwaardePercentage?: Onbekend<number>;
  readonly schulden?: Onbekend<boolean>;
  readonly laaggeletterd?: Onbekend<boolean>;
  readonly statushouder?: Onbekend<boolean>;
  readonly huishouden?: Onbekend<'ALLEENSTAAND' | 'ALLEENSTAANDE_OUDER' | 'SAMENWONEND'>;
  readonly kinderenOnderTwaalf?: Onbekend<number>;
  readonly inkomenPerMaand?: Onbekend<number>;
  readonly vermogen?: Onbekend<number>;
  readonly gewerkteWekenVanLaatste36?: Onbekend<number>;
  readonly jarenArbeidsverleden?: Onbekend<number>;
  readonly adviesBeschutWerk?: Onbekend<boolean>;
  readonly eigenrisicodrager?: Onbekend<boolean>;
  readonly aangekloptBij?: Onbekend<Balie>;
  readonly peildatum?: Onbekend<string>;
}

/** `KandidaatInput` of the SDL. */
export interface Kandidaat {
  readonly leeftijd?: Onbekend<number>;
  readonly inkomstenbronnen?: Onbekend<readonly Inkomstenbron[]>;
  readonly doelgroepregister?: Onbekend<boolean>;
  readonly arbeidsbeperking?: Onbekend<boolean>;
  readonly loonwaardePercentage?: Onbekend<number>;
  readonly maandenZonderWerk?: Onbekend<number>;
  readonly adviesBeschutWerk?: Onbekend<boolean>;
  readonly doelgroepverklaring?: Onbekend<boolean>;
}

/** `WerkgeverSituatieInput` of the SDL. */
export interface WerkgeverSituatie {
  readonly gemeente: string;
  readonly vraag: Werkgeversvraag;
  readonly sector?: Onbekend<string>;
  readonly cao?: Onbekend<string>;
  readonly aantalWerknemers?: Onbekend<number>;
  readonly erkendLeerbedrijf?: Onbekend<boolean>;
  readonly beroep?: Onbekend<string>;
  readonly urenPerWeek?: Onbekend<number>;
  readonly kandidaat?: Onbekend<Kandidaat>;
  readonly peildatum?: Onbekend<string>;
}
