import { type Bronproef, get, type Proefvraag } from './proefvraag.ts';

const AANBOD = '/aangeboden-opleidingen';
const COHORTEN = '/aangeboden-opleiding-cohorten';
const ONDERDEEL = `${AANBOD}?type=AANGEBODENMBOOPLEIDINGSONDERDEEL`;
const ONBEKEND = '00000000-0000-4000-8000-000000000000';

/** A list of RIO and one thing of it. */
const lijst = (meervoud: string, enkelvoud: string, pad: string): readonly Proefvraag[] => [
  get(meervoud, pad),
  get(meervoud, `${pad}?page=0&pageSize=100`),
  get(meervoud, `${pad}?page=9999`),
  get(meervoud, `${pad}?pageSize=101`, 400),
  get(enkelvoud, (vind) => `${pad}/${vind(pad, 'id')}`),
  get(enkelvoud, `${pad}/bestaat-niet`, 404),
];

/** What belongs to one course of RIO. */
const bij = (operatie: string, relatie: string, van = AANBOD): readonly Proefvraag[] => [
  get(operatie, (vind) => `${AANBOD}/${vind(van, 'id')}/${relatie}`),
  get(operatie, `${AANBOD}/bestaat-niet/${relatie}`, 404),
];

/** A list of OOAPI. */
const ooapiLijst = (operatie: string, pad: string): readonly Proefvraag[] => [
  get(operatie, pad),
  get(operatie, `${pad}?pageSize=250&pageNumber=2`),
  get(operatie, `${pad}?pageSize=11`, 400),
];

/** A file of EDU-DEX about one provider. */
const edudexBestand = (operatie: string, bestand: string): readonly Proefvraag[] => [
  get(operatie, (vind) => `/institutes/${vind('/directory.xml', 'orgUnitId')}/${bestand}`),
  get(operatie, `/institutes/bestaat-niet/${bestand}`, 404),
];

export const opleidingen: Readonly<Record<string, Bronproef>> = {
  rio: {
    vragen: [
      ...lijst('AangebodenOpleidingen', 'AangebodenOpleiding', AANBOD),
      get('AangebodenOpleidingen', `${AANBOD}?type=AANGEBODENPARTICULIEREOPLEIDING&pageSize=100`),
      ...bij('AangebodenOpleiding_AangebodenOpleidingcohort', 'aangeboden-opleiding-cohorten'),
      ...bij('AangebodenOpleiding_OrganisatorischeEenheid', 'onderwijsaanbieder'),
      ...bij('AangebodenOpleiding_Onderwijslocatie', 'onderwijslocatie'),
      ...bij('AangebodenOpleiding_Opleiding', 'opleiding'),
      ...bij('AangebodenOpleiding_Opleidingsonderdeel', 'opleidingsonderdeel', ONDERDEEL),
      ...lijst('AangebodenOpleidingscohorten', 'AangebodenOpleidingscohort', COHORTEN),
      ...lijst('OrganisatorischeEenheden', 'OrganisatorischeEenheid', '/organisatorische-eenheden'),
      ...lijst('Onderwijslocaties', 'Onderwijslocatie', '/onderwijslocaties'),
      ...lijst('Opleidingen', 'Opleiding', '/opleidingen'),
      ...lijst('Opleidingsonderdelen', 'Opleidingsonderdeel', '/opleidingsonderdelen'),
      ...lijst('Opleidingserkenningen', 'Opleidingserkenning', '/opleidingserkenningen'),
    ],
  },
  ooapi: {
    vragen: [
      ...ooapiLijst('organizations', '/organizations'),
      get('organization', (vind) => `/organizations/${vind('/organizations', 'organizationId')}`),
      get('organization', `/organizations/${ONBEKEND}`, 404),
      get(
        'organizationOfferings',
        (vind) => `/organizations/${vind('/organizations', 'organizationId')}/offerings?since=2020-01-01&pageSize=250`,
      ),
      get(
        'organizationOfferings',
        (vind) => `/organizations/${vind('/organizations', 'organizationId')}/offerings?pageSize=1`,
        400,
      ),
      get('organizationOfferings', `/organizations/${ONBEKEND}/offerings`, 404),
      ...ooapiLijst('educationSpecifications', '/education-specifications'),
      get(
        'educationSpecification',
        (vind) => `/education-specifications/${vind('/education-specifications', 'educationSpecificationId')}`,
      ),
      get('educationSpecification', `/education-specifications/${ONBEKEND}`, 404),
      ...ooapiLijst('programs', '/programs'),
      get('program', (vind) => `/programs/${vind('/programs', 'programId')}`),
      get(
        'program',
        (vind) => `/programs/${vind('/programs', 'programId')}?expand=organization,educationSpecification`,
      ),
      get('program', `/programs/${ONBEKEND}`, 404),
      get('programOfferings', (vind) => `/programs/${vind('/programs', 'programId')}/offerings?since=2020-01-01`),
      get('programOfferings', (vind) => `/programs/${vind('/programs', 'programId')}/offerings?pageNumber=0`, 400),
      get('programOfferings', `/programs/${ONBEKEND}/offerings`, 404),
    ],
  },
  edudex: {
    vragen: [
      get('directory', '/directory.xml'),
      ...edudexBestand('institute', 'institute.xml'),
      ...edudexBestand('programs', 'programs.xml'),
      get('program', (vind) => {
        const opleider = vind('/directory.xml', 'orgUnitId');
        return `/institutes/${opleider}/programs/${vind(`/institutes/${opleider}/programs.xml`, 'programId')}.xml`;
      }),
      get('program', (vind) => `/institutes/${vind('/directory.xml', 'orgUnitId')}/programs/bestaat-niet.xml`, 404),
    ],
  },
};
