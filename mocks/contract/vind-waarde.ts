import type { MockResponse } from '../mock.ts';
import { leesCsvRijen } from './lees-csv-rijen.ts';

/** The first text with this name in an answer: a field of JSON, however deep, an element of XML, or a column of CSV. */
export const vindWaarde = ({ headers, body }: MockResponse, naam: string): string | null => {
  const type = headers['content-type'] ?? '';
  if (/\bjson\b/.test(type)) return zoek(JSON.parse(body), naam);
  if (/\bxml\b/.test(type)) return new RegExp(`<${naam}>([^<]+)</${naam}>`).exec(body)?.[1] ?? null;
  return zoek(leesCsvRijen(body), naam);
};

const zoek = (waarde: unknown, naam: string): string | null => {
  if (typeof waarde !== 'object' || waarde === null) return null;
  for (const [sleutel, deel] of Object.entries(waarde)) {
    if (sleutel === naam && typeof deel === 'string') return deel;
    const dieper = zoek(deel, naam);
    if (dieper !== null) return dieper;
  }
  return null;
};
