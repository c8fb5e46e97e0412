import { vouw } from '../../schema/referentie/vouw.ts';
import { createLandelijkPerUpl, getLandelijke, metLandelijkeRegels, zonderDubbelen } from './landelijk.ts';
import type { Gerangschikt } from './lijst.ts';
import type { Doelgroep, Regeling } from './regeling.ts';
import type { Verkenningsuitkomst, Voorverkenning, ZoekRegeling } from './voorverkenning/verken.ts';

/** `LoketRegeling` of the SDL: a scheme with what one situation says about it. */
export interface LoketRegeling {
  readonly regeling: Regeling;
  readonly voorverkenning: Voorverkenning | null;
}

/** A scheme is shown to a citizen when it is for more than employers alone. */
export const VOOR_BURGERS: readonly Doelgroep[] = ['WERKZOEKENDE', 'WERKENDE', 'ZELFSTANDIGE'];
export const VOOR_WERKGEVERS: readonly Doelgroep[] = ['WERKGEVER'];

/** Likely ones first, ended ones last. */
const RANG: Readonly<Record<Verkenningsuitkomst, string>> = {
  WAARSCHIJNLIJK_WEL: '0',
  GEGEVENS_ONTBREKEN: '1',
  WAARSCHIJNLIJK_NIET: '2',
  VERVALLEN: '3',
};

/**
 * Schemes in the order of a desk for these groups: by what `verken` makes of each beside the others, then by name. One without rules is as
 * open as one that lacks facts. What the own municipality offers stands there for the national scheme that it carries out,
 * also where others are compared with that.
 */
export const rangschikVoorLoket =
  (doelgroepen: readonly Doelgroep[], verken: (regeling: Regeling, zoek: ZoekRegeling) => Voorverkenning | null) =>
  (regelingen: readonly Regeling[]): readonly Gerangschikt<LoketRegeling>[] => {
    const perUpl = createLandelijkPerUpl(regelingen);
    const getoond = zonderDubbelen(regelingen, perUpl, doelgroepen).map((regeling) => {
      const landelijke = getLandelijke(regeling, perUpl);
      return { regeling, landelijke, geheel: metLandelijkeRegels(regeling, landelijke) };
    });
    // What is compared is what the desk shows: also for a national scheme, of which others know the id.
    const perId = new Map(regelingen.map((regeling) => [regeling.id, regeling]));
    for (const { landelijke, geheel } of getoond) if (landelijke) perId.set(landelijke.id, geheel);
    for (const { regeling, geheel } of getoond) perId.set(regeling.id, geheel);
    return getoond.map(({ regeling, geheel }) => {
      const voorverkenning = verken(geheel, (id) => perId.get(id));
      const rang = RANG[voorverkenning?.uitkomst ?? 'GEGEVENS_ONTBREKEN'];
      return { regeling, item: { regeling, voorverkenning }, volgorde: [rang, vouw(regeling.naam), regeling.id] };
    });
  };
