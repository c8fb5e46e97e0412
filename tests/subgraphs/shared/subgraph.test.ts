import { expect, test } from 'vitest';
import { BronFout } from '../../../subgraphs/shared/bron/bron-fout.ts';
import type { Operatie } from '../../../subgraphs/shared/operatie.ts';
import { createSubgraph, type SubgraphDefinitie } from '../../../subgraphs/shared/subgraph.ts';
import { createTestOperatie } from '../../helpers/omgeving.ts';
import { createProefbron } from './proefbron.ts';

interface Context {
  readonly operatie: Operatie;
  readonly nummer: number;
}

const bron = createProefbron();
const VRAAG = 'query ($id: ID!) { vacature(id: $id) { id } }';

/** A subgraph with the SDL of `vacatures`, whose vacancy is what this function gives. */
const create = (
  vacature: (...alles: readonly unknown[]) => unknown,
  anders: Partial<SubgraphDefinitie<Context>> = {},
) => {
  const contexten: Context[] = [];
  const subgraph = createSubgraph<Context>({
    naam: 'vacatures',
    bronnen: [bron],
    resolvers: { Query: { vacature } },
    createContext: (operatie) => {
      const context = { operatie, nummer: contexten.length };
      contexten.push(context);
      return context;
    },
    ...anders,
  });
  return { subgraph, contexten };
};

test('makes the loaders once for an operation, however often the gateway comes back, and new ones for the next', async () => {
  const gezien: unknown[] = [];
  const { subgraph, contexten } = create((_parent, _args, context) => {
    gezien.push(context);
    return null;
  });
  const [eerste, tweede] = [createTestOperatie(), createTestOperatie()];
  const vraag = { query: VRAAG, variables: { id: 'a' } };
  await Promise.all([subgraph.execute(vraag, eerste), subgraph.execute(vraag, eerste)]);
  await subgraph.execute({ query: '{ weer: vacature(id: "b") { id } }' }, eerste);
  await subgraph.execute(vraag, tweede);
  expect(contexten.map(({ operatie }) => operatie)).toEqual([eerste, tweede]);
  expect(gezien).toEqual([contexten[0], contexten[0], contexten[0], contexten[1]]);
});

test('reads a document once, whatever its variables and operations', async () => {
  const documenten = new Set<unknown>();
  const { subgraph } = create((_parent, _args, _context, info) => {
    documenten.add(Object(info).operation);
    return null;
  });
  for (const id of ['a', 'b', 'c']) await subgraph.execute({ query: VRAAG, variables: { id } }, createTestOperatie());
  expect(documenten.size).toBe(1);
  await subgraph.execute({ query: `${VRAAG} `, variables: { id: 'a' } }, createTestOperatie());
  expect(documenten.size).toBe(2);
});

test('answers the operation that is named, with its variables', async () => {
  const { subgraph } = create((_parent, args) => args);
  const query = 'query Een { vacature(id: "een") { id } } query Twee($id: ID!) { vacature(id: $id) { id } }';
  const { data, errors } = await subgraph.execute(
    { query, operationName: 'Twee', variables: { id: 'twee' } },
    createTestOperatie(),
  );
  expect({ data, errors }).toEqual({ data: { vacature: { id: 'twee' } }, errors: undefined });
});

test('nulls what failed, with the code of the source, and says how its sources did', async () => {
  const { subgraph } = create((_parent, _args, context) => {
    Object(context).operatie.meldBron(bron, 'NIET_BESCHIKBAAR', 'weg');
    throw new BronFout('BRON_TE_DRUK', bron);
  });
  const { data, errors, extensions } = await subgraph.execute(
    { query: VRAAG, variables: { id: 'a' } },
    createTestOperatie(),
  );
  expect(data).toEqual({ vacature: null });
  expect(errors).toMatchObject([
    { path: ['vacature'], extensions: { code: 'BRON_TE_DRUK', bron: 'proef', herhaalbaar: true } },
  ]);
  expect(extensions).toEqual({
    bronnen: [{ bron: 'proef', naam: 'Proefbron', status: 'NIET_BESCHIKBAAR', melding: 'weg' }],
  });
});

test('knows its own sources by id and no others, for every question anew', async () => {
  const { subgraph } = create(() => null);
  const vraag = () =>
    subgraph.execute(
      {
        query: 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Bron { id naam } } }',
        variables: {
          r: [
            { __typename: 'Bron', id: 'proef' },
            { __typename: 'Bron', id: 'vreemd' },
          ],
        },
      },
      createTestOperatie(),
    );
  for (let keer = 0; keer < 2; keer += 1) {
    const { data, errors } = await vraag();
    expect({ data, errors }).toEqual({
      data: { _entities: [{ id: 'proef', naam: 'Proefbron' }, null] },
      errors: undefined,
    });
  }
});

test('starts and stops what it was given, and nothing when it was given nothing', async () => {
  const gedaan: string[] = [];
  const { subgraph } = create(() => null, {
    start: async () => void gedaan.push('start'),
    stop: async () => void gedaan.push('stop'),
  });
  await subgraph.start();
  await subgraph.stop();
  expect(gedaan).toEqual(['start', 'stop']);
  await create(() => null).subgraph.start();
  await create(() => null).subgraph.stop();
});
