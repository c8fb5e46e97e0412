import { SaxesParser } from 'saxes';

/** An element as a plain value: its text, or its children by name; children that share a name become a list. */
type Waarde = string | { [naam: string]: Waarde | Waarde[] };

/** An element that is being read. */
interface Open {
  readonly naam: string;
  tekst: string;
  kinderen: { [naam: string]: Waarde | Waarde[] } | null;
}

/** Deeper than any message of a source, and far less than what would exhaust the stack of who walks it. */
const MAXIMUM_DIEPTE = 100;

/**
 * Reads well-formed XML. Attributes and namespace prefixes are left out: prefixes are the sender’s choice and carry no
 * meaning here. Values stay text, as codes have leading zeros. A document type declaration is refused, and with it every
 * entity but those of XML itself.
 *
 * @throws SyntaxError for what is not well-formed, TypeError for a document type declaration.
 */
export const leesXml = (tekst: string): unknown => {
  const wortel: Open = createOpen('');
  const pad: Open[] = [wortel];
  const parser = new SaxesParser({});
  parser.on('doctype', () => {
    throw new TypeError('a document type declaration is not accepted');
  });
  parser.on('error', (oorzaak) => {
    throw new SyntaxError('not well-formed XML', { cause: oorzaak });
  });
  parser.on('opentag', ({ name }) => {
    if (pad.push(createOpen(getLokaleNaam(name))) > MAXIMUM_DIEPTE) throw new SyntaxError('XML is nested too deeply');
  });
  const voegTekstToe = (deel: string): void => {
    const open = pad.at(-1);
    if (open) open.tekst += deel;
  };
  parser.on('text', voegTekstToe);
  parser.on('cdata', voegTekstToe);
  parser.on('closetag', () => {
    const klaar = pad.pop();
    const ouder = pad.at(-1);
    if (klaar && ouder) voegKindToe(ouder, klaar);
  });
  parser.write(tekst).close();
  return wortel.kinderen ?? {};
};

const createOpen = (naam: string): Open => ({ naam, tekst: '', kinderen: null });

const getLokaleNaam = (naam: string): string => naam.slice(naam.indexOf(':') + 1);

const voegKindToe = (ouder: Open, { naam, tekst, kinderen }: Open): void => {
  // Setting this one would change what the others mean.
  if (naam === '__proto__') throw new SyntaxError('an element of a name that cannot be read');
  ouder.kinderen ??= {};
  const eerder = Object.hasOwn(ouder.kinderen, naam) ? ouder.kinderen[naam] : undefined;
  const waarde = kinderen ?? tekst.trim();
  if (eerder === undefined) ouder.kinderen[naam] = waarde;
  else if (Array.isArray(eerder)) eerder.push(waarde);
  else ouder.kinderen[naam] = [eerder, waarde];
};
