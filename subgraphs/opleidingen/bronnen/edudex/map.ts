import { getGemeenteVanPlaats } from '../../../../schema/referentie/plaatsen.ts';
import { createGlobaalId } from '../../../shared/bron/globaal-id.ts';
import type { Herkomst } from '../../../shared/bron/herkomst.ts';
import { getWebadres } from '../../../shared/bron/webadres.ts';
import type { Opleidingsniveau } from '../../../shared/opleidingsniveau.ts';
import { getBeroepen } from '../../beroepen.ts';
import type { Leerweg, Opleiding, Opleidingsoort, Waardedocument } from '../../opleiding.ts';
import { getToegestaanMet, type Opleidingskern } from '../../toegestaan-met.ts';
import { LEERWEG, NIVEAU, NLQF, SOORT, VORM, WAARDEDOCUMENT } from './codes.ts';
import { mapKosten } from './kosten.ts';
import type { ProgrammaSource } from './parse.ts';
import { getGemeente, mapUitvoeringen } from './uitvoering.ts';

/** A programme with who offers it. */
export interface EdudexOpleiding {
  readonly orgUnitId: string;
  /** Null: the provider gives no name. */
  readonly opleider: string | null;
  readonly programma: ProgrammaSource;
}

/** Key of a programme: its own is unique within the provider only. */
export const getSleutel = (orgUnitId: string, { programClassification }: ProgrammaSource): string =>
  `${orgUnitId}/${programClassification.programId}`;

/** What EDU-DEX does not say stays unsaid: skills and free places (it tells how many there are, not how many are left). */
export const mapOpleiding = ({ orgUnitId, opleider, programma }: EdudexOpleiding, herkomst: Herkomst): Opleiding => {
  const { programClassification, programDescriptions, programCurriculum, programSchedule } = programma;
  const kern = mapKern(programma);
  const crebo = getCrebo(programma);
  const naam = programDescriptions.programName;
  const plaatsen = programClassification.programLocation.map(({ description }) => description);
  const locaties = [programSchedule.genericProgramRun, ...programSchedule.programRun].map(({ location }) => location);
  return {
    id: createGlobaalId('edudex', getSleutel(orgUnitId, programma)),
    ...kern,
    naam,
    omschrijving: programDescriptions.programDescriptionText ?? programDescriptions.programSummaryText,
    opleider: opleider === null ? null : { naam: opleider, soort: 'PARTICULIER' },
    niveau: mapNiveau(programma),
    nlqf: getNlqf(programma)?.nlqf ?? null,
    waardedocument: mapWaardedocument(programma),
    kosten: mapKosten(programSchedule.genericProgramRun.cost, kern.duur),
    voertaal: programCurriculum.instructionLanguage[0]?.languageCode ?? null,
    crebo,
    beroepen: getBeroepen(crebo, naam),
    vaardigheden: [],
    toegestaanMet: getToegestaanMet(kern),
    uitvoeringen: mapUitvoeringen(programma, kern.duur),
    gemeenten: [
      ...new Set([
        ...plaatsen.flatMap((naam) => getGemeenteVanPlaats({ naam })?.code ?? []),
        ...locaties.flatMap((locatie) => getGemeente(locatie)?.code ?? []),
      ]),
    ],
    url: getWebadres(programDescriptions.webLink),
    herkomst,
  };
};

const getCrebo = ({ programClassification, programExternalAcknowledgements }: ProgrammaSource): string | null =>
  [
    ...programExternalAcknowledgements.creboRegistration.map(({ creboCode }) => creboCode),
    programClassification.creboCode,
  ].find((code) => code !== undefined && /^[A-Z\d]\d{4}$/.test(code)) ?? null;

const isCroho = ({ programClassification, programExternalAcknowledgements }: ProgrammaSource): boolean =>
  programClassification.crohoCode !== undefined || programExternalAcknowledgements.crohoRegistration.length > 0;

const mapKern = (programma: ProgrammaSource): Opleidingskern => ({
  soort: mapSoort(programma),
  leerweg: mapLeerweg(programma),
  duur: programma.programClassification.programDuration,
});

/** A course with a national code is a recognised programme or, with a letter in front of its crebo, a part of one. */
const mapSoort = (programma: ProgrammaSource): Opleidingsoort => {
  const { programType } = programma.programClassification;
  const soort = programType ? SOORT[programType] : 'ONBEKEND';
  if (soort !== 'CURSUS' && soort !== 'ONBEKEND') return soort;
  const crebo = getCrebo(programma);
  if (crebo !== null) return /^\d/.test(crebo) ? 'OPLEIDING' : 'OPLEIDINGSONDERDEEL';
  return isCroho(programma) ? 'OPLEIDING' : soort;
};

/** The route of recognised mbo where it is told, else what the first form that tells one says. */
const mapLeerweg = ({ programClassification, programExternalAcknowledgements }: ProgrammaSource): Leerweg => {
  const pad = programExternalAcknowledgements.creboRegistration.find(({ learningPath }) => learningPath)?.learningPath;
  if (pad) return LEERWEG[pad];
  return programClassification.programForm.map((vorm) => VORM[vorm].leerweg).find((weg) => weg !== null) ?? 'ONBEKEND';
};

const getNlqf = ({ programExternalAcknowledgements }: ProgrammaSource) => {
  const code = programExternalAcknowledgements.nlqfRegistration.find(({ nlqfLevel }) => nlqfLevel)?.nlqfLevel;
  return code ? NLQF[code] : null;
};

const mapNiveau = (programma: ProgrammaSource): Opleidingsniveau => {
  const { programLevel } = programma.programClassification;
  const niveau = programLevel ? NIVEAU[programLevel] : 'ONBEKEND';
  return niveau === 'ONBEKEND' ? (getNlqf(programma)?.niveau ?? 'ONBEKEND') : niveau;
};

/** What a provider calls a diploma of its own is to the graph a certificate of that provider. */
const mapWaardedocument = (programma: ProgrammaSource): Waardedocument => {
  const { degree } = programma.programClassification;
  const document = WAARDEDOCUMENT[degree ?? ''] ?? 'ONBEKEND';
  const isEigenWoord = degree === 'diploma' || degree === 'testimonial';
  const isErkend = getCrebo(programma) !== null || isCroho(programma);
  return isEigenWoord && !isErkend ? 'CERTIFICAAT' : document;
};
