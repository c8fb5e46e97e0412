import type { Herkomst } from '../shared/bron/herkomst.ts';
import type { Balie, Werkgeversvraag } from '../shared/situatie.ts';

/** The nine functionaliteiten in the order of cabinet letter 33566-108. */
export const FUNCTIONALITEITEN = [
  'ARBEIDSBEMIDDELING_PERSONEELSVOORZIENING_NAZORG',
  'RE_INTEGRATIEDIENSTVERLENING',
  'TRANSITIEPADEN_LOOPBAANPADEN',
  'ARBEIDSMARKTINFORMATIE',
  'LOOPBAANADVIES',
  'VOORZIENINGEN_INSTRUMENTEN_SUBSIDIES',
  'DOORVERWIJZING_SCHULDHULP_MAATSCHAPPELIJK',
  'ARBEIDSJURIDISCHE_DIENSTVERLENING',
  'VOORZIENING_BESCHUT_WERK',
] as const;
export type Functionaliteit = (typeof FUNCTIONALITEITEN)[number];

/** `Doelgroep` of the SDL. */
export const DOELGROEPEN = ['WERKZOEKENDE', 'WERKENDE', 'ZELFSTANDIGE', 'WERKGEVER'] as const;
export type Dienstdoelgroep = (typeof DOELGROEPEN)[number];

export type Dienstsoort = 'DIENST' | 'INSTRUMENT' | 'ZIJ_INSTROOM' | 'GIDS' | 'VAKBONDSGIDS' | 'INFORMATIE' | 'OVERIG';

export type Werklandschapfase =
  | 'MELDING'
  | 'DIAGNOSTIEK'
  | 'MAATSCHAPPELIJK_FIT'
  | 'WERK_FIT'
  | 'ORIENTATIE'
  | 'OPLEIDEN'
  | 'BEMIDDELING'
  | 'PLAATSING'
  | 'NAZORG'
  | 'VOORZORG'
  | 'WERKGEVERSCONTACT'
  | 'KANDIDAAT_FIT'
  | 'WERKPROFIEL'
  | 'WERVING_EN_SELECTIE'
  | 'OVERIG';

export type Klantgroep =
  | 'JONGEREN'
  | 'VIJFTIGPLUSSERS'
  | 'VERSTANDELIJKE_BEPERKING'
  | 'ARBEIDSBEPERKTEN'
  | 'STATUSHOUDERS'
  | 'MIGRANTEN'
  | 'ONDERNEMERS'
  | 'DAK_EN_THUISLOZEN'
  | 'LAAGGELETTERDEN'
  | 'ZZP'
  | 'MET_WERKLOOSHEID_BEDREIGD'
  | 'BANENAFSPRAAK'
  | 'NIET_UITKERINGSGERECHTIGDEN'
  | 'MEDEWERKERS'
  | 'PARTICIPATIEWET'
  | 'WAJONG'
  | 'WAO_WIA_WAZ'
  | 'WW_IOW'
  | 'ADVIES_BESCHUT_WERK'
  | 'OVERIG';

export type Klantkenmerk =
  | 'PSYCHOSOCIAAL'
  | 'LICHAMELIJK'
  | 'PRAKTISCH'
  | 'SOCIALE_EN_CULTURELE_VAARDIGHEDEN'
  | 'BASISVAARDIGHEDEN'
  | 'WERKNEMERSVAARDIGHEDEN'
  | 'TOEKOMSTIGE_WERKNEMERSVAARDIGHEDEN'
  | 'SOLLICITATIEVAARDIGHEDEN'
  | 'DIPLOMERING'
  | 'WERKERVARING'
  | 'BEROEPSKEUZE'
  | 'ZELFVERTROUWEN'
  | 'ZELFREGIE'
  | 'SOCIAAL_NETWERK'
  | 'OVERIG';

export type Uitvoeringsvorm =
  | 'BIJSCHOLING'
  | 'OPLEIDING'
  | 'LEERWERKTRAJECT'
  | 'WERK'
  | 'VRAGENLIJST'
  | 'ONDERZOEK'
  | 'COACHING'
  | 'SUBSIDIE'
  | 'TOLKEN'
  | 'VERWIJZING'
  | 'MATERIELE_ONDERSTEUNING'
  | 'OVERIG'
  | 'ONBEKEND';

export type Duureenheid = 'UUR' | 'DAG' | 'WEEK' | 'MAAND' | 'JAAR';
export type Gebiedsoort = 'LANDELIJK' | 'REGIONAAL' | 'LOKAAL' | 'ONBEKEND';

/** What an employer and the candidate agree on. */
export type Dienstverband = 'ARBEIDSOVEREENKOMST' | 'BBL_ARBEIDSOVEREENKOMST' | 'STAGE' | 'WERKERVARING' | 'OVERIG';

/** Ages of candidates, as Dennis divides them. */
export type Leeftijdsgroep =
  | 'VAN_16_TOT_EN_MET_18'
  | 'VAN_19_TOT_EN_MET_21'
  | 'VAN_22_TOT_EN_MET_26'
  | 'VAN_27_TOT_EN_MET_55'
  | 'VANAF_56_TOT_AOW'
  | 'VANAF_AOW'
  | 'OVERIG';

/** What only a service for employers has; null and an empty list: not said, or not limited. */
export interface Werkgeversdienst {
  readonly vragen: readonly Werkgeversvraag[];
  /** SBI 2008 sections. */
  readonly sectoren: readonly { readonly id: string }[];
  /** False for a service for sectors of which none is known. */
  readonly alleSectoren: boolean;
  readonly doelgroepregister: boolean | null;
  readonly tijdelijk: boolean | null;
  readonly leerwerktraject: boolean | null;
  readonly dienstverbanden: readonly Dienstverband[];
  readonly leeftijdsgroepen: readonly Leeftijdsgroep[];
}

/** A service on the menu, as the graph knows it. */
export interface Dienst {
  readonly id: string;
  readonly soort: Dienstsoort;
  readonly naam: string;
  readonly samenvatting: string | null;
  readonly doel: string | null;
  readonly functionaliteiten: readonly Functionaliteit[];
  readonly fase: readonly Werklandschapfase[];
  readonly doelgroepen: readonly Dienstdoelgroep[];
  /** Empty: everybody of the doelgroepen. */
  readonly groepen: readonly Klantgroep[];
  readonly klantkenmerken: readonly Klantkenmerk[];
  readonly uitvoeringsvorm: readonly Uitvoeringsvorm[];
  readonly duur: { readonly aantal: number; readonly eenheid: Duureenheid } | null;
  /** Talks of a guide; null where there are none, or where nothing is said of them. */
  readonly gesprekken: { readonly intake: boolean; readonly maximaal: number | null } | null;
  readonly kosten: {
    readonly bedrag: number | null;
    readonly inclusiefBtw: boolean | null;
    readonly toelichting: string | null;
  } | null;
  readonly kwaliteit: {
    readonly score: number | null;
    readonly peildatum: string | null;
    readonly bron: { readonly id: string; readonly naam: string };
  } | null;
  readonly aanbieder: { readonly id: string; readonly naam: string } | null;
  readonly gebied: Dienstgebied;
  readonly voorwaarden: string | null;
  /** Who may send somebody here; null where nothing says it. */
  readonly verwijzing: {
    readonly zelf: boolean | null;
    readonly door: readonly Balie[];
    readonly toelichting: string | null;
  } | null;
  readonly aanmelden: { readonly instructie: string | null; readonly url: string | null } | null;
  readonly contact: {
    readonly naam: string | null;
    readonly telefoon: string | null;
    readonly email: string | null;
    readonly url: string | null;
  } | null;
  /** Null: a service for people only. */
  readonly werkgeversdienst: Werkgeversdienst | null;
  readonly herkomst: Herkomst;
}

export interface Dienstgebied {
  readonly soort: Gebiedsoort;
  readonly arbeidsmarktregios: readonly { readonly code: string }[];
  readonly gemeenten: readonly { readonly code: string }[];
}
