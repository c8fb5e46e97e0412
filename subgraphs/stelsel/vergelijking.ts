import type { Herkomst } from '../shared/bron/herkomst.ts';
import type { Regiocijfers } from './arbeidsmarkt.ts';

export type Regioindicator = 'SPANNING' | 'WW_UITKERINGEN' | 'OPENSTAANDE_VACATURES' | 'UITSTROOM_NAAR_WERK';

/** `Regiovergelijking` of the SDL. */
export interface Regiovergelijking {
  readonly indicator: Regioindicator;
  readonly waarde: number | null;
  readonly landelijk: number | null;
  readonly rang: number | null;
  readonly eenheid: string | null;
  readonly peildatum: string | null;
  readonly herkomst: Herkomst | null;
}

/** What regions are compared on, in the order of the SDL, and how it follows from what is counted. */
const INDICATOREN: readonly {
  readonly indicator: Regioindicator;
  readonly eenheid: string | null;
  readonly getWaarde: (cijfers: Regiocijfers) => number | null;
}[] = [
  {
    indicator: 'SPANNING',
    eenheid: 'openstaande vacatures per persoon met minder dan zes maanden WW',
    getWaarde: ({ spanningsindicator }) => spanningsindicator,
  },
  {
    indicator: 'WW_UITKERINGEN',
    eenheid: 'WW-uitkeringen per duizend geregistreerde werkzoekenden',
    getWaarde: ({ wwUitkeringen, geregistreerdeWerkzoekenden }) =>
      getPerDuizend(wwUitkeringen, geregistreerdeWerkzoekenden),
  },
  {
    indicator: 'OPENSTAANDE_VACATURES',
    eenheid: 'openstaande vacatures per duizend geregistreerde werkzoekenden',
    getWaarde: ({ vacatures, geregistreerdeWerkzoekenden }) => getPerDuizend(vacatures, geregistreerdeWerkzoekenden),
  },
  // No public source counts who left a benefit for work.
  { indicator: 'UITSTROOM_NAAR_WERK', eenheid: null, getWaarde: () => null },
];

/** A region (CBS code) beside the country and among all regions; equal values share a place. */
export const createVergelijking = (regio: string, cijfers: readonly Regiocijfers[]): Regiovergelijking[] => {
  const land = cijfers.find((rij) => rij.regio === null);
  const eigen = cijfers.find((rij) => rij.regio === regio);
  return INDICATOREN.map(({ indicator, eenheid, getWaarde }) => {
    const waarde = eigen ? getWaarde(eigen) : null;
    const hoger = cijfers.filter((rij) => rij.regio !== null && waarde !== null && (getWaarde(rij) ?? waarde) > waarde);
    return {
      indicator,
      waarde,
      landelijk: land ? getWaarde(land) : null,
      rang: waarde === null ? null : hoger.length + 1,
      eenheid,
      peildatum: (waarde !== null && eigen?.peildatum) || null,
      herkomst: (waarde !== null && eigen?.herkomst) || null,
    };
  });
};

/** One decimal; null where it cannot be computed. */
const getPerDuizend = (aantal: number | null, geheel: number | null): number | null =>
  aantal === null || !geheel ? null : Math.round((10_000 * aantal) / geheel) / 10;
