import type { Storing } from './storing.ts';

/** How the answer itself differs. */
export type Afwijking = 'VEROUDERD' | 'LEEG' | 'GEWIJZIGD' | 'GEDEELTELIJK';

/** What the graph would have of a harvested source after a harvest in this state. */
export interface Oogstgevolg {
  /** Whether there are items: of an earlier harvest when this one failed. */
  readonly items: boolean;
  /** Why the harvest failed, in the error codes of the graph; null when it did not. */
  readonly fout: 'BRON_NIET_BESCHIKBAAR' | 'BRON_TE_DRUK' | 'BRON_ANTWOORD_ONGELDIG' | null;
}

/** A state that a source can be in. */
export interface Scenario {
  /** One sentence for who chooses. */
  readonly omschrijving: string;
  readonly storingen: readonly Storing[];
  readonly afwijking: Afwijking | null;
  readonly oogst: Oogstgevolg;
}

const GEZOND: Scenario = {
  omschrijving: 'De bron antwoordt goed en meteen.',
  storingen: [],
  afwijking: null,
  oogst: { items: true, fout: null },
};

/** Every state by name. */
export const SCENARIOS = {
  gezond: GEZOND,
  traag: {
    ...GEZOND,
    omschrijving: 'Elk antwoord laat op zich wachten: de helft langer dan 1,2 seconde, een enkele meer dan 3 seconden.',
    storingen: [{ delayDistribution: { type: 'lognormal', median: 1_200, sigma: 0.5, maxValue: 10_000 } }],
  },
  wisselvallig: {
    omschrijving: 'De ene vraag lukt, de andere niet: ongeveer een op de drie mislukt en een op de vijf is traag.',
    storingen: [
      { kans: 0.2, fixedDelayMilliseconds: 900 },
      { kans: 0.2, status: 503 },
      { kans: 0.15, fault: 'CONNECTION_RESET_BY_PEER' },
    ],
    afwijking: null,
    oogst: { items: true, fout: 'BRON_NIET_BESCHIKBAAR' },
  },
  uit: {
    omschrijving: 'De verbinding breekt. Een bron die wordt geoogst, is nog nooit geoogst.',
    storingen: [{ fault: 'CONNECTION_RESET_BY_PEER' }],
    afwijking: null,
    oogst: { items: false, fout: 'BRON_NIET_BESCHIKBAAR' },
  },
  verouderd: {
    omschrijving: 'De bron geeft gegevens van drie dagen oud en zegt dat (Age). Bij een oogst: de vorige bleef staan.',
    storingen: [],
    afwijking: 'VEROUDERD',
    oogst: { items: true, fout: 'BRON_NIET_BESCHIKBAAR' },
  },
  leeg: {
    omschrijving: 'De bron werkt en heeft niets.',
    storingen: [],
    afwijking: 'LEEG',
    oogst: { items: false, fout: null },
  },
  onderhoud: {
    omschrijving: 'Onderhoud: status 503, over een uur weer (Retry-After).',
    storingen: [{ status: 503, retryAfter: 3_600 }],
    afwijking: null,
    oogst: { items: true, fout: 'BRON_NIET_BESCHIKBAAR' },
  },
  druk: {
    omschrijving: 'Te veel vragen: status 429, over 30 seconden weer (Retry-After).',
    storingen: [{ status: 429, retryAfter: 30 }],
    afwijking: null,
    oogst: { items: true, fout: 'BRON_TE_DRUK' },
  },
  schemawijziging: {
    omschrijving: 'De bron heeft een veld een andere naam gegeven zonder het te zeggen.',
    storingen: [],
    afwijking: 'GEWIJZIGD',
    oogst: { items: true, fout: 'BRON_ANTWOORD_ONGELDIG' },
  },
  gedeeltelijk: {
    omschrijving: 'Een derde van wat er te vragen is, geeft status 500; steeds hetzelfde derde.',
    storingen: [],
    afwijking: 'GEDEELTELIJK',
    oogst: { items: true, fout: 'BRON_NIET_BESCHIKBAAR' },
  },
} as const satisfies Record<string, Scenario>;

export type Scenarionaam = keyof typeof SCENARIOS;

export const SCENARIONAMEN: readonly Scenarionaam[] = Object.keys(SCENARIOS).filter((naam) => isScenario(naam));

export function isScenario(naam: string): naam is Scenarionaam {
  return Object.hasOwn(SCENARIOS, naam);
}
