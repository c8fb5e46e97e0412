import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { MockWereld } from '../../../mocks/create-wereld.ts';
import { zetMockVandaag } from '../../../mocks/klok.ts';
import { jsonResponse, type MockResponse, probleemResponse, xmlResponse } from '../../../mocks/mock.ts';
import { PERSONEN } from '../../../mocks/suwi/personen.ts';
import { MELDING_VEROUDERD } from '../../../subgraphs/shared/bron/ouderdom.ts';
import { ALLES, als, burger, expectGeenBsn, start, VANDAAG } from './proef.ts';

const ELEMENT = {
  bijstandsregelingen: 'BijstandsregelingenInfo',
  'uwv-dossier': 'UWVUitkeringenInfo',
  polis: 'UWVPersoonsIkvInfo',
} as const;
type Suwibron = keyof typeof ELEMENT;

const envelop = (body: string, status = 200): MockResponse =>
  xmlResponse(
    `<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/" xmlns:fwi="http://bkwi.nl/SuwiML/FWI/v0205"><e:Body>${body}</e:Body></e:Envelope>`,
    status,
  );
const antwoord = (bron: Suwibron, inhoud: string): MockResponse =>
  envelop(`<s:${ELEMENT[bron]}Response xmlns:s="s">${inhoud}</s:${ELEMENT[bron]}Response>`);
const client = (bsn: string, inhoud = ''): string =>
  `<ClientSuwi><Burgerservicenr>${bsn}</Burgerservicenr>${inhoud}</ClientSuwi>`;
const fault = (code: string, detail = ''): MockResponse =>
  envelop(
    `<e:Fault><faultcode>e:${code}</faultcode><faultstring>geheim</faultstring><detail>${detail}</detail></e:Fault>`,
    500,
  );

/** Everything a register of Suwinet can do instead of telling, with how the graph names it. */
const GEEN_ANTWOORD: readonly [string, (bron: Suwibron) => MockResponse | null, string, string][] = [
  ['is silent', () => null, 'BRON_NIET_BESCHIKBAAR', 'De bron is nu niet bereikbaar.'],
  [
    'gives a SOAP Fault about itself',
    () => fault('Server'),
    'BRON_NIET_BESCHIKBAAR',
    'De bron meldt een storing (SOAP Fault).',
  ],
  [
    'gives a SOAP Fault about the question',
    () => fault('Client'),
    'BRON_ANTWOORD_ONGELDIG',
    'De bron weigert de vraag (SOAP Fault).',
  ],
  [
    'refuses in a SOAP Fault',
    () => fault('Server', '<fwi:NietGerechtigd/>'),
    'BRON_GEEN_TOEGANG',
    'De bron geeft geen toegang (NietGerechtigd).',
  ],
  [
    'refuses in its answer',
    (bron) => antwoord(bron, '<fwi:NietGerechtigd/>'),
    'BRON_GEEN_TOEGANG',
    'De bron geeft geen toegang (NietGerechtigd).',
  ],
  [
    'finds the question not applicable',
    (bron) => antwoord(bron, '<fwi:NietVanToepassing/>'),
    'BRON_ANTWOORD_ONGELDIG',
    'De bron vindt de vraag niet van toepassing (NietVanToepassing).',
  ],
  [
    'gives an FWI Fout',
    (bron) => antwoord(bron, '<fwi:FWI><Fout><Code>1</Code></Fout></fwi:FWI>'),
    'BRON_ANTWOORD_ONGELDIG',
    'De bron kan het antwoord niet samenstellen (FWI Fout).',
  ],
  [
    'gives an FWI Fout beside a client',
    (bron) => antwoord(bron, `${client(PERSONEN.wwEnBijstand)}<fwi:FWI><Fout><Code>1</Code></Fout></fwi:FWI>`),
    'BRON_ANTWOORD_ONGELDIG',
    'De bron kan het antwoord niet samenstellen (FWI Fout).',
  ],
  [
    'answers about somebody else',
    (bron) => antwoord(bron, client(PERSONEN.iva)),
    'BRON_ANTWOORD_ONGELDIG',
    'De bron antwoordt over een andere persoon.',
  ],
  [
    'answers nothing',
    (bron) => antwoord(bron, ''),
    'BRON_ANTWOORD_ONGELDIG',
    'De bron geeft een antwoord dat niet klopt.',
  ],
  [
    'answers what cannot be read',
    (bron) =>
      antwoord(
        bron,
        client(
          PERSONEN.wwEnBijstand,
          '<Uitkeringsverhouding>x</Uitkeringsverhouding><Inkomstenverhouding>x</Inkomstenverhouding>',
        ),
      ),
    'BRON_ANTWOORD_ONGELDIG',
    'De bron geeft een antwoord dat niet klopt.',
  ],
  [
    'answers with a document type declaration',
    () => xmlResponse('<!DOCTYPE x [<!ENTITY e "1">]><x>&e;</x>'),
    'BRON_ANTWOORD_ONGELDIG',
    'De bron geeft een antwoord dat niet klopt.',
  ],
  [
    'answers 500 without a Fault',
    () => xmlResponse('<e/>', 500),
    'BRON_NIET_BESCHIKBAAR',
    'De bron is nu niet bereikbaar.',
  ],
  ['answers 504', () => xmlResponse('<e/>', 504), 'BRON_TIMEOUT', 'De bron antwoordt niet op tijd.'],
  ['answers 401', () => xmlResponse('<e/>', 401), 'BRON_GEEN_TOEGANG', 'De bron geeft geen toegang.'],
];

/** The same answer, three days old. */
const oud = (response: MockResponse): MockResponse => ({
  ...response,
  headers: { ...response.headers, age: '259200' },
});

/** Lets a source answer so, or be silent. */
const zet = (wereld: MockWereld, bron: string, response: MockResponse | null): void =>
  response === null ? wereld.zetScenario(bron, 'uit') : wereld.vervang(bron, () => response);

beforeEach(() => zetMockVandaag(VANDAAG));
afterEach(() => zetMockVandaag(null));

describe.each(['bijstandsregelingen', 'uwv-dossier'] as const)('when %s', (bron) => {
  test.each(GEEN_ANTWOORD)('%s, the other benefits stay and it is named', async (_geval, maak, _code, melding) => {
    const { vraag, wereld } = await start();
    zet(wereld, bron, maak(bron));
    const { data, errors } = await vraag(
      '{ mijn { uitkeringen { nodes { soort } bronnen { bron { id } status aantal melding } } } }',
      {},
      als(burger(PERSONEN.wwEnBijstand)),
    );
    expect(errors).toBeUndefined();
    const { nodes, bronnen } = Object(data?.mijn).uitkeringen;
    expect(nodes).toEqual([{ soort: bron === 'uwv-dossier' ? 'BIJSTAND' : 'WW' }]);
    expect(bronnen).toContainEqual({ bron: { id: bron }, status: 'NIET_BESCHIKBAAR', aantal: null, melding });
    expect(bronnen).toContainEqual(expect.objectContaining({ status: 'ACTUEEL', aantal: 1, melding: null }));
    expect(JSON.stringify({ data, errors })).not.toContain('geheim');
  });

  test.each(GEEN_ANTWOORD)(
    'and the other register %s, there is no list but an error with its code',
    async (_geval, maak, code) => {
      const { vraag, wereld } = await start();
      const ander = bron === 'uwv-dossier' ? 'bijstandsregelingen' : 'uwv-dossier';
      zet(wereld, bron, maak(bron));
      zet(wereld, ander, maak(ander));
      const { data, errors } = await vraag(
        '{ mijn { uitkeringen { nodes { soort } } } }',
        {},
        als(burger(PERSONEN.wwEnBijstand)),
      );
      expect(data).toEqual({ mijn: { uitkeringen: { nodes: null } } });
      expect(errors).toMatchObject([{ path: ['mijn', 'uitkeringen', 'nodes'], extensions: { code } }]);
    },
  );

  test('knows nobody of this number, that is an answer: ACTUEEL with nothing, and said', async () => {
    const { vraag, wereld } = await start();
    zet(wereld, bron, antwoord(bron, '<fwi:NietsGevonden/>'));
    const { data } = await vraag(
      '{ mijn { uitkeringen { bronnen { bron { id } status aantal melding } } } }',
      {},
      als(burger(PERSONEN.wwEnBijstand)),
    );
    expect(Object(data?.mijn).uitkeringen.bronnen).toContainEqual({
      bron: { id: bron },
      status: 'ACTUEEL',
      aantal: 0,
      melding: 'De bron kent deze persoon niet.',
    });
  });

  test.each([
    ['a person', null],
    ['nobody of this number', 'De bron kent deze persoon niet.'],
  ])('says that what it knows of %s is old, so does the graph', async (_geval, ook) => {
    const { vraag, wereld } = await start();
    if (ook) zet(wereld, bron, oud(antwoord(bron, '<fwi:NietsGevonden/>')));
    else wereld.zetScenario(bron, 'verouderd');
    const operatie = als(burger(PERSONEN.wwEnBijstand));
    const { data } = await vraag(
      '{ mijn { uitkeringen { nodes { herkomst { bron { id } actualiteit opgehaaldOp } } bronnen { bron { id } status melding } } } }',
      {},
      operatie,
    );
    const { nodes, bronnen } = Object(data?.mijn).uitkeringen;
    const melding = [MELDING_VEROUDERD, ook].filter((deel) => deel !== null).join(' ');
    expect(bronnen).toContainEqual({ bron: { id: bron }, status: 'VEROUDERD', melding });
    expect(bronnen).toContainEqual(expect.objectContaining({ status: 'ACTUEEL' }));
    expect(operatie.getBronmeldingen()).toContainEqual(expect.objectContaining({ bron, status: 'VEROUDERD' }));
    if (!ook)
      expect(nodes).toContainEqual({
        herkomst: { bron: { id: bron }, actualiteit: 'VEROUDERD', opgehaaldOp: '2026-02-26T09:30:00.000Z' },
      });
  });

  test('warns beside what it knows, the benefits stand', async () => {
    const { vraag, wereld } = await start();
    const waarschuwing = '<fwi:FWI><Waarschuwing><Code>1</Code></Waarschuwing></fwi:FWI>';
    zet(wereld, bron, antwoord(bron, `${client(PERSONEN.wwEnBijstand)}${waarschuwing}`));
    const { data } = await vraag(
      '{ mijn { uitkeringen { bronnen { status } } } }',
      {},
      als(burger(PERSONEN.wwEnBijstand)),
    );
    expect(data).toEqual({ mijn: { uitkeringen: { bronnen: [{ status: 'ACTUEEL' }, { status: 'ACTUEEL' }] } } });
  });
});

describe('when the polis', () => {
  test.each(GEEN_ANTWOORD)(
    '%s, benefits stand and are not compared, and nobody guesses a role',
    async (_geval, maak, code, melding) => {
      const { vraag, wereld } = await start();
      zet(wereld, 'polis', maak('polis'));
      const { data, errors, extensions } = await vraag(ALLES, {}, als(burger(PERSONEN.wwEnBijstand)));
      expect(Object(data?.mijn).uitkeringen).toMatchObject({
        nodes: [
          { soort: 'BIJSTAND', registervergelijking: { uitkomst: 'NIET_VERGELEKEN' } },
          { soort: 'WW', registervergelijking: { uitkomst: 'NIET_VERGELEKEN' } },
        ],
        alleenInPolis: null,
        bronnen: [{ status: 'ACTUEEL' }, { status: 'ACTUEEL' }],
      });
      expect(data).toMatchObject({ mijn: { loket: null } });
      expect(errors).toHaveLength(2);
      for (const path of [
        ['mijn', 'uitkeringen', 'alleenInPolis'],
        ['mijn', 'loket'],
      ])
        expect(errors).toContainEqual(
          expect.objectContaining({
            path,
            message: melding,
            extensions: expect.objectContaining({ code, bron: 'polis' }),
          }),
        );
      expect(extensions.bronnen.find(({ bron }) => bron === 'polis')).toMatchObject({
        status: 'NIET_BESCHIKBAAR',
        melding,
      });
    },
  );

  test('knows nobody of this number, a benefit that runs for months is flagged: that is an answer', async () => {
    const { vraag, wereld } = await start();
    zet(wereld, 'polis', antwoord('polis', '<fwi:NietsGevonden/>'));
    const { data } = await vraag(ALLES, {}, als(burger(PERSONEN.wwEnBijstand)));
    expect(Object(data?.mijn).uitkeringen).toMatchObject({
      nodes: [
        { soort: 'BIJSTAND', registervergelijking: { uitkomst: 'AFWIJKEND' } },
        { soort: 'WW', registervergelijking: { uitkomst: 'AFWIJKEND' } },
      ],
      alleenInPolis: [],
    });
  });
});

describe('when the BRP', () => {
  test.each<[string, MockResponse | null, string]>([
    ['is silent', null, 'BRON_NIET_BESCHIKBAAR'],
    ['answers 503 problem+json', probleemResponse(503, 'weg', 'weg'), 'BRON_NIET_BESCHIKBAAR'],
    ['answers 400 problem+json', probleemResponse(400, 'fout', 'fout'), 'BRON_ANTWOORD_ONGELDIG'],
    ['answers 401 problem+json', probleemResponse(401, 'wie', 'wie'), 'BRON_GEEN_TOEGANG'],
    ['answers 403 problem+json', probleemResponse(403, 'nee', 'nee'), 'BRON_GEEN_TOEGANG'],
    ['answers 504', probleemResponse(504, 'laat', 'laat'), 'BRON_TIMEOUT'],
    [
      'answers about somebody else',
      personen([{ burgerservicenummer: PERSONEN.iva, leeftijd: 56 }]),
      'BRON_ANTWOORD_ONGELDIG',
    ],
    [
      'answers about two',
      personen([{ burgerservicenummer: PERSONEN.iow }, { burgerservicenummer: PERSONEN.iva }]),
      'BRON_ANTWOORD_ONGELDIG',
    ],
    ['answers without a number', personen([{ leeftijd: 56 }]), 'BRON_ANTWOORD_ONGELDIG'],
    [
      'answers a login page',
      { status: 200, headers: { 'content-type': 'text/html' }, body: '<p>' },
      'BRON_ANTWOORD_ONGELDIG',
    ],
  ])('%s, municipality and desk are null with its code, and benefits stand', async (_geval, response, code) => {
    const { vraag, wereld } = await start();
    zet(wereld, 'brp', response);
    const resultaat = await vraag(ALLES, {}, als(burger(PERSONEN.iow)));
    expect(resultaat.data?.mijn).toMatchObject({
      gemeente: null,
      loket: null,
      uitkeringen: { nodes: [{ soort: 'IOW' }, { soort: 'WW' }] },
    });
    expect(resultaat.errors?.map(({ path, extensions }) => [path?.[1], extensions?.code]).toSorted()).toEqual([
      ['gemeente', code],
      ['loket', code],
    ]);
    expectGeenBsn(resultaat);
  });
});

function personen(lijst: readonly object[]): MockResponse {
  return jsonResponse({ type: 'RaadpleegMetBurgerservicenummer', personen: lijst });
}
