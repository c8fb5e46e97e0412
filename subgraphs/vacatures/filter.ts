import type { Belasting } from '../../schema/referentie/belasting.ts';
import { beroepenInGroep, zoekBeroepen } from '../../schema/referentie/beroepen.ts';
import { getGemeente } from '../../schema/referentie/gemeenten.ts';
import { getDag } from '../shared/dag.ts';
import { getRangsleutel } from '../shared/harvest/index-lijst.ts';
import type { Opleidingsniveau } from '../shared/opleidingsniveau.ts';
import type { Overeenkomst, VacatureContractsoort, VacatureKern } from './vacature.ts';

/** `VacatureFilter` of the SDL. */
export interface VacatureFilter {
  readonly zoek?: string | null;
  readonly arbeidsmarktregio?: string | null;
  readonly gemeente?: string | null;
  readonly afstandKm?: number | null;
  readonly beroep?: string | null;
  readonly beroepsgroep?: string | null;
  readonly belastingUitsluiten?: readonly Belasting[] | null;
  readonly niveau?: readonly Opleidingsniveau[] | null;
  readonly contractsoort?: readonly VacatureContractsoort[] | null;
  readonly overeenkomst?: readonly Overeenkomst[] | null;
  readonly urenMinimaal?: number | null;
  readonly urenMaximaal?: number | null;
  readonly leerbaan?: boolean | null;
  readonly doelgroepregister?: boolean | null;
  readonly sector?: string | null;
  readonly gepubliceerdVanaf?: string | null;
  readonly bron?: readonly string[] | null;
}

export type VacatureSortering = 'NIEUWSTE' | 'RELEVANTIE';

/** What a list shows: everything that passes the filter, these occupations before others and in this order. */
export interface VacatureWens {
  readonly filter: VacatureFilter;
  readonly eersteBeroepen: readonly string[];
}

/** More occupations than this do not say what somebody looks for. */
const MAXIMUM_BEROEPEN_BIJ_ZOEKEN = 25;

/** The occupations that a filter leaves, by occupation and by group; null when it asks for none. */
export const getGevraagdeBeroepen = ({ beroep, beroepsgroep }: VacatureFilter): readonly string[] | null => {
  const groep = beroepsgroep == null ? null : beroepenInGroep(beroepsgroep).map(({ id }) => id);
  if (beroep == null) return groep;
  return groep === null || groep.includes(beroep) ? [beroep] : [];
};

/** The occupations that the words of a filter name, best first; null when it asks for nothing, none for signs without a word. */
export const getGezochteBeroepen = ({ zoek }: VacatureFilter): readonly string[] | null => {
  const tekst = zoek?.trim() ?? '';
  if (tekst === '') return null;
  return /[\p{L}\p{N}]/u.test(tekst) ? zoekBeroepen(tekst, MAXIMUM_BEROEPEN_BIJ_ZOEKEN).map(({ id }) => id) : [];
};

/** What a client looks for, in the order it wants. Without words nothing is more relevant than anything else. */
export const createWens = (filter: VacatureFilter, sorteer: VacatureSortering = 'NIEUWSTE'): VacatureWens => ({
  filter,
  eersteBeroepen: sorteer === 'RELEVANTIE' ? (getGezochteBeroepen(filter) ?? []) : [],
});

/** First sort value of a vacancy in a list, as an index gives it: the place of its occupation among those that come first. */
export const getRang = ({ beroep }: VacatureKern, eersteBeroepen: readonly string[]): string => {
  const plek = eersteBeroepen.indexOf(beroep?.id ?? '');
  return getRangsleutel(plek === -1 ? eersteBeroepen.length : plek);
};

/** Whether a vacancy passes what its source could not filter. What a vacancy does not say, it does not pass on. */
export const voldoetAanFilter = (vacature: VacatureKern, filter: VacatureFilter): boolean => {
  const gemeente = vacature.werklocatie?.gemeente?.code ?? null;
  const { contract, eisen, beroep, belasting } = vacature;
  const uitgesloten = filter.belastingUitsluiten ?? [];
  return (
    past(filter.arbeidsmarktregio, gemeente && getGemeente(gemeente)?.regio) &&
    (filter.afstandKm != null || past(filter.gemeente, gemeente)) &&
    pastBinnen(getGevraagdeBeroepen(filter), beroep?.id) &&
    (uitgesloten.length === 0 || (belasting !== null && !belasting.some((last) => uitgesloten.includes(last)))) &&
    pastBinnen(filter.niveau, eisen.niveau) &&
    pastBinnen(filter.contractsoort, contract?.soort) &&
    pastBinnen(filter.overeenkomst, contract?.overeenkomst) &&
    (filter.urenMinimaal == null || (contract?.urenMaximaal ?? -1) >= filter.urenMinimaal) &&
    (filter.urenMaximaal == null || (contract?.urenMinimaal ?? Number.POSITIVE_INFINITY) <= filter.urenMaximaal) &&
    past(filter.leerbaan, vacature.leerbaan) &&
    past(filter.doelgroepregister, vacature.doelgroepregister) &&
    past(filter.sector, vacature.sector?.id) &&
    (filter.gepubliceerdVanaf == null ||
      (vacature.gepubliceerdOp !== null && getDag(new Date(vacature.gepubliceerdOp)) >= filter.gepubliceerdVanaf))
  );
};

const past = <T>(gevraagd: T | null | undefined, gevonden: T | null | undefined): boolean =>
  gevraagd == null || gevraagd === gevonden;

const pastBinnen = <T>(gevraagd: readonly T[] | null | undefined, gevonden: T | null | undefined): boolean =>
  gevraagd == null || (gevonden != null && gevraagd.includes(gevonden));
