import { type Beroep, beroepenInGroep, getBeroep } from '../../../../schema/referentie/beroepen.ts';
import { getBeroepVoorBoc } from '../../../../schema/referentie/boc.ts';
import { getBeroepVoorTitel } from '../../../../schema/referentie/titels.ts';
import { BEROEPENREGISTER, type Beroepenregister } from './codes.ts';
import { getIscoVoorEscoUuid } from './esco-uris.ts';

/** What a category says: which occupations it can be, or (null) that it is no code that we can read. */
type Keuze = readonly Beroep[] | null;

const ESCO_BEROEP = /^https?:\/\/data\.europa\.eu\/esco\/occupation\/([\da-f-]{36})$/i;
const ESCO_ISCO = /^https?:\/\/data\.europa\.eu\/esco\/isco\/C(\d{4})$/i;
/** An ESCO code has its ISCO group before the first point; no other register writes codes like that. */
const ESCO_CODE = /^(\d{4})(?:\.\d{1,3})+$/;
/** A code says nothing without its register: 1211 is one thing in ISCO and another in BRC. */
const MET_REGISTER = /^([a-z][a-z&\d -]*?)[\s:]+(\d[\d.]*)$/i;

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

const leesCategorie = (categorie: string): Keuze => {
  const uuid = ESCO_BEROEP.exec(categorie)?.[1];
  if (uuid !== undefined) return enkel(getBeroep(getIscoVoorEscoUuid(uuid.toLowerCase()) ?? ''));
  const isco = (ESCO_ISCO.exec(categorie) ?? ESCO_CODE.exec(categorie))?.[1];
  if (isco !== undefined) return enkel(getBeroep(isco));
  const [, naam = '', code = ''] = MET_REGISTER.exec(categorie) ?? [];
  const register = BEROEPENREGISTER.get(naam.toLowerCase());
  return register ? BEROEPEN_BIJ_CODE[register](code) : null;
};

const enkel = (beroep: Beroep | null): readonly Beroep[] => (beroep ? [beroep] : []);

/** The occupations of a code of each register. */
const BEROEPEN_BIJ_CODE: Record<Beroepenregister, (code: string) => readonly Beroep[]> = {
  ISCO: (code) => enkel(getBeroep(code)),
  BRC: beroepenInGroep,
  ESCO: (code) => enkel(getBeroep(/^\d{4}(?:\.\d{1,3})*$/.test(code) ? code.slice(0, 4) : '')),
  BOC: (code) => enkel(getBeroepVoorBoc(code)),
};
