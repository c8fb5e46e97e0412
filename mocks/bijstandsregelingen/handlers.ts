import type { MockBron, MockRequest, MockResponse } from '../mock.ts';
import { antwoordResponse, createMelding, faultResponse } from './antwoord.ts';
import { BSN_MET_FOUT, createClientSuwi } from './data.ts';
import { leesVraag } from './lees-vraag.ts';

const ACTIE = 'http://bkwi.nl/SuwiML/Diensten/Bijstandsregelingen-v0500/BijstandsregelingenInfo';

/** Bijstandsregelingen-v0500 of Suwinet: what municipalities and SVB know about one person's bijstand. */
export const bijstandsregelingenMock: MockBron = {
  id: 'bijstandsregelingen',
  naam: 'Suwinet Bijstandsregelingen',
  routes: [
    {
      method: 'POST',
      pad: '/suwiml/Diensten/Bijstandsregelingen/v0500',
      handle: (request) => controleerKop(request) ?? geefBijstand(request),
    },
  ],
};

/** SOAP 1.1 writes the action between quotes; leaving them out is tolerated. */
const controleerKop = ({ headers }: MockRequest): MockResponse | null => {
  if (!/^text\/xml\b/i.test(headers['content-type'] ?? ''))
    return faultResponse('F004', 'Content-Type moet text/xml zijn');
  if (headers.soapaction?.replace(/^"(.*)"$/, '$1') !== ACTIE)
    return faultResponse('F005', 'SOAPAction ontbreekt of klopt niet');
  return null;
};

const geefBijstand = ({ body }: MockRequest): MockResponse => {
  const vraag = leesVraag(body);
  if ('weigering' in vraag) return faultResponse(...vraag.weigering);
  if (vraag.bsn === BSN_MET_FOUT) {
    return antwoordResponse({
      'fwi:FWI': { Fout: createMelding('F900', 'De gegevens kunnen niet worden samengesteld') },
    });
  }
  const client = createClientSuwi(vraag.bsn);
  return antwoordResponse(client ? { ClientSuwi: client } : { 'fwi:NietsGevonden': {} });
};
