import type { Dienstverbandcode, Doelgroepcode, Leeftijdsgroepcode, Sectorcode, Tegelcode } from './codelijsten.ts';

/** Who offers a service to employers; each has made-up names, except the desks that every region has. */
export type Aanbiedersoort =
  | 'WSP'
  | 'WERKCENTRUM'
  | 'LEERWERKLOKET'
  | 'WERKBEDRIJF'
  | 'BUREAU'
  | 'GEMEENTE'
  | 'LANDELIJK';

/** A kind of service for employers, from which each region gets its own. `{regio}` and `{plaats}` are filled in. */
export interface Dienstsoort {
  readonly namen: readonly string[];
  readonly kort: string;
  readonly omschrijving: string;
  readonly voorwaarden?: string;
  readonly tegels: readonly Tegelcode[];
  /** Groups of candidates, or of staff; empty: not limited. */
  readonly doelgroepen: readonly Doelgroepcode[];
  /** For candidates in the doelgroepregister. */
  readonly doelgroepregister?: boolean;
  readonly tijdelijk?: boolean;
  readonly leerwerktraject?: boolean;
  readonly dienstverband?: readonly Dienstverbandcode[];
  readonly leeftijd?: readonly Leeftijdsgroepcode[];
  readonly sectoren?: readonly Sectorcode[];
  readonly aanbieder: Aanbiedersoort;
  /** Given by a municipality to employers within it. */
  readonly lokaal?: boolean;
}
