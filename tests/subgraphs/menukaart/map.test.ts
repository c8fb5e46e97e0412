import { expect, test } from 'vitest';
import { maakEvadienst } from './maak-dienst.ts';

const kosten = (CdPositiefNegatief: string, WaardeBedr: number, CdMunteenheid = 'EUR') => ({
  CdMunteenheid,
  CdPositiefNegatief,
  WaardeBedr,
});

test.each([
  [
    '123456 cents as 1234.56 euro',
    { BedragTotaalKosten: kosten('+', 123456) },
    { bedrag: 1234.56, inclusiefBtw: null, toelichting: null },
  ],
  [
    '0 cents as free',
    { BedragTotaalKosten: kosten('+', 0), ToelKosten: 'Gratis.' },
    { bedrag: 0, inclusiefBtw: null, toelichting: 'Gratis.' },
  ],
  [
    'words alone as words alone',
    { ToelKosten: 'Vraag ernaar.' },
    { bedrag: null, inclusiefBtw: null, toelichting: 'Vraag ernaar.' },
  ],
  ['a negative amount as nothing', { BedragTotaalKosten: kosten('-', 500) }, null],
  ['another currency as nothing', { BedragTotaalKosten: kosten('+', 500, 'USD') }, null],
  ['nothing as nothing', {}, null],
])('reads costs: %s', (_geval, bron, verwacht) => {
  expect(maakEvadienst(bron).kosten).toEqual(verwacht);
});

test.each([
  ['Digitale gids geldzaken', 'UV07', 'DIENST'],
  ['Gids van FNV', 'UV07', 'DIENST'],
  ['Loopbaangids van de vakbond', 'UV07', 'DIENST'],
  ['Zij-instroom techniek', 'UV03', 'ZIJ_INSTROOM'],
  ['Overstappen: zij-instroom in de zorg', 'UV03', 'ZIJ_INSTROOM'],
  ['Webinar: solliciteren in deze tijd', 'UV01', 'INFORMATIE'],
  ['Leren en werken: inloopspreekuur', 'UV07', 'INFORMATIE'],
  ['Scholingsvoucher', 'UV08', 'INSTRUMENT'],
  ['Hulpmiddelen om te werken', 'UV11', 'INSTRUMENT'],
  ['Sollicitatietraining', 'UV01', 'DIENST'],
])('takes "%s" (%s) for the kind %s', (NaamInstrument, CdUitvoeringsvorm, soort) => {
  expect(maakEvadienst({ Instrument: { NaamInstrument }, Uitvoeringsvorm: [{ CdUitvoeringsvorm }] }).soort).toBe(soort);
});

test.each([
  ['no ratings', [], null],
  ['two ratings, too few for a score', [4, 5], { score: null }],
  ['three ratings', [3, 4, 4], { score: 7.3 }],
  ['a rating off the scale beside three good ones', [9, 5, 5, 5], { score: 10 }],
])('rates a service with %s', (_geval, scores, verwacht) => {
  const Beoordeling = scores.map((AlgemeneScore, i) => ({ AlgemeneScore, DatBeoordeling: `2026-01-0${i + 1}` }));
  const { kwaliteit } = maakEvadienst({ Instrument: { Beoordeling } });
  if (verwacht === null) expect(kwaliteit).toBeNull();
  else expect(kwaliteit).toMatchObject({ ...verwacht, peildatum: `2026-01-0${scores.length}`, bron: { id: 'eva' } });
});

test.each([
  ['info@voorbeeld.invalid', true],
  ['Info@voorbeeld.invalid', true],
  ['aanmelden-werk@voorbeeld.invalid', true],
  ['aanmelden-bureau-de-brug-fictief@voorbeeld.invalid', true],
  ['werk.schiedam@voorbeeld.invalid', true],
  ['info-rijnmond@voorbeeld.invalid', true],
  ['info-utrecht@voorbeeld.invalid', false],
  ['j.jansen@voorbeeld.invalid', false],
  ['info.jan.jansen@voorbeeld.invalid', false],
  ['werk-m.devries@voorbeeld.invalid', false],
  ['post.pieter@voorbeeld.invalid', false],
  ['info_jansen@voorbeeld.invalid', false],
  ['infante@voorbeeld.invalid', false],
  ['geen adres', false],
])('takes from a contact only the address of a desk, never one that could be a person’s: %s', (adres, isBalie) => {
  const dienst = maakEvadienst({
    Instrument: {
      Aanbieder: { NaamAanbieder: 'Bureau De Brug (fictief)', UuidAanbieder: 'b' },
      BeschikbareGebieden: [{ Arbeidsmarktregio: { CdArbeidsmarktregio: '22' } }, { Gemeente: { CdGemeente: '0606' } }],
      CdBereikInstrument: '02',
      Contactpersoon: [{ NaamContactpersoon: 'J. Jansen', EmailadresContactpersoon: adres }],
    },
  });
  expect(dienst.contact?.email).toBe(isBalie ? adres : undefined);
  expect(JSON.stringify(dienst)).not.toMatch(/jansen|devries|pieter/i);
});

test('translates regions of the SUWI Gegevensregister to those of CBS, and knows the municipality of a district', () => {
  const gebied = (BeschikbareGebieden: unknown, CdBereikInstrument: string) =>
    maakEvadienst({ Instrument: { BeschikbareGebieden, CdBereikInstrument } }).gebied;
  expect(gebied([{ Arbeidsmarktregio: { CdArbeidsmarktregio: '09' } }], '02')).toEqual({
    soort: 'REGIONAAL',
    arbeidsmarktregios: [{ code: 'AM05' }],
    gemeenten: [],
  });
  expect(gebied([{ Wijk: { Gemeente: { CdGemeente: '599' } } }], '03')).toEqual({
    soort: 'LOKAAL',
    arbeidsmarktregios: [],
    gemeenten: [{ code: 'GM0599' }],
  });
  expect(gebied([], '01')).toEqual({ soort: 'LANDELIJK', arbeidsmarktregios: [], gemeenten: [] });
  expect(gebied([{ Arbeidsmarktregio: { CdArbeidsmarktregio: '99' } }], '02')).toEqual({
    soort: 'ONBEKEND',
    arbeidsmarktregios: [],
    gemeenten: [],
  });
});

test('keeps a service whose codes are not known, as OVERIG and ONBEKEND, and never as meant for everybody', () => {
  const dienst = maakEvadienst({
    Uitvoeringsvorm: [{ CdUitvoeringsvorm: 'UV99' }],
    Instrument: {
      Werklandschaptegel: [{ CdWerklandschaptegel: 'EW99' }],
      Doelgroep: [{ CdDoelgroep: 'ED99' }],
      Klantkenmerk: [{ CdKlantkenmerk: 'KK99' }],
    },
  });
  expect(dienst).toMatchObject({
    fase: ['OVERIG'],
    groepen: ['OVERIG'],
    klantkenmerken: ['OVERIG'],
    uitvoeringsvorm: ['ONBEKEND'],
    functionaliteiten: [],
  });
});

test('counts a referral for debts as functionaliteit 7 and keeps the order of the cabinet letter', () => {
  const dienst = maakEvadienst({
    Uitvoeringsvorm: [{ CdUitvoeringsvorm: 'UV10' }],
    Instrument: { Werklandschaptegel: [{ CdWerklandschaptegel: 'EW03' }] },
  });
  expect(dienst.functionaliteiten).toEqual([
    'RE_INTEGRATIEDIENSTVERLENING',
    'DOORVERWIJZING_SCHULDHULP_MAATSCHAPPELIJK',
  ]);
});

test('keeps a summary within 500 characters', () => {
  expect(maakEvadienst({ SamenvattingInstrument: 'a'.repeat(2_000) }).samenvatting).toHaveLength(500);
});
