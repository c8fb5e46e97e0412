import type { FastifyInstance } from 'fastify';
import { afterEach, expect, test, vi } from 'vitest';
import type { SubgraphVerbinding } from '../../gateway/federation/create-databron.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { startGraaf } from '../helpers/graaf.ts';
import { operaties } from '../helpers/operaties.ts';
import { serveer } from '../helpers/serveer.ts';

/** Two graphs, each harvested and asked every example operation, take a while on a machine that has more to do. */
vi.setConfig({ testTimeout: 300_000 });

const servers = new Map<string, FastifyInstance>();
const sluiters: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  await Promise.all(sluiters.splice(0).map((sluit) => sluit()));
  servers.clear();
});

const verbindMetServer = (subgraph: Subgraph): SubgraphVerbinding => {
  const { server, verbinding, sluit } = serveer(subgraph);
  servers.set(subgraph.naam, server);
  sluiters.push(sluit);
  return verbinding;
};

test('gives the same answer, sources included, whether the subgraphs are in process or behind HTTP', async () => {
  const inProces = await startGraaf();
  const overHttp = await startGraaf({ verbind: verbindMetServer });
  for (const { naam, query, variables } of operaties) {
    const [a, b] = await Promise.all([inProces.vraag(query, variables), overHttp.vraag(query, variables)]);
    expect(
      b.errors?.map(({ path, extensions: { code } }) => ({ path, code })),
      naam,
    ).toEqual(a.errors?.map(({ path, extensions: { code } }) => ({ path, code })));
    expect(zonderTijd(b.data), naam).toEqual(zonderTijd(a.data));
    expect(b.extensions?.bronnen, naam).toEqual(a.extensions?.bronnen);
  }
});

test('names a subgraph that is gone, with its sources, and answers everything else', async () => {
  const { vraag } = await startGraaf({ verbind: verbindMetServer });
  await servers.get('vacatures')?.close();
  const { data, errors, extensions, tekst } = await vraag(
    'query ($situatie: SituatieInput!) { vacatures { totaal } loket(situatie: $situatie) { verantwoordelijken { partij } vacatures { totaal } opleidingen(first: 1) { nodes { naam } } } }',
    { situatie: { rol: 'WERKZOEKENDE', gemeente: 'GM0599' } },
  );
  expect(data).toMatchObject({
    vacatures: null,
    loket: { vacatures: null, opleidingen: { nodes: [{ naam: expect.any(String) }] } },
  });
  expect(errors?.map(({ path, extensions: { code, bron } }) => ({ path, code, bron }))).toEqual([
    { path: ['vacatures'], code: 'BRON_NIET_BESCHIKBAAR', bron: 'subgraph:vacatures' },
    { path: ['loket'], code: 'BRON_NIET_BESCHIKBAAR', bron: 'subgraph:vacatures' },
  ]);
  expect(extensions?.bronnen.find(({ bron }) => bron === 'vum')).toMatchObject({ status: 'NIET_BESCHIKBAAR' });
  expect(tekst).not.toMatch(/127\.0\.0\.1|ECONNREFUSED/);
});

/** Instants differ between two runs; everything else must not. */
const zonderTijd = (waarde: unknown): unknown =>
  JSON.parse(JSON.stringify(waarde, (naam, deel) => (naam === 'peildatum' || naam === 'opgehaaldOp' ? null : deel)));
