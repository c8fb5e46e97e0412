import { isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { createSubgraphs } from '../../subgraphs/index.ts';
import { createTestOmgeving } from '../helpers/omgeving.ts';

interface MetReferentie {
  readonly apollo?: { readonly subgraph?: { readonly resolveReference?: (...args: never[]) => unknown } };
}

/** Every resolver of a reference to an entity, by subgraph and type. */
const resolvers = createSubgraphs(createTestOmgeving()).flatMap(({ naam, schema }) =>
  Object.values(schema.getTypeMap()).flatMap((type) => {
    const { apollo }: MetReferentie = isObjectType(type) ? type.extensions : {};
    const resolve = apollo?.subgraph?.resolveReference;
    return resolve ? [{ plaats: `${naam}.${type.name}`, resolve }] : [];
  }),
);

test('finds the resolvers it is about', () => {
  expect(resolvers.length).toBeGreaterThan(30);
});

test.each(resolvers)(
  'resolves a reference to $plaats asynchronously, so that one that throws nulls itself alone',
  ({ resolve }) => {
    expect(Object.prototype.toString.call(resolve)).toBe('[object AsyncFunction]');
  },
);
