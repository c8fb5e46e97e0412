import { describe, expect, test } from 'vitest';
import { deelGraaf } from '../helpers/deel-graaf.ts';
import { type Antwoord, startGraaf } from '../helpers/graaf.ts';
import { getOperatie, operaties } from '../helpers/operaties.ts';

const graaf = deelGraaf();

const vraagMet = (kop: string | null, query: string, variables: Record<string, unknown> = {}): Promise<Antwoord> =>
  graaf().vraag(query, variables, kop === null ? {} : { 'x-mock-scenario': kop });

const VACATURES = `query ($bron: [ID!]) { vacatures(first: 60, filter: { bron: $bron }) {
  totaal
  nodes { id ookGeplaatstBij { id bron { id } } herkomst { bron { id } actualiteit } }
  bronnen { bron { id } status aantal melding }
  facetten(velden: [BRON]) { waarden { waarde aantal } }
} }`;
const FEEDS = { bron: ['setu', 'sectorbank'] };
const VACATURE = 'query ($id: ID!) { vacature(id: $id) { id herkomst { actualiteit } } }';

interface Lijst {
  readonly totaal: number | null;
  readonly nodes: readonly {
    readonly id: string;
    readonly ookGeplaatstBij: readonly { readonly id: string; readonly bron: { readonly id: string } }[];
    readonly herkomst: { readonly bron: { readonly id: string }; readonly actualiteit: string };
  }[];
  readonly bronnen: readonly {
    readonly bron: { readonly id: string };
    readonly status: string;
    readonly aantal: number;
  }[];
  readonly facetten: readonly { readonly waarden: readonly { readonly waarde: string; readonly aantal: number }[] }[];
}

const leesVacatures = async (kop: string | null, bron: { bron: readonly string[] } = FEEDS): Promise<Lijst> =>
  Object((await vraagMet(kop, VACATURES, bron)).data).vacatures;

/** Ids of vacancies by where they stand. */
const vindIds = async () => {
  const { nodes } = await leesVacatures(null);
  const isSamen = (node: Lijst['nodes'][number]): boolean =>
    new Set([node.herkomst.bron.id, ...node.ookGeplaatstBij.map(({ bron }) => bron.id)]).size > 1;
  const van = (id: string, samen: boolean) =>
    nodes.filter((node) => node.herkomst.bron.id === id && isSamen(node) === samen).map(({ id: gevonden }) => gevonden);
  const bijSectorbank = new Map(
    nodes.flatMap(({ id, ookGeplaatstBij }) =>
      ookGeplaatstBij.flatMap((ander) => (ander.bron.id === 'sectorbank' ? [[id, ander.id] as const] : [])),
    ),
  );
  return { alleenSetu: van('setu', false), samen: van('setu', true), bijSectorbank };
};

describe('one feed of a list of several', () => {
  test('is missing, with all that it alone has, as if it was never harvested: setu=uit', async () => {
    const { alleenSetu, samen } = await vindIds();
    expect([alleenSetu.length > 0, samen.length > 0]).toEqual([true, true]);
    const lijst = await leesVacatures('setu=uit');
    const ids = lijst.nodes.map(({ id }) => id);
    expect(ids.filter((id) => alleenSetu.includes(id))).toEqual([]);
    expect(lijst.totaal).toBeNull();
    expect(lijst.bronnen).toMatchObject([
      { bron: { id: 'setu' }, status: 'NIET_BESCHIKBAAR', aantal: null, melding: 'De bron is nu niet bereikbaar.' },
      { bron: { id: 'sectorbank' }, status: 'UIT_CACHE' },
    ]);
    expect(lijst.facetten[0]?.waarden.map(({ waarde }) => waarde)).toEqual(['sectorbank']);
    const { data, errors } = await vraagMet('setu=uit', VACATURE, { id: alleenSetu[0] });
    expect(data).toEqual({ vacature: null });
    expect(errors).toMatchObject([{ path: ['vacature'], extensions: { code: 'BRON_NIET_BESCHIKBAAR', bron: 'setu' } }]);
  });

  test('leaves to another feed its own record of what they both have, as if they were never joined', async () => {
    const { samen, bijSectorbank } = await vindIds();
    const [id] = samen;
    const ander = bijSectorbank.get(id ?? '');
    expect(ander).toMatch(/^sectorbank~/);
    const query = 'query ($id: ID!) { vacature(id: $id) { id ookGeplaatstBij { id } herkomst { bron { id } } } }';
    const vraagOm = async (kop: string, gevraagd?: string) => {
      const { data, errors } = await vraagMet(kop, query, { id: gevraagd });
      return { vacature: data?.vacature, fout: errors?.map(({ extensions }) => [extensions.code, extensions.bron]) };
    };
    const weg = { vacature: null, fout: [['BRON_NIET_BESCHIKBAAR', 'setu']] };
    const alleen = (wie: string, waar: string | undefined) => ({
      vacature: { id: waar, ookGeplaatstBij: [], herkomst: { bron: { id: wie } } },
      fout: undefined,
    });
    expect(await vraagOm('setu=uit', id)).toEqual(weg);
    expect(await vraagOm('setu=uit', ander)).toEqual(alleen('sectorbank', ander));
    expect(await vraagOm('sectorbank=uit', id)).toEqual(alleen('setu', id));
    expect((await leesVacatures('setu=uit')).nodes.map((node) => node.id)).toContain(ander);
    expect(await vraagOm('setu=uit, sectorbank=uit', id)).toEqual(weg);
  });

  test('fails a list that asks for it alone, and one of which every feed is so', async () => {
    for (const [kop, bron] of [
      ['setu=uit', ['setu']],
      ['setu=uit, sectorbank=uit', ['setu', 'sectorbank']],
    ] as const) {
      const { data, errors } = await vraagMet(kop, VACATURES, { bron });
      expect(data).toEqual({ vacatures: null });
      expect(errors).toMatchObject([
        { path: ['vacatures'], extensions: { code: 'BRON_NIET_BESCHIKBAAR', bron: 'setu' } },
      ]);
    }
  });

  test.each([
    ['verouderd', 'De bron is nu niet bereikbaar.'],
    ['onderhoud', 'De bron is nu niet bereikbaar.'],
    ['druk', 'De bron vraagt om later terug te komen.'],
    ['schemawijziging', 'De bron geeft een antwoord dat niet klopt.'],
  ])('stays with what it gave before, marked VEROUDERD: setu=%s', async (scenario, melding) => {
    const gewoon = await leesVacatures(null);
    const lijst = await leesVacatures(`setu=${scenario}`);
    expect(lijst.nodes.map(({ id }) => id)).toEqual(gewoon.nodes.map(({ id }) => id));
    expect(lijst.totaal).toBe(gewoon.totaal);
    expect(lijst.bronnen[0]).toMatchObject({ bron: { id: 'setu' }, status: 'VEROUDERD', melding });
    const actualiteiten = lijst.nodes.map(({ herkomst }) => `${herkomst.bron.id} ${herkomst.actualiteit}`);
    expect([...new Set(actualiteiten)].toSorted()).toEqual(['sectorbank UIT_CACHE', 'setu VEROUDERD']);
  });

  test('is there without items when it gave nothing, and the list knows how many it has: setu=leeg', async () => {
    const { alleenSetu } = await vindIds();
    const lijst = await leesVacatures('setu=leeg');
    expect(lijst.totaal).toBeGreaterThan(0);
    expect(lijst.totaal).toBeLessThan((await leesVacatures(null)).totaal ?? 0);
    expect(lijst.bronnen[0]).toMatchObject({ bron: { id: 'setu' }, status: 'UIT_CACHE', melding: null });
    expect(await leesVacatures('setu=leeg', { bron: ['setu'] })).toMatchObject({ totaal: 0, nodes: [] });
    const { data, errors } = await vraagMet('setu=leeg', VACATURE, { id: alleenSetu[0] });
    expect([data, errors]).toEqual([{ vacature: null }, undefined]);
  });

  test.each(['gezond', 'traag'])('is as it is: setu=%s', async (scenario) => {
    expect(await leesVacatures(`setu=${scenario}`)).toEqual(await leesVacatures(null));
  });
});

describe('what is remembered between operations', () => {
  const REGELINGEN =
    '{ regelingen(first: 100, filter: { gemeente: "GM0599" }) { totaal nodes { id herkomst { bron { id } actualiteit } } } }';
  const CAOS = '{ caos(first: 5) { id herkomst { actualiteit } } }';

  test.each([
    ['schemes', REGELINGEN, ['regelingen-rijk=leeg', 'regelingen-rijk=uit', 'regelingen-rijk=verouderd']],
    ['agreements', CAOS, ['cao-register=leeg', 'cao-register=uit', 'cao-register=verouderd']],
  ])('of %s does not come from an operation that tries something out, nor goes to one', async (_wat, query, koppen) => {
    const gewoon = await vraagMet(null, query);
    expect(gewoon.errors).toBeUndefined();
    const eerste = await Promise.all(koppen.map((kop) => vraagMet(kop, query)));
    const tweede = await Promise.all(koppen.map((kop) => vraagMet(kop, query)));
    expect(tweede.map(({ data }) => data)).toEqual(eerste.map(({ data }) => data));
    for (const { data } of eerste) expect(data).not.toEqual(gewoon.data);
    expect((await vraagMet(null, query)).data).toEqual(gewoon.data);
  });
});

test('lets courses teach nothing that is known when the educational norms are not there, and says so', async () => {
  const query = '{ opleidingen(first: 100) { totaal nodes { vaardigheden { id } } } }';
  const leesAantal = ({ data }: Antwoord): number =>
    Object(data).opleidingen.nodes.flatMap(({ vaardigheden }: { vaardigheden: readonly object[] }) => vaardigheden)
      .length;
  const gewoon = await vraagMet(null, query);
  expect(leesAantal(gewoon)).toBeGreaterThan(0);
  const zonder = await vraagMet('competentnl-normen=uit', query);
  expect(leesAantal(zonder)).toBe(0);
  expect(Object(zonder.data).opleidingen.totaal).toBe(Object(gewoon.data).opleidingen.totaal);
  expect(zonder.extensions?.bronnen).toContainEqual(
    expect.objectContaining({ bron: 'competentnl-normen', status: 'NIET_BESCHIKBAAR' }),
  );
  const oud = await vraagMet('competentnl-normen=verouderd', query);
  expect(oud.data).toEqual(gewoon.data);
  expect(oud.extensions?.bronnen).toContainEqual(
    expect.objectContaining({ bron: 'competentnl-normen', status: 'VEROUDERD' }),
  );
});

test('answers as a graph that was really started without these feeds', async () => {
  const weg = [
    'regelingen-rijk',
    'eva',
    'spanningsindicator',
    'cao-register',
    'loopbaanpaden',
    'rio',
    'competentnl-normen',
    'setu',
  ];
  const kop = weg.map((bron) => `${bron}=uit`).join(', ');
  // What shows the register is about the sources as they are.
  const vragen = operaties.filter(({ naam }) => naam !== 'bronnen');
  const gespeeld = new Map<string, Antwoord>();
  for (const { naam, query, variables } of vragen) gespeeld.set(naam, await vraagMet(kop, query, variables));

  const zonder = await startGraaf({
    voorStart: (wereld) => {
      for (const bron of weg) wereld.zetScenario(bron, 'uit');
    },
  });
  zonder.wereld.herstel();
  for (const { naam, query, variables } of vragen) {
    const antwoord = gespeeld.get(naam);
    const echt = await zonder.vraag(query, variables);
    expect(zonderTijd(antwoord?.data), naam).toEqual(zonderTijd(echt.data));
    expect(getFouten(antwoord), naam).toEqual(getFouten(echt));
    // An operation hears of the norms only when it tries them out.
    expect(
      antwoord?.extensions?.bronnen.filter(({ bron }) => bron !== 'competentnl-normen'),
      naam,
    ).toEqual(echt.extensions?.bronnen);
  }
}, 90_000);

test('answers the desk on a monday morning: with what there is, and every source that is behind by name', async () => {
  const { query, variables } = getOperatie('loket');
  const { status, data, errors, extensions } = await vraagMet('maandagochtend', query, variables);
  expect([status, errors]).toEqual([200, undefined]);
  for (const [veld, waarde] of Object.entries(Object(data?.loket))) expect(waarde, veld).toBeTruthy();
  expect(extensions?.bronnen).toContainEqual({
    bron: 'rio',
    naam: expect.any(String),
    status: 'VEROUDERD',
    melding: 'De bron is nu niet bereikbaar.',
  });
  expect(extensions?.bronnen).toContainEqual({
    bron: 'vum',
    naam: expect.any(String),
    status: 'NIET_BESCHIKBAAR',
    melding: 'De bron vraagt om later terug te komen.',
  });
  const gewoon = await vraagMet(null, query, variables);
  expect(gewoon.extensions?.bronnen.map(({ status: zo }) => zo)).not.toContain('VEROUDERD');
});

const getFouten = (antwoord: Antwoord | undefined): unknown =>
  antwoord?.errors?.map(({ message, path, extensions: { traceId: _, ...extensions } }) => ({
    message,
    path,
    extensions,
  }));

/** Instants differ between two runs; everything else must not. */
const zonderTijd = (waarde: unknown): unknown =>
  JSON.parse(
    JSON.stringify(waarde ?? null, (naam, deel) => (naam === 'peildatum' || naam === 'opgehaaldOp' ? null : deel)),
  );
