import { expect, test } from 'vitest';
import { getBelasting } from '../../../schema/referentie/belasting.ts';
import { arbeidsmarktregios } from '../../../schema/referentie/regios.ts';
import { createIndexVraag, type OpleidingFilter } from '../../../subgraphs/opleidingen/filter.ts';
import { deelOogst } from './geoogst.ts';

const LIJST = `query ($filter: OpleidingFilter, $first: Int! = 20, $after: String) {
  opleidingen(filter: $filter, first: $first, after: $after) {
    nodes {
      id soort naam opleider { naam soort } niveau nlqf leerweg waardedocument crebo beroepen { id } kosten { bedrag } toegestaanMet { uitkering }
      uitvoeringen { start aanmeldenTot gemeente { code } vorm plaatsenVrij } url
      herkomst { bron { id } sleutel actualiteit gesimuleerd }
    }
    pageInfo { hasNextPage endCursor }
    totaal
    bronnen { bron { id } status aantal melding }
  }
}`;

const { vraag, wereld } = deelOogst();

const lees = async (filter: object, first = 100) => (await vraag(LIJST, { filter, first })).opleidingen;

test('joins seven lists of RIO into one course: who, where, what, how and when', async () => {
  const { nodes } = await lees({
    arbeidsmarktregio: 'AM22',
    zoek: 'planner werkvoorbereider',
    niveau: ['MBO4'],
  });
  expect(nodes).toHaveLength(2);
  expect(nodes[0]).toMatchObject({
    soort: 'OPLEIDING',
    naam: 'Planner en werkvoorbereider bouw',
    opleider: { naam: 'ROC Voorbeeld Rijnmond', soort: 'MBO_INSTELLING' },
    niveau: 'MBO4',
    nlqf: 'NLQF_4',
    leerweg: 'BBL',
    waardedocument: 'DIPLOMA',
    crebo: '25104',
    beroepen: [{ id: '3112' }, { id: '3123' }, { id: '4322' }, { id: '3118' }],
    kosten: null,
    toegestaanMet: expect.arrayContaining([{ uitkering: 'WW' }]),
    herkomst: { bron: { id: 'rio' }, actualiteit: 'UIT_CACHE', gesimuleerd: true },
  });
  expect(nodes[0].url).toMatch(/^https:/);
  expect(nodes[1]).toMatchObject({
    naam: 'Planner en werkvoorbereider bouw voor volwassenen',
    leerweg: 'DERDE_LEERWEG',
  });
});

test('asks RIO page by page at the start, and nothing at all when a client asks', async () => {
  const bijStart = wereld.getAanroepen('rio');
  expect(new Set(bijStart.map(({ pad }) => pad))).toEqual(
    new Set([
      '/aangeboden-opleidingen',
      '/aangeboden-opleiding-cohorten',
      '/organisatorische-eenheden',
      '/onderwijslocaties',
      '/opleidingen',
      '/opleidingsonderdelen',
      '/opleidingserkenningen',
    ]),
  );
  expect(bijStart.length).toBeLessThan(70);
  const { nodes } = await lees({});
  expect(await vraag('query ($id: ID!) { opleiding(id: $id) { naam } }', { id: nodes[0].id })).toEqual({
    opleiding: { naam: nodes[0].naam },
  });
  expect(wereld.getAanroepen('rio')).toHaveLength(bijStart.length);
});

test('gives all 1500 courses exactly once, in order of name, at any page size', async () => {
  const walk = async (first: number): Promise<{ id: string; naam: string }[]> => {
    const gevonden: { id: string; naam: string }[] = [];
    let after: string | null = null;
    for (;;) {
      const data = await vraag(
        'query ($first: Int!, $after: String) { opleidingen(first: $first, after: $after) { nodes { id naam } pageInfo { hasNextPage endCursor } totaal } }',
        { first, after },
      );
      const { nodes, pageInfo, totaal } = data.opleidingen;
      expect(totaal).toBe(1_500);
      gevonden.push(...nodes);
      if (!pageInfo.hasNextPage) return gevonden;
      after = pageInfo.endCursor;
    }
  };
  const heel = await walk(100);
  expect(new Set(heel.map(({ id }) => id)).size).toBe(1_500);
  const namen = heel.map(({ naam }) => naam.toLowerCase());
  expect(namen).toEqual(namen.toSorted());
  expect((await walk(73)).map(({ id }) => id)).toEqual(heel.map(({ id }) => id));
});

test.each([
  [
    'soort',
    { soort: ['EVC'] },
    { soort: 'EVC', waardedocument: 'ERVARINGSCERTIFICAAT', opleider: { soort: 'EVC_AANBIEDER' } },
  ],
  [
    'waardedocument',
    { waardedocument: ['MBO_CERTIFICAAT'] },
    { soort: 'OPLEIDINGSONDERDEEL', waardedocument: 'MBO_CERTIFICAAT', leerweg: 'ONBEKEND' },
  ],
  ['leerweg', { leerweg: ['DERDE_LEERWEG'] }, { soort: 'OPLEIDING', leerweg: 'DERDE_LEERWEG' }],
  [
    'niveau',
    { niveau: ['AD'] },
    { soort: 'CURSUS', niveau: 'AD', nlqf: 'NLQF_5', opleider: { soort: 'PARTICULIER' }, beroepen: [] },
  ],
  ['soort and region', { soort: ['CURSUS'], arbeidsmarktregio: 'AM01' }, { soort: 'CURSUS' }],
  ['beroep', { beroep: '5321' }, { beroepen: expect.arrayContaining([{ id: '5321' }]) }],
])('filters by %s', async (_naam, filter, verwacht) => {
  const { nodes, totaal } = await lees(filter);
  expect(totaal).toBeGreaterThan(0);
  for (const node of nodes) expect(node).toMatchObject(verwacht);
});

test('gives a certificate and an EVC the occupations of the qualification they belong to', async () => {
  const { nodes } = await lees({
    soort: ['OPLEIDINGSONDERDEEL'],
    beroepsgroep: '0722',
    zoek: 'plannen bouwwerk',
  });
  expect(nodes.length).toBeGreaterThan(30);
  for (const { crebo, niveau } of nodes) expect({ crebo, niveau }).toEqual({ crebo: 'C0001', niveau: 'MBO4' });
  const evc = await lees({ soort: ['EVC'], beroep: '5414' });
  expect(evc.nodes[0]).toMatchObject({ naam: 'EVC Beveiliger', niveau: 'MBO2', crebo: null });
});

test.each([
  ['dagdelen', { dagdelen: ['AVOND'] }, 'dagdelen'],
  ['kostenMaximaal', { kostenMaximaal: 10_000 }, 'kosten'],
  ['two of these', { dagdelen: ['AVOND'], kostenMaximaal: 10_000 }, 'kosten en dagdelen'],
])('leaves out everything on a filter by %s, and says that RIO says nothing about it', async (_naam, filter, wat) => {
  expect(await lees(filter)).toMatchObject({
    nodes: [],
    totaal: 0,
    bronnen: [{ bron: { id: 'rio' }, aantal: 0, melding: `RIO zegt niets over ${wat}; daarom valt alles af.` }],
  });
});

test('finds courses by the benefit during which they may be followed and by the skill that their norm prescribes', async () => {
  const metWw = await lees({ toegestaanMet: 'WW' }, 1);
  expect(metWw.totaal).toBeGreaterThan(100);
  expect(metWw.nodes[0].toegestaanMet).toContainEqual({ uitkering: 'WW' });
  const { opleidingen } = await vraag(
    '{ opleidingen(filter: { beroep: "3112" }, first: 1) { nodes { vaardigheden { id } } } }',
  );
  const [{ id }] = opleidingen.nodes[0].vaardigheden;
  const geleerd = await vraag(
    `query ($filter: OpleidingFilter) { opleidingen(filter: $filter, first: 100) { totaal nodes { vaardigheden { id } } } }`,
    { filter: { vaardigheden: [id] } },
  );
  expect(geleerd.opleidingen.totaal).toBeGreaterThan(1);
  for (const { vaardigheden } of geleerd.opleidingen.nodes) expect(vaardigheden).toContainEqual({ id });
});

test('counts what a list leaves, without the filter on what is counted', async () => {
  const TEL = `query ($filter: OpleidingFilter) { opleidingen(filter: $filter, first: 1) {
    totaal facetten(velden: [NIVEAU, ARBEIDSMARKTREGIO, BRON]) { veld waarden { waarde naam aantal } nietGeteld { id } } } }`;
  const alle = (await vraag(TEL, { filter: {} })).opleidingen;
  const niveau = alle.facetten[0].waarden;
  expect(alle.facetten.map(({ veld }: { veld: string }) => veld)).toEqual(['NIVEAU', 'ARBEIDSMARKTREGIO', 'BRON']);
  expect(niveau.reduce((som: number, { aantal }: { aantal: number }) => som + aantal, 0)).toBe(alle.totaal);
  expect(alle.facetten[2]).toEqual({
    veld: 'BRON',
    waarden: [{ waarde: 'rio', naam: null, aantal: 1500 }],
    nietGeteld: [],
  });
  const mbo2 = (await vraag(TEL, { filter: { niveau: ['MBO2'] } })).opleidingen;
  expect(mbo2.facetten[0].waarden).toEqual(niveau);
  expect(mbo2.totaal).toBe(niveau.find(({ waarde }: { waarde: string }) => waarde === 'MBO2').aantal);
  expect(mbo2.facetten[2].waarden[0].aantal).toBe(mbo2.totaal);
  const rijnmond = mbo2.facetten[1].waarden.find(({ waarde }: { waarde: string }) => waarde === 'AM22');
  expect(rijnmond.naam).toBe('Rijnmond');
});

test('says nothing more when RIO knows what a filter looks at', async () => {
  const { bronnen } = await lees({ soort: ['EVC'], kostenMaximaal: null });
  expect(bronnen).toMatchObject([{ status: 'UIT_CACHE', melding: null }]);
});

test('leaves out what leads only to occupations that ask too much, and keeps what tells no occupation', async () => {
  const { nodes } = await lees({
    arbeidsmarktregio: 'AM22',
    belastingUitsluiten: ['ZWAAR_TILLEN', 'BUKKEN_EN_KNIELEN'],
  });
  const namen = nodes.map(({ naam }: { naam: string }) => naam);
  expect(namen).toEqual(expect.arrayContaining(['Planner en werkvoorbereider bouw', 'Solliciteren met succes']));
  expect((await lees({ beroep: '7115' })).totaal).toBeGreaterThan(0);
  expect((await lees({ beroep: '7115', belastingUitsluiten: ['ZWAAR_TILLEN'] })).totaal).toBe(0);
  // A site manager is under pressure and outdoors; the same programme also leads to a technician, who is not outdoors.
  expect(getBelasting('3123')).toContain('BUITENWERK');
  expect((await lees({ beroep: '3123', belastingUitsluiten: ['BUITENWERK'] })).totaal).toBeGreaterThan(30);
});

test.each(arbeidsmarktregios.slice(0, 5))(
  'counts online courses as present in $naam and shows no municipality for them',
  async ({ code }) => {
    const { nodes, totaal } = await lees({ arbeidsmarktregio: code, vorm: ['ONLINE'] });
    expect(totaal).toBe((await lees({ vorm: ['ONLINE'] })).totaal);
    for (const { uitvoeringen } of nodes)
      for (const { vorm, gemeente } of uitvoeringen) if (vorm === 'ONLINE') expect(gemeente).toBeNull();
  },
);

test('shows only starts that are still open, earliest first, and finds courses by them', async () => {
  const vandaag = new Date().toISOString().slice(0, 10);
  const vanaf = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);
  const { nodes } = await lees({ startVanaf: vanaf });
  expect(nodes.length).toBeGreaterThan(20);
  for (const { uitvoeringen } of nodes) {
    const starts: (string | null)[] = uitvoeringen.map(({ start: dag }: { start: string | null }) => dag);
    expect(starts.some((dag) => dag === null || dag >= vanaf)).toBe(true);
    expect(starts.map((dag) => dag ?? '')).toEqual(starts.map((dag) => dag ?? '').toSorted());
    for (const { aanmeldenTot, plaatsenVrij } of uitvoeringen) {
      expect((aanmeldenTot ?? vandaag) >= vandaag).toBe(true);
      expect(plaatsenVrij).toBeNull();
    }
  }
});

test('gives null for a course that is not offered and for an id of another graph', async () => {
  const data = await vraag(
    '{ weg: opleiding(id: "rio~d2Vn") { naam } vreemd: opleiding(id: "elders~d2Vn") { naam } onzin: opleiding(id: "x") { naam } }',
  );
  expect(data).toEqual({ weg: null, vreemd: null, onzin: null });
});

test('refuses a question about runs that would be thousands of questions', () => {
  const filter: OpleidingFilter = {
    gemeente: 'GM0344',
    afstandKm: 120,
    vorm: ['KLASSIKAAL', 'ONLINE', 'PRAKTIJK', 'COACHING'],
    dagdelen: ['OCHTEND', 'MIDDAG', 'AVOND', 'WEEKEND'],
  };
  expect(() => createIndexVraag(filter, '2026-03-01')).toThrow(/too many combinations/);
  expect(() => createIndexVraag({ ...filter, afstandKm: 15 }, '2026-03-01')).not.toThrow();
});
