import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bijstandsregelingenMock } from '../../mocks/bijstandsregelingen/handlers.ts';
import { zetMockVandaag } from '../../mocks/klok.ts';
import { PERSONEN } from '../../mocks/suwi/personen.ts';
import { writeElement } from '../../mocks/xml.ts';
import { createSuwiProef, expectFault } from './suwi-proef.ts';

const CLIENTEN = [
  PERSONEN.bouwvakker,
  PERSONEN.uitgestroomd,
  PERSONEN.bijstandAfgewezen,
  PERSONEN.meerdere,
  PERSONEN.vrijgesteld,
  PERSONEN.wwEnBijstand,
  PERSONEN.geheim,
];
const { stuur, createVraag, vraagOp, getAntwoord, controleerAntwoord } = createSuwiProef(bijstandsregelingenMock, {
  pad: '/suwiml/Diensten/Bijstandsregelingen/v0500',
  namespace: 'http://bkwi.nl/SuwiML/Diensten/Bijstandsregelingen/v0500',
  element: 'BijstandsregelingenInfo',
  soapaction: 'http://bkwi.nl/SuwiML/Diensten/Bijstandsregelingen-v0500/BijstandsregelingenInfo',
});

beforeEach(() => zetMockVandaag('2026-03-01'));
afterEach(() => zetMockVandaag(null));

describe('an answer', () => {
  test.each(CLIENTEN)('follows the schema for %s', (bsn) => {
    const response = vraagOp(bsn);
    expect(response).toMatchObject({ status: 200, headers: { 'content-type': 'text/xml; charset=utf-8' } });
    const antwoord = getAntwoord(response);
    expect(Object.keys(antwoord)).toEqual(['ClientSuwi']);
    expect(controleerAntwoord(response.body)).toEqual([]);
  });

  test('is the same every time', () => {
    for (const bsn of CLIENTEN) expect(vraagOp(bsn)).toEqual(vraagOp(bsn));
  });

  test('shows bijstand that runs, with a claim, for the former builder of 49 in Rotterdam', () => {
    const tekst = vraagOp(PERSONEN.bouwvakker).body;
    expect(tekst).toContain('<Gemeentenaam>Rotterdam</Gemeentenaam>');
    expect(tekst).toContain('<CdSzWet>PW</CdSzWet>');
    expect(tekst).toContain('<Geboortedat>19760929</Geboortedat>');
    expect(tekst).toContain('<Vordering>');
    expect(tekst).not.toContain('<DatEUitkeringsverhouding>');
  });

  test('leaves out an unknown day with zeros in a benefit that has ended', () => {
    const tekst = vraagOp(PERSONEN.uitgestroomd).body;
    expect(tekst).toMatch(/<DatBUitkeringsverhouding>20201200<\/DatBUitkeringsverhouding>/);
    expect(tekst).toContain('<Geboortedat>19710000</Geboortedat>');
    expect(tekst).toContain('<DatEUitkeringsverhouding>20250803</DatEUitkeringsverhouding>');
  });

  test('shows a rejected application without a benefit, and escapes what is written in an address', () => {
    const tekst = vraagOp(PERSONEN.bijstandAfgewezen).body;
    expect(tekst).toContain('<CdBeslissingOpAanvraagUitkering>04</CdBeslissingOpAanvraagUitkering>');
    expect(tekst).not.toContain('<Uitkeringsverhouding>');
    expect(tekst).toContain('<Straatnaam>Hof &apos;t Lam &amp; &lt;Leeuw&gt;</Straatnaam>');
  });

  test('shows several benefits with a measure and an application that is still open', () => {
    const tekst = vraagOp(PERSONEN.meerdere).body;
    expect(tekst.match(/<Uitkeringsverhouding>/g)).toHaveLength(3);
    expect(tekst).toContain('<MaatregelMbtUitkering>');
    expect(tekst.match(/<AanvraagUitkering>/g)).toHaveLength(2);
    expect(tekst.match(/<BeslissingOpAanvraagUitkering>/g)).toHaveLength(1);
  });

  test('shows an exemption from the duty to work with its last day', () => {
    expect(vraagOp(PERSONEN.vrijgesteld).body).toContain(
      '<CdVrijstellingArbeidsplichtBijst>1</CdVrijstellingArbeidsplichtBijst><DatEVrijstellingArbeidsplicht>20260729</DatEVrijstellingArbeidsplicht>',
    );
  });

  test('is NietsGevonden for a number that no municipality knows', () => {
    expect(vraagOp(PERSONEN.niemand).status).toBe(200);
    expect(getAntwoord(vraagOp(PERSONEN.niemand))).toEqual({ 'fwi:NietsGevonden': '' });
  });

  test('is an FWI with a Fout for the number that stands for trouble', () => {
    const antwoord = getAntwoord(vraagOp(PERSONEN.storing));
    expect(antwoord).toMatchObject({ 'fwi:FWI': { Fout: { Code: 'F900' } } });
    expect(controleerAntwoord(vraagOp(PERSONEN.storing).body)).toEqual([]);
  });

  test('does not mind which prefixes the question has', () => {
    const vraag =
      '<a:Envelope xmlns:a="http://schemas.xmlsoap.org/soap/envelope/"><a:Body><BijstandsregelingenInfo xmlns="http://bkwi.nl/SuwiML/Diensten/Bijstandsregelingen/v0500"><Burgerservicenr xmlns="">123456782</Burgerservicenr></BijstandsregelingenInfo></a:Body></a:Envelope>';
    expect(stuur(vraag).status).toBe(200);
  });
});

describe('a SOAP Fault', () => {
  test.each([
    ['the XML is broken', '<soapenv:Envelope>'],
    ['the body is empty', ''],
    ['the number has eight digits', createVraag('12345678')],
    ['there are two numbers', createVraag('123456782</Burgerservicenr><Burgerservicenr>999993549')],
    ['the namespace is another one', createVraag('123456782').replace('v0500', 'v0400')],
    ['the question is another one', createVraag('123456782').replaceAll('BijstandsregelingenInfo', 'AndereInfo')],
    ['there is a document type declaration', `<!DOCTYPE x [<!ENTITY e "999993549">]>${createVraag('&e;')}`],
  ])('comes with status 500 when %s', (_geval, vraag) => {
    expectFault(stuur(vraag));
  });

  test.each([
    ['is missing', undefined],
    ['names another question', '"http://bkwi.nl/SuwiML/Diensten/Bijstandsregelingen-v0400/BijstandsregelingenInfo"'],
  ])('comes with status 500 when SOAPAction %s', (_geval, soapaction) => {
    expectFault(stuur(createVraag('999993549'), { soapaction }));
  });

  test('never repeats the number of the question', () => {
    expect(stuur(createVraag('999993549'), { soapaction: undefined }).body).not.toContain('999993549');
  });
});

test('text and attributes can not break out of their element', () => {
  expect(writeElement('a', { b: `<x y="1">&'`, c: undefined, d: ['1', '2'] })).toBe(
    '<a><b>&lt;x y=&quot;1&quot;&gt;&amp;&apos;</b><d>1</d><d>2</d></a>',
  );
});
