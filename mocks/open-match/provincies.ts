import type { Gemeente } from '../../schema/referentie/gemeenten.ts';

/** Region codes by the province that most of the region lies in; from general knowledge. */
const REGIOS = {
  Drenthe: ['AM03'],
  Flevoland: ['AM11'],
  Friesland: ['AM02'],
  Gelderland: ['AM06', 'AM07', 'AM08', 'AM09', 'AM10', 'AM38'],
  Groningen: ['AM01'],
  Limburg: ['AM29', 'AM30', 'AM33'],
  'Noord-Brabant': ['AM25', 'AM26', 'AM27', 'AM28', 'AM32'],
  'Noord-Holland': ['AM12', 'AM15', 'AM17', 'AM18', 'AM37'],
  Overijssel: ['AM05', 'AM36'],
  Utrecht: ['AM13', 'AM14'],
  Zeeland: ['AM24'],
  'Zuid-Holland': ['AM19', 'AM20', 'AM21', 'AM22', 'AM23', 'AM34', 'AM35'],
} as const;

/** Municipalities in another province than most of their region. */
const ELDERS: Readonly<Record<string, Provincie>> = {
  Assen: 'Drenthe',
  'Aa en Hunze': 'Drenthe',
  Noordenveld: 'Drenthe',
  Tynaarlo: 'Drenthe',
  Meppel: 'Drenthe',
  Westerveld: 'Drenthe',
  Zeewolde: 'Flevoland',
  Hattem: 'Gelderland',
  Oldebroek: 'Gelderland',
  Nijkerk: 'Gelderland',
  'Mook en Middelaar': 'Limburg',
  Cranendonck: 'Noord-Brabant',
  Deventer: 'Overijssel',
  'Olst-Wijhe': 'Overijssel',
  Eemnes: 'Utrecht',
  'De Ronde Venen': 'Utrecht',
  Rhenen: 'Utrecht',
  Renswoude: 'Utrecht',
  Veenendaal: 'Utrecht',
  Vijfheerenlanden: 'Utrecht',
};

export type Provincie = keyof typeof REGIOS;

/** The twelve provinces, by name. */
export const PROVINCIES: readonly Provincie[] = Object.keys(REGIOS).filter((naam): naam is Provincie =>
  Object.hasOwn(REGIOS, naam),
);

/** The province of a municipality. */
export const getProvincie = ({ naam, regio }: Gemeente): Provincie => {
  const provincie = ELDERS[naam] ?? PROVINCIES.find((mogelijk) => REGIOS[mogelijk].some((code) => code === regio));
  if (!provincie) throw new RangeError(`${naam} lies in no province`);
  return provincie;
};
