import { expect, test } from 'vitest';
import { jsonResponse } from '../../../mocks/mock.ts';
import { startStelsel } from './arbeidsmarkt-proef.ts';

const VELDEN = '{ id van { id } naar { id } overlap ontbrekend { id naam } status herkomst { bron { id } } }';

test('says what somebody from another occupation still has to learn, the same as the move by its id', async () => {
  const { vraag, wereld } = await startStelsel(['competentnl']);
  const { data, errors } = await vraag(
    `query ($representations: [_Any!]!) {
      beroep(id: "3123") { overstapVan(beroep: "7115") ${VELDEN} }
      _entities(representations: $representations) { ... on Overstap ${VELDEN} }
    }`,
    { representations: [{ __typename: 'Overstap', id: '7115~3123' }] },
  );
  expect(errors).toBeUndefined();
  const { overstapVan } = Object(data).beroep;
  expect(overstapVan).toMatchObject({
    id: '7115~3123',
    van: { id: '7115' },
    naar: { id: '3123' },
    status: 'BEREKEND',
    herkomst: { bron: { id: 'competentnl' } },
  });
  expect(overstapVan.ontbrekend.length === 0).toBe(overstapVan.overlap === 100);
  expect(Object(data)._entities).toEqual([overstapVan]);
  expect(wereld.getAanroepen('competentnl')).toHaveLength(1);
});

test('is another move than the one back', async () => {
  const { vraag } = await startStelsel(['competentnl']);
  const { data } = await vraag(`{
    heen: beroep(id: "3221") { overstapVan(beroep: "5321") { overlap } }
    terug: beroep(id: "5321") { overstapVan(beroep: "3221") { overlap } }
  }`);
  expect(Object(data).heen.overstapVan).not.toEqual(Object(data).terug.overstapVan);
});

test.each([
  ['the same occupation', '7115'],
  ['an occupation that does not exist', '9999'],
  ['what is no code at all', 'timmerman'],
  ['an id of a pair', '7112~7111'],
  ['nothing', ''],
])('gives null without an error and without a call for %s', async (_naam, beroep) => {
  const { vraag, wereld } = await startStelsel(['competentnl']);
  const { data, errors } = await vraag(
    'query ($beroep: ID!) { beroep(id: "7115") { overstapVan(beroep: $beroep) { overlap } } }',
    { beroep },
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({ beroep: { overstapVan: null } });
  expect(wereld.getAanroepen('competentnl')).toEqual([]);
});

test('gives null without an error for an occupation that the skills source does not know', async () => {
  const { vraag, wereld } = await startStelsel(['competentnl']);
  const skill = { '@id': 'cnlv:S7.1', '@type': 'cnlo:HumanCapability', 'skosxl:prefLabel': { '@value': 'bouwen' } };
  wereld.vervang('competentnl', () =>
    jsonResponse({ '@graph': [{ '@id': 'cnlb:7115', isco: '7115', 'cnlo:requiresHATEssential': [skill] }] }),
  );
  const { data, errors } = await vraag('{ beroep(id: "7115") { overstapVan(beroep: "7112") { overlap } } }');
  expect(errors).toBeUndefined();
  expect(data).toEqual({ beroep: { overstapVan: null } });
});

test('gives null with an error when the skills source is off', async () => {
  const { vraag, wereld } = await startStelsel(['competentnl']);
  wereld.zetScenario('competentnl', 'uit');
  const { data, errors } = await vraag('{ beroep(id: "7115") { naam overstapVan(beroep: "7112") { overlap } } }');
  expect(data).toEqual({ beroep: { naam: 'Timmerlieden', overstapVan: null } });
  expect(errors).toMatchObject([{ extensions: { code: 'BRON_NIET_BESCHIKBAAR', bron: 'competentnl' } }]);
});
