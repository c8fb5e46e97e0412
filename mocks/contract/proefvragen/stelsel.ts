import { type Bronproef, get, type Proefvraag, post } from './proefvraag.ts';

const ZONDER_SLEUTEL = { headers: { apikey: '' } };
const SKILLS = '/v1/skills';
const NORMEN = '/v1/educational-norms';

/** A source that publishes CSV files: their list and the newest of them. */
const bestanden: readonly Proefvraag[] = [
  get('geefBestanden', '/bestanden'),
  get('geefBestand', (vind) => `/bestanden/${vind('/bestanden', 'BESTAND')}`),
  get('geefBestand', '/bestanden/bestaat-niet.csv', 404),
];

const competentnl: Bronproef = {
  headers: { apikey: 'proef', 'content-type': 'application/json' },
  vragen: [
    get('searchSkills', `${SKILLS}?pageSize=100`),
    get('searchSkills', `${SKILLS}?searchTerm=lassen`),
    get('searchSkills', `${SKILLS}?page=9999`),
    get('searchSkills', `${SKILLS}?page=0`, 400),
    get('searchSkills', SKILLS, 401, ZONDER_SLEUTEL),
    post('getSkills', `${SKILLS}/batch`, { ids: ['cnlv:S7.1', 'cnlv:bestaat-niet'] }),
    post('getSkills', `${SKILLS}/batch`, {}, 400),
    post('getSkills', `${SKILLS}/batch`, {}, 401, ZONDER_SLEUTEL),
    post('getOccupations', '/v1/occupations/batch', { codes: ['7115', '2221', '0000'] }),
    post('getOccupations', '/v1/occupations/batch', {}, 400),
    post('getOccupations', '/v1/occupations/batch', {}, 401, ZONDER_SLEUTEL),
    post('findOccupations', '/v1/occupations/by-skills', { queries: [{ skills: ['cnlv:S7.1'], pageSize: 20 }] }),
    post('findOccupations', '/v1/occupations/by-skills', {}, 400),
    post('findOccupations', '/v1/occupations/by-skills', {}, 401, ZONDER_SLEUTEL),
    get('listEducationalNorms', `${NORMEN}?pageSize=100`),
    get('listEducationalNorms', `${NORMEN}?pageSize=101`, 400),
    get('listEducationalNorms', NORMEN, 401, ZONDER_SLEUTEL),
  ],
};

export const stelsel: Readonly<Record<string, Bronproef>> = {
  competentnl,
  'competentnl-normen': competentnl,
  loopbaanpaden: {
    vragen: [
      get('geefLoopbaanpaden', '/v1/loopbaanpaden'),
      get('geefLoopbaanpad', (vind) => `/v1/loopbaanpaden/${vind('/v1/loopbaanpaden', 'id')}`),
      get('geefLoopbaanpad', '/v1/loopbaanpaden/bestaat-niet', 404),
      get('geefOpenapi', '/v1/openapi.json'),
    ],
  },
  spanningsindicator: { vragen: bestanden },
  'open-match': { vragen: bestanden },
  'oo-fondsen': { vragen: bestanden },
};
