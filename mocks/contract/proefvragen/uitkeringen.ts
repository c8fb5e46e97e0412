import { PERSONEN } from '../../suwi/personen.ts';
import { type Bronproef, get, type Proefvraag, post } from './proefvraag.ts';

const BRP = '/haalcentraal/api/brp/personen';
const VELDEN = ['burgerservicenummer', 'leeftijd', 'gemeenteVanInschrijving'];
const BSNS = Object.values(PERSONEN);

const vraagBrp = (burgerservicenummer: readonly string[], fields: readonly string[] = VELDEN): object => ({
  type: 'RaadpleegMetBurgerservicenummer',
  burgerservicenummer,
  fields,
});

const raadpleeg = (body: unknown, status = 200, headers: Record<string, string> = {}): Proefvraag =>
  post('raadpleegPersonen', BRP, body, status, { headers });

/** A register of Suwinet: every person that the mocked world knows, and each way to be refused. */
const suwi = (operatie: string, pad: string, namespace: string, actie: string): Bronproef => {
  const element = actie.split('/').at(-1) ?? '';
  const schrijf = (bsn: string): string =>
    `<?xml version="1.0"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><smls:${element} xmlns:smls="${namespace}"><Burgerservicenr>${bsn}</Burgerservicenr></smls:${element}></soapenv:Body></soapenv:Envelope>`;
  return {
    headers: { 'content-type': 'text/xml; charset=utf-8', soapaction: `"${actie}"` },
    vragen: [
      ...BSNS.map((bsn) => post(operatie, pad, schrijf(bsn))),
      post(operatie, pad, 'geen xml', 500),
      post(operatie, pad, `<!DOCTYPE x>${schrijf('999990007')}`, 500),
      post(operatie, pad, schrijf('1'), 500),
      post(operatie, pad, schrijf('999990007'), 500, { headers: { soapaction: '' } }),
      post(operatie, pad, schrijf('999990007'), 500, { headers: { 'content-type': 'application/json' } }),
      get('geefBeschrijving', `${pad}?wsdl`),
      get('geefBeschrijving', `${pad}?xsd=berichten.xsd`),
      get('geefBeschrijving', `${pad}?xsd=bestaat-niet.xsd`, 404),
    ],
  };
};

export const uitkeringen: Readonly<Record<string, Bronproef>> = {
  brp: {
    headers: { 'content-type': 'application/json' },
    vragen: [
      ...BSNS.filter((bsn) => bsn !== PERSONEN.storing).map((bsn) => raadpleeg(vraagBrp([bsn]))),
      raadpleeg(vraagBrp([PERSONEN.bouwvakker, PERSONEN.geheim], ['gemeenteVanInschrijving.code'])),
      raadpleeg({}, 400),
      raadpleeg('geen json', 400),
      raadpleeg(vraagBrp([PERSONEN.bouwvakker]), 415, { 'content-type': 'text/plain' }),
      raadpleeg(vraagBrp([PERSONEN.storing]), 503),
    ],
  },
  bijstandsregelingen: suwi(
    'bijstandsregelingenInfo',
    '/suwiml/Diensten/Bijstandsregelingen/v0500',
    'http://bkwi.nl/SuwiML/Diensten/Bijstandsregelingen/v0500',
    'http://bkwi.nl/SuwiML/Diensten/Bijstandsregelingen-v0500/BijstandsregelingenInfo',
  ),
  polis: suwi(
    'uwvPersoonsIkvInfo',
    '/suwiml/Diensten/UWVDossierInkomstenGSD/v0200',
    'http://bkwi.nl/SuwiML/Diensten/UWVDossierInkomstenGSD/v0200',
    'http://bkwi.nl/SuwiML/Diensten/UWVDossierInkomstenGSD-v0200/UWVPersoonsIkvInfo',
  ),
  'uwv-dossier': suwi(
    'uwvUitkeringenInfo',
    '/suwiml/Diensten/UWVDossierUitkeringen/v0100',
    'http://uwv-dossier.example/SuwiML/Diensten/UWVDossierUitkeringen/v0100',
    'http://uwv-dossier.example/SuwiML/Diensten/UWVDossierUitkeringen-v0100/UWVUitkeringenInfo',
  ),
};
