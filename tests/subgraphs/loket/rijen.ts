import type { Situatie, WerkgeverSituatie } from '../../../subgraphs/shared/situatie.ts';

/** One row of a table in a test: when its condition holds, when it does not, and when what decides it is not told. */
export interface Rij<S> {
  readonly code: string;
  readonly wel: S;
  /** Null: it always holds. */
  readonly niet: S | null;
  /** Null: what decides it is always told. */
  readonly onbekend: S | null;
}

const van =
  (rol: Situatie['rol']) =>
  (deel: Partial<Situatie> = {}): Situatie => ({ rol, gemeente: 'GM0599', ...deel });

export const zoekt = van('WERKZOEKENDE');
export const werkt = van('WERKENDE');
export const onderneemt = van('ZELFSTANDIGE');

/** Somebody who looks for work and lives on these. */
export const met = (...inkomstenbronnen: NonNullable<Situatie['inkomstenbronnen']>): Situatie =>
  zoekt({ inkomstenbronnen });

export const werkgever = (
  vraag: WerkgeverSituatie['vraag'],
  deel: Partial<WerkgeverSituatie> = {},
): WerkgeverSituatie => ({ gemeente: 'GM0599', vraag, ...deel });
