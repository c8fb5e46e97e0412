import type { Doelgroepcode, Duureenheid, Klantkenmerkcode, Tegelcode, Uitvoeringsvormcode } from './codelijsten.ts';

/** Who carries a service out; each kind of provider has its own made-up names. */
export type Aanbiedersoort =
  | 'WERKCENTRUM'
  | 'GEMEENTE'
  | 'GEMEENTELOKET'
  | 'SCHULDHULP'
  | 'BUREAU'
  | 'OPLEIDER'
  | 'WERKBEDRIJF'
  | 'WELZIJN'
  | 'LANDELIJK';

/** A kind of service, from which each region gets its own. `{regio}`, `{plaats}` and `{werkcentrum}` are filled in. */
export interface Dienstsoort {
  readonly namen: readonly string[];
  readonly samenvatting: string;
  readonly doel: string;
  readonly voorwaarden?: string;
  readonly tegels: readonly Tegelcode[];
  /** Empty: for everybody. */
  readonly doelgroepen: readonly Doelgroepcode[];
  readonly klantkenmerken: readonly Klantkenmerkcode[];
  readonly vorm: Uitvoeringsvormcode;
  readonly duur?: readonly [aantal: number, eenheid: Duureenheid];
  readonly urenPerWeek?: number;
  /** Euro cents; left out where the guide says nothing. */
  readonly kosten?: number;
  readonly aanbieder: Aanbiedersoort;
  /** Given by a municipality for its own residents, so a region can have several. */
  readonly lokaal?: boolean;
}
