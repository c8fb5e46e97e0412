import { createHmac, timingSafeEqual } from 'node:crypto';

/** Where a page of a list starts: the position in each source, by id of the source. */
export type Posities = Readonly<Record<string, string>>;

/** Makes and reads the opaque cursors of all lists. */
export interface Cursors {
  encode(posities: Posities): string;
  /** The positions in a cursor; null when it was not made here or was changed. */
  decode(cursor: string): Posities | null;
}

/** Half of SHA-256 is ample for a value whose worst misuse is a page that starts elsewhere. */
const HANDTEKENING_BYTES = 16;

/** Cursors signed with a secret, so that a client can neither read meaning into them nor make its own. */
export const createCursors = (geheim: Buffer): Cursors => {
  const onderteken = (inhoud: Buffer): Buffer =>
    createHmac('sha256', geheim).update(inhoud).digest().subarray(0, HANDTEKENING_BYTES);
  return {
    encode: (posities) => {
      const inhoud = Buffer.from(JSON.stringify(posities), 'utf8');
      return Buffer.concat([onderteken(inhoud), inhoud]).toString('base64url');
    },
    decode: (cursor) => {
      const bytes = Buffer.from(cursor, 'base64url');
      if (bytes.length <= HANDTEKENING_BYTES || bytes.toString('base64url') !== cursor) return null;
      const inhoud = bytes.subarray(HANDTEKENING_BYTES);
      if (!timingSafeEqual(onderteken(inhoud), bytes.subarray(0, HANDTEKENING_BYTES))) return null;
      return JSON.parse(inhoud.toString('utf8'));
    },
  };
};
