import { vouw } from '../../schema/referentie/vouw.ts';
import { createZoekindex } from '../../schema/referentie/zoekindex.ts';
import { getBeschikbaarheid } from './beschikbaarheid.ts';
import type { RegelingFilter } from './filter.ts';
import type { Rangschikking } from './lijst.ts';
import type { Regeling } from './regeling.ts';

/** The place of a scheme in the catalogue: words in its name go before words elsewhere; null when it is not as open as asked. */
export const rangschikVoorCatalogus =
  ({ zoek, beschikbaarheid }: RegelingFilter, vandaag: string) =>
  (regeling: Regeling): Rangschikking<Regeling> | null => {
    if (beschikbaarheid && !beschikbaarheid.includes(getBeschikbaarheid(regeling, vandaag))) return null;
    const rang = zoek && !staatInNaam(regeling, zoek) ? '1' : '0';
    return { item: regeling, volgorde: [rang, vouw(regeling.naam), regeling.id] };
  };

const staatInNaam = (regeling: Regeling, zoek: string): boolean =>
  createZoekindex([regeling], ({ naam }) => [naam])(zoek, 1).length > 0;
