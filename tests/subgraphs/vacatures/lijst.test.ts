import { beforeAll, expect, test } from 'vitest';
import { afstandKm } from '../../../schema/referentie/afstand.ts';
import { getBeroep } from '../../../schema/referentie/beroepen.ts';
import { getGemeente } from '../../../schema/referentie/gemeenten.ts';
import { getDag } from '../../../subgraphs/shared/dag.ts';
import { deelGraaf } from '../../helpers/deel-graaf.ts';

interface Node {
  readonly id: string;
  readonly titel: string;
  readonly omschrijving: string | null;
  readonly gepubliceerdOp: string | null;
  readonly sluitingsdatum: string | null;
  readonly leerbaan: boolean | null;
  readonly belasting: readonly string[] | null;
  readonly beroep: { readonly id: string } | null;
  readonly werklocatie: { readonly gemeente: { readonly code: string } | null } | null;
  readonly arbeidsmarktregio: { readonly code: string } | null;
  readonly contract: {
    readonly soort: string;
    readonly overeenkomst: string;
    readonly urenMinimaal: number | null;
    readonly urenMaximaal: number | null;
  } | null;
  readonly eisen: { readonly niveau: string | null };
  readonly herkomst: { readonly bron: { readonly id: string } };
  readonly ookGeplaatstBij: readonly { readonly bron: { readonly id: string } }[];
}

const LIJST = `query ($filter: VacatureFilter, $sorteer: VacatureSortering! = NIEUWSTE, $first: Int! = 100, $after: String) {
  vacatures(filter: $filter, sorteer: $sorteer, first: $first, after: $after) {
    nodes {
      id titel omschrijving gepubliceerdOp sluitingsdatum leerbaan belasting beroep { id }
      werklocatie { gemeente { code } } arbeidsmarktregio { code } contract { soort overeenkomst urenMinimaal urenMaximaal }
      eisen { niveau } herkomst { bron { id } } ookGeplaatstBij { bron { id } }
    }
    pageInfo { hasNextPage endCursor } totaal bronnen { bron { id } status aantal }
    facetten(velden: [BRON, ARBEIDSMARKTREGIO, CONTRACTSOORT]) { veld waarden { waarde aantal } nietGeteld { id } }
  }
}`;
const FEEDS = { bron: ['setu', 'sectorbank'] };

const graaf = deelGraaf();
let alle: readonly Node[];

const vraag = async (variables: Record<string, unknown>) => {
  const { data, errors } = await graaf().vraag(LIJST, variables);
  expect(errors).toBeUndefined();
  return Object(data).vacatures;
};

/** Every vacancy of a filter, page by page. */
const leesAlle = async (filter: object, first = 100): Promise<readonly Node[]> => {
  const nodes: Node[] = [];
  for (let after: string | null = null; ; ) {
    const pagina = await vraag({ filter, first, after });
    nodes.push(...pagina.nodes);
    if (!pagina.pageInfo.hasNextPage) return nodes;
    after = pagina.pageInfo.endCursor;
  }
};

beforeAll(async () => {
  alle = await leesAlle(FEEDS);
});

test('lists every harvested vacancy once, the newest first and those without a date last, at any size of a page', async () => {
  const ids = alle.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect((await leesAlle(FEEDS, 37)).map(({ id }) => id)).toEqual(ids);
  const tijden = alle.map(({ gepubliceerdOp }) =>
    gepubliceerdOp === null ? Number.NEGATIVE_INFINITY : Date.parse(gepubliceerdOp),
  );
  expect(tijden).toEqual(tijden.toSorted((a, b) => b - a));
  expect(tijden).toContain(Number.NEGATIVE_INFINITY);
});

const uren = ({ contract }: Node) => contract ?? { urenMinimaal: null, urenMaximaal: null };
const FILTERS: readonly (readonly [naam: string, filter: object, past: (node: Node) => boolean])[] = [
  ['region', { arbeidsmarktregio: 'AM22' }, ({ arbeidsmarktregio }) => arbeidsmarktregio?.code === 'AM22'],
  ['municipality', { gemeente: 'GM0363' }, ({ werklocatie }) => werklocatie?.gemeente?.code === 'GM0363'],
  [
    'distance',
    { gemeente: 'GM0599', afstandKm: 12 },
    ({ werklocatie }) => {
      const [rotterdam, hier] = ['GM0599', werklocatie?.gemeente?.code ?? ''].map(getGemeente);
      return rotterdam != null && hier != null && afstandKm(rotterdam, hier) <= 12;
    },
  ],
  ['occupation', { beroep: '5321' }, ({ beroep }) => beroep?.id === '5321'],
  [
    'kind of contract',
    { contractsoort: ['VAST', 'TIJDELIJK'] },
    ({ contract }) => ['VAST', 'TIJDELIJK'].includes(contract?.soort ?? ''),
  ],
  ['kind of agreement', { overeenkomst: ['LEERBAAN'] }, ({ contract }) => contract?.overeenkomst === 'LEERBAAN'],
  ['level', { niveau: ['MBO4', 'HBO'] }, ({ eisen }) => ['MBO4', 'HBO'].includes(eisen.niveau ?? '')],
  ['fewest hours', { urenMinimaal: 36 }, (node) => (uren(node).urenMaximaal ?? -1) >= 36],
  ['most hours', { urenMaximaal: 20 }, (node) => (uren(node).urenMinimaal ?? 99) <= 20],
  ['a place to learn', { leerbaan: true }, ({ leerbaan }) => leerbaan === true],
  [
    'no heavy lifting',
    { belastingUitsluiten: ['ZWAAR_TILLEN'] },
    ({ belasting }) => belasting !== null && !belasting.includes('ZWAAR_TILLEN'),
  ],
  [
    'one source',
    { bron: ['sectorbank'] },
    ({ herkomst, ookGeplaatstBij }) => [herkomst, ...ookGeplaatstBij].some(({ bron }) => bron.id === 'sectorbank'),
  ],
  [
    'two of these',
    { arbeidsmarktregio: 'AM14', contractsoort: ['UITZEND'] },
    ({ arbeidsmarktregio, contract }) => arbeidsmarktregio?.code === 'AM14' && contract?.soort === 'UITZEND',
  ],
];

test.each(FILTERS)('leaves exactly what passes a filter on %s', async (_naam, filter, past) => {
  const verwacht = alle.filter(past).map(({ id }) => id);
  expect(verwacht.length).toBeGreaterThan(0);
  expect((await leesAlle({ ...FEEDS, ...filter })).map(({ id }) => id)).toEqual(verwacht);
});

test('finds words in any form and without accents, every one of them, and puts the occupation of that name first on request', async () => {
  const gevonden = await leesAlle({ ...FEEDS, zoek: 'vérkopers' });
  expect(gevonden.length).toBeGreaterThan(0);
  for (const { titel, omschrijving, beroep } of gevonden)
    expect(`${titel} ${omschrijving} ${getBeroep(beroep?.id ?? '')?.naam}`).toMatch(/verkoper/i);
  const relevant = (await vraag({ filter: { ...FEEDS, zoek: 'schoonmaker' }, sorteer: 'RELEVANTIE' })).nodes;
  const eerste = relevant.findIndex(({ beroep }: Node) => beroep?.id !== relevant[0].beroep?.id);
  expect(relevant[0].beroep?.id).toMatch(/^91/);
  expect(relevant.slice(eerste).every(({ beroep }: Node) => beroep?.id !== relevant[0].beroep?.id)).toBe(true);
});

test('shows no vacancy of which the last day to apply has passed', () => {
  const vandaag = getDag(new Date());
  const dagen = alle.flatMap(({ sluitingsdatum }) => sluitingsdatum ?? []);
  expect(dagen.length).toBeGreaterThan(0);
  for (const dag of dagen) expect(dag >= vandaag).toBe(true);
});

test('counts what a list leaves, without the filter on what is counted, and names who is not counted', async () => {
  const { facetten } = await vraag({ filter: { ...FEEDS, contractsoort: ['UITZEND'] }, first: 1 });
  const [perBron, perRegio, perContract] = facetten;
  const uitzend = alle.filter(({ contract }) => contract?.soort === 'UITZEND');
  const tel = (facet: { waarden: { waarde: string; aantal: number }[] }, waarde: string) =>
    facet.waarden.find((regel) => regel.waarde === waarde)?.aantal ?? 0;
  expect(tel(perContract, 'UITZEND')).toBe(uitzend.length);
  expect(tel(perContract, 'VAST')).toBe(alle.filter(({ contract }) => contract?.soort === 'VAST').length);
  expect(tel(perRegio, 'AM22')).toBe(
    uitzend.filter(({ arbeidsmarktregio }) => arbeidsmarktregio?.code === 'AM22').length,
  );
  expect(tel(perBron, 'setu')).toBeGreaterThan(0);
  // A property is counted without the filter on it: without that on the sources VUM has its share too.
  expect([perBron, perRegio, perContract].map(({ nietGeteld }) => nietGeteld)).toEqual([[{ id: 'vum' }], [], []]);
  expect((await vraag({ first: 1 })).facetten[0].nietGeteld).toEqual([{ id: 'vum' }]);
});

test('asks VUM nothing when the filter leaves it out, and the index nothing when it leaves out the feeds', async () => {
  const voor = graaf().wereld.getAanroepen('vum').length;
  await vraag({ filter: FEEDS, first: 5 });
  expect(graaf().wereld.getAanroepen('vum')).toHaveLength(voor);
  const { bronnen } = await vraag({ filter: { bron: ['vum'], gemeente: 'GM0599' }, first: 1 });
  expect(bronnen.map(({ bron }: { bron: { id: string } }) => bron.id)).toEqual(['vum']);
});

test('refuses a source that has no vacancies, by the name of the argument', async () => {
  const { errors } = await graaf().vraag(LIJST, { filter: { bron: ['rio'] } });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'filter.bron' } }]);
});
