import type {
  Dienstdoelgroep,
  Duureenheid,
  Functionaliteit,
  Klantgroep,
  Klantkenmerk,
  Uitvoeringsvorm,
  Werklandschapfase,
} from '../../dienst.ts';

/*
 * The code lists of the SUWI Gegevensregister, as Eva publishes them (waotaa/e-core, resources/codelijsten), each code
 * with its meaning in the graph. A list here is also what parse.ts knows: a code that is added to the register later is
 * counted and becomes OVERIG, ONBEKEND or nothing.
 */

/** CdWerklandschaptegel, the tiles of Eva. */
export const FASE = {
  EW01: 'MELDING',
  EW02: 'DIAGNOSTIEK',
  EW03: 'MAATSCHAPPELIJK_FIT',
  EW04: 'WERK_FIT',
  EW05: 'ORIENTATIE',
  EW06: 'OPLEIDEN',
  EW07: 'BEMIDDELING',
  EW08: 'PLAATSING',
  EW09: 'NAZORG',
} as const satisfies Readonly<Record<string, Werklandschapfase>>;

/** CdDoelgroep, the groups of Eva. */
export const KLANTGROEP = {
  ED01: 'JONGEREN',
  ED02: 'VIJFTIGPLUSSERS',
  ED03: 'VERSTANDELIJKE_BEPERKING',
  ED04: 'ARBEIDSBEPERKTEN',
  ED05: 'STATUSHOUDERS',
  ED06: 'MIGRANTEN',
  ED07: 'ONDERNEMERS',
  ED08: 'DAK_EN_THUISLOZEN',
  ED09: 'LAAGGELETTERDEN',
  ED10: 'ZZP',
  ED11: 'MET_WERKLOOSHEID_BEDREIGD',
  ED12: 'BANENAFSPRAAK',
  ED13: 'NIET_UITKERINGSGERECHTIGDEN',
  ED14: 'MEDEWERKERS',
} as const satisfies Readonly<Record<string, Klantgroep>>;

/** Everybody on the people's side; Eva is not for employers, Dennis is. */
export const PERSONEN: readonly Dienstdoelgroep[] = ['WERKZOEKENDE', 'WERKENDE', 'ZELFSTANDIGE'];

/** What a group of Eva says about having work. A group that says nothing about it (an age, a skill) is everybody. */
export const DOELGROEP: Readonly<Record<keyof typeof KLANTGROEP, readonly Dienstdoelgroep[]>> = {
  ED01: PERSONEN,
  ED02: PERSONEN,
  ED03: PERSONEN,
  ED04: PERSONEN,
  ED05: PERSONEN,
  ED06: PERSONEN,
  ED07: ['WERKZOEKENDE', 'ZELFSTANDIGE'],
  ED08: PERSONEN,
  ED09: PERSONEN,
  ED10: ['ZELFSTANDIGE'],
  ED11: ['WERKENDE'],
  ED12: ['WERKZOEKENDE', 'WERKENDE'],
  ED13: ['WERKZOEKENDE'],
  ED14: ['WERKENDE'],
};

/** CdKlantkenmerk. */
export const KLANTKENMERK = {
  KK01: 'PSYCHOSOCIAAL',
  KK02: 'LICHAMELIJK',
  KK03: 'PRAKTISCH',
  KK04: 'SOCIALE_EN_CULTURELE_VAARDIGHEDEN',
  KK05: 'BASISVAARDIGHEDEN',
  KK06: 'WERKNEMERSVAARDIGHEDEN',
  KK07: 'TOEKOMSTIGE_WERKNEMERSVAARDIGHEDEN',
  KK08: 'SOLLICITATIEVAARDIGHEDEN',
  KK09: 'DIPLOMERING',
  KK10: 'WERKERVARING',
  KK11: 'BEROEPSKEUZE',
  KK12: 'ZELFVERTROUWEN',
  KK13: 'ZELFREGIE',
  KK14: 'SOCIAAL_NETWERK',
} as const satisfies Readonly<Record<string, Klantkenmerk>>;

/** CdTypeUitvoeringsvorm. */
export const VORM = {
  UV01: 'BIJSCHOLING',
  UV02: 'OPLEIDING',
  UV03: 'LEERWERKTRAJECT',
  UV04: 'WERK',
  UV05: 'VRAGENLIJST',
  UV06: 'ONDERZOEK',
  UV07: 'COACHING',
  UV08: 'SUBSIDIE',
  UV09: 'TOLKEN',
  UV10: 'VERWIJZING',
  UV11: 'MATERIELE_ONDERSTEUNING',
} as const satisfies Readonly<Record<string, Uitvoeringsvorm>>;

/** CdEenheidDuurTraject. */
export const DUUREENHEID = {
  '01': 'DAG',
  '02': 'WEEK',
  '03': 'MAAND',
  '04': 'UUR',
} as const satisfies Readonly<Record<string, Duureenheid>>;

/** CdMunteenheid (ISO 4217). Eva counts in euros only. */
export const MUNTEENHEID = { EUR: 'euro' } as const satisfies Readonly<Record<string, string>>;

/** CdPositiefNegatief, the sign of an amount. */
export const TEKEN = { '+': 'positief', '-': 'negatief' } as const satisfies Readonly<Record<string, string>>;

/**
 * Tiles to the nine functionaliteiten of cabinet letter 33566-108. The letter and the register do not know each other:
 * this link is our own proposal. A tile is coarser than a functionaliteit, so a service can count for several.
 */
export const FUNCTIONALITEIT_BIJ_TEGEL: Readonly<Record<keyof typeof FASE, readonly Functionaliteit[]>> = {
  EW01: [],
  EW02: ['ARBEIDSMARKTINFORMATIE'],
  EW03: ['RE_INTEGRATIEDIENSTVERLENING'],
  EW04: ['RE_INTEGRATIEDIENSTVERLENING'],
  EW05: ['TRANSITIEPADEN_LOOPBAANPADEN', 'ARBEIDSMARKTINFORMATIE', 'LOOPBAANADVIES'],
  EW06: ['RE_INTEGRATIEDIENSTVERLENING', 'TRANSITIEPADEN_LOOPBAANPADEN'],
  EW07: ['ARBEIDSBEMIDDELING_PERSONEELSVOORZIENING_NAZORG'],
  EW08: ['ARBEIDSBEMIDDELING_PERSONEELSVOORZIENING_NAZORG'],
  EW09: ['ARBEIDSBEMIDDELING_PERSONEELSVOORZIENING_NAZORG'],
};

/** Forms that say more than the tile does: what is referred to others, paid or provided. Own proposal as well. */
export const FUNCTIONALITEIT_BIJ_VORM: Readonly<Partial<Record<keyof typeof VORM, Functionaliteit>>> = {
  UV08: 'VOORZIENINGEN_INSTRUMENTEN_SUBSIDIES',
  UV10: 'DOORVERWIJZING_SCHULDHULP_MAATSCHAPPELIJK',
  UV11: 'VOORZIENINGEN_INSTRUMENTEN_SUBSIDIES',
};
