import {
  getContract,
  getFunctie,
  getLoon,
  getNamen,
  getPostcode,
  getPublicatie,
  getSluiting,
  getTekst,
  getUren,
  getUrengat,
  getWerkgever,
} from './kenmerken.ts';
import { DREMPEL, type Kenmerk, PUNTEN, type Uitkomst } from './punten.ts';
import type { Vingerafdruk } from './vingerafdruk.ts';

/** A difference that no agreement outweighs. */
export type Veto = 'PLEK' | 'OVEREENKOMST' | 'RANG' | 'DIENST' | 'UREN' | 'WERKGEVER' | 'FUNCTIE';

/** One thing that was compared, with its outcome and what that counts. */
export interface Reden {
  readonly kenmerk: Kenmerk;
  readonly uitkomst: string;
  readonly punten: number;
}

/** A comparison, explained. With a veto there is no score. */
export interface Vergelijking {
  readonly dubbel: boolean;
  readonly veto: Veto | null;
  readonly score: number | null;
  readonly redenen: readonly Reden[];
}

/** What a veto, or a score far below the threshold, counts when the members of clusters are weighed against each other. */
const STERKTE_MINIMUM = -6;

/** True when two placements are one vacancy. */
export const isDubbel = (a: Vingerafdruk, b: Vingerafdruk): boolean => getSterkte(a, b) >= 0;

/** How sure it is that two placements are one vacancy: 0 or more when {@link isDubbel}, never below -6. */
export const getSterkte = (a: Vingerafdruk, b: Vingerafdruk): number => {
  const score = getVeto(a, b) ?? weeg(a, b, null);
  return typeof score === 'number' ? Math.max(STERKTE_MINIMUM, score - DREMPEL) : STERKTE_MINIMUM;
};

/** As {@link isDubbel}, with the reasons. */
export const vergelijk = (a: Vingerafdruk, b: Vingerafdruk): Vergelijking => {
  const redenen: Reden[] = [];
  const score = getVeto(a, b) ?? weeg(a, b, redenen);
  return typeof score === 'number'
    ? { dubbel: score >= DREMPEL, veto: null, score, redenen }
    : { dubbel: false, veto: score, score: null, redenen: [] };
};

/** Ranges this far apart still are the same hours, told in another way. */
const URENGAT_MAXIMUM = 2;
/** What counts as a full week differs from branch to branch. */
const VOLTIJD_VANAF_UREN = 36;

const getVeto = (a: Vingerafdruk, b: Vingerafdruk): Veto | null => {
  if (verschilt(a.gemeente, b.gemeente)) return 'PLEK';
  // A learning job or voluntary work says so; who says nothing means regular work.
  if ((a.overeenkomst ?? 'REGULIER') !== (b.overeenkomst ?? 'REGULIER')) return 'OVEREENKOMST';
  if (a.rang !== b.rang && !isAndereRangMogelijk(a, b)) return 'RANG';
  // Who names a part of day or week means that one; who names none means none in particular.
  if (a.dienst !== b.dienst) return 'DIENST';
  if (a.uren && b.uren && getUrengat(a, b) > URENGAT_MAXIMUM && Math.min(a.uren[0], b.uren[0]) < VOLTIJD_VANAF_UREN) {
    return 'UREN';
  }
  return verschilt(a.kvk, b.kvk) && a.werkgever !== b.werkgever ? 'WERKGEVER' : null;
};

const verschilt = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

/** Counters drop senior from a title; junior and assistant they keep, unless the work itself is that of an assistant. */
const isAndereRangMogelijk = (a: Vingerafdruk, b: Vingerafdruk): boolean => {
  const [{ rang, titel }, ander] = a.rang === null ? [b, a] : [a, b];
  if (ander.rang !== null) return false;
  return (
    rang === 'SENIOR' || (rang === 'ASSISTENT' && ander.titel.includes('assistent') && !titel.includes('assistent'))
  );
};

/** The sum of the points, or a veto that only shows on a closer look; adds what it compared to `redenen`. */
const weeg = (a: Vingerafdruk, b: Vingerafdruk, redenen: Reden[] | null): number | Veto => {
  const tel = <K extends Kenmerk>(kenmerk: K, uitkomst: Uitkomst<K>): number => {
    const tabel: Readonly<Record<string, number>> = PUNTEN[kenmerk];
    const punten = tabel[uitkomst] ?? 0;
    redenen?.push({ kenmerk, uitkomst, punten });
    return punten;
  };
  const werkgever = getWerkgever(a, b);
  const zelfdeWerkgever = werkgever === 'GELIJK' || werkgever === 'VERWANT' || werkgever === 'GENOEMD';
  const plekBekend = a.gemeente !== null && b.gemeente !== null;
  // Chains and agencies place the same text in every town.
  if (!plekBekend && !zelfdeWerkgever) return 'PLEK';
  const functie = getFunctie(a, b);
  // Vacancies that one employer writes on one template have all the rest in common.
  if (functie === null || (zelfdeWerkgever && functie === 'titel ANDERS, beroep BUUR')) return 'FUNCTIE';
  return (
    tel('PLEK', plekBekend ? 'GELIJK' : 'ONBEKEND') +
    tel('FUNCTIE', functie) +
    tel('SJABLOON', zelfdeWerkgever && functie === 'titel ANDERS, beroep ONBEKEND' ? 'MOGELIJK' : 'NEE') +
    tel('WERKGEVER', werkgever) +
    (zelfdeWerkgever ? 0 : tel('NAMEN', getNamen(a, b))) +
    (zelfdeWerkgever
      ? tel<'TEKST_ZELFDE_WERKGEVER'>('TEKST_ZELFDE_WERKGEVER', getTekst(a, b))
      : tel('TEKST', getTekst(a, b))) +
    tel('UREN', getUren(a, b)) +
    tel('LOON', getLoon(a, b)) +
    tel('POSTCODE', getPostcode(a, b)) +
    tel('PUBLICATIE', getPublicatie(a, b)) +
    tel('SLUITING', getSluiting(a, b)) +
    tel('RANG', a.rang !== b.rang && (a.rang === 'SENIOR' || b.rang === 'SENIOR') ? 'EEN_SENIOR' : 'GELIJK') +
    tel('CONTRACT', getContract(a, b)) +
    tel('BRON', a.bron === b.bron ? 'ZELFDE' : 'ANDERE')
  );
};
