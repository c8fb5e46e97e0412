import { describe, expect, test } from 'vitest';
import { createMockWereld } from '../../../mocks/create-wereld.ts';
import { type MockResponse, xmlResponse } from '../../../mocks/mock.ts';
import { installeerMocks } from '../../../mocks/nock.ts';
import { createSetuMock } from '../../../mocks/setu/handlers.ts';
import { createVacaturewereld } from '../../../mocks/vacaturewereld/create-vacaturewereld.ts';
import { createBronnenregister } from '../../../subgraphs/shared/bron/bronnenregister.ts';
import { createVraag } from '../../../subgraphs/shared/create-vraag.ts';
import type { HarvestDocument } from '../../../subgraphs/shared/harvest/harvest-index.ts';
import { setu } from '../../../subgraphs/vacatures/bronnen/setu/bron.ts';
import { fetchSetuDocumenten } from '../../../subgraphs/vacatures/bronnen/setu/oogst.ts';
import type { Vacature } from '../../../subgraphs/vacatures/vacature.ts';
import { createTestOmgeving, createTestOperatie } from '../../helpers/omgeving.ts';

/** The feed over nock, read by the real client. */
const start = (vacatures = 2_400) => {
  const wereld = createMockWereld([createSetuMock(createVacaturewereld(vacatures))]);
  installeerMocks(wereld);
  const register = createBronnenregister();
  register.voegToe([setu]);
  const vraag = createVraag(setu, createTestOperatie(), createTestOmgeving({ register }));
  const omvang: number[] = [];
  return {
    wereld,
    omvang,
    oogst: () => Array.fromAsync(fetchSetuDocumenten(vraag, { meldOmvang: (aantal) => omvang.push(aantal) })),
    vervang: (handle: () => MockResponse) => wereld.vervang('setu', handle),
    getAfwijkingen: () => register.getToestanden()[0]?.afwijkingen,
  };
};

const GOED = `<StaffingOrder><documentId><value>R1</value><schemeAgencyId>Customer</schemeAgencyId></documentId>
  <customer><personContacts><name><formattedName>Inhuur</formattedName></name></personContacts></customer>
  <orderType>RFQ</orderType><positionProfile><positionTitle>Timmerman</positionTitle><positionLocation/>
  <positionPeriod><start>2026-04-01</start></positionPeriod>
  <workingPeriods><workDuration><value>36</value><unitCode><value>Hours</value></unitCode></workDuration>
  <baseDuration><value>1</value><unitCode><value>Weekly</value></unitCode></baseDuration></workingPeriods>
  </positionProfile></StaffingOrder>`;

const item = (order: string, id = 'a') => `<feed:item><feed:id>${id}</feed:id>${order}</feed:item>`;

const pagina = (items: string, aantal = 1, voor = '') =>
  xmlResponse(
    `<?xml version="1.0"?>${voor}<feed:staffingOrders xmlns:feed="urn:feed" xmlns="https://ontology.setu.nl/#">
    <feed:totalCount>${aantal}</feed:totalCount>${items}</feed:staffingOrders>`,
  );

/** The vacancies of a feed of one page. */
const leesPagina = async (items: string, aantal = 1) => {
  const proef = start();
  proef.vervang(() => pagina(items, aantal));
  const documenten = await proef.oogst();
  return { vacatures: documenten.map(({ gegevens }) => gegevens), afwijkingen: proef.getAfwijkingen() };
};

describe('the harvest of the feed', () => {
  test('reads all of it, 100 at a time, and tells how many there are', async () => {
    const { wereld, omvang, oogst } = start();
    const documenten = await oogst();
    expect(documenten).toHaveLength(1_200);
    expect(new Set(documenten.map(({ id }) => id)).size).toBe(1_200);
    expect(wereld.getAanroepen('setu')).toHaveLength(12);
    expect(new Set(omvang)).toEqual(new Set([1_200]));
  });

  test('makes vacancies that can be found, with where they came from', async () => {
    const { oogst, getAfwijkingen } = start(200);
    const documenten: readonly HarvestDocument<Vacature>[] = await oogst();
    for (const { id, gegevens } of documenten) {
      expect(id).toMatch(/^setu~/);
      expect(gegevens).toMatchObject({
        id,
        contract: { soort: 'UITZEND' },
        solliciteren: { wijze: 'ONLINE_FORMULIER', url: expect.stringMatching(/^https:\/\/[a-z.]+\.invalid\//) },
        ookGeplaatstBij: [],
        herkomst: { bron: { id: 'setu' }, actualiteit: 'ACTUEEL', gesimuleerd: true },
      });
    }
    expect(getAfwijkingen()).toEqual({});
  });

  test('is empty for an empty feed', async () => {
    const { oogst, wereld } = start(1);
    expect(await oogst()).toEqual([]);
    expect(wereld.getAanroepen('setu')).toHaveLength(1);
  });

  test('ends when the feed gives nothing more, whatever it said there would be', async () => {
    const proef = start();
    let paginas = 0;
    proef.vervang(() => {
      paginas += 1;
      return pagina(paginas === 1 ? item(GOED) : '', 1_000);
    });
    expect(await proef.oogst()).toHaveLength(1);
    expect(paginas).toBe(2);
  });

  test('can be left half-way: the page under way then fails nobody', async () => {
    const { wereld } = start();
    const vraag = createVraag(setu, createTestOperatie(), createTestOmgeving());
    for await (const document of fetchSetuDocumenten(vraag, { meldOmvang: () => {} })) {
      wereld.zetScenario('setu', 'uit');
      expect(document.id).toMatch(/^setu~/);
      break;
    }
    await new Promise((klaar) => setTimeout(klaar, 20));
  });

  test('leaves out what is an order already', async () => {
    const { vacatures } = await leesPagina(
      item(GOED) + item(GOED.replace('>RFQ<', '>Order<'), 'b') + item(GOED.replace('>RFQ<', '>Quote<'), 'c'),
      3,
    );
    expect(vacatures).toHaveLength(1);
  });
});

describe('a page', () => {
  test('keeps its good items and counts the bad ones by their first wrong field', async () => {
    const { vacatures, afwijkingen } = await leesPagina(
      [
        item(GOED, '1'),
        item(GOED.replace('2026-04-01', '1 april'), '2'),
        item(GOED.replace('2026-04-01', '2026-02-30'), '3'),
        item(GOED.replace('<positionTitle>Timmerman</positionTitle>', '<positionTitle/>'), '4'),
        item(GOED.replace('<value>36</value>', '<value>veel</value>'), '5'),
        item('', '6'),
        item(GOED, '7'),
      ].join(''),
      7,
    );
    expect(vacatures).toHaveLength(2);
    expect(afwijkingen).toEqual({
      'StaffingOrder.positionProfile.positionPeriod.start': 2,
      'StaffingOrder.positionProfile.positionTitle': 1,
      'StaffingOrder.positionProfile.workingPeriods.workDuration.value': 1,
      StaffingOrder: 1,
    });
  });

  test('keeps an item with codes that nobody knows yet, and counts them', async () => {
    const { vacatures, afwijkingen } = await leesPagina(
      item(GOED.replace('>Hours<', '>Shifts<').replace('>Weekly<', '>Fortnightly<')),
    );
    expect(vacatures[0]?.contract).toMatchObject({ urenMinimaal: null, urenMaximaal: null });
    expect(afwijkingen).toEqual({ 'workDuration.unitCode': 1, 'baseDuration.unitCode': 1 });
  });

  test('with nothing but bad items fails the harvest', async () => {
    await expect(leesPagina(item(''))).rejects.toMatchObject({ code: 'BRON_ANTWOORD_ONGELDIG' });
  });

  test('reads entities, by name and by number, and text between CDATA', async () => {
    const { vacatures } = await leesPagina(
      item(GOED.replace('>Timmerman<', '>Timmerman &amp; voeger &#233;&#xE9;n &lt;m/v&gt;<'), '1') +
        item(GOED.replace('>Timmerman<', '><![CDATA[Timmerman <m/v> & voeger]]><'), '2'),
      2,
    );
    expect(vacatures.map(({ titel }) => titel)).toEqual(['Timmerman & voeger één <m/v>', 'Timmerman <m/v> & voeger']);
  });

  test('reads more than a thousand entities', async () => {
    const veel = Array.from({ length: 500 }, (_, nummer) =>
      item(GOED.replace('>Timmerman<', '>A &amp; B &amp; C<'), `${nummer}`),
    );
    const { vacatures } = await leesPagina(veel.join(''), 500);
    expect(vacatures[499]?.titel).toBe('A & B & C');
  });
});

describe('the feed fails as a whole', () => {
  test.each([
    ['a document type declaration', () => pagina(item(GOED), 1, '<!DOCTYPE x [<!ENTITY a "b">]>')],
    ['XML that is cut off', () => xmlResponse('<staffingOrders><totalCount>1</totalCount>')],
    ['a login page', () => ({ status: 200, headers: { 'content-type': 'text/html' }, body: '<html></html>' })],
    ['an envelope without a number', () => xmlResponse('<staffingOrders></staffingOrders>')],
    ['another document', () => xmlResponse('<invoices><totalCount>1</totalCount></invoices>')],
  ])('on %s', async (_geval, antwoord) => {
    const { vervang, oogst } = start();
    vervang(antwoord);
    await expect(oogst()).rejects.toMatchObject({ code: 'BRON_ANTWOORD_ONGELDIG' });
  });

  test('when it is off', async () => {
    const { wereld, oogst } = start();
    wereld.zetScenario('setu', 'uit');
    await expect(oogst()).rejects.toMatchObject({ code: 'BRON_NIET_BESCHIKBAAR' });
  });

  test('on the second page as on the first', async () => {
    const { vervang, oogst } = start();
    let eerste = true;
    vervang(() => {
      if (!eerste) return xmlResponse('', 503);
      eerste = false;
      return pagina(item(GOED), 1_000);
    });
    await expect(oogst()).rejects.toMatchObject({ code: 'BRON_NIET_BESCHIKBAAR' });
  });
});

test('says which version of the message it reads: without that the source refuses', async () => {
  const { wereld, vervang, oogst } = start();
  const koppen: unknown[] = [];
  wereld.vervang('setu', ({ headers }) => {
    koppen.push(headers.setuversionid);
    return pagina('', 0);
  });
  await oogst();
  expect(koppen).toEqual(['2.0']);
  vervang(() => xmlResponse('', 400));
  await expect(oogst()).rejects.toMatchObject({ code: 'BRON_ANTWOORD_ONGELDIG' });
});
