import type { BEREIK, GEBIEDTYPEN, ORGANISATIETYPEN } from './codelijsten.ts';

/** A region as the guides give it: the code of the SUWI Gegevensregister, not that of CBS. */
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

/** What every service of both guides has, with the names of the SUWI Gegevensregister as the guides publish them. */
export interface SgrInstrument<Tegel extends string, Doelgroep extends string, Klantkenmerk extends string> {
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
    readonly CdWerklandschaptegel: Tegel;
    readonly NaamWerklandschaptegel: string;
  }[];
  readonly Doelgroep: readonly { readonly CdDoelgroep: Doelgroep; readonly NaamDoelgroep: string }[];
  readonly Klantkenmerk: readonly { readonly CdKlantkenmerk: Klantkenmerk; readonly NaamKlantkenmerk: string }[];
  readonly Aanbieder: { readonly NaamAanbieder: string; readonly UuidAanbieder: string };
  readonly Contactpersoon: readonly {
    readonly NaamContactpersoon: string;
    readonly EmailadresContactpersoon: string;
    readonly CdTypeContactpersoonRelatie: string;
  }[];
  readonly BeschikbareGebieden: readonly SgrGebied[];
  readonly Link: readonly { readonly NaamLink: string; readonly UrlLink: string }[];
}
