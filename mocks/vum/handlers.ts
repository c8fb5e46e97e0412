import { afstandKm } from '../../schema/referentie/afstand.ts';
import { bocCodes } from '../../schema/referentie/boc.ts';
import { type Gemeente, gemeenten } from '../../schema/referentie/gemeenten.ts';
import { jsonResponse, type MockBron, type MockRequest, type MockResponse } from '../mock.ts';
import { createVumSleutels, createVumVacature, type VumSleutel, type VumVacature } from './data.ts';

/** VUM never gives more hits for one question. */
const MAXIMUM_TREFFERS = 100;
/** Parties are known by an OIN of twenty digits. */
const OIN = /^\d{20}$/;

interface Selectie {
  readonly selectiegebied?: { readonly postcode?: unknown; readonly afstand?: unknown };
  readonly selectie?: Readonly<Record<string, { readonly $in?: readonly string[] }>>;
}

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
  const vraag = leesSelectie(body);
  const centrum = vraag && zoekPostcode(vraag.selectiegebied?.postcode);
  const afstand = Number(vraag?.selectiegebied?.afstand);
  if (!vraag || !centrum || !(afstand > 0 && afstand <= 150)) {
    return foutResponse(
      400,
      '400.02',
      'Selectiegebied is verplicht: postcode en afstand van 1 tot en met 150 km',
      'selectiegebied',
    );
  }
  const bereikbaar = new Set(
    gemeenten.flatMap((gemeente, nummer) => (afstandKm(centrum, gemeente) <= afstand ? [nummer] : [])),
  );
  const boc = vraag.selectie?.['beroep.codeBeroepsnaam']?.$in;
  const overeenkomst = vraag.selectie?.['contractvorm.codeTypeOvereenkomst']?.$in;
  const treffers = [...sleutels.values()].filter(
    (sleutel) =>
      bereikbaar.has(sleutel.gemeente) &&
      (!boc || boc.includes(bocCodes[sleutel.boc]?.code ?? '')) &&
      (!overeenkomst || overeenkomst.includes(sleutel.overeenkomst)),
  );
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

const leesSelectie = (body: string): Selectie | null => {
  try {
    const waarde: unknown = JSON.parse(body);
    return typeof waarde === 'object' ? waarde : null;
  } catch {
    return null;
  }
};

/** The municipality of a postcode: the exact area, else the nearest number below it. */
const zoekPostcode = (postcode: unknown): Gemeente | null => {
  if (typeof postcode !== 'string' || !/^[1-9]\d{3}([A-Z]{2})?$/.test(postcode)) return null;
  const cijfers = postcode.slice(0, 4);
  return opPostcode.findLast((gemeente) => gemeente.postcode <= cijfers) ?? opPostcode[0] ?? null;
};

const opPostcode = gemeenten.toSorted((a, b) => (a.postcode < b.postcode ? -1 : 1));

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
