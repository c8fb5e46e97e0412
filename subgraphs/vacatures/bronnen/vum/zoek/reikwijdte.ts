/*
 * Municipalities that reach further from their main town than their neighbours make one expect, by CBS code, in kilometres
 * of VUM's code list. AFGELEID, from general knowledge. The harbour of Rotterdam reaches 35 km, past other municipalities:
 * its far end is held from there only.
 */
export const VERDER_KM: ReadonlyMap<string, number> = new Map([
  ['GM0109', 25], // Coevorden: Schoonoord
  ['GM0160', 25], // Hardenberg: Balkbrug
  ['GM0203', 15], // Barneveld: Kootwijk
  ['GM0228', 15], // Ede: Otterlo
  ['GM0344', 10], // Utrecht: Vleuten
  ['GM0363', 15], // Amsterdam: Weesp
  ['GM0394', 15], // Haarlemmermeer: Buitenkaag
  ['GM0420', 15], // Medemblik: Andijk
  ['GM0441', 15], // Schagen: Petten
  ['GM0599', 10], // Rotterdam: Hoogvliet
  ['GM1676', 25], // Schouwen-Duiveland: Burgh-Haamstede
  ['GM1708', 25], // Steenwijkerland: Vollenhove
  ['GM1734', 10], // Overbetuwe: Zetten
  ['GM1735', 15], // Hof van Twente: Diepenheim
  ['GM1876', 15], // Bronckhorst: Hoog-Keppel
  ['GM1900', 25], // Súdwest-Fryslân: Stavoren
  ['GM1911', 25], // Hollands Kroon: Den Oever
  ['GM1924', 25], // Goeree-Overflakkee: Ouddorp
  ['GM1940', 25], // De Fryske Marren: Oudemirdum
  ['GM1952', 15], // Midden-Groningen: Siddeburen
  ['GM1959', 15], // Altena: Dussen
  ['GM1960', 15], // West Betuwe: Vuren
  ['GM1963', 15], // Hoeksche Waard: Strijen
  ['GM1966', 25], // Het Hogeland: Eemshaven
  ['GM1969', 25], // Westerkwartier: Visvliet
  ['GM1970', 25], // Noardeast-Fryslân: Hallum
  ['GM1982', 25], // Land van Cuijk: Overloon
  ['GM1992', 15], // Voorne aan Zee: Oostvoorne
]);
