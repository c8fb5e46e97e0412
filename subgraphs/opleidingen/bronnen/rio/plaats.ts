import { afstandKm, type Punt } from '../../../../schema/referentie/afstand.ts';
import { type Gemeente, gemeenten } from '../../../../schema/referentie/gemeenten.ts';
import { groepeer } from '../../../../schema/referentie/indexeer.ts';
import type { LocatieSource } from './parse.ts';

/** A place of the same name further away than this is another place. */
const ZELFDE_PLAATS_KM = 25;

/**
 * The municipality of a location: that of the town by the same name, else the one whose main town is nearest. RIO does
 * not name the municipality, so near a border this can be the neighbour.
 */
export const getGemeenteVanLocatie = ({ gpsLatitude, gpsLongitude, plaatsnaam }: LocatieSource): Gemeente => {
  const punt = { breedtegraad: gpsLatitude, lengtegraad: gpsLongitude };
  const naamgenoten = gemeentenMetPlaats(plaatsnaam?.toLowerCase() ?? '').filter(
    (gemeente) => afstandKm(punt, gemeente) <= ZELFDE_PLAATS_KM,
  );
  return getDichtste(punt, naamgenoten.length > 0 ? naamgenoten : gemeenten);
};

const gemeentenMetPlaats = groepeer(gemeenten, ({ naam, hoofdplaats }) => [
  ...new Set([naam.toLowerCase(), hoofdplaats.toLowerCase()]),
]);

const getDichtste = (punt: Punt, kandidaten: readonly Gemeente[]): Gemeente =>
  kandidaten.reduce((beste, gemeente) => (afstandKm(punt, gemeente) < afstandKm(punt, beste) ? gemeente : beste));
