import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createHerkomst } from '../../../subgraphs/shared/bron/herkomst.ts';
import { getOuderdom, MELDING_VEROUDERD } from '../../../subgraphs/shared/bron/ouderdom.ts';
import { parseMet } from '../../../subgraphs/shared/bron/parse.ts';
import { antwoordMet, NU, startBron } from './http-bron.ts';

const DAG = 86_400;
const parse = parseMet(z.object({ naam: z.string() }));
const ITEM = JSON.stringify({ naam: 'Reünie' });

test.each([
  ['none', undefined, NU, 'ACTUEEL'],
  ['0', '0', NU, 'ACTUEEL'],
  ['an hour', '3600', '2026-03-01T08:00:00.000Z', 'ACTUEEL'],
  ['a day', String(DAG), '2026-02-28T09:00:00.000Z', 'ACTUEEL'],
  ['a day and a second', String(DAG + 1), '2026-02-28T08:59:59.000Z', 'VEROUDERD'],
  ['three days', '259200', '2026-02-26T09:00:00.000Z', 'VEROUDERD'],
  ['the first of two', '60, 259200', '2026-03-01T08:59:00.000Z', 'ACTUEEL'],
  ['the first of two lines', ['60', '259200'], '2026-03-01T08:59:00.000Z', 'ACTUEEL'],
  ['more than a number can be', '9'.repeat(40), '1958-02-11T05:45:52.000Z', 'VEROUDERD'],
])('reads Age: %s', (_geval, age, opgehaaldOp, actualiteit) => {
  expect(getOuderdom(age, new Date(NU))).toEqual({ opgehaaldOp, actualiteit });
});

test.each(['', '-259200', '259200s', '2.5e9', 'drie dagen', '0x3f480', '1e6', '٢٥٩٢٠٠', ',259200'])(
  'leaves an Age that is no number of seconds out of account: %s',
  (age) => {
    expect(getOuderdom(age, new Date(NU))).toEqual({ opgehaaldOp: NU, actualiteit: 'ACTUEEL' });
  },
);

describe('a source that says its answer is three days old', () => {
  const startOud = () => startBron(antwoordMet(200, 'application/json', ITEM, { age: String(3 * DAG) }));

  test('gives provenance that says so', async () => {
    const { vraag, bron } = await startOud();
    const antwoord = await vraag.get('/', parse);
    expect(createHerkomst(bron, antwoord, 'a')).toMatchObject({
      opgehaaldOp: '2026-02-26T09:00:00.000Z',
      actualiteit: 'VEROUDERD',
    });
  });

  test('is told to the operation with one sentence, and to the register', async () => {
    const { vraag, operatie, register } = await startOud();
    await vraag.get('/', parse);
    expect(operatie.getBronmeldingen()).toMatchObject([{ status: 'VEROUDERD', melding: MELDING_VEROUDERD }]);
    expect(register.getToestanden()).toMatchObject([{ status: 'VEROUDERD', peildatum: '2026-02-26T09:00:00.000Z' }]);
  });

  test('says so as well when it has nothing', async () => {
    const { vraag, operatie } = await startBron(antwoordMet(404, 'application/json', '{}', { age: String(3 * DAG) }));
    expect(await vraag.getOfNull('/', parse)).toBeNull();
    expect(operatie.getBronmeldingen()).toMatchObject([{ status: 'VEROUDERD' }]);
  });
});
