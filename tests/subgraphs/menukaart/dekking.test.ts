import { expect, test } from 'vitest';
import { getDekking } from '../../../subgraphs/menukaart/dekking.ts';
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
  kosten: null,
  kwaliteit: null,
  aanbieder: null,
  gebied: { soort: 'REGIONAAL', arbeidsmarktregios: [], gemeenten: [] },
  aanmelden: null,
  contact: null,
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

const getCel = (functionaliteit: string, doelgroep: string) =>
  getDekking(DIENSTEN).find((cel) => cel.functionaliteit === functionaliteit && cel.doelgroep === doelgroep);

test('covers each of the nine functionaliteiten for each of the four doelgroepen', () => {
  expect(new Set(getDekking([]).map(({ functionaliteit, doelgroep }) => `${functionaliteit} ${doelgroep}`)).size).toBe(
    36,
  );
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
  ['ARBEIDSJURIDISCHE_DIENSTVERLENING', 'WERKENDE'],
  ['VOORZIENING_BESCHUT_WERK', 'WERKZOEKENDE'],
  ['LOOPBAANADVIES', 'WERKGEVER'],
])('calls %s for %s NIET_METBAAR, without a number: Eva has no code for it', (functionaliteit, doelgroep) => {
  expect(getCel(functionaliteit, doelgroep)).toMatchObject({ aantal: null, aanbieders: [], status: 'NIET_METBAAR' });
});
