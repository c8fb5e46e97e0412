import type { Voorwaarde } from './drie-waarden.ts';

/** `Partij` of the SDL. */
export type Partij =
  | 'WERKGEVER'
  | 'SOCIALE_PARTNERS'
  | 'VAKBOND'
  | 'UWV'
  | 'GEMEENTE'
  | 'WSP'
  | 'WERKCENTRUM'
  | 'SBB'
  | 'SVB'
  | 'LANDELIJK_WERKGEVERSLOKET'
  | 'OVERIG';

export type Zekerheid = 'WETTELIJK' | 'AFSPRAAK' | 'VOORNEMEN';

export interface Grondslag {
  readonly wet: string;
  readonly artikel: string | null;
  readonly url: string | null;
}

export interface Terugval {
  readonly partij: Partij;
  readonly toelichting: string;
}

/** `Verantwoordelijke` of the SDL; of the organisation only the id, the rest is `stelsel`'s. */
export interface Verantwoordelijke {
  readonly rol: 'HOOFD' | 'MEDE';
  readonly partij: Partij;
  readonly organisatie: { readonly id: string } | null;
  readonly reden: string;
  readonly grondslag: Grondslag | null;
  readonly zekerheid: Zekerheid;
  readonly terugval: Terugval | null;
}

/** One row of a decision table. Its place in the table is its precedence. */
export interface Beslisregel<S> extends Omit<Verantwoordelijke, 'rol' | 'organisatie'> {
  /** Name of the row, for tests and talk. */
  readonly code: string;
  readonly als: Voorwaarde<S>;
  /** The highest place it can take: HOOFD arranges, MEDE only ever stands beside. */
  readonly rolVoorkeur: 'HOOFD' | 'MEDE';
}

/** A party stands in an answer once for each ground: rows of one place are one. */
export const getPlaats = ({ partij, grondslag }: Pick<Verantwoordelijke, 'partij' | 'grondslag'>): string =>
  JSON.stringify([partij, grondslag]);

/** National bodies that are one organisation whoever asks; the ids are those of `stelsel`. */
const ORGANISATIES: Readonly<Partial<Record<Partij, string>>> = { UWV: 'uwv', SVB: 'svb', SBB: 'sbb' };

/** The organisation behind a party, as a reference; null where it is not one known organisation. */
export const getOrganisatie = (partij: Partij, gemeente: string | null): { id: string } | null => {
  const id = partij === 'GEMEENTE' && gemeente ? `gemeente~${gemeente}` : ORGANISATIES[partij];
  return id ? { id } : null;
};
