import { describe, expect, it, test } from 'vitest';
import { getCaos } from '../../../mocks/cao-register/data.ts';
import { jsonResponse, type MockResponse } from '../../../mocks/mock.ts';
import * as codes from '../../../subgraphs/regelingen/bronnen/cao-register/codes.ts';
import { getToestand, isVanKracht } from '../../../subgraphs/regelingen/cao/toestand.ts';
import { caoId, op, regelingId, registercao, registreer, startCaos } from './cao-proef.ts';

const ENTITEITEN = 'query ($r: [_Any!]!) { _entities(representations: $r)';
const ZOEK =
  'query ($zoek: String, $sector: ID, $first: Int! = 10) { caos(zoek: $zoek, sector: $sector, first: $first) { naam } }';

test('gives every code its meaning', () => {
  expect(codes.SOORT).toEqual({
    bedrijfstak: 'BEDRIJFSTAK',
    onderneming: 'ONDERNEMING',
    'sociaal-plan': 'SOCIAAL_PLAN',
  });
  expect(codes.CONTRACT).toEqual({ onbepaald: 'VAST', bepaald: 'TIJDELIJK', uitzend: 'UITZEND', oproep: 'OPROEP' });
  expect(codes.VIA).toEqual({ fonds: 'FONDS', werkgever: 'WERKGEVER', vakbond: 'VAKBOND', anders: 'ONBEKEND' });
  expect(codes.VWNWSOORT).toEqual({
    scholingsbudget: 'SCHOLINGSBUDGET',
    ontwikkelbudget: 'ONTWIKKELBUDGET',
    loopbaanadvies: 'LOOPBAANADVIES',
    outplacement: 'OUTPLACEMENT',
    'sociaal-plan': 'SOCIAAL_PLAN',
    'aanvulling-ww': 'AANVULLING_WW',
    evc: 'EVC',
    overig: 'OVERIG',
  });
});

test('gives an agreement with its fund, and a provision with the scheme of that fund', async () => {
  const { vraag, wereld } = await startCaos();
  const { data, errors, extensions } = await vraag(
    `query ($id: ID!) { cao(id: $id) {
      id naam soort bedrijf werkingssfeer { sectoren { id } contractsoorten omschrijving algemeenVerbindend } toestand
      fonds { id naam } vwnwVoorzieningen { soort omschrijving aanbieder contractsoorten regeling { id naam } }
      herkomst { bron { id } sleutel actualiteit gesimuleerd } } }`,
    { id: caoId('bouw-infra') },
  );
  expect(errors).toBeUndefined();
  expect(data?.cao).toMatchObject({
    id: caoId('bouw-infra'),
    naam: 'Cao Bouw & Infra',
    soort: 'BEDRIJFSTAK',
    bedrijf: null,
    werkingssfeer: {
      sectoren: [{ id: 'F' }],
      contractsoorten: ['VAST', 'TIJDELIJK', 'OPROEP'],
      omschrijving: 'Werkgevers die bouwen of wegen, riolen en leidingen aanleggen',
      algemeenVerbindend: true,
    },
    toestand: 'LOPEND',
    fonds: { id: 'fonds~volandis', naam: 'Volandis' },
    herkomst: { bron: { id: 'cao-register' }, sleutel: 'bouw-infra', actualiteit: 'UIT_CACHE', gesimuleerd: true },
  });
  const [loopbaan, scholing] = Object(data).cao.vwnwVoorzieningen;
  expect(loopbaan).toMatchObject({
    soort: 'LOOPBAANADVIES',
    aanbieder: 'FONDS',
    contractsoorten: ['VAST', 'TIJDELIJK'],
    regeling: { id: regelingId('volandis-loopbaan'), naam: 'Loopbaantraject Bouw & Infra' },
  });
  expect(scholing).toMatchObject({ soort: 'SCHOLINGSBUDGET', aanbieder: 'WERKGEVER', regeling: null });
  expect(wereld.getAanroepen('cao-register')).toHaveLength(1);
  expect(extensions.bronnen.map(({ bron }) => bron)).toEqual(['cao-register', 'oo-fondsen']);
});

test('tells what nobody looked at from what holds nothing, and a company from a branch', async () => {
  const { vraag } = await startCaos();
  const { data } = await vraag(
    `query ($a: ID!, $b: ID!, $c: ID!) { a: cao(id: $a) { ...C } b: cao(id: $b) { ...C } c: cao(id: $c) { ...C } }
     fragment C on Cao { soort bedrijf toestand looptijd { van } vwnwVoorzieningen { soort } werkingssfeer { sectoren { id } } }`,
    { a: caoId('banken'), b: caoId('horeca'), c: caoId('voorbeeldbedrijf-duinkassen') },
  );
  expect(data).toMatchObject({
    a: { soort: 'BEDRIJFSTAK', vwnwVoorzieningen: null, toestand: 'LOPEND' },
    b: { vwnwVoorzieningen: [] },
    c: {
      soort: 'SOCIAAL_PLAN',
      bedrijf: 'Voorbeeldbedrijf Duinkassen',
      toestand: 'AFGELOPEN',
      werkingssfeer: { sectoren: [] },
    },
  });
});

describe('how an agreement stands', () => {
  const looptijd = { van: '2026-01-01', tot: '2026-12-31' };
  it.each([
    ['2025-12-31', 'BEDRIJFSTAK', 'NOG_NIET_BEGONNEN', false],
    ['2026-01-01', 'BEDRIJFSTAK', 'LOPEND', true],
    ['2026-12-31', 'BEDRIJFSTAK', 'LOPEND', true],
    ['2027-01-01', 'BEDRIJFSTAK', 'NAWERKING', true],
    ['2027-01-01', 'ONDERNEMING', 'NAWERKING', true],
    ['2031-12-31', 'BEDRIJFSTAK', 'NAWERKING', true],
    ['2032-01-01', 'BEDRIJFSTAK', 'AFGELOPEN', false],
    ['2026-12-31', 'SOCIAAL_PLAN', 'LOPEND', true],
    ['2027-01-01', 'SOCIAAL_PLAN', 'AFGELOPEN', false],
  ] as const)('on %s for %s is %s', (dag, soort, toestand, vanKracht) => {
    const cao = { soort, looptijd, vervangenPer: null };
    expect(getToestand(cao, dag)).toBe(toestand);
    expect(isVanKracht(cao, dag)).toBe(vanKracht);
  });

  it.each([
    ['2027-02-28', looptijd, 'NAWERKING'],
    ['2027-03-01', looptijd, 'AFGELOPEN'],
    ['2027-02-28', null, 'ONBEKEND'],
    ['2027-03-01', null, 'AFGELOPEN'],
  ])('on %s, with another in its place from 1 March 2027 and term %o, is %s', (dag, term, toestand) => {
    expect(getToestand({ soort: 'BEDRIJFSTAK', looptijd: term, vervangenPer: '2027-03-01' }, dag)).toBe(toestand);
  });

  test('is unknown without a term, and taken to run', () => {
    const zonder = { soort: 'BEDRIJFSTAK', looptijd: null, vervangenPer: null } as const;
    expect(getToestand(zonder, '2026-06-01')).toBe('ONBEKEND');
    expect(isVanKracht(zonder, '2026-06-01')).toBe(true);
    expect(getToestand({ ...zonder, looptijd: { van: '2026-01-01', tot: null } }, '2040-01-01')).toBe('LOPEND');
  });

  test('is asked for the day of the question', async () => {
    const { vraag } = await startCaos((wereld) => registreer(wereld, [registercao('bouw-infra', { looptijd })]));
    const query = 'query ($id: ID!) { cao(id: $id) { toestand looptijd { van tot } } }';
    const vraagOp = (dag: string) => vraag(query, { id: caoId('bouw-infra') }, op(dag));
    expect((await vraagOp('2026-12-31')).data).toEqual({ cao: { toestand: 'LOPEND', looptijd } });
    expect((await vraagOp('2027-01-01')).data).toEqual({ cao: { toestand: 'NAWERKING', looptijd } });
  });
});

describe('looking for an agreement', () => {
  it.each<[string, object, string[]]>([
    ['the beginning of a word', { zoek: 'horec' }, ['Cao Horeca']],
    ['other capitals, the best match first', { zoek: 'BOUW', first: 1 }, ['Cao Bouw & Infra']],
    ['a word of its scope', { zoek: 'supermarkt' }, ['Cao Levensmiddelenbedrijf']],
    [
      'a company',
      { zoek: 'voorbeeldbedrijf' },
      [
        'Cao Voorbeeldbedrijf Maasstaal',
        'Sociaal plan Voorbeeldbedrijf Duinkassen',
        'Sociaal plan Voorbeeldbedrijf Polderpost',
      ],
    ],
    ['a section', { sector: 'G' }, ['Cao Levensmiddelenbedrijf', 'Cao Motorvoertuigenbedrijf en Tweewielerbedrijf']],
    [
      'a word within a section',
      { zoek: 'werkgevers', sector: 'G' },
      ['Cao Motorvoertuigenbedrijf en Tweewielerbedrijf'],
    ],
    ['a section without agreements', { sector: 'J' }, []],
    ['a word of nothing', { zoek: 'zeppelin' }, []],
    ['the first two by name', { first: 2 }, ['Cao Banken', 'Cao Beroepsgoederenvervoer']],
    ['no words', { zoek: ' ', first: 1 }, ['Cao Banken']],
  ])('finds %s', async (_, vraagwaarden, namen) => {
    const { vraag } = await startCaos();
    const { data, errors } = await vraag(ZOEK, { ...vraagwaarden });
    expect(errors).toBeUndefined();
    expect(Object(data).caos.map(({ naam }: { naam: string }) => naam)).toEqual(namen);
  });

  it.each([
    [{ first: 0 }, 'first'],
    [{ first: 101 }, 'first'],
    [{ sector: 'Z' }, 'sector'],
    [{ zoek: 'a'.repeat(201) }, 'zoek'],
  ])('refuses %o, also where the subgraph is asked directly', async (vraagwaarden, argument) => {
    const { vraag } = await startCaos();
    const { errors } = await vraag(ZOEK, vraagwaarden);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  });
});

test('gives the agreements of a sector and how far they reach, and null for a sector that does not exist', async () => {
  const { vraag } = await startCaos();
  const { data, errors } = await vraag(
    `${ENTITEITEN} { ... on Sector { id caos { naam } vwnwDekking { contractsoort status caos { naam } } } } }`,
    { r: ['F', 'K', 'I', 'G', 'J', 'N', 'C', 'A', 'Z'].map((id) => ({ __typename: 'Sector', id })) },
  );
  expect(errors).toBeUndefined();
  type Rij = { id: string; caos: { naam: string }[] | null; vwnwDekking: { status: string }[] | null };
  const sectoren: Rij[] = Object(data)._entities;
  expect(
    Object.fromEntries(sectoren.map(({ id, vwnwDekking }) => [id, vwnwDekking?.map(({ status }) => status)])),
  ).toEqual({
    F: ['VOLLEDIG', 'VOLLEDIG', 'GEEN', 'GEDEELTELIJK'],
    K: ['ONBEKEND', 'ONBEKEND', 'GEEN', 'GEEN'],
    I: ['GEEN', 'GEEN', 'GEEN', 'GEEN'],
    G: ['GEDEELTELIJK', 'GEDEELTELIJK', 'GEEN', 'GEEN'],
    J: ['ONBEKEND', 'ONBEKEND', 'ONBEKEND', 'ONBEKEND'],
    N: ['GEDEELTELIJK', 'GEDEELTELIJK', 'VOLLEDIG', 'GEDEELTELIJK'],
    C: ['VOLLEDIG', 'VOLLEDIG', 'GEEN', 'GEDEELTELIJK'],
    A: ['VOLLEDIG', 'VOLLEDIG', 'GEEN', 'VOLLEDIG'],
    Z: undefined,
  });
  expect(sectoren[0]).toMatchObject({
    caos: [{ naam: 'Cao Bouw & Infra' }, { naam: 'Cao Technisch Installatiebedrijf' }],
    vwnwDekking: [
      { contractsoort: 'VAST', caos: [{ naam: 'Cao Bouw & Infra' }, { naam: 'Cao Technisch Installatiebedrijf' }] },
      { contractsoort: 'TIJDELIJK' },
      { contractsoort: 'UITZEND', caos: [] },
      { contractsoort: 'OPROEP', caos: [{ naam: 'Cao Technisch Installatiebedrijf' }] },
    ],
  });
  expect(sectoren.at(-1)).toMatchObject({ caos: null, vwnwDekking: null });
});

test('resolves an agreement as a reference, and gives null for an id that is not its own', async () => {
  const { vraag } = await startCaos();
  const { data, errors } = await vraag(
    `${ENTITEITEN} { ... on Cao { naam } } weg: cao(id: "${caoId('weg')}") { naam } }`,
    {
      r: [
        { __typename: 'Cao', id: caoId('rijk') },
        { __typename: 'Cao', id: caoId('weg') },
        { __typename: 'Cao', id: 'onzin' },
      ],
    },
  );
  expect({ data, errors }).toEqual({
    data: { _entities: [{ naam: 'Cao Rijk' }, null, null], weg: null },
    errors: undefined,
  });
});

describe('the harvest', () => {
  it.each<[string, MockResponse | null, string]>([
    ['is off', null, 'BRON_NIET_BESCHIKBAAR'],
    ['says something else', jsonResponse({ iets: 'anders' }), 'BRON_ANTWOORD_ONGELDIG'],
    ['holds nothing', jsonResponse({ caos: [] }), 'BRON_ANTWOORD_ONGELDIG'],
    ['holds nothing that can be read', jsonResponse({ caos: [{ sleutel: 1 }] }), 'BRON_ANTWOORD_ONGELDIG'],
  ])('nulls only what is about agreements, and names the register, when it %s', async (_, antwoord, code) => {
    const { vraag } = await startCaos((wereld) =>
      antwoord ? wereld.vervang('cao-register', () => antwoord) : wereld.zetScenario('cao-register', 'uit'),
    );
    const { data, errors, extensions } = await vraag(
      `query ($id: ID!, $r: [_Any!]!) { cao(id: $id) { naam } caos { naam } voorzieningencheck(cao: $id) { peildatum }
        regelingen { totaal } _entities(representations: $r) { ... on Sector { id caos { id } vwnwDekking { status } } } }`,
      { id: caoId('bouw-infra'), r: [{ __typename: 'Sector', id: 'F' }] },
    );
    expect(data).toMatchObject({
      cao: null,
      caos: null,
      voorzieningencheck: null,
      regelingen: { totaal: expect.any(Number) },
      _entities: [{ id: 'F', caos: null, vwnwDekking: null }],
    });
    expect(errors).toHaveLength(5);
    for (const fout of errors ?? []) expect(fout.extensions).toMatchObject({ code, bron: 'cao-register' });
    expect(extensions.bronnen).toMatchObject([
      { bron: 'cao-register', status: 'NIET_BESCHIKBAAR' },
      { bron: 'oo-fondsen', status: 'UIT_CACHE' },
    ]);
  });

  test('keeps the agreements of before, marked VEROUDERD, when the register dies', async () => {
    const { vraag, wereld, subgraph } = await startCaos();
    wereld.zetScenario('cao-register', 'uit');
    await subgraph.start();
    const { data, errors } = await vraag('query ($id: ID!) { cao(id: $id) { naam herkomst { actualiteit } } }', {
      id: caoId('rijk'),
    });
    expect({ data, errors }).toEqual({
      data: { cao: { naam: 'Cao Rijk', herkomst: { actualiteit: 'VEROUDERD' } } },
      errors: undefined,
    });
    const lijst = await vraag('{ caos(zoek: "rijk", first: 1) { herkomst { actualiteit } } }', {});
    expect(lijst.data).toEqual({ caos: [{ herkomst: { actualiteit: 'VEROUDERD' } }] });
  });

  test('is what is searched: the newest one', async () => {
    const { vraag, wereld, subgraph } = await startCaos();
    const zoek = async (woord: string) => Object((await vraag(ZOEK, { zoek: woord })).data).caos;
    expect([await zoek('horeca'), await zoek('nieuw')]).toEqual([[{ naam: 'Cao Horeca' }], []]);
    registreer(
      wereld,
      getCaos().map(({ sleutel }) => registercao(sleutel, sleutel === 'horeca' ? { naam: 'Cao Nieuw' } : {})),
    );
    await subgraph.start();
    expect([await zoek('horeca'), await zoek('nieuw')]).toEqual([[], [{ naam: 'Cao Nieuw' }]]);
  });

  test('leaves out and counts what cannot be read, and never widens an agreement by leaving out', async () => {
    const sfeer = (anders: object) => ({ sbi: ['F'], contracten: ['onbepaald'], tekst: null, ...anders });
    const afspraak = { soort: 'evc', omschrijving: 'Een bewijs.', via: 'fonds', contracten: [], fondsregeling: null };
    const { vraag, omgeving } = await startCaos((wereld) =>
      registreer(wereld, [
        registercao('bouw-infra', {
          soort: 'wens',
          looptijd: { van: null, tot: null },
          werkingssfeer: sfeer({ sbi: ['F', '9'], contracten: ['onbepaald', 'vrij'] }),
          vanWerkNaarWerk: [{ ...afspraak, soort: 'cadeau', via: 'buurman', contracten: ['bepaald', 'vrij'] }],
        }),
        registercao('hoveniers', {
          vanWerkNaarWerk: [afspraak, { ...afspraak, contracten: ['vrij'] }, { ...afspraak, omschrijving: '' }],
        }),
        registercao('glastuinbouw', { vanWerkNaarWerk: [{ ...afspraak, omschrijving: 'x'.repeat(501) }] }),
        registercao('open-teelten', { werkingssfeer: sfeer({ sbi: ['9'] }) }),
        registercao('rijk', { werkingssfeer: sfeer({ contracten: ['vrij'] }) }),
        registercao('horeca', { naam: '' }),
        registercao('banken', { looptijd: { van: 'morgen', tot: null } }),
        registercao('gemeenten', { sleutel: 'Met Spatie' }),
      ]),
    );
    const { data, errors } = await vraag(
      '{ caos { soort looptijd { van } toestand werkingssfeer { sectoren { id } contractsoorten } vwnwVoorzieningen { soort aanbieder contractsoorten } } }',
    );
    expect(errors).toBeUndefined();
    expect(Object(data).caos).toMatchObject([
      {
        soort: 'ONBEKEND',
        looptijd: null,
        toestand: 'ONBEKEND',
        werkingssfeer: { sectoren: [{ id: 'F' }], contractsoorten: ['VAST'] },
        vwnwVoorzieningen: [{ soort: 'OVERIG', aanbieder: 'ONBEKEND', contractsoorten: ['TIJDELIJK'] }],
      },
      { werkingssfeer: { sectoren: [{ id: 'A' }] }, vwnwVoorzieningen: null },
      { werkingssfeer: { sectoren: [{ id: 'N' }] }, vwnwVoorzieningen: null },
    ]);
    expect(omgeving.register.getToestanden().find(({ bron }) => bron.id === 'cao-register')?.afwijkingen).toEqual({
      soort: 1,
      'werkingssfeer.sbi': 3,
      'werkingssfeer.contracten': 3,
      'vanWerkNaarWerk.soort': 1,
      'vanWerkNaarWerk.via': 1,
      'vanWerkNaarWerk.contracten': 2,
      vanWerkNaarWerk: 3,
      naam: 1,
      'looptijd.van': 1,
      sleutel: 1,
    });
  });

  test('answers every field of every agreement without an error', async () => {
    const { vraag } = await startCaos();
    const { data, errors } = await vraag(
      `{ caos(first: 100) { id naam soort bedrijf toestand looptijd { van tot } werkingssfeer { sectoren { id } contractsoorten omschrijving algemeenVerbindend }
        fonds { id naam } vwnwVoorzieningen { soort omschrijving aanbieder contractsoorten regeling { naam caos { id } } } herkomst { sleutel opgehaaldOp } } }`,
    );
    expect(errors).toBeUndefined();
    expect(Object(data).caos).toHaveLength(getCaos().length);
  });
});
