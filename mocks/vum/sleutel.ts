import { createRandom } from '../random.ts';
import type { Teller, Vacaturewereld, Werksoort } from '../vacaturewereld/plaatsing.ts';

/** The counter where VUM's vacancies stand. */
export const TELLER = 'vum' satisfies Teller;

/** VUM's list TypeOvereenkomst. */
export const OVEREENKOMSTEN = ['01', '02', '03', '04'] as const;
type Overeenkomst = (typeof OVEREENKOMSTEN)[number];

/** What a search looks at, kept apart from the vacancies themselves, which are made when they are asked for. */
export interface VumSleutel {
  /** Number at the counter of VUM, from 0. */
  readonly nummer: number;
  readonly vumID: string;
  /** Number of the municipality in the reference table. */
  readonly gemeente: number;
  /** Number of the job title in the reference table. */
  readonly boc: number;
  readonly overeenkomst: Overeenkomst;
}

/** The code of a kind of work. */
export const OVEREENKOMST: Readonly<Record<Werksoort, Overeenkomst>> = {
  REGULIER: '01',
  LEERBAAN: '02',
  VRIJWILLIGERSWERK: '03',
  WERKERVARINGSPLAATS: '04',
};

/** The key of a vacancy by its number; throws a RangeError for a number that VUM does not have. */
export const createVumSleutel = (wereld: Vacaturewereld, nummer: number): VumSleutel => {
  const { gemeente, boc, werksoort } = wereld.getKern(TELLER, nummer);
  return { nummer, vumID: createVumId(nummer), gemeente, boc, overeenkomst: OVEREENKOMST[werksoort] };
};

/** The number in an id of VUM; null when VUM never gave that id out. */
export const leesVumId = (vumID: string, aantal: number): number | null => {
  const [, achterste = ''] = /^VUM-[0-9a-f]{8}-([0-9a-z]{1,6})$/.exec(vumID) ?? [];
  const nummer = Number.parseInt(achterste, 36);
  return nummer < aantal && createVumId(nummer) === vumID ? nummer : null;
};

/** The id of a vacancy by its number; nothing in it tells which vacancies are near each other. */
export const createVumId = (nummer: number): string => {
  const voorste = Math.floor(createRandom('vum', nummer).next() * 0xffffffff);
  return `VUM-${voorste.toString(16).padStart(8, '0')}-${nummer.toString(36)}`;
};
