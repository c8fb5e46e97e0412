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

/** First and last day, both included, as YYYY-MM-DD; null is open at that side. */
export interface Periode {
  readonly van: string | null;
  readonly tot: string | null;
}

export interface Uitvoerder {
  readonly naam: string;
  readonly soort: Uitvoerdersoort;
}

export interface Grondslag {
  readonly wet: string;
  readonly artikel: string | null;
}

/** An expression in DMN/FEEL over fields of the situation and norms, by their names. */
export interface Expressie {
  readonly feel: string;
  /** Fields of the situation (`leeftijd`) or, for an employer, paths in it (`kandidaat.leeftijd`). */
  readonly nodig: readonly string[];
  /** Names of norms. */
  readonly normen: readonly string[];
}

export type Eenheid = 'jaar' | 'maand' | 'euro' | 'euro-per-uur' | 'euro-per-maand' | 'euro-per-jaar' | 'procent';

/** A norm or amount that is set anew from time to time. */
export interface Norm {
  readonly naam: string;
  readonly omschrijving: string;
  /** Null for a day. */
  readonly eenheid: Eenheid | null;
  readonly waarden: readonly (Periode & { readonly waarde: number | string; readonly bron: string })[];
}

/** One condition; `toets` null means that the intake holds nothing to test it with. */
export interface Voorwaarde {
  readonly code: string;
  readonly omschrijving: string;
  readonly grondslag: Grondslag;
  readonly toets: Expressie | null;
  /** Whose situation is tested; the other side leaves this condition out. */
  readonly voor: 'burger' | 'werkgever';
}

/** Something that can be worked out when the scheme fits. */
export interface Berekening {
  readonly code: string;
  readonly omschrijving: string;
  readonly eenheid: Eenheid;
  /** Null when it is not less than the maximum. */
  readonly minimum: Expressie | null;
  readonly maximum: Expressie;
  readonly toelichting: string;
  readonly grondslag: Grondslag;
  readonly voor: 'burger' | 'werkgever';
}

/** How a scheme stands to others for the same person. */
export interface Samenloop {
  readonly code: string;
  readonly soort: 'alleen-hoogste' | 'uitgesloten-door';
  /** Ids of the others. */
  readonly regelingen: readonly string[];
  readonly omschrijving: string;
  readonly grondslag: Grondslag;
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
  /** Codes of the source of income that it is for who has it, as the intake names them; empty when it is none. */
  readonly inkomstenbronnen: readonly string[];
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
  readonly berekeningen: readonly Berekening[];
  readonly samenloop: readonly Samenloop[];
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
