import { expect, test } from 'vitest';
import { eva } from '../../../subgraphs/menukaart/bronnen/eva/bron.ts';
import { mapDienst } from '../../../subgraphs/menukaart/bronnen/eva/map.ts';
import { InstrumentSource } from '../../../subgraphs/menukaart/bronnen/eva/parse.ts';
import type { Dienst } from '../../../subgraphs/menukaart/dienst.ts';

const HERKOMST: Dienst['herkomst'] = {
  bron: eva,
  sleutel: 'a',
  opgehaaldOp: '2026-03-02T09:00:00.000Z',
  actualiteit: 'ACTUEEL',
  gesimuleerd: true,
};

const map = ({ Instrument = {}, ...rest }: { Instrument?: object; [veld: string]: unknown }): Dienst =>
  mapDienst(
    InstrumentSource.parse({
      ...rest,
      Instrument: { NaamInstrument: 'Training', UuidInstrument: 'a', IndPublicatie: true, ...Instrument },
    }),
    HERKOMST,
  );

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
  expect(map(bron).kosten).toEqual(verwacht);
});

test.each([
  ['Gids van Werkcentrum Rijnmond', 'UV07', 'GIDS'],
  ['Loopbaangids van de vakbond', 'UV07', 'VAKBONDSGIDS'],
  ['Vakbondsgids Twente', 'UV07', 'VAKBONDSGIDS'],
  ['Zij-instroom techniek', 'UV03', 'ZIJ_INSTROOM'],
  ['Overstappen: zij-instroom in de zorg', 'UV03', 'ZIJ_INSTROOM'],
  ['Webinar: solliciteren in deze tijd', 'UV01', 'INFORMATIE'],
  ['Leren en werken: inloopspreekuur', 'UV07', 'INFORMATIE'],
  ['Scholingsvoucher', 'UV08', 'INSTRUMENT'],
  ['Hulpmiddelen om te werken', 'UV11', 'INSTRUMENT'],
  ['Sollicitatietraining', 'UV01', 'DIENST'],
])('takes "%s" (%s) for the kind %s', (NaamInstrument, CdUitvoeringsvorm, soort) => {
  expect(map({ Instrument: { NaamInstrument }, Uitvoeringsvorm: [{ CdUitvoeringsvorm }] }).soort).toBe(soort);
});

test.each([
  ['no ratings', [], null],
  ['two ratings, too few for a score', [4, 5], { score: null }],
  ['three ratings', [3, 4, 4], { score: 7.3 }],
  ['a rating off the scale beside three good ones', [9, 5, 5, 5], { score: 10 }],
])('rates a service with %s', (_geval, scores, verwacht) => {
  const Beoordeling = scores.map((AlgemeneScore, i) => ({ AlgemeneScore, DatBeoordeling: `2026-01-0${i + 1}` }));
  const { kwaliteit } = map({ Instrument: { Beoordeling } });
  if (verwacht === null) expect(kwaliteit).toBeNull();
  else expect(kwaliteit).toMatchObject({ ...verwacht, peildatum: `2026-01-0${scores.length}`, bron: { id: 'eva' } });
});

test.each([
  ['info@voorbeeld.invalid', 'info@voorbeeld.invalid'],
  ['aanmelden-werk@voorbeeld.invalid', 'aanmelden-werk@voorbeeld.invalid'],
  ['j.jansen@voorbeeld.invalid', undefined],
  ['infante@voorbeeld.invalid', undefined],
  ['geen adres', undefined],
])('takes from a contact only the address of a desk: %s', (EmailadresContactpersoon, email) => {
  expect(
    map({ Instrument: { Contactpersoon: [{ NaamContactpersoon: 'J. Jansen', EmailadresContactpersoon }] } }).contact
      ?.email,
  ).toBe(email);
  expect(
    JSON.stringify(
      map({ Instrument: { Contactpersoon: [{ NaamContactpersoon: 'J. Jansen', EmailadresContactpersoon }] } }),
    ),
  ).not.toContain('Jansen');
});

test('translates regions of the SUWI Gegevensregister to those of CBS, and knows the municipality of a district', () => {
  const gebied = (BeschikbareGebieden: unknown, CdBereikInstrument: string) =>
    map({ Instrument: { BeschikbareGebieden, CdBereikInstrument } }).gebied;
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
  const dienst = map({
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
  const dienst = map({
    Uitvoeringsvorm: [{ CdUitvoeringsvorm: 'UV10' }],
    Instrument: { Werklandschaptegel: [{ CdWerklandschaptegel: 'EW03' }] },
  });
  expect(dienst.functionaliteiten).toEqual([
    'RE_INTEGRATIEDIENSTVERLENING',
    'DOORVERWIJZING_SCHULDHULP_MAATSCHAPPELIJK',
  ]);
});

test('keeps a summary within 500 characters', () => {
  expect(map({ SamenvattingInstrument: 'a'.repeat(2_000) }).samenvatting).toHaveLength(500);
});
