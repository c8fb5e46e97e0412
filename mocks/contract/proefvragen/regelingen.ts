import { type Bronproef, get } from './proefvraag.ts';

const REGELINGEN = '/v1/regelingen';
const SRU = '/sru/Search?version=1.2&operation=searchRetrieve&x-connection=sc';

export const regelingen: Readonly<Record<string, Bronproef>> = {
  'regelingen-rijk': {
    vragen: [
      get('getRegelingen', `${REGELINGEN}?pageSize=100`),
      get('getRegelingen', `${REGELINGEN}?page=1`),
      get('getRegelingen', `${REGELINGEN}?page=9999`),
      get('getRegelingen', `${REGELINGEN}?pageSize=0`, 400),
      get('getRegeling', `${REGELINGEN}/ww-uitkering`),
      get('getRegeling', `${REGELINGEN}/bestaat-niet`, 404),
      get('getNormen', '/v1/normen'),
      get('geefOpenapi', '/v1/openapi.json'),
    ],
  },
  'cao-register': {
    vragen: [
      get('geefCaos', '/v1/caos'),
      get('geefCao', (vind) => `/v1/caos/${vind('/v1/caos', 'sleutel')}`),
      get('geefCao', '/v1/caos/bestaat-niet', 404),
      get('geefOpenapi', '/v1/openapi.json'),
    ],
  },
  'samenwerkende-catalogi': {
    vragen: [
      get('zoekdienst', `${SRU}&query=${encodeURIComponent('subject="Werk"')}&maximumRecords=50`),
      get('zoekdienst', `${SRU}&query=${encodeURIComponent('title="bestaat nergens"')}`),
      get('zoekdienst', SRU),
      get('zoekdienst', `${SRU}&query=${encodeURIComponent('(')}`),
    ],
  },
};
