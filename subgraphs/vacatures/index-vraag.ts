import { gemeentenBinnen } from '../../schema/referentie/gemeenten-binnen.ts';
import type { Bereik, IndexVraag } from '../shared/harvest/harvest-index.ts';
import { enkel, zonderNull } from '../shared/harvest/zonder-null.ts';
import { BEKEND, getJaNee, getUrensleutel } from './document.ts';
import type { VacatureFilter, VacatureWens } from './filter.ts';

/**
 * What is looked for as a question to the index, of what can still be applied for on a day. What a vacancy does not say, it
 * does not pass on.
 */
export const createIndexVraag = (
  { filter, eersteBeroepen }: VacatureWens,
  vandaag: string,
): Omit<IndexVraag, 'na' | 'first'> => {
  const uitgesloten = filter.belastingUitsluiten ?? [];
  const filters: Record<string, readonly string[] | null> = {
    bron: filter.bron ?? null,
    regio: enkel(filter.arbeidsmarktregio),
    gemeente: filter.gemeente == null ? null : gemeentenBinnen(filter.gemeente, filter.afstandKm ?? 0),
    beroep: enkel(filter.beroep),
    beroepsgroep: enkel(filter.beroepsgroep),
    belastingBekend: uitgesloten.length === 0 ? null : [BEKEND],
    niveau: filter.niveau ?? null,
    contractsoort: filter.contractsoort ?? null,
    overeenkomst: filter.overeenkomst ?? null,
    leerbaan: filter.leerbaan == null ? null : [getJaNee(filter.leerbaan)],
    doelgroepregister: filter.doelgroepregister == null ? null : [getJaNee(filter.doelgroepregister)],
    sector: enkel(filter.sector),
  };
  const { urenMinimaal, urenMaximaal, gepubliceerdVanaf } = filter;
  const bereiken: Record<string, readonly Bereik[] | null> = {
    urenMaximaal: urenMinimaal == null ? null : [{ van: getUrensleutel(urenMinimaal), tot: null }],
    urenMinimaal: urenMaximaal == null ? null : [{ van: null, tot: getUrensleutel(urenMaximaal) }],
    // A feed can keep a vacancy past its last day, until the next harvest or longer.
    sluitingsdatum: [{ van: vandaag, tot: null }],
    gepubliceerd: gepubliceerdVanaf == null ? null : [{ van: gepubliceerdVanaf, tot: null }],
  };
  return {
    zoek: filter.zoek,
    filters: zonderNull(filters),
    bereiken: zonderNull(bereiken),
    uitgezonderd: uitgesloten.length === 0 ? {} : { belasting: uitgesloten },
    eerst: eersteBeroepen.length === 0 ? undefined : { naam: 'beroep', waarden: eersteBeroepen },
  };
};

/** Whether a filter leaves room for a source at all. */
export const magBron = ({ bron }: VacatureFilter, bronIds: readonly string[]): boolean =>
  bron == null || bronIds.some((id) => bron.includes(id));
