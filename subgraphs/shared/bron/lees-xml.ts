import { SaxesParser } from 'saxes';

/**
 * An element as a plain value: its text, or its children by name; children that share a name become a list. One with
 * attributes that are read has `@name` for each of them beside its children, or beside its text as `#text`: no element can
 * have such a name.
 */
type Waarde = string | { [naam: string]: Waarde | Waarde[] };

/** An element that is being read. */
interface Open {
  readonly naam: string;
  tekst: string;
  readonly attributen: Readonly<Record<string, string>> | null;
  kinderen: { [naam: string]: Waarde | Waarde[] } | null;
}

/** Deeper than any message of a source, and far less than what would exhaust the stack of who walks it. */
const MAXIMUM_DIEPTE = 100;

/**
 * Reads well-formed XML. Attributes are left out, but for those asked for by local name, and so are namespace prefixes:
 * they are the sender’s choice and carry no meaning here. Values stay text, as codes have leading zeros. A document type
 * declaration is refused, and with it every entity but those of XML itself.
 *
 * @throws SyntaxError for what is not well-formed, TypeError for a document type declaration.
 */
export const leesXml = (tekst: string, attributen: readonly string[] = []): unknown => {
  const wortel: Open = createOpen('', null);
  const pad: Open[] = [wortel];
  const parser = new SaxesParser({});
  parser.on('doctype', () => {
    throw new TypeError('a document type declaration is not accepted');
  });
  parser.on('error', (oorzaak) => {
    throw new SyntaxError('not well-formed XML', { cause: oorzaak });
  });
  parser.on('opentag', ({ name, attributes }) => {
    const open = createOpen(getLokaleNaam(name), kiesAttributen(attributes, attributen));
    if (pad.push(open) > MAXIMUM_DIEPTE) throw new SyntaxError('XML is nested too deeply');
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

const createOpen = (naam: string, attributen: Open['attributen']): Open => ({
  naam,
  attributen,
  tekst: '',
  kinderen: null,
});

/** Those that are read, by name; null when the element has none of them. */
const kiesAttributen = (
  alle: Readonly<Record<string, string>>,
  gelezen: readonly string[],
): Readonly<Record<string, string>> | null => {
  if (gelezen.length === 0) return null;
  const gekozen = Object.entries(alle).flatMap(([naam, waarde]) => {
    const lokaal = getLokaleNaam(naam);
    return gelezen.includes(lokaal) ? [[`@${lokaal}`, waarde] as const] : [];
  });
  return gekozen.length > 0 ? Object.fromEntries(gekozen) : null;
};

const getLokaleNaam = (naam: string): string => naam.slice(naam.indexOf(':') + 1);

const voegKindToe = (ouder: Open, { naam, tekst, attributen, kinderen }: Open): void => {
  // Setting this one would change what the others mean.
  if (naam === '__proto__') throw new SyntaxError('an element of a name that cannot be read');
  ouder.kinderen ??= {};
  const eerder = Object.hasOwn(ouder.kinderen, naam) ? ouder.kinderen[naam] : undefined;
  const inhoud = kinderen ?? tekst.trim();
  const waarde = attributen ? { ...attributen, ...(kinderen ?? { '#text': tekst.trim() }) } : inhoud;
  if (eerder === undefined) ouder.kinderen[naam] = waarde;
  else if (Array.isArray(eerder)) eerder.push(waarde);
  else ouder.kinderen[naam] = [eerder, waarde];
};
