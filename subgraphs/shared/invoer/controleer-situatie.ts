import { getBeroep } from '../../../schema/referentie/beroepen.ts';
import { getGemeente } from '../../../schema/referentie/gemeenten.ts';
import { getSector } from '../../../schema/referentie/sectoren.ts';
import type { Opleidingsniveau } from '../opleidingsniveau.ts';
import type { Kandidaat, Situatie, WerkgeverSituatie } from '../situatie.ts';

/** What is wrong with one field of the input: its name within the input, and why, without its value. */
export interface Bezwaar {
  readonly veld: string;
  readonly reden: string;
}

/** Levels that are a startkwalificatie (Leerplichtwet 1969 art. 1): havo, vwo, mbo 2 or higher. */
const STARTKWALIFICATIE: Readonly<Record<Opleidingsniveau, boolean | null>> = {
  GEEN: false,
  BASISONDERWIJS: false,
  VMBO: false,
  MBO1: false,
  MBO2: true,
  MBO3: true,
  MBO4: true,
  HAVO: true,
  VWO: true,
  AD: true,
  HBO: true,
  WO: true,
  ONBEKEND: null,
};

/** No employment history begins earlier: below 13 the law allows hardly any work (Arbeidstijdenwet art. 3:2). */
const WERKLEEFTIJD = 13;
/** Well under every age at which AOW began (AOW art. 7a): below it somebody mistook the source or the age. */
const AOW_MINIMUM = 60;
/** Most skills of one person. */
const MAXIMUM_VAARDIGHEDEN = 100;
/** Ids of the graph are printable ASCII without spaces. */
export const ID = /^[\x21-\x7e]{1,700}$/;

/** Checks an intake: values within what the SDL promises, codes that exist, and nothing that contradicts itself. */
export const controleerSituatie = (s: Situatie): readonly Bezwaar[] => [
  ...alsOnwaar(getGemeente(s.gemeente) !== null, 'gemeente', 'is not a municipality code such as GM0599'),
  ...binnen(s.leeftijd, 'leeftijd', 13, 100),
  ...binnen(s.maandenZonderWerk, 'maandenZonderWerk', 0, 1_200),
  ...binnen(s.urenWerkPerWeek, 'urenWerkPerWeek', 0, 80),
  ...binnen(s.loonwaardePercentage, 'loonwaardePercentage', 0, 100),
  ...binnen(s.kinderenOnderTwaalf, 'kinderenOnderTwaalf', 0, 20),
  ...binnen(s.inkomenPerMaand, 'inkomenPerMaand', 0, 1_000_000),
  ...binnen(s.vermogen, 'vermogen', -100_000_000, 100_000_000),
  ...binnen(s.gewerkteWekenVanLaatste36, 'gewerkteWekenVanLaatste36', 0, 36),
  ...binnen(s.jarenArbeidsverleden, 'jarenArbeidsverleden', 0, 80),
  ...alsOnwaar(s.huidigBeroep == null || getBeroep(s.huidigBeroep) !== null, 'huidigBeroep', 'is not a Beroep id'),
  ...alsOnwaar(s.gewenstBeroep == null || getBeroep(s.gewenstBeroep) !== null, 'gewenstBeroep', 'is not a Beroep id'),
  ...alsOnwaar(
    (s.vaardigheden?.length ?? 0) <= MAXIMUM_VAARDIGHEDEN,
    'vaardigheden',
    `may have at most ${MAXIMUM_VAARDIGHEDEN} ids`,
  ),
  ...alsOnwaar(s.vaardigheden?.every(isId) ?? true, 'vaardigheden', 'holds what is not an id of this graph'),
  ...alsOnwaar(s.sector == null || getSector(s.sector) !== null, 'sector', 'is not an SBI 2008 section such as F'),
  ...alsOnwaar(s.cao == null || isId(s.cao), 'cao', 'is not an id of this graph'),
  ...controleerSamenhang(s),
];

/** Checks an employer's intake in the same way. */
export const controleerWerkgeverSituatie = (s: WerkgeverSituatie): readonly Bezwaar[] => [
  ...alsOnwaar(getGemeente(s.gemeente) !== null, 'gemeente', 'is not a municipality code such as GM0599'),
  ...binnen(s.aantalWerknemers, 'aantalWerknemers', 0, 1_000_000),
  ...binnen(s.urenPerWeek, 'urenPerWeek', 0, 80),
  ...alsOnwaar(s.beroep == null || getBeroep(s.beroep) !== null, 'beroep', 'is not a Beroep id'),
  ...alsOnwaar(s.sector == null || getSector(s.sector) !== null, 'sector', 'is not an SBI 2008 section such as F'),
  ...alsOnwaar(s.cao == null || isId(s.cao), 'cao', 'is not an id of this graph'),
  ...(s.kandidaat ? controleerKandidaat(s.kandidaat) : []),
];

const controleerKandidaat = (k: Kandidaat): readonly Bezwaar[] => [
  ...binnen(k.leeftijd, 'kandidaat.leeftijd', 13, 100),
  ...binnen(k.loonwaardePercentage, 'kandidaat.loonwaardePercentage', 0, 100),
  ...binnen(k.maandenZonderWerk, 'kandidaat.maandenZonderWerk', 0, 1_200),
  ...alsOnwaar(
    !isDubbelzinnig(k.inkomstenbronnen),
    'kandidaat.inkomstenbronnen',
    'GEEN cannot stand beside another source of income',
  ),
  ...controleerLeeftijd(k, 'kandidaat.'),
];

/**
 * Only what cannot be true. ZELFSTANDIGE beside GEEN stays: a business may earn nothing now. WERKZOEKENDE beside
 * LOONDIENST stays: somebody who works may look for other work.
 */
const controleerSamenhang = (s: Situatie): readonly Bezwaar[] => {
  const startkwalificatie = s.opleidingsniveau == null ? null : STARTKWALIFICATIE[s.opleidingsniveau];
  return [
    ...alsOnwaar(
      !isDubbelzinnig(s.inkomstenbronnen),
      'inkomstenbronnen',
      'GEEN cannot stand beside another source of income',
    ),
    ...alsOnwaar(
      !(s.rol === 'WERKENDE' && s.inkomstenbronnen?.includes('GEEN')),
      'inkomstenbronnen',
      'GEEN contradicts rol WERKENDE',
    ),
    ...alsOnwaar(
      !(s.rol === 'WERKENDE' && (s.maandenZonderWerk ?? 0) > 0),
      'maandenZonderWerk',
      'more than 0 contradicts rol WERKENDE',
    ),
    ...alsOnwaar(
      !((s.urenWerkPerWeek ?? 0) > 0 && (s.maandenZonderWerk ?? 0) > 0),
      'maandenZonderWerk',
      'more than 0 contradicts urenWerkPerWeek',
    ),
    ...alsOnwaar(
      !(s.contract === 'GEEN' && (s.rol === 'WERKENDE' || s.inkomstenbronnen?.includes('LOONDIENST'))),
      'contract',
      'GEEN contradicts rol WERKENDE and LOONDIENST',
    ),
    ...alsOnwaar(!(s.ziekeWerknemer && s.contract === 'GEEN'), 'ziekeWerknemer', 'true contradicts contract GEEN'),
    ...alsOnwaar(
      !(s.ziekeWerknemer && s.rol === 'ZELFSTANDIGE'),
      'ziekeWerknemer',
      'true contradicts rol ZELFSTANDIGE',
    ),
    ...alsOnwaar(
      startkwalificatie === null || s.startkwalificatie == null || startkwalificatie === s.startkwalificatie,
      'startkwalificatie',
      'contradicts opleidingsniveau',
    ),
    ...controleerLeeftijd(s, ''),
    ...alsOnwaar(
      s.leeftijd == null || (s.jarenArbeidsverleden ?? 0) <= Math.max(0, s.leeftijd - WERKLEEFTIJD),
      'jarenArbeidsverleden',
      'is more than leeftijd allows',
    ),
  ];
};

/** An age is in whole years, so up to eleven months come on top of the years since the first in which one may work. */
const controleerLeeftijd = (k: Kandidaat, waar: '' | 'kandidaat.'): readonly Bezwaar[] => {
  if (k.leeftijd == null || k.leeftijd < WERKLEEFTIJD) return [];
  const maanden = (k.leeftijd - WERKLEEFTIJD) * 12 + 11;
  return [
    ...alsOnwaar(
      !(k.leeftijd < AOW_MINIMUM && k.inkomstenbronnen?.includes('AOW')),
      `${waar}inkomstenbronnen`,
      'AOW contradicts leeftijd',
    ),
    ...alsOnwaar((k.maandenZonderWerk ?? 0) <= maanden, `${waar}maandenZonderWerk`, 'is more than leeftijd allows'),
  ];
};

const isId = (id: string): boolean => ID.test(id);

const isDubbelzinnig = (bronnen: readonly string[] | null | undefined): boolean =>
  (bronnen?.includes('GEEN') ?? false) && (bronnen?.length ?? 0) > 1;

const binnen = (waarde: number | null | undefined, veld: string, van: number, tot: number): readonly Bezwaar[] =>
  alsOnwaar(waarde == null || (waarde >= van && waarde <= tot), veld, `must lie between ${van} and ${tot}`);

const alsOnwaar = (klopt: boolean, veld: string, reden: string): readonly Bezwaar[] => (klopt ? [] : [{ veld, reden }]);
