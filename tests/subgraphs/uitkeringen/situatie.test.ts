import { describe, expect, test } from 'vitest';
import { BronFout } from '../../../subgraphs/shared/bron/bron-fout.ts';
import { controleerSituatie } from '../../../subgraphs/shared/invoer/controleer-situatie.ts';
import { brp } from '../../../subgraphs/uitkeringen/bronnen/brp/bron.ts';
import { polis as polisbron } from '../../../subgraphs/uitkeringen/bronnen/polis/bron.ts';
import { createSituatie, type Registers } from '../../../subgraphs/uitkeringen/create-situatie.ts';
import type {
  Bijstandsgegevens,
  Inkomsten,
  Registraties,
  Uwvgegevens,
} from '../../../subgraphs/uitkeringen/gegevens.ts';
import type { Uitkering } from '../../../subgraphs/uitkeringen/uitkering.ts';
import { HERKOMST, maakInkomen, maakUitkering, VANDAAG } from './proef.ts';

const STIL = { gegevens: null, fout: new BronFout('BRON_NIET_BESCHIKBAAR', brp) } as const;
const POLIS_STIL = { gegevens: null, fout: new BronFout('BRON_NIET_BESCHIKBAAR', polisbron) } as const;
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
const maakBaan = (anders: Partial<Inkomsten> = {}): Inkomsten =>
  maakInkomen({ soort: 'LOONDIENST', van: '2020-01-01', contract: 'VAST', sector: 'F', ...anders });
const baan = maakBaan();
const WOON = is({ gemeente: { code: 'GM0599' }, leeftijd: 40, geheim: false });
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
    ['has none', is({ gemeente: null, leeftijd: 40, geheim: false })],
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

const onbekend = { status: 'ONBEKEND' } as const;
const bijstandVan = (anders: Partial<Uitkering> = {}) =>
  bijstand({ uitkeringen: [maakUitkering({ soort: 'BIJSTAND', ...anders })] });

describe('income', () => {
  const BIJZONDER = { soort: 'OVERIG', regeling: { id: 'bijzondere-bijstand' } } as const;
  test.each<[string, Partial<Registers>, readonly string[] | undefined]>([
    ['all answered', { uwv: uwv([maakUitkering()]) }, ['WW']],
    ['all answered, with two benefits', { uwv: uwv([maakUitkering()]), bijstand: bijstandVan() }, ['BIJSTAND', 'WW']],
    ['the bijstand is silent', { uwv: uwv([maakUitkering()]), bijstand: STIL }, undefined],
    ['UWV is silent', { bijstand: bijstandVan(), uwv: STIL }, undefined],
    ['nothing runs', { uwv: uwv([maakUitkering({ status: 'BEEINDIGD' })]) }, undefined],
    ['a kind without a word runs', { uwv: uwv([maakUitkering({ soort: 'TOESLAGENWET' })]) }, undefined],
    ['WW may run beside bijstand', { uwv: uwv([maakUitkering(onbekend)]), bijstand: bijstandVan() }, undefined],
    ['an unknown act runs too', { uwv: uwv([maakUitkering(), maakUitkering({ soort: 'OVERIG' })]) }, undefined],
    [
      'an unknown act ended',
      { uwv: uwv([maakUitkering(), maakUitkering({ soort: 'OVERIG', status: 'BEEINDIGD' })]) },
      ['WW'],
    ],
    ['costs are paid too', { uwv: uwv([maakUitkering()]), bijstand: bijstandVan(BIJZONDER) }, ['WW']],
    [
      'costs were granted and not paid yet',
      { uwv: uwv([maakUitkering()]), bijstand: bijstandVan({ ...BIJZONDER, ...onbekend }) },
      ['WW'],
    ],
    ['the polis pays the same', { uwv: uwv([maakUitkering()]), polis: polis(maakInkomen()) }, ['WW']],
    [
      'the polis still pays what ended',
      {
        bijstand: bijstandVan(),
        uwv: uwv([maakUitkering({ status: 'BEEINDIGD', einddatum: '2026-02-10' })]),
        polis: polis(maakInkomen()),
      },
      ['BIJSTAND'],
    ],
    [
      'the polis pays a benefit more',
      { bijstand: bijstandVan(), polis: polis(maakInkomen({ soort: 'WGA' })) },
      undefined,
    ],
    [
      'the polis may pay a benefit more',
      { bijstand: bijstandVan(), polis: polis(maakInkomen({ soort: 'WGA', loopt: null })) },
      undefined,
    ],
    [
      'the polis paid one before',
      { bijstand: bijstandVan(), polis: polis(maakInkomen({ tot: '2026-01-31' })) },
      ['BIJSTAND'],
    ],
    [
      'the polis has an unknown code',
      { bijstand: bijstandVan(), polis: polis(maakInkomen({ soort: 'ONBEKEND' })) },
      undefined,
    ],
    [
      'the polis pays wachtgeld',
      { bijstand: bijstandVan(), polis: polis(maakInkomen({ soort: 'OVERIG' })) },
      ['BIJSTAND'],
    ],
    [
      'a job beside Bbz may have ended',
      { bijstand: bijstandVan({ soort: 'BBZ' }), polis: polis(maakBaan({ loopt: null })) },
      undefined,
    ],
    [
      'one of two jobs beside Bbz may have ended',
      { bijstand: bijstandVan({ soort: 'BBZ' }), polis: polis(maakBaan({ loopt: null }), baan) },
      ['BBZ', 'LOONDIENST'],
    ],
    ['the own company pays', { polis: polis(maakInkomen({ soort: 'ONDERNEMING' })) }, ['ONDERNEMING']],
  ])('is told as a whole or not at all when %s', (_geval, registers, verwacht) => {
    expect(maak(registers)?.inkomstenbronnen).toEqual(verwacht);
  });

  test('is not told with a part when the polis is silent and the role is known all the same', () => {
    const situatie = maak({ uwv: uwv([maakUitkering({ ingangsdatum: '2026-02-10' })]), polis: POLIS_STIL });
    expect(situatie).toMatchObject({ rol: 'WERKZOEKENDE' });
    expect(situatie).not.toHaveProperty('inkomstenbronnen');
  });

  test('of two jobs leaves out what differs between them', () => {
    const situatie = maak({ polis: polis(baan, { ...baan, sector: 'G' }) });
    expect(situatie).toMatchObject({ rol: 'WERKENDE', contract: 'VAST', inkomstenbronnen: ['LOONDIENST'] });
    expect(situatie).not.toHaveProperty('sector');
  });
});

describe('the role', () => {
  test.each([
    ['2026-01-01', 'WERKENDE', ['WW', 'LOONDIENST'], 'VAST'],
    ['2026-01-02', 'WERKZOEKENDE', ['WW'], undefined],
  ])('of a job beside a WW since %s is %s', (ingangsdatum, rol, inkomstenbronnen, contract) => {
    const situatie = maak({ uwv: uwv([maakUitkering({ ingangsdatum })]), polis: polis(baan) });
    expect(situatie).toMatchObject({ rol, inkomstenbronnen, sector: 'F' });
    expect(situatie?.contract).toBe(contract);
  });

  const recent = { ingangsdatum: '2026-02-10' };
  test.each<[string, Partial<Uitkering>, string]>([
    ['WW', { soort: 'WW' }, 'WERKZOEKENDE'],
    ['ZW', { soort: 'ZW' }, 'WERKZOEKENDE'],
    ['WGA', { soort: 'WGA' }, 'WERKZOEKENDE'],
    ['IVA', { soort: 'IVA' }, 'WERKZOEKENDE'],
    ['WW that may have begun', { soort: 'WW', ...onbekend }, 'WERKZOEKENDE'],
    ['WW that ended at once', { soort: 'WW', status: 'BEEINDIGD' }, 'WERKENDE'],
    ['WW that begins later', { soort: 'WW', status: 'TOEGEKEND' }, 'WERKENDE'],
    ['bijstand, which may add to wages', { soort: 'BIJSTAND' }, 'WERKENDE'],
    ['bijzondere bijstand', { soort: 'OVERIG', regeling: { id: 'bijzondere-bijstand' } }, 'WERKENDE'],
    ['a supplement', { soort: 'TOESLAGENWET' }, 'WERKENDE'],
    ['Wajong', { soort: 'WAJONG' }, 'WERKENDE'],
    ['Bbz', { soort: 'BBZ' }, 'ZELFSTANDIGE'],
  ])('of a job of years beside three weeks of %s (%j) is %s', (_geval, anders, rol) => {
    expect(maak({ uwv: uwv([maakUitkering({ ...recent, ...anders })]), polis: polis(baan) })?.rol).toBe(rol);
  });

  test.each<[string, Partial<Registers>, string | undefined]>([
    ['Bbz runs', { bijstand: bijstandVan({ soort: 'BBZ' }) }, 'ZELFSTANDIGE'],
    [
      'Bbz runs and the polis is silent',
      { bijstand: bijstandVan({ soort: 'BBZ' }), polis: POLIS_STIL },
      'ZELFSTANDIGE',
    ],
    ['Bbz ended', { bijstand: bijstandVan({ soort: 'BBZ', status: 'BEEINDIGD' }) }, 'WERKZOEKENDE'],
    ['the own company pays', { polis: polis(maakInkomen({ soort: 'ONDERNEMING' })) }, 'ZELFSTANDIGE'],
    [
      'the own company paid',
      { polis: polis(maakInkomen({ soort: 'ONDERNEMING', tot: '2025-01-31' })) },
      'WERKZOEKENDE',
    ],
    ['nobody knows anything', {}, 'WERKZOEKENDE'],
    ['a job may have ended, nobody knows when', { polis: polis(maakBaan({ loopt: null })) }, undefined],
    [
      'the own company may pay no more',
      { polis: polis(maakInkomen({ soort: 'ONDERNEMING', loopt: null })) },
      undefined,
    ],
    ['one of two jobs runs for sure', { polis: polis(maakBaan({ loopt: null }), baan) }, 'WERKENDE'],
    [
      'a job runs beside WW that began some day this year',
      {
        uwv: uwv([maakUitkering({ ingangsdatum: null, begin: { eerste: '2026-01-01', laatste: '2026-12-31' } })]),
        polis: polis(baan),
      },
      undefined,
    ],
  ])('when %s is %s', (_geval, registers, rol) => {
    expect(maak(registers)?.rol).toBe(rol);
  });

  test.each<[string, Partial<Registers>]>([
    ['nothing else is known', {}],
    ['WW runs for months', { uwv: uwv([maakUitkering()]) }],
    ['bijstand just began', { bijstand: bijstandVan(recent) }],
  ])('is an error that names the polis when it is silent and %s, never a guess', (_geval, registers) => {
    expect(() => maak({ ...registers, polis: POLIS_STIL })).toThrow(POLIS_STIL.fout);
  });
});

describe('the sector', () => {
  test.each([
    ['2025-06-22', 'F'],
    ['2025-06-21', undefined],
  ])('of a job that ended on %s is %s: 36 weeks back', (tot, sector) => {
    const situatie = maak({ polis: polis(maakBaan({ tot: '2022-01-31', sector: 'G' }), maakBaan({ tot })) });
    expect(situatie).toMatchObject({ rol: 'WERKZOEKENDE' });
    expect(situatie?.sector).toBe(sector);
    expect(situatie).not.toHaveProperty('contract');
  });

  test('is that of the last job alone, of several that ended', () => {
    const situatie = maak({
      polis: polis(maakBaan({ tot: '2025-08-31', sector: 'G' }), maakBaan({ tot: '2025-12-31' })),
    });
    expect(situatie?.sector).toBe('F');
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
    ['the register, where people without one stand too,', uwv([], { doelgroepregister: true }), undefined],
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
  expect(maak({ brp: is({ gemeente: { code: 'GM0599' }, leeftijd, geheim: false }) })).toEqual({
    rol: 'WERKZOEKENDE',
    gemeente: 'GM0599',
  });
});
