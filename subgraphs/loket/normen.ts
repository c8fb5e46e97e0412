/** A norm that the law sets anew from time to time: the days on which each value is known to hold, and where it stands. */
export interface Norm {
  readonly waarden: readonly {
    readonly van: string;
    readonly tot: string;
    readonly waarde: number;
    readonly bron: string;
  }[];
}

/** Age of AOW in years. From 2028 on months come on top of the years, which the intake does not ask. */
export const AOW_LEEFTIJD: Norm = {
  waarden: [{ van: '2024-01-01', tot: '2027-12-31', waarde: 67, bron: 'Algemene Ouderdomswet art. 7a' }],
};

const PW_34 = 'Participatiewet art. 34 lid 3, bedragen per 1 januari 2024';
/** Most assets in euros beside bijstand of who lives alone; only the amounts of 2024 were found. */
export const VERMOGEN_ALLEENSTAAND: Norm = {
  waarden: [{ van: '2024-01-01', tot: '2024-12-31', waarde: 7_575, bron: PW_34 }],
};
/** The same of a parent alone with children. */
export const VERMOGEN_ALLEENSTAANDE_OUDER: Norm = {
  waarden: [{ van: '2024-01-01', tot: '2024-12-31', waarde: 15_150, bron: PW_34 }],
};
/** Most assets in euros of a self-employed person beside Bbz; only the amount of 2025 was found. */
export const VERMOGEN_BBZ: Norm = {
  waarden: [{ van: '2025-01-01', tot: '2025-12-31', waarde: 243_892, bron: 'Bbz 2004 art. 3, bedrag van 2025' }],
};

/** The value on a day; null on a day of which it is not known, and without a day. */
export const getNorm = ({ waarden }: Norm, dag: string | null | undefined): number | null =>
  dag == null ? null : (waarden.find(({ van, tot }) => van <= dag && dag <= tot)?.waarde ?? null);
