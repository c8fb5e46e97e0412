import type { Beroep } from '../../../../schema/referentie/beroepen.ts';
import { getBeroepenVoorCode, getStelselVanCode } from '../../../../schema/referentie/koppel.ts';
import { getBeroepVoorTitel } from '../../../../schema/referentie/titels.ts';

/**
 * The occupation of a vacancy: by the first code in its categories that means one occupation, else by its title, else by
 * a category in words; null where none of them leaves only one. A title that contradicts a code says nothing.
 */
export const getBeroepVan = (categorieen: readonly string[], titel: string): Beroep | null => {
  const keuzes = categorieen.map(leesCategorie);
  const enige = keuzes.find((keuze) => keuze?.length === 1)?.[0];
  if (enige) return enige;
  const teksten = [titel, ...categorieen.filter((_, i) => keuzes[i] === null)];
  const groep = keuzes.find((keuze) => keuze !== null && keuze.length > 1);
  for (const tekst of teksten) {
    const beroep = getBeroepVoorTitel(tekst);
    if (beroep && (!groep || groep.includes(beroep))) return beroep;
  }
  return null;
};

/** Which occupations a category can be, or (null) that it is no code: it names no register. */
const leesCategorie = (categorie: string): readonly Beroep[] | null => {
  const stelsel = getStelselVanCode(categorie);
  return stelsel && getBeroepenVoorCode(stelsel, categorie);
};
