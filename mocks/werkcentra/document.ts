import type {
  Baliecode,
  Dagcode,
  Doelgroepcode,
  Functionaliteitcode,
  Groepcode,
  Locatiecode,
  Soortcode,
  Werkgeversvraagcode,
} from './codelijsten.ts';

/** A place of a Werkcentrum. */
export interface Locatie {
  readonly soort: Locatiecode;
  readonly naam: string;
  readonly adres: {
    readonly straat: string;
    readonly huisnummer: string;
    readonly postcode: string;
    readonly plaats: string;
    /** CBS code without letters. */
    readonly gemeentecode: string;
  } | null;
  /** An empty list: by appointment only; null: not said. */
  readonly openingstijden: readonly { readonly dag: Dagcode; readonly van: string; readonly tot: string }[] | null;
  readonly afspraak: string | null;
}

/** Where a counter of the region is reached; a desk, never a person. */
export interface Baliecontact {
  readonly balie: Baliecode;
  /** The municipality whose counter it is; null: of the whole region. */
  readonly gemeentecode: string | null;
  readonly naam: string;
  readonly telefoon: string | null;
  readonly email: string | null;
  readonly website: string | null;
}

/** What one Werkcentrum publishes about itself. */
export interface WerkcentrumDocument {
  readonly code: string;
  readonly naam: string;
  readonly website: string;
  readonly telefoon: string;
  readonly bundelt: readonly Baliecode[];
  readonly locaties: readonly Locatie[];
  readonly contacten: readonly Baliecontact[];
  readonly bijgewerktOp: string;
}

/** A service that only the Werkcentrum itself lists. */
export interface WerkcentrumDienst {
  readonly id: string;
  readonly soort: Soortcode;
  readonly naam: string;
  readonly samenvatting: string;
  readonly doel: string;
  readonly voorwaarden: string | null;
  readonly functionaliteiten: readonly Functionaliteitcode[];
  readonly doelgroepen: readonly Doelgroepcode[];
  readonly groepen: readonly Groepcode[];
  /** Only for services to employers. */
  readonly werkgeversvragen: readonly Werkgeversvraagcode[];
  readonly aanbieder: { readonly id: string; readonly naam: string };
  readonly gesprekken: { readonly intake: boolean; readonly maximaal: number | null } | null;
  readonly duurUren: number | null;
  readonly kosten: { readonly euro: number | null; readonly toelichting: string };
  readonly verwijzing: { readonly zelf: boolean; readonly door: readonly Baliecode[]; readonly toelichting: string };
  readonly beoordeling: { readonly cijfer: number; readonly aantal: number; readonly peildatum: string } | null;
  readonly aanmelden: { readonly uitleg: string; readonly website: string | null };
}
