import { XMLParser } from 'fast-xml-parser';
import { expect } from 'vitest';
import { createXmlControle } from '../../mocks/contract/valideer-xml.ts';
import { createMockWereld } from '../../mocks/create-wereld.ts';
import type { MockBron, MockResponse } from '../../mocks/mock.ts';

/** How a service is asked, as its contract says. */
export interface Vraagwijze {
  readonly pad: string;
  readonly namespace: string;
  readonly element: string;
  readonly soapaction: string;
}

/** A mocked register of Suwinet, asked without a net. */
export const createSuwiProef = (mock: MockBron, wijze: Vraagwijze) => {
  const wereld = createMockWereld([mock]);
  const vraag = (method: string, body: string, query: string, headers: Record<string, string>): MockResponse => {
    const response = wereld.antwoord(mock.id, {
      method,
      pad: wijze.pad,
      query: new URLSearchParams(query),
      headers,
      body,
    });
    if (!response) throw new Error('the mock is off');
    return response;
  };
  const stuur = (
    body: string,
    { soapaction }: { soapaction: string | undefined } = { soapaction: `"${wijze.soapaction}"` },
  ): MockResponse =>
    vraag('POST', body, '', { 'content-type': 'text/xml; charset=utf-8', ...(soapaction && { soapaction }) });
  const createVraag = (bsn: string): string =>
    `<?xml version="1.0"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><smls:${wijze.element} xmlns:smls="${wijze.namespace}"><Burgerservicenr>${bsn}</Burgerservicenr></smls:${wijze.element}></soapenv:Body></soapenv:Envelope>`;
  return {
    stuur,
    createVraag,
    vraagOp: (bsn: string): MockResponse => stuur(createVraag(bsn)),
    /** The service about itself. */
    lees: (query: string, headers: Record<string, string> = {}): MockResponse => vraag('GET', '', query, headers),
    getAntwoord: (response: MockResponse): Inhoud => {
      const antwoord = getBody(response)[`smls:${wijze.element}Response`];
      return isInhoud(antwoord) ? antwoord : {};
    },
    /** What is wrong with a message, by the schemas beside the contract. */
    controleerVraag: createXmlControle(new URL('vraag.xsd', mock.contract)),
    controleerAntwoord: createXmlControle(new URL('antwoord.xsd', mock.contract)),
  };
};

const controleerFault = createXmlControle(new URL('../../mocks/suwi/fault.xsd', import.meta.url));

export const expectFault = (response: MockResponse): void => {
  expect(response.status).toBe(500);
  expect(getBody(response)).toMatchObject({ 'soapenv:Fault': { faultcode: 'soapenv:Client' } });
  expect(controleerFault(response.body)).toEqual([]);
};

type Inhoud = Record<string, unknown>;

const parser = new XMLParser({ parseTagValue: false });
const getBody = ({ body }: MockResponse): Inhoud => parser.parse(body)['soapenv:Envelope']['soapenv:Body'];

const isInhoud = (waarde: unknown): waarde is Inhoud => typeof waarde === 'object' && waarde !== null;
