import { leesContract } from './lees-contract.ts';
import { vindOpPlaats } from './plaats.ts';

/** A parameter with a value that is none of its codes. */
export interface OnbekendeCode {
  readonly naam: string;
  readonly codes: readonly string[];
}

/** The first parameter of a question whose value the contract does not have among its codes; null when there is none. */
export const vindOnbekendeCode = (contract: URL, pad: string, query: URLSearchParams): OnbekendeCode | null => {
  const { document, operaties } = leesContract(contract);
  const parameters = operaties.find((operatie) => operatie.method === 'GET' && operatie.pad === pad)?.parameters ?? [];
  for (const { name: naam, schema } of parameters) {
    const waarde = query.get(naam);
    const codes = getCodes(document, schema);
    if (waarde !== null && codes.length > 0 && !codes.includes(waarde)) return { naam, codes };
  }
  return null;
};

const getCodes = (document: object, schema: unknown): readonly string[] => {
  const { $ref: verwijzing, enum: codes = [] } = Object(schema);
  return typeof verwijzing === 'string'
    ? getCodes(document, vindOpPlaats(document, verwijzing))
    : [codes].flat().map(String);
};
