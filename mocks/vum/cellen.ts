import { afstandKm } from '../../schema/referentie/afstand.ts';
import { gemeenten } from '../../schema/referentie/gemeenten.ts';
import { createLangWerk, type Voorbereiding } from '../lang-werk.ts';
import { createPermutatie, type Permutatie } from '../vacaturewereld/permutatie.ts';
import type { Vacaturewereld } from '../vacaturewereld/plaatsing.ts';
import type { Gebied, Selectie } from './selectie.ts';
import { OVEREENKOMST, OVEREENKOMSTEN, TELLER } from './sleutel.ts';

/** The vacancies in one municipality, in the order in which VUM gives them: rank, job title and agreement of each. */
export interface Cel {
  readonly rang: Uint32Array;
  /** Numbers in the reference table of job titles. */
  readonly boc: Uint16Array;
  /** Numbers in VUM's list of agreements. */
  readonly overeenkomst: Uint8Array;
}

/** VUM answers from precomputed area cells, so that no question reads more than the area it is about. */
export interface Cellen {
  /** Numbers of the first vacancies in an area that pass, at most so many; their order means nothing. */
  readonly zoek: (gebied: Gebied, voldoet: Selectie, hoogstens: number) => readonly number[];
  /** The making of the cells, which a first question otherwise waits for. */
  readonly voorbereiding: Voorbereiding;
}

/** So many vacancies are looked at between two looks at the clock. */
const STAP = 2_000;

export const createCellen = (wereld: Vacaturewereld): Cellen => {
  // A shuffle: nobody can come to rely on an order that is none.
  const volgorde = createPermutatie(wereld.aantallen.vum, 17);
  // Made at the first question or ahead of it, so that a world costs nothing before somebody asks.
  const cellen = createLangWerk(wereld.aantallen.vum, () => verdeel(wereld, volgorde));
  return {
    voorbereiding: cellen,
    zoek: ({ centrum, afstandKm: afstand }, voldoet, hoogstens) => {
      const treffers: number[] = [];
      for (const [nummer, cel] of cellen.maakAf().entries()) {
        const gemeente = gemeenten[nummer];
        if (gemeente && afstandKm(centrum, gemeente) <= afstand) treffers.push(...neemEerste(cel, voldoet, hoogstens));
      }
      // Each cell is in order, so the first of all are among the first of each.
      return [...Uint32Array.from(treffers).sort().subarray(0, hoogstens)].map(volgorde.terug);
    },
  };
};

const neemEerste = (cel: Cel, voldoet: Selectie, hoogstens: number): readonly number[] => {
  const gevonden: number[] = [];
  for (let plaats = 0; plaats < cel.rang.length && gevonden.length < hoogstens; plaats += 1) {
    if (voldoet(cel, plaats)) gevonden.push(cel.rang[plaats] ?? 0);
  }
  return gevonden;
};

/** Counts first, then fills: no list of objects is made. */
function* verdeel(wereld: Vacaturewereld, volgorde: Permutatie): Generator<number, readonly Cel[], void> {
  const { vum: aantal } = wereld.aantallen;
  const gemeente = new Uint16Array(aantal);
  const boc = new Uint16Array(aantal);
  const overeenkomst = new Uint8Array(aantal);
  const omvang = gemeenten.map(() => 0);
  for (let rang = 0; rang < aantal; rang += 1) {
    if (rang % STAP === 0) yield rang;
    const kern = wereld.getKern(TELLER, volgorde.terug(rang));
    gemeente[rang] = kern.gemeente;
    boc[rang] = kern.boc;
    overeenkomst[rang] = OVEREENKOMSTEN.indexOf(OVEREENKOMST[kern.werksoort]);
    omvang[kern.gemeente] = (omvang[kern.gemeente] ?? 0) + 1;
  }
  const cellen = omvang.map((hoeveel) => ({
    rang: new Uint32Array(hoeveel),
    boc: new Uint16Array(hoeveel),
    overeenkomst: new Uint8Array(hoeveel),
  }));
  const gevuld = gemeenten.map(() => 0);
  for (let rang = 0; rang < aantal; rang += 1) {
    const nummer = gemeente[rang] ?? 0;
    const plaats = gevuld[nummer] ?? 0;
    cellen[nummer]?.rang.set([rang], plaats);
    cellen[nummer]?.boc.set([boc[rang] ?? 0], plaats);
    cellen[nummer]?.overeenkomst.set([overeenkomst[rang] ?? 0], plaats);
    gevuld[nummer] = plaats + 1;
  }
  return cellen;
}
