import { schrijfCsv } from '../csv.ts';
import { createBestandRoutes } from '../csv-bestanden.ts';
import { leegCsv } from '../leeg/leeg-csv.ts';
import type { MockBron } from '../mock.ts';
import { getBestand } from './data.ts';
import { PROVINCIES, type Provincie } from './provincies.ts';
import { weken } from './weken.ts';

/** UWV Open Match: a list of weekly files, one for each province. */
export const openMatchMock: MockBron = {
  id: 'open-match',
  naam: 'UWV Open Match',
  contract: new URL('./contract.yaml', import.meta.url),
  persoonsgegevens: false,
  routes: createBestandRoutes(
    () => schrijfLijst(),
    (naam) => zoekBestand(naam),
  ),
  leeg: leegCsv,
  wijziging: { van: 'POSTCODEGEBIED', naar: 'POSTCODE_4' },
};

const schrijfLijst = (): string =>
  schrijfCsv(
    ['PEILDATUM', 'PROVINCIE', 'BESTAND'],
    weken.flatMap((dag) =>
      PROVINCIES.map((provincie) => ({
        PEILDATUM: dag,
        PROVINCIE: provincie,
        BESTAND: getNaam(dag, provincie),
      })),
    ),
  );

const zoekBestand = (naam: string): string | null => {
  const [, datum] = /^uwv-open-match-(\d{8})-/.exec(naam) ?? [];
  const dag = weken.find((mogelijk) => mogelijk.replaceAll('-', '') === datum);
  const provincie = dag && PROVINCIES.find((mogelijk) => getNaam(dag, mogelijk) === naam);
  return dag && provincie ? getBestand(dag, provincie) : null;
};

const getNaam = (dag: string, provincie: Provincie): string =>
  `uwv-open-match-${dag.replaceAll('-', '')}-${provincie.toLowerCase()}.csv`;
