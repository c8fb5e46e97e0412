import { parse as leesCsvRegels, type Options } from 'csv-parse/sync';
import type { Vorm } from './define-bron.ts';
import { leesXml } from './lees-xml.ts';

/** No reply may be larger than this; a source that sends more is not read to the end. */
export const MAXIMUM_BYTES = 5 * 1024 * 1024;

/** Reads a body to the end; throws when it is larger than allowed or is not UTF-8. */
export const leesBody = async (body: AsyncIterable<Uint8Array>): Promise<string> => {
  const delen: Uint8Array[] = [];
  let bytes = 0;
  for await (const deel of body) {
    bytes += deel.byteLength;
    if (bytes > MAXIMUM_BYTES) throw new RangeError('reply is larger than allowed');
    delen.push(deel);
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(delen));
};

/** Decodes a reply by what the source was declared to write; a login page in HTML is never taken for data. */
export const decodeer = (
  tekst: string,
  contentType: string,
  vorm: Vorm,
  xmlAttributen?: readonly string[],
): unknown => {
  if (!CONTENT_TYPE[vorm].test(contentType)) throw new TypeError(`expected ${vorm}`);
  if (vorm === 'json') return JSON.parse(tekst);
  if (vorm === 'csv') return leesCsv(tekst);
  return leesXml(tekst, xmlAttributen);
};

/**
 * Rows as records by the names of the header: semicolons, quoted fields, values as text. Rows of another length than the
 * header are refused, since nobody can tell which field is missing. The parser throws a
 * plain Error, which would look like a connection that broke.
 */
const leesCsv = (tekst: string): unknown => {
  let kop: string[] = [];
  const bewaarKop = (namen: string[]): string[] => {
    kop = namen;
    return namen;
  };
  const rijen = leesRijen(tekst, { delimiter: ';', bom: true, skip_empty_lines: true, columns: bewaarKop });
  if (!isKop(kop)) throw new SyntaxError('the first row is not a header');
  return rijen;
};

const leesRijen = (tekst: string, opties: Options): unknown => {
  try {
    return leesCsvRegels(tekst, opties);
  } catch (oorzaak) {
    throw new SyntaxError('not well-formed CSV', { cause: oorzaak });
  }
};

/** A first row with a number, a sign or a gap in it is data or a page in HTML; a name that comes twice names nothing. */
const isKop = (kop: readonly string[]): boolean =>
  kop.length > 1 && new Set(kop).size === kop.length && kop.every((naam) => KOLOMNAAM.test(naam));

const KOLOMNAAM = /^\p{L}[^<>{},]*$/u;

const CONTENT_TYPE = {
  json: /^application\/([\w.+-]+\+)?json\b/i,
  xml: /^(application|text)\/([\w.+-]+\+)?xml\b/i,
  csv: /^text\/csv\b/i,
} as const;
