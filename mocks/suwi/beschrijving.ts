import { readFileSync } from 'node:fs';
import { type MockRequest, type MockResponse, probleemResponse, xmlResponse } from '../mock.ts';

/**
 * What a service tells about itself at its own address, as SOAP stacks do: the WSDL at `?wsdl`, and each schema that it
 * imports at `?xsd=` with its file name. The files stand beside the contract; those that services share, beside this one.
 */
export const createBeschrijving =
  (id: string, contract: URL): ((request: MockRequest) => MockResponse) =>
  ({ query, headers, pad }) => {
    if (query.has('wsdl'))
      return xmlResponse(metAdres(lees(new URL('dienst.wsdl', contract)), getBasis(id, headers), pad));
    const bestand = query.get('xsd') ?? '';
    if (bestand === 'berichten.xsd') return xsdResponse(new URL(bestand, contract));
    if (GEDEELD.includes(bestand)) return xsdResponse(new URL(bestand, import.meta.url));
    return probleemResponse(404, 'Niet gevonden', 'Vraag ?wsdl, of ?xsd= met een bestand dat de WSDL noemt.');
  };

const GEDEELD = ['fwi.xsd', 'typen.xsd'];

const xsdResponse = (bestand: URL): MockResponse => xmlResponse(lees(bestand), 200, 'application/xml; charset=utf-8');

/** Files name each other by path; whoever reads them over HTTP finds them at the same address with another query. */
const lees = (bestand: URL): string =>
  readFileSync(bestand, 'utf8').replaceAll(/schemaLocation="(?:[^"]*\/)?([^"/]+)"/g, 'schemaLocation="?xsd=$1"');

/** The address of the service is the one that was asked. */
const metAdres = (wsdl: string, basis: string | null, pad: string): string =>
  basis === null ? wsdl : wsdl.replace(/location="https:[^"]*"/, `location="${basis}${pad}"`);

/**
 * Where the source is, as far as a question tells: below its id, unless whoever passed the question on says otherwise in
 * `x-forwarded-proto` and `x-forwarded-prefix`. Null when a question has no usable host, so that the file stays as it is.
 */
const getBasis = (id: string, headers: MockRequest['headers']): string | null => {
  const schema = headers['x-forwarded-proto'] ?? 'http';
  const prefix = headers['x-forwarded-prefix'] ?? `/${id}`;
  const basis = `${schema}://${headers.host ?? ''}${prefix}`;
  return /^https?:\/\/[\w.:[\]-]+(\/[\w-]+)*$/.test(basis) ? basis : null;
};
