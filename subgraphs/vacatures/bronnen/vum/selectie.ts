import { getBelasting } from '../../../../schema/referentie/belasting.ts';
import { bocVoorBeroep } from '../../../../schema/referentie/boc.ts';
import { getCodes } from '../../../shared/bron/parse.ts';
import { getGevraagdeBeroepen, getGezochteBeroepen, type VacatureFilter } from '../../filter.ts';
import type { VumSelectie } from './client.ts';
import { OVEREENKOMST } from './codes.ts';
import { createGebied, type VumGebied } from './gebied.ts';

/** What VUM is to be searched for. */
export interface VumZoekvraag extends Pick<VumSelectie, 'beroepscodes' | 'overeenkomsten'> {
  readonly gebied: VumGebied;
}

/** What VUM is asked for a filter, and what that says about the answer. */
export interface VumVraag {
  /** Null: there is nothing to ask, since no vacancy of VUM can pass or be found. */
  readonly zoekvraag: VumZoekvraag | null;
  /** Whether the hits are all that pass, as long as VUM gives all its hits. */
  readonly isVolledig: boolean;
  /** What VUM could not do, one plain sentence each. */
  readonly meldingen: readonly string[];
}

const GEEN_DATUMS = 'VUM zegt niet wanneer een vacature is geplaatst; daarom valt alles af.';
const GEEN_OVEREENKOMST = 'Geen soort overeenkomst past bij deze vraag; VUM is niet gevraagd.';
const GEEN_BEROEP = 'Geen beroep dat VUM kent past bij deze vraag; VUM is niet gevraagd.';
const ALLEEN_BEROEPEN = 'VUM kan niet op woorden zoeken; er is gezocht op beroepen die zo heten.';

/** Turns a filter into a question that VUM can answer, and never into a wider one than was meant. */
export const createVumVraag = (filter: VacatureFilter): VumVraag => {
  const gevraagd = getGevraagdeBeroepen(filter)?.filter((id) => isToegestaan(id, filter)) ?? null;
  const gezocht = getGezochteBeroepen(filter)?.filter((id) => isToegestaan(id, filter)) ?? null;
  const overeenkomsten = getOvereenkomsten(filter);
  if (filter.gepubliceerdVanaf != null) return niets(GEEN_DATUMS);
  if (overeenkomsten?.length === 0) return niets(GEEN_OVEREENKOMST);
  if (gevraagd && getBeroepscodes(gevraagd).length === 0) return niets(GEEN_BEROEP);

  const beroepen = gezocht && gevraagd ? gezocht.filter((id) => gevraagd.includes(id)) : (gezocht ?? gevraagd);
  const beroepscodes = beroepen && getBeroepscodes(beroepen);
  const overWoorden = gezocht ? [ALLEEN_BEROEPEN] : [];
  if (beroepscodes?.length === 0) return { zoekvraag: null, isVolledig: false, meldingen: overWoorden };

  // Almost every vacancy is a regular job, so only a question without those is narrow.
  const isSmal = beroepscodes !== null || overeenkomsten?.includes('01') === false;
  return {
    zoekvraag: { gebied: createGebied(filter, isSmal), beroepscodes, overeenkomsten },
    isVolledig: gezocht === null,
    meldingen: overWoorden,
  };
};

/** No vacancy of VUM passes: none is the whole answer. */
const niets = (melding: string): VumVraag => ({ zoekvraag: null, isVolledig: true, meldingen: [melding] });

/** An occupation that asks what is excluded would only fill the answer. */
const isToegestaan = (beroep: string, { belastingUitsluiten }: VacatureFilter): boolean =>
  !getBelasting(beroep).some((last) => belastingUitsluiten?.includes(last));

const getBeroepscodes = (beroepen: readonly string[]): readonly string[] =>
  beroepen.flatMap((id) => bocVoorBeroep(id).map(({ code }) => code));

/** The codes to ask for; null when VUM cannot be asked for it, as for vacancies that name none. */
const getOvereenkomsten = ({
  overeenkomst,
  leerbaan,
}: VacatureFilter): readonly (keyof typeof OVEREENKOMST)[] | null => {
  const isOpen = overeenkomst == null || overeenkomst.includes('ONBEKEND');
  if (isOpen && leerbaan == null) return null;
  return getCodes(OVEREENKOMST).filter(
    (code) =>
      (overeenkomst == null || overeenkomst.includes(OVEREENKOMST[code])) &&
      (leerbaan == null || leerbaan === (OVEREENKOMST[code] === 'LEERBAAN')),
  );
};
