// bron: VNG instrumentengids Eva (waotaa/e-core, resources/codelijsten); codes volgens het SUWI Gegevensregister
// licentie: MIT; codes en namen zijn feiten uit het register

/** CdWerklandschaptegel: the tiles of Eva, from first contact to aftercare. */
export const TEGELS = {
  EW01: 'Melding',
  EW02: 'Diagnostiek',
  EW03: 'Maatschappelijk fit',
  EW04: 'Werk fit',
  EW05: 'Orientatie',
  EW06: 'Opleiden',
  EW07: 'Bemiddeling',
  EW08: 'Plaatsing',
  EW09: 'Nazorg',
} as const;

/** CdDoelgroep, the groups of Eva. */
export const DOELGROEPEN = {
  ED01: 'Jongeren tot 27 jaar',
  ED02: '50-plussers',
  ED03: '(Vermoedelijk) Verstandelijke beperking (IQ 50-85)',
  ED04: '(Vermoedelijk) Arbeidsbeperkten',
  ED05: 'Statushouders',
  ED06: 'Migranten',
  ED07: '(Ex) Ondernemers',
  ED08: 'Dak- en thuislozen',
  ED09: 'Laaggeletterden en analfabeten',
  ED10: 'ZZP-er',
  ED11: 'Met werkloosheid bedreigd',
  ED12: 'Banenafspraak (doelgroepregister)',
  ED13: 'NUG-ers',
  ED14: 'Medewerkers',
} as const;

/** CdKlantkenmerk: what a service works on. */
export const KLANTKENMERKEN = {
  KK01: 'Psychosociale aandachtspunten',
  KK02: 'Lichamelijke aandachtspunten',
  KK03: 'Praktische aandachtspunten',
  KK04: 'Sociale- en culturele vaardigheden',
  KK05: 'Basisvaardigheden',
  KK06: 'Basis werknemersvaardigheden',
  KK07: 'Toekomstige werknemersvaardigheden',
  KK08: 'Sollicitatievaardigheden',
  KK09: 'Diplomeren, certificeren, en praktijkverklaring',
  KK10: 'Werkervaring',
  KK11: 'Beroepskeuze, beroepsvoorkeur, en beroepsorientatie',
  KK12: 'Willen en geloven in eigen kunnen',
  KK13: 'Zelfregie / zelfsturing',
  KK14: 'Sociale steun en netwerk',
} as const;

/** CdTypeUitvoeringsvorm. */
export const UITVOERINGSVORMEN = {
  UV01: '(Bij)scholing',
  UV02: 'Opleiding',
  UV03: 'Leerwerktraject',
  UV04: '(Vrijwilligers)werk',
  UV05: 'Vragenlijst',
  UV06: 'Onderzoek',
  UV07: 'Coaching',
  UV08: 'Subsidie/Voucher',
  UV09: 'Tolken/Vertalen',
  UV10: 'Verwijzing',
  UV11: 'Materiele ondersteuning',
} as const;

/** CdEenheidDuurTraject. */
export const DUUREENHEDEN = { '01': 'Dag(en)', '02': 'We(e)k(en)', '03': 'Maand(en)', '04': 'Uur' } as const;

export type Tegelcode = keyof typeof TEGELS;
export type Doelgroepcode = keyof typeof DOELGROEPEN;
export type Klantkenmerkcode = keyof typeof KLANTKENMERKEN;
export type Uitvoeringsvormcode = keyof typeof UITVOERINGSVORMEN;
export type Duureenheid = keyof typeof DUUREENHEDEN;
