import type { Gemeente } from '../../../../../schema/referentie/gemeenten.ts';
import { type Gevraagd, getDelen, isVol } from './cel.ts';
import { raakt } from './cirkel.ts';
import { getVolleCirkels, type Zoekstand } from './zoekstand.ts';

/** More places than this do not help anybody. */
const MAXIMUM_GENOEMD = 3;

/** Why a search is not complete, one plain sentence each: what failed, what was full, what could not be asked. */
export const createMeldingen = ({ gevraagd }: Zoekstand, open: readonly Gemeente[]): readonly string[] => {
  const mislukt = gevraagd.filter(({ fout }) => fout);
  const cirkels = getVolleCirkels(gevraagd, open);
  const vol = cirkels.flatMap((dit) => getVolle(dit, gevraagd));
  const metVerlies = cirkels.filter((dit) => getVolle(dit, gevraagd).length === 0 && heeftVerlies(dit, gevraagd));
  const isOveralGevraagd = open.every((gemeente) =>
    gevraagd.some((dit) => (dit.fout || isVol(dit)) && raakt(dit.cel.cirkel, gemeente)),
  );
  return [
    ...(mislukt.length === 0
      ? []
      : [`Op ${mislukt.length} van de ${gevraagd.length} zoekvragen gaf VUM geen antwoord (${noem(mislukt)}).`]),
    ...(vol.length === 0
      ? []
      : [
          `VUM geeft per zoekvraag ten hoogste 100 vacatures; bij ${vol.length} van de ${gevraagd.length} waren er meer (${noem(vol)}). Maak de vraag kleiner.`,
        ]),
    ...(metVerlies.length === 0
      ? []
      : [`Vacatures zonder een code die bekend is, kunnen ontbreken (${noem(metVerlies)}).`]),
    ...(isOveralGevraagd ? [] : ['Er was geen zoekvraag over voor een deel van het gebied.']),
  ];
};

/** The full cells that are left of a circle: itself, or those of its parts. */
const getVolle = (dit: Gevraagd, gevraagd: readonly Gevraagd[]): readonly Gevraagd[] => {
  if (!isVol(dit)) return [];
  const delen = getDelen(dit, gevraagd);
  return delen.length === 0 ? [dit] : delen.flatMap((deel) => getVolle(deel, gevraagd));
};

/** Whether a circle was parted by all codes that we know, where there can be others. */
const heeftVerlies = (dit: Gevraagd, gevraagd: readonly Gevraagd[]): boolean =>
  getDelen(dit, gevraagd).some((deel) => !deel.cel.verdeling?.isHeel || heeftVerlies(deel, gevraagd));

const noem = (gevraagd: readonly Gevraagd[]): string => {
  const namen = [
    ...new Set(gevraagd.map(({ cel: { cirkel } }) => `${cirkel.straalKm} km rond ${cirkel.middelpunt.hoofdplaats}`)),
  ];
  const rest = namen.length - MAXIMUM_GENOEMD;
  return [...namen.slice(0, MAXIMUM_GENOEMD), ...(rest > 0 ? [`en ${rest} andere`] : [])].join(', ');
};
