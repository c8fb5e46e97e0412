import { describe, expect, test } from 'vitest';
import { BronFout } from '../../../subgraphs/shared/bron/bron-fout.ts';
import { controleerSituatie } from '../../../subgraphs/shared/invoer/controleer-situatie.ts';
import { brp } from '../../../subgraphs/uitkeringen/bronnen/brp/bron.ts';
import { createSituatie, type Registers } from '../../../subgraphs/uitkeringen/create-situatie.ts';
import type {
  Bijstandsgegevens,
  Inkomsten,
  Registraties,
  Uwvgegevens,
} from '../../../subgraphs/uitkeringen/gegevens.ts';
import type { Uitkering } from '../../../subgraphs/uitkeringen/uitkering.ts';
import { HERKOMST, maakUitkering, VANDAAG } from './proef.ts';

const STIL = { gegevens: null, fout: new BronFout('BRON_NIET_BESCHIKBAAR', brp) } as const;
const NIEMAND = { gegevens: null, fout: null } as const;
const is = <T>(gegevens: T) => ({ gegevens, fout: null });

const GEEN_REGISTRATIES: Registraties = {
  doelgroepregister: null,
  adviesBeschutWerk: 'ONBEKEND',
  loonwaarde: null,
  loonwaardeOp: null,
  regelingen: [],
  herkomst: HERKOMST,
};
const bijstand = (anders: Partial<Bijstandsgegevens> = {}) =>
  is({ gemeente: null, leeftijd: null, huishouden: null, uitkeringen: [], ...anders });
const uwv = (uitkeringen: readonly Uitkering[], registraties: Partial<Registraties> = {}) =>
  is<Uwvgegevens>({ uitkeringen, registraties: { ...GEEN_REGISTRATIES, ...registraties }, eigenrisicodrager: null });
const polis = (...inkomsten: readonly Inkomsten[]) => is({ inkomsten, herkomst: HERKOMST });
const baan: Inkomsten = {
  soort: 'LOONDIENST',
  loopt: true,
  van: '2020-01-01',
  tot: null,
  bedragPerMaand: null,
  contract: 'VAST',
  sector: 'F',
};
const WOON = is({ gemeente: { code: 'GM0599' }, leeftijd: 40 });
const maak = (anders: Partial<Registers> = {}) =>
  createSituatie({ brp: WOON, bijstand: NIEMAND, uwv: NIEMAND, polis: NIEMAND, ...anders }, VANDAAG);

describe('the municipality', () => {
  const inUtrecht = bijstand({ gemeente: { code: 'GM0344' }, leeftijd: 50 });
  test('is that of the BRP, also when the bijstand has another', () => {
    expect(maak({ bijstand: inUtrecht })).toMatchObject({ gemeente: 'GM0599', leeftijd: 40 });
  });
  test('is that of the bijstand when the BRP is silent', () => {
    expect(maak({ brp: STIL, bijstand: inUtrecht })).toMatchObject({ gemeente: 'GM0344', leeftijd: 50 });
  });
  test.each([
    ['keeps it secret', is({ gemeente: null, leeftijd: 40 })],
    ['knows nobody', NIEMAND],
  ])('is not that of the bijstand when the BRP %s', (_geval, antwoord) => {
    expect(maak({ brp: antwoord, bijstand: inUtrecht })).toBeNull();
  });
  test.each([
    ['knows nobody', NIEMAND],
    ['is silent', STIL],
    ['has none', bijstand()],
  ])('is an error of the BRP when it is silent and the bijstand %s', (_geval, antwoord) => {
    expect(() => maak({ brp: STIL, bijstand: antwoord })).toThrow(STIL.fout);
  });
});

describe('income', () => {
  test.each([
    ['both answered', { uwv: uwv([maakUitkering()]) }, ['WW']],
    ['the bijstand is silent', { uwv: uwv([maakUitkering()]), bijstand: STIL }, undefined],
    [
      'UWV is silent',
      { bijstand: bijstand({ uitkeringen: [maakUitkering({ soort: 'BIJSTAND' })] }), uwv: STIL },
      undefined,
    ],
    ['both answered and nothing runs', { uwv: uwv([maakUitkering({ status: 'BEEINDIGD' })]) }, undefined],
    [
      'only a kind without a word in the intake runs',
      { uwv: uwv([maakUitkering({ soort: 'TOESLAGENWET' })]) },
      undefined,
    ],
    ['the polis is silent', { uwv: uwv([maakUitkering()]), polis: STIL }, ['WW']],
  ])('is told as benefits when %s', (_geval, registers, verwacht) => {
    expect(maak(registers)?.inkomstenbronnen).toEqual(verwacht);
  });

  test.each([
    ['2026-01-01', 'WERKENDE', ['WW', 'LOONDIENST'], 'VAST'],
    ['2026-01-02', 'WERKZOEKENDE', ['WW'], undefined],
  ])('of a job beside a benefit since %s makes somebody %s', (ingangsdatum, rol, inkomstenbronnen, contract) => {
    const situatie = maak({ uwv: uwv([maakUitkering({ ingangsdatum })]), polis: polis(baan) });
    expect(situatie).toMatchObject({ rol, inkomstenbronnen, sector: 'F' });
    expect(situatie?.contract).toBe(contract);
  });

  test('of two jobs leaves out what differs between them', () => {
    const situatie = maak({ polis: polis(baan, { ...baan, sector: 'G' }) });
    expect(situatie).toMatchObject({ rol: 'WERKENDE', contract: 'VAST', inkomstenbronnen: ['LOONDIENST'] });
    expect(situatie).not.toHaveProperty('sector');
  });

  test('of a job that ended makes no WERKENDE, and its sector stays the last', () => {
    const oud = { ...baan, loopt: false, tot: '2025-01-31' };
    const situatie = maak({ polis: polis({ ...oud, tot: '2022-01-31', sector: 'G' }, oud) });
    expect(situatie).toMatchObject({ rol: 'WERKZOEKENDE', sector: 'F' });
    expect(situatie).not.toHaveProperty('contract');
  });
});

describe('registrations', () => {
  test.each([
    ['POSITIEF', true],
    ['NEGATIEF', false],
    ['GEEN', false],
    ['AANGEVRAAGD', undefined],
    ['ONBEKEND', undefined],
  ] as const)('advice %s on sheltered work is %s', (adviesBeschutWerk, verwacht) => {
    expect(maak({ uwv: uwv([], { adviesBeschutWerk }) })?.adviesBeschutWerk).toBe(verwacht);
  });

  test.each<[string, Registers['uwv'], true | undefined]>([
    ['the register', uwv([], { doelgroepregister: true }), true],
    ['WGA', uwv([maakUitkering({ soort: 'WGA' })]), true],
    ['WAO', uwv([maakUitkering({ soort: 'WAO' })]), true],
    ['ZW', uwv([maakUitkering({ soort: 'ZW' })]), undefined],
    ['WGA that ended', uwv([maakUitkering({ soort: 'WGA', status: 'BEEINDIGD' })]), undefined],
    ['not being in the register', uwv([], { doelgroepregister: false }), undefined],
  ])('%s tells of a disability: %s', (_geval, antwoord, verwacht) => {
    expect(maak({ uwv: antwoord })?.arbeidsbeperking).toBe(verwacht);
  });
});

test('what contradicts the rest is left out, and the rest stays', () => {
  // AOW at 40: one of both is wrong, and nobody can tell which.
  const situatie = maak({
    bijstand: bijstand({ uitkeringen: [maakUitkering({ soort: 'AIO' })], huishouden: 'ALLEENSTAAND' }),
  });
  expect(situatie).toEqual({ rol: 'WERKZOEKENDE', gemeente: 'GM0599', leeftijd: 40, huishouden: 'ALLEENSTAAND' });
  expect(situatie && controleerSituatie(situatie)).toEqual([]);
});

test.each([12, 101])('an age of %i, which an intake cannot hold, is left out', (leeftijd) => {
  expect(maak({ brp: is({ gemeente: { code: 'GM0599' }, leeftijd }) })).toEqual({
    rol: 'WERKZOEKENDE',
    gemeente: 'GM0599',
  });
});
