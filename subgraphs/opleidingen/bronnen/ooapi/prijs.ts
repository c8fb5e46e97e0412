import type { Kosten } from '../../opleiding.ts';
import { TOTALE_KOSTEN } from './codes.ts';
import type { KostenSource } from './parse.ts';
import { kiesTekst } from './tekst.ts';

/**
 * What one start costs the person: the costs that the school calls total. `amount` holds the VAT; where a school gives
 * only the two parts, they are added up.
 */
export const mapPrijs = (kosten: readonly KostenSource[] | null | undefined): Kosten | null => {
  const totaal = kosten?.find(({ costType }) => costType === TOTALE_KOSTEN);
  if (!totaal) return null;
  const isEuro = (totaal.currency ?? 'EUR') === 'EUR';
  const bedrag = isEuro ? getBedrag(totaal) : null;
  return {
    bedrag,
    inclusiefBtw: bedrag === null ? null : getInclusiefBtw(totaal),
    toelichting: getToelichting(totaal, bedrag),
  };
};

const getBedrag = ({ amount, amountWithoutVat, vatAmount }: KostenSource): number | null =>
  amount ?? (amountWithoutVat == null ? null : Math.round((amountWithoutVat + (vatAmount ?? 0)) * 100) / 100);

/** Null: not said, or there is no VAT on it. */
const getInclusiefBtw = ({ amount, vatAmount }: KostenSource): boolean | null => {
  if (vatAmount != null) return vatAmount > 0 ? true : null;
  return amount == null ? false : null;
};

const getToelichting = ({ vatAmount, displayAmount }: KostenSource, bedrag: number | null): string | null => {
  if (bedrag === null) return kiesTekst(displayAmount);
  return vatAmount === 0 ? 'U betaalt hierover geen btw.' : null;
};
