/** A point on the map, in degrees (WGS 84). */
export interface Punt {
  readonly breedtegraad: number;
  readonly lengtegraad: number;
}

const AARDSTRAAL_KM = 6371;

/** Distance as the crow flies in kilometres (haversine); not travel distance. */
export const afstandKm = (a: Punt, b: Punt): number => {
  const halveBreedte = Math.sin(radialen(b.breedtegraad - a.breedtegraad) / 2) ** 2;
  const halveLengte = Math.sin(radialen(b.lengtegraad - a.lengtegraad) / 2) ** 2;
  const koorde = halveBreedte + Math.cos(radialen(a.breedtegraad)) * Math.cos(radialen(b.breedtegraad)) * halveLengte;
  return 2 * AARDSTRAAL_KM * Math.asin(Math.sqrt(Math.min(1, koorde)));
};

const radialen = (graden: number): number => (graden * Math.PI) / 180;
