import { leesGetal } from '../lees-getal.ts';
import type { MockBron, MockResponse } from '../mock.ts';
import { writeElement } from '../xml.ts';
import { type Product, producten } from './catalogus.ts';
import { leesCql } from './cql.ts';
import { type Diagnostic, diagnosticResponse, zoekResponse } from './diagnostic.ts';
import { writeRecord } from './record.ts';

const STANDAARD = 10;
const MAXIMUM = 50;

/** Samenwerkende Catalogi: what municipalities offer, over SRU 1.2 (see contract.yaml). */
export const samenwerkendeCatalogiMock: MockBron = {
  id: 'samenwerkende-catalogi',
  naam: 'Samenwerkende Catalogi (gemeenten)',
  contract: new URL('./contract.yaml', import.meta.url),
  persoonsgegevens: false,
  routes: [
    {
      method: 'GET',
      pad: '/sru/Search',
      handle: ({ query }) => geef(query, producten),
    },
  ],
  leeg: (_gezond, { query }) => geef(query, []),
  wijziging: { van: 'productID', naar: 'productIdentifier' },
};

const geef = (query: URLSearchParams, catalogus: readonly Product[]): MockResponse => {
  const fout = controleer(query);
  return fout ? diagnosticResponse(fout) : zoek(query, catalogus);
};

/** The first thing that is wrong with the parameters; null when nothing is. */
const controleer = (query: URLSearchParams): Diagnostic | null => {
  const gemist = ['operation', 'version', 'x-connection', 'query'].find((naam) => !query.get(naam));
  if (gemist !== undefined) return { nummer: 7, details: gemist };
  if (query.get('operation') !== 'searchRetrieve') return { nummer: 4, details: query.get('operation') ?? '' };
  if (query.get('version') !== '1.2') return { nummer: 5, details: '1.2' };
  if (query.get('x-connection') !== 'sc') return { nummer: 235, details: query.get('x-connection') ?? '' };
  if (!['sc4.0', null].includes(query.get('recordSchema')))
    return { nummer: 66, details: query.get('recordSchema') ?? '' };
  if (!['xml', null].includes(query.get('recordPacking')))
    return { nummer: 71, details: query.get('recordPacking') ?? '' };
  if (!leesGetal(query.get('startRecord'), 1)) return { nummer: 6, details: 'startRecord' };
  const aantal = leesGetal(query.get('maximumRecords'), STANDAARD);
  return aantal === null || aantal > MAXIMUM ? { nummer: 6, details: 'maximumRecords' } : null;
};

const zoek = (query: URLSearchParams, catalogus: readonly Product[]): MockResponse => {
  const filter = leesCql(query.get('query') ?? '');
  if (typeof filter !== 'function') return diagnosticResponse(filter);
  const gevonden = catalogus.filter(filter);
  const start = leesGetal(query.get('startRecord'), 1) ?? 1;
  const aantal = leesGetal(query.get('maximumRecords'), STANDAARD) ?? STANDAARD;
  if (start > Math.max(1, gevonden.length)) return diagnosticResponse({ nummer: 61, details: String(start) });
  const records = gevonden.slice(start - 1, start - 1 + aantal);
  const volgende = start + records.length;
  return zoekResponse([
    writeElement('numberOfRecords', String(gevonden.length)),
    // SRU leaves the element out when there is nothing to put in it.
    records.length > 0
      ? `<records>${records.map((product, plek) => writeRecord(product, start + plek)).join('')}</records>`
      : '',
    writeElement('nextRecordPosition', volgende <= gevonden.length ? String(volgende) : undefined),
  ]);
};
