import { expect, test } from 'vitest';
import { deelGraaf } from '../helpers/deel-graaf.ts';
import { startGraaf } from '../helpers/graaf.ts';
import { getOperatie, operaties } from '../helpers/operaties.ts';
import { createRondeteller } from '../helpers/rondes.ts';

const graaf = deelGraaf();

/** Calls to the sources for each example operation; a source that is not named is not asked. */
const AANROEPEN: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  // A match call, and a detail for each of the two vacancies shown.
  loket: { vum: 3 },
  // A match call, and a detail for each of the twenty vacancies shown.
  vacatures: { vum: 21 },
  // One batch for the skills of the occupation, one question for the occupations that share them.
  beroep: { competentnl: 2 },
  bronnen: {},
  menukaart: {},
  mijn: {},
  opleidingen: {},
  regelingen: {},
  werkgeverloket: {},
};

test.each(operaties)(
  'asks the sources no more than it must for the example operation $naam',
  async ({ naam, query, variables }) => {
    const { vraag, wereld } = graaf();
    const { status } = await vraag(query, variables);
    expect(status).toBe(200);
    const aanroepen = wereld.getAanroepen();
    expect(
      Object.fromEntries(
        Object.entries(Object.groupBy(aanroepen, ({ bron }) => bron)).map(([bron, lijst]) => [bron, lijst?.length]),
      ),
    ).toEqual(AANROEPEN[naam]);
    expect(new Set(aanroepen.map(({ bron, method, pad }) => `${bron} ${method} ${pad}`)).size).toBe(aanroepen.length);
  },
);

test('answers the loket operation in at most three dependent rounds of fetches', async () => {
  const { rondes, verbind } = createRondeteller();
  const { vraag } = await startGraaf({ verbind });
  const { query, variables } = getOperatie('loket');
  const { errors } = await vraag(query, variables);
  expect(errors).toBeUndefined();
  expect(rondes.length).toBeLessThanOrEqual(3);
  expect(rondes[0]).toEqual(['loket']);
});

test('asks one and the same thing once, however often an operation names it', async () => {
  const { vraag, wereld } = graaf();
  const { errors } = await vraag(`{
    a: vacatures(filter: { gemeente: "GM0599" }, first: 3) { nodes { titel } }
    b: vacatures(filter: { gemeente: "GM0599" }, first: 3) { nodes { titel omschrijving } }
  }`);
  expect(errors).toBeUndefined();
  expect(wereld.getAanroepen()).toHaveLength(4);
});
