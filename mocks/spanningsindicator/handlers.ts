import { schrijfCsv } from '../csv.ts';
import { createBestandRoutes } from '../csv-bestanden.ts';
import { leegCsv } from '../leeg/leeg-csv.ts';
import type { MockBron } from '../mock.ts';
import { getBestand } from './data.ts';
import { getKwartalen, type Kwartaal } from './kwartalen.ts';

/** Spanningsindicator of UWV: a list of quarters, and one file for each of them. */
export const spanningsindicatorMock: MockBron = {
  id: 'spanningsindicator',
  naam: 'UWV Spanningsindicator',
  contract: new URL('./contract.yaml', import.meta.url),
  persoonsgegevens: false,
  routes: createBestandRoutes(
    () => schrijfLijst(),
    (naam) => zoekBestand(naam),
  ),
  leeg: leegCsv,
  wijziging: { van: 'SPANNINGSINDICATOR', naar: 'SPANNING' },
};

const schrijfLijst = (): string =>
  schrijfCsv(
    ['PERIODE', 'PEILDATUM', 'BESTAND'],
    getKwartalen().map((kwartaal) => ({
      PERIODE: kwartaal.periode,
      PEILDATUM: kwartaal.peildatum,
      BESTAND: getNaam(kwartaal),
    })),
  );

const zoekBestand = (naam: string): string | null => {
  const kwartaal = getKwartalen().find((mogelijk) => getNaam(mogelijk) === naam);
  return kwartaal ? getBestand(kwartaal) : null;
};

const getNaam = ({ periode }: Kwartaal): string => `spanningsindicator-${periode}.csv`;
