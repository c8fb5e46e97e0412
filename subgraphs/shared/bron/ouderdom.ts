import type { Actualiteit } from './herkomst.ts';

/** How old an answer is by what the source said of it. */
export interface Ouderdom {
  /** Instant as of which it is true, ISO 8601. */
  readonly opgehaaldOp: string;
  readonly actualiteit: Extract<Actualiteit, 'ACTUEEL' | 'VEROUDERD'>;
}

/** An answer that is older than this is told as such. */
const VEROUDERD_NA_SECONDEN = 24 * 60 * 60;
/** A larger number stands for this one (RFC 9111, section 1.2.2). */
const MAXIMUM_SECONDEN = 2 ** 31;

/** The one sentence for a source whose answer is older than a day. */
export const MELDING_VEROUDERD = 'De bron geeft gegevens die ouder zijn dan een dag.';

/**
 * Reads `Age` (RFC 9111, section 5.1): whole seconds since the answer was made or checked. Of several the first counts; what
 * is no number of seconds is left out of account, as is a header that is not there.
 */
export const getOuderdom = (age: string | readonly string[] | undefined, nu: Date): Ouderdom => {
  const seconden = leesSeconden(typeof age === 'string' ? age : age?.[0]);
  return {
    opgehaaldOp: new Date(nu.getTime() - seconden * 1_000).toISOString(),
    actualiteit: seconden > VEROUDERD_NA_SECONDEN ? 'VEROUDERD' : 'ACTUEEL',
  };
};

const leesSeconden = (age = ''): number => {
  const [, seconden] = /^\s*(\d+)\s*(?:,|$)/.exec(age) ?? [];
  return seconden === undefined ? 0 : Math.min(Number(seconden), MAXIMUM_SECONDEN);
};
