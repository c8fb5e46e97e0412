import type { Gemeente, Woongegevens } from './gegevens.ts';
import type { Verwijzing } from './uitkering.ts';

/**
 * The municipality of residence as far as who asks may see it. One that is kept secret (Wet BRP art. 2.59) is shown to
 * nobody but the citizen: the answer to a partner goes to more places than the office that asks.
 */
export const getZichtbareGemeente = (woon: Woongegevens | null, isEigenInzage: boolean): Gemeente | null =>
  woon && (isEigenInzage || !woon.geheim) ? woon.gemeente : null;

/**
 * The executor of a benefit as far as who asks may see it. A municipality pays where somebody lives, so it is not shown
 * where that is secret, or where nobody tells that it is not.
 *
 * @throws BronFout when the BRP, which is asked for a municipality only, does not answer.
 */
export const getZichtbareUitvoerder = async (
  uitvoerder: Verwijzing | null,
  fetchWoon: () => Promise<Woongegevens | null>,
  isEigenInzage: boolean,
): Promise<Verwijzing | null> => {
  if (isEigenInzage || !uitvoerder?.id.startsWith(GEMEENTE)) return uitvoerder;
  const woon = await fetchWoon();
  return woon && !woon.geheim ? uitvoerder : null;
};

const GEMEENTE = 'gemeente~';
