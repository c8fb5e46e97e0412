import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import berichten from '../../mocks/bijstandsregelingen/berichten.json' with { type: 'json' };
import { bijstandsregelingenMock } from '../../mocks/bijstandsregelingen/handlers.ts';
import { zetMockVandaag } from '../../mocks/klok.ts';
import { writeElement } from '../../mocks/xml.ts';
import { createSuwiProef, expectFault } from './suwi-proef.ts';

const CLIENTEN = ['999993549', '999991954', '999998493', '999990238', '999992879', '999994128', '999995765'];
const { stuur, createVraag, vraagOp, getAntwoord, getAfwijkingen } = createSuwiProef(
  bijstandsregelingenMock,
  {
    pad: '/suwiml/Diensten/Bijstandsregelingen/v0500',
    namespace: 'http://bkwi.nl/SuwiML/Diensten/Bijstandsregelingen/v0500',
    element: 'BijstandsregelingenInfo',
    soapaction: 'http://bkwi.nl/SuwiML/Diensten/Bijstandsregelingen-v0500/BijstandsregelingenInfo',
  },
  berichten,
);

beforeEach(() => zetMockVandaag('2026-03-01'));
afterEach(() => zetMockVandaag(null));

describe('an answer', () => {
  test.each(CLIENTEN)('follows the described structure for %s', (bsn) => {
    const response = vraagOp(bsn);
    expect(response).toMatchObject({ status: 200, headers: { 'content-type': 'text/xml; charset=utf-8' } });
    const antwoord = getAntwoord(response);
    expect(Object.keys(antwoord)).toEqual(['ClientSuwi']);
    expect(getAfwijkingen(antwoord)).toEqual([]);
  });

  test('is the same every time', () => {
    for (const bsn of CLIENTEN) expect(vraagOp(bsn)).toEqual(vraagOp(bsn));
  });

  test('shows bijstand that runs, with a claim, for the former builder of 49 in Rotterdam', () => {
    const tekst = vraagOp('999993549').body;
    expect(tekst).toContain('<Gemeentenaam>Rotterdam</Gemeentenaam>');
    expect(tekst).toContain('<CdSzWet>PW</CdSzWet>');
    expect(tekst).toContain('<Geboortedat>19760929</Geboortedat>');
    expect(tekst).toContain('<Vordering>');
    expect(tekst).not.toContain('<DatEUitkeringsverhouding>');
  });

  test('leaves out an unknown day with zeros in a benefit that has ended', () => {
    const tekst = vraagOp('999991954').body;
    expect(tekst).toMatch(/<DatBUitkeringsverhouding>20201200<\/DatBUitkeringsverhouding>/);
    expect(tekst).toContain('<Geboortedat>19710000</Geboortedat>');
    expect(tekst).toContain('<DatEUitkeringsverhouding>20250803</DatEUitkeringsverhouding>');
  });

  test('shows a rejected application without a benefit, and escapes what is written in an address', () => {
    const tekst = vraagOp('999998493').body;
    expect(tekst).toContain('<CdBeslissingOpAanvraagUitkering>04</CdBeslissingOpAanvraagUitkering>');
    expect(tekst).not.toContain('<Uitkeringsverhouding>');
    expect(tekst).toContain('<Straatnaam>Hof &apos;t Lam &amp; &lt;Leeuw&gt;</Straatnaam>');
  });

  test('shows several benefits with a measure and an application that is still open', () => {
    const tekst = vraagOp('999990238').body;
    expect(tekst.match(/<Uitkeringsverhouding>/g)).toHaveLength(3);
    expect(tekst).toContain('<MaatregelMbtUitkering>');
    expect(tekst.match(/<AanvraagUitkering>/g)).toHaveLength(2);
    expect(tekst.match(/<BeslissingOpAanvraagUitkering>/g)).toHaveLength(1);
  });

  test('shows an exemption from the duty to work with its last day', () => {
    expect(vraagOp('999992879').body).toContain(
      '<CdVrijstellingArbeidsplichtBijst>1</CdVrijstellingArbeidsplichtBijst><DatEVrijstellingArbeidsplicht>20260729</DatEVrijstellingArbeidsplicht>',
    );
  });

  test('is NietsGevonden for a number that no municipality knows', () => {
    expect(vraagOp('123456782').status).toBe(200);
    expect(getAntwoord(vraagOp('123456782'))).toEqual({ 'fwi:NietsGevonden': '' });
  });

  test('is an FWI with a Fout for the number that stands for trouble', () => {
    const antwoord = getAntwoord(vraagOp('111111110'));
    expect(antwoord).toMatchObject({ 'fwi:FWI': { Fout: { Code: 'F900' } } });
    expect(getAfwijkingen(antwoord)).toEqual([]);
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
