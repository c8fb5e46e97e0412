import { expect, test } from 'vitest';
import { competentnlMock } from '../../../mocks/competentnl/handlers.ts';
import { competentnlNormenMock } from '../../../mocks/competentnl/normen.ts';
import { onderwijsnormen } from '../../../mocks/competentnl/normen-data.ts';
import { createMockWereld } from '../../../mocks/create-wereld.ts';
import { jsonResponse, type MockResponse } from '../../../mocks/mock.ts';
import { installeerMocks } from '../../../mocks/nock.ts';
import { competentnlNormen } from '../../../subgraphs/opleidingen/bronnen/competentnl-normen/bron.ts';
import {
  fetchNormen,
  fetchVaardigheidlabels,
} from '../../../subgraphs/opleidingen/bronnen/competentnl-normen/oogst.ts';
import { createGlobaalId } from '../../../subgraphs/shared/bron/globaal-id.ts';
import { createVraag } from '../../../subgraphs/shared/create-vraag.ts';
import { competentnl } from '../../../subgraphs/stelsel/bronnen/competentnl/bron.ts';
import { createCompetentnlClient } from '../../../subgraphs/stelsel/bronnen/competentnl/client.ts';
import { mapBeroepseisen } from '../../../subgraphs/stelsel/bronnen/competentnl/map.ts';
import { createTestOmgeving, createTestOperatie } from '../../helpers/omgeving.ts';

const ID = 'competentnl-normen';

/** A question to the mocked source, or to one that answers something else. */
const start = (antwoord?: (pagina: string | null) => MockResponse) => {
  const wereld = createMockWereld([competentnlMock, competentnlNormenMock]);
  installeerMocks(wereld);
  if (antwoord) wereld.vervang(ID, ({ query }) => antwoord(query.get('page')));
  const omgeving = createTestOmgeving({
    basisUrls: { competentnl: 'http://competentnl.invalid', [ID]: `http://${ID}.invalid` },
  });
  omgeving.register.voegToe([competentnlNormen]);
  const operatie = createTestOperatie();
  return {
    wereld,
    vraag: createVraag(competentnlNormen, operatie, omgeving),
    stelsel: createCompetentnlClient(createVraag(competentnl, operatie, omgeving)),
    getToestand: () => omgeving.register.getToestanden()[0],
  };
};

const pagina = (nodes: readonly object[], extra: object = {}): MockResponse =>
  jsonResponse({ page: 1, pageSize: 100, totalItems: nodes.length, ...extra, '@graph': nodes });

const ref = (id: string) => ({ '@id': id });
const id = (sleutel: string): string => createGlobaalId('competentnl', sleutel);

test('reads every norm, page by page', async () => {
  const { vraag, wereld, getToestand } = start();
  const normen = await fetchNormen(vraag);
  expect([...normen.keys()]).toEqual(onderwijsnormen.map(({ crebo }) => crebo));
  expect(wereld.getAanroepen(ID)).toHaveLength(Math.ceil(onderwijsnormen.length / 100));
  expect(getToestand()).toMatchObject({ status: 'ACTUEEL', afwijkingen: {} });
});

test('names the skills of a programme by the very ids that occupations have', async () => {
  const { vraag, stelsel } = start();
  const antwoord = await stelsel.fetchBeroepen(['7115']);
  const [eisen] = antwoord.waarde.beroepen.map((beroep) => mapBeroepseisen(beroep, antwoord));
  const gevraagd = eisen?.vaardigheden.map(({ vaardigheid }) => vaardigheid.id);
  expect(gevraagd?.length).toBeGreaterThan(3);
  expect((await fetchNormen(vraag)).get('25118')).toEqual(gevraagd);
});

test('reads every skill by name', async () => {
  const { vraag, wereld } = start();
  const labels = await fetchVaardigheidlabels(vraag);
  expect(labels).toHaveLength(137);
  expect(labels).toContainEqual({ id: id('cnlv:S6.11'), naam: 'schoonmaken' });
  expect(wereld.getAanroepen(ID)).toHaveLength(2);
});

test('gives skills heaviest first and each once, drops a bad norm, and counts what it cannot read', async () => {
  const { vraag, getToestand } = start(() =>
    pagina([
      {
        'ksmo:opleidingscode': '25001',
        'cnlo:prescribesHATSomewhat': [ref('cnlv:c'), ref('cnlv:a')],
        'cnlo:prescribesHATImportant': [ref('cnlv:b'), { naam: 'zonder sleutel' }],
        'cnlo:prescribesHATEssential': [ref('cnlv:a')],
      },
      { 'ksmo:opleidingscode': '25002' },
      { 'ksmo:opleidingscode': '25003', 'cnlo:prescribesHATSomewhat': [{ naam: 'zonder sleutel' }] },
      { 'ksmo:opleidingscode': 'geen crebo', 'cnlo:prescribesHATEssential': [ref('cnlv:a')] },
    ]),
  );
  expect(await fetchNormen(vraag)).toEqual(
    new Map([
      ['25001', [id('cnlv:a'), id('cnlv:b'), id('cnlv:c')]],
      ['25002', []],
    ]),
  );
  expect(getToestand()?.afwijkingen).toEqual({
    'cnlo:prescribesHATImportant': 1,
    // The entry, and the norm that has no other.
    'cnlo:prescribesHATSomewhat': 2,
    'ksmo:opleidingscode': 1,
  });
});

test.each<[string, MockResponse, string]>([
  ['an error', jsonResponse({}, 503), 'BRON_NIET_BESCHIKBAAR'],
  ['a refusal', jsonResponse({}, 401), 'BRON_GEEN_TOEGANG'],
  ['something else', jsonResponse({ iets: 'anders' }), 'BRON_ANTWOORD_ONGELDIG'],
  ['only norms that cannot be read', pagina([{}]), 'BRON_ANTWOORD_ONGELDIG'],
  [
    'only norms of which no skill can be read',
    pagina([{ 'ksmo:opleidingscode': '25001', 'cnlo:prescribesHATEssential': [{ id: 'cnlv:a' }] }]),
    'BRON_ANTWOORD_ONGELDIG',
  ],
])('fails with its code, visible as its status, on %s', async (_naam, antwoord, code) => {
  const { vraag, getToestand } = start(() => antwoord);
  await expect(fetchNormen(vraag)).rejects.toMatchObject({ code });
  expect(getToestand()).toMatchObject({ status: 'NIET_BESCHIKBAAR' });
});

const EEN = [{ 'ksmo:opleidingscode': '25001' }];

test('stops at a page that holds nothing, whatever the total says', async () => {
  const { vraag } = start((page) =>
    pagina(page === '1' ? EEN : [], { page: Number(page), pageSize: 1, totalItems: 9 }),
  );
  expect((await fetchNormen(vraag)).size).toBe(1);
});

test('fails on pages that go round', async () => {
  const { vraag } = start(() => pagina(EEN, { pageSize: 1, totalItems: 9 }));
  await expect(fetchNormen(vraag)).rejects.toThrow('circle');
});
