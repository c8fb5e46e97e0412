import { type MockResponse, xmlResponse } from '../mock.ts';
import { writeElement, type XmlWaarde } from '../xml.ts';
import { type Dienst, SOAP } from './dienst.ts';

const FWI = 'http://bkwi.nl/SuwiML/FWI/v0205';

/** The answer of a service: one of the things it may hold. */
export const antwoordResponse = ({ element, namespace }: Dienst, keuze: XmlWaarde): MockResponse =>
  xmlResponse(envelop(writeElement(`smls:${element}Response`, keuze, ` xmlns:smls="${namespace}" xmlns:fwi="${FWI}"`)));

/** An answer that says that there is none: an FWI with a Fout. */
export const foutResponse = (dienst: Dienst): MockResponse =>
  antwoordResponse(dienst, {
    'fwi:FWI': { Fout: createMelding(dienst, 'F900', 'De gegevens kunnen niet worden samengesteld') },
  });

/** A refusal: SOAP 1.1 says that a Fault comes with status 500, also when the client is to blame. */
export const faultResponse = (dienst: Dienst, code: string, tekst: string): MockResponse =>
  xmlResponse(
    envelop(
      `<soapenv:Fault>${writeElement('faultcode', 'soapenv:Client')}${writeElement('faultstring', tekst)}` +
        `<detail>${writeElement('fwi:Fout', createMelding(dienst, code, tekst), ` xmlns:fwi="${FWI}"`)}</detail></soapenv:Fault>`,
    ),
    500,
  );

/** An FWI message (fout, waarschuwing, informatie). */
const createMelding = ({ afzender }: Dienst, code: string, tekst: string): XmlWaarde => ({
  Code: code,
  Tekst: tekst,
  Bron: { DN: afzender },
});

const envelop = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="${SOAP}"><soapenv:Header/><soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`;
