import type { BedragSource } from './elementen.ts';

/** The period code of an amount per month. */
const MAAND = '06';

/**
 * Euros per month. An amount that names no period is per month where its register pays so; one in another currency or
 * over another period is not converted.
 */
export const mapMaandbedrag = (bedrag: BedragSource | undefined): number | null =>
  bedrag && (bedrag.CdPeriodeEenheidGeldigheidBedr ?? MAAND) === MAAND ? mapBedrag(bedrag) : null;

const mapBedrag = ({ WaardeBedr: centen, CdMunteenheid: munt = 'EUR', CdPositiefNegatief: teken }: BedragSource) =>
  centen == null || munt !== 'EUR' ? null : (teken === '-' ? -1 : 1) * (centen / 100);
