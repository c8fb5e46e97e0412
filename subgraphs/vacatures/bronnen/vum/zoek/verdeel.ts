import type { Cirkel, Kandidaat } from './cirkel.ts';

interface Optie {
  readonly cirkel: Cirkel;
  /** Weight of everything that comes with the answer, wanted or not. */
  readonly last: number;
  /** Numbers of the wanted municipalities that it holds. */
  readonly doelen: readonly number[];
}

/** An option with the municipalities that no lighter one holds. */
interface GewogenOptie extends Optie {
  readonly lichtsteVoor: readonly number[];
}

/**
 * At most `aantal` circles that together hold all wanted municipalities, chosen so that the fullest is as light as it can
 * be. Where so few cannot hold all of them, those that hold most. `gewichten` says by number of a municipality how many
 * hits it is expected to have, compared to others. The same question has the same answer.
 */
export const verdeel = (
  doelen: readonly number[],
  kandidaten: readonly Kandidaat[],
  gewichten: readonly number[],
  aantal: number,
): readonly Cirkel[] => {
  const opties = createOpties(doelen, kandidaten, gewichten);
  const probeer = (grens: number): readonly Keuze[] => kies(doelen, opties, gewichten, grens);
  let beste = probeer(Number.POSITIVE_INFINITY);
  const grenzen = [...new Set(opties.map(({ last }) => last))].sort((a, b) => a - b);
  let laag = 0;
  let hoog = beste.length > aantal ? 0 : grenzen.length - 1;
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1;
    const poging = probeer(grenzen[midden] ?? 0);
    if (poging.length <= aantal) {
      beste = poging;
      hoog = midden;
    } else laag = midden + 1;
  }
  return beste.slice(0, aantal).map(({ optie, nieuw }) => krimp(optie, nieuw, opties).cirkel);
};

const createOpties = (
  doelen: readonly number[],
  kandidaten: readonly Kandidaat[],
  gewichten: readonly number[],
): readonly GewogenOptie[] => {
  const isGewenst = new Uint8Array(gewichten.length);
  for (const doel of doelen) isGewenst[doel] = 1;
  const lichtste = new Array<number>(gewichten.length).fill(Number.POSITIVE_INFINITY);
  const opties: Optie[] = [];
  for (const { cirkel, raakt, dekt } of kandidaten) {
    const gedekt = dekt.filter((nummer) => isGewenst[nummer] === 1);
    if (gedekt.length === 0) continue;
    const last = telOp(raakt, gewichten);
    opties.push({ cirkel, last, doelen: gedekt });
    for (const nummer of gedekt) lichtste[nummer] = Math.min(last, lichtste[nummer] ?? last);
  }
  return opties.map((optie) => ({
    ...optie,
    lichtsteVoor: optie.doelen.filter((nummer) => lichtste[nummer] === optie.last),
  }));
};

const telOp = (nummers: readonly number[], gewichten: ArrayLike<number>): number => {
  let som = 0;
  for (const nummer of nummers) som += gewichten[nummer] ?? 0;
  return som;
};

interface Keuze {
  readonly optie: Optie;
  /** What it holds and no choice before it does. */
  readonly nieuw: readonly number[];
}

/**
 * Takes the circle that holds most of what is left, time and again, among those that weigh at most `grens`. What lies only
 * in heavier circles is left to its lightest: no division can do better for it.
 */
const kies = (
  doelen: readonly number[],
  opties: readonly GewogenOptie[],
  gewichten: readonly number[],
  grens: number,
): readonly Keuze[] => {
  // Weights of what is still to be held, by number.
  const open = new Float64Array(gewichten.length);
  for (const doel of doelen) open[doel] = gewichten[doel] ?? 0;
  const gekozen: Keuze[] = [];
  for (;;) {
    let beste: Optie | null = null;
    let houdt: readonly number[] = [];
    let meeste = 0;
    for (const optie of opties) {
      const kandidaten = optie.last <= grens ? optie.doelen : optie.lichtsteVoor;
      const winst = telOp(kandidaten, open);
      if (winst > meeste || (beste && winst === meeste && optie.last < beste.last)) {
        beste = optie;
        houdt = kandidaten;
        meeste = winst;
      }
    }
    if (!beste) return gekozen;
    const nieuw = houdt.filter((nummer) => (open[nummer] ?? 0) > 0);
    gekozen.push({ optie: beste, nieuw });
    for (const nummer of nieuw) open[nummer] = 0;
  }
};

/** The lightest circle that holds what this one was chosen for. */
const krimp = (optie: Optie, nieuw: readonly number[], opties: readonly Optie[]): Optie => {
  let lichtste = optie;
  for (const andere of opties) {
    if (andere.last < lichtste.last && nieuw.every((nummer) => andere.doelen.includes(nummer))) lichtste = andere;
  }
  return lichtste;
};
