import { expect, it } from 'vitest';
import {
  CONTRACTSOORT,
  INDICATIE,
  NIVEAU,
  OVEREENKOMST,
  SOLLICITATIE,
  TAALBEHEERSING,
} from '../../../subgraphs/vacatures/bronnen/vum/codes.ts';

it.each([
  [
    'werk- en denkniveau',
    NIVEAU,
    { '1': 'GEEN', '2': 'BASISONDERWIJS', '3': 'VMBO', '4': 'MBO2', '5': 'HBO', '6': 'WO', '7': 'ONBEKEND' },
  ],
  ['type arbeidscontract', CONTRACTSOORT, { B: 'TIJDELIJK', O: 'VAST' }],
  [
    'type overeenkomst',
    OVEREENKOMST,
    { '01': 'REGULIER', '02': 'LEERBAAN', '03': 'VRIJWILLIGERSWERK', '04': 'WERKERVARINGSPLAATS' },
  ],
  ['indicatie', INDICATIE, { '0': null, '1': true, '2': false }],
  ['sollicitatiewijze', SOLLICITATIE, { '1': 'POST', '2': 'TELEFOON', '3': 'EMAIL', '4': 'ONLINE_FORMULIER' }],
  [
    'taalbeheersing',
    TAALBEHEERSING,
    { '0': 'ONBEKEND', '1': 'ONBEKEND', '2': 'REDELIJK', '3': 'GOED', '4': 'UITSTEKEND', '8': 'ONBEKEND' },
  ],
])('gives every code of the VUM list %s its meaning', (_lijst, tabel, betekenis) => {
  expect(tabel).toEqual(betekenis);
});
