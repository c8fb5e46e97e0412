import { createHmac } from 'node:crypto';

/** 128 bits: no two citizens collide, and the number cannot be found by trying all of them without the secret. */
const PSEUDONIEM_BYTES = 16;

/**
 * The name of a citizen for one client: the same client always gets the same one, another client another one (pairwise),
 * so that two clients cannot put their data side by side. `ps1` names the key, for when it is replaced.
 */
export const createPseudoniem = (geheim: Buffer, client: string, bsn: string): string => {
  const code = createHmac('sha256', geheim)
    .update(JSON.stringify([client, bsn]), 'utf8')
    .digest();
  return `ps1_${code.subarray(0, PSEUDONIEM_BYTES).toString('base64url')}`;
};
