import { afterAll, expect, test } from 'vitest';
import { createSubgraphServer } from '../../subgraphs/shared/http-server.ts';
import { deelGraaf } from '../helpers/deel-graaf.ts';
import { createProefstand } from '../helpers/graaf.ts';
import { proefmocks } from '../helpers/proefmocks.ts';
import { serveer } from '../helpers/serveer.ts';

const QUERY = `{
  vacatures(first: 5, filter: { arbeidsmarktregio: "AM22" }) { bronnen { bron { id } status } }
  opleidingen(first: 5) { nodes { id } }
}`;
const KOP = { 'x-mock-scenario': 'vum=uit, setu=leeg, rio=verouderd' };

const koppen = new Set<string>();
const sluiters: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(sluiters.map((sluit) => sluit())));

/** Every subgraph behind HTTP, where it may try out what the gateway may. */
const graaf = deelGraaf({
  verbind: (subgraph) => {
    const { server, verbinding, sluit } = serveer(subgraph, { proefstand: createProefstand(proefmocks) });
    server.addHook('onRequest', async ({ headers }) => {
      for (const naam of Object.keys(headers)) koppen.add(naam);
    });
    sluiters.push(sluit);
    return verbinding;
  },
});

test('reaches the sources behind a subgraph server, and goes there as the only header of a client', async () => {
  const { vraag, wereld } = graaf();
  const client = { authorization: 'Bearer x', cookie: 'a=b', 'x-eigen': 'c', tracestate: 'd=e' };
  const { data, errors, extensions } = await vraag(QUERY, {}, { ...KOP, ...client });
  expect(errors).toBeUndefined();
  expect(Object(data).vacatures.bronnen).toEqual([
    { bron: { id: 'setu' }, status: 'UIT_CACHE' },
    { bron: { id: 'sectorbank' }, status: 'UIT_CACHE' },
    { bron: { id: 'vum' }, status: 'NIET_BESCHIKBAAR' },
  ]);
  expect(extensions?.bronnen).toContainEqual(expect.objectContaining({ bron: 'rio', status: 'VEROUDERD' }));
  expect(new Set(wereld.journaal.lees().map(({ scenario }) => scenario))).toEqual(new Set(['uit']));
  expect([...koppen].toSorted()).toEqual([
    'connection',
    'content-length',
    'content-type',
    'host',
    'x-mock-scenario',
    'x-trace-id',
  ]);
});

test('is refused by a server that may try nothing out: an answer as if nothing was tried would be a lie', async () => {
  const [subgraph] = graaf().subgraphs;
  if (!subgraph) throw new RangeError('a graph without subgraphs');
  const server = createSubgraphServer(subgraph);
  const vraagAan = (headers: Record<string, string>) =>
    server.inject({ method: 'POST', url: '/graphql', headers, payload: { query: '{ __typename }' } });
  expect((await vraagAan(KOP)).statusCode).toBe(400);
  expect((await vraagAan({})).statusCode).toBe(200);
  await server.close();
});
