import { SaxesParser } from 'saxes';

/** No message of a source is nested so deep. */
const MAXIMUM_DIEPTE = 256;

/** An element of a document, without what it means. */
export interface XmlElement {
  /** With its prefix, as it was written. */
  readonly naam: string;
  readonly lokaal: string;
  readonly attributen: Readonly<Record<string, string>>;
  readonly ouder: XmlElement | null;
  readonly kinderen: (XmlElement | string)[];
}

/**
 * A document as a tree. Throws when it is not well-formed, is nested too deep, or has a document type declaration, which no
 * source has.
 * Comments and instructions are left out.
 */
export const leesXmlBoom = (xml: string): XmlElement => {
  const parser = new SaxesParser();
  let wortel: XmlElement | null = null;
  let hier: XmlElement | null = null;
  let diepte = 0;
  const tekst = (stuk: string): void => void hier?.kinderen.push(stuk);
  parser.on('error', (fout) => {
    throw fout;
  });
  parser.on('doctype', () => {
    throw new Error('a document type declaration is not allowed');
  });
  parser.on('opentag', ({ name, attributes }) => {
    diepte += 1;
    if (diepte > MAXIMUM_DIEPTE) throw new Error('the elements are nested too deep');
    const element: XmlElement = {
      naam: name,
      lokaal: getLokaal(name),
      attributen: { ...attributes },
      ouder: hier,
      kinderen: [],
    };
    hier?.kinderen.push(element);
    wortel ??= element;
    hier = element;
  });
  parser.on('closetag', () => {
    diepte -= 1;
    hier = hier?.ouder ?? null;
  });
  parser.on('text', tekst);
  parser.on('cdata', tekst);
  parser.write(xml.replace(/^\uFEFF/, '')).close();
  if (!wortel) throw new Error('there is no element');
  return wortel;
};

/** All elements, each before its children. */
export const getElementen = (wortel: XmlElement): readonly XmlElement[] => {
  const alle: XmlElement[] = [];
  const loop = (element: XmlElement): void => {
    alle.push(element);
    for (const kind of element.kinderen) if (typeof kind !== 'string') loop(kind);
  };
  loop(wortel);
  return alle;
};

/** The document with one line for each element, in the order of the elements: a line number says which one is meant. */
export const schrijfRegels = (element: XmlElement): string => {
  const { naam, attributen, kinderen } = element;
  const koppen = Object.entries(attributen).map(([sleutel, waarde]) => ` ${sleutel}="${ontsnap(waarde)}"`);
  const inhoud = kinderen.map((kind) => (typeof kind === 'string' ? ontsnap(kind) : schrijfRegels(kind)));
  // The end of a line within a tag is no part of what the document says.
  return `<${naam}${koppen.join('')}\n>${inhoud.join('')}</${naam}>`;
};

export const getLokaal = (naam: string): string => naam.split(':').at(-1) ?? naam;

const ontsnap = (tekst: string): string =>
  tekst
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/[\n\r\t]/g, (teken) => `&#${teken.charCodeAt(0)};`);
