import type { Opleidingsniveau } from '../shared/opleidingsniveau.ts';
import type { Doelgroep } from './regeling.ts';

/** `Leerweg` of the SDL, but for what is not known. */
export const LEERWEGEN = [
  'BOL',
  'BBL',
  'DERDE_LEERWEG',
  'VOLTIJD',
  'DEELTIJD',
  'DUAAL',
  'EIGEN_TEMPO',
  'OVERIG',
] as const;
/** `Waardedocument` of the SDL, but for what is not known. */
export const WAARDEDOCUMENTEN = [
  'DIPLOMA',
  'MBO_CERTIFICAAT',
  'PRAKTIJKVERKLARING',
  'GETUIGSCHRIFT',
  'VAKBEKWAAMHEIDSBEWIJS',
  'ERVARINGSCERTIFICAAT',
  'CERTIFICAAT',
  'BEWIJS_VAN_DEELNAME',
  'GEEN',
] as const;
/** `Opleidingsniveau` of the SDL, but for what is not known. */
export const NIVEAUS = [
  'GEEN',
  'BASISONDERWIJS',
  'VMBO',
  'MBO1',
  'MBO2',
  'MBO3',
  'MBO4',
  'HAVO',
  'VWO',
  'AD',
  'HBO',
  'WO',
] as const satisfies readonly Opleidingsniveau[];

export type Opleidingsoort =
  | 'OPLEIDING'
  | 'OPLEIDINGSONDERDEEL'
  | 'CURSUS'
  | 'TRAINING'
  | 'EVC'
  | 'PRAKTIJKLEREN'
  | 'COACHING'
  | 'EXAMEN'
  | 'OVERIG';
export type Uitvoeringsvorm =
  | 'BIJSCHOLING'
  | 'OPLEIDING'
  | 'LEERWERKTRAJECT'
  | 'WERK'
  | 'VRAGENLIJST'
  | 'ONDERZOEK'
  | 'COACHING'
  | 'SUBSIDIE'
  | 'TOLKEN'
  | 'VERWIJZING'
  | 'MATERIELE_ONDERSTEUNING'
  | 'OVERIG';

/** What a scheme can help to pay for. A list that is null does not limit it; an empty one leaves nothing. */
export interface Betaalt {
  /** Empty: no learning. */
  readonly soort: readonly Opleidingsoort[];
  readonly leerweg: readonly (typeof LEERWEGEN)[number][] | null;
  readonly waardedocument: readonly (typeof WAARDEDOCUMENTEN)[number][] | null;
  readonly niveau: readonly (typeof NIVEAUS)[number][] | null;
  /** Empty: no services. */
  readonly uitvoeringsvorm: readonly Uitvoeringsvorm[];
  /** Who learns or is served; who applies is `doelgroepen` of the scheme. */
  readonly doelgroep: readonly Doelgroep[];
}
