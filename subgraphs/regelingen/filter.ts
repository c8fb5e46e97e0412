import { gemeentenInRegio, getGemeente } from '../../schema/referentie/gemeenten.ts';
import type { IndexVraag } from '../shared/harvest/harvest-index.ts';
import { ONBEPERKT } from './document.ts';
import type { Beschikbaarheid, Doelgroep, Regelingsoort } from './regeling.ts';

/** `RegelingFilter` of the SDL. */
export interface RegelingFilter {
  readonly zoek?: string | null;
  readonly doelgroep?: readonly Doelgroep[] | null;
  readonly soort?: readonly Regelingsoort[] | null;
  readonly arbeidsmarktregio?: string | null;
  readonly gemeente?: string | null;
  readonly beschikbaarheid?: readonly Beschikbaarheid[] | null;
  readonly sector?: string | null;
  readonly cao?: string | null;
  readonly uitvoerder?: string | null;
}

export type Zoekvraag = Omit<IndexVraag, 'na' | 'first'>;

/** A filter as a question to an index of schemes, but for beschikbaarheid: that depends on the day that it is asked. */
export const createZoekvraag = (filter: RegelingFilter): Zoekvraag => {
  const gebieden = getGebieden(filter);
  return {
    zoek: filter.zoek,
    filters: {
      ...(filter.doelgroep && { doelgroep: verschillende(filter.doelgroep) }),
      ...(filter.soort && { soort: verschillende(filter.soort) }),
      ...(filter.uitvoerder != null && { uitvoerder: [filter.uitvoerder] }),
      ...(filter.sector != null && { sector: [ONBEPERKT, filter.sector] }),
      ...(filter.cao != null && { cao: [filter.cao] }),
      ...(gebieden && { gebied: gebieden }),
    },
  };
};

/** A list that somebody wrote, however long and in whatever order, as one that the same question always has. */
const verschillende = (waarden: readonly string[]): readonly string[] => [...new Set(waarden)].toSorted();

/** Areas of which a scheme may be: wider ones of what is asked, and the municipalities inside a region; null for all. */
const getGebieden = ({ arbeidsmarktregio, gemeente }: RegelingFilter): readonly string[] | null => {
  const bijRegio =
    arbeidsmarktregio == null
      ? null
      : [ONBEPERKT, arbeidsmarktregio, ...gemeentenInRegio(arbeidsmarktregio).map(({ code }) => code)];
  if (gemeente == null) return bijRegio;
  const regio = getGemeente(gemeente)?.regio;
  const bijGemeente = [ONBEPERKT, gemeente, ...(regio ? [regio] : [])];
  return bijRegio === null ? bijGemeente : bijGemeente.filter((code) => bijRegio.includes(code));
};
