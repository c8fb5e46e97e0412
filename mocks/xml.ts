import { type MockResponse, xmlResponse } from './mock.ts';

/** What can stand in an element: text, elements by name in their order, or the same element several times. */
export type XmlWaarde = string | readonly XmlWaarde[] | { readonly [naam: string]: XmlWaarde | undefined };

/** Writes an element with everything in it; an absent value writes nothing. */
export const writeElement = (naam: string, waarde: XmlWaarde | undefined, attributen = ''): string => {
  if (waarde === undefined) return '';
  if (typeof waarde === 'string') return `<${naam}${attributen}>${escapeXml(waarde)}</${naam}>`;
  if (isLijst(waarde)) return waarde.map((deel) => writeElement(naam, deel, attributen)).join('');
  const inhoud = Object.entries(waarde).map(([deel, inner]) => writeElement(deel, inner));
  return `<${naam}${attributen}>${inhoud.join('')}</${naam}>`;
};

/** A whole document as an answer. */
export const xmlDocumentResponse = (naam: string, waarde: XmlWaarde, attributen: string): MockResponse =>
  xmlResponse(
    `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(naam, waarde, attributen)}`,
    200,
    'application/xml; charset=utf-8',
  );

const isLijst = (waarde: XmlWaarde): waarde is readonly XmlWaarde[] => Array.isArray(waarde);

/** Text as it may stand between tags and in attributes. */
export const escapeXml = (tekst: string): string => tekst.replace(/[<>&"']/g, (teken) => ENTITEIT[teken] ?? '');

const ENTITEIT: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
};
