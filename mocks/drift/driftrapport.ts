import type { Kennisleeftijd } from './lees-kennis.ts';
import type { Verschil } from './verschil.ts';

/** What one operation was asked and answered. */
export interface Operatierapport {
  readonly operatie: string;
  /** Method and path of the contract. */
  readonly vraag: string;
  readonly statussen: readonly number[];
  /** Fields that the contract has for good answers, and how many of them were seen. */
  readonly velden: number;
  readonly gezien: number;
  /** Why it was not asked, in Dutch; null when it was. */
  readonly nietGesteld: string | null;
  /** There was more to ask than the number of questions allowed. */
  readonly heeftMeer: boolean;
}

/** How a source differs from its contract. Nothing in it comes from what an answer holds but names of fields. */
export interface Driftrapport {
  readonly bron: string;
  /** What was asked says itself that it is a mock. */
  readonly gesimuleerd: boolean;
  readonly vragen: number;
  readonly antwoorden: number;
  readonly kennis: Kennisleeftijd;
  readonly velden: { readonly gezien: number; readonly contract: number };
  readonly operaties: readonly Operatierapport[];
  readonly verschillen: readonly Verschil[];
}

/** How the command ends. */
export const UITKOMST = { GEEN_VERSCHIL: 0, VERSCHILLEN: 1, NIET_KUNNEN_VRAGEN: 2 } as const;

/**
 * No difference is only said when every operation that was asked gave a good answer, or could have with more questions: a
 * source that refuses keeps its contract too, and tells nothing.
 */
export const getUitkomst = ({ verschillen, antwoorden, operaties }: Driftrapport): number => {
  if (antwoorden === 0) return UITKOMST.NIET_KUNNEN_VRAGEN;
  if (verschillen.length > 0) return UITKOMST.VERSCHILLEN;
  const isGezien = operaties.some(({ statussen }) => statussen.some(isGoed));
  return isGezien && !operaties.some(isGeweigerd) ? UITKOMST.GEEN_VERSCHIL : UITKOMST.NIET_KUNNEN_VRAGEN;
};

/** Asked in every way there is, and never given a good answer. */
export const isGeweigerd = ({ statussen, heeftMeer }: Operatierapport): boolean =>
  statussen.length > 0 && !heeftMeer && !statussen.some(isGoed);

const isGoed = (status: number): boolean => status < 300;
