import { jsonResponse, type MockBron, type MockRequest, type MockResponse } from '../mock.ts';
import type { Vacaturewereld } from '../vacaturewereld/plaatsing.ts';
import { type Cellen, createCellen } from './cellen.ts';
import { isObject, leesGebied, leesSelectie } from './selectie.ts';
import { leesVumId } from './sleutel.ts';
import { createVumVacature, type VumVacature } from './vacature.ts';

/** VUM never gives more hits for one question. */
const MAXIMUM_TREFFERS = 100;
/** Parties are known by an OIN of twenty digits. */
const OIN = /^\d{20}$/;
const MATCHES = '/vacatures/matches';

/** VUM-Bron-Vacatures: a search within an area, and one vacancy by its id. */
export const createVumMock = (wereld: Vacaturewereld): MockBron => {
  const cellen = createCellen(wereld);
  return {
    id: 'vum',
    naam: 'VUM-vacatures',
    contract: new URL('./contract.yaml', import.meta.url),
    persoonsgegevens: false,
    routes: [
      {
        method: 'POST',
        pad: MATCHES,
        handle: (request) => controleerPartijen(request) ?? zoekMatches(wereld, cellen, request),
      },
      {
        method: 'GET',
        pad: '/vacatures/:vumID',
        handle: (request) => controleerPartijen(request) ?? geefVacature(wereld, request),
      },
    ],
    leeg: (_gezond, { pad }) => (pad === MATCHES ? matchesResponse([], false) : nietGevonden()),
    wijziging: { van: 'vumID', naar: 'vacatureID' },
    voorbereiding: cellen.voorbereiding,
  };
};

const controleerPartijen = ({ headers }: MockRequest): MockResponse | null => {
  const ontbreekt = ['x-vum-fromparty', 'x-vum-toparty'].find((naam) => !OIN.test(headers[naam] ?? ''));
  return ontbreekt ? foutResponse(400, '400.01', 'Ongeldige of ontbrekende kopregel', ontbreekt) : null;
};

const zoekMatches = (wereld: Vacaturewereld, cellen: Cellen, { body }: MockRequest): MockResponse => {
  const { selectiegebied, selectie = {} } = leesObject(body);
  const gebied = leesGebied(selectiegebied);
  if (!gebied) {
    return foutResponse(
      400,
      '400.02',
      'Selectiegebied is verplicht: postcode en afstand van 1 tot en met 150 km',
      'selectiegebied',
    );
  }
  const voldoet = leesSelectie(selectie);
  if (!voldoet)
    return foutResponse(400, '400.03', 'Selectie met een onbekend veld of een onbekende operator', 'selectie');
  // One more than is given: it tells that there are more.
  const treffers = cellen.zoek(gebied, voldoet, MAXIMUM_TREFFERS + 1);
  return matchesResponse(
    treffers.slice(0, MAXIMUM_TREFFERS).map((nummer) => createMatch(createVumVacature(wereld, nummer))),
    treffers.length > MAXIMUM_TREFFERS,
  );
};

const matchesResponse = (matches: readonly object[], maximumAantalResultatenBereikt: boolean): MockResponse =>
  jsonResponse({ matches, maximumAantalResultatenBereikt });

const geefVacature = (wereld: Vacaturewereld, { params }: MockRequest): MockResponse => {
  const nummer = leesVumId(params.vumID ?? '', wereld.aantallen.vum);
  return nummer === null ? nietGevonden() : jsonResponse(createVumVacature(wereld, nummer));
};

const nietGevonden = (): MockResponse => foutResponse(404, '404.01', 'Vacature niet gevonden', 'vumID');

const leesObject = (body: string): Readonly<Record<string, unknown>> => {
  try {
    const waarde: unknown = JSON.parse(body);
    return isObject(waarde) ? waarde : {};
  } catch {
    return {};
  }
};

/** A hit leaves out what VUM keeps for the detail: title, description, trade name and contact. */
const createMatch = ({
  naamVacature: _naam,
  omschrijvingVacature: _omschrijving,
  werkgever,
  ...rest
}: VumVacature): object => ({
  ...rest,
  werkgever: { adresHouding: werkgever.adresHouding, sector: werkgever.sector },
});

const foutResponse = (status: number, code: string, message: string, details: string): MockResponse =>
  jsonResponse({ code, message, details }, status);
