import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCursors } from '../../../subgraphs/shared/lijst/cursor.ts';

const LIJST = 'VacatureConnection';
const cursors = createCursors(Buffer.alloc(32, 1));
const posities = fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9-]*$/), fc.string({ unit: 'binary' }), {
  noNullPrototype: true,
});

test('reads back every set of positions that it wrote, as text that is safe in an address', () => {
  fc.assert(
    fc.property(posities, (begin) => {
      const cursor = cursors.encode(LIJST, begin);
      expect(cursor).toMatch(/^[\w-]+$/);
      expect(cursors.decode(LIJST, cursor)).toEqual({ posities: begin, bezwaar: null });
    }),
  );
});

test('refuses a cursor of which any one byte was changed', () => {
  fc.assert(
    fc.property(posities, fc.nat(), fc.integer({ min: 1, max: 255 }), (begin, plaats, verschil) => {
      const bytes = Buffer.from(cursors.encode(LIJST, begin), 'base64url');
      const nummer = plaats % bytes.length;
      bytes.writeUInt8(bytes.readUInt8(nummer) ^ verschil, nummer);
      expect(cursors.decode(LIJST, bytes.toString('base64url')).posities).toBeNull();
    }),
  );
});

test('refuses a cursor that was cut off anywhere', () => {
  const cursor = cursors.encode(LIJST, { vum: '1VUM-1' });
  for (let lengte = 0; lengte < cursor.length; lengte += 1)
    expect(cursors.decode(LIJST, cursor.slice(0, lengte)).posities, String(lengte)).toBeNull();
});

test('refuses a cursor of another list and of a graph with another secret', () => {
  const cursor = cursors.encode(LIJST, { vum: '1VUM-1' });
  expect(cursors.decode('OpleidingConnection', cursor).posities).toBeNull();
  expect(createCursors(Buffer.alloc(32, 2)).decode(LIJST, cursor).posities).toBeNull();
  expect(cursors.decode(LIJST, cursor).posities).toEqual({ vum: '1VUM-1' });
});

/** The same bytes in a spelling that this graph never gave out. */
const cursor = cursors.encode(LIJST, { b: 'x' });
const ANDERS_GESPELD: readonly [naam: string, cursor: string][] = [
  ['padding', `${cursor}==`],
  ['a space before it', ` ${cursor}`],
  ['a line end after it', `${cursor}\n`],
  ['a sign outside base64url in it', `${cursor.slice(0, 4)}.${cursor.slice(4)}`],
  ['loose bits at the end', cursor.slice(0, -1) + String.fromCharCode(cursor.charCodeAt(cursor.length - 1) + 1)],
];

test.each(ANDERS_GESPELD)('refuses the right bytes spelled with %s', (_naam, anders) => {
  expect(Buffer.from(anders, 'base64url')).toEqual(Buffer.from(cursor, 'base64url'));
  expect(cursors.decode(LIJST, anders).posities).toBeNull();
});

test('says why a cursor cannot be used: not ours, changed, of another list, or too old', () => {
  let nu = new Date('2026-03-01T09:00:00Z');
  const { encode, decode } = createCursors(Buffer.alloc(32, 1), () => nu);
  const vandaag = encode(LIJST, { vum: '1' });
  expect(decode(LIJST, 'A').bezwaar).toBe('is not a cursor of this graph');
  expect(decode(LIJST, `B${vandaag.slice(1)}`).bezwaar).toBe('was changed, or was given before the last restart');
  expect(decode('Andere', vandaag).bezwaar).toBe('is a cursor of another list');
  nu = new Date('2026-03-02T09:59:59Z');
  expect(decode(LIJST, vandaag).bezwaar).toBeNull();
  nu = new Date('2026-03-02T10:00:00Z');
  expect(decode(LIJST, vandaag).bezwaar).toBe('has expired: start again from the first page');
});

test.each(['', 'A', '-', 'bm9wZQ', '{}', 'null', 'A'.repeat(22), 'é'])('refuses %j, which nobody made', (vreemd) => {
  expect(cursors.decode(LIJST, vreemd).posities).toBeNull();
});
