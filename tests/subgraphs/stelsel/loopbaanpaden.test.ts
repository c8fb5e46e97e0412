import { expect, test } from 'vitest';
import { sectorPaden } from '../../../mocks/loopbaanpaden/data.ts';
import { jsonResponse, type MockResponse } from '../../../mocks/mock.ts';
import { createGlobaalId } from '../../../subgraphs/shared/bron/globaal-id.ts';
import { EENHEID } from '../../../subgraphs/stelsel/bronnen/loopbaanpaden/codes.ts';
import { startStelsel } from './arbeidsmarkt-proef.ts';

const ENTITEITEN = 'query ($representations: [_Any!]!) { _entities(representations: $representations)';
const PAD = `{
  id naam status sector { id naam } vastgesteldDoor { id naam soort keurmerken gebieden { code } herkomst { sleutel actualiteit } }
  stappen { volgorde functie beroep { id } duur { aantal eenheid } } herkomst { bron { id } sleutel actualiteit gesimuleerd }
}`;
const id = (sleutel: string): string => createGlobaalId('loopbaanpaden', sleutel);
const lijst = (...loopbaanpaden: readonly unknown[]): MockResponse => jsonResponse({ loopbaanpaden });

test('gives every unit its meaning', () => {
  expect(EENHEID).toEqual({ week: 'WEEK', maand: 'MAAND', jaar: 'JAAR' });
});

test('gives the paths that a sector agreed on first, then the computed ones', async () => {
  const { vraag, wereld } = await startStelsel(['competentnl', 'loopbaanpaden']);
  const { data, errors, extensions } = await vraag(`{ beroep(id: "5321") { loopbaanpaden ${PAD} } }`);
  expect(errors).toBeUndefined();
  const paden: { status: string }[] = Object(data).beroep.loopbaanpaden;
  const statussen = paden.map(({ status }) => status);
  expect(statussen).toEqual(statussen.toSorted().toReversed());
  expect(new Set(statussen)).toEqual(new Set(['VASTGESTELD', 'BEREKEND']));
  expect(paden[0]).toEqual({
    id: id('zorg-3'),
    naam: 'Van verzorgende naar teamleider',
    status: 'VASTGESTELD',
    sector: { id: 'Q', naam: 'Gezondheids- en welzijnszorg' },
    vastgesteldDoor: {
      id: id('Voorbeeldfonds Zorg'),
      naam: 'Voorbeeldfonds Zorg',
      soort: null,
      keurmerken: [],
      gebieden: null,
      herkomst: { sleutel: 'Voorbeeldfonds Zorg', actualiteit: 'UIT_CACHE' },
    },
    stappen: [
      { volgorde: 1, functie: 'Verzorgende ig', beroep: { id: '5321' }, duur: { aantal: 36, eenheid: 'MAAND' } },
      { volgorde: 2, functie: 'Coördinerend verzorgende', beroep: null, duur: { aantal: 24, eenheid: 'MAAND' } },
      { volgorde: 3, functie: 'Teamleider ouderenzorg', beroep: { id: '1343' }, duur: null },
    ],
    herkomst: { bron: { id: 'loopbaanpaden' }, sleutel: 'zorg-3', actualiteit: 'UIT_CACHE', gesimuleerd: true },
  });
  expect(extensions.bronnen).toMatchObject([
    { bron: 'competentnl', status: 'ACTUEEL' },
    { bron: 'loopbaanpaden', status: 'UIT_CACHE' },
  ]);
  expect(wereld.getAanroepen('loopbaanpaden')).toHaveLength(1);
});

test('gives several paths from one occupation by name', async () => {
  const { vraag } = await startStelsel(['loopbaanpaden']);
  const { data } = await vraag('{ beroep(id: "7112") { loopbaanpaden { naam } } }');
  expect(Object(data).beroep.loopbaanpaden).toEqual([
    { naam: 'Van metselaar naar planner' },
    { naam: 'Van metselaar naar werkvoorbereider' },
  ]);
});

test('resolves agreed and computed paths, and who agreed, by the ids that it gave out', async () => {
  const { vraag } = await startStelsel(['competentnl', 'loopbaanpaden']);
  const eerst = await vraag('{ beroep(id: "5321") { loopbaanpaden { id naam status } } }');
  const paden: { id: string }[] = Object(eerst.data).beroep.loopbaanpaden;
  const { data, errors } = await vraag(
    `${ENTITEITEN} { ... on Loopbaanpad { id naam status } ... on Organisatie { id naam soort } } }`,
    {
      representations: [
        ...paden.map((pad) => ({ __typename: 'Loopbaanpad', id: pad.id })),
        { __typename: 'Loopbaanpad', id: id('onbekend') },
        { __typename: 'Loopbaanpad', id: 'onzin' },
        { __typename: 'Organisatie', id: id('Voorbeeldfonds Zorg') },
        { __typename: 'Organisatie', id: id('Voorbeeldfonds Niets') },
      ],
    },
  );
  expect(errors).toBeUndefined();
  expect(Object(data)._entities).toEqual([
    ...paden,
    null,
    null,
    { id: id('Voorbeeldfonds Zorg'), naam: 'Voorbeeldfonds Zorg', soort: null },
    null,
  ]);
  const organisatie = await vraag('query ($id: ID!) { organisatie(id: $id) { naam } }', {
    id: id('Voorbeeldfonds Bouw'),
  });
  expect(organisatie.data).toEqual({ organisatie: { naam: 'Voorbeeldfonds Bouw' } });
});

test('gives the agreed paths when the skills source is off, without an error', async () => {
  const { vraag, wereld } = await startStelsel(['competentnl', 'loopbaanpaden']);
  wereld.zetScenario('competentnl', 'uit');
  const { data, errors, extensions } = await vraag('{ beroep(id: "5321") { loopbaanpaden { status } } }');
  expect(errors).toBeUndefined();
  expect(data).toEqual({ beroep: { loopbaanpaden: [{ status: 'VASTGESTELD' }] } });
  expect(extensions.bronnen).toMatchObject([
    { bron: 'competentnl', status: 'NIET_BESCHIKBAAR' },
    { bron: 'loopbaanpaden', status: 'UIT_CACHE' },
  ]);
});

test('gives the computed paths when nobody tells the agreed ones, without an error', async () => {
  const { vraag } = await startStelsel(['competentnl']);
  const { data, errors, extensions } = await vraag('{ beroep(id: "5321") { loopbaanpaden { status } } }');
  expect(errors).toBeUndefined();
  const paden: object[] = Object(data).beroep.loopbaanpaden;
  expect(paden.length).toBeGreaterThan(0);
  for (const pad of paden) expect(pad).toEqual({ status: 'BEREKEND' });
  expect(extensions.bronnen).toContainEqual(
    expect.objectContaining({ bron: 'loopbaanpaden', status: 'NIET_BESCHIKBAAR' }),
  );
});

test('gives an error when both are off', async () => {
  const { vraag } = await startStelsel([]);
  const { data, errors } = await vraag('{ beroep(id: "5321") { naam loopbaanpaden { status } } }');
  expect(data).toEqual({ beroep: { naam: 'Ziekenverzorgers', loopbaanpaden: null } });
  expect(errors).toMatchObject([{ extensions: { code: 'BRON_NIET_BESCHIKBAAR' } }]);
});

test('keeps the paths of before when a harvest fails, and says that they are old', async () => {
  const { vraag, wereld, subgraph } = await startStelsel(['competentnl', 'loopbaanpaden']);
  wereld.vervang('loopbaanpaden', () => jsonResponse({ paden: [] }));
  await subgraph.start();
  const { data, extensions } = await vraag(
    '{ beroep(id: "9313") { loopbaanpaden { status herkomst { actualiteit } } } }',
  );
  expect(Object(data).beroep.loopbaanpaden[0]).toEqual({
    status: 'VASTGESTELD',
    herkomst: { actualiteit: 'VEROUDERD' },
  });
  expect(extensions.bronnen).toContainEqual(
    expect.objectContaining({ bron: 'loopbaanpaden', status: 'VEROUDERD', melding: expect.any(String) }),
  );
});

test('leaves out what cannot be read, counts it, and makes nothing up for codes it does not know', async () => {
  const [pad] = sectorPaden;
  const stap = (anders: object) => ({ volgnummer: 1, functie: 'Opperman', isco: '9313', duur: null, ...anders });
  const { vraag, omgeving } = await startStelsel(['loopbaanpaden'], (wereld) =>
    wereld.vervang('loopbaanpaden', () =>
      lijst(
        {
          ...pad,
          id: 'goed',
          sector: { sbi: 'Z' },
          stappen: [
            stap({ volgnummer: 3, functie: 'Ploegbaas', isco: '0000' }),
            stap({ duur: { aantal: 1, eenheid: 'kwartaal' } }),
            stap({ volgnummer: 2, functie: 'Metselaar', isco: undefined, duur: { aantal: 2, eenheid: 'jaar' } }),
          ],
        },
        { ...pad, id: 'een-stap', stappen: [stap({})] },
        { ...pad, id: 'zonder-functie', stappen: [stap({}), stap({ functie: '' })] },
        { ...pad, id: 'nul', stappen: [stap({}), stap({ duur: { aantal: 0, eenheid: 'maand' } })] },
        { ...pad, naam: undefined },
      ),
    ),
  );
  const { data, errors } = await vraag(`{ beroep(id: "9313") { loopbaanpaden ${PAD} } }`);
  expect(errors).toBeUndefined();
  expect(Object(data).beroep.loopbaanpaden).toMatchObject([
    {
      id: id('goed'),
      sector: null,
      stappen: [
        { volgorde: 1, functie: 'Opperman', beroep: { id: '9313' }, duur: null },
        { volgorde: 2, functie: 'Metselaar', beroep: null, duur: { aantal: 2, eenheid: 'JAAR' } },
        { volgorde: 3, functie: 'Ploegbaas', beroep: null, duur: null },
      ],
    },
  ]);
  expect(omgeving.register.getToestanden().find(({ bron }) => bron.id === 'loopbaanpaden')?.afwijkingen).toEqual({
    sbi: 1,
    eenheid: 1,
    stappen: 1,
    'stappen.functie': 1,
    'stappen.duur.aantal': 1,
    naam: 1,
  });
});
