import { isElfproef } from '../elfproef.ts';

/** What stands in place of what may not be kept. */
export const MASKER = '***';

const MAXIMUM_TEKENS = 200;
/** As long as a citizen service number, with or without the zero in front of it. */
const NUMMER = /(?<!\d)\d{8,9}(?!\d)/g;

/** A value as it may be shown: short, and without anything that could be a person's number. */
export const maskeer = (waarde: string): string =>
  waarde.replaceAll(NUMMER, (nummer) => (isElfproef(nummer) ? MASKER : nummer)).slice(0, MAXIMUM_TEKENS);

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
  return Object.fromEntries([
    ...[...query].map(([naam, waarde]) => [maskeer(naam), mask(waarde)] as const),
    ...leesBody(body).map(([naam, waarde]) => [maskeer(naam), mask(waarde)] as const),
  ]);
};

const leesBody = (body: string): readonly (readonly [string, string])[] => {
  const tekst = body.trim();
  if (tekst === '') return [];
  if (tekst.startsWith('<'))
    return [...tekst.matchAll(/<(?:[\w-]+:)?([\w-]+)[^<>]*>([^<>]+)<\//g)].map(([, naam = '', waarde = '']) => [
      naam,
      waarde,
    ]);
  try {
    return platteLijst(JSON.parse(tekst));
  } catch {
    return [['(body)', `${body.length} tekens`]];
  }
};

const platteLijst = (waarde: unknown, pad = ''): readonly (readonly [string, string])[] =>
  typeof waarde === 'object' && waarde !== null
    ? Object.entries(waarde).flatMap(([naam, deel]) => platteLijst(deel, pad ? `${pad}.${naam}` : naam))
    : [[pad || '(body)', String(waarde)]];
