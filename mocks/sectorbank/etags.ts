import { createHash } from 'node:crypto';
import { mockVandaag } from '../klok.ts';

/** The ETags of pages that were made today; the mocked world moves on with the day, and every page with it. */
export interface Etags {
  /** Null: not made yet today. */
  readonly get: (pagina: number) => string | null;
  readonly maak: (pagina: number, inhoud: string) => string;
}

export const createEtags = (): Etags => {
  const bekend = new Map<number, string>();
  let vandaag = '';
  return {
    get: (pagina) => {
      if (vandaag !== mockVandaag()) {
        bekend.clear();
        vandaag = mockVandaag();
      }
      return bekend.get(pagina) ?? null;
    },
    maak: (pagina, inhoud) => {
      const etag = `"${createHash('sha256').update(inhoud).digest('base64url').slice(0, 27)}"`;
      bekend.set(pagina, etag);
      return etag;
    },
  };
};

/** Whether If-None-Match names the ETag: a list of them, weak or strong, or `*` (RFC 9110, section 13.1.2). */
export const isBekend = (ifNoneMatch: string | undefined, etag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((deel) => deel.trim() === '*' || deel.trim().replace(/^W\//, '') === etag);
