import { startProef } from 'loketgraaf/proef';
import { afterAll, beforeAll, expect, test } from 'vitest';

const QUERY = '{ vacatures(first: 1) { nodes { titel herkomst { gesimuleerd } } bronnen { bron { id } status } } }';

let proef: Awaited<ReturnType<typeof startProef>>;

beforeAll(async () => {
  proef = await startProef({ vacatures: 500 });
}, 60_000);

afterAll(() => proef.stop());

const vraag = async (scenario?: string) => {
  const antwoord = await fetch(`${proef.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(scenario && { 'x-mock-scenario': scenario }) },
    body: JSON.stringify({ query: QUERY }),
  });
  const { data, errors } = await antwoord.json();
  return { status: antwoord.status, lijst: data?.vacatures, errors };
};

test('happy: the graph answers from every source, and says that they are mocked', async () => {
  const { lijst, errors } = await vraag();
  expect(errors).toBeUndefined();
  expect(lijst.nodes[0].herkomst.gesimuleerd).toBe(true);
});

test('source down: its counter is named, the others go on', async () => {
  const { lijst, errors } = await vraag('setu=uit');
  expect(errors).toBeUndefined();
  expect(lijst.bronnen).toContainEqual({ bron: { id: 'setu' }, status: 'NIET_BESCHIKBAAR' });
  expect(lijst.nodes).toHaveLength(1);
});

test('busy source: asked for one request only, the next one is well', async () => {
  const status = async (scenario?: string) =>
    (await vraag(scenario)).lijst.bronnen.find(({ bron }: { bron: { id: string } }) => bron.id === 'vum').status;
  expect(await status('vum=druk')).toBe('NIET_BESCHIKBAAR');
  expect(await status()).not.toBe('NIET_BESCHIKBAAR');
});

test('a scenario that does not exist is refused with the ones that do', async () => {
  const { status, errors } = await vraag('vum=kapot');
  expect(status).toBe(400);
  expect(errors[0].message).toContain('wisselvallig');
});
