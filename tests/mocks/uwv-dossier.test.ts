import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { zetMockVandaag } from '../../mocks/klok.ts';
import { PERSONEN } from '../../mocks/suwi/personen.ts';
import { uwvDossierMock } from '../../mocks/uwv-dossier/handlers.ts';
import { createSuwiProef, expectFault } from './suwi-proef.ts';

const { stuur, createVraag, vraagOp, getAntwoord, controleerAntwoord } = createSuwiProef(uwvDossierMock, {
  pad: '/suwiml/Diensten/UWVDossierUitkeringen/v0100',
  namespace: 'http://uwv-dossier.example/SuwiML/Diensten/UWVDossierUitkeringen/v0100',
  element: 'UWVUitkeringenInfo',
  soapaction: 'http://uwv-dossier.example/SuwiML/Diensten/UWVDossierUitkeringen-v0100/UWVUitkeringenInfo',
});

beforeEach(() => zetMockVandaag('2026-03-01'));
afterEach(() => zetMockVandaag(null));

describe('a number of these people', () => {
  test.each(Object.entries(PERSONEN))('passes the elfproef and is in the test range (%s)', (_naam, bsn) => {
    const som = [...bsn].reduce((tussen, cijfer, i) => tussen + Number(cijfer) * (i === 8 ? -1 : 9 - i), 0);
    expect(som % 11).toBe(0);
    if (!['111111110', '123456782'].includes(bsn)) expect(bsn).toMatch(/^99999\d{4}$/);
  });

  test('belongs to one person', () => {
    expect(new Set(Object.values(PERSONEN)).size).toBe(Object.keys(PERSONEN).length);
  });
});

describe('an answer', () => {
  test.each(Object.entries(PERSONEN))('follows the schema (%s)', (_naam, bsn) => {
    const { status, body } = vraagOp(bsn);
    expect(status).toBe(200);
    expect(controleerAntwoord(body)).toEqual([]);
  });

  test.each([
    ['WW', PERSONEN.wwLopend],
    ['ZW', PERSONEN.zwMetWiaAanvraag],
    ['WIA', PERSONEN.zwMetWiaAanvraag],
    ['WGA', PERSONEN.wgaMetBaan],
    ['IVA', PERSONEN.iva],
    ['WAO', PERSONEN.waoInBuitenland],
    ['WAJ', PERSONEN.wajong],
    ['IOW', PERSONEN.iow],
    ['TW', PERSONEN.wwMetToeslag],
  ])('shows %s', (wet, bsn) => {
    expect(vraagOp(bsn).body).toContain(`<CdSzWet>${wet}</CdSzWet>`);
  });

  test('shows a sanction, an exemption and registrations with days that follow the clock', () => {
    expect(vraagOp(PERSONEN.wwMetToeslag).body).toContain(
      '<DatBMaatregelMbtUitkering>20260130</DatBMaatregelMbtUitkering><DatEMaatregelMbtUitkering>20260601</DatEMaatregelMbtUitkering><PctMaatregelMbtUitkering>25</PctMaatregelMbtUitkering>',
    );
    expect(vraagOp(PERSONEN.iow).body).toContain('<CdArbeidsplicht>2</CdArbeidsplicht>');
    expect(vraagOp(PERSONEN.wajong).body).toContain('<IndDoelgroepregister>1</IndDoelgroepregister>');
  });

  test('is NietsGevonden for a number that UWV does not know, an FWI with a Fout for the number of trouble', () => {
    expect(getAntwoord(vraagOp(PERSONEN.niemand))).toEqual({ 'fwi:NietsGevonden': '' });
    expect(getAntwoord(vraagOp(PERSONEN.storing))).toMatchObject({ 'fwi:FWI': { Fout: { Code: 'F900' } } });
  });
});

test.each([
  ['of another service', createVraag('999990470').replaceAll('UWVUitkeringenInfo', 'UWVPersoonsIkvInfo')],
  ['in another namespace', createVraag('999990470').replace('v0100', 'v0200')],
  ['of eight digits', createVraag('99999047')],
])('refuses a question %s with a SOAP Fault that does not repeat the number', (_geval, vraag) => {
  expectFault(stuur(vraag));
  expect(stuur(vraag).body).not.toContain('99999047');
});
