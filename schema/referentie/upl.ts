import { indexeer } from './indexeer.ts';
import { leesTabel } from './lees-tabel.ts';

/** A product of the Uniforme Productnamenlijst (Logius): what all municipalities call the same thing. */
export interface UplProduct {
  /** Example: individuele inkomenstoeslag. */
  readonly naam: string;
  /** An identifier, which is why it begins with http. Example: http://standaarden.overheid.nl/owms/terms/indInkToesl. */
  readonly uri: string;
  /** What it rests on; null when the list names none. */
  readonly grondslag: UplGrondslag | null;
}

export interface UplGrondslag {
  readonly wet: string;
  /** Example: 10da. Null: the whole of it. */
  readonly artikel: string | null;
  readonly url: string | null;
}

const GEEN = '-';
const ARTIKEL = /^Artikel (\S+) (.+)$/;

const leesGrondslag = (label: string, vindplaats: string): UplGrondslag | null => {
  if (label === GEEN) return null;
  const [, artikel = null, wet = label] = ARTIKEL.exec(label) ?? [];
  return Object.freeze({ wet, artikel, url: vindplaats === GEEN ? null : vindplaats });
};

/** The products of municipalities that are about work and income. */
export const uplProducten: readonly UplProduct[] = Object.freeze(
  leesTabel(new URL('./upl.tsv', import.meta.url), ['naam', 'uri', 'grondslag', 'vindplaats']).map(
    ({ naam, uri, grondslag, vindplaats }) =>
      Object.freeze({ naam, uri, grondslag: leesGrondslag(grondslag, vindplaats) }),
  ),
);

const opUri = indexeer(uplProducten, ({ uri }) => uri);
const opNaam = indexeer(uplProducten, ({ naam }) => naam);

/** The product with this address, or null. */
export const getUplProduct = (uri: string): UplProduct | null => opUri.get(uri) ?? null;

/** The product with this name, or null. */
export const getUplProductVanNaam = (naam: string): UplProduct | null => opNaam.get(naam) ?? null;
