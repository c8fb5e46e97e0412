// bron: VNG instrumentengidsen Eva en Dennis (waotaa/e-core en waotaa/d-core, resources/codelijsten); codes volgens het SUWI Gegevensregister
// licentie: MIT; codes en namen zijn feiten uit het register

/** CdBereikInstrument. */
export const BEREIK = { '01': 'Landelijk', '02': 'Regionaal', '03': 'Lokaal' } as const;

/** CdTypeOrganisatie. */
export const ORGANISATIETYPEN = {
  '01': 'Lokale partij',
  '02': 'Samenwerking',
  '03': 'Regionale partij',
  '04': 'Landelijke partij',
} as const;

/** CdTypeGebied. */
export const GEBIEDTYPEN = { '01': 'Arbeidsmarktregio', '02': 'Gemeente', '03': 'Wijk' } as const;
