import { perMockdag } from '../klok.ts';
import { evcCentrum, locaties, particulieren, rocs } from './aanbieders.ts';
import { createAanbod } from './aanbod.ts';
import { createCohorten } from './cohorten.ts';
import { basiscursussen, certificaten, evcStandaarden, kwalificaties, overigeCursussen } from './eenheden.ts';
import type { RioAanbieder, RioAanbod, RioCohort, RioEenheid, RioErkenning, RioLocatie } from './rio.ts';

/** How many courses the mocked register offers. */
export const AANTAL_AANBOD = 1_500;

/** The mocked register, list by list; each in the order of its id, which is the only order RIO knows. */
export type RioLijsten = {
  readonly 'aangeboden-opleidingen': readonly RioAanbod[];
  readonly 'aangeboden-opleiding-cohorten': readonly RioCohort[];
  readonly 'organisatorische-eenheden': readonly RioAanbieder[];
  readonly onderwijslocaties: readonly RioLocatie[];
  readonly opleidingen: readonly RioEenheid[];
  readonly opleidingsonderdelen: readonly RioEenheid[];
  readonly opleidingserkenningen: readonly RioErkenning[];
};

/** Builds the whole register: the same on every machine, with sign-up dates around today. */
export const createRioLijsten = (): RioLijsten => {
  const plannen = Array.from({ length: AANTAL_AANBOD }, (_, nummer) => createAanbod(nummer));
  const eenheden = [...kwalificaties.values(), ...basiscursussen, ...overigeCursussen, ...evcStandaarden];
  return {
    'aangeboden-opleidingen': opId(plannen.map(({ aanbod }) => aanbod)),
    'aangeboden-opleiding-cohorten': opId(plannen.flatMap(({ aanbod, vorm }) => createCohorten(aanbod, vorm))),
    'organisatorische-eenheden': opId([...rocs.values(), ...particulieren, evcCentrum]),
    onderwijslocaties: opId([...locaties.values()]),
    opleidingen: opId(eenheden.map(({ eenheid }) => eenheid)),
    opleidingsonderdelen: opId(certificaten.map(({ eenheid }) => eenheid)),
    opleidingserkenningen: opId([...eenheden, ...certificaten].flatMap(({ erkenning }) => erkenning ?? [])),
  };
};

/** The register as it is on the day of the mocked world. */
export const getRioLijsten = perMockdag(createRioLijsten);

const opId = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
  items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
