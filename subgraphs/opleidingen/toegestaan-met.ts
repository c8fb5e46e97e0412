import type { Opleiding, ToegestaanMet, Uitkering } from './opleiding.ts';

/** What of a programme decides during which benefit one can follow it. */
export type Opleidingskern = Pick<Opleiding, 'soort' | 'leerweg' | 'duur'>;

/**
 * The ways in which learning goes together with a benefit. Each programme has at most one; without one no benefit is
 * named, and the person asks the executor first.
 */
type Wijze =
  /** Takes at most a year, or nobody says how long: the executor can agree to it as a step to work. */
  | 'KORT'
  /** Takes more than a year, at hours that leave room for work. */
  | 'NAAST_WERK'
  /** Full days at school, for which there is student finance. */
  | 'DAGSCHOOL'
  /** Learning in a paid job. */
  | 'LEERBAAN';

interface Regel extends ToegestaanMet {
  readonly wijze: Wijze;
}

/**
 * UWV calls training necessary when it leads to work and takes at most one year (Beleidsregels scholing UWV 2021; the
 * same in those of 2016, Stcrt. 2016, 24765).
 */
const MAXIMUM_MAANDEN = 12;

/** The benefits during which one normally can follow a programme, each with what is asked first and the law. */
export const getToegestaanMet = (opleiding: Opleidingskern): readonly ToegestaanMet[] => {
  const wijze = getWijze(opleiding);
  return REGELS.filter((regel) => regel.wijze === wijze).map(({ uitkering, voorwaarde, grondslag }) => ({
    uitkering,
    voorwaarde,
    grondslag,
  }));
};

const getWijze = ({ soort, leerweg, duur }: Opleidingskern): Wijze | null => {
  if (leerweg === 'BBL') return 'LEERBAAN';
  const isHeel = soort === 'OPLEIDING';
  if (leerweg === 'BOL' || (isHeel && leerweg === 'VOLTIJD')) return 'DAGSCHOOL';
  // In higher education dual study has both wages and student finance: too much for one rule.
  if (leerweg === 'DUAAL') return null;
  const maanden = getMaanden(duur);
  const isNaastWerk = leerweg === 'DEELTIJD' || leerweg === 'EIGEN_TEMPO';
  // A whole programme of which nobody says how long it takes is not taken for a short one.
  if (maanden === null && isHeel && leerweg !== 'DERDE_LEERWEG') return isNaastWerk ? 'NAAST_WERK' : null;
  if (maanden === null || maanden <= MAXIMUM_MAANDEN) return 'KORT';
  return isNaastWerk ? 'NAAST_WERK' : null;
};

/** Months; an hour or a day of lessons is never what makes a programme longer than a year. */
const getMaanden = (duur: Opleiding['duur']): number | null =>
  duur && duur.aantal * { UUR: 0, DAG: 12 / 365, WEEK: 12 / 52, MAAND: 1, JAAR: 12 }[duur.eenheid];

const wet =
  (naam: string, bwbId: string) =>
  (artikel: string | null): ToegestaanMet['grondslag'] => ({
    wet: naam,
    artikel,
    url: `https://wetten.overheid.nl/${bwbId}`,
  });

const WW = wet('Werkloosheidswet', 'BWBR0004045');
const ZIEKTEWET = wet('Ziektewet', 'BWBR0001888');
const WIA = wet('Wet werk en inkomen naar arbeidsvermogen', 'BWBR0019057');
const WAO = wet('Wet op de arbeidsongeschiktheidsverzekering', 'BWBR0002524');
const WAZ = wet('Wet arbeidsongeschiktheidsverzekering zelfstandigen', 'BWBR0008656');
const WAJONG = wet('Wet arbeidsongeschiktheidsvoorziening jonggehandicapten', 'BWBR0008657');
const SUWI = wet('Wet structuur uitvoeringsorganisatie werk en inkomen', 'BWBR0013060');
const PW = wet('Participatiewet', 'BWBR0015703');
const IOAW = wet(
  'Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers',
  'BWBR0004044',
);
const IOAZ = wet(
  'Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte gewezen zelfstandigen',
  'BWBR0004163',
);

const TOESTEMMING_UWV =
  'U vraagt eerst toestemming aan UWV. UWV kijkt of de opleiding u aan werk helpt en niet langer dan een jaar duurt.';
const TOESTEMMING_GEMEENTE =
  'U vraagt eerst toestemming aan uw gemeente. De gemeente kijkt of de opleiding u aan werk helpt.';
const BLIJF_SOLLICITEREN =
  'U overlegt eerst met UWV. U blijft solliciteren. U neemt passend werk aan, ook als u dan met de opleiding moet stoppen.';
const BLIJF_WERK_ZOEKEN =
  'U overlegt eerst met uw gemeente. U blijft werk zoeken. U neemt werk aan, ook als u dan met de opleiding moet stoppen.';
const LOON_EN_UWV =
  'U heeft een leerbaan nodig. Uw loon gaat helemaal of voor een deel van uw uitkering af. U overlegt eerst met UWV.';
const LOON_EN_GEMEENTE =
  'U heeft een leerbaan nodig. Uw loon gaat helemaal of voor een deel van uw uitkering af. U overlegt eerst met uw gemeente.';

const regel = (
  uitkering: Uitkering,
  wijze: Wijze,
  voorwaarde: string,
  grondslag: ToegestaanMet['grondslag'],
): Regel => ({ uitkering, wijze, voorwaarde, grondslag });

/**
 * One row for each benefit and way. Not in it, because following it is not normally possible or not known to be: IVA,
 * Bbz, AIO and supplements, and social assistance with BOL or full-time higher education (who is under 27 and can get
 * student finance has none: Participatiewet art. 13 lid 2 onder c).
 *
 * zekerheid: the articles of WW 76, WAO, WAZ, WIA, Wajong and SUWI 30a are those under the Beleidsregels Scholing 2016 of
 * UWV; Participatiewet 7, 9 and 13, IOAW 34 and 37 were read in an older consolidated text. The rows marked
 * UIT_ALGEMENE_KENNIS were not looked up, in the article or in that the benefit belongs here.
 */
const REGELS: readonly Regel[] = [
  regel('WW', 'KORT', TOESTEMMING_UWV, WW('76 lid 1')),
  // zekerheid: 'UIT_ALGEMENE_KENNIS' (the article; that it is possible: Kamerstuk 26448, nr. 509)
  regel('WW', 'NAAST_WERK', BLIJF_SOLLICITEREN, WW('24')),
  // zekerheid: 'UIT_ALGEMENE_KENNIS'
  regel('WW', 'LEERBAAN', LOON_EN_UWV, WW('47')),
  // zekerheid: 'UIT_ALGEMENE_KENNIS' (the article on not standing in the way of recovery)
  regel(
    'ZW',
    'KORT',
    `${TOESTEMMING_UWV} Krijgt u uw uitkering van uw werkgever? Dan vraagt u het aan uw werkgever. De opleiding mag uw herstel niet hinderen.`,
    ZIEKTEWET('45'),
  ),
  regel('WGA', 'KORT', TOESTEMMING_UWV, WIA('26 lid 1, 34')),
  // zekerheid: 'UIT_ALGEMENE_KENNIS'
  regel('WGA', 'LEERBAAN', LOON_EN_UWV, WIA('61')),
  regel('WAO', 'KORT', TOESTEMMING_UWV, WAO('65f')),
  regel('WAZ', 'KORT', TOESTEMMING_UWV, WAZ('67d')),
  regel('WAJONG', 'KORT', TOESTEMMING_UWV, WAJONG('2:18, 3:66')),
  // zekerheid: 'UIT_ALGEMENE_KENNIS' (since September 2020 studying no longer ends this benefit)
  regel(
    'WAJONG',
    'DAGSCHOOL',
    'U vertelt UWV eerst dat u naar school gaat. UWV vertelt wat dat voor uw uitkering betekent.',
    WAJONG(null),
  ),
  // zekerheid: 'UIT_ALGEMENE_KENNIS'
  regel('WAJONG', 'LEERBAAN', LOON_EN_UWV, WAJONG(null)),
  // zekerheid: 'UIT_ALGEMENE_KENNIS' (that UWV helps people with IOW in the same way)
  regel('IOW', 'KORT', TOESTEMMING_UWV, SUWI('30a')),
  regel(
    'BIJSTAND',
    'KORT',
    `${TOESTEMMING_GEMEENTE} Bent u jonger dan 27 jaar? Dan kijkt de gemeente eerst of u naar school kunt met studiefinanciering.`,
    PW('7 lid 1, 9 lid 1'),
  ),
  regel('BIJSTAND', 'NAAST_WERK', BLIJF_WERK_ZOEKEN, PW('9 lid 1')),
  // zekerheid: 'UIT_ALGEMENE_KENNIS'
  regel('BIJSTAND', 'LEERBAAN', LOON_EN_GEMEENTE, PW('19 lid 2')),
  regel('IOAW', 'KORT', TOESTEMMING_GEMEENTE, IOAW('34 lid 1, 37 lid 1')),
  regel('IOAW', 'NAAST_WERK', BLIJF_WERK_ZOEKEN, IOAW('37 lid 1')),
  // zekerheid: 'UIT_ALGEMENE_KENNIS'
  regel('IOAW', 'LEERBAAN', LOON_EN_GEMEENTE, IOAW('9')),
  // zekerheid: 'UIT_ALGEMENE_KENNIS' (that the IOAZ has the same articles as the IOAW)
  regel('IOAZ', 'KORT', TOESTEMMING_GEMEENTE, IOAZ('34 lid 1, 37 lid 1')),
  // zekerheid: 'UIT_ALGEMENE_KENNIS'
  regel('IOAZ', 'NAAST_WERK', BLIJF_WERK_ZOEKEN, IOAZ('37 lid 1')),
  // zekerheid: 'UIT_ALGEMENE_KENNIS'
  regel('IOAZ', 'LEERBAAN', LOON_EN_GEMEENTE, IOAZ('9')),
];
