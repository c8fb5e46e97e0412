import { describe, expect, test } from 'vitest';
import { jsonResponse, type MockResponse } from '../../mocks/mock.ts';
import { deelGraaf } from '../helpers/deel-graaf.ts';
import { startGraaf } from '../helpers/graaf.ts';
import { getOperatie } from '../helpers/operaties.ts';
import { zetAllesUit } from '../helpers/zet-alles-uit.ts';

const { query, variables } = getOperatie('loket');

/** Feeds that share a list with other sources. */
const SAMEN: Readonly<Record<string, string>> = {
  setu: 'vacatures',
  sectorbank: 'vacatures',
  rio: 'opleidingen',
  ooapi: 'opleidingen',
  edudex: 'opleidingen',
  'regelingen-rijk': 'regelingen',
  'oo-fondsen': 'regelingen',
  'samenwerkende-catalogi': 'regelingen',
  eva: 'diensten',
  dennis: 'diensten',
  werkcentra: 'diensten',
};
const BRONNEN_VAN_LIJSTEN = `{
  vacatures(first: 1) { totaal nodes { id } bronnen { bron { id } status aantal } }
  opleidingen(first: 1) { totaal nodes { id } bronnen { bron { id } status aantal } }
  regelingen(first: 1) { totaal nodes { id } bronnen { bron { id } status aantal } }
  diensten(first: 1) { totaal nodes { id } bronnen { bron { id } status aantal } }
}`;

const STUK: Readonly<Record<string, () => MockResponse>> = {
  'answers 500': () => jsonResponse({ fout: 'SELECT geheim FROM bron' }, 500),
  'answers garbage': () => ({ status: 200, headers: { 'content-type': 'application/json' }, body: '{"geheim' }),
  'answers nothing': () => ({ status: 200, headers: {}, body: '' }),
};

test.each(Object.entries(STUK))('answers everything else, and names VUM, when VUM %s', async (_geval, antwoord) => {
  const { vraag, wereld } = await startGraaf();
  wereld.vervang('vum', antwoord);
  const { status, data, errors, extensions, tekst } = await vraag(query, variables);
  expect(status).toBe(200);
  for (const [veld, waarde] of Object.entries(Object(data?.loket))) expect(waarde, veld).toBeTruthy();
  expect(Object(data?.loket).vacatures.nodes.length).toBeGreaterThan(0);
  expect(errors).toBeUndefined();
  expect(extensions?.bronnen.find(({ bron }) => bron === 'vum')).toMatchObject({ status: 'NIET_BESCHIKBAAR' });
  expect(tekst).not.toContain('geheim');
  const { data: lijsten } = await vraag(BRONNEN_VAN_LIJSTEN);
  expect(Object(lijsten).vacatures).toMatchObject({ totaal: null, nodes: [{ id: expect.any(String) }] });
  expect(Object(lijsten).vacatures.bronnen).toContainEqual({
    bron: { id: 'vum' },
    status: 'NIET_BESCHIKBAAR',
    aantal: null,
  });
});

describe('a harvest that fails after one that worked', () => {
  const graaf = deelGraaf();

  test.each(Object.keys(SAMEN))(
    'keeps the last harvest of %s, marked VEROUDERD, until one works again',
    async (bron) => {
      const { vraag, wereld, subgraphs, omgeving } = graaf();
      // A subgraph starts by harvesting, so starting it again is a refresh.
      const ververs = (): Promise<unknown> =>
        Promise.all(
          subgraphs.filter(({ bronnen }) => bronnen.some(({ id }) => id === bron)).map((subgraph) => subgraph.start()),
        );
      const eerst = await vraag(query, variables);
      wereld.zetScenario(bron, 'uit');
      await ververs();
      const { data, errors, extensions } = await vraag(query, variables);
      expect(errors).toBeUndefined();
      expect(zonderStatus(data)).toEqual(zonderStatus(eerst.data));
      expect(extensions?.bronnen.find((melding) => melding.bron === bron)).toMatchObject({
        status: 'VEROUDERD',
        melding: expect.any(String),
      });
      expect(omgeving.register.getToestanden().find((toestand) => toestand.bron.id === bron)?.status).toBe('VEROUDERD');

      wereld.zetScenario(bron, 'gezond');
      await ververs();
      const { extensions: later } = await vraag(query, variables);
      expect(later?.bronnen.find((melding) => melding.bron === bron)).toMatchObject({ status: 'UIT_CACHE' });
    },
  );
});

/** One feed of each list at a time. */
const RONDEN: readonly (readonly string[])[] = Object.values(
  Object.groupBy(
    Object.values(Object.groupBy(Object.keys(SAMEN), (bron) => SAMEN[bron] ?? '')).flatMap((bronnen = []) =>
      bronnen.map((bron, ronde) => ({ bron, ronde })),
    ),
    ({ ronde }) => ronde,
  ),
).map((ronde = []) => ronde.map(({ bron }) => bron));

test.each(RONDEN.map((bronnen) => [bronnen.join(', '), bronnen] as const))(
  'starts without %s, names each beside its list, and lists what the other sources have',
  async (_, bronnen) => {
    const { vraag } = await startGraaf({
      voorStart: (wereld) => {
        for (const bron of bronnen) wereld.zetScenario(bron, 'uit');
      },
    });
    const { data, errors } = await vraag(BRONNEN_VAN_LIJSTEN);
    expect(errors).toBeUndefined();
    for (const bron of bronnen) {
      const lijst = Object(data)[SAMEN[bron] ?? ''];
      expect({ totaal: lijst.totaal, aantal: lijst.nodes.length }, bron).toEqual({ totaal: null, aantal: 1 });
      expect(lijst.bronnen).toContainEqual({ bron: { id: bron }, status: 'NIET_BESCHIKBAAR', aantal: null });
      expect(lijst.bronnen.filter(({ status }: { status: string }) => status === 'NIET_BESCHIKBAAR')).toHaveLength(1);
    }
  },
);

test('answers who is responsible and what to do next when every source is dead', async () => {
  const { vraag } = await startGraaf({
    voorStart: zetAllesUit,
  });
  const { status, data, errors } = await vraag(query, variables);
  expect(status).toBe(200);
  expect(data?.loket).toMatchObject({
    vacatures: null,
    opleidingen: null,
    regelingen: null,
    diensten: null,
    arbeidsmarktregio: { naam: 'Rijnmond' },
  });
  expect(Object(data?.loket).verantwoordelijken.length).toBeGreaterThan(0);
  expect(new Set(errors?.map(({ extensions }) => extensions.bron))).toEqual(
    new Set(['setu', 'rio', 'regelingen-rijk', 'eva']),
  );
});

test('keeps a failure inside a subgraph from a client: the field is null and the error says nothing', async () => {
  const { vraag } = await startGraaf({
    verbind: (subgraph) => async (deelvraag, operatie) => {
      if (subgraph.naam === 'stelsel')
        return {
          data: null,
          errors: [{ message: 'connect ECONNREFUSED 10.0.0.1 geheim' }],
          extensions: { bronnen: [] },
        };
      return subgraph.execute(deelvraag, operatie);
    },
  });
  const { data, errors, tekst } = await vraag('{ bronnen { id } vacatures(first: 1) { nodes { titel } } }');
  expect(data).toMatchObject({ bronnen: null, vacatures: { nodes: [{ titel: expect.any(String) }] } });
  expect(errors).toMatchObject([
    { message: 'Er ging iets mis binnen de graaf.', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
  ]);
  expect(tekst).not.toMatch(/geheim|ECONNREFUSED|10\.0\.0\.1|serviceName/);
});

test('takes a source without an address for one that cannot be reached: the rest of its subgraph answers', async () => {
  const { vraag } = await startGraaf({ omgeving: { basisUrls: {} } });
  const { data, errors, extensions } = await vraag(
    '{ beroep(id: "7115") { naam vaardigheden { belang } } arbeidsmarktregio(code: "AM22") { naam } vacatures { totaal } }',
  );
  expect(data).toEqual({
    beroep: { naam: 'Timmerlieden', vaardigheden: null },
    arbeidsmarktregio: { naam: 'Rijnmond' },
    vacatures: null,
  });
  expect(errors?.map(({ path, extensions: { code, bron } }) => ({ path, code, bron }))).toEqual(
    expect.arrayContaining([
      { path: ['beroep', 'vaardigheden'], code: 'BRON_NIET_BESCHIKBAAR', bron: 'competentnl' },
      { path: ['vacatures'], code: 'BRON_NIET_BESCHIKBAAR', bron: 'setu' },
    ]),
  );
  expect(extensions?.bronnen.map(({ bron, status }) => `${bron} ${status}`)).toEqual([
    'competentnl NIET_BESCHIKBAAR',
    'sectorbank NIET_BESCHIKBAAR',
    'setu NIET_BESCHIKBAAR',
    'vum NIET_BESCHIKBAAR',
  ]);
});

/** A list says of each source how it is doing; all that it lists must be the same. */
const zonderStatus = (data: unknown): unknown =>
  JSON.parse(JSON.stringify(data, (naam, deel) => (naam === 'status' ? undefined : deel)));
