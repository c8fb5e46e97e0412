import { csvResponse } from './csv.ts';
import { type MockRoute, probleemResponse } from './mock.ts';

/** What a source that publishes files can be asked: the list of them, and one of them by its name. */
export const createBestandRoutes = (
  getLijst: () => string,
  /** Null: there is no such file. */
  getBestand: (naam: string) => string | null,
): readonly MockRoute[] => [
  { method: 'GET', pad: '/bestanden', handle: () => csvResponse(getLijst()) },
  {
    method: 'GET',
    pad: '/bestanden/:bestand',
    handle: ({ params }) => {
      const bestand = getBestand(params.bestand ?? '');
      return bestand === null
        ? probleemResponse(404, 'Niet gevonden', 'Dit bestand is er niet.')
        : csvResponse(bestand);
    },
  },
];
