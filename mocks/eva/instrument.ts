import type {
  BEREIK,
  Doelgroepcode,
  Duureenheid,
  GEBIEDTYPEN,
  Klantkenmerkcode,
  ORGANISATIETYPEN,
  Tegelcode,
  Uitvoeringsvormcode,
} from './codelijsten.ts';

/** A region as Eva gives it: the code of the SUWI Gegevensregister, not that of CBS. */
export interface SgrRegio {
  readonly CdArbeidsmarktregio: string;
  readonly NaamArbeidsmarktregio: string;
}

/** A municipality: four digits. */
export interface SgrGemeente {
  readonly CdGemeente: string;
  readonly NaamGemeente: string;
}

export interface SgrGebied {
  readonly NaamGebied: string;
  readonly CdTypeGebied: keyof typeof GEBIEDTYPEN;
  readonly Arbeidsmarktregio?: SgrRegio;
  readonly Gemeente?: SgrGemeente;
}

export interface SgrOrganisatie {
  readonly NaamInstrumentBeherendeOrganisatie: string;
  readonly CdTypeOrganisatie: keyof typeof ORGANISATIETYPEN;
  readonly LokalePartij?: { readonly Gemeente: SgrGemeente };
  readonly RegionalePartij?: { readonly Arbeidsmarktregio: SgrRegio };
  readonly NationalePartij?: { readonly NaamNationalePartij: string };
}

/** A service for jobseekers and workers, with the names of the SUWI Gegevensregister as Eva publishes them. */
export interface InstrumentWerknemersdienstverlening {
  readonly SamenvattingInstrument: string;
  readonly OmsDoelInstrument: string;
  readonly OmsAanmeldInstructies: string;
  readonly OmsVoorwaardenDeelname?: string;
  readonly AantalUrenIntensiteitPerWeek?: number;
  readonly DuurTraject?: number;
  readonly CdEenheidDuurTraject?: Duureenheid;
  readonly ToelDuurTraject?: string;
  readonly BedragTotaalKosten?: {
    readonly CdMunteenheid: 'EUR';
    readonly CdPositiefNegatief: '+' | '-';
    readonly WaardeBedr: number;
  };
  readonly ToelKosten?: string;
  readonly Uitvoeringsvorm: readonly {
    readonly CdUitvoeringsvorm: Uitvoeringsvormcode;
    readonly NaamUitvoeringsvorm: string;
  }[];
  readonly Instrument: {
    readonly NaamInstrument: string;
    readonly UuidInstrument: string;
    readonly SlugInstrument: string;
    readonly IndPublicatie: boolean;
    readonly DatBPublicatie: string;
    readonly DatEPublicatie: string | null;
    readonly DatAangemaakt: string;
    readonly DatGewijzigd: string;
    readonly CdBereikInstrument: keyof typeof BEREIK;
    readonly IndLandelijk: boolean;
    readonly IndRegionaal: boolean;
    readonly IndLokaal: boolean;
    readonly InstrumentBeherendeOrganisatie: SgrOrganisatie;
    readonly Uitvoeringslocatie: readonly {
      readonly CdTypeUitvoeringslocatie: '01' | '02' | '03' | '04' | '05';
      readonly NaamUitvoeringslocatie: string;
    }[];
    readonly RegistratieCode: readonly { readonly CdRegistratie: string }[];
    readonly Beoordeling: readonly {
      readonly AlgemeneScore: number;
      readonly UitvoeringsScore: number;
      readonly ResultaatScore: number;
      readonly DatBeoordeling: string;
    }[];
    readonly Werklandschaptegel: readonly {
      readonly CdWerklandschaptegel: Tegelcode;
      readonly NaamWerklandschaptegel: string;
    }[];
    readonly Doelgroep: readonly { readonly CdDoelgroep: Doelgroepcode; readonly NaamDoelgroep: string }[];
    readonly Klantkenmerk: readonly { readonly CdKlantkenmerk: Klantkenmerkcode; readonly NaamKlantkenmerk: string }[];
    readonly Aanbieder: { readonly NaamAanbieder: string; readonly UuidAanbieder: string };
    readonly Contactpersoon: readonly {
      readonly NaamContactpersoon: string;
      readonly EmailadresContactpersoon: string;
      readonly CdTypeContactpersoonRelatie: string;
    }[];
    readonly BeschikbareGebieden: readonly SgrGebied[];
    readonly Link: readonly { readonly NaamLink: string; readonly UrlLink: string }[];
  };
}
