import { getGemeente } from '../../../../schema/referentie/gemeenten.ts';
import type { Gemeente, Woongegevens } from '../../gegevens.ts';
import type { PersoonSource } from './parse.ts';

/** What the BRP says about a person. */
export const mapPersoon = (bron: PersoonSource): Woongegevens => ({
  gemeente: mapGemeente(bron),
  geheim: bron.geheimhoudingPersoonsgegevens === true,
  leeftijd: bron.leeftijd ?? null,
});

/**
 * None when the register stopped following somebody, as after emigration; a person who lives abroad stands under code 1999
 * (RNI), which is no municipality.
 */
const mapGemeente = ({
  opschortingBijhouding: opgeschort,
  gemeenteVanInschrijving: inschrijving,
}: PersoonSource): Gemeente | null => {
  if (opgeschort !== undefined) return null;
  const gemeente = getGemeente(`GM${inschrijving?.code}`);
  return gemeente && { code: gemeente.code };
};
