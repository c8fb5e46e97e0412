import { expect, test } from 'vitest';
import { jsonResponse } from '../../../mocks/mock.ts';
import { createWerkcentrum, createWerkcentrumDiensten, werkcentra } from '../../../mocks/werkcentra/data.ts';
import { kiesContact } from '../../../subgraphs/menukaart/contact.ts';
import { createTestOperatie } from '../../helpers/omgeving.ts';
import { start, startZonder, telAlles } from './start.ts';
import { stuk, vervangPaden } from './vervang-paden.ts';

const WERKCENTRUM = `{
  menukaart(arbeidsmarktregio: "AM22") {
    werkcentrum {
      naam url telefoon bundelt
      locaties { soort naam adres { straat huisnummer postcode plaats gemeente { code } } openingstijden { dag van tot } afspraakUrl }
      contacten { balie gemeente { code } contact { naam telefoon email url } }
      herkomst { bron { id } sleutel actualiteit gesimuleerd }
    }
  }
}`;
const DIENSTEN = `query ($regio: ID!) { menukaart(arbeidsmarktregio: $regio) {
  diensten(first: 100) { nodes { id functionaliteiten doelgroepen herkomst { bron { id } actualiteit } } totaal bronnen { bron { id } status aantal } }
  dekking { functionaliteit doelgroep aantal status ontbrekend { id } }
} }`;

const rijnmond = werkcentra.filter(({ code }) => code === 'AM22');

test('tells of a Werkcentrum all that its feed says', async () => {
  const { vraag } = await start();
  const { data, errors } = await vraag(WERKCENTRUM);
  expect(errors).toBeUndefined();
  const { werkcentrum } = Object(data?.menukaart);
  const [bron] = rijnmond.map(createWerkcentrum);
  expect(werkcentrum).toMatchObject({
    naam: 'Werkcentrum Rijnmond',
    url: bron?.website,
    telefoon: bron?.telefoon,
    herkomst: { bron: { id: 'werkcentra' }, sleutel: 'AM22', actualiteit: 'UIT_CACHE', gesimuleerd: true },
  });
  expect(werkcentrum.bundelt).toEqual(bron?.bundelt.map((balie) => balie.toUpperCase()));
  expect(werkcentrum.locaties).toHaveLength(bron?.locaties.length ?? 0);
  expect(werkcentrum.locaties[0]).toMatchObject({
    soort: 'HOOFDVESTIGING',
    adres: { plaats: 'Rotterdam', gemeente: { code: 'GM0599' } },
    afspraakUrl: 'https://werkcentrum-rijnmond.example/afspraak',
  });
  expect(werkcentrum.locaties[0].openingstijden).toContainEqual({ dag: 'DONDERDAG', van: '09:00', tot: '20:00' });
  expect(werkcentrum.contacten).toHaveLength(bron?.contacten.length ?? 0);
});

test('reads each Werkcentrum and each list once at the start, and asks nothing when it is asked itself', async () => {
  const { vraag, wereld } = await start();
  const aanroepen = wereld.getAanroepen('werkcentra');
  // The index for each kind of document, and one document of each kind for a region.
  expect(aanroepen).toHaveLength(2 + 2 * 35);
  await vraag(WERKCENTRUM);
  await vraag(DIENSTEN, { regio: 'AM22' });
  expect(wereld.getAanroepen('werkcentra')).toHaveLength(aanroepen.length);
});

test('keeps the two guides apart: kind, provider and talks', async () => {
  const { vraag } = await start();
  const { data } = await vraag(
    '{ menukaart(arbeidsmarktregio: "AM22") { diensten(filter: { soort: [GIDS, VAKBONDSGIDS] }) { nodes { soort aanbieder { naam } gesprekken { intake maximaal } verwijzing { zelf door toelichting } kosten { bedrag } duur { aantal eenheid } } } } }',
  );
  expect(Object(data?.menukaart).diensten.nodes).toEqual([
    {
      soort: 'GIDS',
      aanbieder: { naam: 'Werkcentrum Rijnmond' },
      gesprekken: { intake: true, maximaal: null },
      verwijzing: {
        zelf: true,
        door: ['UWV', 'GEMEENTE', 'WSP', 'LEERWERKLOKET', 'VAKBOND'],
        toelichting: expect.stringContaining('U kunt zelf komen'),
      },
      kosten: { bedrag: 0 },
      duur: { aantal: 3, eenheid: 'UUR' },
    },
    {
      soort: 'VAKBONDSGIDS',
      aanbieder: { naam: expect.stringContaining('fictief') },
      gesprekken: { intake: true, maximaal: 3 },
      verwijzing: {
        zelf: true,
        door: ['WERKCENTRUM', 'UWV', 'VAKBOND'],
        toelichting: expect.stringContaining('U kunt zich zelf melden'),
      },
      kosten: { bedrag: 0 },
      duur: { aantal: 4, eenheid: 'UUR' },
    },
  ]);
});

test('measures employment law and sheltered work in every region, because its Werkcentrum answers', async () => {
  const { vraag } = await start();
  for (const regio of ['AM22', 'AM24', 'AM25']) {
    const { data } = await vraag(DIENSTEN, { regio });
    const { dekking } = Object(data?.menukaart);
    expect(dekking).toHaveLength(36);
    expect(dekking.filter(({ status }: { status: string }) => status === 'NIET_METBAAR')).toEqual([]);
    const codes = new Set(
      werkcentra
        .filter(({ code }) => code === regio)
        .flatMap(createWerkcentrumDiensten)
        .flatMap((dienst) => (dienst.doelgroepen.includes('werkende') ? dienst.functionaliteiten : [])),
    );
    const getStatus = (functionaliteit: string) =>
      dekking.find(
        (cel: Record<string, string>) => cel.functionaliteit === functionaliteit && cel.doelgroep === 'WERKENDE',
      ).status;
    expect(getStatus('ARBEIDSJURIDISCHE_DIENSTVERLENING')).toBe(codes.has('8') ? 'AANGETROFFEN' : 'NIET_GEREGISTREERD');
    expect(getStatus('VOORZIENING_BESCHUT_WERK')).toBe(codes.has('9') ? 'AANGETROFFEN' : 'NIET_GEREGISTREERD');
  }
});

test.each([
  [
    'eva',
    (functionaliteit: string, doelgroep: string) =>
      doelgroep !== 'WERKGEVER' && !/^(ARBEIDSJURIDISCHE|VOORZIENING_BESCHUT)/.test(functionaliteit),
  ],
  [
    'dennis',
    (functionaliteit: string, doelgroep: string) =>
      doelgroep === 'WERKGEVER' &&
      !/^(ARBEIDSJURIDISCHE|VOORZIENING_BESCHUT|LOOPBAANADVIES|DOORVERWIJZING)/.test(functionaliteit),
  ],
  ['werkcentra', () => true],
] as const)(
  'without %s gives no number for the cells that need it, keeps what was found, and gives the others as before',
  async (dood, nodig) => {
    const { vraag } = await startZonder(dood);
    const { data, errors } = await vraag(DIENSTEN, { regio: 'AM22' });
    expect(errors).toBeUndefined();
    const { diensten, dekking } = Object(data?.menukaart);
    expect(diensten.nodes.filter(({ id }: { id: string }) => id.startsWith(`${dood}~`))).toEqual([]);
    expect(diensten.nodes.length).toBeGreaterThan(0);
    expect(diensten.totaal).toBeNull();
    expect(diensten.bronnen).toContainEqual({ bron: { id: dood }, status: 'NIET_BESCHIKBAAR', aantal: null });
    for (const { functionaliteit, doelgroep, aantal, status, ontbrekend } of dekking) {
      if (nodig(functionaliteit, doelgroep)) {
        const isGevonden = diensten.nodes.some(
          (dienst: { functionaliteiten: string[]; doelgroepen: string[] }) =>
            dienst.functionaliteiten.includes(functionaliteit) && dienst.doelgroepen.includes(doelgroep),
        );
        expect({ aantal, status, ontbrekend }).toEqual({
          aantal: null,
          status: isGevonden ? 'AANGETROFFEN' : 'NIET_METBAAR',
          ontbrekend: [{ id: dood }],
        });
      } else expect({ aantal: typeof aantal, ontbrekend }).toEqual({ aantal: 'number', ontbrekend: [] });
    }
  },
);

test('nulls the menu and its dekking with an error, and nothing else, when no catalogue was ever there', async () => {
  const { vraag } = await startZonder('eva', 'dennis', 'werkcentra');
  const operatie = createTestOperatie();
  const { data, errors } = await vraag(
    '{ menukaart(arbeidsmarktregio: "AM22") { id werkcentrum { naam url locaties { soort } bundelt contacten { balie } herkomst { sleutel } } diensten { totaal } dekking { aantal } vergelijking { gaten { doelgroep } } } }',
    {},
    operatie,
  );
  expect(data).toEqual({
    menukaart: {
      id: 'AM22',
      werkcentrum: {
        naam: 'Werkcentrum Rijnmond',
        url: null,
        locaties: null,
        bundelt: null,
        contacten: null,
        herkomst: null,
      },
      diensten: null,
      dekking: null,
      vergelijking: null,
    },
  });
  expect(errors?.map(({ path, extensions }) => [path?.[1], extensions?.code, extensions?.bron]).sort()).toEqual([
    ['dekking', 'BRON_NIET_BESCHIKBAAR', 'eva'],
    ['diensten', 'BRON_NIET_BESCHIKBAAR', 'eva'],
    ['vergelijking', 'BRON_NIET_BESCHIKBAAR', 'eva'],
  ]);
  expect(operatie.getBronmeldingen().map(({ bron, status }) => [bron, status])).toEqual([
    ['dennis', 'NIET_BESCHIKBAAR'],
    ['eva', 'NIET_BESCHIKBAAR'],
    ['werkcentra', 'NIET_BESCHIKBAAR'],
  ]);
});

test.each([
  ['does not answer', stuk],
  ['lists nothing at all', () => jsonResponse({ diensten: [] })],
  ['answers something else', () => jsonResponse({ diensten: 'geen' })],
])('takes one Werkcentrum whose list %s for one that is missing in its region only', async (_geval, antwoord) => {
  const { vraag } = await start({
    voorStart: (wereld) => wereld.vervang('werkcentra', vervangPaden({ '/v1/werkcentra/AM22/diensten': antwoord })),
  });
  const hier = Object((await vraag(DIENSTEN, { regio: 'AM22' })).data?.menukaart);
  expect(hier.diensten.totaal).toBeNull();
  expect(hier.diensten.bronnen).toContainEqual({
    bron: { id: 'werkcentra' },
    status: 'NIET_BESCHIKBAAR',
    aantal: null,
  });
  expect(hier.dekking).toContainEqual({
    functionaliteit: 'ARBEIDSJURIDISCHE_DIENSTVERLENING',
    doelgroep: 'WERKENDE',
    aantal: null,
    status: 'NIET_METBAAR',
    ontbrekend: [{ id: 'werkcentra' }],
  });
  const daar = Object((await vraag(DIENSTEN, { regio: 'AM24' })).data?.menukaart);
  expect(daar.diensten.totaal).toBe(telAlles('AM24'));
  expect(daar.dekking.map(({ status }: { status: string }) => status)).not.toContain('NIET_METBAAR');
});

test('keeps what a Werkcentrum said before, as VEROUDERD and for no other region, while it alone is gone', async () => {
  const { vraag, wereld, subgraph } = await start();
  wereld.vervang('werkcentra', vervangPaden({ '/v1/werkcentra/AM22/diensten': stuk, '/v1/werkcentra/AM22': stuk }));
  const getActualiteiten = (diensten: { nodes: { herkomst: { bron: { id: string }; actualiteit: string } }[] }) =>
    new Set(
      diensten.nodes.flatMap(({ herkomst }) => (herkomst.bron.id === 'werkcentra' ? [herkomst.actualiteit] : [])),
    );
  // Also when it stays gone: what was kept once is kept again.
  for (const _keer of [1, 2]) {
    await subgraph.start();
    const operatie = createTestOperatie();
    const { diensten } = Object((await vraag(DIENSTEN, { regio: 'AM22' }, operatie)).data?.menukaart);
    expect(diensten.totaal).toBe(telAlles('AM22'));
    expect(getActualiteiten(diensten)).toEqual(new Set(['VEROUDERD']));
    expect(diensten.bronnen).toContainEqual({
      bron: { id: 'werkcentra' },
      status: 'VEROUDERD',
      aantal: expect.any(Number),
    });
    expect(operatie.getBronmeldingen()).toContainEqual(
      expect.objectContaining({ bron: 'werkcentra', status: 'VEROUDERD', melding: expect.any(String) }),
    );
  }
  const ernaast = Object((await vraag(DIENSTEN, { regio: 'AM24' })).data?.menukaart).diensten;
  expect(getActualiteiten(ernaast)).toEqual(new Set(['UIT_CACHE']));
  expect(ernaast.bronnen).toContainEqual(expect.objectContaining({ bron: { id: 'werkcentra' }, status: 'UIT_CACHE' }));
  const operatie = createTestOperatie();
  const { data: zelf } = await vraag(WERKCENTRUM, {}, operatie);
  expect(Object(zelf?.menukaart).werkcentrum).toMatchObject({
    url: 'https://werkcentrum-rijnmond.example',
    herkomst: { actualiteit: 'VEROUDERD' },
  });
  expect(operatie.getBronmeldingen()).toMatchObject([{ bron: 'werkcentra', status: 'VEROUDERD' }]);
  wereld.vervang('werkcentra', vervangPaden({}));
  await subgraph.start();
  const { data: weer } = await vraag(WERKCENTRUM);
  expect(Object(weer?.menukaart).werkcentrum.herkomst.actualiteit).toBe('UIT_CACHE');
});

test('leaves out the place and the desk that cannot be read, counts them, and keeps the Werkcentrum', async () => {
  const [document] = rijnmond.map(createWerkcentrum);
  if (!document) throw new Error('no Werkcentrum');
  const { vraag, omgeving } = await start({
    voorStart: (wereld) =>
      wereld.vervang(
        'werkcentra',
        vervangPaden({
          '/v1/werkcentra/AM22': () =>
            jsonResponse({
              ...document,
              bundelt: ['uwv', 'kerk'],
              website: 'http://onveilig.example',
              locaties: [
                { soort: 'markt', naam: 'Marktkraam', openingstijden: [{ dag: 'ma', open: '09:00' }] },
                { soort: 'hoofd', adres: { straat: '' } },
              ],
              contacten: [...document.contacten.slice(0, 1), { balie: 'uwv', naam: 'UWV', email: 'geen adres' }],
            }),
        }),
      ),
  });
  const { data } = await vraag(WERKCENTRUM);
  expect(Object(data?.menukaart).werkcentrum).toMatchObject({
    url: null,
    bundelt: ['UWV'],
    locaties: [{ soort: 'OVERIG', naam: 'Marktkraam', adres: null, openingstijden: null, afspraakUrl: null }],
    contacten: [{ balie: 'WERKCENTRUM', gemeente: null }],
  });
  expect(omgeving.register.getToestanden().find(({ bron }) => bron.id === 'werkcentra')?.afwijkingen).toEqual({
    bundelt: 1,
    'locatie.soort': 1,
    openingstijden: 1,
    locaties: 1,
    contacten: 1,
  });
});

test.each([
  ['place', { locaties: [{ kind: 'hoofd' }] }],
  ['desk', { contacten: [{ balie: 'uwv' }] }],
])('takes a Werkcentrum of which no %s can be read for one that said nothing', async (_geval, anders) => {
  const [document] = rijnmond.map(createWerkcentrum);
  const { vraag } = await start({
    voorStart: (wereld) =>
      wereld.vervang(
        'werkcentra',
        vervangPaden({ '/v1/werkcentra/AM22': () => jsonResponse({ ...document, ...anders }) }),
      ),
  });
  const { data } = await vraag(WERKCENTRUM);
  expect(Object(data?.menukaart).werkcentrum).toMatchObject({ locaties: null, contacten: null, herkomst: null });
});

test('says in the register that the source does badly when one of its two feeds does, whichever ends last', async () => {
  const onleesbaar = () => jsonResponse({ diensten: [{ titel: 'zonder naam' }] });
  const paden = Object.fromEntries(werkcentra.map(({ code }) => [`/v1/werkcentra/${code}/diensten`, onleesbaar]));
  const { omgeving } = await start({ voorStart: (wereld) => wereld.vervang('werkcentra', vervangPaden(paden)) });
  expect(omgeving.register.getToestanden().find(({ bron }) => bron.id === 'werkcentra')).toMatchObject({
    status: 'NIET_BESCHIKBAAR',
    afwijkingen: { id: werkcentra.length },
  });
});

const CONTACT = `query ($r: [_Any!]!) { _entities(representations: $r) {
  ... on Overdracht { contact { naam telefoon email url } }
  ... on Werkgeversservicepunt { contact { naam email } }
} }`;
const overdracht = (sleutel: string) => ({ __typename: 'Overdracht', sleutel });

test('gives the desk of the counter that takes over: of the municipality itself, of the region, or none', async () => {
  const { vraag } = await start();
  const { data, errors } = await vraag(CONTACT, {
    r: [
      overdracht('GM0599~UWV'),
      overdracht('GM0606~GEMEENTE'),
      overdracht('GM0599~WERKGEVER'),
      overdracht('GM9999~UWV'),
      overdracht('onzin'),
      { __typename: 'Werkgeversservicepunt', sleutel: 'GM0599~WSP' },
    ],
  });
  expect(errors).toBeUndefined();
  expect(data?._entities).toMatchObject([
    { contact: { naam: 'UWV Rijnmond', email: 'uwv@werkcentrum-rijnmond.example' } },
    { contact: { naam: 'Gemeente Schiedam, werk en inkomen', telefoon: null } },
    { contact: null },
    { contact: null },
    { contact: null },
    { contact: { naam: 'Werkgeversservicepunt Rijnmond', email: 'wsp@werkcentrum-rijnmond.example' } },
  ]);
});

test('takes the desk of a municipality that merged away for nobody’s, never for that of the whole region', async () => {
  const [document] = rijnmond.map(createWerkcentrum);
  const contacten = document?.contacten.filter(({ balie }) => balie !== 'gemeente') ?? [];
  const brielle = { balie: 'gemeente', gemeentecode: '0501', naam: 'Gemeente Brielle' };
  const { vraag, omgeving } = await start({
    voorStart: (wereld) =>
      wereld.vervang(
        'werkcentra',
        vervangPaden({
          '/v1/werkcentra/AM22': () => jsonResponse({ ...document, contacten: [...contacten, brielle] }),
        }),
      ),
  });
  const { data, errors } = await vraag(CONTACT, { r: [overdracht('GM0599~GEMEENTE'), overdracht('GM0599~UWV')] });
  expect(errors).toBeUndefined();
  expect(data?._entities).toMatchObject([{ contact: null }, { contact: { naam: 'UWV Rijnmond' } }]);
  expect(omgeving.register.getToestanden().find(({ bron }) => bron.id === 'werkcentra')?.afwijkingen).toEqual({
    contacten: 1,
  });
});

test('takes the desk of the own municipality before that of the region, and never that of another, in any order', () => {
  const bij = (code: string | null) => ({
    balie: 'GEMEENTE' as const,
    gemeente: code === null ? null : { code },
    contact: { naam: code ?? 'regio', telefoon: null, email: null, url: null },
  });
  const alle = [bij('GM0606'), bij(null), bij('GM0599')];
  for (const contacten of [alle, alle.toReversed()]) {
    expect(kiesContact({ contacten }, 'GM0599', 'GEMEENTE')?.naam).toBe('GM0599');
    expect(kiesContact({ contacten }, 'GM0622', 'GEMEENTE')?.naam).toBe('regio');
  }
  expect(kiesContact({ contacten: [bij('GM0606')] }, 'GM0622', 'GEMEENTE')).toBeNull();
});

test('knows a desk for every counter that a Werkcentrum can join, in a region where it does', async () => {
  const { vraag } = await start();
  const regio = werkcentra.find((mogelijk) => createWerkcentrum(mogelijk).bundelt.length === 7);
  if (!regio) throw new Error('no Werkcentrum joins every counter');
  for (const balie of ['WERKCENTRUM', 'WERKPLEIN', 'UWV', 'GEMEENTE', 'WSP', 'LEERWERKLOKET', 'RMT', 'VAKBOND']) {
    const { data } = await vraag(CONTACT, { r: [overdracht(`${regio.centrumgemeente}~${balie}`)] });
    expect(Object(data?._entities)[0].contact, balie).toMatchObject({ email: expect.stringContaining('@') });
  }
});

test('says with an error, and never with null alone, that nobody knows the desk when the feed was never there', async () => {
  const { vraag } = await startZonder('werkcentra');
  const { data, errors } = await vraag(CONTACT, { r: [overdracht('GM0599~UWV')] });
  expect(data?._entities).toEqual([{ contact: null }]);
  expect(errors).toMatchObject([{ extensions: { code: 'BRON_NIET_BESCHIKBAAR', bron: 'werkcentra' } }]);
});

test('shows sheltered work at the desk to who has an advice for it, first, and to nobody else', async () => {
  const { vraag, sleutel } = await start();
  const regio = werkcentra.find((mogelijk) =>
    createWerkcentrumDiensten(mogelijk).some(({ id }) => id.endsWith('-beschut-werk')),
  );
  if (!regio) throw new Error('no Werkcentrum lists sheltered work');
  const vraagDiensten = async (anders: object) => {
    const { data } = await vraag(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Loket { diensten(first: 100) { nodes { functionaliteiten } } } } }',
      {
        r: [
          {
            __typename: 'Loket',
            sleutel: sleutel({ rol: 'WERKZOEKENDE', gemeente: regio.centrumgemeente, ...anders }),
          },
        ],
      },
    );
    return Object(data?._entities)[0].diensten.nodes;
  };
  expect((await vraagDiensten({ adviesBeschutWerk: true }))[0]).toEqual({
    functionaliteiten: ['VOORZIENING_BESCHUT_WERK'],
  });
  for (const anders of [{}, { adviesBeschutWerk: false }])
    for (const { functionaliteiten } of await vraagDiensten(anders))
      expect(functionaliteiten).not.toContain('VOORZIENING_BESCHUT_WERK');
});
