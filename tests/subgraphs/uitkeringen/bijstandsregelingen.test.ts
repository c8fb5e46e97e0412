import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bijstandsregelingenMock } from '../../../mocks/bijstandsregelingen/handlers.ts';
import { zetMockVandaag } from '../../../mocks/klok.ts';
import { type MockResponse, xmlResponse } from '../../../mocks/mock.ts';
import { createOperatie, type Identiteit, type Operatie } from '../../../subgraphs/shared/operatie.ts';
import type { SubgraphAntwoord } from '../../../subgraphs/shared/subgraph.ts';
import { createUitkeringenSubgraph } from '../../../subgraphs/uitkeringen/subgraph.ts';
import { startSubgraph } from '../../helpers/subgraph.ts';

const BOUWVAKKER = '999993549';
const UITGESTROOMD = '999991954';
const AFGEWEZEN = '999998493';
const MEERDERE = '999990238';
const VRIJGESTELD = '999992879';
const FOUT = '111111110';
const ONBEKEND = '123456782';

const PERSOON = `{
  pseudoniem
  gemeente { code }
  uitkeringen {
    nodes {
      soort uitvoerder { id } status ingangsdatum einddatum maximaleDuurMaanden resterendeMaanden arbeidsverplichting ontheffingTot
      maatregel { percentage bedragPerMaand van tot } bedragPerMaand regeling { id } registervergelijking { uitkomst toelichting }
      herkomst { bron { id naam } sleutel opgehaaldOp actualiteit gesimuleerd }
    }
    bronnen { bron { id } status aantal melding }
  }
  registraties { loonwaarde }
  loket { __typename sleutel }
}`;
const MIJN = `{ mijn ${PERSOON} }`;
const PERSOON_BIJ_BSN = `query ($bsn: BSN!) { persoon(bsn: $bsn) ${PERSOON} }`;
const NODES = '{ mijn { uitkeringen { nodes { soort } bronnen { status aantal melding } } } }';

const burger = (bsn: string | null): Identiteit => ({ soort: 'BURGER', bsn, client: 'mijnwerk' });
const PARTNER: Identiteit = { soort: 'PARTNER', bsn: null, client: 'gemeente-rotterdam' };

const start = () => startSubgraph(createUitkeringenSubgraph, [bijstandsregelingenMock]);
const als = (identiteit: Identiteit | null): Operatie =>
  createOperatie({
    traceId: '0'.repeat(32),
    signaal: AbortSignal.timeout(10_000),
    identiteit,
    nu: () => new Date('2026-03-01T09:30:00Z'),
  });

beforeEach(() => zetMockVandaag('2026-03-01'));
afterEach(() => zetMockVandaag(null));

describe('access', () => {
  test.each([
    ['mijn without identity', MIJN, null, 'UNAUTHENTICATED'],
    ['mijn of a partner', MIJN, PARTNER, 'UNAUTHENTICATED'],
    ['mijn of a citizen without number', MIJN, burger(null), 'UNAUTHENTICATED'],
    ['persoon without identity', PERSOON_BIJ_BSN, null, 'UNAUTHENTICATED'],
    ['persoon of a citizen, even for the own number', PERSOON_BIJ_BSN, burger(BOUWVAKKER), 'FORBIDDEN'],
  ])('refuses %s and asks no register', async (_geval, query, identiteit, code) => {
    const { vraag, wereld } = await start();
    const antwoord = await vraag(query, { bsn: BOUWVAKKER }, als(identiteit));
    expect(Object.values(antwoord.data ?? {})).toEqual([null]);
    expect(antwoord.errors).toMatchObject([{ extensions: { code } }]);
    expect(wereld.getAanroepen()).toEqual([]);
    expectGeenBsn(antwoord);
  });

  test('refuses a number that fails the elfproef and asks no register', async () => {
    const { vraag, wereld } = await start();
    const antwoord = await vraag(PERSOON_BIJ_BSN, { bsn: '999993548' }, als(PARTNER));
    expect(antwoord.data ?? null).toBeNull();
    expect(antwoord.errors).toHaveLength(1);
    expect(wereld.getAanroepen()).toEqual([]);
  });

  test('does not resolve a citizen by pseudonym', async () => {
    const { vraag, wereld } = await start();
    const query =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Persoon { gemeente { code } uitkeringen { nodes { soort } } } } }';
    const { data } = await vraag(query, { r: [{ __typename: 'Persoon', pseudoniem: 'ps1_x' }] }, als(PARTNER));
    expect(data).toEqual({ _entities: [null] });
    expect(wereld.getAanroepen()).toEqual([]);
  });
});

describe('a citizen', () => {
  test('sees own bijstand with where it comes from, in one call', async () => {
    const { vraag, wereld } = await start();
    const { data, errors } = await vraag(MIJN, {}, als(burger(BOUWVAKKER)));
    expect(errors).toBeUndefined();
    expect(data?.mijn).toMatchObject({
      gemeente: { code: 'GM0599' },
      uitkeringen: {
        nodes: [
          {
            soort: 'BIJSTAND',
            uitvoerder: { id: 'gemeente~GM0599' },
            status: 'LOPEND',
            ingangsdatum: '2024-12-26',
            einddatum: null,
            maximaleDuurMaanden: null,
            resterendeMaanden: null,
            arbeidsverplichting: 'JA',
            ontheffingTot: null,
            maatregel: null,
            bedragPerMaand: 1345.45,
            regeling: { id: `regelingen-rijk~${Buffer.from('bijstand').toString('base64url')}` },
            registervergelijking: { uitkomst: 'NIET_VERGELEKEN' },
            herkomst: {
              bron: { id: 'bijstandsregelingen', naam: 'Suwinet Bijstandsregelingen' },
              sleutel: null,
              opgehaaldOp: '2026-03-01T09:30:00.000Z',
              actualiteit: 'ACTUEEL',
              gesimuleerd: true,
            },
          },
        ],
        bronnen: [{ bron: { id: 'bijstandsregelingen' }, status: 'ACTUEEL', aantal: 1, melding: null }],
      },
      registraties: null,
    });
    expect(wereld.getAanroepen()).toHaveLength(1);
  });

  test('sees an ended benefit whose first day is known by month only: null, not the first of the month', async () => {
    expect(await nodesVan(UITGESTROOMD)).toMatchObject([
      {
        soort: 'BIJSTAND',
        status: 'BEEINDIGD',
        ingangsdatum: null,
        einddatum: '2025-08-03',
        arbeidsverplichting: null,
        bedragPerMaand: null,
      },
    ]);
  });

  test('sees a refused application as refused', async () => {
    expect(await nodesVan(AFGEWEZEN)).toMatchObject([{ soort: 'BIJSTAND', status: 'AFGEWEZEN', ingangsdatum: null }]);
  });

  test('sees several benefits: running and asked for first, ended last, the granted application not twice', async () => {
    expect(await nodesVan(MEERDERE)).toMatchObject([
      {
        soort: 'BIJSTAND',
        status: 'LOPEND',
        maatregel: { percentage: null, bedragPerMaand: 403.63, van: '2026-02-17', tot: '2026-03-19' },
        bedragPerMaand: 941.82,
      },
      { soort: 'OVERIG', status: 'AANGEVRAAGD' },
      { soort: 'IOAW', status: 'BEEINDIGD' },
      { soort: 'BBZ', status: 'BEEINDIGD' },
    ]);
  });

  test('sees an exemption from the duty to work with its last day', async () => {
    expect(await nodesVan(VRIJGESTELD)).toMatchObject([
      { arbeidsverplichting: 'ONTHEFFING', ontheffingTot: '2026-07-29' },
    ]);
  });
});

describe('three answers that are not the same', () => {
  test('nobody of that number: an empty list from a register that answered', async () => {
    const { data, errors } = await vraagNodes(ONBEKEND);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      mijn: {
        uitkeringen: {
          nodes: [],
          bronnen: [{ status: 'ACTUEEL', aantal: 0, melding: 'De bron kent deze persoon niet.' }],
        },
      },
    });
  });

  test.each<[string, (() => MockResponse) | null, string, string]>([
    ['an FWI Fout', null, FOUT, 'BRON_ANTWOORD_ONGELDIG'],
    ['NietGerechtigd', () => antwoordMet('<fwi:NietGerechtigd/>'), BOUWVAKKER, 'BRON_GEEN_TOEGANG'],
    ['a SOAP Fault', () => xmlResponse('<e/>', 500), BOUWVAKKER, 'BRON_NIET_BESCHIKBAAR'],
    ['an empty answer', () => antwoordMet(''), BOUWVAKKER, 'BRON_ANTWOORD_ONGELDIG'],
    [
      'a client with an FWI Fout beside it',
      () => antwoordMet(client('', '<fwi:FWI><Fout><Code>1</Code></Fout></fwi:FWI>')),
      BOUWVAKKER,
      'BRON_ANTWOORD_ONGELDIG',
    ],
    [
      'an answer about somebody else',
      () => antwoordMet(client('').replace(BOUWVAKKER, MEERDERE)),
      BOUWVAKKER,
      'BRON_ANTWOORD_ONGELDIG',
    ],
    [
      'a benefit that cannot be read',
      () => antwoordMet(client('<Uitkeringsverhouding>PW</Uitkeringsverhouding>')),
      BOUWVAKKER,
      'BRON_ANTWOORD_ONGELDIG',
    ],
    [
      'a document type declaration',
      () => xmlResponse('<!DOCTYPE x [<!ENTITY e "1">]><x>&e;</x>'),
      BOUWVAKKER,
      'BRON_ANTWOORD_ONGELDIG',
    ],
  ])('%s: no list at all, with its code', async (_geval, vervanger, bsn, code) => {
    const { data, errors } = await vraagNodes(bsn, vervanger);
    expect(data).toMatchObject({
      mijn: { uitkeringen: { nodes: null, bronnen: [{ status: 'NIET_BESCHIKBAAR', aantal: null }] } },
    });
    expect(errors).toMatchObject([
      { path: ['mijn', 'uitkeringen', 'nodes'], extensions: { code, bron: 'bijstandsregelingen' } },
    ]);
  });

  test('silence: no list at all, and every other field that needs the register names it too', async () => {
    const { vraag, wereld } = await start();
    wereld.zetScenario('bijstandsregelingen', 'uit');
    const antwoord = await vraag(MIJN, {}, als(burger(BOUWVAKKER)));
    expect(antwoord.data?.mijn).toMatchObject({
      pseudoniem: expect.stringMatching(/^ps1_/),
      gemeente: null,
      uitkeringen: {
        nodes: null,
        bronnen: [{ status: 'NIET_BESCHIKBAAR', melding: 'De bron is nu niet bereikbaar.' }],
      },
      loket: null,
    });
    expect(antwoord.errors?.map(({ path, extensions }) => [path?.[1], extensions?.code]).sort()).toEqual([
      ['gemeente', 'BRON_NIET_BESCHIKBAAR'],
      ['loket', 'BRON_NIET_BESCHIKBAAR'],
      ['uitkeringen', 'BRON_NIET_BESCHIKBAAR'],
    ]);
    expect(antwoord.extensions.bronnen).toMatchObject([{ bron: 'bijstandsregelingen', status: 'NIET_BESCHIKBAAR' }]);
    expect(wereld.getAanroepen()).toHaveLength(1);
    expectGeenBsn(antwoord);
  });
});

describe('the number', () => {
  test.each([BOUWVAKKER, UITGESTROOMD, AFGEWEZEN, MEERDERE, VRIJGESTELD, FOUT, ONBEKEND])(
    'stays out of the answer, its errors and the path of the call (%#)',
    async (bsn) => {
      const { vraag, wereld, omgeving } = await start();
      for (const antwoord of [
        await vraag(MIJN, {}, als(burger(bsn))),
        await vraag(PERSOON_BIJ_BSN, { bsn }, als(PARTNER)),
      ]) {
        expectGeenBsn(antwoord);
        expect(JSON.stringify(antwoord)).not.toMatch(/Proefsteen|Voorbeeldkade|Harm|TEST-0001/);
      }
      expect(wereld.getAanroepen().map(({ method, pad }) => `${method} ${pad}`)).toEqual([
        'POST /suwiml/Diensten/Bijstandsregelingen/v0500',
        'POST /suwiml/Diensten/Bijstandsregelingen/v0500',
      ]);
      expectGeenBsn(omgeving.register.getToestanden());
    },
  );

  test('is asked in the body of one SOAP question with its action', async () => {
    const { vraag, wereld } = await start();
    const vragen: { body: string; headers: Readonly<Record<string, string>> }[] = [];
    wereld.vervang('bijstandsregelingen', (request) => {
      vragen.push(request);
      return antwoordMet('<fwi:NietsGevonden/>');
    });
    await vraag(PERSOON_BIJ_BSN, { bsn: BOUWVAKKER }, als(PARTNER));
    expect(vragen).toHaveLength(1);
    expect(vragen[0]?.headers).toMatchObject({
      soapaction: '"http://bkwi.nl/SuwiML/Diensten/Bijstandsregelingen-v0500/BijstandsregelingenInfo"',
      'content-type': 'text/xml; charset=utf-8',
    });
    expect(vragen[0]?.body).toContain(`<Burgerservicenr>${BOUWVAKKER}</Burgerservicenr>`);
    expectGeenBsn(vragen[0]?.headers);
  });

  test('becomes a pseudonym that is stable for one client and another one for the next', async () => {
    const { vraag } = await start();
    const pseudoniem = async (identiteit: Identiteit, bsn: string): Promise<string> =>
      Object(
        (await vraag('query ($bsn: BSN!) { persoon(bsn: $bsn) { pseudoniem } }', { bsn }, als(identiteit))).data
          ?.persoon,
      ).pseudoniem;
    const eerste = await pseudoniem(PARTNER, BOUWVAKKER);
    expect(eerste).toMatch(/^ps1_[\w-]{22}$/);
    expect(await pseudoniem(PARTNER, BOUWVAKKER)).toBe(eerste);
    expect(await pseudoniem({ ...PARTNER, client: 'gemeente-utrecht' }, BOUWVAKKER)).not.toBe(eerste);
    expect(await pseudoniem(PARTNER, MEERDERE)).not.toBe(eerste);
  });

  test('is asked of no register when only the pseudonym is selected', async () => {
    const { vraag, wereld } = await start();
    await vraag('{ mijn { pseudoniem } }', {}, als(burger(BOUWVAKKER)));
    expect(wereld.getAanroepen()).toEqual([]);
  });

  test('leads two citizens in one operation to one call each', async () => {
    const { vraag, wereld } = await start();
    const query =
      'query ($a: BSN!, $b: BSN!) { a: persoon(bsn: $a) { ...P } b: persoon(bsn: $b) { ...P } c: persoon(bsn: $a) { ...P } } fragment P on Persoon { gemeente { code } loket { sleutel } }';
    const { data } = await vraag(query, { a: BOUWVAKKER, b: MEERDERE }, als(PARTNER));
    expect(data).toMatchObject({
      a: { gemeente: { code: 'GM0599' } },
      b: { gemeente: { code: 'GM0518' } },
      c: { gemeente: { code: 'GM0599' } },
    });
    expect(wereld.getAanroepen()).toHaveLength(2);
  });
});

describe('the desk', () => {
  test.each([
    [
      BOUWVAKKER,
      {
        rol: 'WERKZOEKENDE',
        gemeente: 'GM0599',
        leeftijd: 49,
        huishouden: 'ALLEENSTAAND',
        inkomstenbronnen: ['BIJSTAND'],
      },
    ],
    [
      VRIJGESTELD,
      {
        rol: 'WERKZOEKENDE',
        gemeente: 'GM0014',
        leeftijd: 29,
        huishouden: 'ALLEENSTAANDE_OUDER',
        inkomstenbronnen: ['BIJSTAND'],
      },
    ],
    [UITGESTROOMD, { rol: 'WERKZOEKENDE', gemeente: 'GM0344' }],
  ])('is filled in with what is known, and no benefit here never becomes "no income" (%#)', async (bsn, situatie) => {
    const { vraag, omgeving } = await start();
    const { data } = await vraag('{ mijn { loket { __typename sleutel } } }', {}, als(burger(bsn)));
    const { loket } = Object(data?.mijn);
    expect(loket.__typename).toBe('Loket');
    expect(omgeving.loketSleutels.open(loket.sleutel)).toEqual(situatie);
  });

  test('is null for somebody without a known municipality', async () => {
    const { vraag } = await start();
    const { data, errors } = await vraag('{ mijn { gemeente { code } loket { sleutel } } }', {}, als(burger(ONBEKEND)));
    expect(errors).toBeUndefined();
    expect(data).toEqual({ mijn: { gemeente: null, loket: null } });
  });
});

test('counts what it does not know and goes on: an unknown act is OVERIG, an odd end date leaves the state open', async () => {
  const { vraag, wereld, omgeving } = await start();
  const verhouding =
    '<Uitkeringsverhouding><DatBUitkeringsverhouding>20260101</DatBUitkeringsverhouding><DatEUitkeringsverhouding>1-2-2026</DatEUitkeringsverhouding><SzWet><CdSzWet>XYZ</CdSzWet></SzWet></Uitkeringsverhouding>';
  wereld.vervang('bijstandsregelingen', () => antwoordMet(client(verhouding)));
  const { data, errors } = await vraag(
    '{ mijn { uitkeringen { nodes { soort status regeling { id } einddatum } } } }',
    {},
    als(burger(BOUWVAKKER)),
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    mijn: { uitkeringen: { nodes: [{ soort: 'OVERIG', status: 'ONBEKEND', regeling: null, einddatum: null }] } },
  });
  expect(omgeving.register.getToestanden()).toMatchObject([
    { afwijkingen: { CdSzWet: 1, DatEUitkeringsverhouding: 1 } },
  ]);
});

test('reads a municipality whose name is written with entities and accents', async () => {
  const { vraag, wereld } = await start();
  const adres = '<DomicilieAdres><Gemeentenaam>S&#xFA;dwest-Frysl&#226;n</Gemeentenaam></DomicilieAdres>';
  wereld.vervang('bijstandsregelingen', () => antwoordMet(client(adres)));
  const { data } = await vraag('{ mijn { gemeente { code } } }', {}, als(burger(BOUWVAKKER)));
  expect(data).toEqual({ mijn: { gemeente: { code: 'GM1900' } } });
});

const nodesVan = async (bsn: string): Promise<unknown> => {
  const { vraag } = await start();
  const { data, errors } = await vraag(MIJN, {}, als(burger(bsn)));
  expect(errors).toBeUndefined();
  return Object(data?.mijn).uitkeringen.nodes;
};

const vraagNodes = async (bsn: string, vervanger: (() => MockResponse) | null = null): Promise<SubgraphAntwoord> => {
  const { vraag, wereld } = await start();
  wereld.vervang('bijstandsregelingen', vervanger);
  return vraag(NODES, {}, als(burger(bsn)));
};

const antwoordMet = (inhoud: string): MockResponse =>
  xmlResponse(
    `<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body><s:BijstandsregelingenInfoResponse xmlns:s="http://bkwi.nl/SuwiML/Diensten/Bijstandsregelingen/v0500" xmlns:fwi="http://bkwi.nl/SuwiML/FWI/v0205">${inhoud}</s:BijstandsregelingenInfoResponse></e:Body></e:Envelope>`,
  );

const client = (inhoud: string, ernaast = ''): string =>
  `<ClientSuwi><Burgerservicenr>${BOUWVAKKER}</Burgerservicenr>${inhoud}</ClientSuwi>${ernaast}`;

const BSNS = [BOUWVAKKER, UITGESTROOMD, AFGEWEZEN, MEERDERE, VRIJGESTELD, FOUT, ONBEKEND];

const expectGeenBsn = (waarde: unknown): void => {
  for (const bsn of BSNS) expect(JSON.stringify(waarde)).not.toContain(bsn);
};
