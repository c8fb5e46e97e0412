import fc from 'fast-check';
import { expect, test } from 'vitest';
import { metUniekeRepresentaties } from '../../gateway/federation/representaties.ts';
import type { SubgraphAntwoord, SubgraphVraag } from '../../subgraphs/shared/subgraph.ts';

const QUERY =
  'query ($representations: [_Any!]!, $first: Int) { _entities(representations: $representations) { __typename } }';
const beroep = (id: string) => ({ __typename: 'Beroep', id });
const extensions = { bronnen: [] };

/** A subgraph that gives every representation back with its place in what was asked, and remembers what it was asked. */
const create = (antwoord: (representaties: readonly unknown[]) => Partial<SubgraphAntwoord> = () => ({})) => {
  const gevraagd: SubgraphVraag[] = [];
  const vraag = metUniekeRepresentaties(async (uniek) => {
    gevraagd.push(uniek);
    const representaties = [uniek.variables?.representations ?? []].flat();
    return { data: { _entities: representaties }, extensions, ...antwoord(representaties) };
  });
  return {
    gevraagd,
    vraag: (representations: readonly unknown[]) =>
      vraag({ query: QUERY, variables: { representations, first: 3 }, operationName: 'Q' }),
  };
};

test('asks for everything that occurs more than once only once, and gives it at every place that asked', async () => {
  const { gevraagd, vraag } = create();
  const representaties = [beroep('a'), beroep('b'), beroep('a'), beroep('c'), beroep('b'), beroep('a')];
  const { data } = await vraag(representaties);
  expect(gevraagd).toEqual([
    {
      query: QUERY,
      operationName: 'Q',
      variables: { representations: [beroep('a'), beroep('b'), beroep('c')], first: 3 },
    },
  ]);
  expect(data).toEqual({ _entities: representaties });
});

test('answers the same as when everything was asked, whatever occurs how often', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(beroep('a'), beroep('b'), { __typename: 'Sector', id: 'a' })),
      async (lijst) => {
        const { gevraagd, vraag } = create();
        expect((await vraag(lijst)).data).toEqual({ _entities: lijst });
        const sleutels = [gevraagd[0]?.variables?.representations ?? []].flat().map((deel) => JSON.stringify(deel));
        expect(new Set(sleutels).size).toBe(sleutels.length);
      },
    ),
  ));

test('gives an error of one representation to every place that asked for it, and its path below', async () => {
  const fout = { message: 'weg', path: ['_entities', 1, 'naam', 0], extensions: { code: 'BRON_TIMEOUT' } };
  const { vraag } = create(() => ({ data: { _entities: [beroep('a'), null] }, errors: [fout] }));
  const { data, errors } = await vraag([beroep('a'), beroep('b'), beroep('a'), beroep('b')]);
  expect(data).toEqual({ _entities: [beroep('a'), null, beroep('a'), null] });
  expect(errors).toEqual([
    { ...fout, path: ['_entities', 1, 'naam', 0] },
    { ...fout, path: ['_entities', 3, 'naam', 0] },
  ]);
});

test('gives an error that belongs to no representation once', async () => {
  const fouten = [{ message: 'zonder pad' }, { message: 'van alles', path: ['_entities'] }];
  const { vraag } = create(() => ({ data: null, errors: fouten }));
  const { data, errors } = await vraag([beroep('a'), beroep('a')]);
  expect(data).toBeNull();
  expect(errors).toEqual(fouten);
});

test('leaves a question alone in which nothing occurs twice, or that has no representations', async () => {
  const { gevraagd, vraag } = create();
  for (const lijst of [[], [beroep('a')], [beroep('a'), beroep('b')]]) await vraag(lijst);
  expect(gevraagd.map(({ variables }) => variables?.representations)).toEqual([
    [],
    [beroep('a')],
    [beroep('a'), beroep('b')],
  ]);
  const zonder = { query: '{ __typename }' };
  const doorgegeven: SubgraphVraag[] = [];
  await metUniekeRepresentaties(async (vraagZelf) => {
    doorgegeven.push(vraagZelf);
    return { data: null, extensions };
  })(zonder);
  expect(doorgegeven[0]).toBe(zonder);
});

test('tells how the sources did, which the answer says once', async () => {
  const bronnen = [{ bron: 'vum', naam: 'VUM', status: 'ACTUEEL' as const, melding: null }];
  const { vraag } = create(() => ({ extensions: { bronnen } }));
  expect((await vraag([beroep('a'), beroep('a')])).extensions).toEqual({ bronnen });
});
