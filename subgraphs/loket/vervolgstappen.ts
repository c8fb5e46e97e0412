import { plusDagen } from '../shared/dag.ts';
import type { Situatie, WerkgeverSituatie } from '../shared/situatie.ts';
import type { Gedateerd } from './create-loket.ts';
import type { Voorwaarde } from './drie-waarden.ts';
import { werkgeversstappen } from './tabel/stappen/werkgever.ts';
import { stappentabel } from './tabel/stappen.ts';
import type { Partij } from './verantwoordelijke.ts';

/** `Vervolgstap` of the SDL. */
export interface Vervolgstap {
  readonly volgorde: number;
  readonly soort:
    | 'CONTACT'
    | 'AANVRAGEN'
    | 'INSCHRIJVEN'
    | 'GESPREK'
    | 'WERK_ZOEKEN'
    | 'SCHOLING'
    | 'HULP'
    | 'VOORBEREIDEN';
  readonly titel: string;
  readonly uitleg: string;
  readonly partij: Partij | null;
  readonly uiterlijk: string | null;
  readonly url: string | null;
}

/** One step: when it is of use, what it is. Its place in the table is its place in the order. */
export interface Stapregel<S> extends Omit<Vervolgstap, 'volgorde' | 'uiterlijk'> {
  readonly code: string;
  readonly als: Voorwaarde<S>;
  /** Days after the peildatum that it can wait; null: no hurry. */
  readonly binnenDagen: number | null;
}

/** What the person can do now: the steps of the table that hold, in its order. */
export const getVervolgstappen = (situatie: Gedateerd<Situatie>): readonly Vervolgstap[] =>
  getGeldend(stappentabel, situatie);

/** The same for an employer. */
export const getVervolgstappenVoorWerkgever = (situatie: Gedateerd<WerkgeverSituatie>): readonly Vervolgstap[] =>
  getGeldend(werkgeversstappen, situatie);

const getGeldend = <S>(tabel: readonly Stapregel<S>[], situatie: Gedateerd<S>): readonly Vervolgstap[] =>
  tabel
    .filter(({ als }) => als(situatie) === true)
    .map(({ soort, titel, uitleg, partij, binnenDagen, url }, plaats) => ({
      volgorde: plaats + 1,
      soort,
      titel,
      uitleg,
      partij,
      uiterlijk: binnenDagen === null ? null : plusDagen(situatie.peildatum, binnenDagen),
      url,
    }));
