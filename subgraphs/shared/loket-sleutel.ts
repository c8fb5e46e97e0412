import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Seals a situation into the key that carries it from one subgraph to the next, and opens it again. */
export interface LoketSleutels {
  seal(situatie: object): string;
  /** Throws when the key was not made here, was changed, or is too old. */
  open<T extends object>(sleutel: string): T;
}

/** A plan is executed within seconds; a key that is found later is of no use to anybody. */
const LEVENSDUUR_MS = 60_000;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * AES-256-GCM with a secret of 32 bytes. A situation is sensitive as a whole, so the key reveals nothing, cannot be
 * forged and expires.
 */
export const createLoketSleutels = (geheim: Buffer, nu: () => Date = () => new Date()): LoketSleutels => ({
  seal: (situatie) => {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', geheim, iv);
    const inhoud = JSON.stringify({ tot: nu().getTime() + LEVENSDUUR_MS, situatie });
    const versleuteld = Buffer.concat([cipher.update(inhoud, 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), versleuteld]).toString('base64url');
  },
  open: <T extends object>(sleutel: string): T => {
    const bytes = Buffer.from(sleutel, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', geheim, bytes.subarray(0, IV_BYTES), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    const inhoud = Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
    const { tot, situatie }: { tot: number; situatie: T } = JSON.parse(inhoud.toString('utf8'));
    if (tot < nu().getTime()) throw new Error('the key of this loket has expired');
    return situatie;
  },
});
