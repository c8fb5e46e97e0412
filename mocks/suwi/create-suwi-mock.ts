import type { MockBron, MockRequest, MockResponse } from '../mock.ts';
import type { XmlWaarde } from '../xml.ts';
import { antwoordResponse, faultResponse, foutResponse } from './antwoord.ts';
import { createBeschrijving } from './beschrijving.ts';
import type { Dienst } from './dienst.ts';
import { leesVraag } from './lees-vraag.ts';
import { PERSONEN } from './personen.ts';

export interface SuwiMockOpties {
  readonly id: string;
  readonly naam: string;
  readonly contract: URL;
  readonly dienst: Dienst;
  /** What is known about the person of a number; null for a number that the register does not know. */
  readonly createClient: (bsn: string) => XmlWaarde | null;
}

/** A mocked register of Suwinet: one question, about one person. */
export const createSuwiMock = ({ id, naam, contract, dienst, createClient }: SuwiMockOpties): MockBron => {
  const geefNiets = (): MockResponse => antwoordResponse(dienst, { 'fwi:NietsGevonden': {} });
  const geefClient = ({ body }: MockRequest): MockResponse => {
    const vraag = leesVraag(dienst, body);
    if ('weigering' in vraag) return faultResponse(dienst, ...vraag.weigering);
    if (vraag.bsn === PERSONEN.storing) return foutResponse(dienst);
    const client = createClient(vraag.bsn);
    return client ? antwoordResponse(dienst, { ClientSuwi: client }) : geefNiets();
  };
  const handle = (request: MockRequest): MockResponse => controleerKop(dienst, request) ?? geefClient(request);
  return {
    id,
    naam,
    contract,
    persoonsgegevens: true,
    routes: [
      { method: 'POST', pad: dienst.pad, handle },
      { method: 'GET', pad: dienst.pad, handle: createBeschrijving(id, contract) },
    ],
    leeg: (gezond, { method }) => (method === 'GET' ? gezond : geefNiets()),
    wijziging: { van: 'Burgerservicenr', naar: 'Burgerservicenummer' },
  };
};

/** SOAP 1.1 writes the action between quotes; leaving them out is tolerated. */
const controleerKop = (dienst: Dienst, { headers }: MockRequest): MockResponse | null => {
  if (!/^text\/xml\b/i.test(headers['content-type'] ?? ''))
    return faultResponse(dienst, 'F004', 'Content-Type moet text/xml zijn');
  if (headers.soapaction?.replace(/^"(.*)"$/, '$1') !== dienst.actie)
    return faultResponse(dienst, 'F005', 'SOAPAction ontbreekt of klopt niet');
  return null;
};
