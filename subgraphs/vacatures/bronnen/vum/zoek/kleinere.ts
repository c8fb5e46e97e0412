import type { Gemeente } from '../../../../../schema/referentie/gemeenten.ts';
import { type Gevraagd, isVol } from './cel.ts';
import { getNummers, type Kandidaat, kandidaten, raakt } from './cirkel.ts';
import type { Schatting } from './schatting.ts';
import { getVolleCirkels } from './zoekstand.ts';

/** VUM gives no more hits for one question. */
const MAXIMUM_TREFFERS = 100;
/** Where so many are expected, a call is not worth it: an estimate can be wrong, but not that much. */
const ZO_GOED_ALS_VOL = 150;

/** The circles that can take the place of full ones for these municipalities: smaller, and with a chance not to be full. */
export const getKleinere = (
  gevraagd: readonly Gevraagd[],
  open: readonly Gemeente[],
  schatting: Schatting,
): readonly Kandidaat[] => kies(gevraagd, open, schatting, ({ dekt }) => dekt);

/**
 * The circles that show at least what these municipalities have in and near their main town, where none that holds them as
 * a whole can be smaller. Of what was shown already there is nothing to gain.
 */
export const getKernen = (
  gevraagd: readonly Gevraagd[],
  open: readonly Gemeente[],
  schatting: Schatting,
): readonly Kandidaat[] => {
  const nietVol = gevraagd.filter((dit) => dit.cel.verdeling === null && !isVol(dit));
  const ongezien = open.filter((gemeente) => !nietVol.some(({ cel }) => raakt(cel.cirkel, gemeente)));
  return kies(gevraagd, ongezien, schatting, (kandidaat) => kandidaat.raakt);
};

const kies = (
  gevraagd: readonly Gevraagd[],
  open: readonly Gemeente[],
  schatting: Schatting,
  getDoelen: (kandidaat: Kandidaat) => readonly number[],
): readonly Kandidaat[] => {
  // By number: the radius to stay under; 0 for what is not open.
  const grenzenKm = new Array<number>(schatting.gezien.length).fill(0);
  for (const gemeente of open) {
    const [vol] = getVolleCirkels(gevraagd, [gemeente]);
    for (const nummer of getNummers([gemeente])) {
      grenzenKm[nummer] = vol?.cel.cirkel.straalKm ?? Number.POSITIVE_INFINITY;
    }
  }
  return kandidaten.flatMap((kandidaat) => {
    const { cirkel } = kandidaat;
    const doelen = getDoelen(kandidaat).filter((nummer) => cirkel.straalKm < (grenzenKm[nummer] ?? 0));
    if (doelen.length === 0) return [];
    const isVolTeVerwachten =
      telOp(kandidaat.raakt, schatting.gezien) > MAXIMUM_TREFFERS ||
      telOp(kandidaat.raakt, schatting.verwacht) > ZO_GOED_ALS_VOL;
    return isVolTeVerwachten ? [] : [{ cirkel, raakt: kandidaat.raakt, dekt: doelen }];
  });
};

const telOp = (nummers: readonly number[], aantallen: readonly number[]): number => {
  let som = 0;
  for (const nummer of nummers) som += aantallen[nummer] ?? 0;
  return som;
};
