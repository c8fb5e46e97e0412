import { describe, expect, test } from 'vitest';
import { deelGraaf } from '../helpers/deel-graaf.ts';
import { createProefstand } from '../helpers/graaf.ts';
import { getOperatie, operaties } from '../helpers/operaties.ts';
import { proefmocks } from '../helpers/proefmocks.ts';

const H = '__typename herkomst { bron { id } actualiteit }';
const VACATURE = `id ookGeplaatstBij { id bron { id } } herkomstPerGroep { herkomst { bron { id } actualiteit } } ${H}`;
const REGELING = `id uitvoeringVan { id ${H} } opvolger { id } caos { id } ${H}`;
const FINANCIERING = `financiering { id ${H} }`;
const { situatie } = Object(getOperatie('loket').variables);
const werkgever = Object(getOperatie('werkgeverloket').variables).situatie;
const werkende = Object(getOperatie('voorzieningencheck').variables).situatie;

/** Everything harvested that each subgraph shows, in lists that hold all of it where that can be. */
const VRAGEN: readonly (readonly [subgraph: string, query: string, variables?: Record<string, unknown>])[] = [
  [
    'vacatures',
    `{
      vacatures(first: 100, filter: { bron: ["setu", "sectorbank"] }) {
        nodes { ${VACATURE} } facetten(velden: [BRON]) { waarden { waarde aantal } }
      }
      beroep(id: "7115") { vacatures { nodes { ${VACATURE} passendeOpleidingen { id ${H} } } } }
      arbeidsmarktregio(code: "AM22") { vacatures { nodes { ${VACATURE} } } }
    }`,
  ],
  [
    'opleidingen',
    `{
      ${['rio', 'ooapi', 'edudex'].map((bron) => `${bron}: opleidingen(first: 100, filter: { bron: ["${bron}"] }) { nodes { id ${H} } }`).join('\n')}
      opleidingen(first: 50) { nodes { id ${FINANCIERING} ${H} } facetten(velden: [SOORT]) { waarden { waarde aantal } } }
      beroep(id: "7115") { opleidingen { nodes { id ${H} } } }
      arbeidsmarktregio(code: "AM22") { opleidingen { nodes { id ${H} } } }
    }`,
  ],
  [
    'regelingen',
    `{
      rijk: regelingen(first: 100) { nodes { ${REGELING} } }
      fondsen: regelingen(first: 100, filter: { sector: "F" }) { nodes { ${REGELING} } }
      gemeente: regelingen(first: 100, filter: { gemeente: "GM0599" }) { nodes { ${REGELING} } }
      caos(first: 100) { id fonds { id } ${H} }
    }`,
  ],
  [
    'menukaart',
    `{
      diensten(first: 100, filter: { arbeidsmarktregio: "AM22" }) { nodes { id ${FINANCIERING} ${H} } }
      menukaart(arbeidsmarktregio: "AM22") {
        werkcentrum { ${H} } diensten(first: 100) { nodes { id ${H} } }
        vergelijking { gaten { aanvullingen { id ${H} } } }
      }
    }`,
  ],
  [
    'stelsel',
    `{
      arbeidsmarktregio(code: "AM22") {
        arbeidsmarktinformatie { kansrijkeBeroepen { ${H} } ${H} } vergelijking { ${H} }
      }
      beroep(id: "5321") {
        loopbaanpaden { id vastgesteldDoor { id ${H} } ${H} }
        vraagEnAanbod(arbeidsmarktregio: "AM22") { openMatch { ${H} } ${H} }
      }
    }`,
  ],
  [
    'loket',
    `query ($situatie: SituatieInput!, $werkgever: WerkgeverSituatieInput!, $werkende: SituatieInput!) {
      loket(situatie: $situatie) {
        werkcentrum { ${H} } vacatures { nodes { ${VACATURE} } } opleidingen { nodes { id ${H} } }
        regelingen(first: 30) { nodes { regeling { id ${H} } } } diensten(first: 30) { nodes { id ${H} } }
      }
      werkgeverloket(situatie: $werkgever) {
        regelingen(first: 30) { nodes { regeling { id ${H} } } } diensten(first: 30) { nodes { id ${H} } }
        arbeidsmarktinformatie { beroep { openMatch { ${H} } ${H} } ${H} }
      }
      werkende: loket(situatie: $werkende) { voorzieningencheck { caos { id ${H} } } }
    }`,
    { situatie, werkgever, werkende },
  ],
];

/** Lists of the root: without one source there is more room for the others, never less. */
const LIJSTEN: ReadonlySet<string> = new Set([
  'vacatures',
  'rio',
  'ooapi',
  'edudex',
  'opleidingen',
  'rijk',
  'fondsen',
  'gemeente',
  'caos',
  'diensten',
]);

const graaf = deelGraaf();
const feeds = (): readonly string[] =>
  graaf()
    .subgraphs.flatMap(({ bronnen }) => bronnen)
    .filter(({ soort }) => soort === 'FEED')
    .map(({ id }) => id);

const vraag = async (kop: string | null, query: string, variables: Record<string, unknown> = {}): Promise<unknown> =>
  (await graaf().vraag(query, variables, kop === null ? {} : { 'x-mock-scenario': kop })).data;

describe('without a harvested source', () => {
  test('what is asked here shows every one of them, and every type that says where it is from', async () => {
    const sporen = await Promise.all(
      VRAGEN.map(async ([, query, variables]) => getSporen(await vraag(null, query, variables))),
    );
    const gezien = new Set(sporen.flat().map(({ bron }) => bron));
    expect(feeds().filter((id) => !gezien.has(id))).toEqual(['competentnl-normen']);
    const typen = new Set(sporen.flat().map(({ type }) => type));
    // What the others say is not harvested.
    const live = ['Vaardigheid', 'Overstap', 'Uitkering', 'PolisUitkering', 'Registraties'];
    expect([...getTypenMetHerkomst()].filter((type) => !typen.has(type)).toSorted()).toEqual(live.toSorted());
    for (const { bron, actualiteit } of sporen.flat())
      if (feeds().includes(bron) && actualiteit !== null) expect([bron, actualiteit]).toEqual([bron, 'UIT_CACHE']);
  });

  const geoogst = [
    'cao-register',
    'competentnl-normen',
    'dennis',
    'edudex',
    'eva',
    'loopbaanpaden',
    'oo-fondsen',
    'ooapi',
    'open-match',
    'regelingen-rijk',
    'rio',
    'samenwerkende-catalogi',
    'sectorbank',
    'setu',
    'spanningsindicator',
    'werkcentra',
  ];

  test('the list of them below is whole', () => {
    expect(feeds().toSorted()).toEqual(geoogst);
    expect(createProefstand(proefmocks).bronnen).toEqual(expect.arrayContaining(geoogst));
  });

  test.each(geoogst)('nothing of it shows anywhere, and all that the others say is there: %s', async (weg) => {
    for (const [subgraph, query, variables] of VRAGEN) {
      const gewoon = await vraag(null, query, variables);
      for (const gevolg of ['uit', 'leeg']) {
        const zonder = await vraag(`${weg}=${gevolg}`, query, variables);
        const plek = `${subgraph}, ${gevolg}`;
        const over = getSporen(zonder);
        expect(
          over.filter(({ bron }) => bron === weg),
          plek,
        ).toEqual([]);
        const ids = new Set(over.map(({ id }) => id));
        const anderen = getItems(gewoon).filter(({ bron }) => bron !== weg);
        expect(
          anderen.filter(({ id }) => !ids.has(id)),
          plek,
        ).toEqual([]);
      }
    }
    for (const { naam, query, variables } of operaties) {
      const sporen = getSporen(await vraag(`${weg}=uit`, query, variables));
      expect(
        sporen.filter(({ bron }) => bron === weg),
        naam,
      ).toEqual([]);
    }
  });
});

/** Something in an answer that came from a source: by its herkomst, or by its global id. */
interface Spoor {
  readonly bron: string;
  readonly id: string | null;
  readonly type: string | null;
  readonly actualiteit: string | null;
}

interface Item {
  readonly id: string;
  readonly bron: { readonly id: string };
}

/** Names of things of a source that stand in another one; what belongs to them shows only when they are asked by id. */
const VERWIJZINGEN: ReadonlySet<string> = new Set(['fonds', 'caos', 'opvolger', 'bronnen', 'ontbrekend', 'regeling']);

/** The items of the lists of the root, with the other places of each. */
function getItems(data: unknown): readonly { readonly bron: string; readonly id: string }[] {
  return Object.entries(Object(data))
    .filter(([naam]) => LIJSTEN.has(naam))
    .flatMap(([, lijst]) => Object(lijst).nodes ?? lijst)
    .flatMap(({ id, herkomst, ookGeplaatstBij = [] }) => [
      { id, bron: herkomst.bron.id },
      ...ookGeplaatstBij.map((plaats: Item) => ({ id: plaats.id, bron: plaats.bron.id })),
    ]);
}

/** All traces of sources in an answer. */
function getSporen(waarde: unknown): readonly Spoor[] {
  if (typeof waarde !== 'object' || waarde === null) return [];
  if (Array.isArray(waarde)) return waarde.flatMap((deel) => getSporen(deel));
  const { id = null, herkomst = null, __typename: type = null } = Object(waarde);
  const eigen = herkomst
    ? [{ bron: String(herkomst.bron?.id), id, type, actualiteit: herkomst.actualiteit ?? null }]
    : typeof id === 'string' && id.includes('~') && !/^\d/.test(id)
      ? [{ bron: id.slice(0, id.indexOf('~')), id, type, actualiteit: null }]
      : [];
  const delen = Object.entries(waarde).filter(
    ([naam, deel]) => naam !== 'herkomst' && !(isVerwijzing(deel) && VERWIJZINGEN.has(naam)),
  );
  return [...eigen, ...delen.flatMap(([, deel]) => getSporen(deel))];
}

/** Whether what stands there says nothing of where it is from. */
function isVerwijzing(deel: unknown): boolean {
  return [deel].flat().every((een) => typeof een !== 'object' || een === null || !('herkomst' in een));
}

function getTypenMetHerkomst(): ReadonlySet<string> {
  return new Set(
    graaf()
      .subgraphs.flatMap(({ schema }) => Object.values(schema.getTypeMap()))
      .filter((type) => 'getInterfaces' in type && type.getInterfaces().some(({ name }) => name === 'MetHerkomst'))
      .map(({ name }) => name),
  );
}
