import { XMLParser } from 'fast-xml-parser';
import { expect } from 'vitest';
import { createMockWereld } from '../../mocks/create-wereld.ts';
import type { MockBron, MockResponse } from '../../mocks/mock.ts';
import gedeeld from '../../mocks/suwi/berichten.json' with { type: 'json' };

/** How a service is asked, as its contract says. */
export interface Vraagwijze {
  readonly pad: string;
  readonly namespace: string;
  readonly element: string;
  readonly soapaction: string;
}

/** The structure of the messages of a service: berichten.json beside its contract, on top of what all services share. */
export interface Berichten {
  readonly typen: Readonly<Record<string, string>>;
  readonly structuren: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A mocked register of Suwinet, asked without a net. */
export const createSuwiProef = (mock: MockBron, wijze: Vraagwijze, berichten: Berichten) => {
  const wereld = createMockWereld([mock]);
  const alle: Berichten = {
    typen: { ...gedeeld.typen, ...berichten.typen },
    structuren: { ...gedeeld.structuren, ...berichten.structuren },
  };
  const stuur = (
    body: string,
    { soapaction }: { soapaction: string | undefined } = { soapaction: `"${wijze.soapaction}"` },
  ): MockResponse => {
    const response = wereld.antwoord(mock.id, {
      method: 'POST',
      pad: wijze.pad,
      query: new URLSearchParams(),
      headers: { 'content-type': 'text/xml; charset=utf-8', ...(soapaction && { soapaction }) },
      body,
    });
    if (!response) throw new Error('the mock is off');
    return response;
  };
  const createVraag = (bsn: string): string =>
    `<?xml version="1.0"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><smls:${wijze.element} xmlns:smls="${wijze.namespace}"><Burgerservicenr>${bsn}</Burgerservicenr></smls:${wijze.element}></soapenv:Body></soapenv:Envelope>`;
  return {
    stuur,
    createVraag,
    vraagOp: (bsn: string): MockResponse => stuur(createVraag(bsn)),
    getAntwoord: (response: MockResponse): Inhoud => {
      const antwoord = getBody(response)[`smls:${wijze.element}Response`];
      return isInhoud(antwoord) ? antwoord : {};
    },
    getAfwijkingen: (waarde: unknown): string[] => getAfwijkingen(alle, waarde, `${wijze.element}Response`),
  };
};

export const expectFault = (response: MockResponse): void => {
  expect(response.status).toBe(500);
  expect(getBody(response)).toMatchObject({ 'soapenv:Fault': { faultcode: 'soapenv:Client' } });
};

type Inhoud = Record<string, unknown>;

const parser = new XMLParser({ parseTagValue: false });
const getBody = ({ body }: MockResponse): Inhoud => parser.parse(body)['soapenv:Envelope']['soapenv:Body'];

const isInhoud = (waarde: unknown): waarde is Inhoud => typeof waarde === 'object' && waarde !== null;

/** Every place where an element is unknown, in the wrong order, missing, too often or of the wrong type. */
const getAfwijkingen = ({ typen, structuren }: Berichten, waarde: unknown, type: string, pad = type): string[] => {
  const structuur = structuren[type];
  if (!structuur) return new RegExp(`^(${typen[type]})$`).test(String(waarde)) ? [] : [`${pad} is not ${type}`];
  const namen = Object.keys(structuur);
  const aanwezig = isInhoud(waarde) ? Object.entries(waarde) : [];
  const volgorde = aanwezig.map(([naam]) => namen.indexOf(naam));
  const verkeerd = volgorde.some((plaats, i) => plaats < 0 || plaats < (volgorde[i - 1] ?? -1))
    ? [`${pad} has unknown or misplaced elements`]
    : [];
  const dieper = namen.flatMap((naam) => {
    const [kardinaliteit = '', soort = ''] = structuur[naam]?.split(' ') ?? [];
    const delen = aanwezig.flatMap(([gevonden, deel]) => (gevonden === naam ? deel : []));
    const [minimum = '', maximum = minimum] = kardinaliteit.split('..');
    const past = delen.length >= Number(minimum) && (maximum === 'n' || delen.length <= Number(maximum));
    const telfout = past ? [] : [`${pad}/${naam} occurs ${delen.length} times`];
    return [
      ...telfout,
      ...delen.flatMap((deel) => getAfwijkingen({ typen, structuren }, deel, soort, `${pad}/${naam}`)),
    ];
  });
  return [...verkeerd, ...dieper];
};
