import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';

/** Where a page of a list starts: the position in each supply of it, by id. */
export type Posities = Readonly<Record<string, string>>;

/**
 * The list that a cursor is good for: a kind of connection, or one field of a desk, whose lists have an order of their
 * own.
 */
export const getLijst = (ouder: string, veld: string, connection: string): string =>
  ouder === 'Loket' || ouder === 'Werkgeverloket' ? `${ouder}.${veld}` : connection;

/** What is in a cursor, or why it cannot be used. */
export type Gelezen =
  | { readonly posities: Posities; readonly bezwaar: null }
  | { readonly posities: null; readonly bezwaar: string };

/** Makes and reads the opaque cursors of all lists. */
export interface Cursors {
  encode(lijst: string, posities: Posities): string;
  decode(lijst: string, cursor: string): Gelezen;
}

/** Half of SHA-256 is ample for a value whose worst misuse is a page that starts elsewhere. */
const HANDTEKENING_BYTES = 16;
const UUR_MS = 60 * 60 * 1_000;
/** Who reads on after a day starts again: by then most of a list has changed. */
const GELDIG_UREN = 24;

const weiger = (bezwaar: string): Gelezen => ({ posities: null, bezwaar });

/**
 * Cursors signed with a secret, for one list (`getLijst`) and one day, so that a client can neither make its own nor use
 * one elsewhere.
 */
export const createCursors = (geheim: Buffer, nu: () => Date = () => new Date()): Cursors => {
  const sleutel = createSecretKey(geheim);
  const onderteken = (inhoud: Buffer): Buffer =>
    createHmac('sha256', sleutel).update(inhoud).digest().subarray(0, HANDTEKENING_BYTES);
  // Whole hours, so that the same page has the same cursors for a while.
  const getUur = (): number => Math.floor(nu().getTime() / UUR_MS);
  return {
    encode: (lijst, posities) => {
      const inhoud = Buffer.from(JSON.stringify([lijst, getUur(), posities]), 'utf8');
      return Buffer.concat([onderteken(inhoud), inhoud]).toString('base64url');
    },
    decode: (lijst, cursor) => {
      const bytes = Buffer.from(cursor, 'base64url');
      const inhoud = bytes.subarray(HANDTEKENING_BYTES);
      if (bytes.length <= HANDTEKENING_BYTES || bytes.toString('base64url') !== cursor)
        return weiger('is not a cursor of this graph');
      if (!timingSafeEqual(onderteken(inhoud), bytes.subarray(0, HANDTEKENING_BYTES)))
        return weiger('was changed, or was given before the last restart');
      const [vanLijst, uur, posities] = JSON.parse(inhoud.toString('utf8'));
      if (vanLijst !== lijst) return weiger('is a cursor of another list');
      if (getUur() - uur > GELDIG_UREN) return weiger('has expired: start again from the first page');
      return { posities, bezwaar: null };
    },
  };
};
