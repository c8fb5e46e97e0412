import { describe, expect, test } from 'vitest';
import { parseMet } from '../../../subgraphs/shared/bron/parse.ts';
import { mapDossier } from '../../../subgraphs/uitkeringen/bronnen/uwv-dossier/map.ts';
import { ClientSource } from '../../../subgraphs/uitkeringen/bronnen/uwv-dossier/parse.ts';
import type { Uwvgegevens } from '../../../subgraphs/uitkeringen/gegevens.ts';
import { HERKOMST, regeling, VANDAAG } from './proef.ts';

/** What UWV knows, as it stands after decoding: text everywhere, an element that occurs once is no list. */
const mapDossierVan = (velden: object, tel: (veld: string) => void = () => {}, dag = VANDAAG): Uwvgegevens =>
  mapDossier(parseMet(ClientSource)({ Burgerservicenr: '999993549', ...velden }, { tel }), HERKOMST, dag);

const mapEen = (velden: object, dag = VANDAAG) =>
  mapDossierVan(
    { Uitkeringsverhouding: { DatBUitkeringsverhouding: '20250601', SzWet: { CdSzWet: 'WW' }, ...velden } },
    () => {},
    dag,
  ).uitkeringen[0];

describe('a benefit', () => {
  test.each([
    ['WW', 'WW', 'ww-uitkering', 'JA'],
    ['ZW', 'ZW', 'ziektewet-uitkering', 'ONBEKEND'],
    ['WIA', 'ONBEKEND', 'wia-uitkering', 'ONBEKEND'],
    ['WGA', 'WGA', 'wia-uitkering', 'JA'],
    ['IVA', 'IVA', 'wia-uitkering', 'NEE'],
    ['WAO', 'WAO', null, 'ONBEKEND'],
    ['WAZ', 'WAZ', null, 'ONBEKEND'],
    ['WAJ', 'WAJONG', 'wajong-uitkering', 'ONBEKEND'],
    ['IOW', 'IOW', 'iow-uitkering', 'ONBEKEND'],
    ['TW', 'TOESLAGENWET', 'toeslag-toeslagenwet', 'ONBEKEND'],
    ['XYZ', 'OVERIG', null, 'ONBEKEND'],
  ])('under %s is %s, with scheme %s and, by the act alone, duty to work %s', (CdSzWet, soort, sleutel, plicht) => {
    expect(mapEen({ SzWet: { CdSzWet } })).toMatchObject({
      soort,
      uitvoerder: { id: 'uwv' },
      status: 'LOPEND',
      regeling: sleutel === null ? null : regeling(sleutel),
      arbeidsverplichting: plicht,
    });
  });

  test.each([
    ['1', undefined, 'JA', null],
    ['2', undefined, 'ONTHEFFING', null],
    ['2', '20260301', 'ONTHEFFING', '2026-03-01'],
    ['2', '20260228', 'JA', null],
    ['2', '20260400', 'ONTHEFFING', null],
    ['3', undefined, 'NEE', null],
    ['9', undefined, 'ONBEKEND', null],
  ])('with duty %s and exemption until %s has %s', (CdArbeidsplicht, einde, arbeidsverplichting, ontheffingTot) => {
    const Arbeidsplicht = { CdArbeidsplicht, ...(einde && { DatEVrijstellingArbeidsplicht: einde }) };
    expect(mapEen({ Arbeidsplicht })).toMatchObject({ arbeidsverplichting, ontheffingTot });
  });

  test.each([
    ['planned for the last but one day of this month', { DatEUitkeringsverhouding: '20260330' }, 0],
    ['planned for the last day of this month', { DatEUitkeringsverhouding: '20260331' }, 1],
    ['planned for the first day of the next', { DatEUitkeringsverhouding: '20260401' }, 1],
    ['planned for today', { DatEUitkeringsverhouding: '20260301' }, 0],
    ['known by month only', { DatEUitkeringsverhouding: '20260500', AantMaandenMaxUitkeringsduur: '12' }, null],
    ['after twelve months', { AantMaandenMaxUitkeringsduur: '12' }, 3],
    ['after ten months', { AantMaandenMaxUitkeringsduur: '10' }, 1],
    ['after nine months, and it runs on all the same', { AantMaandenMaxUitkeringsduur: '9' }, null],
    ['not limited', {}, null],
    ['not a number', { AantMaandenMaxUitkeringsduur: 'lang' }, null],
  ])('that began on 1 June 2025 with an end %s has the whole months left of it', (_geval, velden, resterend) => {
    expect(mapEen(velden)).toMatchObject({ status: 'LOPEND', resterendeMaanden: resterend });
  });

  test.each([
    ['2026-02-28', '20250831', '6', 0],
    ['2026-03-01', '20250831', '6', null],
    ['2026-02-27', '20250828', '6', 0],
    ['2026-02-28', '20250828', '6', null],
    ['2026-02-28', '20260131', '1', 0],
    ['2026-03-01', '20260301', '24', 24],
    ['2026-03-02', '20260301', '24', 23],
  ])('seen on %s that began on %s and lasts %s months has %s whole months left', (dag, begin, maanden, resterend) => {
    const velden = { DatBUitkeringsverhouding: begin, AantMaandenMaxUitkeringsduur: maanden };
    expect(mapEen(velden, dag)).toMatchObject({ status: 'LOPEND', resterendeMaanden: resterend });
  });

  test('that ended shows its longest duration, and nothing that only holds while it runs', () => {
    expect(
      mapEen({
        DatEUitkeringsverhouding: '20260228',
        AantMaandenMaxUitkeringsduur: '9',
        BedrBrutoUitkering: { WaardeBedr: '100000' },
        Arbeidsplicht: { CdArbeidsplicht: '2' },
        MaatregelMbtUitkering: { DatBMaatregelMbtUitkering: '20260101', PctMaatregelMbtUitkering: '25' },
      }),
    ).toMatchObject({
      status: 'BEEINDIGD',
      maximaleDuurMaanden: 9,
      resterendeMaanden: null,
      arbeidsverplichting: null,
      ontheffingTot: null,
      maatregel: null,
      bedragPerMaand: null,
    });
  });

  test.each([
    ['20260301', undefined, '25', { percentage: 25, van: '2026-03-01', tot: null }],
    ['20260101', '20260301', '100', { percentage: 100, van: '2026-01-01', tot: '2026-03-01' }],
    ['20260101', '20260228', '25', null],
    ['20260302', undefined, '25', null],
    ['20260101', undefined, '101', { percentage: null }],
  ])('with a sanction from %s to %s of %s percent has %j now', (van, tot, procent, verwacht) => {
    const MaatregelMbtUitkering = {
      DatBMaatregelMbtUitkering: van,
      ...(tot && { DatEMaatregelMbtUitkering: tot }),
      PctMaatregelMbtUitkering: procent,
    };
    const { maatregel } = mapEen({ MaatregelMbtUitkering }) ?? {};
    if (verwacht === null) expect(maatregel).toBeNull();
    else expect(maatregel).toMatchObject(verwacht);
  });

  test.each([
    [{ WaardeBedr: '211477', CdPeriodeEenheidGeldigheidBedr: '06' }, 2114.77],
    [{ WaardeBedr: '9700', CdPeriodeEenheidGeldigheidBedr: '01' }, null],
  ])('reads the amount %j as %s euros per month', (BedrBrutoUitkering, euros) => {
    expect(mapEen({ BedrBrutoUitkering })?.bedragPerMaand).toBe(euros);
  });
});

test.each([
  [undefined, 'AANGEVRAAGD'],
  ['01', 'ONBEKEND'],
  ['04', 'AFGEWEZEN'],
  ['99', 'ONBEKEND'],
])('gives an application with decision %s and no benefit the status %s', (beslissing, status) => {
  const AanvraagUitkering = {
    SzWet: { CdSzWet: 'IOW' },
    ...(beslissing && { BeslissingOpAanvraagUitkering: { CdBeslissingOpAanvraagUitkering: beslissing } }),
  };
  expect(mapDossierVan({ AanvraagUitkering }).uitkeringen).toMatchObject([
    { soort: 'IOW', status, ingangsdatum: null },
  ]);
});

describe('registrations', () => {
  test.each<[object | undefined, object, string[]]>([
    [undefined, { doelgroepregister: null, adviesBeschutWerk: 'ONBEKEND', loonwaarde: null, loonwaardeOp: null }, []],
    [
      { IndDoelgroepregister: '1' },
      { doelgroepregister: true, adviesBeschutWerk: 'ONBEKEND' },
      ['doelgroepregister', 'lkv-banenafspraak', 'no-riskpolis'],
    ],
    [{ IndDoelgroepregister: '2' }, { doelgroepregister: false }, []],
    [{ CdAdviesBeschutWerk: '0' }, { adviesBeschutWerk: 'GEEN' }, []],
    [{ CdAdviesBeschutWerk: '1' }, { adviesBeschutWerk: 'POSITIEF' }, ['beschut-werk']],
    [{ CdAdviesBeschutWerk: '2' }, { adviesBeschutWerk: 'NEGATIEF' }, []],
    [{ CdAdviesBeschutWerk: '3' }, { adviesBeschutWerk: 'AANGEVRAAGD' }, []],
    [{ CdAdviesBeschutWerk: '7' }, { adviesBeschutWerk: 'ONBEKEND' }, []],
    [
      { Loonwaarde: { PctLoonwaarde: '99', DatVaststellingLoonwaarde: '20250915' } },
      { loonwaarde: 99, loonwaardeOp: '2025-09-15' },
      ['loonkostensubsidie'],
    ],
    [{ Loonwaarde: { PctLoonwaarde: '0' } }, { loonwaarde: 0, loonwaardeOp: null }, ['loonkostensubsidie']],
    [{ Loonwaarde: { PctLoonwaarde: '100' } }, { loonwaarde: 100 }, []],
    [{ Loonwaarde: { PctLoonwaarde: '101' } }, { loonwaarde: null }, []],
  ])('%j are %j and open %j', (Registratie, verwacht, sleutels) => {
    const { registraties } = mapDossierVan({ ...(Registratie && { Registratie }) });
    expect(registraties).toMatchObject({ ...verwacht, regelingen: sleutels.map(regeling) });
  });
});

/** A benefit that was granted, or asked for and granted, by act and day. */
const verhouding = (CdSzWet: string, begin: string, einde?: string): object => ({
  DatBUitkeringsverhouding: begin,
  ...(einde && { DatEUitkeringsverhouding: einde }),
  SzWet: { CdSzWet },
});
const toegekend = (CdSzWet: string, dag?: string): object => ({
  ...(dag && { DatAanvraagUitkering: dag }),
  SzWet: { CdSzWet },
  BeslissingOpAanvraagUitkering: { CdBeslissingOpAanvraagUitkering: '01' },
});

describe('a granted application', () => {
  test.each<[string, object, object, boolean]>([
    ['a WW that began on its day', toegekend('WW', '20250601'), verhouding('WW', '20250601'), true],
    ['a WW that began later', toegekend('WW', '20250601'), verhouding('WW', '20250701'), true],
    ['a WW that reaches back 52 weeks', toegekend('WW', '20250601'), verhouding('WW', '20240602'), true],
    ['a WW that began a day before that', toegekend('WW', '20250601'), verhouding('WW', '20240601'), false],
    ['a WW that ended on its day', toegekend('WW', '20250601'), verhouding('WW', '20250101', '20250601'), true],
    ['a WW that ended the day before', toegekend('WW', '20250601'), verhouding('WW', '20250101', '20250531'), false],
    ['a WW that ended in 2015', toegekend('WW', '20260210'), verhouding('WW', '20140101', '20150101'), false],
    ['a WW that may have begun after it', toegekend('WW', '20250601'), verhouding('WW', '20240600'), true],
    ['a WGA, which is WIA', toegekend('WIA', '20250601'), verhouding('WGA', '20250901'), true],
    ['an IVA, which is WIA', toegekend('WIA', '20250601'), verhouding('IVA', '20250901'), true],
    ['a ZW, which is not WIA', toegekend('WIA', '20250601'), verhouding('ZW', '20250901'), false],
    ['a WAO beside it, while both have no scheme', toegekend('WAZ', '20250601'), verhouding('WAO', '20250901'), false],
    ['an act that nobody knows', toegekend('XYZ', '20250601'), verhouding('XYZ', '20250601'), false],
    ['a WW that runs, itself without a day', toegekend('WW'), verhouding('WW', '20200101'), true],
    ['a WW that ended, itself without a day', toegekend('WW'), verhouding('WW', '20200101', '20210101'), false],
  ])(
    'beside %s (%#): hides behind it only if it came of it',
    (_geval, AanvraagUitkering, Uitkeringsverhouding, hides) => {
      const { uitkeringen } = mapDossierVan({ AanvraagUitkering, Uitkeringsverhouding });
      expect(uitkeringen).toHaveLength(hides ? 1 : 2);
      if (!hides) expect(uitkeringen[1]).toMatchObject({ status: 'ONBEKEND', ingangsdatum: null });
    },
  );
});

test.each([
  [[['ZW', '1']], true],
  [[['WGA', '1']], true],
  [[['ZW', '2']], false],
  [
    [
      ['ZW', '2'],
      ['WGA', '1'],
    ],
    true,
  ],
  [
    [
      ['ZW', '2'],
      ['WW', '1'],
    ],
    false,
  ],
  [[['WW', '1']], null],
  [[], null],
])('employers that say %j bear the risk of ZW or WGA: %s', (indicaties, verwacht) => {
  const Uitkeringsverhouding = indicaties.map(([CdSzWet, IndEigenrisicodrager]) => ({
    DatBUitkeringsverhouding: '20250601',
    SzWet: { CdSzWet },
    IndEigenrisicodrager,
  }));
  expect(mapDossierVan({ Uitkeringsverhouding }).eigenrisicodrager).toBe(verwacht);
});

test('an employer that bore the risk of what has ended is not told', () => {
  const Uitkeringsverhouding = {
    DatBUitkeringsverhouding: '20250101',
    DatEUitkeringsverhouding: '20260228',
    SzWet: { CdSzWet: 'ZW' },
    IndEigenrisicodrager: '1',
  };
  expect(mapDossierVan({ Uitkeringsverhouding }).eigenrisicodrager).toBeNull();
  const DatEUitkeringsverhouding = '20260301';
  expect(
    mapDossierVan({ Uitkeringsverhouding: { ...Uitkeringsverhouding, DatEUitkeringsverhouding } }).eigenrisicodrager,
  ).toBe(true);
});

test('counts what it does not know', () => {
  const geteld: string[] = [];
  mapDossierVan(
    {
      Uitkeringsverhouding: {
        DatBUitkeringsverhouding: '1-6-2025',
        SzWet: { CdSzWet: 'XYZ' },
        IndEigenrisicodrager: 'J',
        AantMaandenMaxUitkeringsduur: '9999',
      },
      Registratie: { IndDoelgroepregister: '8' },
    },
    (veld) => geteld.push(veld),
  );
  expect(geteld.toSorted()).toEqual([
    'AantMaandenMaxUitkeringsduur',
    'CdSzWet',
    'DatBUitkeringsverhouding',
    'IndDoelgroepregister',
    'IndEigenrisicodrager',
  ]);
});
