import type { IndexVraag } from '../shared/harvest/harvest-index.ts';
import type { Inkomstenbron, Kandidaat, WerkgeverSituatie } from '../shared/situatie.ts';
import type { Klantgroep, Leeftijdsgroep } from './dienst.ts';
import { getSectorkenmerk, IEDEREEN } from './document.ts';

/**
 * What fits an employer's question, in order: first the services for the candidate, staff or sector that the situation names,
 * then those for everybody. Services for a group or sector that is not named are on the menu, not at this desk.
 */
export const createWerkgeverVragen = (situatie: WerkgeverSituatie): readonly Omit<IndexVraag, 'na' | 'first'>[] => {
  const groepen = getKandidaatgroepen(situatie);
  const leeftijd = getLeeftijdsgroep(situatie.kandidaat?.leeftijd);
  const sector = situatie.sector ?? null;
  const hier = {
    gemeente: [situatie.gemeente],
    doelgroep: ['WERKGEVER'],
    werkgeversvraag: [situatie.vraag],
    voor: [IEDEREEN, ...groepen],
    sector: [IEDEREEN, ...(sector === null ? [] : [sector])],
    leeftijdsgroep: [IEDEREEN, ...(leeftijd === null ? [] : [leeftijd])],
  };
  const past = [
    ...groepen,
    ...(leeftijd === null ? [] : [leeftijd]),
    ...(sector === null ? [] : [getSectorkenmerk(sector)]),
  ];
  return [{ filters: { ...hier, past } }, { filters: hier, uitgezonderd: { past } }];
};

/** Benefits to the groups of Dennis (DD01 to DD05). */
const GROEP_BIJ_INKOMEN: Readonly<Partial<Record<Inkomstenbron, Klantgroep>>> = {
  GEEN: 'NIET_UITKERINGSGERECHTIGDEN',
  BIJSTAND: 'PARTICIPATIEWET',
  IOAW: 'PARTICIPATIEWET',
  IOAZ: 'PARTICIPATIEWET',
  WAJONG: 'WAJONG',
  WAO: 'WAO_WIA_WAZ',
  WGA: 'WAO_WIA_WAZ',
  IVA: 'WAO_WIA_WAZ',
  WW: 'WW_IOW',
  IOW: 'WW_IOW',
};

/** The groups that question and candidate say it is about; what is not told is not assumed. */
export const getKandidaatgroepen = ({ vraag, kandidaat }: WerkgeverSituatie): readonly Klantgroep[] => {
  const { inkomstenbronnen, doelgroepregister, arbeidsbeperking, adviesBeschutWerk }: Kandidaat = kandidaat ?? {};
  const groepen: readonly (Klantgroep | false | undefined)[] = [
    vraag === 'PERSONEEL_OVER' && 'MET_WERKLOOSHEID_BEDREIGD',
    ...(inkomstenbronnen ?? []).map((inkomen) => GROEP_BIJ_INKOMEN[inkomen]),
    arbeidsbeperking === true && 'ARBEIDSBEPERKTEN',
    doelgroepregister === true && 'BANENAFSPRAAK',
    adviesBeschutWerk === true && 'ADVIES_BESCHUT_WERK',
  ];
  return [...new Set(groepen.flatMap((groep) => groep || []))];
};

/** Youngest of each age group; the age of the state pension is left out, since it differs by year of birth. */
const LEEFTIJD_VANAF: readonly (readonly [vanaf: number, groep: Leeftijdsgroep | null])[] = [
  [67, null],
  [56, 'VANAF_56_TOT_AOW'],
  [27, 'VAN_27_TOT_EN_MET_55'],
  [22, 'VAN_22_TOT_EN_MET_26'],
  [19, 'VAN_19_TOT_EN_MET_21'],
  [16, 'VAN_16_TOT_EN_MET_18'],
];

/** The age group of Dennis; null when the age is not told, or belongs to none for certain. */
export const getLeeftijdsgroep = (leeftijd: number | null | undefined): Leeftijdsgroep | null =>
  leeftijd == null ? null : (LEEFTIJD_VANAF.find(([vanaf]) => leeftijd >= vanaf)?.[1] ?? null);
