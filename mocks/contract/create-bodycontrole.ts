import { controleerCsvKop } from './controleer-csv-kop.ts';
import type { Schemacontrole } from './create-schemacontrole.ts';
import type { Contract, Deel } from './lees-contract.ts';
import { leesCsvKolommen, leesCsvRijen } from './lees-csv-rijen.ts';
import type { Mediatype } from './openapi.ts';
import { createXmlControle } from './valideer-xml.ts';

/** Checks a body of a media type against what stands in the contract for it. */
export type Bodycontrole = (type: string, mediatype: Deel<Mediatype>, body: string) => readonly string[];

/** JSON and CSV against the JSON Schema of the media type, XML against the XSD that `x-xsd` names. */
export const createBodycontrole = (contract: Contract, controleer: Schemacontrole): Bodycontrole => {
  const xsds = new Map<string, (body: string) => readonly string[]>();
  return (type, { waarde, plaats }, body) => {
    const xsd = waarde['x-xsd'];
    if (xsd !== undefined) {
      const controleerXml = xsds.get(plaats) ?? createXmlControle(new URL(xsd, contract.url), waarde['x-nooit']);
      xsds.set(plaats, controleerXml);
      return controleerXml(body);
    }
    const lees = getLezer(type);
    if (waarde.schema === undefined || lees === null) return [`the contract does not say what ${type} holds`];
    return probeer(
      () => lees(body),
      (gelezen) => [
        ...(type === 'text/csv' ? controleerKop(contract, `${plaats}/schema`, body) : []),
        ...controleer(`${plaats}/schema`, gelezen),
      ],
    );
  };
};

const controleerKop = (contract: Contract, plaats: string, body: string): readonly string[] => {
  const { mist, teveel } = controleerCsvKop(contract, plaats, leesCsvKolommen(body));
  return [
    ...mist.map((kolom) => `the header has no column ${kolom}`),
    ...teveel.map((kolom) => `the header has another column (${kolom})`),
  ];
};

const getLezer = (type: string): ((body: string) => unknown) | null => {
  if (/[/+]json$/.test(type)) return JSON.parse;
  if (type === 'text/csv') return leesCsvRijen;
  return type === 'text/plain' || type === 'text/html' ? (body) => body : null;
};

const probeer = (lees: () => unknown, controleer: (gelezen: unknown) => readonly string[]): readonly string[] => {
  let gelezen: unknown;
  try {
    gelezen = lees();
  } catch (fout) {
    return [`the body cannot be read: ${fout instanceof Error ? fout.message : 'unknown'}`];
  }
  return controleer(gelezen);
};
