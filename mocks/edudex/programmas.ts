import { mockDag } from '../klok.ts';
import { createRandom } from '../random.ts';
import type { XmlWaarde } from '../xml.ts';
import { type Cursus, cursussen } from './cursussen.ts';
import { createKosten } from './kosten.ts';
import type { Opleider } from './opleiders.ts';
import { createUitvoeringen } from './uitvoeringen.ts';

/** A programme with its key within the provider. */
export interface Programma {
  readonly programId: string;
  readonly xml: XmlWaarde;
}

/** How many programmes each provider has. */
const PER_OPLEIDER = 15;

/** The programmes of one provider: a stretch of the list of courses, each provider another. */
export const createProgrammas = (opleider: Opleider, nummer: number): readonly Programma[] =>
  Array.from({ length: PER_OPLEIDER }, (_, plek) => cursussen[(nummer * 11 + plek * 3) % cursussen.length])
    .filter((cursus) => cursus !== undefined)
    .map((cursus, plek) => createProgramma(opleider, cursus, plek));

const createProgramma = (opleider: Opleider, cursus: Cursus, plek: number): Programma => {
  const programId = `C${String(plek + 1).padStart(3, '0')}`;
  const random = createRandom('edudex-programma', opleider.orgUnitId, programId);
  const kosten = createKosten(cursus, opleider, random);
  const isThuis = cursus.vormen.every((vorm) => THUIS.includes(vorm));
  const gemeente = random.pick(opleider.gemeenten);
  return {
    programId,
    xml: {
      editor: `redactie@${opleider.orgUnitId}.invalid`,
      ...(random.chance(0.02) && { expires: mockDag(-1) }),
      format: 'EDU-DEX 1.0',
      generator: 'Nabootsing',
      inPublication: random.chance(0.98) ? 'true' : 'false',
      lastEdited: `${mockDag(-random.int(1, 300))}T12:00:00`,
      programAdmission: {
        applicationOpen: random.chance(0.95) ? 'true' : 'false',
        applicationType: 'individual',
        ...(!isThuis && { maxNumberOfParticipants: String(random.int(8, 24)) }),
        paymentDue: random.pick(['up-front', 'installments', 'afterwards']),
        ...(cursus.niveau.startsWith('post-') && { requiredLevel: 'hbo' }),
        startDateDetermination: cursus.start,
      },
      programClassification: {
        ...(cursus.crebo !== null && { creboCode: cursus.crebo }),
        degree: cursus.degree,
        ...(isThuis && { fullyOnline: String(!cursus.vormen.includes('distance learning')) }),
        orgUnitId: opleider.orgUnitId,
        programDuration: { [cursus.duur[1]]: cursus.duur[0] },
        programForm: cursus.vormen,
        programId,
        programLevel: cursus.niveau,
        programLocation: { description: isThuis ? 'Online' : gemeente.hoofdplaats },
        programType: cursus.type,
      },
      programContacts: { contactData: { contactName: 'Studieadvies', role: 'informatie' } },
      programCurriculum: {
        instructionLanguage: { languageCode: cursus.naam.includes('Engels') ? 'en' : 'nl', percentage: '100' },
        instructionMode: cursus.werkvormen,
      },
      programDescriptions: createTeksten(cursus, opleider, programId, random.chance(0.3)),
      ...((cursus.leerweg !== null || cursus.nlqf !== null) && {
        programExternalAcknowledgements: {
          ...(cursus.crebo !== null &&
            cursus.leerweg !== null && {
              creboRegistration: { creboCode: cursus.crebo, learningPath: cursus.leerweg },
            }),
          ...(cursus.nlqf !== null && {
            nlqfRegistration: { eqfLevel: cursus.nlqf, nlqfLevel: cursus.nlqf, nlqfRegisterCode: '01-01' },
          }),
        },
      }),
      programSchedule: {
        genericProgramRun: {
          ...(cursus.dagdelen.length > 0 && { contactHoursPartOfDay: cursus.dagdelen }),
          // Who asks other prices in other towns gives them with each start.
          ...(random.chance(0.8) && { cost: kosten }),
          ...(!isThuis && {
            location: { city: gemeente.hoofdplaats, country: 'nl', zipcode: `${gemeente.postcode}AB` },
          }),
        },
        programRun: createUitvoeringen({ opleider, cursus, programId, kosten, isThuis }),
      },
    },
  };
};

const THUIS = ['distance learning', 'e-learning', 'virtual classroom'];

const createTeksten = (
  { naam, engels, omschrijving }: Cursus,
  { orgUnitId, naam: opleider }: Opleider,
  programId: string,
  alleenEngels: boolean,
): XmlWaarde => {
  const nederlands = alleenEngels && engels !== null ? undefined : naam;
  return {
    programName: { nl: nederlands, en: engels ?? undefined },
    programSummaryText: { nl: omschrijving },
    programDescriptionText: { nl: `${omschrijving} U krijgt les van ${opleider} & gastdocenten.` },
    webLink: { nl: `https://${orgUnitId}.invalid/${programId}` },
  };
};
