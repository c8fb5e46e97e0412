import type { Bedrijf } from './plaatsing.ts';
import { createKvkNummer } from './werkgevers.ts';

const NAMEN = [
  'Fictief Flex',
  'Uitzendbureau De Schakel',
  'Morgenwerk',
  'Oefenkracht',
  'Bureau Handje Extra',
  'Werkveer',
  'De Flexhaven',
  'Startblok Uitzenden',
  'Proefplaats Personeel',
  'Vakwijzer',
  'Tijdwerk & Zo',
  'Doorloop Detachering',
  'Zeilstra & Verzonnen',
  'Inzetbaar Noord',
  'Rivierland Werkt',
  'Polderflex',
  'Kantelpunt Personeel',
  'Bouwbrigade Uitzenden',
  'Zorgzwaluw',
  'Logistiekploeg',
  'Techniekpoort',
  'Kassa & Keuken Flex',
  'Dagkracht',
  'Vierwekenwerk',
  'Het Invalhuis',
] as const;

/** The made-up agencies; SBI section N (78.20, uitzendbureaus). Their numbers begin with a zero, as real ones can. */
export const BUREAUS: readonly Bedrijf[] = NAMEN.map((naam, nummer) => ({
  naam,
  kvkNummer: createKvkNummer('0', nummer),
  sbi: 'N',
}));
