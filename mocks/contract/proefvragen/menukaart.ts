import { type Bronproef, get } from './proefvraag.ts';

const LIJST = '/api/v1/instrument/list';
const ZONDER = { headers: { authorization: '' } };
const CENTRA = '/v1/werkcentra';

const gids: Bronproef = {
  headers: { authorization: 'Bearer proef' },
  vragen: [
    get('instrumentList', LIJST),
    get('instrumentList', `${LIJST}?page=2&perPage=100`),
    get('instrumentList', LIJST, 401, ZONDER),
    get('instrumentList', `${LIJST}?perPage=101`, 422),
    get('instrumentShow', (vind) => `/api/v1/instrument/show/${vind(LIJST, 'UuidInstrument')}`),
    get('instrumentShow', '/api/v1/instrument/show/bestaat-niet', 404),
    get('instrumentShow', '/api/v1/instrument/show/bestaat-niet', 401, ZONDER),
    get('regionList', '/api/v1/region/list'),
    get('regionList', '/api/v1/region/list', 401, ZONDER),
    get('regionalPartyList', '/api/v1/regionalParty/list'),
    get('regionalPartyList', '/api/v1/regionalParty/list', 401, ZONDER),
  ],
};

export const menukaart: Readonly<Record<string, Bronproef>> = {
  eva: gids,
  dennis: gids,
  werkcentra: {
    vragen: [
      get('geefWerkcentra', CENTRA),
      get('geefWerkcentrum', `${CENTRA}/AM22`),
      get('geefWerkcentrum', `${CENTRA}/AM04`, 404),
      get('geefDiensten', `${CENTRA}/AM22/diensten`),
      get('geefDiensten', `${CENTRA}/AM04/diensten`, 404),
      get('geefOpenapi', '/v1/openapi.json'),
    ],
  },
};
