import type { Kenmerk, Uitkomst } from './punten.ts';
import { hashNaam, noemt, telGedeeld, zegtNiets } from './tekstnamen.ts';
import { getInsluiting } from './tekstschets.ts';
import { getTitelverwantschap } from './titelverwantschap.ts';
import { isEenBedrag, scheeltLoon } from './uurloon.ts';
import type { Vingerafdruk } from './vingerafdruk.ts';
import { getWerkgeververwantschap } from './werkgeververwantschap.ts';

type Vergelijking<K extends Kenmerk> = (a: Vingerafdruk, b: Vingerafdruk) => Uitkomst<K>;

type Titelgelijkenis = 'GELIJK' | 'BIJNA' | 'DEELS' | 'ANDERS' | 'ONBEKEND';
type Beroepsgelijkenis = 'GELIJK' | 'BUUR' | 'ONBEKEND' | 'ANDERS';

/** Written out, because this is asked for every pair. Other titles for clearly other occupations: null, which nothing outweighs. */
const FUNCTIE: Readonly<Record<Titelgelijkenis, Readonly<Record<Beroepsgelijkenis, Uitkomst<'FUNCTIE'> | null>>>> = {
  GELIJK: {
    GELIJK: 'titel GELIJK, beroep GELIJK',
    BUUR: 'titel GELIJK, beroep BUUR',
    ONBEKEND: 'titel GELIJK, beroep ONBEKEND',
    ANDERS: 'titel GELIJK, beroep ANDERS',
  },
  BIJNA: {
    GELIJK: 'titel BIJNA, beroep GELIJK',
    BUUR: 'titel BIJNA, beroep BUUR',
    ONBEKEND: 'titel BIJNA, beroep ONBEKEND',
    ANDERS: 'titel BIJNA, beroep ANDERS',
  },
  DEELS: {
    GELIJK: 'titel DEELS, beroep GELIJK',
    BUUR: 'titel DEELS, beroep BUUR',
    ONBEKEND: 'titel DEELS, beroep ONBEKEND',
    ANDERS: 'titel DEELS, beroep ANDERS',
  },
  ANDERS: {
    GELIJK: 'titel ANDERS, beroep GELIJK',
    BUUR: 'titel ANDERS, beroep BUUR',
    ONBEKEND: 'titel ANDERS, beroep ONBEKEND',
    ANDERS: null,
  },
  ONBEKEND: {
    GELIJK: 'titel ONBEKEND, beroep GELIJK',
    BUUR: 'titel ONBEKEND, beroep BUUR',
    ONBEKEND: 'titel ONBEKEND, beroep ONBEKEND',
    ANDERS: 'titel ONBEKEND, beroep ANDERS',
  },
};

export const getFunctie = (a: Vingerafdruk, b: Vingerafdruk): Uitkomst<'FUNCTIE'> | null =>
  FUNCTIE[getTitel(a, b)][getBeroep(a.beroep, b.beroep)];

/** A title that does not say what the work is (Toppers gezocht!) is no other title. */
const getTitel = (a: Vingerafdruk, b: Vingerafdruk): Titelgelijkenis => {
  if (!a.noemtWerk || !b.noemtWerk) return 'ONBEKEND';
  const verwantschap = getTitelverwantschap(a.titel, b.titel);
  if (verwantschap >= 0.95) return 'GELIJK';
  if (verwantschap >= 0.6) return 'BIJNA';
  return verwantschap >= 0.3 ? 'DEELS' : 'ANDERS';
};

/** BUUR: another unit group of the same minor group of ISCO-08. */
const getBeroep = (a: string | null, b: string | null): Beroepsgelijkenis => {
  if (a === null || b === null) return 'ONBEKEND';
  if (a === b) return 'GELIJK';
  return a.startsWith(b.slice(0, 3)) ? 'BUUR' : 'ANDERS';
};

/** Names of legal persons behind a brand: they need not look like the name on the door. */
const RECHTSPERSOON = /holding|beheer|participaties|deelnemingen|exploitatie/;

export const getWerkgever: Vergelijking<'WERKGEVER'> = (a, b) => {
  if (a.kvk !== null && a.kvk === b.kvk) return 'GELIJK';
  if (a.werkgever === null || b.werkgever === null) return 'ONBEKEND';
  const verwantschap = getWerkgeververwantschap(a.werkgever, b.werkgever);
  if (verwantschap !== 'ANDERS') return verwantschap;
  if (staatIn(a.werkgever, b.namen) || staatIn(b.werkgever, a.namen)) return 'GENOEMD';
  return RECHTSPERSOON.test(a.werkgever) !== RECHTSPERSOON.test(b.werkgever) ? 'RECHTSPERSOON' : 'ANDERS';
};

/** True when the text with these names mentions every word of the employer's name that is its own. */
const staatIn = (werkgever: string, namen: string): boolean => {
  if (namen === '') return false;
  const eigen = werkgever.split(' ').filter((woord) => !zegtNiets(woord));
  return eigen.length > 0 && eigen.every((woord) => noemt(namen, hashNaam(woord)));
};

const AANTALLEN = ['GEEN', 'EEN', 'TWEE'] as const;

export const getNamen: Vergelijking<'NAMEN'> = (a, b) =>
  a.namen === '' || b.namen === '' ? 'ONBEKEND' : (AANTALLEN[telGedeeld(a.namen, b.namen)] ?? 'MEER');

const TIENDEN = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

export const getTekst: Vergelijking<'TEKST'> = (a, b) =>
  a.tekst && b.tekst ? (TIENDEN[Math.floor(getInsluiting(a.tekst, b.tekst) * 10)] ?? '9') : 'ONBEKEND';

export const getUren: Vergelijking<'UREN'> = (a, b) => {
  if (!a.uren || !b.uren) return 'ONBEKEND';
  if (a.uren[1] === b.uren[1]) {
    if (a.uren[0] !== b.uren[0]) return 'ZELFDE_MEESTE';
    return a.uren[0] === a.uren[1] ? 'GELIJK' : 'ZELFDE_REEKS';
  }
  return getUrengat(a, b) > 0 ? 'NIPT' : 'OVERLAP';
};

/** Hours between two ranges; 0 or less where they overlap or one is not known. */
export const getUrengat = (a: Vingerafdruk, b: Vingerafdruk): number =>
  a.uren && b.uren ? Math.max(a.uren[0], b.uren[0]) - Math.min(a.uren[1], b.uren[1]) : 0;

/** Natural logarithms of ratios: what rounding to hundreds a month does, and what a step on a scale of pay does. */
const LOON_GELIJK = 0.025;
const LOON_NABIJ = 0.1;

export const getLoon: Vergelijking<'LOON'> = ({ loon: a }, { loon: b }) => {
  if (!a || !b) return 'ONBEKEND';
  const verschil = scheeltLoon(a, b);
  if (verschil >= LOON_GELIJK) return verschil < LOON_NABIJ ? 'NABIJ' : 'ANDERS';
  if (!isEenBedrag(a) && !isEenBedrag(b)) return 'PRECIES';
  return isEenBedrag(a) && isEenBedrag(b) ? 'GELIJK' : 'BINNEN';
};

export const getPostcode: Vergelijking<'POSTCODE'> = (a, b) => {
  if (a.postcode === null || b.postcode === null) return 'ONBEKEND';
  return a.postcode === b.postcode ? 'GELIJK' : 'ANDERS';
};

export const getPublicatie: Vergelijking<'PUBLICATIE'> = (a, b) => {
  if (a.dag === null || b.dag === null) return 'ONBEKEND';
  const dagen = Math.abs(a.dag - b.dag);
  if (dagen <= 7) return 'WEEK';
  if (dagen <= 21) return 'DRIE_WEKEN';
  return dagen <= 42 ? 'ZES_WEKEN' : 'LANGER';
};

export const getSluiting: Vergelijking<'SLUITING'> = (a, b) => {
  if (a.sluiting === null || b.sluiting === null) return 'ONBEKEND';
  return a.sluiting === b.sluiting ? 'GELIJK' : 'ANDERS';
};

export const getContract: Vergelijking<'CONTRACT'> = (a, b) => {
  if (a.contract === null || b.contract === null) return 'ONBEKEND';
  return a.contract === b.contract ? 'GELIJK' : 'ANDERS';
};
