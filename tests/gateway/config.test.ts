import { expect, test } from 'vitest';
import { leesConfig } from '../../gateway/config.ts';

const GEHEIM = Buffer.alloc(32, 7).toString('base64');

test('has a value for everything when nothing is set: loopback, no other addresses, each source its own rhythm', () => {
  const config = leesConfig({});
  expect(config).toMatchObject({
    poort: 4000,
    host: '127.0.0.1',
    bronUrls: {},
    oogstIntervalMs: null,
  });
  const geheimen = [config.cursorGeheim, config.loketGeheim, config.pseudoniemGeheim];
  expect(geheimen.map(({ length }) => length)).toEqual([32, 32, 32]);
  expect(new Set([...geheimen, leesConfig({}).cursorGeheim].map((geheim) => geheim.toString('hex'))).size).toBe(4);
});

test.each([
  ['PORT', '1', { poort: 1 }],
  ['PORT', '65535', { poort: 65_535 }],
  ['HOST', '0.0.0.0', { host: '0.0.0.0' }],
  ['OOGST_INTERVAL_SECONDEN', '5', { oogstIntervalMs: 5_000 }],
  ['OOGST_INTERVAL_SECONDEN', '604800', { oogstIntervalMs: 604_800_000 }],
  ['CURSOR_GEHEIM', GEHEIM, { cursorGeheim: Buffer.alloc(32, 7) }],
  ['LOKET_GEHEIM', GEHEIM, { loketGeheim: Buffer.alloc(32, 7) }],
  ['PSEUDONIEM_GEHEIM', GEHEIM, { pseudoniemGeheim: Buffer.alloc(32, 7) }],
  ['BRON_URL_VUM', 'https://bron.example/pad', { bronUrls: { vum: 'https://bron.example/pad' } }],
  ['BRON_URL_REGELINGEN_RIJK', 'http://127.0.0.1:9/', { bronUrls: { 'regelingen-rijk': 'http://127.0.0.1:9' } }],
])('takes %s %s', (naam, waarde, verwacht) => {
  expect(leesConfig({ [naam]: waarde })).toMatchObject(verwacht);
});

const FOUT: readonly [naam: string, waarde: string][] = [
  ['PORT', '0'],
  ['PORT', '65536'],
  ['PORT', '-1234'],
  ['PORT', '4000.5'],
  ['PORT', 'vierduizend'],
  ['OOGST_INTERVAL_SECONDEN', '4'],
  ['OOGST_INTERVAL_SECONDEN', '604801'],
  ['OOGST_INTERVAL_SECONDEN', '7.5'],
  ['OOGST_INTERVAL_SECONDEN', 'vaak'],
  ['CURSOR_GEHEIM', 'welbekend geheim'],
  ['CURSOR_GEHEIM', Buffer.alloc(31, 7).toString('base64')],
  ['LOKET_GEHEIM', Buffer.alloc(33, 7).toString('base64')],
  ['LOKET_GEHEIM', '%%%%'],
  ['PSEUDONIEM_GEHEIM', Buffer.alloc(16, 7).toString('base64')],
  ['BRON_URL_VUM', 'ftp://gebruiker:wachtwoord@bron.example'],
  ['BRON_URL_VUM', 'bron.example'],
  ['BRON_URL_RIO', '/pad/naar/bron'],
];

test.each(FOUT)('refuses %s %j in one line that names it and keeps the value to itself', (naam, waarde) => {
  const poging = () => leesConfig({ [naam]: waarde });
  expect(poging).toThrow(new RegExp(`^Ongeldige instelling: ${naam} \\([^\\n]+\\)$`));
  if (waarde.length > 1) expect(poging).not.toThrow(waarde);
});

test('names every variable that is wrong at once', () => {
  expect(() => leesConfig({ PORT: 'x', LOKET_GEHEIM: 'y', OOGST_INTERVAL_SECONDEN: '1' })).toThrow(
    /^Ongeldige instelling: PORT \(.+\); OOGST_INTERVAL_SECONDEN \(.+\); LOKET_GEHEIM \(.+\)$/,
  );
});

test('takes an empty variable for one that is not set, and leaves alone what is of others', () => {
  const env = { PORT: '', HOST: '', OOGST_INTERVAL_SECONDEN: '', LOKET_GEHEIM: '', BRON_URL_VUM: '', PATH: '/bin' };
  expect(leesConfig(env)).toMatchObject({ poort: 4000, host: '127.0.0.1', oogstIntervalMs: null, bronUrls: {} });
});
