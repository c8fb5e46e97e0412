import type { Cao, Contractsoort, VwnwVoorziening, Werkcontract } from './cao.ts';

type MetBereik = Pick<Cao, 'werkingssfeer'>;

/**
 * Whether an agreement is for workers with a kind of contract. Somebody without one is outside every agreement. Agency
 * workers are inside only where they are named: their employer is the agency, wherever they work (BW 7:690).
 */
export const isVoor = ({ werkingssfeer: { contractsoorten } }: MetBereik, contract: Contractsoort): boolean =>
  contract === 'UITZEND' ? contractsoorten.includes(contract) : omvat(contractsoorten, contract);

/** Whether an agreement is for agency workers and nobody else. */
export const isAlleenVoorUitzend = ({ werkingssfeer: { contractsoorten } }: MetBereik): boolean =>
  contractsoorten.length > 0 && contractsoorten.every((soort) => soort === 'UITZEND');

/** Whether somebody with a kind of contract can use a provision of an agreement. */
export const isOpenVoor = (
  cao: MetBereik,
  { contractsoorten }: Pick<VwnwVoorziening, 'contractsoorten'>,
  contract: Contractsoort,
): boolean => isVoor(cao, contract) && omvat(contractsoorten, contract);

/** An empty list does not limit. */
const omvat = (soorten: readonly Werkcontract[], contract: Contractsoort): boolean =>
  contract !== 'GEEN' && (soorten.length === 0 || soorten.includes(contract));

/** People with a kind of contract, as they stand in a sentence (B1). */
export const MENSEN: Readonly<Record<Contractsoort, string>> = {
  VAST: 'mensen met een vast contract',
  TIJDELIJK: 'mensen met een tijdelijk contract',
  UITZEND: 'uitzendkrachten',
  OPROEP: 'oproepkrachten',
  GEEN: 'mensen zonder contract',
};
