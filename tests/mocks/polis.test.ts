import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { zetMockVandaag } from '../../mocks/klok.ts';
import { polisMock } from '../../mocks/polis/handlers.ts';
import { PERSONEN } from '../../mocks/suwi/personen.ts';
import { createSuwiProef, expectFault } from './suwi-proef.ts';

const { stuur, createVraag, vraagOp, getAntwoord, controleerAntwoord } = createSuwiProef(polisMock, {
  pad: '/suwiml/Diensten/UWVDossierInkomstenGSD/v0200',
  namespace: 'http://bkwi.nl/SuwiML/Diensten/UWVDossierInkomstenGSD/v0200',
  element: 'UWVPersoonsIkvInfo',
  soapaction: 'http://bkwi.nl/SuwiML/Diensten/UWVDossierInkomstenGSD-v0200/UWVPersoonsIkvInfo',
});

beforeEach(() => zetMockVandaag('2026-03-01'));
afterEach(() => zetMockVandaag(null));

describe('an answer', () => {
  test.each(Object.entries(PERSONEN))('follows the schema (%s)', (_naam, bsn) => {
    const { status, body } = vraagOp(bsn);
    expect(status).toBe(200);
    expect(controleerAntwoord(body)).toEqual([]);
  });

  test('shows wages beside a benefit, amounts in eurocents with currency and sign', () => {
    const tekst = vraagOp(PERSONEN.wgaMetBaan).body;
    expect(tekst).toContain('<CdSrtIkv>40</CdSrtIkv>');
    expect(tekst).toContain('<CdSrtIkv>15</CdSrtIkv>');
    expect(tekst).toContain(
      '<BedrBrutoloonSv><CdMunteenheid>EUR</CdMunteenheid><CdPositiefNegatief>+</CdPositiefNegatief><WaardeBedr>81240</WaardeBedr></BedrBrutoloonSv>',
    );
  });

  test.each(['2026-01-31', '2026-02-28', '2026-03-01', '2028-03-31'])(
    'runs behind: on %s the last month reported is over for a month at least',
    (vandaag) => {
      zetMockVandaag(vandaag);
      const [, einde = ''] = /<DatEIko>(\d{8})<\/DatEIko>/.exec(vraagOp(PERSONEN.werknemer).body) ?? [];
      const dagen = (Date.parse(vandaag) - Date.parse(einde.replace(/(....)(..)(..)/, '$1-$2-$3'))) / 86_400_000;
      expect(dagen).toBeGreaterThanOrEqual(28);
      expect(dagen).toBeLessThanOrEqual(62);
    },
  );

  test('does not know yet that a job ended three weeks ago and that WW began', () => {
    const tekst = vraagOp(PERSONEN.wwRecent).body;
    expect(tekst).not.toContain('<DatEIkv>');
    expect(tekst).not.toContain('<CdSrtIkv>33</CdSrtIkv>');
  });

  test('is NietsGevonden for a number that nobody reported, an FWI with a Fout for the number of trouble', () => {
    expect(getAntwoord(vraagOp(PERSONEN.niemand))).toEqual({ 'fwi:NietsGevonden': '' });
    expect(getAntwoord(vraagOp(PERSONEN.storing))).toMatchObject({ 'fwi:FWI': { Fout: { Code: 'F900' } } });
  });
});

test('refuses a question under another SOAPAction with a SOAP Fault', () => {
  expectFault(stuur(createVraag(PERSONEN.werknemer), { soapaction: '"http://bkwi.nl/anders"' }));
});
