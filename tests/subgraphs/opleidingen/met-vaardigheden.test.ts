import { describe, expect, test } from 'vitest';
import { competentnlNormenMock } from '../../../mocks/competentnl/normen.ts';
import { createMockWereld } from '../../../mocks/create-wereld.ts';
import { installeerMocks } from '../../../mocks/nock.ts';
import { competentnlNormen } from '../../../subgraphs/opleidingen/bronnen/competentnl-normen/bron.ts';
import { rio } from '../../../subgraphs/opleidingen/bronnen/rio/bron.ts';
import { createDocument } from '../../../subgraphs/opleidingen/document.ts';
import { metVaardigheden } from '../../../subgraphs/opleidingen/met-vaardigheden.ts';
import type { Opleiding } from '../../../subgraphs/opleidingen/opleiding.ts';
import { createGlobaalId } from '../../../subgraphs/shared/bron/globaal-id.ts';
import { createVraag } from '../../../subgraphs/shared/create-vraag.ts';
import type { Oogsthulp } from '../../../subgraphs/shared/harvest/create-feed.ts';
import type { HarvestDocument } from '../../../subgraphs/shared/harvest/harvest-index.ts';
import { createTestOmgeving, createTestOperatie } from '../../helpers/omgeving.ts';

const ID = 'competentnl-normen';
const vaardigheid = (code: string): string => createGlobaalId('competentnl', `cnlv:${code}`);

const opleiding = (feiten: Partial<Opleiding> = {}): Opleiding => ({
  id: createGlobaalId('rio', 'a'),
  soort: 'CURSUS',
  naam: 'Les',
  omschrijving: null,
  opleider: null,
  niveau: 'ONBEKEND',
  nlqf: null,
  leerweg: 'ONBEKEND',
  waardedocument: 'ONBEKEND',
  duur: null,
  kosten: null,
  voertaal: null,
  crebo: null,
  beroepen: [],
  vaardigheden: [],
  toegestaanMet: null,
  uitvoeringen: [],
  gemeenten: [],
  url: null,
  herkomst: {
    bron: { id: rio.id, naam: rio.naam },
    sleutel: 'a',
    opgehaaldOp: '2026-06-01T00:00:00Z',
    actualiteit: 'ACTUEEL',
    gesimuleerd: true,
  },
  ...feiten,
});

/** A feed that gives these courses at every harvest. */
const start = (opleidingen: readonly Opleiding[]) => {
  const wereld = createMockWereld([competentnlNormenMock]);
  installeerMocks(wereld);
  const omgeving = createTestOmgeving({ basisUrls: { [ID]: `http://${ID}.invalid` } });
  omgeving.register.voegToe([competentnlNormen]);
  const { fetchDocumenten } = metVaardigheden({
    bron: rio,
    fetchDocumenten: async function* () {
      for (const een of opleidingen) yield createDocument(een);
    },
  });
  const oogst = async () => {
    const operatie = createTestOperatie();
    const hulp: Oogsthulp = {
      getVorigePagina: () => null,
      vraagAan: (bron) => createVraag(bron, operatie, omgeving),
      meldOmvang: () => {},
    };
    const documenten: HarvestDocument<Opleiding>[] = [];
    for await (const regel of fetchDocumenten(hulp.vraagAan(rio), hulp)) {
      if (!('ongewijzigd' in regel)) documenten.push(regel);
    }
    return { documenten, vaardigheden: documenten.map(({ gegevens }) => gegevens.vaardigheden.map(({ id }) => id)) };
  };
  return { wereld, omgeving, oogst };
};

describe('a course', () => {
  test('with a crebo teaches what its norm prescribes, and is found by it', async () => {
    const { oogst } = start([opleiding({ naam: 'Allround timmerman', crebo: '25118' })]);
    const { documenten, vaardigheden } = await oogst();
    expect(vaardigheden[0]).toContain(vaardigheid('S7.1'));
    expect(documenten[0]?.kenmerken.vaardigheid).toEqual(vaardigheden[0]);
  });

  test('with the crebo of a certificate teaches the essential part of the whole', async () => {
    const { oogst } = start([opleiding({ crebo: '25128' }), opleiding({ crebo: 'C0005' })]);
    const [geheel, deel] = (await oogst()).vaardigheden;
    expect(deel?.length).toBeGreaterThan(0);
    expect(geheel?.slice(0, deel?.length)).toEqual(deel);
    expect(geheel?.length).toBeGreaterThan(deel?.length ?? 0);
  });

  test.each<[string | null, string | null, readonly string[]]>([
    ['Schoonmaken', null, ['S6.11']],
    ['Basiscursus SCHOONMAKEN (met certificaat)', null, ['S6.11']],
    ['Beter leren onderhandelen en presenteren van informatie', null, ['S1.1', 'S1.4']],
    ['Creeren van artistieke, visuele of leerzame materialen', null, ['S1.12']],
    ['Schoonmakend personeel', null, []],
    ['Hoofdonderhandelen', null, []],
    ['Presenteren', null, []],
    ['Les', null, []],
    ['', null, []],
    [null, null, []],
    ['Schoonmaken', '99999', []],
  ])('called %j with crebo %j teaches %j', async (naam, crebo, codes) => {
    const { oogst } = start([opleiding({ naam, crebo })]);
    expect((await oogst()).vaardigheden).toEqual([codes.map(vaardigheid)]);
  });

  test('keeps the skills that its own source gives, first and once', async () => {
    const eigen = [{ id: vaardigheid('S6.11') }, { id: vaardigheid('T1.2') }];
    const { oogst } = start([opleiding({ naam: 'Schoonmaken en onderhandelen', vaardigheden: eigen })]);
    expect((await oogst()).vaardigheden).toEqual([['S6.11', 'T1.2', 'S1.1'].map(vaardigheid)]);
  });
});

test('asks the norms once per harvest, however many courses there are', async () => {
  const { wereld, oogst } = start(Array.from({ length: 250 }, () => opleiding({ crebo: '25118' })));
  const { documenten } = await oogst();
  expect(documenten).toHaveLength(250);
  const paden = wereld.getAanroepen(ID).map(({ pad }) => pad);
  expect(paden.toSorted()).toEqual(['/v1/educational-norms', '/v1/educational-norms', '/v1/skills', '/v1/skills']);
});

describe('without the norms', () => {
  const timmerman = opleiding({ crebo: '25118' });

  test('courses come without skills, the source says why, and the next harvest has them', async () => {
    const { wereld, omgeving, oogst } = start([timmerman]);
    wereld.zetScenario(ID, 'uit');
    const { documenten } = await oogst();
    expect(documenten).toEqual([createDocument(timmerman)]);
    expect(omgeving.register.getToestanden()).toMatchObject([{ bron: { id: ID }, status: 'NIET_BESCHIKBAAR' }]);
    wereld.zetScenario(ID, 'gezond');
    expect((await oogst()).vaardigheden[0]?.length).toBeGreaterThan(0);
    expect(omgeving.register.getToestanden()).toMatchObject([{ status: 'ACTUEEL' }]);
  });

  test('courses keep the skills of the norms that were read last', async () => {
    const { wereld, oogst } = start([timmerman]);
    const { vaardigheden } = await oogst();
    wereld.zetScenario(ID, 'uit');
    expect((await oogst()).vaardigheden).toEqual(vaardigheden);
  });
});
