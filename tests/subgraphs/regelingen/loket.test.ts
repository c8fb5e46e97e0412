import { describe, expect, test } from 'vitest';
import { regelingenRijk } from '../../../mocks/regelingen-rijk/data.ts';
import { vouw } from '../../../schema/referentie/vouw.ts';
import { burger, werkgever } from './regelingen.ts';
import { start as startRijk } from './start-regelingen.ts';

const VELDEN = `regelingen(first: $first, after: $after) {
  nodes { regeling { naam doelgroepen herkomst { sleutel actualiteit } } voorverkenning { uitkomst ontbrekendeGegevens peildatum uitleg } }
  pageInfo { hasNextPage endCursor } totaal bronnen { bron { id } status } }`;
const LOKET = `query ($r: [_Any!]!, $first: Int! = 100, $after: String) {
  _entities(representations: $r) { ... on Loket { ${VELDEN} } ... on Werkgeverloket { ${VELDEN} } } }`;
const VOLGORDE = ['WAARSCHIJNLIJK_WEL', 'GEGEVENS_ONTBREKEN', 'WAARSCHIJNLIJK_NIET', 'VERVALLEN'];

interface Rij {
  readonly regeling: { naam: string; doelgroepen: string[]; herkomst: { sleutel: string } };
  readonly voorverkenning: { uitkomst: string; peildatum: string };
}
interface Pagina {
  readonly nodes: readonly Rij[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string };
  readonly totaal: number;
}

const start = async () => {
  const { vraag, sleutel, wereld, subgraph } = await startRijk();
  const fetchLoket = async (soort: string, situatie: object, pagina = {}): Promise<Pagina> => {
    const r = [{ __typename: soort, sleutel: sleutel(situatie) }];
    const { data, errors } = await vraag(LOKET, { r, ...pagina });
    expect(errors).toBeUndefined();
    return Object(data?._entities)[0].regelingen;
  };
  return { vraag, sleutel, wereld, subgraph, fetchLoket };
};

const feiten = { leeftijd: 27, startkwalificatie: false, schulden: true, inkomstenbronnen: ['BIJSTAND'] } as const;

describe('the desk', () => {
  test('of a person has every scheme that is not for employers alone, likely ones first, ended ones last, then by name', async () => {
    const { fetchLoket } = await start();
    const { nodes, totaal } = await fetchLoket('Loket', burger(feiten));
    const voorBurgers = regelingenRijk.filter(({ doelgroep }) => doelgroep.some((code) => code !== 'G'));
    expect(nodes.map(({ regeling }) => regeling.herkomst.sleutel).toSorted()).toEqual(
      voorBurgers.map(({ id }) => id).toSorted(),
    );
    expect(totaal).toBe(voorBurgers.length);
    expect(nodes).toEqual(nodes.toSorted(vergelijk));
    const sleutels = nodes.map(({ regeling }) => regeling.herkomst.sleutel);
    expect(sleutels.slice(0, 2)).toEqual(['schuldhulpverlening', 're-integratie-gemeente']);
    expect(nodes[2]?.voorverkenning.uitkomst).toBe('GEGEVENS_ONTBREKEN');
    expect(sleutels.at(-1)).toBe('stap-budget');
  });

  test('of an employer has the schemes for employers, with a first look at the candidate', async () => {
    const { fetchLoket } = await start();
    const { nodes } = await fetchLoket(
      'Werkgeverloket',
      werkgever({ kandidaat: { doelgroepregister: true, leeftijd: 30 } }),
    );
    expect(nodes.every(({ regeling }) => regeling.doelgroepen.includes('WERKGEVER'))).toBe(true);
    expect(nodes).toHaveLength(regelingenRijk.filter(({ doelgroep }) => doelgroep.includes('G')).length);
    expect(nodes.slice(0, 2).map(({ regeling }) => regeling.herkomst.sleutel)).toEqual([
      'lkv-banenafspraak',
      'no-riskpolis',
    ]);
    expect(nodes.slice(-2).map(({ voorverkenning }) => voorverkenning.uitkomst)).toEqual(['VERVALLEN', 'VERVALLEN']);
  });

  test('has a first look with every scheme, at the day that the situation asks', async () => {
    const { fetchLoket } = await start();
    const { nodes } = await fetchLoket('Loket', burger({ ...feiten, peildatum: '2023-06-01' }));
    expect(nodes.map(({ voorverkenning }) => voorverkenning.peildatum)).toEqual(nodes.map(() => '2023-06-01'));
    expect(nodes.map(({ voorverkenning }) => voorverkenning.uitkomst)).not.toContain('VERVALLEN');
  });

  test('gives every scheme once over its pages, in the same order as at once', async () => {
    const { fetchLoket } = await start();
    const heel = await fetchLoket('Loket', burger(feiten));
    const los: Rij[] = [];
    for (let after: string | null = null; ; ) {
      const { nodes, pageInfo }: Pagina = await fetchLoket('Loket', burger(feiten), { first: 4, after });
      los.push(...nodes);
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(los).toEqual(heel.nodes);
    const { totaal } = heel;
    const tot = async (first: number) => (await fetchLoket('Loket', burger(feiten), { first })).pageInfo.hasNextPage;
    expect([await tot(totaal - 1), await tot(totaal)]).toEqual([true, false]);
  });

  test('nulls its schemes with the error of the source when there never was a harvest', async () => {
    const { vraag, sleutel } = await startRijk((wereld) => wereld.zetScenario('regelingen-rijk', 'uit'));
    const { data, errors } = await vraag(LOKET, { r: [{ __typename: 'Loket', sleutel: sleutel(burger()) }] });
    expect(data).toEqual({ _entities: [{ regelingen: null }] });
    expect(errors).toMatchObject([{ extensions: { code: 'BRON_NIET_BESCHIKBAAR', bron: 'regelingen-rijk' } }]);
  });
});

const vergelijk = (a: Rij, b: Rij): number =>
  VOLGORDE.indexOf(a.voorverkenning.uitkomst) - VOLGORDE.indexOf(b.voorverkenning.uitkomst) ||
  (vouw(a.regeling.naam) < vouw(b.regeling.naam) ? -1 : 1);
