import { getDag } from '../shared/dag.ts';
import { type Bezwaar, binnenVeld, getGenoemd, getReden } from '../shared/invoer/bezwaar.ts';
import { controleerSituatie, controleerWerkgeverSituatie } from '../shared/invoer/controleer-situatie.ts';
import { createInvoerFout } from '../shared/invoer-fout.ts';
import type { Situatie, WerkgeverSituatie } from '../shared/situatie.ts';
import type { LoketContext } from './subgraph.ts';

/** A situation whose day is known: every rule in it is read for that day. */
export type Gedateerd<S> = S & { readonly peildatum: string };

interface MetSituatie<S> {
  readonly sleutel: string;
  readonly situatie: Gedateerd<S>;
}
export type Loket = MetSituatie<Situatie>;
export type Werkgeverloket = MetSituatie<WerkgeverSituatie>;

/** The desk for an intake. Throws BAD_USER_INPUT for one that contradicts itself, whoever checked it before. */
export const createLoket = (situatie: Situatie, context: LoketContext): Loket => {
  weiger(controleerSituatie(situatie));
  return verzegel(situatie, context);
};

/** The desk for an employer's intake, checked in the same way. */
export const createWerkgeverloket = (situatie: WerkgeverSituatie, context: LoketContext): Werkgeverloket => {
  weiger(controleerWerkgeverSituatie(situatie));
  return verzegel(situatie, context);
};

/** The desk behind a key that this or another subgraph gave out. Throws when the key is not ours or too old. */
export const openLoket = (sleutel: string, { loketSleutels, nu }: LoketContext): Loket => ({
  sleutel,
  situatie: dateer(loketSleutels.open<Situatie>(sleutel), nu),
});

/** The employer's desk behind a key. */
export const openWerkgeverloket = (sleutel: string, { loketSleutels, nu }: LoketContext): Werkgeverloket => ({
  sleutel,
  situatie: dateer(loketSleutels.open<WerkgeverSituatie>(sleutel), nu),
});

const weiger = (bezwaren: readonly Bezwaar[]): void => {
  const [eerste] = bezwaren.map(binnenVeld('situatie'));
  if (eerste) throw createInvoerFout(eerste.veld, getReden(eerste), getGenoemd(eerste));
};

const verzegel = <S extends Situatie | WerkgeverSituatie>(
  situatie: S,
  { loketSleutels, nu }: LoketContext,
): MetSituatie<S> => {
  const gedateerd = dateer(situatie, nu);
  return { sleutel: loketSleutels.seal(gedateerd), situatie: gedateerd };
};

/** Other subgraphs seal situations without a day as well, so it is filled in on both sides of a key. */
const dateer = <S extends Situatie | WerkgeverSituatie>(situatie: S, nu: () => Date): Gedateerd<S> => ({
  ...situatie,
  peildatum: situatie.peildatum ?? getDag(nu()),
});
