import { isElfproef } from '../elfproef.ts';

/** What stands in place of what may not be kept. */
export const MASKER = '***';

const MAXIMUM_TEKENS = 200;
/** Of a question with more than this the first are told, and that there are more. */
const MAXIMUM_PARAMETERS = 50;
const KORT = 12;
/** As long as a citizen service number, with or without the zero in front of it. */
const NUMMER = /(?<!\d)\d{8,9}(?!\d)/g;
/** An element with nothing but text in it. What can stand in a name can not stand right after one: no text takes long. */
const ELEMENT = /<(?:[\w-]+:)?([\w-]+)(?:\s[^<>]*)?>([^<>]+)<\//g;

type Parameter = readonly [naam: string, waarde: string];

/** A text without anything that could be a person's number. */
export const maskeerNummers = (tekst: string): string =>
  tekst.replaceAll(NUMMER, (nummer) => (isElfproef(nummer) ? MASKER : nummer));

/** A value as it may be shown: short, and without anything that could be a person's number. */
export const maskeer = (waarde: string): string => maakLos(maskeerNummers(waarde).slice(0, MAXIMUM_TEKENS));

/** The same of a path, where a digit can be written in two ways (RFC 3986, section 2.3). */
export const maskeerPad = (pad: string): string => maskeer(pad.replaceAll(/%3(\d)/g, '$1'));

/**
 * What was asked, by name: of a source about persons every value of the body is masked, of others only what looks like a
 * person's number. A body that is neither JSON nor XML is told by its length.
 */
export const leesParameters = (
  query: URLSearchParams,
  body: string,
  persoonsgegevens: boolean,
): Readonly<Record<string, string>> => {
  const mask = persoonsgegevens ? () => MASKER : maskeer;
  const gevonden: readonly Parameter[] = [...[...query].slice(0, MAXIMUM_PARAMETERS + 1), ...leesBody(body)];
  return Object.fromEntries([
    ...gevonden.slice(0, MAXIMUM_PARAMETERS).map(([naam, waarde]) => [maskeer(naam), mask(waarde)] as const),
    ...(gevonden.length > MAXIMUM_PARAMETERS ? [['(meer)', `na de eerste ${MAXIMUM_PARAMETERS}`] as const] : []),
  ]);
};

/**
 * A piece keeps the whole text that it was cut from alive, personal values included: a copy does not. Of a piece this short
 * V8 has made one already.
 */
const maakLos = (tekst: string): string =>
  tekst.length <= KORT ? tekst : Buffer.from(tekst, 'utf16le').toString('utf16le');

/** The parameters of a body, as far as they are told, and one more to know that there are more. */
const leesBody = (body: string): readonly Parameter[] => {
  const tekst = body.trim();
  if (tekst === '') return [];
  if (tekst.startsWith('<'))
    return [
      ...tekst
        .matchAll(ELEMENT)
        .take(MAXIMUM_PARAMETERS + 1)
        .map(([, naam = '', waarde = '']) => [naam, waarde] as const),
    ];
  try {
    return verzamel(JSON.parse(tekst), '');
  } catch {
    return [['(body)', `${body.length} tekens`]];
  }
};

/** Every value in what was asked, by the names that lead to it; none is added to a list that is full. */
const verzamel = (waarde: unknown, pad: string, gevonden: Parameter[] = []): readonly Parameter[] => {
  if (typeof waarde !== 'object' || waarde === null) gevonden.push([pad || '(body)', String(waarde)]);
  else
    for (const [naam, deel] of Array.isArray(waarde) ? waarde.entries() : Object.entries(waarde)) {
      if (gevonden.length > MAXIMUM_PARAMETERS) break;
      verzamel(deel, pad ? `${pad}.${naam}` : String(naam), gevonden);
    }
  return gevonden;
};
