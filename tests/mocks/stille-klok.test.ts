import { createHash } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { createMocks } from '../../mocks/index.ts';
import { isBevroren, mockNu, zetMockNu } from '../../mocks/klok.ts';
import { startMocks } from '../../mocks/start-mocks.ts';
import { startGraaf } from '../helpers/graaf.ts';
import { getOperatie } from '../helpers/operaties.ts';

const NU = new Date('2026-03-02T09:00:00Z');
const TRACEPARENT = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

/** Each harvests everything, which takes a while on a busy machine. */
const TWEE_STARTS_MS = 120_000;

const kleineWereld = createMocks({ vacatures: 300 });

afterEach(() => zetMockNu(null));

const hash = (tekst: string): string => createHash('sha256').update(tekst).digest('hex');

test('a start with an instant stops the clock, and its stop lets it run again', async () => {
  const mocks = await startMocks({ vacatures: 100, nu: NU });
  expect(mockNu()).toEqual(NU);
  await mocks.stop();
  expect(isBevroren()).toBe(false);
});

test('a start that fails leaves the clock running', async () => {
  await expect(startMocks({ vacatures: 100, nu: NU, eigenPoorten: ['onbekend'] })).rejects.toThrow();
  expect(isBevroren()).toBe(false);
});

test('the same instant gives the same answers in another start, and another instant others', async () => {
  const vraagAlles = async (nu: Date): Promise<string> => {
    const mocks = await startMocks({ vacatures: 300, nu });
    const paden = ['rio/opleidingen', 'ooapi/organizations', 'sectorbank/v1/vacatures', 'edudex/directory.xml'];
    const antwoorden = await Promise.all(
      paden.map(async (pad) => {
        const response = await fetch(`${mocks.url}/${pad}`);
        expect(response.status, pad).toBe(200);
        return `${[...response.headers].join('\n')}\n${await response.text()}`;
      }),
    );
    await mocks.stop();
    return hash(antwoorden.join());
  };
  const een = await vraagAlles(NU);
  expect(await vraagAlles(NU)).toBe(een);
  expect(await vraagAlles(new Date('2026-06-15T09:00:00Z'))).not.toBe(een);
});

test(
  'a graph that follows that clock answers the same in two starts',
  async () => {
    zetMockNu(NU);
    const vraagAlles = async (): Promise<string> => {
      const { vraag } = await startGraaf({ mocks: kleineWereld, omgeving: { nu: mockNu } });
      const antwoorden: string[] = [];
      for (const { query, variables } of ['loket', 'opleidingen'].map(getOperatie))
        antwoorden.push((await vraag(query, variables, { traceparent: TRACEPARENT })).tekst);
      return hash(antwoorden.join());
    };
    expect(await vraagAlles()).toBe(await vraagAlles());
  },
  TWEE_STARTS_MS,
);
