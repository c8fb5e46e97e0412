import { getBeroep } from '../../../schema/referentie/beroepen.ts';
import { getGemeente } from '../../../schema/referentie/gemeenten.ts';
import { getSector } from '../../../schema/referentie/sectoren.ts';
import type { Kandidaat, Situatie, WerkgeverSituatie } from '../situatie.ts';
import { type Bezwaar, binnenVeld, tenzij, tenzijBinnen } from './bezwaar.ts';
import { controleerAdvies, controleerSamenhang, DUBBELZINNIG } from './controleer-samenhang.ts';
import { controleerLeeftijd, isDubbelzinnig } from './inkomen-en-leeftijd.ts';

/** Most skills of one person. */
const MAXIMUM_VAARDIGHEDEN = 100;
/**
 * Days for which rules are read. The last is a year before the end of the scalar `Date`: a term that is counted from it,
 * such as the last day of a step, is a day that the graph can say.
 */
export const PEILDATUM_VAN = '2000-01-01';
export const PEILDATUM_TOT = '2098-12-31';
/** Ids of the graph are printable ASCII without spaces. */
export const ID = /^[\x21-\x7e]{1,700}$/;

/** Checks an intake: values within what the SDL promises, codes that exist, and nothing that contradicts itself. */
export const controleerSituatie = (s: Situatie): readonly Bezwaar[] => [
  ...controleerGemeente(s.gemeente),
  ...tenzijBinnen(s.leeftijd, 'leeftijd', 13, 100),
  ...tenzijBinnen(s.maandenZonderWerk, 'maandenZonderWerk', 0, 1_200),
  ...tenzijBinnen(s.urenWerkPerWeek, 'urenWerkPerWeek', 0, 80),
  ...tenzijBinnen(s.loonwaardePercentage, 'loonwaardePercentage', 0, 100),
  ...tenzijBinnen(s.kinderenOnderTwaalf, 'kinderenOnderTwaalf', 0, 20),
  ...tenzijBinnen(s.inkomenPerMaand, 'inkomenPerMaand', 0, 1_000_000),
  ...tenzijBinnen(s.vermogen, 'vermogen', -100_000_000, 100_000_000),
  ...tenzijBinnen(s.gewerkteWekenVanLaatste36, 'gewerkteWekenVanLaatste36', 0, 36),
  ...tenzijBinnen(s.jarenArbeidsverleden, 'jarenArbeidsverleden', 0, 80),
  ...controleerBeroep(s.huidigBeroep, 'huidigBeroep'),
  ...controleerBeroep(s.gewenstBeroep, 'gewenstBeroep'),
  ...tenzij(
    (s.vaardigheden?.length ?? 0) <= MAXIMUM_VAARDIGHEDEN,
    'vaardigheden',
    `may have at most ${MAXIMUM_VAARDIGHEDEN} ids`,
  ),
  ...tenzij(s.vaardigheden?.every(isId) ?? true, 'vaardigheden', 'holds what is not an id of this graph'),
  ...controleerSector(s.sector),
  ...controleerCao(s.cao),
  ...controleerPeildatum(s.peildatum),
  ...controleerSamenhang(s),
];

/** Checks an employer's intake in the same way. */
export const controleerWerkgeverSituatie = (s: WerkgeverSituatie): readonly Bezwaar[] => [
  ...controleerGemeente(s.gemeente),
  ...tenzijBinnen(s.aantalWerknemers, 'aantalWerknemers', 0, 1_000_000),
  ...tenzijBinnen(s.urenPerWeek, 'urenPerWeek', 0, 80),
  ...controleerBeroep(s.beroep, 'beroep'),
  ...controleerSector(s.sector),
  ...controleerCao(s.cao),
  ...controleerPeildatum(s.peildatum),
  // Nobody can be let go where nobody works.
  ...tenzij(!(s.vraag === 'PERSONEEL_OVER' && s.aantalWerknemers === 0), 'aantalWerknemers', 'contradicts', ['vraag']),
  ...(s.kandidaat ? controleerKandidaat(s.kandidaat).map(binnenVeld('kandidaat')) : []),
];

const controleerKandidaat = (k: Kandidaat): readonly Bezwaar[] => [
  ...tenzijBinnen(k.leeftijd, 'leeftijd', 13, 100),
  ...tenzijBinnen(k.loonwaardePercentage, 'loonwaardePercentage', 0, 100),
  ...tenzijBinnen(k.maandenZonderWerk, 'maandenZonderWerk', 0, 1_200),
  ...tenzij(!isDubbelzinnig(k.inkomstenbronnen), 'inkomstenbronnen', DUBBELZINNIG),
  ...controleerAdvies(k),
  ...controleerLeeftijd(k),
];

const controleerGemeente = (code: string): readonly Bezwaar[] =>
  tenzij(getGemeente(code) !== null, 'gemeente', 'is not a municipality code such as GM0599');

const controleerBeroep = (id: string | null | undefined, veld: string): readonly Bezwaar[] =>
  tenzij(id == null || getBeroep(id) !== null, veld, 'is not a Beroep id');

const controleerSector = (code: string | null | undefined): readonly Bezwaar[] =>
  tenzij(code == null || getSector(code) !== null, 'sector', 'is not an SBI 2008 section such as F');

/** Which agreements there are is for the source of them to say; here only whether it can be an id. */
const controleerCao = (id: string | null | undefined): readonly Bezwaar[] =>
  tenzij(id == null || isId(id), 'cao', 'is not an id of this graph');

/** Days are written so that they sort as text. */
const controleerPeildatum = (dag: string | null | undefined): readonly Bezwaar[] =>
  tenzij(
    dag == null || (dag >= PEILDATUM_VAN && dag <= PEILDATUM_TOT),
    'peildatum',
    `must lie between ${PEILDATUM_VAN} and ${PEILDATUM_TOT}`,
  );

const isId = (id: string): boolean => ID.test(id);
