import { XMLParser } from 'fast-xml-parser';

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
export const decodeer = (tekst: string, contentType: string, vorm: 'json' | 'xml'): unknown => {
  if (!CONTENT_TYPE[vorm].test(contentType)) throw new TypeError(`expected ${vorm}`);
  if (vorm === 'json') return JSON.parse(tekst);
  if (/<!DOCTYPE/i.test(tekst)) throw new TypeError('a document type declaration is not accepted');
  return leesXml(tekst);
};

/** The parser throws a plain Error, which would look like a connection that broke. */
const leesXml = (tekst: string): unknown => {
  try {
    return xml.parse(tekst, true);
  } catch (oorzaak) {
    throw new SyntaxError('not well-formed XML', { cause: oorzaak });
  }
};

const CONTENT_TYPE = {
  json: /^application\/([\w.+-]+\+)?json\b/i,
  xml: /^(application|text)\/([\w.+-]+\+)?xml\b/i,
} as const;

/**
 * Namespace prefixes are the sender’s choice and carry no meaning here; values stay text, as codes have leading zeros.
 * `htmlEntities` is what makes the parser read numbered characters such as `&#233;`.
 */
const xml = new XMLParser({
  ignoreAttributes: true,
  removeNSPrefix: true,
  parseTagValue: false,
  trimValues: true,
  htmlEntities: true,
});
