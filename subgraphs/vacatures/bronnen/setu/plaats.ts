import { type Gemeente, gemeenten } from '../../../../schema/referentie/gemeenten.ts';
import { groepeer } from '../../../../schema/referentie/indexeer.ts';
import { vouw } from '../../../../schema/referentie/vouw.ts';
import type { AanvraagSource } from './parse.ts';

type Locatie = AanvraagSource['StaffingOrder']['positionProfile']['positionLocation'];

/** Towns that share their name with a village elsewhere in the Netherlands: without a postcode nobody can tell which is meant. */
const NAAMGENOTEN: ReadonlySet<string> = new Set([
  'beek',
  'bergen',
  'elst',
  'hengelo',
  'laren',
  'oosterhout',
  'rijswijk',
]);

/** Postcodes of one town begin alike; the first two digits of its neighbours differ by one at most. Ours, not a rule of PostNL. */
const NABIJ = 1;

/**
 * The municipality of a place of work: that of the town or, without one, that of which the postcode is known. Null where
 * the name fits none or more than one, where the postcode lies elsewhere, and abroad: never a guess.
 */
export const getGemeenteVanPlaats = ({ city, postalCode, countryCode }: Locatie): Gemeente | null => {
  if (countryCode !== undefined && countryCode.value !== 'NL') return null;
  const cijfers = /^[1-9]\d{3}/.exec(postalCode ?? '')?.[0] ?? null;
  const naam = vouw(city?.trim() ?? '');
  if (naam === '') return alsEnige(cijfers === null ? [] : gemeentenMetPostcode(cijfers));
  const naamgenoten = gemeentenMetPlaats(naam);
  if (cijfers === null) return NAAMGENOTEN.has(naam) ? null : alsEnige(naamgenoten);
  return alsEnige(naamgenoten.filter(({ postcode }) => isNabij(postcode, cijfers)));
};

/** A full postcode without its space, or null. */
export const getPostcode = (postalCode: string | undefined): string | null => {
  const kaal = (postalCode ?? '').replaceAll(' ', '').toUpperCase();
  return /^[1-9]\d{3}[A-Z]{2}$/.test(kaal) ? kaal : null;
};

const alsEnige = (gevonden: readonly Gemeente[]): Gemeente | null =>
  gevonden.length === 1 ? (gevonden[0] ?? null) : null;

const isNabij = (postcode: string, cijfers: string): boolean =>
  Math.abs(Number(postcode.slice(0, 2)) - Number(cijfers.slice(0, 2))) <= NABIJ;

const gemeentenMetPlaats = groepeer(gemeenten, ({ naam, hoofdplaats }) => [
  ...new Set([vouw(naam), vouw(hoofdplaats)]),
]);

const gemeentenMetPostcode = groepeer(gemeenten, ({ postcode }) => [postcode]);
