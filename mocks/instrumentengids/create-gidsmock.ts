import { gemeentenInRegio } from '../../schema/referentie/gemeenten.ts';
import { arbeidsmarktregios } from '../../schema/referentie/regios.ts';
import { leesGetal } from '../lees-getal.ts';
import { jsonResponse, type MockBron, type MockRequest, type MockResponse, type MockVraag } from '../mock.ts';
import type { Gidssleutel } from './gidspost.ts';
import { createRegionalePartij, createSgrRegio } from './sgr.ts';

const GROOTTE_STANDAARD = 50;
const GROOTTE_MAXIMAAL = 100;

/** What a guide is made of. */
export interface GidsmockOpties<Soort> {
  readonly id: string;
  readonly naam: string;
  readonly contract: URL;
  readonly sleutels: ReadonlyMap<string, Gidssleutel<Soort>>;
  readonly createInstrument: (sleutel: Gidssleutel<Soort>) => object;
}

/** A guide to services, as VNG publishes Eva and Dennis: services in pages, one service, regions and regional parties. */
export const createGidsmock = <Soort>(opties: GidsmockOpties<Soort>): MockBron => ({
  id: opties.id,
  naam: opties.naam,
  contract: opties.contract,
  persoonsgegevens: false,
  routes: [
    {
      method: 'GET',
      pad: '/api/v1/instrument/list',
      handle: (request) => controleerToegang(request) ?? geefInstrumenten(request, opties),
    },
    {
      method: 'GET',
      pad: '/api/v1/instrument/show/:uuid',
      handle: (request) => controleerToegang(request) ?? geefInstrument(request, opties),
    },
    { method: 'GET', pad: '/api/v1/region/list', handle: (request) => controleerToegang(request) ?? geefRegios() },
    {
      method: 'GET',
      pad: '/api/v1/regionalParty/list',
      handle: (request) => controleerToegang(request) ?? geefRegionalePartijen(),
    },
  ],
  leeg: (_gezond, vraag) => geefNiets(vraag, opties),
  wijziging: { van: 'NaamInstrument', naar: 'TitelInstrument' },
});

const controleerToegang = ({ headers }: MockRequest): MockResponse | null =>
  /^Bearer \S+$/.test(headers.authorization ?? '') ? null : jsonResponse({ message: 'Unauthenticated.' }, 401);

const geefInstrumenten = <Soort>(
  { query }: Pick<MockRequest, 'query'>,
  { sleutels, createInstrument }: GidsmockOpties<Soort>,
): MockResponse => {
  const volgorde = [...sleutels.values()];
  const pagina = leesGetal(query.get('page'), 1);
  const grootte = leesGetal(query.get('perPage'), GROOTTE_STANDAARD);
  if (!pagina) return ongeldig('page');
  if (!grootte || grootte > GROOTTE_MAXIMAAL) return ongeldig('perPage');
  const laatste = Math.max(1, Math.ceil(volgorde.length / grootte));
  const getUrl = (nummer: number): string => `/api/v1/instrument/list?page=${nummer}&perPage=${grootte}`;
  return jsonResponse({
    data: volgorde.slice((pagina - 1) * grootte, pagina * grootte).map(createInstrument),
    links: {
      first: getUrl(1),
      last: getUrl(laatste),
      prev: pagina > 1 ? getUrl(pagina - 1) : null,
      next: pagina < laatste ? getUrl(pagina + 1) : null,
    },
    meta: { current_page: pagina, last_page: laatste, per_page: grootte, total: volgorde.length },
  });
};

const geefInstrument = <Soort>(
  { params }: MockRequest,
  { sleutels, createInstrument }: GidsmockOpties<Soort>,
): MockResponse => {
  const sleutel = sleutels.get(params.uuid ?? '');
  return sleutel ? jsonResponse({ data: createInstrument(sleutel) }) : NIET_GEVONDEN;
};

/** A guide without services, and without the parties and regions that they would be of. */
const geefNiets = <Soort>({ pad, query }: MockVraag, opties: GidsmockOpties<Soort>): MockResponse => {
  if (pad === '/api/v1/instrument/list') return geefInstrumenten({ query }, { ...opties, sleutels: new Map() });
  return pad.startsWith('/api/v1/instrument/') ? NIET_GEVONDEN : jsonResponse({ data: [] });
};

const NIET_GEVONDEN = jsonResponse({ message: 'Not found.' }, 404);

const geefRegios = (): MockResponse =>
  jsonResponse({
    data: arbeidsmarktregios.map((regio) => ({
      ...createSgrRegio(regio),
      Gemeente: gemeentenInRegio(regio.code).map(({ code, naam }) => ({
        CdGemeente: code.slice(2),
        NaamGemeente: naam,
      })),
    })),
  });

const geefRegionalePartijen = (): MockResponse =>
  jsonResponse({
    data: arbeidsmarktregios.map((regio) => ({
      InstrumentBeherendeOrganisatie: createRegionalePartij(regio),
      Arbeidsmarktregio: createSgrRegio(regio),
    })),
  });

/** Laravel's answer to a parameter that does not pass. */
const ongeldig = (veld: string): MockResponse =>
  jsonResponse({ message: 'The given data was invalid.', errors: { [veld]: ['The value is invalid.'] } }, 422);
