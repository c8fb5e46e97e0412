import type { Contract } from '../../mocks/contract/lees-contract.ts';
import { ontsnap } from '../../mocks/contract/plaats.ts';

/** A place in a contract where a value is described, with the examples that stand beside it. */
export interface Schemaplaats {
  readonly plaats: string;
  readonly voorbeelden: readonly unknown[];
}

/** Every place in a contract where a schema stands: of parameters, headers, bodies, and the named ones. */
export const getSchemaplaatsen = ({ document }: Contract): readonly Schemaplaats[] => {
  const gevonden: Schemaplaats[] = [];
  const bekijk = (deel: unknown, plaats: string): void => {
    if (typeof deel !== 'object' || deel === null) return;
    if ('schema' in deel)
      gevonden.push({ plaats: `${plaats}/schema`, voorbeelden: 'example' in deel ? [deel.example] : [] });
    for (const [naam, inhoud] of Object.entries(deel)) bekijk(inhoud, `${plaats}/${ontsnap(naam)}`);
  };
  bekijk(document, '#');
  const schemas = Object.entries(Object(Object(document.components).schemas));
  return [
    ...gevonden,
    ...schemas.map(([naam, schema]) => ({
      plaats: `#/components/schemas/${ontsnap(naam)}`,
      voorbeelden: [Object(schema).example, ...(Object(schema).examples ?? [])].filter((een) => een !== undefined),
    })),
  ];
};
