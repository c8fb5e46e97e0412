import type { Herkomst } from '../shared/bron/herkomst.ts';
import type { Inkomstenbron } from '../shared/situatie.ts';
import type { Betaalt } from './betaalt.ts';
import type { Berekening, Regelgroep, Samenloop } from './voorverkenning/regel.ts';

export type Regelingsoort =
  | 'UITKERING'
  | 'TOESLAG'
  | 'SUBSIDIE'
  | 'LOONKOSTEN'
  | 'LENING'
  | 'VOORZIENING'
  | 'VERZEKERING'
  | 'FONDS'
  | 'FISCAAL'
  | 'PRIVAAT'
  | 'REGISTRATIE'
  | 'OVERIG';
export type Doelgroep = 'WERKZOEKENDE' | 'WERKENDE' | 'ZELFSTANDIGE' | 'WERKGEVER';
export type Beschikbaarheid = 'OPEN' | 'GESLOTEN' | 'LOTING' | 'UITGEPUT' | 'VERVALLEN' | 'ONBEKEND';
export type Gebiedsoort = 'LANDELIJK' | 'REGIONAAL' | 'LOKAAL' | 'ONBEKEND';
export type Aanvraagkanaal =
  | 'DIGID'
  | 'EHERKENNING'
  | 'WEBFORMULIER'
  | 'POST'
  | 'TELEFOON'
  | 'BALIE'
  | 'LOONAANGIFTE'
  | 'WERKGEVER'
  | 'OVERIG'
  | 'ONBEKEND';
export type Tijdseenheid = 'UUR' | 'DAG' | 'WEEK' | 'MAAND' | 'JAAR';

/** A scheme as the graph knows it, with the rules that a first look is made from. */
export interface Regeling {
  readonly id: string;
  readonly naam: string;
  readonly samenvatting: string;
  readonly soort: Regelingsoort;
  readonly doelgroepen: readonly Doelgroep[];
  readonly uitvoerder: { readonly id: string; readonly naam: string };
  /** Ids of others that carry it out as well; left out: none that we know of. */
  readonly medeUitvoerders?: readonly string[];
  readonly grondslag: Grondslag | null;
  readonly bedrag: Regelingbedrag | null;
  /** Sources of income that somebody has who has this scheme; left out where it is no benefit. */
  readonly inkomstenbronnen?: readonly Inkomstenbron[];
  /** Null: no learning and no services. */
  readonly betaalt: Betaalt | null;
  readonly geldig: Geldigheid;
  /** First day on which it was no more, and what ended it; left out where the source does not tell. */
  readonly vervallen?: { readonly per: string; readonly grond: string } | null;
  /** What the source says; whether one can apply on a day also depends on the dates. */
  readonly status: Beschikbaarheid;
  /** Earliest first; null when the source knows of periods but not which. */
  readonly tijdvakken: readonly Aanvraagtijdvak[] | null;
  readonly gebied: Regelinggebied;
  readonly sectoren: readonly { readonly id: string }[];
  /** Collective agreements it is limited to; left out: it does not depend on one. */
  readonly caos?: readonly { readonly id: string }[];
  readonly aanvragen: Aanvragen | null;
  readonly upl: { readonly naam: string; readonly uri: string } | null;
  /** It is several schemes at once, of which `upl` names the first. */
  readonly isMeerdere?: true;
  readonly opvolger: { readonly id: string } | null;
  readonly regels: Regelgroep;
  readonly berekeningen: readonly Berekening[];
  readonly samenloop: readonly Samenloop[];
  /** Who decides, as a Dutch sentence (B1). */
  readonly wieBeslist: string;
  readonly herkomst: Herkomst;
}

export interface Grondslag {
  readonly wet: string;
  readonly artikel: string | null;
  readonly url: string | null;
}

export interface Regelingbedrag {
  readonly maximum: number | null;
  readonly percentage: number | null;
  readonly toelichting: string;
  readonly peiljaar: number | null;
}

/** First and last day, YYYY-MM-DD, both included. */
export interface Geldigheid {
  readonly van: string | null;
  readonly tot: string | null;
}

export interface Aanvraagtijdvak {
  readonly van: string;
  readonly tot: string | null;
  readonly toelichting: string | null;
}

export interface Regelinggebied {
  readonly soort: Gebiedsoort;
  readonly arbeidsmarktregios: readonly { readonly code: string }[];
  readonly gemeenten: readonly { readonly code: string }[];
}

export interface Aanvragen {
  readonly kanaal: Aanvraagkanaal;
  readonly url: string | null;
  readonly documenten: readonly string[];
  readonly beslistermijn: { readonly aantal: number; readonly eenheid: Tijdseenheid } | null;
}
