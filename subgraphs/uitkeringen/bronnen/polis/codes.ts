import type { Inkomsten } from '../../gegevens.ts';

/*
 * The code lists of the polisadministratie (public code lists of Suwinet), each code with its meaning in the graph. A list
 * here is also what parse.ts knows: another code is counted and becomes ONBEKEND or nothing.
 */

/**
 * CdSrtIkv: why somebody is paid. 11, 13 and 17 are of the code list of the wage return (Belastingdienst): civil servants,
 * insured directors, and directors that own their company, who work on own account. AIO has no code: the SVB pays it
 * without wage tax. WWIK and WIJ ended in 2012.
 */
export const SOORT = {
  '11': 'LOONDIENST',
  '13': 'LOONDIENST',
  '15': 'LOONDIENST',
  '17': 'ONDERNEMING',
  '18': 'OVERIG',
  '31': 'ZW',
  '32': 'WAO',
  '33': 'WW',
  '34': 'IOAW',
  '35': 'WW',
  '36': 'WAZ',
  '37': 'WAJONG',
  '38': 'WAJONG',
  '39': 'IVA',
  '40': 'WGA',
  '42': 'BBZ',
  '43': 'BIJSTAND',
  '44': 'OVERIG',
  '45': 'IOAZ',
  '46': 'TOESLAGENWET',
  '50': 'OVERIG',
  '51': 'OVERIG',
  '52': 'IOW',
} as const satisfies Readonly<Record<string, Inkomsten['soort']>>;

/** CdTypeArbeidscontract. */
export const CONTRACT = { O: 'VAST', B: 'TIJDELIJK' } as const;

/** CdAardIkv of agency work, which is neither of these two. */
export const AARD_UITZEND = '11';

/**
 * CdSector (Regeling Wfsv, bijlage 1) to the SBI 2008 section that holds all of it. A sector that falls into several
 * sections, or that we are not sure of, is left out: no section is better than a wrong one.
 */
export const SECTOR = {
  '01': 'A',
  '03': 'F',
  '17': 'G',
  '33': 'I',
  '34': 'I',
  '35': 'Q',
} as const satisfies Readonly<Record<string, string>>;
