import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';

/** Where a page of a list starts: the position in each source, by id of the source. */
export type Posities = Readonly<Record<string, string>>;

/**
 * The list that a cursor is good for: a kind of connection, or one field of a desk, whose lists have an order of their
 * own.
 */
export const getLijst = (ouder: string, veld: string, connection: string): string =>
  ouder === 'Loket' || ouder === 'Werkgeverloket' ? `${ouder}.${veld}` : connection;

/** Makes and reads the opaque cursors of all lists. */
export interface Cursors {
  encode(lijst: string, posities: Posities): string;
  /** The positions in a cursor; null when it was not made here for this kind of list, or was changed. */
  decode(lijst: string, cursor: string): Posities | null;
}

/** Half of SHA-256 is ample for a value whose worst misuse is a page that starts elsewhere. */
const HANDTEKENING_BYTES = 16;

/**
 * Cursors signed with a secret and for one list (`getLijst`), so that a client can neither make its own nor use one
 * elsewhere.
 */
export const createCursors = (geheim: Buffer): Cursors => {
  const sleutel = createSecretKey(geheim);
  const onderteken = (lijst: string, inhoud: Buffer): Buffer =>
    createHmac('sha256', sleutel).update(`${lijst}\n`).update(inhoud).digest().subarray(0, HANDTEKENING_BYTES);
  return {
    encode: (lijst, posities) => {
      const inhoud = Buffer.from(JSON.stringify(posities), 'utf8');
      return Buffer.concat([onderteken(lijst, inhoud), inhoud]).toString('base64url');
    },
    decode: (lijst, cursor) => {
      const bytes = Buffer.from(cursor, 'base64url');
      if (bytes.length <= HANDTEKENING_BYTES || bytes.toString('base64url') !== cursor) return null;
      const inhoud = bytes.subarray(HANDTEKENING_BYTES);
      if (!timingSafeEqual(onderteken(lijst, inhoud), bytes.subarray(0, HANDTEKENING_BYTES))) return null;
      return JSON.parse(inhoud.toString('utf8'));
    },
  };
};
