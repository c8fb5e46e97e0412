import { perMockdag } from '../klok.ts';
import { type Opleider, opleiders } from './opleiders.ts';
import { createProgrammas, type Programma } from './programmas.ts';

/** A provider with everything it offers. */
export interface Catalogus {
  readonly opleider: Opleider;
  readonly programmas: readonly Programma[];
}

/** Builds all catalogues: the same on every machine, with starts around today. */
export const createCatalogi = (): ReadonlyMap<string, Catalogus> =>
  new Map(
    opleiders.map((opleider, nummer) => [
      opleider.orgUnitId,
      { opleider, programmas: createProgrammas(opleider, nummer) },
    ]),
  );

/** All catalogues by key of the provider, as they are on the day of the mocked world. */
export const getCatalogi = perMockdag(createCatalogi);
