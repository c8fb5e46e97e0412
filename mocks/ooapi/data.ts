import { perMockdag } from '../klok.ts';
import { instellingen } from './instellingen.ts';
import { createLesstof } from './lesstof.ts';
import { createOfferings } from './offerings.ts';
import type { OoapiOffering, OoapiOrganisatie, OoapiProgramma, OoapiSpecificatie } from './ooapi.ts';
import { createAanbod } from './programmas.ts';

/** Everything that the schools tell, each list in the order that the standard gives it. */
export interface OoapiLijsten {
  readonly organisaties: readonly OoapiOrganisatie[];
  readonly specificaties: readonly OoapiSpecificatie[];
  readonly programmas: readonly OoapiProgramma[];
  readonly offerings: readonly OoapiOffering[];
}

/** Builds all schools: the same on every machine, with starts around today. */
export const createOoapiLijsten = (): OoapiLijsten => {
  const scholen = instellingen.map((instelling, nummer) => ({
    instelling,
    aanbod: createLesstof(instelling, nummer).map((lesstof, plek) => createAanbod(instelling, lesstof, plek)),
  }));
  return {
    organisaties: instellingen.map(({ organisatie }) => organisatie),
    specificaties: scholen.flatMap(({ aanbod }) => aanbod.map(({ specificatie }) => specificatie)),
    programmas: scholen
      .flatMap(({ aanbod }) => aanbod.flatMap(({ programmas }) => programmas))
      .toSorted((a, b) => (getNaam(a) < getNaam(b) ? -1 : 1)),
    offerings: scholen.flatMap(({ instelling, aanbod }) =>
      aanbod
        .flatMap(({ programmas }) => programmas.flatMap((programma) => createOfferings(programma, instelling)))
        .toSorted((a, b) => (a.startDate < b.startDate ? -1 : 1)),
    ),
  };
};

/** The schools as they are on the day of the mocked world. */
export const getOoapiLijsten = perMockdag(createOoapiLijsten);

const getNaam = ({ name, programId }: OoapiProgramma): string => `${name[0]?.value}\n${programId}`;
