import { vouw } from '../../schema/referentie/vouw.ts';
import { createZoekindex } from '../../schema/referentie/zoekindex.ts';
import { getBeschikbaarheid } from './beschikbaarheid.ts';
import type { RegelingFilter } from './filter.ts';
import type { Gerangschikt } from './lijst.ts';
import type { Regeling } from './regeling.ts';

/** Schemes in the order of the catalogue: words in a name go before words elsewhere; without those that are not as open as asked. */
export const rangschikVoorCatalogus =
  ({ zoek, beschikbaarheid }: RegelingFilter, vandaag: string) =>
  (regelingen: readonly Regeling[]): readonly Gerangschikt<Regeling>[] =>
    regelingen
      .filter((regeling) => !beschikbaarheid || beschikbaarheid.includes(getBeschikbaarheid(regeling, vandaag)))
      .map((regeling) => ({
        regeling,
        item: regeling,
        volgorde: [zoek && !staatInNaam(regeling, zoek) ? '1' : '0', vouw(regeling.naam), regeling.id],
      }));

const staatInNaam = (regeling: Regeling, zoek: string): boolean =>
  createZoekindex([regeling], ({ naam }) => [naam])(zoek, 1).length > 0;
