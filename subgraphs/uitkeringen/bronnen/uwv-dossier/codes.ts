import type { AdviesBeschutWerk } from '../../gegevens.ts';
import { createRegeling } from '../../regeling.ts';
import type { Arbeidsverplichting, Uitkeringsoort, Verwijzing } from '../../uitkering.ts';

/*
 * The code lists of the UWV dossier, each code with its meaning in the graph. All are BEDACHT. A list here is also what
 * parse.ts knows: another code is counted and becomes OVERIG, ONBEKEND or nothing.
 */

interface Wet {
  readonly soort: Uitkeringsoort;
  readonly regeling: Verwijzing | null;
  /** The duty to work of a benefit that runs, where the act alone decides it and the dossier says nothing. */
  readonly verplichting: Arbeidsverplichting;
}

const wet = (soort: Uitkeringsoort, regeling: string | null, verplichting: Arbeidsverplichting): Wet => ({
  soort,
  regeling: regeling === null ? null : createRegeling(regeling),
  verplichting,
});

/**
 * CdSzWet: the act behind a benefit. WIA is an application of which it is not decided yet whether it becomes WGA or IVA.
 * WW art. 24 and WIA art. 30 (WGA) lay a duty to look for work; IVA has none. ZW art. 30 lays it on who can do suitable
 * work, and under WAO, WAZ, Wajong, IOW and Toeslagenwet it depends on the person too: ONBEKEND.
 */
export const WET = {
  WW: wet('WW', 'ww-uitkering', 'JA'),
  ZW: wet('ZW', 'ziektewet-uitkering', 'ONBEKEND'),
  WIA: wet('ONBEKEND', 'wia-uitkering', 'ONBEKEND'),
  WGA: wet('WGA', 'wia-uitkering', 'JA'),
  IVA: wet('IVA', 'wia-uitkering', 'NEE'),
  WAO: wet('WAO', null, 'ONBEKEND'),
  WAZ: wet('WAZ', null, 'ONBEKEND'),
  WAJ: wet('WAJONG', 'wajong-uitkering', 'ONBEKEND'),
  IOW: wet('IOW', 'iow-uitkering', 'ONBEKEND'),
  TW: wet('TOESLAGENWET', 'toeslag-toeslagenwet', 'ONBEKEND'),
} as const;

/** CdArbeidsplicht. */
export const ARBEIDSPLICHT = {
  '1': 'JA',
  '2': 'ONTHEFFING',
  '3': 'NEE',
} as const satisfies Readonly<Record<string, Arbeidsverplichting>>;

/** CdAdviesBeschutWerk. */
export const ADVIES = {
  '0': 'GEEN',
  '1': 'POSITIEF',
  '2': 'NEGATIEF',
  '3': 'AANGEVRAAGD',
} as const satisfies Readonly<Record<string, AdviesBeschutWerk>>;
