import { type Gemeente, gemeenten } from '../../../../schema/referentie/gemeenten.ts';
import { groepeer } from '../../../../schema/referentie/indexeer.ts';
import { vouw } from '../../../../schema/referentie/vouw.ts';

/**
 * The municipality of a town by its name (or its own); null for a name that we do not know or that several have. A
 * postcode tells places of one name apart: Rijswijk near Den Haag (22) and Rijswijk on the Merwede (42).
 */
export const getGemeenteVanPlaats = (plaats: string, postcode: string | null): Gemeente | null => {
  const kandidaten = gemeentenMetPlaats(schrijfGelijk(plaats)).filter(
    (gemeente) => postcode === null || Math.abs(getGebied(gemeente.postcode) - getGebied(postcode)) <= 1,
  );
  return kandidaten.length === 1 ? (kandidaten[0] ?? null) : null;
};

/** Bergen (NH.) as `bergen (nh)`. */
const schrijfGelijk = (plaats: string): string => vouw(plaats).replaceAll('.', '');

/** Where a name says which one it is, it stands without that as well: Bergen is two municipalities, Hengelo two towns. */
const gemeentenMetPlaats = groepeer(gemeenten, ({ naam, hoofdplaats }) => [
  ...new Set([naam, hoofdplaats].map(schrijfGelijk).flatMap((plaats) => [plaats, plaats.replace(/ \([^)]*\)$/, '')])),
]);

/** The first two digits; a town has one such area, or two that are neighbours. */
const getGebied = (postcode: string): number => Number(postcode.slice(0, 2));
