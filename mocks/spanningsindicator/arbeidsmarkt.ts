import { type Beroepsgroep, beroepenInGroep, beroepsgroepen } from '../../schema/referentie/beroepen.ts';
import { leesTabel } from '../../schema/referentie/lees-tabel.ts';
import { createRandom } from '../random.ts';

/** What one occupational group in one region really counts, before anything is left out of a publication. */
export interface Stand {
  /** Open vacancies. */
  readonly vacatures: number;
  /** People less than six months in WW who look for this work. */
  readonly kortInWw: number;
}

/** Open vacancies for every thousand people who work or look for work. */
const VACATURES_PER_DUIZEND = 42;

/** Vacancies per person less than six months in WW, by occupational class; a class that is not here has 2.5. */
const SPANNING_PER_KLASSE: Readonly<Record<string, number>> = {
  '01': 4,
  '02': 0.4,
  '03': 2.2,
  '04': 1.2,
  '05': 0.9,
  '07': 6,
  '08': 4,
  '10': 5.5,
  '11': 2.6,
  '12': 3,
};

/** How much larger than others some groups are: retail, care, cleaning, warehouses, offices, software. */
const GROOT: Readonly<Record<string, number>> = {
  '0332': 5,
  '0431': 4,
  '0811': 4,
  '1033': 3,
  '1041': 3,
  '1051': 5,
  '1121': 4,
  '1221': 5,
};

/** People who work or look for work in a region, by its code. */
export const beroepsbevolking: ReadonlyMap<string, number> = new Map(
  leesTabel(new URL('./regios.tsv', import.meta.url), ['regio', 'beroepsbevolking']).map((rij) => [
    rij.regio,
    Number(rij.beroepsbevolking) * 1_000,
  ]),
);

/** The groups that have occupations: those that figures can be about. */
export const groepen: readonly Beroepsgroep[] = beroepsgroepen.filter(({ code }) => beroepenInGroep(code).length > 0);

/** One group in one region in one quarter: the same on every machine. */
export const getStand = (regio: string, { code, klasseCode }: Beroepsgroep, periode: string): Stand => {
  const hier = createRandom('spanningsindicator', regio, code);
  const seizoen = createRandom('spanningsindicator', code, periode);
  const aandeel = (gewichten.get(code) ?? 0) / totaalgewicht;
  const vacatures =
    ((beroepsbevolking.get(regio) ?? 0) / 1_000) *
    VACATURES_PER_DUIZEND *
    aandeel *
    tussen(hier.next(), 0.6, 1.4) *
    tussen(seizoen.next(), 0.9, 1.1);
  const spanning =
    (SPANNING_PER_KLASSE[klasseCode] ?? 2.5) *
    tussen(createRandom('spanningsindicator', code).next(), 0.35, 2.2) *
    tussen(createRandom('spanningsindicator', regio).next(), 0.7, 1.4) *
    tussen(hier.next(), 0.7, 1.4);
  return { vacatures: Math.round(vacatures), kortInWw: Math.round(vacatures / spanning) };
};

const tussen = (kans: number, laag: number, hoog: number): number => laag + kans * (hoog - laag);

const gewichten: ReadonlyMap<string, number> = new Map(
  groepen.map(({ code }) => [
    code,
    (GROOT[code] ?? 1) * tussen(createRandom('spanningsindicator', 'grootte', code).next(), 0.5, 1.5),
  ]),
);
const totaalgewicht = [...gewichten.values()].reduce((som, gewicht) => som + gewicht, 0);
