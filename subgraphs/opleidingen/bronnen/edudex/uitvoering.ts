import type { Gemeente } from '../../../../schema/referentie/gemeenten.ts';
import { getGemeenteVanPlaats } from '../../../../schema/referentie/plaatsen.ts';
import { combineerLesvormen } from '../../lesvorm.ts';
import { type Dagdeel, isThuis, type Lesvorm, type Opleiding, type Uitvoering } from '../../opleiding.ts';
import { DAGDEEL, OPEN_VOOR, STARTBEPALING, STATUS, VORM, WERKVORM } from './codes.ts';
import { mapKosten } from './kosten.ts';
import type { ProgrammaSource, UitvoeringSource } from './parse.ts';

/** The planned starts for everybody that are open and, where one begins by agreement or at once, a start at any time. */
export const mapUitvoeringen = (programma: ProgrammaSource, duur: Opleiding['duur']): readonly Uitvoering[] => {
  const { programAdmission, programSchedule } = programma;
  if (programAdmission.applicationOpen === false) return [];
  const { genericProgramRun, programRun } = programSchedule;
  const bepaling = programAdmission.startDateDetermination;
  return [
    ...(bepaling && STARTBEPALING[bepaling] ? [mapUitvoering(genericProgramRun, programma, duur)] : []),
    ...programRun
      .filter(({ status, openTo }) => (status ? STATUS[status] : true) && (openTo ? OPEN_VOOR[openTo] : true))
      .map((uitvoering) => mapUitvoering(uitvoering, programma, duur)),
  ];
};

/** A start, as far as it is one: of the programme in general it has no date. What it does not say, the programme says. */
type Start = Pick<UitvoeringSource, 'contactHoursPartOfDay' | 'cost' | 'location'> &
  Partial<Pick<UitvoeringSource, 'startDate' | 'applicationDeadline' | 'fullyOnline' | 'programForm'>>;

const mapUitvoering = (start: Start, programma: ProgrammaSource, duur: Opleiding['duur']): Uitvoering => {
  const algemeen = programma.programSchedule.genericProgramRun;
  const locatie = start.location ?? algemeen.location;
  const vorm = mapVorm(start, programma, locatie?.city !== undefined);
  const gemeente = isThuis(vorm) ? null : getGemeente(locatie);
  return {
    start: start.startDate?.date ?? null,
    aanmeldenTot: start.applicationDeadline ?? null,
    startTot: start.startDate?.date ?? null,
    gemeente: gemeente && { code: gemeente.code },
    vorm,
    dagdelen: mapDagdelen(start, programma),
    prijs: mapKosten(start.cost.length > 0 ? start.cost : algemeen.cost, duur),
    plaatsenVrij: null,
  };
};

/** Wholly online; else what the forms tell, then what is done in the lessons, then that there is a place for them. */
const mapVorm = (
  start: Start,
  { programClassification, programCurriculum }: ProgrammaSource,
  heeftPlaats: boolean,
): Lesvorm => {
  if (start.fullyOnline ?? (start.programForm ? null : programClassification.fullyOnline)) return 'ONLINE';
  const vormen = start.programForm ? [start.programForm] : programClassification.programForm;
  const opAfstand = vormen.flatMap((vorm) => VORM[vorm].vorm ?? []);
  // Forms of which some need no classroom and others may: both.
  if (opAfstand.length > 0)
    return opAfstand.length === vormen.length ? combineerLesvormen(opAfstand) : 'KLASSIKAAL_EN_ONLINE';
  const uitWerkvormen = combineerLesvormen(programCurriculum.instructionMode.flatMap((vorm) => WERKVORM[vorm] ?? []));
  return uitWerkvormen === 'ONBEKEND' && heeftPlaats ? 'KLASSIKAAL' : uitWerkvormen;
};

/** Null where nothing is said; evening education is in the evening, and at one's own pace has no lessons at fixed times. */
const mapDagdelen = (
  start: Start,
  { programClassification, programSchedule }: ProgrammaSource,
): readonly Dagdeel[] | null => {
  const gezegd = [start.contactHoursPartOfDay, programSchedule.genericProgramRun.contactHoursPartOfDay].find(
    (codes) => codes.length > 0,
  );
  if (gezegd) {
    const dagdelen = [...new Set(gezegd.flatMap((code) => DAGDEEL[code]))];
    // Lessons at night are lessons at fixed times, for which there is no word here.
    return dagdelen.length > 0 ? dagdelen : null;
  }
  const vormen = start.programForm ? [start.programForm] : programClassification.programForm;
  if (vormen.includes('evening education')) return ['AVOND'];
  const isEigenTempo = vormen.length > 0 && vormen.every((vorm) => VORM[vorm].leerweg === 'EIGEN_TEMPO');
  return isEigenTempo ? [] : null;
};

/** The municipality of a place in the Netherlands. */
export const getGemeente = (locatie: Start['location']): Gemeente | null =>
  (locatie?.country ?? 'nl').toLowerCase() === 'nl'
    ? getGemeenteVanPlaats({ naam: locatie?.city, postcode: locatie?.zipcode })
    : null;
