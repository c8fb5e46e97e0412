import { describe, expect, test } from 'vitest';
import { parseMet } from '../../../subgraphs/shared/bron/parse.ts';
import { mapInkomsten } from '../../../subgraphs/uitkeringen/bronnen/polis/map.ts';
import { ClientSource } from '../../../subgraphs/uitkeringen/bronnen/polis/parse.ts';
import type { Inkomsten } from '../../../subgraphs/uitkeringen/gegevens.ts';
import { HERKOMST, VANDAAG } from './proef.ts';

const map = (verhouding: object, tel: (veld: string) => void = () => {}): readonly Inkomsten[] => {
  const Inkomstenverhouding = {
    DatBIkv: '20250601',
    Inkomstenperiode: { DatBIkp: '20250601', CdSrtIkv: '33' },
    ...verhouding,
  };
  const client = parseMet(ClientSource)({ Burgerservicenr: '999993549', Inkomstenverhouding }, { tel });
  return mapInkomsten(client, HERKOMST, VANDAAG).inkomsten;
};

describe('income', () => {
  test.each([
    ['11', 'LOONDIENST'],
    ['13', 'LOONDIENST'],
    ['15', 'LOONDIENST'],
    ['17', 'ONDERNEMING'],
    ['18', 'OVERIG'],
    ['31', 'ZW'],
    ['32', 'WAO'],
    ['33', 'WW'],
    ['34', 'IOAW'],
    ['35', 'WW'],
    ['36', 'WAZ'],
    ['37', 'WAJONG'],
    ['38', 'WAJONG'],
    ['39', 'IVA'],
    ['40', 'WGA'],
    ['42', 'BBZ'],
    ['43', 'BIJSTAND'],
    ['45', 'IOAZ'],
    ['46', 'TOESLAGENWET'],
    ['50', 'OVERIG'],
    ['52', 'IOW'],
  ])('of code %s is %s', (CdSrtIkv, soort) => {
    expect(map({ Inkomstenperiode: { DatBIkp: '20250601', CdSrtIkv } })).toMatchObject([{ soort, loopt: true }]);
  });

  test('of a code that is not known is counted, and of an unknown kind', () => {
    const geteld: string[] = [];
    expect(
      map({ Inkomstenperiode: { DatBIkp: '20250601', CdSrtIkv: '99' } }, (veld) => geteld.push(veld)),
    ).toMatchObject([{ soort: 'ONBEKEND', loopt: true, contract: null }]);
    expect(geteld).toEqual(['CdSrtIkv']);
  });

  test.each([
    [undefined, true, null],
    ['20260301', true, '2026-03-01'],
    ['20260228', false, '2026-02-28'],
    ['20260300', true, null],
    ['20260400', true, null],
    ['20260000', null, null],
    ['20260200', false, null],
    ['00000000', null, null],
  ])('with last day %s runs: %s', (DatEIkv, loopt, tot) => {
    expect(map({ ...(DatEIkv && { DatEIkv }) })).toMatchObject([{ loopt, van: '2025-06-01', tot }]);
  });

  test('that changes its kind is two: the first ends the day before the second begins', () => {
    const Inkomstenperiode = [
      { DatBIkp: '20251101', CdSrtIkv: '39' },
      { DatBIkp: '20250601', CdSrtIkv: '40' },
      { DatBIkp: '20250901', CdSrtIkv: '40' },
    ];
    expect(map({ Inkomstenperiode })).toMatchObject([
      { soort: 'WGA', loopt: false, van: '2025-06-01', tot: '2025-10-31' },
      { soort: 'IVA', loopt: true, van: '2025-11-01', tot: null },
    ]);
  });

  test.each([
    ['20260301', false, true],
    ['20260302', true, false],
  ])(
    'that changes its kind on %s, seen on 1 March 2026: the first runs %s and the second %s',
    (DatBIkp, eerste, tweede) => {
      const Inkomstenperiode = [
        { DatBIkp: '20250601', CdSrtIkv: '40' },
        { DatBIkp, CdSrtIkv: '39' },
      ];
      expect(map({ Inkomstenperiode }).map(({ loopt }) => loopt)).toEqual([eerste, tweede]);
    },
  );

  test.each<[string, readonly string[], Inkomsten['contract']]>([
    ['became permanent', ['20230101 B', '20250101 O'], 'VAST'],
    ['became permanent, reported the other way round', ['20250101 O', '20230101 B'], 'VAST'],
    ['will be permanent from tomorrow', ['20230101 B', '20260302 O'], 'TIJDELIJK'],
    ['is permanent from today', ['20230101 B', '20260301 O'], 'VAST'],
    ['begins tomorrow', ['20260302 B'], 'TIJDELIJK'],
  ])('from a job that %s has the contract of today', (_geval, perioden, contract) => {
    const Inkomstenperiode = perioden.map((periode) => ({
      DatBIkp: periode.slice(0, 8),
      CdSrtIkv: '15',
      CdTypeArbeidscontract: periode.slice(9),
    }));
    expect(map({ Inkomstenperiode })).toMatchObject([{ soort: 'LOONDIENST', contract }]);
  });

  test('from a job that ended in a benefit has the contract of its own last period', () => {
    const Inkomstenperiode = [
      { DatBIkp: '20230101', CdSrtIkv: '15', CdTypeArbeidscontract: 'B' },
      { DatBIkp: '20240101', CdSrtIkv: '15', CdTypeArbeidscontract: 'O' },
      { DatBIkp: '20250101', CdSrtIkv: '31' },
    ];
    expect(map({ Inkomstenperiode })).toMatchObject([
      { soort: 'LOONDIENST', contract: 'VAST', tot: '2024-12-31' },
      { soort: 'ZW', contract: null },
    ]);
  });

  const bedrag = (centen: string, anders: object = {}) => ({
    CdMunteenheid: 'EUR',
    CdPositiefNegatief: '+',
    WaardeBedr: centen,
    ...anders,
  });
  test.each<[string, object | readonly object[] | undefined, number | null]>([
    ['a month', { DatBIko: '20260101', DatEIko: '20260131', BedrBrutoloonSv: bedrag('211477') }, 2114.77],
    ['a month of 28 days', { DatBIko: '20260201', DatEIko: '20260228', BedrBrutoloonSv: bedrag('100') }, 1],
    [
      'a correction below zero',
      { DatBIko: '20260101', DatEIko: '20260131', BedrBrutoloonSv: bedrag('100', { CdPositiefNegatief: '-' }) },
      -1,
    ],
    ['four weeks', { DatBIko: '20260105', DatEIko: '20260201', BedrBrutoloonSv: bedrag('211477') }, null],
    [
      'a month that begins halfway',
      { DatBIko: '20260115', DatEIko: '20260214', BedrBrutoloonSv: bedrag('211477') },
      null,
    ],
    ['part of a month', { DatBIko: '20260101', DatEIko: '20260115', BedrBrutoloonSv: bedrag('211477') }, null],
    ['no amount', { DatBIko: '20260101', DatEIko: '20260131' }, null],
    ['nothing', undefined, null],
    [
      'two months: the last counts, whatever their order',
      [
        { DatBIko: '20260101', DatEIko: '20260131', BedrBrutoloonSv: bedrag('200') },
        { DatBIko: '20251201', DatEIko: '20251231', BedrBrutoloonSv: bedrag('100') },
      ],
      2,
    ],
  ])('reported over %s is so much per month', (_geval, Inkomstenopgave, euros) => {
    expect(map({ ...(Inkomstenopgave && { Inkomstenopgave }) })).toMatchObject([{ bedragPerMaand: euros }]);
  });

  test.each([
    [{ CdTypeArbeidscontract: 'O', CdAardIkv: '01' }, '03', 'VAST', 'F'],
    [{ CdTypeArbeidscontract: 'B', CdAardIkv: '01' }, '35', 'TIJDELIJK', 'Q'],
    [{ CdTypeArbeidscontract: 'B', CdAardIkv: '11' }, '52', 'UITZEND', null],
    [{}, '17', null, 'G'],
    [{ CdTypeArbeidscontract: 'X' }, 'constructor', null, null],
  ])('from work under %j in sector %s is %s in section %s', (velden, CdSector, contract, sector) => {
    const Inkomstenperiode = { DatBIkp: '20250601', CdSrtIkv: '15', ...velden };
    expect(map({ Inkomstenperiode, SectorRisicogroepIkv: { CdSector } })).toMatchObject([
      { soort: 'LOONDIENST', contract, sector },
    ]);
  });
});
