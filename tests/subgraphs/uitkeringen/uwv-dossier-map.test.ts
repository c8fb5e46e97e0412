import { describe, expect, test } from 'vitest';
import { parseMet } from '../../../subgraphs/shared/bron/parse.ts';
import { mapDossier } from '../../../subgraphs/uitkeringen/bronnen/uwv-dossier/map.ts';
import { ClientSource } from '../../../subgraphs/uitkeringen/bronnen/uwv-dossier/parse.ts';
import type { Uwvgegevens } from '../../../subgraphs/uitkeringen/gegevens.ts';
import { HERKOMST, regeling, VANDAAG } from './proef.ts';

/** What UWV knows, as it stands after decoding: text everywhere, an element that occurs once is no list. */
const mapDossierVan = (velden: object, tel: (veld: string) => void = () => {}): Uwvgegevens =>
  mapDossier(parseMet(ClientSource)({ Burgerservicenr: '999993549', ...velden }, { tel }), HERKOMST, VANDAAG);

const mapEen = (velden: object) =>
  mapDossierVan({
    Uitkeringsverhouding: { DatBUitkeringsverhouding: '20250601', SzWet: { CdSzWet: 'WW' }, ...velden },
  }).uitkeringen[0];

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
    ['planned for the last day of this month', { DatEUitkeringsverhouding: '20260331' }, 0],
    ['planned for the first day of the next', { DatEUitkeringsverhouding: '20260401' }, 1],
    ['planned for today', { DatEUitkeringsverhouding: '20260301' }, 0],
    ['known by month only', { DatEUitkeringsverhouding: '20260500', AantMaandenMaxUitkeringsduur: '12' }, null],
    ['after twelve months', { AantMaandenMaxUitkeringsduur: '12' }, 2],
    ['after ten months', { AantMaandenMaxUitkeringsduur: '10' }, 0],
    ['after nine months, and it runs on all the same', { AantMaandenMaxUitkeringsduur: '9' }, null],
    ['not limited', {}, null],
    ['not a number', { AantMaandenMaxUitkeringsduur: 'lang' }, null],
  ])('that began on 1 June 2025 with an end %s has the whole months left of it', (_geval, velden, resterend) => {
    expect(mapEen(velden)).toMatchObject({ status: 'LOPEND', resterendeMaanden: resterend });
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

test.each([
  [['1'], true],
  [['2'], false],
  [['2', '1'], true],
  [[], null],
])('employers that say %j bear the risk: %s', (indicaties, verwacht) => {
  const Uitkeringsverhouding = indicaties.map((IndEigenrisicodrager) => ({
    DatBUitkeringsverhouding: '20250601',
    SzWet: { CdSzWet: 'ZW' },
    IndEigenrisicodrager,
  }));
  expect(mapDossierVan({ Uitkeringsverhouding }).eigenrisicodrager).toBe(verwacht);
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
