import { type MockBron, type MockRequest, type MockResponse, probleemResponse } from '../mock.ts';
import { csvResponse, schrijfCsv } from './csv.ts';
import { getBestand } from './data.ts';
import { getKwartalen, type Kwartaal } from './kwartalen.ts';

/** Spanningsindicator of UWV: a list of quarters, and one file for each of them. */
export const spanningsindicatorMock: MockBron = {
  id: 'spanningsindicator',
  naam: 'UWV Spanningsindicator',
  routes: [
    { method: 'GET', pad: '/bestanden', handle: () => geefLijst() },
    { method: 'GET', pad: '/bestanden/:bestand', handle: (request) => geefBestand(request) },
  ],
};

const geefLijst = (): MockResponse =>
  csvResponse(
    schrijfCsv(
      ['PERIODE', 'PEILDATUM', 'BESTAND'],
      getKwartalen().map((kwartaal) => ({
        PERIODE: kwartaal.periode,
        PEILDATUM: kwartaal.peildatum,
        BESTAND: getNaam(kwartaal),
      })),
    ),
  );

const geefBestand = ({ params }: MockRequest): MockResponse => {
  const kwartaal = getKwartalen().find((mogelijk) => getNaam(mogelijk) === params.bestand);
  return kwartaal
    ? csvResponse(getBestand(kwartaal))
    : probleemResponse(404, 'Niet gevonden', 'Dit bestand is er niet.');
};

const getNaam = ({ periode }: Kwartaal): string => `spanningsindicator-${periode}.csv`;
