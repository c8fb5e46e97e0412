import { type Bronproef, get, post } from './proefvraag.ts';

const MATCHES = '/vacatures/matches';
const ROTTERDAM = { postcode: '3011', afstand: 25 };
const VACATURES = '/v1/vacatures';
const AANVRAGEN = '/purchase-to-pay/staffing-order/request-for-quotation';

/** Looks for the value of the ETag of a page: what a reader sends who has it. */
const IEDERE_ETAG = { 'if-none-match': '*' };

export const vacatures: Readonly<Record<string, Bronproef>> = {
  vum: {
    headers: { 'x-vum-fromparty': '00000001003214345000', 'x-vum-toparty': '00000001802327497000' },
    vragen: [
      post('zoekVacatures', MATCHES, { selectiegebied: ROTTERDAM }),
      post('zoekVacatures', MATCHES, { selectiegebied: { postcode: '4381', afstand: 1 } }),
      post('zoekVacatures', MATCHES, {
        selectiegebied: { postcode: '1012', afstand: 150 },
        selectie: { 'contractvorm.codeTypeOvereenkomst': { $in: ['02'] } },
      }),
      post('zoekVacatures', MATCHES, {}, 400),
      post('zoekVacatures', MATCHES, { selectiegebied: ROTTERDAM, selectie: { onbekend: 1 } }, 400),
      post('zoekVacatures', MATCHES, {}, 400, { headers: { 'x-vum-toparty': '' } }),
      get('geefVacature', (vind) => `/vacatures/${vind(MATCHES, 'vumID', { selectiegebied: ROTTERDAM })}`),
      get('geefVacature', '/vacatures/VUM-b2d6c4dc-0', 400, { headers: { 'x-vum-fromparty': '1' } }),
      get('geefVacature', '/vacatures/bestaat-niet', 404),
    ],
  },
  sectorbank: {
    vragen: [
      get('geefFeed', VACATURES),
      get('geefFeed', `${VACATURES}?pagina=2`),
      get('geefFeed', VACATURES, 304, { headers: IEDERE_ETAG }),
      get('geefFeed', `${VACATURES}?pagina=0`, 400),
      get('geefFeed', `${VACATURES}?pagina=99999`, 404),
      get('geefVacature', (vind) => `${VACATURES}/${vind(VACATURES, 'identifier')}`),
      get('geefVacature', `${VACATURES}/SB-9999999`, 404),
      get('geefOpenapi', '/v1/openapi.json'),
    ],
  },
  setu: {
    headers: { setuversionid: '2.0' },
    vragen: [
      get('geefAanvragen', AANVRAGEN),
      get('geefAanvragen', `${AANVRAGEN}?offset=100000`),
      get('geefAanvragen', `${AANVRAGEN}?limit=0`, 400),
      get('geefAanvraag', (vind) => `${AANVRAGEN}/${vind(AANVRAGEN, 'feed:id')}`),
      get('geefAanvraag', `${AANVRAGEN}/bestaat-niet`, 404),
      get('geefAanvraag', `${AANVRAGEN}/bestaat-niet`, 400, { headers: { setuversionid: '1.4' } }),
    ],
  },
};
