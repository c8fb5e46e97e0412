import { afstandKm } from '../../schema/referentie/afstand.ts';
import { gemeenten } from '../../schema/referentie/gemeenten.ts';
import { jsonResponse, type MockBron, type MockRequest, type MockResponse } from '../mock.ts';
import { createVumSleutels, createVumVacature, type VumSleutel, type VumVacature } from './data.ts';
import { isObject, leesGebied, leesSelectie } from './selectie.ts';

/** VUM never gives more hits for one question. */
const MAXIMUM_TREFFERS = 100;
/** Parties are known by an OIN of twenty digits. */
const OIN = /^\d{20}$/;

const sleutels = createVumSleutels();

/** VUM-Bron-Vacatures: a search within an area, and one vacancy by its id. */
export const vumMock: MockBron = {
  id: 'vum',
  naam: 'VUM-vacatures',
  routes: [
    {
      method: 'POST',
      pad: '/vacatures/matches',
      handle: (request) => controleerPartijen(request) ?? zoekMatches(request),
    },
    {
      method: 'GET',
      pad: '/vacatures/:vumID',
      handle: (request) => controleerPartijen(request) ?? geefVacature(request),
    },
  ],
};

const controleerPartijen = ({ headers }: MockRequest): MockResponse | null => {
  const ontbreekt = ['x-vum-fromparty', 'x-vum-toparty'].find((naam) => !OIN.test(headers[naam] ?? ''));
  return ontbreekt ? foutResponse(400, '400.01', 'Ongeldige of ontbrekende kopregel', ontbreekt) : null;
};

const zoekMatches = ({ body }: MockRequest): MockResponse => {
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
  const bereikbaar = new Set(
    gemeenten.flatMap((gemeente, nummer) => (afstandKm(gebied.centrum, gemeente) <= gebied.afstandKm ? [nummer] : [])),
  );
  const treffers = [...sleutels.values()].filter((sleutel) => bereikbaar.has(sleutel.gemeente) && voldoet(sleutel));
  return jsonResponse({
    matches: schud(treffers).slice(0, MAXIMUM_TREFFERS).map(createMatch),
    maximumAantalResultatenBereikt: treffers.length > MAXIMUM_TREFFERS,
  });
};

const geefVacature = ({ params }: MockRequest): MockResponse => {
  const sleutel = sleutels.get(params.vumID ?? '');
  return sleutel
    ? jsonResponse(createVumVacature(sleutel))
    : foutResponse(404, '404.01', 'Vacature niet gevonden', 'vumID');
};

const leesObject = (body: string): Readonly<Record<string, unknown>> => {
  try {
    const waarde: unknown = JSON.parse(body);
    return isObject(waarde) ? waarde : {};
  } catch {
    return {};
  }
};

/** The order of a list means nothing in VUM, so the mock gives one that nobody can come to rely on. */
const schud = (treffers: readonly VumSleutel[]): VumSleutel[] =>
  treffers.toSorted((a, b) => (a.vumID.slice(-3) + a.vumID < b.vumID.slice(-3) + b.vumID ? -1 : 1));

/** A hit leaves out what VUM keeps for the detail: title, description, trade name and contact. */
const createMatch = (sleutel: VumSleutel): object => {
  const {
    naamVacature: _naam,
    omschrijvingVacature: _omschrijving,
    werkgever,
    ...rest
  }: VumVacature = createVumVacature(sleutel);
  return { ...rest, werkgever: { adresHouding: werkgever.adresHouding, sector: werkgever.sector } };
};

const foutResponse = (status: number, code: string, message: string, details: string): MockResponse =>
  jsonResponse({ code, message, details }, status);
