import { type MockBron, type MockRequest, type MockResponse, probleemResponse } from '../mock.ts';
import { csvResponse, schrijfCsv } from '../spanningsindicator/csv.ts';
import { getBestand } from './data.ts';
import { PROVINCIES, type Provincie } from './provincies.ts';
import { weken } from './weken.ts';

/** UWV Open Match: a list of weekly files, one for each province. */
export const openMatchMock: MockBron = {
  id: 'open-match',
  naam: 'UWV Open Match',
  routes: [
    { method: 'GET', pad: '/bestanden', handle: () => geefLijst() },
    { method: 'GET', pad: '/bestanden/:bestand', handle: (request) => geefBestand(request) },
  ],
};

const geefLijst = (): MockResponse =>
  csvResponse(
    schrijfCsv(
      ['PEILDATUM', 'PROVINCIE', 'BESTAND'],
      weken.flatMap((dag) =>
        PROVINCIES.map((provincie) => ({
          PEILDATUM: dag,
          PROVINCIE: provincie,
          BESTAND: getNaam(dag, provincie),
        })),
      ),
    ),
  );

const geefBestand = ({ params }: MockRequest): MockResponse => {
  const [, datum] = /^uwv-open-match-(\d{8})-/.exec(params.bestand ?? '') ?? [];
  const dag = weken.find((mogelijk) => mogelijk.replaceAll('-', '') === datum);
  const provincie = dag && PROVINCIES.find((mogelijk) => getNaam(dag, mogelijk) === params.bestand);
  return dag && provincie
    ? csvResponse(getBestand(dag, provincie))
    : probleemResponse(404, 'Niet gevonden', 'Dit bestand is er niet.');
};

const getNaam = (dag: string, provincie: Provincie): string =>
  `uwv-open-match-${dag.replaceAll('-', '')}-${provincie.toLowerCase()}.csv`;
