import { plusDagen } from '../shared/dag.ts';
import type { Situatie } from '../shared/situatie.ts';
import type { Gedateerd } from './create-loket.ts';
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

/** What the person can do now: the steps of the table that hold, in its order. */
export const getVervolgstappen = (situatie: Gedateerd<Situatie>): readonly Vervolgstap[] =>
  stappentabel
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
