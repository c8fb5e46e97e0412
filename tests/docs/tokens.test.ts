import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMocks } from '../../mocks/start-mocks.ts';
import { vraagToken } from '../../scripts/vraag-token.ts';

const tekst = readFileSync(new URL('../../docs/tokens.md', import.meta.url), 'utf8');
const OPDRACHTEN = [...tekst.matchAll(/```sh\nnpm run -s token -- (.*?)\n```\n\n```\w*\n(.*?)\n```/gs)].map(
  ([, opties = '', antwoord = '']) => ({ opties, antwoord }),
);

let mocks: Awaited<ReturnType<typeof startMocks>>;

beforeAll(async () => {
  mocks = await startMocks();
});

afterAll(() => mocks.stop());

/** As a shell would: quotes keep words together. */
const splits = (opties: string): readonly string[] =>
  [...opties.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, tussenAanhalingstekens, los]) => tussenAanhalingstekens ?? los ?? '',
  );

const vraag = (opties: string): Promise<string> =>
  vraagToken(splits(opties), { MOCKS_PORT: String(mocks.poort) }).catch((fout: Error) => fout.message);

/** What differs every time, or with the port. */
const VLUCHTIG = ['iat', 'nbf', 'exp', 'jti', 'iss', 'kid'];
const zonderVluchtig = (waarde: string): unknown =>
  JSON.parse(waarde, (naam, deel) => (VLUCHTIG.includes(naam) ? typeof deel : deel));

test('the three commands of docs/tokens.md answer what it says', async () => {
  expect(OPDRACHTEN).toHaveLength(3);
  for (const { opties, antwoord } of OPDRACHTEN) {
    const echt = await vraag(opties);
    if (opties.endsWith('--json')) expect(zonderVluchtig(echt)).toEqual(zonderVluchtig(antwoord));
    // A token is shortened in the text.
    else if (antwoord.startsWith('ey')) expect(echt).toMatch(/^ey[\w-]+\.ey[\w-]+\.[\w-]+$/);
    else expect(echt).toBe(antwoord);
  }
});
