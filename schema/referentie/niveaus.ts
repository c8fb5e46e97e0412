/** The one scale of levels of the graph, in the order of the SDL (schema/gedeeld/begrippen.graphql). */
export const OPLEIDINGSNIVEAUS = [
  'GEEN',
  'BASISONDERWIJS',
  'VMBO',
  'MBO1',
  'MBO2',
  'MBO3',
  'MBO4',
  'HAVO',
  'VWO',
  'AD',
  'HBO',
  'WO',
  'ONBEKEND',
] as const;

/** A level on the one scale. */
export type Opleidingsniveau = (typeof OPLEIDINGSNIVEAUS)[number];

type Schaal = Readonly<Record<string, Opleidingsniveau>>;

/*
 * Every code of every list that sources use for levels. Where a list asks for a level (VUM) or counts attainment (ISCED)
 * and a code covers several, the lowest of them stands here that is a startkwalificatie, or else the lowest. Where a list
 * tells what a course is (RIO, EDU-DEX) such a code has no counterpart: ONBEKEND. The readings are AFGELEID, the codes
 * are those of the source.
 */

/** VUM gegevensstandaard 1.x (VNG), codeWerkEnDenkniveauMinimaal: geen, basis, vmbo, mbo/havo/vwo, hbo, wo, niet bekend. */
export const VUM_WERK_EN_DENKNIVEAU = {
  '1': 'GEEN',
  '2': 'BASISONDERWIJS',
  '3': 'VMBO',
  '4': 'MBO2',
  '5': 'HBO',
  '6': 'WO',
  '7': 'ONBEKEND',
} as const satisfies Schaal;

/** VUM gegevensstandaard 1.x (VNG), codeNiveauOpleiding: basisonderwijs, vmbo, havo/vwo, mbo, hbo/bachelor, wo/master, anders. */
export const VUM_NIVEAU_OPLEIDING = {
  '1': 'BASISONDERWIJS',
  '2': 'VMBO',
  '3': 'HAVO',
  '4': 'MBO2',
  '5': 'HBO',
  '6': 'WO',
  '9': 'ONBEKEND',
} as const satisfies Schaal;

/** NLQF (NCP NLQF). Level 4 is mbo 4 or havo; who asks for it or offers it means work. RIO writes 4+ as 4p. */
export const NLQF = {
  '1': 'MBO1',
  '2': 'MBO2',
  '3': 'MBO3',
  '4': 'MBO4',
  '4+': 'VWO',
  '4p': 'VWO',
  '5': 'AD',
  '6': 'HBO',
  '7': 'WO',
  '8': 'WO',
} as const satisfies Schaal;

/** Levels of mbo (Wet educatie en beroepsonderwijs, artikel 7.2.2). */
export const MBO = {
  '1': 'MBO1',
  '2': 'MBO2',
  '3': 'MBO3',
  '4': 'MBO4',
} as const satisfies Schaal;

/**
 * ISCED 2011 (UNESCO). 2 is vmbo, mbo 1 and the first years of havo and vwo; 3 is havo, vwo and mbo 2 to 4; 4 is the
 * specialistenopleiding of mbo; 6 and 7 are of hbo and of university, read as in the NLQF.
 */
export const ISCED_2011 = {
  '0': 'GEEN',
  '1': 'BASISONDERWIJS',
  '2': 'VMBO',
  '3': 'MBO2',
  '4': 'MBO4',
  '5': 'AD',
  '6': 'HBO',
  '7': 'WO',
  '8': 'WO',
} as const satisfies Schaal;

/** EDU-DEX (edudex.nl/edudox), programLevel. Those of a university have a code of their own, so bachelor and master are of hbo. */
export const EDUDEX_PROGRAM_LEVEL = {
  havo: 'HAVO',
  hbo: 'HBO',
  associate: 'AD',
  bachelor: 'HBO',
  master: 'HBO',
  lbo: 'VMBO',
  mavo: 'VMBO',
  mbo: 'ONBEKEND',
  'mbo+': 'ONBEKEND',
  'mbo niveau 1': 'MBO1',
  'mbo niveau 2': 'MBO2',
  'mbo niveau 3': 'MBO3',
  'mbo niveau 4': 'MBO4',
  none: 'ONBEKEND',
  PhD: 'WO',
  'post-academic': 'WO',
  'post-hbo': 'HBO',
  propedeuse: 'ONBEKEND',
  vbo: 'VMBO',
  vmbo: 'VMBO',
  'vmbo/mavo': 'VMBO',
  vwo: 'VWO',
  wo: 'WO',
  'academic bachelor': 'WO',
  'academic master': 'WO',
} as const satisfies Schaal;

/** RIO LOD API v2 (DUO), Niveaucode. Praktijkonderwijs, NT2 and mbo without a number are not on the scale. */
export const RIO_NIVEAUCODE = {
  'PO-VVE': 'BASISONDERWIJS',
  'PO-BAO': 'BASISONDERWIJS',
  'PO-SBAO': 'BASISONDERWIJS',
  'PO-SO': 'BASISONDERWIJS',
  'PO-VSO': 'ONBEKEND',
  'PO-ARBEIDSMARKT': 'ONBEKEND',
  'PO-DAGBESTEDING': 'ONBEKEND',
  'VO-PRO': 'ONBEKEND',
  'VO-VMBO-BB': 'VMBO',
  'VO-VMBO-KB': 'VMBO',
  'VO-VMBO-GL': 'VMBO',
  'VO-VMBO-TL': 'VMBO',
  'VO-HAVO': 'HAVO',
  'VO-VWO': 'VWO',
  'VO-VBO': 'VMBO',
  MBO: 'ONBEKEND',
  'MBO-1': 'MBO1',
  'MBO-2': 'MBO2',
  'MBO-3': 'MBO3',
  'MBO-4': 'MBO4',
  'NT2-I': 'ONBEKEND',
  'NT2-II': 'ONBEKEND',
  EDUCATIE: 'ONBEKEND',
  'HBO-AD': 'AD',
  'HBO-BA': 'HBO',
  'HBO-MA': 'HBO',
  'HBO-PM': 'HBO',
  'HBO-O': 'HBO',
  'WO-BA': 'WO',
  'WO-MA': 'WO',
  'WO-PM': 'WO',
  'WO-O': 'WO',
  ONBEPAALD: 'ONBEKEND',
} as const satisfies Schaal;

/** Every scale by its name. */
export const NIVEAUSCHALEN = {
  VUM_WERK_EN_DENKNIVEAU,
  VUM_NIVEAU_OPLEIDING,
  NLQF,
  MBO,
  ISCED_2011,
  EDUDEX_PROGRAM_LEVEL,
  RIO_NIVEAUCODE,
} as const satisfies Readonly<Record<string, Schaal>>;

/** The level behind a code; ONBEKEND for a code without a counterpart on the one scale, undefined for one that the list does not have. */
export const getOpleidingsniveau = (schaal: keyof typeof NIVEAUSCHALEN, code: string): Opleidingsniveau | undefined => {
  const tabel: Schaal = NIVEAUSCHALEN[schaal];
  return Object.hasOwn(tabel, code) ? tabel[code] : undefined;
};
