import type { Opleidingsniveau } from '../opleidingsniveau.ts';
import type { Kandidaat, Situatie } from '../situatie.ts';
import { type Bezwaar, tenzij } from './bezwaar.ts';
import { controleerLeeftijd, isDubbelzinnig, WERKLEEFTIJD } from './inkomen-en-leeftijd.ts';

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

/** Nine months are more than 36 weeks: none of those weeks can have been a week of work (WW art. 17). */
const BUITEN_WEKENEIS_MAANDEN = 9;
/** GEEN beside an income; both stand in the one field. */
export const DUBBELZINNIG = 'says that there is no income and names one';

/**
 * Only what cannot be true. ZELFSTANDIGE beside GEEN stays: a business may earn nothing now. WERKZOEKENDE beside
 * LOONDIENST stays: somebody who works may look for other work. A contract beside ZELFSTANDIGE stays: a job beside the
 * business. Children at home beside ALLEENSTAAND stay: parents may share the care.
 */
export const controleerSamenhang = (s: Situatie): readonly Bezwaar[] => {
  const werkt = s.rol === 'WERKENDE';
  const heeftGeen = s.inkomstenbronnen?.includes('GEEN') ?? false;
  const zonderWerk = s.maandenZonderWerk ?? 0;
  const startkwalificatie = s.opleidingsniveau == null ? null : STARTKWALIFICATIE[s.opleidingsniveau];
  const toontWerkgever = [
    ...(werkt ? ['rol'] : []),
    ...(s.inkomstenbronnen?.includes('LOONDIENST') ? ['inkomstenbronnen'] : []),
  ];
  return [
    ...tenzij(!isDubbelzinnig(s.inkomstenbronnen), 'inkomstenbronnen', DUBBELZINNIG),
    ...strijd(werkt && heeftGeen, 'inkomstenbronnen', 'rol'),
    ...strijd(heeftGeen && (s.inkomenPerMaand ?? 0) > 0, 'inkomenPerMaand', 'inkomstenbronnen'),
    ...strijd(werkt && zonderWerk > 0, 'maandenZonderWerk', 'rol'),
    ...strijd((s.urenWerkPerWeek ?? 0) > 0 && zonderWerk > 0, 'maandenZonderWerk', 'urenWerkPerWeek'),
    ...strijd(
      (s.gewerkteWekenVanLaatste36 ?? 0) > 0 && zonderWerk >= BUITEN_WEKENEIS_MAANDEN,
      'gewerkteWekenVanLaatste36',
      'maandenZonderWerk',
    ),
    ...strijd(s.contract === 'GEEN' && toontWerkgever.length > 0, 'contract', ...toontWerkgever),
    ...strijd(s.ziekeWerknemer === true && s.contract === 'GEEN', 'ziekeWerknemer', 'contract'),
    ...strijd(s.ziekeWerknemer === true && s.rol === 'ZELFSTANDIGE', 'ziekeWerknemer', 'rol'),
    ...strijd(
      startkwalificatie !== null && s.startkwalificatie != null && startkwalificatie !== s.startkwalificatie,
      'startkwalificatie',
      'opleidingsniveau',
    ),
    ...controleerAdvies(s),
    ...controleerLeeftijd(s),
    ...tenzij(
      s.leeftijd == null || (s.jarenArbeidsverleden ?? 0) <= Math.max(0, s.leeftijd - WERKLEEFTIJD),
      'jarenArbeidsverleden',
      'is more than is possible at the age in',
      ['leeftijd'],
    ),
  ];
};

/** UWV advises sheltered work to nobody without a disability (Participatiewet art. 10b lid 1). */
export const controleerAdvies = ({ adviesBeschutWerk, arbeidsbeperking }: Kandidaat): readonly Bezwaar[] =>
  strijd(adviesBeschutWerk === true && arbeidsbeperking === false, 'adviesBeschutWerk', 'arbeidsbeperking');

const strijd = (isStrijdig: boolean, veld: string, ...tegenover: readonly string[]): readonly Bezwaar[] =>
  tenzij(!isStrijdig, veld, 'contradicts', tegenover);
