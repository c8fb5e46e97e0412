import { type Beroep, beroepenInGroep, getBeroep } from './beroepen.ts';
import { getBeroepVoorBoc } from './boc.ts';
import { getBeroepVoorEscoUuid } from './esco-uris.ts';

/** Registers that give occupations a code: ISCO-08 (ILO), ESCO (EU), BRC 2014 (CBS/ROA) and BO&C (UWV). */
export const BEROEPENSTELSELS = ['ISCO', 'ESCO', 'BRC', 'BOC'] as const;
export type Beroepenstelsel = (typeof BEROEPENSTELSELS)[number];

/** How a code is written, its own part in the first group, and the occupations it means. */
interface Schrijfwijze {
  readonly vorm: RegExp;
  readonly getBeroepen: (code: string) => readonly Beroep[];
}

const enkel = (beroep: Beroep | null): readonly Beroep[] => (beroep ? [beroep] : []);
const getGroep = (code: string): readonly Beroep[] => enkel(getBeroep(code));

/** An ISCO group as ESCO writes it: http://data.europa.eu/esco/isco/C7115, or C7115. */
const ISCO_IN_ESCO: Schrijfwijze = {
  vorm: /^(?:https?:\/\/data\.europa\.eu\/esco\/isco\/)?C(\d{4})$/i,
  getBeroepen: getGroep,
};

/** A code of another edition (ISCO-88, SBC 1992) fits no form: the same digits mean other work there. */
const SCHRIJFWIJZEN: Readonly<Record<Beroepenstelsel, readonly Schrijfwijze[]>> = {
  ISCO: [{ vorm: /^(?:ISCO(?:[- ]?08)?[\s:]+)?C?(\d{4})$/i, getBeroepen: getGroep }, ISCO_IN_ESCO],
  ESCO: [
    // An ESCO code is that of its ISCO group with one or more numbers behind it.
    { vorm: /^(?:ESCO[\s:]+)?(\d{4})(?:\.\d{1,3})+$/i, getBeroepen: getGroep },
    {
      vorm: /^(?:https?:\/\/data\.europa\.eu\/esco\/occupation\/)?([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i,
      getBeroepen: (uuid) => enkel(getBeroepVoorEscoUuid(uuid.toLowerCase())),
    },
    ISCO_IN_ESCO,
  ],
  BRC: [{ vorm: /^(?:BRC(?:[- ]?2014)?[\s:]+)?(\d{4})$/i, getBeroepen: beroepenInGroep }],
  BOC: [{ vorm: /^(?:BO&?C[\s:]+)?(\d{5})$/i, getBeroepen: (code) => enkel(getBeroepVoorBoc(code)) }],
};

/**
 * The occupations that a code means: more than one for most groups of BRC 2014, none for an unknown code. The code may
 * stand alone or with the name of its register in front (`ISCO-08 7115`, `BRC2014 0732`, `BO&C 10013`), or be a URI.
 */
export const getBeroepenVoorCode = (stelsel: Beroepenstelsel, code: string): readonly Beroep[] => {
  const kaal = code.trim();
  for (const { vorm, getBeroepen } of SCHRIJFWIJZEN[stelsel]) {
    const eigen = vorm.exec(kaal)?.[1];
    if (eigen !== undefined) return getBeroepen(eigen);
  }
  return [];
};

/** The one occupation that a code means, or null: never a guess. */
export const getBeroepVoorCode = (stelsel: Beroepenstelsel, code: string): Beroep | null => {
  const [beroep, ...andere] = getBeroepenVoorCode(stelsel, code);
  return beroep && andere.length === 0 ? beroep : null;
};

/** Said by the code itself: the name of its register in front, a URI, or the point that only ESCO has. */
const HERKENNING: readonly (readonly [RegExp, Beroepenstelsel])[] = [
  [/^ISCO(?:[- ]?08)?[\s:]/i, 'ISCO'],
  [/^https?:\/\/data\.europa\.eu\/esco\//i, 'ESCO'],
  [/^ESCO[\s:]/i, 'ESCO'],
  [/^\d{4}(?:\.\d{1,3})+$/, 'ESCO'],
  [/^BRC(?:[- ]?2014)?[\s:]/i, 'BRC'],
  [/^BO&?C[\s:]/i, 'BOC'],
];

/** The register that a code names itself, or null: bare digits say nothing, 1211 is a group of ISCO and one of BRC. */
export const getStelselVanCode = (code: string): Beroepenstelsel | null =>
  HERKENNING.find(([vorm]) => vorm.test(code.trim()))?.[1] ?? null;
