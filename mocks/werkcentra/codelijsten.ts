/*
 * The code lists of the Werkcentrum feed. BEDACHT as a whole: no such feed exists, the codes are ours.
 */

/** The nine functionaliteiten in the order of cabinet letter 33566-108. */
export const FUNCTIONALITEITEN = {
  '1': 'Arbeidsbemiddeling, personeelsvoorziening en nazorg',
  '2': 'Re-integratiedienstverlening',
  '3': 'Transitiepaden en loopbaanpaden',
  '4': 'Arbeidsmarktinformatie',
  '5': 'Loopbaanadvies',
  '6': 'Voorzieningen, instrumenten en subsidies',
  '7': 'Doorverwijzing naar schuldhulp en maatschappelijke hulp',
  '8': 'Arbeidsjuridische dienstverlening',
  '9': 'Voorziening beschut werk',
} as const;

export const SOORTEN = {
  gids: 'Gids van het Werkcentrum',
  vakbondsgids: 'Loopbaangids van de vakbonden',
  spreekuur: 'Spreekuur',
  werkplek: 'Werkplek',
  advies: 'Advies',
} as const;

export const DOELGROEPEN = {
  werkzoekende: 'Mensen zonder werk',
  werkende: 'Mensen met werk',
  zelfstandige: 'Zelfstandigen',
  werkgever: 'Werkgevers',
} as const;

/** Special groups; none is everybody. */
export const GROEPEN = {
  beschut: 'Met een positief advies beschut werk',
} as const;

export const BALIES = {
  werkcentrum: 'Werkcentrum',
  werkplein: 'Werkplein',
  uwv: 'UWV',
  gemeente: 'Gemeente',
  wsp: 'Werkgeversservicepunt',
  leerwerkloket: 'Leerwerkloket',
  rmt: 'Regionaal mobiliteitsteam',
  vakbond: 'Vakbond',
} as const;

export const LOCATIESOORTEN = {
  hoofd: 'Hoofdvestiging',
  neven: 'Nevenvestiging',
  spreekuur: 'Spreekuur in een ander gebouw',
  digitaal: 'Digitaal loket',
} as const;

export const DAGEN = {
  ma: 'maandag',
  di: 'dinsdag',
  wo: 'woensdag',
  do: 'donderdag',
  vr: 'vrijdag',
  za: 'zaterdag',
  zo: 'zondag',
} as const;

/** Questions that employers come with. */
export const WERKGEVERSVRAGEN = {
  werven: 'Personeel gezocht',
  afscheid: 'Personeel over',
  leren: 'Personeel scholen',
  aanpassen: 'Werkplek aanpassen',
} as const;

export type Functionaliteitcode = keyof typeof FUNCTIONALITEITEN;
export type Soortcode = keyof typeof SOORTEN;
export type Doelgroepcode = keyof typeof DOELGROEPEN;
export type Groepcode = keyof typeof GROEPEN;
export type Baliecode = keyof typeof BALIES;
export type Locatiecode = keyof typeof LOCATIESOORTEN;
export type Dagcode = keyof typeof DAGEN;
export type Werkgeversvraagcode = keyof typeof WERKGEVERSVRAGEN;
