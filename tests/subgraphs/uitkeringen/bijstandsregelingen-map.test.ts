import { expect, test } from 'vitest';
import { parseMet } from '../../../subgraphs/shared/bron/parse.ts';
import { getDag } from '../../../subgraphs/shared/dag.ts';
import { mapClient } from '../../../subgraphs/uitkeringen/bronnen/bijstandsregelingen/map.ts';
import { ClientSource } from '../../../subgraphs/uitkeringen/bronnen/bijstandsregelingen/parse.ts';
import { createBericht } from '../../../subgraphs/uitkeringen/bronnen/suwi/bericht.ts';
import { getUitersten, mapDatum } from '../../../subgraphs/uitkeringen/bronnen/suwi/datum.ts';
import type { Uitkering } from '../../../subgraphs/uitkeringen/uitkering.ts';
import { HERKOMST, VANDAAG } from './proef.ts';

test.each([
  ['20260301', '2026-03-01', { eerste: '2026-03-01', laatste: '2026-03-01' }],
  ['20260300', null, { eerste: '2026-03-01', laatste: '2026-03-31' }],
  ['20260000', null, { eerste: '2026-01-01', laatste: '2026-12-31' }],
  ['00000000', null, null],
  ['20260230', null, { eerste: '2026-02-30', laatste: '2026-02-30' }],
])('reads the date %s as %s', (datum, iso, uitersten) => {
  expect(mapDatum(datum)).toBe(iso);
  expect(getUitersten(datum)).toEqual(uitersten);
});

test.each([
  ['20260301', 'LOPEND'],
  ['20260302', 'TOEGEKEND'],
  ['20260300', 'ONBEKEND'],
  ['20260000', 'ONBEKEND'],
  ['20260200', 'LOPEND'],
  ['00000000', 'LOPEND'],
  ['20260400', 'TOEGEKEND'],
])('gives a benefit that begins on %s the status %s on 1 March 2026', (begin, status) => {
  expect(mapEen({ DatBUitkeringsverhouding: begin })).toMatchObject({
    status,
    arbeidsverplichting: status === 'LOPEND' ? 'JA' : null,
  });
});

test.each([
  [undefined, 'LOPEND'],
  ['20260228', 'BEEINDIGD'],
  ['20260301', 'LOPEND'],
  ['20260302', 'LOPEND'],
  ['20260200', 'BEEINDIGD'],
  ['20260400', 'LOPEND'],
  ['20250000', 'BEEINDIGD'],
  ['20260000', 'ONBEKEND'],
  ['00000000', 'ONBEKEND'],
])('gives a benefit with last day %s the status %s on 1 March 2026', (einde, status) => {
  expect(mapEen({ DatEUitkeringsverhouding: einde }).status).toBe(status);
});

test.each([
  ['PW', undefined, 'JA'],
  ['IOAW', undefined, 'JA'],
  ['AIO', undefined, 'NEE'],
  ['BBZ', undefined, 'ONBEKEND'],
  ['PW', { CdVrijstellingArbeidsplichtBijst: '0' }, 'JA'],
  ['PW', { CdVrijstellingArbeidsplichtBijst: '1' }, 'ONTHEFFING'],
  [
    'PW',
    { CdVrijstellingArbeidsplichtBijst: '2', DatEVrijstellingArbeidsplicht: '20260301' },
    'GEDEELTELIJKE_ONTHEFFING',
  ],
  ['PW', { CdVrijstellingArbeidsplichtBijst: '1', DatEVrijstellingArbeidsplicht: '20260228' }, 'JA'],
  ['PW', { CdVrijstellingArbeidsplichtBijst: '2' }, 'GEDEELTELIJKE_ONTHEFFING'],
  ['PW', { CdVrijstellingArbeidsplichtBijst: '7' }, 'ONBEKEND'],
])('tells of %s with exemption %j that the duty to work is %s', (wet, VrijstellingArbeidsplicht, verwacht) => {
  expect(mapEen({ SzWet: { CdSzWet: wet }, VrijstellingArbeidsplicht }).arbeidsverplichting).toBe(verwacht);
});

const ontheffing = (code: string, einde?: string): object => ({
  CdVrijstellingArbeidsplichtBijst: code,
  ...(einde && { DatEVrijstellingArbeidsplicht: einde }),
});
test.each<[string, object[], string, string | null]>([
  ['a part and the whole', [ontheffing('2'), ontheffing('1', '20260401')], 'ONTHEFFING', '2026-04-01'],
  ['the whole once more', [ontheffing('1', '20260501'), ontheffing('1', '20260401')], 'ONTHEFFING', '2026-05-01'],
  ['the whole without end', [ontheffing('1'), ontheffing('1', '20260401')], 'ONTHEFFING', null],
  [
    'a part, the whole being over',
    [ontheffing('2', '20260401'), ontheffing('1', '20260228')],
    'GEDEELTELIJKE_ONTHEFFING',
    '2026-04-01',
  ],
  ['nothing any more', [ontheffing('2', '20260227'), ontheffing('1', '20260228')], 'JA', null],
])('of two exemptions, %s, the one that lifts most today counts', (_geval, VrijstellingArbeidsplicht, plicht, tot) => {
  expect(mapEen({ VrijstellingArbeidsplicht })).toMatchObject({ arbeidsverplichting: plicht, ontheffingTot: tot });
});

test.each([
  ['PW', 'WWB', 1],
  ['PW', 'BB', 2],
])('a granted application for %s beside %s leaves %i to see', (gevraagd, gekregen, aantal) => {
  const AanvraagUitkering = {
    DatAanvraagUitkering: '20250110',
    SzWet: { CdSzWet: gevraagd },
    BeslissingOpAanvraagUitkering: { CdBeslissingOpAanvraagUitkering: '01' },
  };
  const Uitkeringsverhouding = { DatBUitkeringsverhouding: '20250101', SzWet: { CdSzWet: gekregen } };
  const { uitkeringen } = mapClient(parseClient({ AanvraagUitkering, Uitkeringsverhouding }), HERKOMST, VANDAAG);
  expect(uitkeringen).toHaveLength(aantal);
});

test.each([
  ['PW', 'BIJSTAND', 'gemeente~GM0599'],
  ['WWB', 'BIJSTAND', 'gemeente~GM0599'],
  ['BB', 'OVERIG', 'gemeente~GM0599'],
  ['AIO', 'AIO', 'svb'],
])('maps the act %s to %s of %s', (wet, soort, uitvoerder) => {
  expect(mapEen({ SzWet: { CdSzWet: wet } })).toMatchObject({ soort, uitvoerder: { id: uitvoerder } });
});

test.each([
  [{ WaardeBedr: '134545' }, 1345.45],
  [
    { WaardeBedr: '134545', CdPeriodeEenheidGeldigheidBedr: '06', CdMunteenheid: 'EUR', CdPositiefNegatief: '+' },
    1345.45,
  ],
  [{ WaardeBedr: '100', CdPositiefNegatief: '-' }, -1],
  [{ WaardeBedr: '134545', CdPeriodeEenheidGeldigheidBedr: '04' }, null],
  [{ WaardeBedr: '134545', CdMunteenheid: 'NLG' }, null],
  [{ WaardeBedr: '1.345,45' }, null],
  ['', null],
])('reads the amount %j as %s euros per month', (bedrag, euros) => {
  const periode = {
    DatBUitkeringsperiode: '20250100',
    InkomstenBijstandUitkering: { BedrBetaalbaarGesteldeUitkering: bedrag },
  };
  expect(mapEen({ Uitkeringsperiode: periode }).bedragPerMaand).toBe(euros);
});

test.each([
  ['20260228', undefined, true],
  ['20260302', undefined, false],
  ['20260101', '20260228', false],
  ['20260101', '20260300', true],
])('shows a measure from %s to %s as running: %s', (DatBMaatregelMbtUitkering, DatEMaatregelMbtUitkering, loopt) => {
  const periode = {
    DatBUitkeringsperiode: '20250101',
    MaatregelMbtUitkering: { DatBMaatregelMbtUitkering, DatEMaatregelMbtUitkering },
  };
  expect(mapEen({ Uitkeringsperiode: periode }).maatregel !== null).toBe(loopt);
});

test.each([
  ['19760301', 50],
  ['19760302', 49],
  ['19750000', null],
  ['19760200', 50],
  ['19760300', null],
  ['00000000', null],
])('gives somebody born on %s the age %s on 1 March 2026, null where it is not certain', (Geboortedat, leeftijd) => {
  expect(mapClient(parseClient({ Geboortedat }), HERKOMST, VANDAAG).leeftijd).toBe(leeftijd);
});

test.each([
  ['Rotterdam', 'GM0599'],
  ["'S-GRAVENHAGE", 'GM0518'],
  ['Rotter', null],
  ['Paramaribo', null],
])('finds the municipality %s as %s', (Gemeentenaam, code) => {
  const { gemeente } = mapClient(parseClient({ DomicilieAdres: { Gemeentenaam } }), HERKOMST, VANDAAG);
  expect(gemeente?.code ?? null).toBe(code);
});

test.each([
  [undefined, 'AANGEVRAAGD'],
  ['01', 'ONBEKEND'],
  ['04', 'AFGEWEZEN'],
  ['99', 'ONBEKEND'],
])('gives an application with decision %s and no benefit the status %s', (beslissing, status) => {
  const AanvraagUitkering = {
    SzWet: { CdSzWet: 'PW' },
    ...(beslissing && { BeslissingOpAanvraagUitkering: { CdBeslissingOpAanvraagUitkering: beslissing } }),
  };
  const { uitkeringen } = mapClient(parseClient({ AanvraagUitkering }), HERKOMST, VANDAAG);
  expect(uitkeringen).toMatchObject([{ soort: 'BIJSTAND', status, ingangsdatum: null }]);
});

test('a number that is not one never gets into a question, and is refused without repeating it', () => {
  const dienst = { pad: '/', namespace: 'http://dienst.example', element: 'Info', actie: '' };
  expect(createBericht(dienst, '999993549')).toContain('<Burgerservicenr>999993549</Burgerservicenr>');
  expect(() => createBericht(dienst, '99999354<')).toThrow(/^a burgerservicenummer has nine digits$/);
});

test('today is the date in the Netherlands', () => {
  expect(getDag(new Date('2026-02-28T23:30:00Z'))).toBe('2026-03-01');
  expect(getDag(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
});

const GEEN_DRIFT = { tel: (): void => {} };

/** A client as it stands after decoding: text everywhere, an element that occurs once is no list. */
const parseClient = (velden: object): ClientSource =>
  parseMet(ClientSource)({ Burgerservicenr: '999993549', ...velden }, GEEN_DRIFT);

const mapEen = (velden: object): Uitkering => {
  const Uitkeringsverhouding = {
    DatBUitkeringsverhouding: '20250101',
    SzWet: { CdSzWet: 'PW' },
    Bron: { CdKolomSuwi: '1', CdPartijSuwi: '0599' },
    ...velden,
  };
  const [uitkering] = mapClient(parseClient({ Uitkeringsverhouding }), HERKOMST, VANDAAG).uitkeringen;
  if (!uitkering) throw new Error('no benefit');
  return uitkering;
};

test('names a municipality as executor from the column of the municipalities alone', () => {
  expect(mapEen({}).uitvoerder).toEqual({ id: 'gemeente~GM0599' });
  expect(mapEen({ Bron: { CdKolomSuwi: '2', CdPartijSuwi: '0599' } }).uitvoerder).toBeNull();
});
