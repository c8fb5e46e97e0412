import type { Bron } from './define-bron.ts';

export type Actualiteit = 'ACTUEEL' | 'UIT_CACHE' | 'VEROUDERD';

/** Where a value came from, exactly as the graph shows it. */
export interface Herkomst {
  readonly bron: { readonly id: string; readonly naam: string };
  readonly sleutel: string | null;
  readonly opgehaaldOp: string;
  readonly actualiteit: Actualiteit;
  readonly gesimuleerd: boolean;
}

/** What a source answered, with the facts that provenance needs. */
export interface Antwoord<T> {
  readonly waarde: T;
  /** Instant as of which it is true, ISO 8601: that of the reply, or earlier where the source said how old it is (`Age`). */
  readonly opgehaaldOp: string;
  readonly actualiteit: Actualiteit;
  /** The source said that it is a mock (`x-gesimuleerd: true`). */
  readonly gesimuleerd: boolean;
}

/** Provenance of an item of a reply that was just given; a person's data has no key that may be shown. */
export const createHerkomst = (bron: Bron, antwoord: Antwoord<unknown>, sleutel: string): Herkomst => ({
  bron: { id: bron.id, naam: bron.naam },
  sleutel: bron.persoonsgegevens ? null : sleutel,
  opgehaaldOp: antwoord.opgehaaldOp,
  actualiteit: antwoord.actualiteit,
  gesimuleerd: antwoord.gesimuleerd,
});
