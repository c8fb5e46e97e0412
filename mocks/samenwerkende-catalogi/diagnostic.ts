import { type MockResponse, xmlResponse } from '../mock.ts';
import { writeElement } from '../xml.ts';

/** What is wrong with a question: a number of the SRU diagnostics list, with what it is about. */
export interface Diagnostic {
  readonly nummer: keyof typeof MELDING;
  readonly details: string;
}

/** The numbers of info:srw/diagnostic/1 that this service gives. */
const MELDING = {
  4: 'Unsupported operation',
  5: 'Unsupported version',
  6: 'Unsupported parameter value',
  7: 'Mandatory parameter not supplied',
  10: 'Query syntax error',
  16: 'Unsupported index',
  19: 'Unsupported relation',
  37: 'Unsupported boolean operator',
  61: 'First record position out of range',
  64: 'Record temporarily unavailable',
  66: 'Unknown schema for retrieval',
  71: 'Unsupported record packing',
  235: 'Database does not exist',
} as const;

/** As an element. Also what stands in the place of a record that is not there any more. */
export const writeDiagnostic = ({ nummer, details }: Diagnostic): string =>
  `<diagnostic xmlns="http://www.loc.gov/zing/srw/diagnostic/">${writeElement('uri', `info:srw/diagnostic/1/${nummer}`)}${writeElement('details', details)}${writeElement('message', MELDING[nummer])}</diagnostic>`;

/** A search response. */
export const zoekResponse = (inhoud: readonly string[]): MockResponse =>
  xmlResponse(
    `<?xml version="1.0" encoding="UTF-8"?>\n<searchRetrieveResponse xmlns="http://www.loc.gov/zing/srw/">${writeElement('version', '1.2')}${inhoud.join('')}</searchRetrieveResponse>`,
    200,
    'application/xml; charset=utf-8',
  );

/** A question that cannot be answered: also that has status 200. */
export const diagnosticResponse = (diagnostic: Diagnostic): MockResponse =>
  zoekResponse([writeElement('numberOfRecords', '0'), `<diagnostics>${writeDiagnostic(diagnostic)}</diagnostics>`]);
