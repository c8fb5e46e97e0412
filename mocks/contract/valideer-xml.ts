import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  XmlDocument,
  XmlElement,
  XmlLibError,
  type XmlNode,
  XsdValidator,
  xmlRegisterInputProvider,
} from 'libxml2-wasm';

/**
 * Checks documents against a schema, which is read once, with every schema that it imports or includes from disk.
 * Findings are sentences of the validator, with the line they are about; none when a document is valid. The root element
 * has to be declared in the schema itself, and a document type declaration is a finding. A rule that a schema can not
 * write down is an XPath that finds nothing in a good document. Throws when the schema is wrong.
 */
export const createXmlControle = (
  xsd: URL,
  nooit?: { readonly xpath: string; readonly regel: string },
): ((body: string) => readonly string[]) => {
  const { validator, wortels } = leesSchema(xsd);
  return (body) => {
    try {
      return gebruik(XmlDocument.fromString(body), (document) => {
        if (document.dtd) return ['a document type declaration is not allowed'];
        if (!wortels.has(document.root.name)) return [`the root element ${document.root.name} is not declared`];
        validator.validate(document);
        return nooit && document.find(nooit.xpath).length > 0 ? [nooit.regel] : [];
      });
    } catch (fout) {
      return getBevindingen(fout);
    }
  };
};

interface Schema {
  readonly validator: XsdValidator;
  /** Local names of the elements that a document can begin with. */
  readonly wortels: ReadonlySet<string>;
}

const XS = { xs: 'http://www.w3.org/2001/XMLSchema' };

/** Validators live as long as the process: a schema is read once, whoever asks for it. */
const schemas = new Map<string, Schema>();

const leesSchema = (xsd: URL): Schema => {
  const bekend = schemas.get(xsd.href);
  if (bekend) return bekend;
  registreerSchijf();
  const schema = gebruik(XmlDocument.fromBuffer(readFileSync(xsd), { url: xsd.href }), (document) => ({
    validator: XsdValidator.fromDoc(document),
    wortels: new Set(document.find('/xs:schema/xs:element', XS).flatMap(getNaam)),
  }));
  schemas.set(xsd.href, schema);
  return schema;
};

const getNaam = (knoop: XmlNode): readonly string[] => {
  const naam = knoop instanceof XmlElement ? knoop.attr('name')?.value : undefined;
  return naam === undefined ? [] : [naam];
};

/** A document is outside the reach of the garbage collector. */
const gebruik = <T>(document: XmlDocument, doe: (document: XmlDocument) => T): T => {
  try {
    return doe(document);
  } finally {
    document.dispose();
  }
};

const getBevindingen = (fout: unknown): readonly string[] => {
  if (!(fout instanceof XmlLibError)) throw fout;
  const bevindingen = fout.details.map(({ line, message }) => `line ${line}: ${message.trim()}`);
  return bevindingen.length > 0 ? bevindingen : [fout.message.trim()];
};

let isGeregistreerd = false;

/** Lets the library read schemas from this disk, and nothing else from anywhere. */
const registreerSchijf = (): void => {
  if (isGeregistreerd) return;
  isGeregistreerd = true;
  xmlRegisterInputProvider({
    match: (naam) => getPad(naam) !== null,
    open: (naam) => {
      const pad = getPad(naam);
      return pad === null ? undefined : openSync(pad, 'r');
    },
    read: (bestand, buffer) => readSync(bestand, buffer, 0, buffer.byteLength, null),
    close: (bestand) => {
      closeSync(bestand);
      return true;
    },
  });
};

/** Path of a schema on this disk; null for everything else. */
const getPad = (naam: string): string | null => {
  if (!/^file:.*\.xsd$/.test(naam)) return null;
  const pad = fileURLToPath(naam);
  return existsSync(pad) ? pad : null;
};
