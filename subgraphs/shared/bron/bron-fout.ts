import type { Bron } from './define-bron.ts';

/** The closed list of what can be wrong with a source, as clients see it in `extensions.code`. */
export const BRONFOUTCODES = [
  'BRON_NIET_BESCHIKBAAR',
  'BRON_TIMEOUT',
  'BRON_TE_DRUK',
  'BRON_ANTWOORD_ONGELDIG',
  'BRON_GEEN_TOEGANG',
] as const;

export type BronFoutcode = (typeof BRONFOUTCODES)[number];

const MELDING: Record<BronFoutcode, string> = {
  BRON_NIET_BESCHIKBAAR: 'De bron is nu niet bereikbaar.',
  BRON_TIMEOUT: 'De bron antwoordt niet op tijd.',
  BRON_TE_DRUK: 'De bron vraagt om later terug te komen.',
  BRON_ANTWOORD_ONGELDIG: 'De bron geeft een antwoord dat niet klopt.',
  BRON_GEEN_TOEGANG: 'De bron geeft geen toegang.',
};

/** Asking again later can help, except where the reply or the access itself is wrong. */
const HERHAALBAAR: Record<BronFoutcode, boolean> = {
  BRON_NIET_BESCHIKBAAR: true,
  BRON_TIMEOUT: true,
  BRON_TE_DRUK: true,
  BRON_ANTWOORD_ONGELDIG: false,
  BRON_GEEN_TOEGANG: false,
};

/**
 * A source that failed. The message is fixed per code: nothing from the inside of a source (address, body, value)
 * travels with it. GraphQL copies `extensions` to the error a client sees.
 */
export class BronFout extends Error {
  override readonly name = 'BronFout';
  readonly code: BronFoutcode;
  readonly extensions: { readonly code: BronFoutcode; readonly bron: string; readonly herhaalbaar: boolean };

  constructor(code: BronFoutcode, bron: Pick<Bron, 'id'>, oorzaak?: unknown) {
    super(getMelding(code), oorzaak === undefined ? undefined : { cause: oorzaak });
    this.code = code;
    this.extensions = { code, bron: bron.id, herhaalbaar: HERHAALBAAR[code] };
  }
}

/** The fixed Dutch sentence of a code. */
export const getMelding = (code: BronFoutcode): string => MELDING[code];
