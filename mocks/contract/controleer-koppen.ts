import type { MockResponse } from '../mock.ts';
import type { Schemacontrole } from './create-schemacontrole.ts';
import type { Antwoord } from './lees-contract.ts';

const GETAL = /^\d+$/;

/** What is wrong with the headers that a contract declares for an answer. Headers that it does not name are free. */
export const controleerKoppen = (
  { headers: gegeven }: MockResponse,
  { headers }: Antwoord,
  controleer: Schemacontrole,
): readonly string[] =>
  [...headers].flatMap(([naam, { waarde: kop, plaats }]) => {
    const waarde = gegeven[naam];
    if (waarde === undefined) return kop.required ? [`header ${naam} is missing`] : [];
    // A header is text; where the contract says that it is a number, it is one written out.
    const bevindingen = controleer(`${plaats}/schema`, waarde);
    const alsGetal = GETAL.test(waarde) ? controleer(`${plaats}/schema`, Number(waarde)) : bevindingen;
    return bevindingen.length > 0 && alsGetal.length > 0 ? bevindingen.map((tekst) => `header ${naam}: ${tekst}`) : [];
  });
