import { type Gemeente, gemeenten } from '../../../../schema/referentie/gemeenten.ts';
import { indexeer } from '../../../../schema/referentie/indexeer.ts';
import { vouw } from '../../../../schema/referentie/vouw.ts';

/**
 * The municipality of a postcode area: that of the name, else the one whose own postcode comes just before it. The last
 * is AFGELEID: the reference table has one postcode per municipality, so near a border it can be the neighbour. Null
 * where neither says anything.
 */
export const getGemeenteVanGebied = (naam: string, postcodegebied: string): Gemeente | null =>
  opNaam.get(vouw(naam)) ?? (postcodegebied === '' ? null : getGemeenteVoor(postcodegebied));

const opNaam = indexeer(gemeenten, ({ naam }) => vouw(naam));
const opPostcode = gemeenten.toSorted((a, b) => (a.postcode < b.postcode ? 1 : -1));

const getGemeenteVoor = (postcodegebied: string): Gemeente | null =>
  opPostcode.find(({ postcode }) => postcode <= postcodegebied) ?? null;
