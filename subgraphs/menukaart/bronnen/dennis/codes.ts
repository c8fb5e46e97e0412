import type { Werkgeversvraag } from '../../../shared/situatie.ts';
import type { Dienstverband, Functionaliteit, Klantgroep, Leeftijdsgroep, Werklandschapfase } from '../../dienst.ts';

/*
 * The code lists of the SUWI Gegevensregister, as Dennis publishes them (waotaa/d-core, resources/codelijsten), each code
 * with its meaning in the graph. A list here is also what parse.ts knows.
 */

/** CdWerklandschaptegel, the tiles of Dennis. */
export const FASE = {
  DW01: 'VOORZORG',
  DW02: 'WERKGEVERSCONTACT',
  DW03: 'ORIENTATIE',
  DW04: 'OPLEIDEN',
  DW05: 'KANDIDAAT_FIT',
  DW06: 'WERKPROFIEL',
  DW07: 'WERVING_EN_SELECTIE',
  DW08: 'BEMIDDELING',
  DW09: 'PLAATSING',
  DW10: 'NAZORG',
} as const satisfies Readonly<Record<string, Werklandschapfase>>;

/** CdDoelgroep, the groups of Dennis: candidates, or staff, by what they live on. */
export const KLANTGROEP = {
  DD01: 'NIET_UITKERINGSGERECHTIGDEN',
  DD02: 'PARTICIPATIEWET',
  DD03: 'WAJONG',
  DD04: 'WAO_WIA_WAZ',
  DD05: 'WW_IOW',
  DD06: 'ONDERNEMERS',
  DD07: 'ZZP',
  DD08: 'MET_WERKLOOSHEID_BEDREIGD',
} as const satisfies Readonly<Record<string, Klantgroep>>;

/** CdDienstverband. */
export const DIENSTVERBAND = {
  DV01: 'ARBEIDSOVEREENKOMST',
  DV02: 'BBL_ARBEIDSOVEREENKOMST',
  DV03: 'STAGE',
  DV04: 'WERKERVARING',
} as const satisfies Readonly<Record<string, Dienstverband>>;

/** CdLeeftijdsgroep. */
export const LEEFTIJDSGROEP = {
  LG01: 'VAN_16_TOT_EN_MET_18',
  LG02: 'VAN_19_TOT_EN_MET_21',
  LG03: 'VAN_22_TOT_EN_MET_26',
  LG04: 'VAN_27_TOT_EN_MET_55',
  LG05: 'VANAF_56_TOT_AOW',
  LG06: 'VANAF_AOW',
} as const satisfies Readonly<Record<string, Leeftijdsgroep>>;

/** SectorSbi: the guide names ten sections of SBI 2008 by their letter. */
export const SECTOR = {
  A: 'A',
  C: 'C',
  F: 'F',
  G: 'G',
  H: 'H',
  I: 'I',
  J: 'J',
  O: 'O',
  P: 'P',
  Q: 'Q',
} as const satisfies Readonly<Record<string, string>>;

/**
 * Tiles to the nine functionaliteiten of cabinet letter 33566-108, after the tiles of Eva that are called the same. The
 * letter and the register do not know each other: this link is our own proposal.
 */
export const FUNCTIONALITEIT_BIJ_TEGEL: Readonly<Record<keyof typeof FASE, readonly Functionaliteit[]>> = {
  DW01: ['TRANSITIEPADEN_LOOPBAANPADEN'],
  DW02: [],
  DW03: ['ARBEIDSMARKTINFORMATIE'],
  DW04: ['RE_INTEGRATIEDIENSTVERLENING', 'TRANSITIEPADEN_LOOPBAANPADEN'],
  DW05: ['RE_INTEGRATIEDIENSTVERLENING'],
  DW06: ['ARBEIDSBEMIDDELING_PERSONEELSVOORZIENING_NAZORG'],
  DW07: ['ARBEIDSBEMIDDELING_PERSONEELSVOORZIENING_NAZORG'],
  DW08: ['ARBEIDSBEMIDDELING_PERSONEELSVOORZIENING_NAZORG'],
  DW09: ['ARBEIDSBEMIDDELING_PERSONEELSVOORZIENING_NAZORG'],
  DW10: ['ARBEIDSBEMIDDELING_PERSONEELSVOORZIENING_NAZORG'],
};

/** What an instrument is tied to when it is a provision or subsidy (6): the doelgroepregister, a temporary scheme, a benefit. */
export const GROEPEN_MET_VOORZIENING: ReadonlySet<Klantgroep> = new Set([
  'PARTICIPATIEWET',
  'WAJONG',
  'WAO_WIA_WAZ',
  'WW_IOW',
]);

/** The question of an employer that a tile answers. Own proposal as well: the register has no code for it. */
export const VRAAG_BIJ_TEGEL: Readonly<Record<keyof typeof FASE, readonly Werkgeversvraag[]>> = {
  DW01: ['PERSONEEL_OVER'],
  DW02: ['PERSONEEL_GEZOCHT', 'PERSONEEL_OVER', 'SCHOLING', 'WERKPLEK_AANPASSEN'],
  DW03: ['PERSONEEL_GEZOCHT'],
  DW04: ['SCHOLING'],
  DW05: ['PERSONEEL_GEZOCHT'],
  DW06: ['PERSONEEL_GEZOCHT', 'WERKPLEK_AANPASSEN'],
  DW07: ['PERSONEEL_GEZOCHT'],
  DW08: ['PERSONEEL_GEZOCHT'],
  DW09: ['PERSONEEL_GEZOCHT'],
  DW10: ['WERKPLEK_AANPASSEN'],
};
