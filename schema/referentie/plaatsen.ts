import { afstandKm, type Punt } from './afstand.ts';
import { type Gemeente, gemeenten } from './gemeenten.ts';
import { groepeer } from './indexeer.ts';
import { vouw } from './vouw.ts';

/** A place in the Netherlands as a source writes it. */
export interface Plaats {
  readonly naam?: string | null | undefined;
  /** With or without its letters. */
  readonly postcode?: string | null | undefined;
}

/**
 * Main towns that share their name with a village that is none, elsewhere in the Netherlands: without a postcode nobody can
 * tell which is meant. Names that two main towns share (Hengelo, Bergen) follow from the table.
 */
const NAAMGENOTEN: ReadonlySet<string> = new Set(['beek', 'elst', 'laren', 'nes', 'oosterhout', 'rijswijk']);

/** Postcodes of one town begin alike; the first two digits of its neighbours differ by one at most. Ours, not a rule of PostNL. */
const NABIJ = 1;

/** A place of the same name further away than this is another place. */
const ZELFDE_PLAATS_KM = 25;

/**
 * The municipality of a town, by its own name or that of its main town; without a name that of which the main town has the
 * postcode. A postcode tells namesakes apart: Rijswijk near Den Haag (22) and Rijswijk on the Merwede (42). Null where the
 * name fits none or more than one, and where the postcode lies elsewhere: never a guess. The caller knows the country.
 */
export const getGemeenteVanPlaats = ({ naam, postcode }: Plaats): Gemeente | null => {
  const plaats = schrijfGelijk(naam ?? '');
  const cijfers = leesPostcode(postcode)?.slice(0, 4) ?? null;
  if (plaats === '') return alsEnige(cijfers === null ? [] : gemeentenMetPostcode(cijfers));
  if (cijfers === null) return NAAMGENOTEN.has(plaats) ? null : alsEnige(gemeentenMetPlaats(plaats));
  return alsEnige(gemeentenMetPlaats(plaats).filter((gemeente) => isNabij(gemeente.postcode, cijfers)));
};

/**
 * The municipality of a point on the map: that of the town by this name there, else the one whose main town is nearest.
 * AFGELEID: near a border this can be the neighbour.
 */
export const getGemeenteBijPunt = (punt: Punt, naam?: string | null): Gemeente => {
  const naamgenoten = gemeentenMetPlaats(schrijfGelijk(naam ?? '')).filter(
    (gemeente) => afstandKm(punt, gemeente) <= ZELFDE_PLAATS_KM,
  );
  return getDichtste(punt, naamgenoten.length > 0 ? naamgenoten : gemeenten);
};

/** A postcode without spaces, in capitals: `3011 ab` as `3011AB`, four digits as they are; null for anything else. */
export const leesPostcode = (tekst: string | null | undefined): string | null =>
  /^[1-9]\d{3}(?:[A-Z]{2})?$/.exec(tekst?.replaceAll(/\s/g, '').toUpperCase() ?? '')?.[0] ?? null;

/** Bergen (NH.) as `bergen (nh)`. */
const schrijfGelijk = (plaats: string): string => vouw(plaats.trim()).replaceAll('.', '');

/** Where a name says which one it is, it stands without that as well: Bergen is two municipalities, Hengelo two main towns. */
const gemeentenMetPlaats = groepeer(gemeenten, ({ naam, hoofdplaats }) => [
  ...new Set([naam, hoofdplaats].map(schrijfGelijk).flatMap((plaats) => [plaats, plaats.replace(/ \([^)]*\)$/, '')])),
]);

const gemeentenMetPostcode = groepeer(gemeenten, ({ postcode }) => [postcode]);

const alsEnige = (gevonden: readonly Gemeente[]): Gemeente | null =>
  gevonden.length === 1 ? (gevonden[0] ?? null) : null;

const isNabij = (postcode: string, cijfers: string): boolean =>
  Math.abs(Number(postcode.slice(0, 2)) - Number(cijfers.slice(0, 2))) <= NABIJ;

const getDichtste = (punt: Punt, kandidaten: readonly Gemeente[]): Gemeente =>
  kandidaten.reduce((beste, gemeente) => (afstandKm(punt, gemeente) < afstandKm(punt, beste) ? gemeente : beste));
