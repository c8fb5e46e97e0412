import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { bijstandsregelingenMock } from '../../mocks/bijstandsregelingen/handlers.ts';
import { createMockWereld } from '../../mocks/create-wereld.ts';
import { polisMock } from '../../mocks/polis/handlers.ts';
import { uwvDossierMock } from '../../mocks/uwv-dossier/handlers.ts';

const PADEN = [
  [
    'bijstandsregelingen',
    '/suwiml/Diensten/Bijstandsregelingen/v0500',
    'http://bkwi.nl/SuwiML/Diensten/Bijstandsregelingen-v0500/BijstandsregelingenInfo',
  ],
  [
    'uwv-dossier',
    '/suwiml/Diensten/UWVDossierUitkeringen/v0100',
    'http://uwv-dossier.example/SuwiML/Diensten/UWVDossierUitkeringen-v0100/UWVUitkeringenInfo',
  ],
  [
    'polis',
    '/suwiml/Diensten/UWVDossierInkomstenGSD/v0200',
    'http://bkwi.nl/SuwiML/Diensten/UWVDossierInkomstenGSD-v0200/UWVPersoonsIkvInfo',
  ],
] as const;

const wereld = createMockWereld([bijstandsregelingenMock, uwvDossierMock, polisMock]);

const lees = (bron: string, pad: string, query: string, headers: Record<string, string> = {}) => {
  const response = wereld.antwoord(bron, { method: 'GET', pad, query: new URLSearchParams(query), headers, body: '' });
  return { status: 0, headers: {}, body: '', ...response };
};

const NAMESPACES = { wsdl: 'http://schemas.xmlsoap.org/wsdl/', soap: 'http://schemas.xmlsoap.org/wsdl/soap/' };

/** Values of an XPath, in their order. */
const zoek = (xml: string, xpath: string): readonly string[] => {
  const document = XmlDocument.fromString(xml);
  try {
    return document.find(xpath, NAMESPACES).map(({ content }) => content);
  } finally {
    document.dispose();
  }
};

/** The files that a description names, relative to the address that it was read at. */
const getGenoemd = (xml: string): readonly string[] => zoek(xml, '//@schemaLocation');

describe.each(PADEN)('the service of %s', (bron, pad, actie) => {
  test('gives its WSDL at its own address, with operation, action and messages', () => {
    const { status, headers, body } = lees(bron, pad, 'wsdl');
    expect([status, headers]).toMatchObject([200, { 'content-type': 'text/xml; charset=utf-8' }]);
    expect(zoek(body, '//soap:operation/@soapAction')).toEqual([actie]);
    const element = actie.split('/').at(-1);
    expect(zoek(body, '//wsdl:portType/wsdl:operation/@name')).toEqual([element]);
    expect(zoek(body, '//wsdl:part/@element')).toEqual([`smls:${element}`, `smls:${element}Response`, 'fwi:Fout']);
    expect(zoek(body, '/*/@targetNamespace')).toEqual(
      zoek(lees(bron, pad, 'xsd=berichten.xsd').body, '/*/@targetNamespace'),
    );
  });

  test('names in it the address that was asked', () => {
    const adres = (headers: Record<string, string>) =>
      zoek(lees(bron, pad, 'wsdl', headers).body, '//soap:address/@location');
    expect(adres({ host: 'localhost:4100' })).toEqual([`http://localhost:4100/${bron}${pad}`]);
    expect(adres({ host: 'bron.test', 'x-forwarded-proto': 'https', 'x-forwarded-prefix': '' })).toEqual([
      `https://bron.test${pad}`,
    ]);
    expect(adres({})).toEqual([`https://${bron}.invalid${pad}`]);
    expect(adres({ host: '"><x' })).toEqual([`https://${bron}.invalid${pad}`]);
  });

  test('gives every schema that the WSDL or another schema names', () => {
    const gelezen = new Map<string, string>();
    const wachtrij = [...getGenoemd(lees(bron, pad, 'wsdl').body)];
    for (const verwijzing of wachtrij) {
      if (gelezen.has(verwijzing)) continue;
      const { status, headers, body } = lees(bron, pad, verwijzing.slice(1));
      expect([verwijzing, status, headers]).toMatchObject([
        /^\?xsd=/.exec(verwijzing)?.input,
        200,
        { 'content-type': 'application/xml; charset=utf-8' },
      ]);
      gelezen.set(verwijzing, body);
      wachtrij.push(...getGenoemd(body));
    }
    expect([...gelezen.keys()].toSorted()).toEqual(['?xsd=berichten.xsd', '?xsd=fwi.xsd', '?xsd=typen.xsd']);
  });

  test.each(['', 'xsd=', 'xsd=contract.yaml', 'xsd=../polis/contract.yaml', 'xsd=handlers.ts'])(
    'has nothing at "?%s"',
    (query) => {
      expect(lees(bron, pad, query)).toMatchObject({
        status: 404,
        headers: { 'content-type': 'application/problem+json' },
      });
    },
  );

  test('describes itself also when it has nothing to tell', () => {
    wereld.zetScenario(bron, 'leeg');
    expect(lees(bron, pad, 'wsdl').body).toContain('wsdl:definitions');
    wereld.herstel();
  });
});
