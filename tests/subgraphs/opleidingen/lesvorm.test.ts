import { expect, test } from 'vitest';
import { combineerLesvormen } from '../../../subgraphs/opleidingen/lesvorm.ts';

test.each([
  ['both', ['KLASSIKAAL', 'ONLINE'], 'KLASSIKAAL_EN_ONLINE'],
  ['both in one word', ['KLASSIKAAL_EN_ONLINE'], 'KLASSIKAAL_EN_ONLINE'],
  ['lessons first', ['ZELFSTUDIE', 'KLASSIKAAL'], 'KLASSIKAAL'],
  ['online before self-study', ['ZELFSTUDIE', 'ONLINE'], 'ONLINE'],
  ['another way', ['OVERIG'], 'OVERIG'],
  ['nothing', [], 'ONBEKEND'],
] as const)('makes one way of teaching of several: %s', (_naam, vormen, vorm) => {
  expect(combineerLesvormen(vormen)).toBe(vorm);
});
