import { createRandom } from '../random.ts';
import { createAdres, type Instelling } from './instellingen.ts';
import type { Lesstof, Vorm } from './lesstof.ts';
import type { OoapiProgramma, OoapiSpecificatie } from './ooapi.ts';
import { createUuid } from './uuid.ts';

/** A specification with the programmes that give it a form. */
export interface Aanbod {
  readonly specificatie: OoapiSpecificatie;
  readonly programmas: readonly OoapiProgramma[];
}

/** What a school offers of one unit: a programme for each way to follow it. */
export const createAanbod = (instelling: Instelling, lesstof: Lesstof, nummer: number): Aanbod => {
  const { organizationId } = instelling.organisatie;
  const { naam, type, document, level, sector, isced, code, vormen } = lesstof;
  const specificatie: OoapiSpecificatie = {
    educationSpecificationId: createUuid(createRandom('ooapi-specificatie', organizationId, nummer)),
    primaryCode: { codeType: 'identifier', code: `SPEC-${nummer}` },
    educationSpecificationType: type,
    name: naam,
    formalDocument: document,
    level,
    sector,
    ...(isced !== null && { fieldsOfStudy: isced }),
    ...(code !== null && { otherCodes: [{ codeType: 'crohoCreboCode', code }] }),
    organization: organizationId,
  };
  return {
    specificatie,
    programmas: vormen.map((vorm, plek) => createProgramma(instelling, lesstof, specificatie, vorm, plek)),
  };
};

const createProgramma = (
  { organisatie, gemeenten, rioCode }: Instelling,
  { naam, omschrijving, sector, level, levelOfQualification, titel, code, isced, duur, voertaal }: Lesstof,
  { educationSpecificationId: specificatie, educationSpecificationType }: OoapiSpecificatie,
  [modus, leerweg]: Vorm,
  plek: number,
): OoapiProgramma => {
  const random = createRandom('ooapi-programma', specificatie, plek);
  const programId = createUuid(random);
  const eigenCode = `P-${programId.slice(0, 6)}`;
  const crohoCrebo = code === null ? null : { codeType: 'crohoCreboCode', code };
  // Some systems have the national code in front, others among the rest.
  const isVoorop = crohoCrebo !== null && random.chance(0.3);
  const gemeente = random.chance(0.7) ? gemeenten[0] : random.pick(gemeenten);
  return {
    programId,
    primaryCode: isVoorop ? crohoCrebo : { codeType: 'programCode', code: eigenCode },
    programType: 'program',
    name: naam,
    abbreviation: eigenCode,
    description: omschrijving,
    teachingLanguage: voertaal,
    ...(titel !== null && { qualificationAwarded: titel }),
    ...(modus !== null && { modeOfStudy: modus }),
    modeOfDelivery: random.pick(educationSpecificationType === 'privateProgram' ? VORMEN_CURSUS : VORMEN_SCHOOL),
    ...(duur !== null && { duration: duur }),
    ...(levelOfQualification !== null && { levelOfQualification }),
    level,
    sector,
    ...(isced !== null && { fieldsOfStudy: isced }),
    link: `https://opleidingen.invalid/${eigenCode}`,
    educationSpecification: specificatie,
    ...(crohoCrebo !== null && !isVoorop && { otherCodes: [crohoCrebo] }),
    addresses: gemeente ? [createAdres('teaching', gemeente, random.chance(0.6))] : [],
    organization: organisatie.organizationId,
    ...(rioCode !== null && { consumers: [{ consumerKey: 'rio', educationOffererCode: rioCode }] }),
    // BEDACHT: the standard has no place for the route in mbo.
    ext: leerweg === null ? {} : { leertraject: leerweg },
    validFrom: '2021-08-01',
    ...(random.chance(0.03) && { validTo: '2024-08-01' }),
  };
};

const VORMEN_SCHOOL: readonly (readonly string[])[] = [
  ['on campus'],
  ['on campus'],
  ['on campus', 'online'],
  ['hybrid'],
  ['situated'],
];
const VORMEN_CURSUS: readonly (readonly string[])[] = [['online'], ['on campus'], ['hybrid'], ['distance-learning']];
