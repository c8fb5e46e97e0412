import { getBeroep } from '../../schema/referentie/beroepen.ts';
import { getGemeente } from '../../schema/referentie/gemeenten.ts';
import { getDag } from '../shared/dag.ts';
import type { HarvestDocument } from '../shared/harvest/harvest-index.ts';
import type { Vacature } from './vacature.ts';
import { getDatumsleutel } from './volgorde.ts';

/** Stands where a vacancy has no date of publication: after every date. */
export const ZONDER_DATUM = '~';
/** Stands for a vacancy that is open until it is filled: after every last day to apply. */
const TOT_VERVULD = '~';
/** Stands for a vacancy of which the occupation, and so what it asks of body and mind, is known. */
export const BEKEND = 'BEKEND';

/** Hours a week as text that compares as the numbers do. */
export const getUrensleutel = (uren: number): string => uren.toFixed(2).padStart(6, '0');

/** A yes or no as a value that can be looked for and counted. */
export const getJaNee = (waarde: boolean): string => (waarde ? 'JA' : 'NEE');

/** Makes a vacancy ready to be found: by place, occupation, contract and words, the newest first. */
export const createDocument = (vacature: Vacature): HarvestDocument<Vacature> => {
  const { id, titel, omschrijving, werkgever, beroep, contract, eisen, leerbaan, doelgroepregister } = vacature;
  const gemeente = vacature.werklocatie?.gemeente?.code;
  return {
    id,
    volgorde: getDatumsleutel(vacature.gepubliceerdOp) ?? ZONDER_DATUM,
    tekst: zonderLeeg([titel, omschrijving, werkgever.naam, getBeroep(beroep?.id ?? '')?.naam]).join('\n'),
    kenmerken: {
      bron: [...new Set([vacature.herkomst, ...vacature.ookGeplaatstBij].map(({ bron }) => bron.id))],
      regio: zonderLeeg([getGemeente(gemeente ?? '')?.regio]),
      gemeente: zonderLeeg([gemeente]),
      beroep: zonderLeeg([beroep?.id]),
      beroepsgroep: zonderLeeg([getBeroep(beroep?.id ?? '')?.brc]),
      belasting: vacature.belasting ?? [],
      belastingBekend: vacature.belasting === null ? [] : [BEKEND],
      sector: zonderLeeg([vacature.sector?.id ?? werkgever.sector?.id]),
      niveau: zonderLeeg([eisen.niveau]),
      contractsoort: zonderLeeg([contract?.soort]),
      overeenkomst: zonderLeeg([contract?.overeenkomst]),
      leerbaan: leerbaan === null ? [] : [getJaNee(leerbaan)],
      doelgroepregister: doelgroepregister === null ? [] : [getJaNee(doelgroepregister)],
      urenMinimaal: contract?.urenMinimaal == null ? [] : [getUrensleutel(contract.urenMinimaal)],
      urenMaximaal: contract?.urenMaximaal == null ? [] : [getUrensleutel(contract.urenMaximaal)],
      sluitingsdatum: [vacature.sluitingsdatum ?? TOT_VERVULD],
      gepubliceerd: vacature.gepubliceerdOp === null ? [] : [getDag(new Date(vacature.gepubliceerdOp))],
    },
    gegevens: vacature,
  };
};

const zonderLeeg = <T>(waarden: readonly (T | null | undefined)[]): readonly T[] =>
  waarden.filter((waarde) => waarde != null);
