import { Writable } from 'node:stream';
import { setTimeout as wacht } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createTerminal } from '../../gateway/terminal.ts';

/** A stream that remembers what was written, and is a terminal or not. */
const createStroom = (isTTY: boolean) => {
  const geschreven: string[] = [];
  const stroom = new Writable({
    write: (stuk, _codering, klaar) => {
      geschreven.push(String(stuk));
      klaar();
    },
  });
  return { geschreven, stroom: Object.assign(stroom, { isTTY, columns: 80, rows: 24 }) };
};

test('writes lines to a log, and no bars', () => {
  const { geschreven, stroom } = createStroom(false);
  const { toon, startBalk } = createTerminal(Object(stroom));
  toon('setu: 5 items geoogst in 3 ms');
  expect(startBalk).toBeUndefined();
  expect(geschreven).toEqual(['setu: 5 items geoogst in 3 ms\n']);
});

test('draws a bar on a terminal while something lasts, and is silent when the last one is done', async () => {
  const { geschreven, stroom } = createStroom(true);
  const { toon, startBalk } = createTerminal(Object(stroom));
  const [setu, rio] = ['SETU', 'RIO'].map((naam) => startBalk?.(naam, 100));
  setu?.zet(40);
  rio?.zetOmvang(200);
  await wacht(200);
  expect(geschreven.join('')).toMatch(/40\/100 SETU[\s\S]*0\/200 RIO/);
  setu?.stop();
  rio?.stop();
  const aantal = geschreven.length;
  await wacht(300);
  expect(geschreven).toHaveLength(aantal);
  toon('klaar');
  expect(geschreven.at(-1)).toBe('klaar\n');
});

test.each([true, false])('goes on when nobody reads any more (a terminal: %s)', async (isTTY) => {
  const weg = new Writable({ write: (_stuk, _codering, klaar) => klaar(new Error('write EPIPE')) });
  const { toon } = createTerminal(Object(Object.assign(weg, { isTTY })));
  toon('een');
  await wacht(10);
  expect(() => toon('twee')).not.toThrow();
});
