import { expect, test } from 'vitest';
import { getDekking, type Regiomenu } from '../../../subgraphs/menukaart/dekking.ts';
import { type Dienst, DOELGROEPEN, FUNCTIONALITEITEN } from '../../../subgraphs/menukaart/dienst.ts';
import { createVergelijking } from '../../../subgraphs/menukaart/vergelijking.ts';

const dienst = (id: string, anders: Partial<Dienst>): Dienst => ({
  id,
  soort: 'DIENST',
  naam: id,
  samenvatting: null,
  doel: null,
  functionaliteiten: [],
  fase: [],
  doelgroepen: [],
  groepen: [],
  klantkenmerken: [],
  uitvoeringsvorm: [],
  duur: null,
  gesprekken: null,
  kosten: null,
  kwaliteit: null,
  aanbieder: null,
  gebied: { soort: 'REGIONAAL', arbeidsmarktregios: [], gemeenten: [] },
  voorwaarden: null,
  verwijzing: null,
  aanmelden: null,
  contact: null,
  werkgeversdienst: null,
  herkomst: {
    bron: { id: 'eva', naam: 'Eva' },
    sleutel: id,
    opgehaaldOp: '2026-03-02T09:00:00.000Z',
    actualiteit: 'UIT_CACHE',
    gesimuleerd: true,
  },
  ...anders,
});

const DIENSTEN = [
  dienst('a', {
    functionaliteiten: ['LOOPBAANADVIES'],
    doelgroepen: ['WERKENDE'],
    aanbieder: { id: 'aanbieder~2', naam: 'Bureau B' },
  }),
  dienst('b', {
    functionaliteiten: ['LOOPBAANADVIES'],
    doelgroepen: ['WERKENDE', 'WERKZOEKENDE'],
    aanbieder: { id: 'aanbieder~1', naam: 'Bureau A' },
  }),
  dienst('c', {
    functionaliteiten: ['LOOPBAANADVIES'],
    doelgroepen: ['WERKENDE'],
    aanbieder: { id: 'aanbieder~2', naam: 'Bureau B' },
  }),
];

const menu = (diensten: readonly Dienst[], ...zonder: readonly string[]): Regiomenu => ({
  diensten,
  zonder: new Set(zonder),
});

const getCel = (functionaliteit: string, doelgroep: string, zonder: readonly string[] = []) =>
  getDekking(menu(DIENSTEN, ...zonder)).find(
    (cel) => cel.functionaliteit === functionaliteit && cel.doelgroep === doelgroep,
  );

test('covers each of the nine functionaliteiten for each of the four doelgroepen', () => {
  expect(
    new Set(getDekking(menu([])).map(({ functionaliteit, doelgroep }) => `${functionaliteit} ${doelgroep}`)).size,
  ).toBe(36);
});

test('counts services, and each provider once, in order of name', () => {
  expect(getCel('LOOPBAANADVIES', 'WERKENDE')).toMatchObject({
    aantal: 3,
    aanbieders: [{ naam: 'Bureau A' }, { naam: 'Bureau B' }],
    status: 'AANGETROFFEN',
  });
  expect(getCel('LOOPBAANADVIES', 'WERKZOEKENDE')).toMatchObject({ aantal: 1, status: 'AANGETROFFEN' });
});

test('calls what the guide could hold and does not hold NIET_GEREGISTREERD, with zero services', () => {
  expect(getCel('LOOPBAANADVIES', 'ZELFSTANDIGE')).toMatchObject({
    aantal: 0,
    aanbieders: [],
    status: 'NIET_GEREGISTREERD',
  });
});

test.each([
  ['eva', 'ARBEIDSMARKTINFORMATIE', 'WERKENDE'],
  ['eva', 'DOORVERWIJZING_SCHULDHULP_MAATSCHAPPELIJK', 'WERKZOEKENDE'],
  ['eva', 'LOOPBAANADVIES', 'ZELFSTANDIGE'],
  ['dennis', 'ARBEIDSBEMIDDELING_PERSONEELSVOORZIENING_NAZORG', 'WERKGEVER'],
  ['dennis', 'VOORZIENINGEN_INSTRUMENTEN_SUBSIDIES', 'WERKGEVER'],
  ...FUNCTIONALITEITEN.flatMap((functionaliteit) =>
    DOELGROEPEN.map((doelgroep): [string, string, string] => ['werkcentra', functionaliteit, doelgroep]),
  ).filter(([, functionaliteit, doelgroep]) => !getCel(functionaliteit, doelgroep)?.aantal),
] satisfies [string, string, string][])(
  'without %s cannot measure %s for %s: no number, and the catalogue by name',
  (bron, functionaliteit, doelgroep) => {
    expect(getCel(functionaliteit, doelgroep, [bron])).toMatchObject({
      aantal: null,
      waarvanLandelijk: null,
      eigen: null,
      aanbieders: [],
      ontbrekend: [{ id: bron }],
      status: 'NIET_METBAAR',
    });
    expect(getCel(functionaliteit, doelgroep)).toMatchObject({
      aantal: 0,
      eigen: false,
      ontbrekend: [],
      status: 'NIET_GEREGISTREERD',
    });
  },
);

test.each([['werkcentra'], ['eva'], ['eva', 'werkcentra']])(
  'keeps what was found where %s is missing, without a number that could be too low',
  (...zonder) => {
    expect(getCel('LOOPBAANADVIES', 'WERKENDE', zonder)).toMatchObject({
      aantal: null,
      waarvanLandelijk: null,
      eigen: true,
      aanbieders: [{ naam: 'Bureau A' }, { naam: 'Bureau B' }],
      ontbrekend: zonder.map((id) => ({ id })),
      status: 'AANGETROFFEN',
    });
  },
);

test.each([
  ['eva', 'ARBEIDSMARKTINFORMATIE', 'WERKGEVER'],
  ['eva', 'VOORZIENING_BESCHUT_WERK', 'WERKZOEKENDE'],
  ['dennis', 'LOOPBAANADVIES', 'WERKENDE'],
  ['dennis', 'LOOPBAANADVIES', 'WERKGEVER'],
])('needs no %s to measure %s for %s', (bron, functionaliteit, doelgroep) => {
  expect(getCel(functionaliteit, doelgroep, [bron])?.status).not.toBe('NIET_METBAAR');
});

test('tells how many of the services are national, so that a region without its own shows', () => {
  const landelijk = dienst('d', {
    functionaliteiten: ['ARBEIDSMARKTINFORMATIE'],
    doelgroepen: ['WERKENDE'],
    gebied: { soort: 'LANDELIJK', arbeidsmarktregios: [], gemeenten: [] },
  });
  const getCelMet = (functionaliteit: string, ...zonder: readonly string[]) =>
    getDekking(menu([...DIENSTEN, landelijk], ...zonder)).find(
      (cel) => cel.functionaliteit === functionaliteit && cel.doelgroep === 'WERKENDE',
    );
  expect(getCelMet('LOOPBAANADVIES')).toMatchObject({ aantal: 3, waarvanLandelijk: 0, eigen: true });
  expect(getCelMet('ARBEIDSMARKTINFORMATIE')).toMatchObject({ aantal: 1, waarvanLandelijk: 1, eigen: false });
  expect(getCelMet('ARBEIDSMARKTINFORMATIE', 'werkcentra')).toMatchObject({ eigen: null, status: 'AANGETROFFEN' });
});

test('shows five national services for a gap at most', () => {
  const landelijk = (id: string) =>
    dienst(id, {
      functionaliteiten: ['ARBEIDSMARKTINFORMATIE'],
      doelgroepen: ['WERKENDE'],
      gebied: { soort: 'LANDELIJK', arbeidsmarktregios: [], gemeenten: [] },
    });
  const { gaten } = createVergelijking(menu(['1', '2', '3', '4', '5', '6'].map(landelijk)), [], []);
  const gat = gaten.find((een) => een.functionaliteit === 'ARBEIDSMARKTINFORMATIE' && een.doelgroep === 'WERKENDE');
  expect(gat?.aanvullingen.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5']);
});
