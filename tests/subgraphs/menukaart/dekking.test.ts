import { expect, test } from 'vitest';
import { getDekking, type Regiomenu } from '../../../subgraphs/menukaart/dekking.ts';
import type { Dienst } from '../../../subgraphs/menukaart/dienst.ts';

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
  ['werkcentra', 'LOOPBAANADVIES', 'WERKENDE'],
  ['werkcentra', 'LOOPBAANADVIES', 'WERKGEVER'],
  ['werkcentra', 'DOORVERWIJZING_SCHULDHULP_MAATSCHAPPELIJK', 'WERKGEVER'],
  ['werkcentra', 'ARBEIDSJURIDISCHE_DIENSTVERLENING', 'WERKENDE'],
  ['werkcentra', 'VOORZIENING_BESCHUT_WERK', 'WERKZOEKENDE'],
])('without %s cannot measure %s for %s: no number, and the catalogue by name', (bron, functionaliteit, doelgroep) => {
  expect(getCel(functionaliteit, doelgroep, [bron])).toMatchObject({
    aantal: null,
    waarvanLandelijk: null,
    aanbieders: [],
    ontbrekend: [{ id: bron }],
    status: 'NIET_METBAAR',
  });
  expect(getCel(functionaliteit, doelgroep)?.ontbrekend).toEqual([]);
  expect(getCel(functionaliteit, doelgroep)?.status).not.toBe('NIET_METBAAR');
});

test.each([
  ['eva', 'ARBEIDSMARKTINFORMATIE', 'WERKGEVER'],
  ['eva', 'VOORZIENING_BESCHUT_WERK', 'WERKZOEKENDE'],
  ['dennis', 'LOOPBAANADVIES', 'WERKENDE'],
  ['dennis', 'LOOPBAANADVIES', 'WERKGEVER'],
  ['werkcentra', 'ARBEIDSMARKTINFORMATIE', 'WERKENDE'],
  ['werkcentra', 'TRANSITIEPADEN_LOOPBAANPADEN', 'WERKGEVER'],
])('needs no %s to measure %s for %s', (bron, functionaliteit, doelgroep) => {
  expect(getCel(functionaliteit, doelgroep, [bron])?.status).not.toBe('NIET_METBAAR');
});

test('tells how many of the services are national, so that a region without its own shows', () => {
  const landelijk = dienst('d', {
    functionaliteiten: ['ARBEIDSMARKTINFORMATIE'],
    doelgroepen: ['WERKENDE'],
    gebied: { soort: 'LANDELIJK', arbeidsmarktregios: [], gemeenten: [] },
  });
  const cellen = getDekking(menu([...DIENSTEN, landelijk]));
  const getAantallen = (functionaliteit: string) =>
    cellen
      .filter((cel) => cel.functionaliteit === functionaliteit && cel.doelgroep === 'WERKENDE')
      .map(({ aantal, waarvanLandelijk, status }) => ({ aantal, waarvanLandelijk, status }));
  expect(getAantallen('ARBEIDSMARKTINFORMATIE')).toEqual([{ aantal: 1, waarvanLandelijk: 1, status: 'AANGETROFFEN' }]);
  expect(getAantallen('LOOPBAANADVIES')).toEqual([{ aantal: 3, waarvanLandelijk: 0, status: 'AANGETROFFEN' }]);
});
