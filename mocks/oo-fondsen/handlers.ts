import { schrijfCsv } from '../csv.ts';
import { createBestandRoutes } from '../csv-bestanden.ts';
import { mockVandaag } from '../klok.ts';
import { leegCsv } from '../leeg/leeg-csv.ts';
import type { MockBron } from '../mock.ts';
import { getBestand } from './data.ts';

/** What training funds of sectors pay for: a list of files, with one file. No such service exists. */
export const ooFondsenMock: MockBron = {
  id: 'oo-fondsen',
  naam: 'O&O-fondsen',
  contract: new URL('./contract.yaml', import.meta.url),
  persoonsgegevens: false,
  routes: createBestandRoutes(
    () => schrijfCsv(['PEILDATUM', 'BESTAND'], [{ PEILDATUM: mockVandaag(), BESTAND: getNaam() }]),
    (naam) => (naam === getNaam() ? getBestand() : null),
  ),
  leeg: leegCsv,
  wijziging: { van: 'REGELING_CD', naar: 'REGELING_CODE' },
};

const getNaam = (): string => `oo-fondsen-${mockVandaag()}.csv`;
