import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createGlobaalId, parseGlobaalId } from '../../../subgraphs/shared/bron/globaal-id.ts';

const bronId = fc.stringMatching(/^[a-z][a-z0-9-]{0,40}$/);

test('reads back every source and key that it wrote, in any script, as text that is safe in an address', () => {
  fc.assert(
    fc.property(bronId, fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }), (bron, sleutel) => {
      const id = createGlobaalId(bron, sleutel);
      expect(id).toMatch(/^[a-z0-9-]+~[\w-]+$/);
      expect(parseGlobaalId(id)).toEqual({ bron, sleutel });
    }),
  );
});

test('gives different keys and different sources different ids', () => {
  const sleutels = fc.uniqueArray(fc.tuple(bronId, fc.string({ unit: 'binary', minLength: 1 })), {
    selector: (paar) => JSON.stringify(paar),
  });
  fc.assert(
    fc.property(sleutels, (paren) => {
      expect(new Set(paren.map(([bron, sleutel]) => createGlobaalId(bron, sleutel))).size).toBe(paren.length);
    }),
  );
});

test.each([
  ['nothing', ''],
  ['no key', 'vum~'],
  ['no source', '~YQ'],
  ['no tilde', 'vumYQ'],
  ['capitals in the source', 'VUM~YQ'],
  ['a source that starts with a digit', '1um~YQ'],
  ['padding', 'vum~YQ=='],
  ['loose bits', 'vum~YR'],
  ['half a byte', 'vum~Y'],
  ['bytes that are not UTF-8', 'vum~_w'],
  ['ordinary base64', 'vum~/w'],
  ['a line end', 'vum~YQ\n'],
  ['two tildes', 'vum~YQ~YQ'],
  ['a key that is longer than any', `vum~${'A'.repeat(651)}`],
  ['a source that is longer than any', `${'a'.repeat(42)}~YQ`],
])('does not know an id with %s', (_naam, id) => {
  expect(parseGlobaalId(id)).toBeNull();
});
