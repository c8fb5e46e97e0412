import { beforeAll, describe, expect, it, test } from 'vitest';
import type { MockWereld } from '../../../mocks/create-wereld.ts';
import type { MockResponse, MockVraag } from '../../../mocks/mock.ts';
import { regelingenRijkMock } from '../../../mocks/regelingen-rijk/handlers.ts';
import { producten } from '../../../mocks/samenwerkende-catalogi/catalogus.ts';
import { deelnemers } from '../../../mocks/samenwerkende-catalogi/deelnemers.ts';
import { samenwerkendeCatalogiMock } from '../../../mocks/samenwerkende-catalogi/handlers.ts';
import { regelingenRijk } from '../../../subgraphs/regelingen/bronnen/regelingen-rijk/bron.ts';
import { fetchRegelingenRijkDocumenten } from '../../../subgraphs/regelingen/bronnen/regelingen-rijk/oogst.ts';
import { samenwerkendeCatalogi } from '../../../subgraphs/regelingen/bronnen/samenwerkende-catalogi/bron.ts';
import { fetchSamenwerkendeCatalogiDocumenten } from '../../../subgraphs/regelingen/bronnen/samenwerkende-catalogi/oogst.ts';
import {
  createLandelijkPerUpl,
  getLandelijke,
  metLandelijkeRegels,
  zonderDubbelen,
} from '../../../subgraphs/regelingen/landelijk.ts';
import { VOOR_BURGERS, VOOR_WERKGEVERS } from '../../../subgraphs/regelingen/loket.ts';
import type { Regeling } from '../../../subgraphs/regelingen/regeling.ts';
import { createRegelingenSubgraph } from '../../../subgraphs/regelingen/subgraph.ts';
import { getRegelVoorKant, getVoorwaarden } from '../../../subgraphs/regelingen/voorverkenning/regel.ts';
import { verkenVoorBurger, verkenVoorWerkgever } from '../../../subgraphs/regelingen/voorverkenning/verken.ts';
import { startSubgraph } from '../../helpers/subgraph.ts';
import { burger, getRegeling, regelingen, VANDAAG, werkgever, zoek } from './regelingen.ts';
import { oogst, pagina, record, upl } from './samenwerkende-catalogi.ts';

const FEEDS = [
  { bron: regelingenRijk, fetchDocumenten: fetchRegelingenRijkDocumenten },
  { bron: samenwerkendeCatalogi, fetchDocumenten: fetchSamenwerkendeCatalogiDocumenten },
];

/** The subgraph over the national schemes and the catalogues of municipalities. */
const start = (voorStart: (wereld: MockWereld) => void = () => {}) =>
  startSubgraph(
    (omgeving) => createRegelingenSubgraph(omgeving, FEEDS, []),
    [regelingenRijkMock, samenwerkendeCatalogiMock],
    { voorStart },
  );

const PARTICULIER = '<owmsmantel><audience>particulier</audience></owmsmantel>';
const ONDERNEMER = '<owmsmantel><audience>ondernemer</audience></owmsmantel>';
const BEIDE = '<owmsmantel><audience>particulier</audience><audience>ondernemer</audience></owmsmantel>';

const gemeentelijk = new Map<string, Regeling>();
const van = (sleutel: string): Regeling => {
  const regeling = gemeentelijk.get(`GM0599/${sleutel}`);
  if (!regeling) throw new Error(`no product ${sleutel}`);
  return regeling;
};
const perUpl = createLandelijkPerUpl(regelingen);
const heel = (sleutel: string): Regeling => metLandelijkeRegels(van(sleutel), getLandelijke(van(sleutel), perUpl));
const codes = ({ regels }: Regeling): readonly string[] => getVoorwaarden(regels).map(({ code }) => code);

beforeAll(async () => {
  const geoogst = await oogst((wereld) =>
    wereld.vervang('samenwerkende-catalogi', () =>
      pagina([
        record({ id: 'bijstand', mantel: PARTICULIER, scmeta: upl('bijstand') }),
        record({ id: 'schuld', mantel: BEIDE, scmeta: upl('schuldhulpverlening') }),
        record({ id: 'lks', mantel: ONDERNEMER, scmeta: upl('loonkostSub') }),
        record({ id: 'beschut', mantel: BEIDE, scmeta: upl('beschWerk') }),
        record({ id: 'coach', mantel: PARTICULIER, scmeta: upl('werkplekbegeleiding') }),
        record({ id: 'beschut-burger', mantel: PARTICULIER, scmeta: upl('beschWerk') }),
        record({ id: 'ioaw', mantel: PARTICULIER, scmeta: upl('ioaw-uitkering') }),
        record({ id: 'ioaz', mantel: PARTICULIER, scmeta: upl('ioaz-uitkering') }),
        record({ id: 'ioaw-ioaz', mantel: PARTICULIER, scmeta: upl('ioaw-uitkering') + upl('ioaz-uitkering') }),
        record({ id: 'ioaw-paspoort', mantel: PARTICULIER, scmeta: upl('ioaw-uitkering') + upl('paspoort') }),
        record({ id: 'opvang', mantel: PARTICULIER, scmeta: upl('KinderOpvToeslagTegemoetk') }),
        record({ id: 'verklaring', mantel: PARTICULIER, scmeta: upl('doelgroepverklaring') }),
        record({ id: 'eigen', mantel: PARTICULIER, scmeta: '' }),
      ]),
    ),
  );
  for (const regeling of geoogst.regelingen) gemeentelijk.set(regeling.herkomst.sleutel ?? '', regeling);
});

describe('the national scheme that a municipal product carries out', () => {
  it.each<[string, string | null]>([
    ['bijstand', 'bijstand'],
    ['schuld', 'schuldhulpverlening'],
    ['lks', 'loonkostensubsidie'],
    ['beschut', 'beschut-werk'],
    ['coach', 'jobcoaching'],
    ['ioaw', 'ioaw'],
    ['ioaz', 'ioaz'],
    // One page about both: the rules of neither are the rules of the page.
    ['ioaw-ioaz', null],
    // The other product is not about work and income.
    ['ioaw-paspoort', 'ioaw'],
    ['opvang', null],
    // A national scheme has this name, but no municipality carries that out.
    ['verklaring', null],
    ['eigen', null],
  ])('of %s, by its common name, is %s', (sleutel, landelijk) => {
    expect(getLandelijke(van(sleutel), perUpl)?.id ?? null).toBe(landelijk && getRegeling(landelijk).id);
  });

  test('is not looked for when it is not a municipal product itself', () => {
    for (const regeling of regelingen) expect(getLandelijke(regeling, perUpl)).toBeNull();
  });

  test('is never a municipal one, or one of another source', () => {
    const [eerste] = regelingen.filter((regeling) => regeling.upl?.naam === 'bijstand');
    const vreemd = eerste && { ...eerste, herkomst: { ...eerste.herkomst, bron: { id: 'oo-fondsen', naam: 'x' } } };
    expect(createLandelijkPerUpl([van('bijstand'), ...(vreemd ? [vreemd] : [])]).size).toBe(0);
  });

  const alsVan = (kern: Partial<Regeling>): Regeling => ({ ...getRegeling('bijstand'), id: 'a', ...kern });
  const gebied = { ...getRegeling('bijstand').gebied, soort: 'LANDELIJK' as const };

  test('is one that a municipality has a part in: alone, or beside others', () => {
    const zoekIn = (regeling: Regeling) => getLandelijke(van('bijstand'), createLandelijkPerUpl([regeling]));
    expect(zoekIn(alsVan({ gebied }))).toBeNull();
    expect(zoekIn(alsVan({ gebied, medeUitvoerders: ['belastingdienst'] }))).toBeNull();
    expect(zoekIn(alsVan({ gebied, medeUitvoerders: ['belastingdienst', 'gemeente'] }))?.id).toBe('a');
    expect(zoekIn(alsVan({}))?.id).toBe('a');
  });

  test('is never one of the national source that is for some municipalities alone', () => {
    const plaatselijk = { ...getRegeling('bijstand').gebied, gemeenten: [{ code: 'GM0363' }] };
    expect(createLandelijkPerUpl([alsVan({ gebied: plaatselijk })]).size).toBe(0);
  });

  test('is never one that has ended', () => {
    expect(createLandelijkPerUpl([alsVan({ status: 'VERVALLEN' })]).size).toBe(0);
  });

  test('of every product of every municipality is carried out by municipalities', () => {
    expect([...perUpl.values()].map(({ id }) => id)).not.toContain(getRegeling('lkv-arbeidsgehandicapte').id);
    for (const {
      gebied: { soort },
      medeUitvoerders,
    } of perUpl.values())
      expect(soort === 'LOKAAL' || medeUitvoerders?.includes('gemeente')).toBe(true);
  });

  test('is of two with one name the one that only municipalities carry out, in whatever order they come', () => {
    const samen = alsVan({ gebied, medeUitvoerders: ['gemeente'] });
    for (const lijst of [
      [samen, getRegeling('bijstand')],
      [getRegeling('bijstand'), samen],
    ])
      expect(getLandelijke(van('bijstand'), createLandelijkPerUpl(lijst))?.id).toBe(getRegeling('bijstand').id);
  });
});

describe('a municipal product with the rules of the national scheme', () => {
  test('asks where one lives first, then what the law asks, and no longer what the website says', () => {
    expect(codes(heel('bijstand'))).toEqual(['woont-in-gemeente', ...codes(getRegeling('bijstand'))]);
    expect(codes(van('bijstand'))).toEqual(['woont-in-gemeente', 'voorwaarden-gemeente']);
  });

  test('keeps everything else: its name, its summary and who decides', () => {
    const { regels: _a, berekeningen: _b, samenloop: _c, ...eigen } = van('bijstand');
    expect(heel('bijstand')).toMatchObject(eigen);
  });

  test('is not offered anew to who has it already', () => {
    const blik = verkenVoorBurger(heel('bijstand'), burger({ inkomstenbronnen: ['BIJSTAND'] }), VANDAAG, zoek);
    expect(blik?.uitleg).toContain('U vulde in dat u deze uitkering al hebt.');
  });

  test('gives way to what the national scheme gives way to, on the sides that it is for', () => {
    const { samenloop } = getRegeling('doelgroepregister');
    const geheel = metLandelijkeRegels(van('schuld'), { ...getRegeling('schuldhulpverlening'), samenloop });
    expect(samenloop.map(({ voorwaarde: { kant } }) => kant)).toEqual(['burger', 'werkgever']);
    expect(geheel.samenloop).toEqual(samenloop.slice(0, 1));
  });

  test('stays as it is when it carries out none', () => {
    expect(heel('eigen')).toBe(van('eigen'));
    expect(heel('opvang')).toBe(van('opvang'));
    expect(heel('verklaring')).toBe(van('verklaring'));
    expect(heel('ioaw-ioaz')).toBe(van('ioaw-ioaz'));
  });

  test('asks of an employer nothing that is of a person, and of a person nothing that is of an employer', () => {
    for (const { kant } of getVoorwaarden(heel('lks').regels)) expect(kant).toBe('werkgever');
    for (const { kant } of getVoorwaarden(heel('coach').regels)) expect(kant).toBe('burger');
    expect(codes(heel('lks'))[0]).toBe('kandidaat-woont-in-gemeente');
    expect(codes(heel('lks'))).not.toContain('voorwaarden-gemeente-werkgever');
  });

  test('keeps what the website says for a side of which the national scheme asks nothing', () => {
    const alleenWerkgever = getRegelVoorKant(getRegeling('beschut-werk').regels, 'werkgever');
    const landelijk = { ...getRegeling('beschut-werk'), regels: { alle: alleenWerkgever ? [alleenWerkgever] : [] } };
    const geheel = codes(metLandelijkeRegels(van('beschut'), landelijk));
    expect(geheel.slice(0, 3)).toEqual(['woont-in-gemeente', 'voorwaarden-gemeente', 'kandidaat-woont-in-gemeente']);
    expect(geheel).not.toContain('voorwaarden-gemeente-werkgever');
  });

  const schulden = { schulden: true, leeftijd: 30 };
  it.each<[string, Parameters<typeof burger>[0], string, string[]]>([
    ['likely for who lives there and meets the law', schulden, 'WAARSCHIJNLIJK_WEL', []],
    ['unlikely for who lives elsewhere', { ...schulden, gemeente: 'GM0363' }, 'WAARSCHIJNLIJK_NIET', []],
    ['unlikely for who does not meet the law', { schulden: false }, 'WAARSCHIJNLIJK_NIET', []],
    ['open for who did not say', { leeftijd: 30 }, 'GEGEVENS_ONTBREKEN', ['schulden']],
  ])('is %s', (_, feiten, uitkomst, ontbreekt) => {
    const blik = verkenVoorBurger(heel('schuld'), burger(feiten), VANDAAG, zoek);
    expect(blik).toMatchObject({ uitkomst, ontbrekendeGegevens: ontbreekt });
    expect(blik?.uitleg).toContain('Gemeente Rotterdam beslist.');
    expect(blik?.uitleg).not.toMatch(/recht op|zeker/);
  });

  test('is never likely on its own, as nobody here can read the website', () => {
    expect(verkenVoorBurger(van('eigen'), burger(), VANDAAG)).toMatchObject({
      uitkomst: 'GEGEVENS_ONTBREKEN',
      ontbrekendeGegevens: [],
    });
    expect(verkenVoorBurger(van('eigen'), burger({ gemeente: 'GM0363' }), VANDAAG)?.uitkomst).toBe(
      'WAARSCHIJNLIJK_NIET',
    );
  });

  test('of an employer says nothing of a person, and the other way round', () => {
    expect(verkenVoorBurger(heel('lks'), burger(), VANDAAG)).toBeNull();
    expect(verkenVoorWerkgever(heel('bijstand'), werkgever(), VANDAAG)).toBeNull();
    expect(verkenVoorWerkgever(heel('lks'), werkgever(), VANDAAG)?.uitkomst).toBe('GEGEVENS_ONTBREKEN');
  });
});

describe('a desk without doubles', () => {
  test('leaves out a national scheme that only municipalities carry out, when the own one does', () => {
    const over = zonderDubbelen([...regelingen, van('bijstand'), van('eigen')], perUpl, VOOR_BURGERS);
    expect(over).toHaveLength(regelingen.length + 1);
    expect(over).not.toContain(getRegeling('bijstand'));
  });

  test('keeps a national scheme that is for more people than the own product, until the own products are for all of them', () => {
    const over = (...eigen: readonly Regeling[]) => zonderDubbelen([...regelingen, ...eigen], perUpl, VOOR_BURGERS);
    const voorZaken = { ...van('schuld'), doelgroepen: ['ZELFSTANDIGE'] as const };
    const voorLoon = { ...van('schuld'), doelgroepen: ['WERKZOEKENDE', 'WERKENDE'] as const };
    expect(over(voorZaken)).toContain(getRegeling('schuldhulpverlening'));
    expect(over(voorZaken, voorLoon)).not.toContain(getRegeling('schuldhulpverlening'));
  });

  test('of IOAW and IOAZ leaves out what the municipality has a product for, and a page about both replaces neither', () => {
    const over = (sleutel: string) => zonderDubbelen([...regelingen, van(sleutel)], perUpl, VOOR_BURGERS);
    const [ioaw, ioaz] = [getRegeling('ioaw'), getRegeling('ioaz')];
    expect([over('ioaw').includes(ioaw), over('ioaw').includes(ioaz)]).toEqual([false, true]);
    expect([over('ioaz').includes(ioaw), over('ioaz').includes(ioaz)]).toEqual([true, false]);
    expect([over('ioaw-ioaz').includes(ioaw), over('ioaw-ioaz').includes(ioaz)]).toEqual([true, true]);
  });

  test('looks at the groups of the desk only: a product for people leaves an employer the national scheme', () => {
    expect(getRegeling('beschut-werk').doelgroepen).toEqual(expect.arrayContaining(['WERKZOEKENDE', 'WERKGEVER']));
    const alle = [...regelingen, van('beschut-burger')];
    expect(zonderDubbelen(alle, perUpl, VOOR_BURGERS)).not.toContain(getRegeling('beschut-werk'));
    expect(zonderDubbelen(alle, perUpl, VOOR_WERKGEVERS)).toContain(getRegeling('beschut-werk'));
  });

  test('keeps a national scheme that others carry out as well', () => {
    const alle = [...regelingen, van('coach'), van('verklaring'), van('opvang')];
    expect(zonderDubbelen(alle, perUpl, VOOR_BURGERS)).toEqual(alle);
  });
});

const VELDEN = `regelingen(first: $first, after: $after) {
  nodes { regeling { naam gebied { gemeenten { code } } herkomst { bron { id } sleutel } uitvoeringVan { naam } voorwaarden { code } }
    voorverkenning { uitkomst voorwaarden { voorwaarde { code } } } }
  totaal bronnen { bron { id } status } }`;
const LOKET = `query ($r: [_Any!]!, $first: Int! = 100, $after: String) {
  _entities(representations: $r) { ... on Loket { ${VELDEN} } ... on Werkgeverloket { ${VELDEN} } } }`;
const LIJST = `query ($filter: RegelingFilter, $first: Int! = 100) {
  regelingen(filter: $filter, first: $first) {
    nodes { naam gebied { soort gemeenten { code } } uitvoerder { id } herkomst { bron { id } sleutel } uitvoeringVan { naam gebied { soort } } }
    totaal bronnen { bron { id } status } } }`;

interface Node {
  readonly naam: string;
  readonly gebied: { readonly gemeenten: readonly { readonly code: string }[] };
  readonly uitvoerder: { readonly id: string };
  readonly herkomst: { readonly bron: { readonly id: string }; readonly sleutel: string };
  readonly uitvoeringVan: { readonly naam: string } | null;
  readonly voorwaarden: readonly { readonly code: string }[];
}
interface Rij {
  readonly regeling: Node;
  readonly voorverkenning: {
    readonly voorwaarden: readonly { readonly voorwaarde: { readonly code: string } }[];
  } | null;
}

const isUitCatalogus = ({ herkomst }: Pick<Node, 'herkomst'>): boolean => herkomst.bron.id === 'samenwerkende-catalogi';
const telWerk = (code: string): number =>
  producten.filter(
    ({ gemeente, ingetrokken, upl: namen }) => gemeente.code === code && !ingetrokken && namen[0]?.naam !== 'paspoort',
  ).length;

describe('in the graph', () => {
  test.each(['GM0599', 'GM0363', 'GM0518', 'GM0093', 'GM0277'])(
    '%s finds its own products beside the national schemes, and no others',
    async (gemeente) => {
      const { vraag } = await start();
      const { data, errors } = await vraag(LIJST, { filter: { gemeente } });
      expect(errors).toBeUndefined();
      const nodes: readonly Node[] = Object(data?.regelingen).nodes;
      const eigen = nodes.filter(isUitCatalogus);
      expect(eigen).toHaveLength(telWerk(gemeente));
      expect(eigen.length).toBeGreaterThanOrEqual(8);
      for (const { gebied, uitvoerder } of eigen) {
        expect(gebied.gemeenten).toEqual([{ code: gemeente }]);
        expect(uitvoerder.id).toBe(`gemeente~${gemeente}`);
      }
      expect(nodes).toHaveLength(eigen.length + regelingen.length);
      for (const node of nodes) if (!isUitCatalogus(node)) expect(node.uitvoeringVan).toBeNull();
      expect(eigen.filter(({ uitvoeringVan }) => uitvoeringVan !== null).length).toBeGreaterThan(4);
    },
  );

  test('a municipality that offers no catalogue finds the national schemes alone', async () => {
    const zonder = 'GM0060';
    expect(deelnemers.map(({ code }) => code)).not.toContain(zonder);
    const { vraag } = await start();
    const { data } = await vraag(LIJST, { filter: { gemeente: zonder } });
    expect(Object(data?.regelingen).totaal).toBe(regelingen.length);
  });

  test('counts the products of sixty municipalities or more, eight or more of each', async () => {
    const { vraag } = await start();
    const { data } = await vraag('{ regelingen(first: 1) { totaal } }');
    expect(Object(data?.regelingen).totaal).toBeGreaterThanOrEqual(60 * 8 + regelingen.length);
  });

  const loketVan = async (
    soort: 'Loket' | 'Werkgeverloket',
    situatie: object,
    voorStart?: (wereld: MockWereld) => void,
  ) => {
    const { vraag, sleutel } = await start(voorStart);
    const { data, errors } = await vraag(LOKET, { r: [{ __typename: soort, sleutel: sleutel(situatie) }] });
    expect(errors).toBeUndefined();
    const { nodes, bronnen }: { nodes: readonly Rij[]; bronnen: readonly object[] } = Object(data?._entities)[0]
      .regelingen;
    return { nodes, bronnen };
  };

  test('a desk shows what the own municipality carries out once, with all rules, and nothing of another', async () => {
    const { nodes } = await loketVan('Loket', burger({ leeftijd: 30 }));
    const eigen = nodes.filter(({ regeling }) => isUitCatalogus(regeling));
    expect(eigen.length).toBeGreaterThanOrEqual(6);
    for (const { regeling, voorverkenning } of eigen) {
      expect(regeling.gebied.gemeenten).toEqual([{ code: 'GM0599' }]);
      const getoetst = voorverkenning?.voorwaarden.map(({ voorwaarde }) => voorwaarde.code) ?? [];
      expect(getoetst[0]).toBe('woont-in-gemeente');
      for (const code of getoetst.slice(1))
        expect([...regeling.voorwaarden.map((een) => een.code), ...SAMENLOOP]).toContain(code);
    }
    const landelijk = nodes.filter(({ regeling }) => !isUitCatalogus(regeling)).map(({ regeling }) => regeling.naam);
    for (const { regeling } of eigen) {
      const { uitvoeringVan } = regeling;
      if (uitvoeringVan && GEMEENTELIJK.has(uitvoeringVan.naam)) expect(landelijk).not.toContain(uitvoeringVan.naam);
    }
    expect(landelijk).not.toContain('Bijstandsuitkering');
    expect(landelijk).toContain('WW-uitkering');
  });

  test('a desk of an employer shows what the municipality of the workplace offers to employers', async () => {
    const { nodes } = await loketVan('Werkgeverloket', werkgever());
    const eigen = nodes.filter(({ regeling }) => isUitCatalogus(regeling));
    expect(eigen.length).toBeGreaterThan(0);
    for (const { regeling } of eigen) expect(regeling.gebied.gemeenten).toEqual([{ code: 'GM0599' }]);
    expect(
      nodes.filter(
        ({ regeling }) =>
          regeling.uitvoeringVan?.naam === 'Loonkostensubsidie' || regeling.naam === 'Loonkostensubsidie',
      ),
    ).toHaveLength(1);
  });

  test('one product says what it carries out, asks what the law asks, and is looked at with those rules', async () => {
    const { vraag } = await start((wereld) =>
      wereld.vervang('samenwerkende-catalogi', () => pagina([record({ scmeta: upl('schuldhulpverlening') })])),
    );
    const query = `query ($s: SituatieInput!) { regelingen(filter: { uitvoerder: "gemeente~GM0599" }) { nodes {
      naam uitvoeringVan { naam uitvoeringVan { naam } } voorwaarden { code }
      voorverkenning(situatie: $s) { uitkomst voorwaarden { uitkomst voorwaarde { code } } } } } }`;
    const { data, errors } = await vraag(query, {
      s: { rol: 'WERKENDE', gemeente: 'GM0599', schulden: true, leeftijd: 30 },
    });
    expect(errors).toBeUndefined();
    const eigen = ['woont-in-gemeente', ...codes(getRegeling('schuldhulpverlening'))];
    expect(Object(data?.regelingen).nodes).toMatchObject([
      {
        naam: 'Bijstand',
        uitvoeringVan: { naam: getRegeling('schuldhulpverlening').naam, uitvoeringVan: null },
        voorwaarden: eigen.map((code) => ({ code })),
        voorverkenning: {
          uitkomst: 'WAARSCHIJNLIJK_WEL',
          voorwaarden: eigen.map((code) => ({ uitkomst: 'VOLDAAN', voorwaarde: { code } })),
        },
      },
    ]);
  });
});

/** National schemes that only municipalities carry out. */
const GEMEENTELIJK = new Set(regelingen.filter(({ gebied }) => gebied.soort === 'LOKAAL').map(({ naam }) => naam));
const SAMENLOOP = regelingen.flatMap(({ samenloop }) => samenloop.map(({ voorwaarde }) => voorwaarde.code));

describe('a source that is not there', () => {
  test('takes only its own schemes along: without the catalogues the national ones stay', async () => {
    const { vraag } = await start((wereld) => wereld.zetScenario('samenwerkende-catalogi', 'uit'));
    const { data, errors } = await vraag(LIJST, { filter: { gemeente: 'GM0599' } });
    expect(errors).toBeUndefined();
    expect(Object(data?.regelingen).nodes).toHaveLength(regelingen.length);
    expect(Object(data?.regelingen)).toMatchObject({
      totaal: null,
      bronnen: expect.arrayContaining([{ bron: { id: 'samenwerkende-catalogi' }, status: 'NIET_BESCHIKBAAR' }]),
    });
  });

  test('takes only its own schemes along: without the national ones products stay, with the rules of their own', async () => {
    const { vraag } = await start((wereld) => wereld.zetScenario('regelingen-rijk', 'uit'));
    const { data, errors } = await vraag(
      `query ($s: SituatieInput!) { regelingen(filter: { gemeente: "GM0599", zoek: "bijstand" }, first: 1) { nodes {
        voorwaarden { code } uitvoeringVan { naam } voorverkenning(situatie: $s) { uitkomst } } } }`,
      { s: { rol: 'WERKZOEKENDE', gemeente: 'GM0599' } },
    );
    expect(Object(data?.regelingen).nodes).toEqual([
      {
        voorwaarden: [{ code: 'woont-in-gemeente' }, { code: 'voorwaarden-gemeente' }],
        uitvoeringVan: null,
        voorverkenning: { uitkomst: 'GEGEVENS_ONTBREKEN' },
      },
    ]);
    // Whether it carries out a national scheme is not known: that is not the same as "none".
    expect(errors).toMatchObject([
      {
        path: ['regelingen', 'nodes', 0, 'uitvoeringVan'],
        extensions: { code: 'BRON_NIET_BESCHIKBAAR', bron: 'regelingen-rijk' },
      },
    ]);
  });

  test('after a harvest leaves what it gave, also when it breaks on a page in the middle', async () => {
    const { vraag, wereld, subgraph } = await start();
    const eerst = await vraag(LIJST, { filter: { gemeente: 'GM0599' } });
    wereld.vervang('samenwerkende-catalogi', (vraagje) => {
      const antwoord = geefGezond(vraagje);
      const isMidden = vraagje.query.get('startRecord') === '501';
      return isMidden ? { ...antwoord, body: antwoord.body.slice(0, antwoord.body.length / 2) } : antwoord;
    });
    await subgraph.start();
    const { data, errors } = await vraag(LIJST, { filter: { gemeente: 'GM0599' } });
    expect(errors).toBeUndefined();
    expect(Object(data?.regelingen).nodes).toEqual(Object(eerst.data?.regelingen).nodes);
    expect(Object(data?.regelingen).bronnen).toContainEqual({
      bron: { id: 'samenwerkende-catalogi' },
      status: 'VEROUDERD',
    });
  });
});

/** What the healthy service answers. */
const geefGezond = (vraag: MockVraag): MockResponse => {
  const [route] = samenwerkendeCatalogiMock.routes;
  if (!route) throw new Error('the mock has no route');
  return route.handle({ ...vraag, params: {} });
};
