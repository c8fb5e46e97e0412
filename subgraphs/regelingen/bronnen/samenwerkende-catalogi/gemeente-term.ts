import { type Gemeente, gemeenten } from '../../../../schema/referentie/gemeenten.ts';
import { indexeer } from '../../../../schema/referentie/indexeer.ts';
import { vouw } from '../../../../schema/referentie/vouw.ts';

/** Where the Overheid.nl Web Metadata Standaard has its terms: municipalities and product names among them. */
export const OWMS_TERMEN = 'http://standaarden.overheid.nl/owms/terms/';

/**
 * The municipality with this address as an OWMS term, which is made of its name; null for any other term, such as a
 * province. Where the name alone would be unclear, the term says `_(gemeente)`.
 */
export const getGemeenteVanTerm = (adres: string): Gemeente | null => {
  if (!adres.startsWith(OWMS_TERMEN)) return null;
  const term = decodeer(adres.slice(OWMS_TERMEN.length));
  return opNaam.get(getSleutel(term.replace(/_\(gemeente\)$/, ''))) ?? null;
};

const decodeer = (term: string): string => {
  try {
    return decodeURIComponent(term);
  } catch {
    return term;
  }
};

/** Of a name its letters and digits: terms write spaces, points and apostrophes in their own way. */
const getSleutel = (naam: string): string => vouw(naam).replaceAll(/[^a-z0-9]/g, '');

const opNaam = indexeer(gemeenten, ({ naam }) => getSleutel(naam));
