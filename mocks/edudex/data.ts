import { mockVandaag } from '../klok.ts';
import { type Opleider, opleiders } from './opleiders.ts';
import { createProgrammas, type Programma } from './programmas.ts';

/** A provider with everything it offers. */
export interface Catalogus {
  readonly opleider: Opleider;
  readonly programmas: readonly Programma[];
}

/** All catalogues by key of the provider, as they are on the day of the mocked world; made once a day. */
export const getCatalogi = (): ReadonlyMap<string, Catalogus> => {
  const dag = mockVandaag();
  if (huidig?.dag !== dag) huidig = { dag, catalogi: createCatalogi() };
  return huidig.catalogi;
};

/** Builds all catalogues: the same on every machine, with starts around today. */
export const createCatalogi = (): ReadonlyMap<string, Catalogus> =>
  new Map(
    opleiders.map((opleider, nummer) => [
      opleider.orgUnitId,
      { opleider, programmas: createProgrammas(opleider, nummer) },
    ]),
  );

let huidig: { readonly dag: string; readonly catalogi: ReadonlyMap<string, Catalogus> } | null = null;
