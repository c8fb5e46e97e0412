import { expect, test } from 'vitest';
import { deelGraaf } from '../helpers/deel-graaf.ts';
import { startGraaf } from '../helpers/graaf.ts';
import { getOperatie, operaties } from '../helpers/operaties.ts';
import { createRondeteller } from '../helpers/rondes.ts';

const graaf = deelGraaf();

/** Calls to the sources for each example operation; a source that is not named is not asked. */
const AANROEPEN: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  // What is harvested fills the page; VUM, which has no dates, is asked what it has and stands after it.
  loket: { vum: 1 },
  vacatures: { vum: 7 },
  // What the move of each vacancy asks for is one question.
  'van-vacature-naar-financiering': { vum: 1, competentnl: 1 },
  // The counts of vacancies of three occupations.
  arbeidsmarkt: { vum: 3, competentnl: 2 },
  // One batch for the skills of the occupation, one question for the occupations that share them.
  beroep: { competentnl: 2 },
  bronnen: {},
  'dekking-vergelijken': {},
  menukaart: {},
  mijn: {},
  opleidingen: {},
  regelingen: {},
  voorzieningencheck: {},
  werkgeverloket: {},
  // One batch for the skills of the occupation, one question for the occupations that share them.
  'werkgever-personeel-over': { competentnl: 2 },
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
    // What is asked of VUM stands in the body of a question, one for each area.
    const gelezen = aanroepen.filter(({ method }) => method === 'GET');
    expect(new Set(gelezen.map(({ bron, pad }) => `${bron} ${pad}`)).size).toBe(gelezen.length);
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
    a: vacatures(filter: { beroep: "5321", bron: ["vum"] }, first: 3) { nodes { titel } }
    b: vacatures(filter: { beroep: "5321", bron: ["vum"] }, first: 3) { nodes { titel omschrijving } }
  }`);
  expect(errors).toBeUndefined();
  expect(wereld.getAanroepen()).toHaveLength(4);
});
