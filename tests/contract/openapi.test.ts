import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { mocks } from '../../mocks/index.ts';

const BESTANDEN = [
  ...mocks.map(({ id, contract }) => [id, contract] as const),
  ['__admin', new URL('../../mocks/admin/openapi.yaml', import.meta.url)] as const,
];

test.each(BESTANDEN)('%s is OpenAPI 3.1 by the meta-schema of the standard', async (_id, bestand) => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(readFileSync(bestand, 'utf8'));
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
  expect(validator.version).toBe('3.1');
});

test('a document with a word that OpenAPI does not have is refused', async () => {
  const tekst = readFileSync(new URL('../../mocks/vum/contract.yaml', import.meta.url), 'utf8');
  expect((await new Validator().validate(tekst.replace('\npaths:', '\npadden:\n  x: 1\npaths:'))).valid).toBe(false);
});
