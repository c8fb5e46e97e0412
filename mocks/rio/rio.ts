/** Relations of an item, as HAL writes them: absolute paths below the base of the source. */
export type RioLinks = Readonly<Record<string, { readonly href: string }>>;

interface RioItem {
  readonly id: string;
  readonly _links: RioLinks;
}

export type Aanbodtype =
  | 'AANGEBODENMBOOPLEIDING'
  | 'AANGEBODENMBOOPLEIDINGSONDERDEEL'
  | 'AANGEBODENPARTICULIEREOPLEIDING';
export type Duureenheid = 'J' | 'M' | 'W' | 'D' | 'U';
export type Nlqf = '1' | '2' | '3' | '4' | '4p' | '5' | '6' | '7' | '8';
export type Vorm = 'COACHING' | 'KLASSIKAAL' | 'KLASSIKAAL_EN_ONLINE' | 'ONLINE' | 'ZELFSTUDIE';

/** AangebodenOpleiding with what its mbo and particulier (Nfo) variants add. */
export interface RioAanbod extends RioItem {
  readonly aangebodenOpleidingcode: string;
  readonly type: Aanbodtype;
  readonly eigennaam?: string;
  readonly eigenAangebodenOpleidingsleutel?: string;
  readonly afwijkendeOpleidingsduureenheid?: Duureenheid;
  readonly afwijkendeOpleidingsduuromvang?: number;
  readonly startdatum: string;
  readonly eersteInstroomdatum?: string;
  readonly einddatum?: string;
  readonly omschrijving?: string;
  readonly leertraject?: string;
  readonly mboniveau?: string;
  readonly niveau?: string;
  readonly toelatingseisen?: 'JA' | 'NEE';
  readonly toegankelijkheid?: 'ALL' | 'SPEC';
  readonly voertaal?: string;
  readonly website?: string;
}

/** AangebodenOpleidingscohort: one moment or period in which people can start. */
export interface RioCohort extends RioItem {
  readonly code: string;
  readonly type: `${Aanbodtype}COHORT`;
  /** O(pen) or G(esloten). */
  readonly status: 'O' | 'G';
  readonly beginAanmeldperiode: string;
  readonly eindeAanmeldperiode?: string;
  readonly instroommoment?: string;
  readonly beginInstroomperiode?: string;
  readonly eindeInstroomperiode?: string;
  readonly toestemmingVereistVoorAanmelding: 'JA' | 'NEE';
  readonly toelichtingVereisteToestemming?: string;
  readonly deelnemersplaatsen?: number;
  readonly opleidingsvorm?: Vorm;
}

/** OrganisatorischeEenheid of type ONDERWIJSAANBIEDER. */
export interface RioAanbieder extends RioItem {
  readonly code: string;
  readonly naam: string;
  readonly type: 'ONDERWIJSAANBIEDER';
  readonly inbedrijfdatum: string;
}

export interface RioLocatie extends RioItem {
  readonly onderwijslocatiecode: string;
  readonly gpsLatitude: number;
  readonly gpsLongitude: number;
  readonly 'bag-id': string;
  readonly straatnaam: string;
  readonly huisnummer: number;
  readonly postcode: string;
  readonly plaatsnaam: string;
}

/** Opleiding or Opleidingsonderdeel: what is taught, whoever offers it. */
export interface RioEenheid extends RioItem {
  readonly opleidingseenheidcode: string;
  readonly type: 'MBOKWALIFICATIE' | 'PARTICULIEREOPLEIDING' | 'EVCSTANDAARD' | 'MBOCERTIFICEERBAREEENHEID';
  readonly volledigeNaam: string;
  readonly korteNaam?: string;
  readonly opleidingsherkomst: 'SBB' | 'INSTELLING' | 'NKC_EVC';
  readonly waardedocumentsoort?: string;
  readonly nLQF?: Nlqf;
  readonly eQF?: string;
  readonly niveau?: string;
  readonly opleidingssoort?: string;
  readonly studielast?: number;
  readonly studielasteenheid?: string;
  readonly categorie?: readonly string[];
  readonly omschrijving?: string;
  readonly startdatum: string;
  readonly begindatum: string;
}

/** Opleidingserkenning: where the crebo code stands. */
export interface RioErkenning extends RioItem {
  readonly erkendeopleidingscode: string;
  readonly type: 'MBOOPLEIDINGSERKENNING' | 'EVCSTANDAARDERKENNING' | 'PARTICULIEREOPLEIDINGSERKENNING';
  readonly opleidingsstelsel: 'CREBO' | 'EVC_S' | 'NLQF';
  readonly erkenner: 'OCW' | 'NKC_EVC' | 'NLQF';
  readonly ingangsdatum: string;
  readonly nLQF?: Nlqf;
}
