import { describe, expect, test } from 'vitest';
import { leesMocksConfig } from '../../mocks/config.ts';

test('needs no setting at all', () => {
  expect(leesMocksConfig({})).toEqual({
    poort: 4100,
    host: '127.0.0.1',
    vacatures: 10_000,
    zaad: undefined,
    nu: null,
    adminToken: undefined,
    eigenPoorten: [],
    tls: {},
  });
});

test('takes an empty setting for one that is not there', () => {
  const namen = ['MOCKS_PORT', 'MOCKS_HOST', 'MOCKS_VACATURES', 'MOCKS_ZAAD', 'MOCK_NOW'];
  const meer = ['MOCKS_ADMIN_TOKEN', 'MOCKS_EIGEN_POORTEN', 'MOCKS_TLS'];
  expect(leesMocksConfig(Object.fromEntries([...namen, ...meer].map((naam) => [naam, ''])))).toEqual(
    leesMocksConfig({}),
  );
});

test.each([
  [{ MOCKS_PORT: '1' }, { poort: 1 }],
  [{ MOCKS_PORT: '65535' }, { poort: 65_535 }],
  [{ MOCKS_HOST: '0.0.0.0' }, { host: '0.0.0.0' }],
  [{ MOCKS_VACATURES: '100' }, { vacatures: 100 }],
  [{ MOCKS_VACATURES: '1000000' }, { vacatures: 1_000_000 }],
  [{ MOCKS_ZAAD: 'proef 7' }, { zaad: 'proef 7' }],
  [{ MOCK_NOW: '2026-03-02T09:00:00Z' }, { nu: new Date('2026-03-02T09:00:00Z') }],
  [{ MOCK_NOW: '2026-03-02T10:00:00.5+01:00' }, { nu: new Date('2026-03-02T09:00:00.500Z') }],
  [{ MOCKS_ADMIN_TOKEN: 'zestien-tekens-x' }, { adminToken: 'zestien-tekens-x' }],
  [{ MOCKS_EIGEN_POORTEN: 'alle' }, { eigenPoorten: 'alle' }],
  [{ MOCKS_EIGEN_POORTEN: 'vum, cao-register' }, { eigenPoorten: ['vum', 'cao-register'] }],
  [{ MOCKS_TLS: 'vum=verlopen, rio=zelfondertekend' }, { tls: { vum: 'verlopen', rio: 'zelfondertekend' } }],
  [{ MOCKS_TLS: 'setu=verkeerde-naam,eva=geldig' }, { tls: { setu: 'verkeerde-naam', eva: 'geldig' } }],
])('reads %j', (env, verwacht) => {
  expect(leesMocksConfig(env)).toMatchObject(verwacht);
});

describe.each<readonly [string, RegExp, readonly string[]]>([
  ['MOCKS_PORT', /^Ongeldige instelling: MOCKS_PORT is geen poort$/, ['0', '-1', '65536', '80.5', 'abc']],
  [
    'MOCKS_VACATURES',
    /^Ongeldige instelling: MOCKS_VACATURES is geen aantal van 100 tot en met 1000000$/,
    ['0', '-1', '99', '1000001', '100.5', 'veel'],
  ],
  ['MOCKS_HOST', /^Ongeldige instelling: MOCKS_HOST is geen IP-adres$/, ['overal', '127.0.0', '127.0.0.1:4100']],
  [
    'MOCK_NOW',
    /^Ongeldige instelling: MOCK_NOW is geen tijdstip zoals 2026-03-02T09:00:00Z$/,
    ['nu', '2026-03-02', '2026-03-02T09:00:00', '2026-13-02T09:00:00Z', '2026-02-30T09:00:00Z', '1772442000000'],
  ],
  [
    'MOCKS_ADMIN_TOKEN',
    /^Ongeldige instelling: MOCKS_ADMIN_TOKEN is korter dan 16 tekens$/,
    ['geheim', 'vijftien-tekens'],
  ],
  [
    'MOCKS_EIGEN_POORTEN',
    /^Ongeldige instelling: MOCKS_EIGEN_POORTEN is niet /,
    ['ALLE', 'vum;rio', 'vum,', 'vum=4101'],
  ],
  [
    'MOCKS_TLS',
    /^Ongeldige instelling: MOCKS_TLS is geen lijst zoals vum=verlopen; soorten: geldig, verlopen, zelfondertekend, verkeerde-naam$/,
    ['vum', 'vum=', '=verlopen', 'vum=oud', 'vum=verlopen=rio', 'vum=verlopen;rio=geldig'],
  ],
])('%s', (naam, melding, waarden) => {
  test.each(waarden)('is refused in one clear line when it is %j', (waarde) => {
    expect(() => leesMocksConfig({ [naam]: waarde })).toThrow(melding);
  });
});

test('never repeats a token that is refused', () => {
  expect(() => leesMocksConfig({ MOCKS_ADMIN_TOKEN: 'geheim' })).not.toThrow('geheim');
});
