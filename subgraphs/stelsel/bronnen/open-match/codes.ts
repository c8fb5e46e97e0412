import type { Beroepstelling } from '../../arbeidsmarkt.ts';

/** What a row counts (REC_TYPE), and where that goes. Jobseekers stand twice: by the work they did and by what they want. */
export const REC_TYPE = {
  Vacature: 'vacatures',
  WensBeroep: 'werkzoekenden',
  ErvaringsBeroep: 'ervaren',
} as const satisfies Readonly<Record<string, keyof Beroepstelling>>;
