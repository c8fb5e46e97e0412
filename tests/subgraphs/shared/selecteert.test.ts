import { buildSchema, execute, parse } from 'graphql';
import { expect, test } from 'vitest';
import { selecteert } from '../../../subgraphs/shared/selecteert.ts';

const schema = buildSchema(
  'type Query { lijst: Lijst } type Lijst { nodes: [Ding] totaal: Int } type Ding { id: ID titel: String }',
);

const vraag = (query: string, variableValues: Record<string, unknown> = {}): boolean => {
  let uitkomst = false;
  execute({
    schema,
    document: parse(query),
    variableValues,
    rootValue: {
      lijst: (_: unknown, __: unknown, info: Parameters<typeof selecteert>[0]) => {
        uitkomst = selecteert(info, ['nodes'], ['titel']);
        return null;
      },
    },
  });
  return uitkomst;
};

test.each([
  ['along a path', '{ lijst { nodes { titel } } }', true],
  ['in a fragment', '{ lijst { ...L } } fragment L on Lijst { nodes { ... on Ding { titel } } }', true],
  ['nowhere', '{ lijst { totaal nodes { id } } }', false],
  ['where it is left out', '{ lijst { nodes { titel @skip(if: true) } } }', false],
])('sees a field %s', (_naam, query, verwacht) => {
  expect(vraag(query)).toBe(verwacht);
});

test.each([true, false])('follows the variable of a condition (%s)', (toon) => {
  expect(vraag('query ($toon: Boolean!) { lijst { nodes @include(if: $toon) { titel } } }', { toon })).toBe(toon);
});
