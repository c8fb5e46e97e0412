import { mockVandaag } from '../klok.ts';

/** A quarter of a year. */
export interface Kwartaal {
  /** Example: 2026-Q1. */
  readonly periode: string;
  /** Its last day. Example: 2026-03-31. */
  readonly peildatum: string;
}

/** Figures come out some weeks after a quarter has ended. */
const VERTRAGING_DAGEN = 45;
/** Two years back. */
const AANTAL = 8;
const DAG_MS = 24 * 60 * 60 * 1_000;

/** The published quarters, newest first. */
export const getKwartalen = (): readonly Kwartaal[] => {
  const grens = new Date(Date.parse(mockVandaag()) - VERTRAGING_DAGEN * DAG_MS);
  // The quarter that the border falls in has not ended by then.
  const lopend = grens.getUTCFullYear() * 4 + Math.floor(grens.getUTCMonth() / 3);
  return Array.from({ length: AANTAL }, (_, i) => createKwartaal(lopend - 1 - i));
};

const createKwartaal = (nummer: number): Kwartaal => {
  const jaar = Math.floor(nummer / 4);
  const kwartaal = nummer % 4;
  return {
    periode: `${jaar}-Q${kwartaal + 1}`,
    peildatum: new Date(Date.UTC(jaar, kwartaal * 3 + 3, 0)).toISOString().slice(0, 10),
  };
};
