import { vouw } from '../../schema/referentie/vouw.ts';
import type { Rangschikking } from './lijst.ts';
import type { Doelgroep, Regeling } from './regeling.ts';
import type { Verkenningsuitkomst, Voorverkenning } from './voorverkenning/verken.ts';

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

/** The place of a scheme at the desk: by its first look, then by name. A scheme without rules is as open as one that lacks facts. */
export const rangschikVoorLoket = (
  regeling: Regeling,
  voorverkenning: Voorverkenning | null,
): Rangschikking<LoketRegeling> => ({
  item: { regeling, voorverkenning },
  volgorde: [RANG[voorverkenning?.uitkomst ?? 'GEGEVENS_ONTBREKEN'], vouw(regeling.naam), regeling.id],
});
