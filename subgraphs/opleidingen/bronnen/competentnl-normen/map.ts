import { createGlobaalId } from '../../../shared/bron/globaal-id.ts';
import { VOORSCHRIFTEN } from './codes.ts';
import type { NormSource, VaardigheidSource } from './parse.ts';

/** A skill with its name, as a course may mention it. */
export interface Vaardigheidlabel {
  /** Global id. */
  readonly id: string;
  readonly naam: string;
}

/** The crebo of a norm with the global ids of the skills it prescribes, heaviest first, each once. */
export const mapNorm = (bron: NormSource): readonly [crebo: string, vaardigheden: readonly string[]] => [
  bron['ksmo:opleidingscode'],
  [...new Set(VOORSCHRIFTEN.flatMap((relatie) => (bron[relatie] ?? []).map(mapId)))],
];

export const mapVaardigheidlabel = (bron: VaardigheidSource): Vaardigheidlabel => ({
  id: mapId(bron),
  naam: bron['skosxl:prefLabel']['@value'],
});

/**
 * Skills are entities of `stelsel`, under the ids that it gives out for its source `competentnl`. The keys are those of
 * the same service, so a norm names the skill that an occupation asks, and that is the id it must have here too.
 */
const mapId = (bron: { readonly '@id': string }): string => createGlobaalId('competentnl', bron['@id']);
