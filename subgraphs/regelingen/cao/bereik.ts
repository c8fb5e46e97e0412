import type { Cao, Contractsoort, VwnwVoorziening, Werkcontract } from './cao.ts';

/** Whether an agreement is for workers with a kind of contract; somebody without one is outside every agreement. */
export const isVoor = ({ werkingssfeer }: Pick<Cao, 'werkingssfeer'>, contract: Contractsoort): boolean =>
  omvat(werkingssfeer.contractsoorten, contract);

/** Whether somebody with a kind of contract can use a provision of an agreement. */
export const isOpenVoor = (
  cao: Pick<Cao, 'werkingssfeer'>,
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
