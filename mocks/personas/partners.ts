/** The scopes of the graph, by what they open. */
export const SCOPES = {
  persoon: 'Wie het is: een pseudoniem en de gemeente.',
  registraties: 'Doelgroepregister, advies beschut werk en loonwaarde.',
  'uitkeringen:status': 'Welke uitkeringen er zijn, van wanneer tot wanneer.',
  'uitkeringen:bedrag': 'Wat er per maand wordt betaald.',
  'uitkeringen:maatregel': 'Of er een maatregel loopt.',
} as const;
export type Scope = keyof typeof SCOPES;

/** The purposes that partners state; the register of the graph says what each allows. */
export const DOELEN = {
  UITVOERING_PARTICIPATIEWET: 'De gemeente voert de Participatiewet uit.',
  UITVOERING_WERKNEMERSVERZEKERINGEN: 'UWV voert WW, ZW, WIA, WAO en Wajong uit.',
  ARBEIDSBEMIDDELING: 'Iemand die werk zoekt aan werk helpen.',
  BEGELEIDING_MET_TOESTEMMING: 'Een gids kijkt mee, omdat iemand daar toestemming voor gaf.',
  DOELGROEPVERKLARING: 'Nagaan of iemand in het doelgroepregister staat, voor een baan.',
  SCHOLINGSSUBSIDIE: 'Beoordelen of een fonds scholing kan vergoeden.',
  /** Stands switched off until the law allows it. */
  GEGEVENSDELING_WERKCENTRUM:
    'Partijen van een Werkcentrum delen wat zij van iemand weten. Staat uit tot de wet het toelaat.',
} as const;
export type Doelcode = keyof typeof DOELEN;

/** A system of another organisation that may ask the graph about people, and for what. Every one of them is a stand-in. */
export interface Partner {
  /** Also its `client_id` at the issuer. */
  readonly naam: string;
  readonly organisatie: string;
  /** Organisatie-identificatienummer, 20 digits; the prefix 00000099 and the counting tell that it is made up. */
  readonly oin: string;
  /** The most it can be given. */
  readonly scopes: readonly Scope[];
  readonly doelen: readonly Doelcode[];
}

export const PARTNERS: readonly Partner[] = [
  {
    naam: 'gemeente-rotterdam',
    organisatie: 'Gemeente Rotterdam, Werk en Inkomen (nabootsing)',
    oin: '00000099000000001000',
    scopes: ['persoon', 'registraties', 'uitkeringen:status', 'uitkeringen:bedrag', 'uitkeringen:maatregel'],
    doelen: ['UITVOERING_PARTICIPATIEWET', 'ARBEIDSBEMIDDELING'],
  },
  {
    naam: 'uwv',
    organisatie: 'UWV, werknemersverzekeringen (nabootsing)',
    oin: '00000099000000002000',
    scopes: ['persoon', 'registraties', 'uitkeringen:status', 'uitkeringen:bedrag', 'uitkeringen:maatregel'],
    doelen: ['UITVOERING_WERKNEMERSVERZEKERINGEN', 'ARBEIDSBEMIDDELING'],
  },
  {
    naam: 'vakbond-gids',
    organisatie: 'Vakbond De Gids (verzonnen)',
    oin: '00000099000000003000',
    scopes: ['persoon', 'uitkeringen:status'],
    doelen: ['BEGELEIDING_MET_TOESTEMMING'],
  },
  {
    naam: 'uitzendbureau',
    organisatie: 'Uitzendbureau De Overstap (verzonnen)',
    oin: '00000099000000004000',
    scopes: ['registraties'],
    doelen: ['DOELGROEPVERKLARING'],
  },
  {
    naam: 'werkcentrum-rijnmond',
    organisatie: 'Werkcentrum Rijnmond (nabootsing)',
    oin: '00000099000000005000',
    scopes: ['persoon', 'uitkeringen:status'],
    doelen: ['ARBEIDSBEMIDDELING', 'GEGEVENSDELING_WERKCENTRUM'],
  },
  {
    naam: 'scholingsfonds',
    organisatie: 'Scholingsfonds De Volgende Stap (verzonnen)',
    oin: '00000099000000006000',
    scopes: ['uitkeringen:status'],
    doelen: ['SCHOLINGSSUBSIDIE'],
  },
];

/** A partner by its name; null when there is none. */
export const getPartner = (naam: string): Partner | null => PARTNERS.find((partner) => partner.naam === naam) ?? null;
