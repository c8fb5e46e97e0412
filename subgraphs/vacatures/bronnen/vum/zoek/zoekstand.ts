import type { Gemeente } from '../../../../../schema/referentie/gemeenten.ts';
import type { VumZoekvraag } from '../selectie.ts';
import { type Gevraagd, isAf, isVol } from './cel.ts';
import { dekt, omvat, raakt } from './cirkel.ts';

/** A question, and what was asked for it so far. */
export interface Zoekstand {
  readonly vraag: VumZoekvraag;
  readonly gevraagd: readonly Gevraagd[];
}

/** The municipalities of which there can be more than VUM gave. */
export const getOpenDoelen = ({ vraag: { gebied }, gevraagd }: Zoekstand): readonly Gemeente[] => {
  const af = gevraagd.filter((dit) => dit.cel.verdeling === null && isAf(dit, gevraagd));
  const { afstand } = gebied;
  if (afstand && af.some(({ cel }) => omvat(cel.cirkel, afstand))) return [];
  return gebied.doelen.filter((gemeente) => !af.some(({ cel }) => dekt(cel.cirkel, gemeente)));
};

/** For each of these municipalities the smallest full circle it lies in; a circle once. */
export const getVolleCirkels = (gevraagd: readonly Gevraagd[], open: readonly Gemeente[]): readonly Gevraagd[] => {
  const volle = gevraagd
    .filter((dit) => dit.cel.verdeling === null && isVol(dit))
    .toSorted((a, b) => a.cel.cirkel.straalKm - b.cel.cirkel.straalKm);
  return [
    ...new Set(
      open.flatMap(
        (gemeente) =>
          volle.find(({ cel }) => dekt(cel.cirkel, gemeente)) ??
          volle.find(({ cel }) => raakt(cel.cirkel, gemeente)) ??
          [],
      ),
    ),
  ];
};
