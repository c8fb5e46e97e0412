/** Kinds of scheme in this source's own code list. */
export type Regelingsoort =
  | 'uitkering'
  | 'toeslag'
  | 'loonkosten'
  | 'voorziening'
  | 'subsidie'
  | 'lening'
  | 'dienst'
  | 'fiscaal'
  | 'vergoeding';

/** W = werkende, Z = werkzoekende, G = werkgever, P = zelfstandige zonder personeel. */
export type Doelgroepcode = 'W' | 'Z' | 'G' | 'P';

export type Uitvoerdersoort =
  | 'uwv'
  | 'gemeente'
  | 'rvo'
  | 'duo'
  | 'belastingdienst'
  | 'toeslagen'
  | 'uvb'
  | 'dus-i'
  | 'werkgever'
  | 'szw'
  | 'regio';

export type Operatie =
  | 'EQUALS'
  | 'NOT_EQUALS'
  | 'GREATER_THAN'
  | 'GREATER_OR_EQUAL'
  | 'LESS_THAN'
  | 'LESS_OR_EQUAL'
  | 'IN'
  | 'NOT_IN'
  | 'NOT_EMPTY';

export type Opleidingsoortcode =
  | 'opleiding'
  | 'onderdeel'
  | 'cursus'
  | 'training'
  | 'evc'
  | 'praktijkleren'
  | 'coaching'
  | 'examen';

export type Leerwegcode = 'bol' | 'bbl' | 'derde-leerweg' | 'voltijd' | 'deeltijd' | 'duaal' | 'eigen-tempo';

export type Waardedocumentcode =
  | 'diploma'
  | 'mbo-certificaat'
  | 'praktijkverklaring'
  | 'getuigschrift'
  | 'vakbekwaamheidsbewijs'
  | 'ervaringscertificaat'
  | 'certificaat'
  | 'bewijs-van-deelname'
  | 'geen';

export type Niveaucode =
  | 'basis'
  | 'vmbo'
  | 'havo'
  | 'vwo'
  | 'mbo-1'
  | 'mbo-2'
  | 'mbo-3'
  | 'mbo-4'
  | 'ad'
  | 'hbo'
  | 'wo';

/** Form of a service, by its code in the SUWI Gegevensregister. */
export type Uitvoeringsvormcode =
  | 'UV01'
  | 'UV02'
  | 'UV03'
  | 'UV04'
  | 'UV05'
  | 'UV06'
  | 'UV07'
  | 'UV08'
  | 'UV09'
  | 'UV10'
  | 'UV11';

/** What a scheme can help to pay for. A list that is null does not limit it; an empty one leaves nothing. */
export interface Betaalt {
  /** Who learns or is served; who applies for it stands in `doelgroep` of the scheme. */
  readonly voor: readonly Doelgroepcode[];
  /** Empty when it pays for no learning. */
  readonly opleidingsoorten: readonly Opleidingsoortcode[];
  readonly leerwegen: readonly Leerwegcode[] | null;
  readonly waardedocumenten: readonly Waardedocumentcode[] | null;
  readonly niveaus: readonly Niveaucode[] | null;
  /** Empty when it pays for no services. */
  readonly uitvoeringsvormen: readonly Uitvoeringsvormcode[];
}

export type Regelingstatus = 'open' | 'gesloten' | 'loting' | 'uitgeput' | 'vervallen' | 'onbekend';

export type Waarde = string | number | boolean | readonly string[];

/** First and last day, both included, as YYYY-MM-DD; null is open at that side. */
export interface Periode {
  readonly van: string | null;
  readonly tot: string | null;
}

export interface Uitvoerder {
  readonly naam: string;
  readonly soort: Uitvoerdersoort;
}

/** One condition; `subject` null means that the intake holds nothing to test it with. */
export interface Voorwaarde {
  readonly code: string;
  readonly omschrijving: string;
  readonly grondslag: { readonly wet: string; readonly artikel: string | null };
  /** Field of the situation (`leeftijd`) or, for an employer, a path in it (`kandidaat.leeftijd`). */
  readonly subject: string | null;
  readonly operation: Operatie | null;
  readonly value: Waarde | null;
  /** Days on which the norm in `value` holds; null when the norm is not tied to a year. */
  readonly geldig: Periode | null;
  /** Whose situation is tested; the other side leaves this condition out. */
  readonly voor: 'burger' | 'werkgever';
}

export type Requirement =
  | { readonly all: readonly Requirement[] }
  | { readonly any: readonly Requirement[] }
  | Voorwaarde;

/** One national scheme as this source publishes it (shape BEDACHT, after MinBZK/poc-machine-law). */
export interface RegelingRijk {
  readonly id: string;
  readonly nummer: number;
  readonly naam: string;
  readonly samenvatting: string;
  readonly soort: Regelingsoort;
  /** Empty when only regions can apply (ESF+). */
  readonly doelgroep: readonly Doelgroepcode[];
  readonly uitvoerder: Uitvoerder;
  /** Others that may decide instead: which one, depends on the case. Who only advises is not among them. */
  readonly mede_uitvoerders: readonly Uitvoerder[];
  readonly legal_basis: readonly {
    readonly wet: string;
    readonly bwb_id: string | null;
    readonly artikel: string | null;
    readonly url: string | null;
  }[];
  /** Null when the scheme pays no money of its own; `maximum` in euros. */
  readonly bedrag: {
    readonly maximum: number | null;
    readonly percentage: number | null;
    readonly toelichting: string;
    readonly peiljaar: number | null;
  } | null;
  /** Null when it pays for no learning and no services, such as a benefit or a contribution to wages. */
  readonly betaalt: Betaalt | null;
  readonly geldig: Periode;
  readonly status: Regelingstatus;
  readonly status_toelichting: string | null;
  readonly tijdvakken: readonly { readonly van: string; readonly tot: string }[];
  readonly vervallen: { readonly per: string; readonly grond: string } | null;
  readonly opvolger: string | null;
  readonly gebied: 'landelijk' | 'gemeentelijk' | 'regionaal';
  /** CBS codes of the regions that carry it out; empty unless regional. */
  readonly arbeidsmarktregios: readonly string[];
  readonly requirements: { readonly all: readonly Requirement[] };
  readonly aanvragen: {
    readonly kanaal: string;
    readonly url: string | null;
    readonly documenten: readonly string[];
    readonly beslistermijn: string | null;
  };
  readonly upl: { readonly naam: string; readonly uri: string } | null;
  readonly zekerheid: 'gevonden' | 'uit het geheugen';
  readonly bronvermelding: string;
  /** First day of this version of the rules; null when not found. */
  readonly valid_from: string | null;
}
