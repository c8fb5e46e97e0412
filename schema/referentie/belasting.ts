import { indexeer } from './indexeer.ts';
import { leesTabel } from './lees-tabel.ts';

/** Everything the graph's enum Belasting knows, in its order. */
export const BELASTINGEN = [
  'ZWAAR_TILLEN',
  'LANG_STAAN',
  'LANG_ZITTEN',
  'BUKKEN_EN_KNIELEN',
  'BUITENWERK',
  'NACHTWERK',
  'PLOEGENDIENST',
  'HOGE_WERKDRUK',
  'EMOTIONEEL_ZWAAR',
  'VEEL_PRIKKELS',
] as const;

/** What work asks of body and mind. */
export type Belasting = (typeof BELASTINGEN)[number];

const PREFIXLENGTES = [4, 3, 2] as const;

const opPrefix = indexeer(
  leesTabel(new URL('./belasting.tsv', import.meta.url), ['isco', 'belasting']).map((rij) => ({
    isco: rij.isco,
    belasting: Object.freeze(rij.belasting.split(' ').map(parseBelasting)),
  })),
  (rij) => rij.isco,
);

const GEEN: readonly Belasting[] = Object.freeze([]);

/** What the work of an ISCO-08 unit group usually asks: the longest prefix in our own table counts. Empty when it has none. */
export const getBelasting = (isco: string): readonly Belasting[] => {
  for (const lengte of PREFIXLENGTES) {
    const rij = opPrefix.get(isco.slice(0, lengte));
    if (rij) return rij.belasting;
  }
  return GEEN;
};

function parseBelasting(tekst: string): Belasting {
  const belasting = BELASTINGEN.find((kandidaat) => kandidaat === tekst);
  if (belasting === undefined) throw new Error(`${tekst} is not a Belasting`);
  return belasting;
}
