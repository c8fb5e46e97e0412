import { expect, test } from 'vitest';
import {
  createWerkgeverVragen,
  getKandidaatgroepen,
  getLeeftijdsgroep,
} from '../../../subgraphs/menukaart/werkgeverloket.ts';
import type { Kandidaat, Werkgeversvraag } from '../../../subgraphs/shared/situatie.ts';
import type { SubgraphProef } from '../../helpers/subgraph.ts';
import { start } from './start.ts';

const LOKET = `query ($r: [_Any!]!, $first: Int! = 10, $after: String) {
  _entities(representations: $r) {
    ... on Werkgeverloket {
      diensten(first: $first, after: $after) {
        nodes {
          naam groepen doelgroepen functionaliteiten
          gebied { soort arbeidsmarktregios { code } gemeenten { code } }
          werkgeversdienst { vragen sectoren { id } doelgroepregister leerwerktraject leeftijdsgroepen }
          herkomst { bron { id } }
        }
        pageInfo { hasNextPage endCursor }
        totaal
        bronnen { bron { id } status }
      }
    }
  }
}`;

interface Dienst {
  readonly naam: string;
  readonly groepen: string[];
  readonly doelgroepen: string[];
  readonly gebied: { soort: string; arbeidsmarktregios: { code: string }[]; gemeenten: { code: string }[] };
  readonly werkgeversdienst: { vragen: string[]; sectoren: { id: string }[]; leeftijdsgroepen: string[] };
}

const vraagDiensten = async ({ vraag, sleutel }: SubgraphProef, situatie: object, first = 100) => {
  const nodes: Dienst[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await vraag(LOKET, {
      r: [{ __typename: 'Werkgeverloket', sleutel: sleutel({ gemeente: 'GM0599', ...situatie }) }],
      first,
      after,
    });
    expect(errors).toBeUndefined();
    const [{ diensten }] = Object(data?._entities);
    nodes.push(...diensten.nodes);
    if (!diensten.pageInfo.hasNextPage) return { nodes, totaal: diensten.totaal, bronnen: diensten.bronnen };
    after = diensten.pageInfo.endCursor;
  }
};

test.each([
  ['PERSONEEL_GEZOCHT', 'Werving|Personeel werven'],
  ['PERSONEEL_OVER', 'van werk naar werk|Wegwijzer van werk naar werk'],
  ['SCHOLING', 'Leerbedrijf|Scholing'],
  ['WERKPLEK_AANPASSEN', 'werkplek'],
] satisfies [Werkgeversvraag, string][])(
  'answers %s with services for that question, for employers and in the region, from both catalogues',
  async (vraag, naam) => {
    const proef = await start();
    const { nodes, totaal, bronnen } = await vraagDiensten(proef, { vraag });
    expect(nodes).toHaveLength(totaal);
    expect(nodes.length).toBeGreaterThan(2);
    expect(nodes.map((dienst) => dienst.naam).join()).toMatch(new RegExp(naam, 'i'));
    for (const { doelgroepen, werkgeversdienst, gebied } of nodes) {
      expect(doelgroepen).toEqual(['WERKGEVER']);
      expect(werkgeversdienst.vragen).toContain(vraag);
      if (gebied.soort === 'REGIONAAL') expect(gebied.arbeidsmarktregios).toEqual([{ code: 'AM22' }]);
      if (gebied.soort === 'LOKAAL') expect(gebied.gemeenten).toEqual([{ code: 'GM0599' }]);
    }
    expect(bronnen.map(({ bron }: { bron: { id: string } }) => bron.id)).toEqual(['eva', 'dennis', 'werkcentra']);
  },
);

test('helps an employer with too many people: services for staff whose job may end come first, everything once', async () => {
  const proef = await start();
  const { nodes } = await vraagDiensten(proef, { vraag: 'PERSONEEL_OVER' });
  expect(nodes[0]?.groepen).toEqual(['MET_WERKLOOSHEID_BEDREIGD']);
  const past = nodes.map(({ groepen }) => groepen.includes('MET_WERKLOOSHEID_BEDREIGD'));
  expect(past).toEqual([...past].sort().reverse());
  expect(past).toContain(false);
  expect((await vraagDiensten(proef, { vraag: 'PERSONEEL_OVER' }, 2)).nodes).toEqual(nodes);
});

test('shows services for a group of candidates only when the situation names it, and then before what is for everybody', async () => {
  const proef = await start();
  const zonder = await vraagDiensten(proef, { vraag: 'PERSONEEL_GEZOCHT' });
  for (const { groepen } of zonder.nodes) expect(groepen).toEqual([]);
  const met = await vraagDiensten(proef, { vraag: 'PERSONEEL_GEZOCHT', kandidaat: { doelgroepregister: true } });
  expect(met.nodes.length).toBeGreaterThan(zonder.nodes.length);
  expect(met.nodes[0]?.groepen).toContain('BANENAFSPRAAK');
  const eerst = met.nodes.map(({ groepen }) => groepen.length > 0);
  expect(eerst).toEqual([...eerst].sort().reverse());
});

test('shows services for a sector only to employers in it, before what is for every sector', async () => {
  const proef = await start();
  const sectoren = ({ nodes }: { nodes: Dienst[] }) =>
    nodes.map(({ werkgeversdienst }) => werkgeversdienst.sectoren.map(({ id }) => id));
  const vraag = 'SCHOLING';
  for (const lijst of sectoren(await vraagDiensten(proef, { vraag }))) expect(lijst).toEqual([]);
  for (const lijst of sectoren(await vraagDiensten(proef, { vraag, sector: 'K' }))) expect(lijst).toEqual([]);
  const [eerste, ...rest] = sectoren(await vraagDiensten(proef, { vraag, sector: 'C' }));
  expect(eerste).toContain('C');
  expect(rest).toContainEqual([]);
});

test('asks first for what is for the age of the candidate, and then for the rest without that', () => {
  const [eerst, dan] = createWerkgeverVragen({
    gemeente: 'GM0599',
    vraag: 'PERSONEEL_GEZOCHT',
    kandidaat: { leeftijd: 22 },
  });
  expect(eerst?.filters?.past).toEqual(['VAN_22_TOT_EN_MET_26']);
  expect(dan?.uitgezonderd).toEqual({ past: ['VAN_22_TOT_EN_MET_26'] });
});

test('never shows a person what is only for employers, nor an employer what is for people', async () => {
  const { vraag, sleutel } = await start();
  const { data } = await vraag(
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Loket { diensten(first: 100) { nodes { naam doelgroepen werkgeversdienst { vragen } herkomst { bron { id } } } } } } }',
    { r: [{ __typename: 'Loket', sleutel: sleutel({ rol: 'WERKENDE', gemeente: 'GM0599' }) }] },
  );
  const [{ diensten }] = Object(data?._entities);
  for (const { doelgroepen, werkgeversdienst } of diensten.nodes) {
    expect(doelgroepen).toContain('WERKENDE');
    expect(werkgeversdienst).toBeNull();
  }
  const bronnen = new Set(
    diensten.nodes.map(({ herkomst }: { herkomst: { bron: { id: string } } }) => herkomst.bron.id),
  );
  expect(bronnen).toEqual(new Set(['eva', 'werkcentra']));
});

test.each([
  ['nothing told', undefined, []],
  ['no benefit', { inkomstenbronnen: ['GEEN'] }, ['NIET_UITKERINGSGERECHTIGDEN']],
  ['bijstand', { inkomstenbronnen: ['BIJSTAND'] }, ['PARTICIPATIEWET']],
  ['IOAW', { inkomstenbronnen: ['IOAW'] }, ['PARTICIPATIEWET']],
  ['IOAZ', { inkomstenbronnen: ['IOAZ'] }, ['PARTICIPATIEWET']],
  ['Wajong', { inkomstenbronnen: ['WAJONG'] }, ['WAJONG']],
  ['WGA', { inkomstenbronnen: ['WGA'] }, ['WAO_WIA_WAZ']],
  ['IVA', { inkomstenbronnen: ['IVA'] }, ['WAO_WIA_WAZ']],
  ['WAO', { inkomstenbronnen: ['WAO'] }, ['WAO_WIA_WAZ']],
  ['WW', { inkomstenbronnen: ['WW'] }, ['WW_IOW']],
  ['IOW', { inkomstenbronnen: ['IOW'] }, ['WW_IOW']],
  ['two of one group, once', { inkomstenbronnen: ['WGA', 'WAO'] }, ['WAO_WIA_WAZ']],
  ['wages', { inkomstenbronnen: ['LOONDIENST'] }, []],
  ['in the doelgroepregister', { doelgroepregister: true }, ['BANENAFSPRAAK']],
  ['not in the doelgroepregister', { doelgroepregister: false }, []],
  ['an advice for sheltered work', { adviesBeschutWerk: true }, ['ADVIES_BESCHUT_WERK']],
  ['a disability', { arbeidsbeperking: true }, ['ARBEIDSBEPERKTEN']],
] satisfies [string, Kandidaat | undefined, string[]][])(
  'reads the groups of a candidate: %s',
  (_geval, kandidaat, groepen) => {
    expect(getKandidaatgroepen({ gemeente: 'GM0599', vraag: 'PERSONEEL_GEZOCHT', kandidaat })).toEqual(groepen);
  },
);

test.each([
  [null, null],
  [15, null],
  [16, 'VAN_16_TOT_EN_MET_18'],
  [18, 'VAN_16_TOT_EN_MET_18'],
  [19, 'VAN_19_TOT_EN_MET_21'],
  [21, 'VAN_19_TOT_EN_MET_21'],
  [22, 'VAN_22_TOT_EN_MET_26'],
  [26, 'VAN_22_TOT_EN_MET_26'],
  [27, 'VAN_27_TOT_EN_MET_55'],
  [55, 'VAN_27_TOT_EN_MET_55'],
  [56, 'VANAF_56_TOT_AOW'],
  [66, 'VANAF_56_TOT_AOW'],
  [67, null],
])('reads the age group of %s years as %s', (leeftijd, groep) => {
  expect(getLeeftijdsgroep(leeftijd)).toBe(groep);
});
