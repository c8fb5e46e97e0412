import { beroepen } from '../../schema/referentie/beroepen.ts';
import { leesTabel } from '../../schema/referentie/lees-tabel.ts';
import { createRandom } from '../random.ts';

/** The three relations between an occupation and a skill, heaviest first, with the weight that the search gives them. */
export const GEWICHTEN = { Essential: 3, Important: 2, Somewhat: 1 } as const;
export type Belang = keyof typeof GEWICHTEN;
export const BELANGEN = ['Essential', 'Important', 'Somewhat'] as const satisfies readonly Belang[];

/** A skill as the mocked source holds it; its code is that of an ESCO skill group. */
export interface CnlVaardigheid {
  readonly code: string;
  readonly naam: string;
  /** Last part of the ESCO address. */
  readonly uri: string;
}

/** What an occupation asks: skill code to relation. */
export type Vereisten = ReadonlyMap<string, Belang>;

/** The 137 skills, by code. */
export const cnlVaardigheden: ReadonlyMap<string, CnlVaardigheid> = new Map(
  leesTabel(new URL('./vaardigheden.tsv', import.meta.url), ['code', 'naam', 'uri']).map((rij) => [rij.code, rij]),
);

/** Skills asked per ISCO prefix, short prefixes first, so that a longer one decides when both name a skill. */
const relaties = leesTabel(new URL('./relaties.tsv', import.meta.url), [
  'isco',
  'essentieel',
  'belangrijk',
  'enigszins',
])
  .map(({ isco, essentieel, belangrijk, enigszins }) => ({
    isco,
    vereist: [
      ...splits(essentieel).map((code) => [code, 'Essential'] as const),
      ...splits(belangrijk).map((code) => [code, 'Important'] as const),
      ...splits(enigszins).map((code) => [code, 'Somewhat'] as const),
    ],
  }))
  .toSorted((a, b) => a.isco.length - b.isco.length);

/** Skills that set neighbouring occupations apart when the table has no row for the occupation itself. */
const EIGEN_VAARDIGHEDEN: readonly Belang[] = ['Important', 'Somewhat'];

/** What each of the 436 ISCO unit groups asks. */
export const vereistenPerBeroep: ReadonlyMap<string, Vereisten> = new Map(
  beroepen.map(({ id }) => [id, createVereisten(id)]),
);

function createVereisten(isco: string): Vereisten {
  const passend = relaties.filter((relatie) => isco.startsWith(relatie.isco));
  const vereisten = new Map(passend.flatMap(({ vereist }) => vereist));
  if (passend.some((relatie) => relatie.isco === isco)) return vereisten;
  const random = createRandom('competentnl', isco);
  const buren = relaties.filter((relatie) => relatie.isco.startsWith(isco.slice(0, 2)));
  const keus = new Set(buren.flatMap(({ vereist }) => vereist.map(([code]) => code)));
  for (const belang of EIGEN_VAARDIGHEDEN) {
    const over = [...keus].filter((code) => !vereisten.has(code));
    if (over.length > 0) vereisten.set(random.pick(over), belang);
  }
  return vereisten;
}

function splits(codes: string): readonly string[] {
  return codes.split(' ').filter((code) => code !== '');
}
