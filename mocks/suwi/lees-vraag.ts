import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { type Dienst, SOAP } from './dienst.ts';

/** The number in a question, or why the question is refused. */
export type Vraag = { readonly bsn: string } | { readonly weigering: readonly [code: string, tekst: string] };

/** Reads a question as strictly as the service does: well-formed, no DTD, right namespaces, exactly one number. */
export const leesVraag = ({ namespace, element }: Dienst, xml: string): Vraag => {
  if (/<!DOCTYPE/i.test(xml)) return { weigering: ['F002', 'Een document type declaration is niet toegestaan'] };
  if (XMLValidator.validate(xml) !== true) return { weigering: ['F001', 'Het bericht is geen welgevormde XML'] };
  const envelop = getElement({ inhoud: parser.parse(xml), prefixen: new Map() }, SOAP, 'Envelope');
  const info = getElement(getElement(envelop, SOAP, 'Body'), namespace, element);
  const bsn = getTekst(info, 'Burgerservicenr');
  if (bsn === null || !/^\d{9}$/.test(bsn)) return { weigering: ['F003', 'Het bericht voldoet niet aan het schema'] };
  return { bsn };
};

interface Element {
  readonly inhoud: Readonly<Record<string, unknown>>;
  readonly prefixen: ReadonlyMap<string, string>;
}

const ATTRIBUUT = '@';
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: ATTRIBUUT,
  parseTagValue: false,
  ignoreDeclaration: true,
});

/** The one child with this name in this namespace, whatever prefix the sender chose; null when there is not exactly one. */
const getElement = (ouder: Element | null, namespace: string, naam: string): Element | null => {
  const kinderen = Object.entries(ouder?.inhoud ?? {}).flatMap(([gekwalificeerd, waarde]) => {
    const [lokaal = '', prefix = ''] = gekwalificeerd.split(':').reverse();
    if (lokaal !== naam || !isRecord(waarde)) return [];
    const prefixen = new Map([...(ouder?.prefixen ?? []), ...getPrefixen(waarde)]);
    return prefixen.get(prefix) === namespace ? [{ inhoud: waarde, prefixen }] : [];
  });
  return kinderen.length === 1 ? (kinderen[0] ?? null) : null;
};

/** The text of the one unqualified child with this name; null when there is not exactly one. */
const getTekst = (ouder: Element | null, naam: string): string | null => {
  const waarde = ouder?.inhoud[naam];
  const standaard = isRecord(waarde) ? waarde[`${ATTRIBUUT}xmlns`] : undefined;
  if ((standaard ?? ouder?.prefixen.get('') ?? '') !== '') return null;
  const tekst = isRecord(waarde) ? waarde['#text'] : waarde;
  return typeof tekst === 'string' ? tekst : null;
};

const getPrefixen = (inhoud: Readonly<Record<string, unknown>>): (readonly [string, string])[] =>
  Object.entries(inhoud).flatMap(([naam, waarde]) => {
    const [, prefix] = /^@xmlns(?::(.+))?$/.exec(naam) ?? [null, null];
    return prefix === null ? [] : [[prefix ?? '', String(waarde)] as const];
  });

const isRecord = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
