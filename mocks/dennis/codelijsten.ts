// bron: VNG instrumentengids Dennis (waotaa/d-core, resources/codelijsten); codes volgens het SUWI Gegevensregister
// licentie: MIT; codes en namen zijn feiten uit het register

/** CdWerklandschaptegel: the tiles of Dennis, from prevention to aftercare. */
export const TEGELS = {
  DW01: 'Voorzorg',
  DW02: 'Werkgever contact',
  DW03: 'Orientatie',
  DW04: 'Opleiden',
  DW05: 'Kandidaat fit',
  DW06: 'Opstellen werkprofiel',
  DW07: 'Werving en selectie',
  DW08: 'Bemiddeling',
  DW09: 'Plaatsing',
  DW10: 'Nazorg',
} as const;

/** CdDoelgroep, the groups of Dennis: what candidates live on. */
export const DOELGROEPEN = {
  DD01: 'Geen uitkering',
  DD02: 'Participatiewet (Bijstand, IOAW, IOAZ)',
  DD03: 'Wajong',
  DD04: 'WAO, WIA, WAZ',
  DD05: 'WW, IOW',
  DD06: 'Ondernemer met personeel',
  DD07: 'Zelfstandige ondernemer (ZZP)',
  DD08: 'Met werkloosheid bedreigd',
} as const;

/** CdDienstverband. */
export const DIENSTVERBANDEN = {
  DV01: 'Regulier arbeidsovereenkomst',
  DV02: 'BBL arbeidsovereenkomst',
  DV03: 'Stage (met stagevergoeding)',
  DV04: 'Werkervaring',
} as const;

/** CdLeeftijdsgroep. */
export const LEEFTIJDSGROEPEN = {
  LG01: '16 t/m 18 jaar',
  LG02: '19 t/m 21 jaar',
  LG03: '22 t/m 26 jaar',
  LG04: '27 t/m 55 jaar',
  LG05: '56 jaar tot AOW leeftijd',
  LG06: 'AOW leeftijd en ouder',
} as const;

/** SectorSbi: ten sections of SBI 2008, by names of the guide. */
export const SECTOREN = {
  A: 'Landbouw, Natuur, Milieu',
  F: 'Bouw',
  G: 'Detailhandel',
  J: 'Administratie, Automatisering, ICT',
  I: 'Horeca en Toerisme',
  C: 'Techniek',
  O: 'Overheid',
  P: 'Onderwijs',
  H: 'Transport en Logistiek',
  Q: 'Zorg en Welzijn',
} as const;

export type Tegelcode = keyof typeof TEGELS;
export type Doelgroepcode = keyof typeof DOELGROEPEN;
export type Dienstverbandcode = keyof typeof DIENSTVERBANDEN;
export type Leeftijdsgroepcode = keyof typeof LEEFTIJDSGROEPEN;
export type Sectorcode = keyof typeof SECTOREN;
