import { type MockResponse, xmlResponse } from '../mock.ts';
import { writeElement, type XmlWaarde } from '../xml.ts';

export const SOAP = 'http://schemas.xmlsoap.org/soap/envelope/';
export const DIENST = 'http://bkwi.nl/SuwiML/Diensten/Bijstandsregelingen/v0500';
const FWI = 'http://bkwi.nl/SuwiML/FWI/v0205';
/** Who speaks in an FWI message: a distinguished name, here of a system that does not exist. */
const AFZENDER = { DN: 'CN=bijstandsregelingen.invalid,O=Nabootsing,C=NL' };

/** An FWI message (fout, waarschuwing, informatie). */
export const createMelding = (code: string, tekst: string): XmlWaarde => ({ Code: code, Tekst: tekst, Bron: AFZENDER });

/** The answer of the service: one of the three things it may hold. */
export const antwoordResponse = (keuze: XmlWaarde): MockResponse =>
  xmlResponse(
    envelop(writeElement('smls:BijstandsregelingenInfoResponse', keuze, ` xmlns:smls="${DIENST}" xmlns:fwi="${FWI}"`)),
  );

/** A refusal: SOAP 1.1 says that a Fault comes with status 500, also when the client is to blame. */
export const faultResponse = (code: string, tekst: string): MockResponse =>
  xmlResponse(
    envelop(
      `<soapenv:Fault>${writeElement('faultcode', 'soapenv:Client')}${writeElement('faultstring', tekst)}` +
        `<detail>${writeElement('fwi:Fout', createMelding(code, tekst), ` xmlns:fwi="${FWI}"`)}</detail></soapenv:Fault>`,
    ),
    500,
  );

const envelop = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="${SOAP}"><soapenv:Header/><soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`;
