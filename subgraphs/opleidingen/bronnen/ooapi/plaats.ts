import { gemeenten } from '../../../../schema/referentie/gemeenten.ts';
import { groepeer } from '../../../../schema/referentie/indexeer.ts';
import { vouw } from '../../../../schema/referentie/vouw.ts';
import { getGemeenteVanLocatie } from '../rio/plaats.ts';

/** A place as a source without codes of municipalities names it. */
export interface Plaats {
  readonly naam: string | null | undefined;
  readonly punt: { readonly latitude: number; readonly longitude: number } | null | undefined;
}

/**
 * CBS code of the municipality of a place: with a point that of the town by that name there, else the nearest; without
 * one only that of a name that a single municipality or main town has.
 */
export const getGemeentecode = ({ naam, punt }: Plaats): string | null => {
  if (punt)
    return getGemeenteVanLocatie({
      id: '',
      gpsLatitude: punt.latitude,
      gpsLongitude: punt.longitude,
      plaatsnaam: naam,
    }).code;
  const naamgenoten = gemeentenMetPlaats(vouw(naam?.trim() ?? ''));
  return naamgenoten.length === 1 ? (naamgenoten[0]?.code ?? null) : null;
};

const gemeentenMetPlaats = groepeer(gemeenten, ({ naam, hoofdplaats }) => [
  ...new Set([vouw(naam), vouw(hoofdplaats)]),
]);
