import { BLOK_MAXIMUM, getBlokdrempel, vormClusters } from '../../subgraphs/shared/harvest/vorm-clusters.ts';
import { getBlokken } from '../../subgraphs/vacatures/dubbel/blokken.ts';
import { getSterkte } from '../../subgraphs/vacatures/dubbel/is-dubbel.ts';
import { createVingerafdruk, type Vingerafdruk } from '../../subgraphs/vacatures/dubbel/vingerafdruk.ts';
import type { Proefvacature } from './genereer.ts';

/** As in the builder of the index: a larger block says too little. */

/** A vacancy with what it is compared by. */
export interface Gemeten extends Proefvacature {
  readonly afdruk: Vingerafdruk;
}

export type Paar = readonly [Gemeten, Gemeten];

/** What came of a set. */
export interface Meting {
  readonly aantal: number;
  /** Pairs that are the same job. */
  readonly echt: readonly Paar[];
  /** Pairs that were made to look alike and are not the same job. */
  readonly bijna: readonly Paar[];
  /** Pairs that ended up in one cluster. */
  readonly gevonden: readonly Paar[];
  readonly isSamen: (paar: Paar) => boolean;
  /** Share of the pairs in a cluster that are the same job. */
  readonly precisie: number;
  /** Share of the pairs of the same job that are in a cluster. */
  readonly vangst: number;
}

/** Joins a set as the builder of the index does: the same blocks, the same comparison, the same clusters. */
export const meet = (set: readonly Proefvacature[], blokMaximum: number = BLOK_MAXIMUM): Meting => {
  const gemeten = set.map((proef) => ({ ...proef, afdruk: createVingerafdruk(proef.vacature) }));
  const lees = (nr: number): Gemeten => {
    const een = gemeten[nr];
    if (!een) throw new RangeError(`no vacancy ${nr} in this set`);
    return een;
  };
  const paren = zoekParen(gemeten, blokMaximum);
  const clusters = vormClusters(set.length, paren, (a, b) => getSterkte(lees(a).afdruk, lees(b).afdruk));
  const clusterVan = new Map(clusters.flatMap((leden, cluster) => leden.map((nr) => [lees(nr), cluster] as const)));
  const isSamen = ([a, b]: Paar): boolean => clusterVan.has(a) && clusterVan.get(a) === clusterVan.get(b);
  const knopen = [...Map.groupBy(gemeten, ({ knoop }) => knoop).values()].flatMap(getParen);
  const echt = knopen.filter(isZelfde);
  const gevonden = clusters.flatMap((leden) => getParen(leden.map(lees)));
  return {
    aantal: set.length,
    echt,
    bijna: knopen.filter((paar) => !isZelfde(paar)),
    gevonden,
    isSamen,
    precisie: gevonden.filter(isZelfde).length / gevonden.length,
    vangst: echt.filter(isSamen).length / echt.length,
  };
};

export const isZelfde = ([a, b]: Paar): boolean => a.baan === b.baan;

/** One of the two hides the employer, has another title and half of its text rewritten. */
export const isMoeilijk = ([a, b]: Paar): boolean => isZwaar(a) || isZwaar(b);

const isZwaar = ({ vorm }: Gemeten): boolean =>
  vorm.naam === 'VERBORGEN' &&
  vorm.tekst === 'HALF_HERSCHREVEN' &&
  (vorm.titel === 'HERSCHREVEN' || vorm.titel === 'VERTAALD');

function* zoekParen(gemeten: readonly Gemeten[], blokMaximum: number): Generator<readonly [number, number]> {
  const sleutels = gemeten.flatMap(({ afdruk }, nr) => getBlokken(afdruk).map((sleutel) => ({ sleutel, nr })));
  for (const blok of Map.groupBy(sleutels, ({ sleutel }) => sleutel).values()) {
    if (blok.length > blokMaximum) continue;
    const drempel = getBlokdrempel(blok.length);
    for (const [een, twee] of getParen(blok)) {
      const [a, b] = [gemeten[een.nr], gemeten[twee.nr]];
      if (a && b && getSterkte(a.afdruk, b.afdruk) >= drempel) yield [een.nr, twee.nr];
    }
  }
}

const getParen = <T>(leden: readonly T[]): readonly (readonly [T, T])[] =>
  leden.flatMap((a, plek) => leden.slice(plek + 1).map((b) => [a, b] as const));
