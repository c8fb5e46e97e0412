import { expect, test } from 'vitest';
import type { MockWereld } from '../../../mocks/create-wereld.ts';
import { csvResponse } from '../../../mocks/csv.ts';
import type { MockResponse } from '../../../mocks/mock.ts';
import { spanningsindicatorMock } from '../../../mocks/spanningsindicator/handlers.ts';
import { mapCijfers } from '../../../subgraphs/stelsel/bronnen/spanningsindicator/map.ts';
import { parseRegels } from '../../../subgraphs/stelsel/bronnen/spanningsindicator/parse.ts';
import { createCijferDocument } from '../../../subgraphs/stelsel/documenten.ts';
import { getSpanning } from '../../../subgraphs/stelsel/spanning.ts';
import { startStelsel } from './arbeidsmarkt-proef.ts';

const VRAAG =
  '{ arbeidsmarktregio(code: "AM22") { naam arbeidsmarktinformatie { openstaandeVacatures herkomst { actualiteit } } } }';

const RIJ = {
  PERIODE: '2026-Q1',
  PEILDATUM: '2026-03-31',
  REGIO_CD: '09',
  REGIO: 'Twente',
  BRC_CD: '0732',
  BEROEPSGROEP: 'Timmerlieden',
  VACATURES: '120',
  WW_KORTER_DAN_6_MAANDEN: '30',
  SPANNINGSINDICATOR: '4,0',
  TYPERING: 'Zeer krap',
  WW_UITKERINGEN: '',
  GWU: '',
};

const antwoord = {
  waarde: null,
  opgehaaldOp: '2026-05-20T06:00:00.000Z',
  actualiteit: 'ACTUEEL',
  gesimuleerd: true,
} as const;
const lees = (...rijen: readonly Partial<typeof RIJ>[]) => {
  const afwijkingen: Record<string, number> = {};
  const cijfers = parseRegels(
    rijen.map((rij) => ({ ...RIJ, ...rij })),
    {
      tel: (veld) => {
        afwijkingen[veld] = (afwijkingen[veld] ?? 0) + 1;
      },
    },
  ).map((rij) => mapCijfers(rij, antwoord));
  return { cijfers, afwijkingen };
};

/** Lets the source answer with this quarter, under any name. */
const metRijen = (wereld: MockWereld, kwartaal: (rijen: Record<string, string>[]) => Record<string, string>[]): void =>
  wereld.vervang('spanningsindicator', (vraag) => {
    const route = spanningsindicatorMock.routes.find(({ pad }) => pad.includes(':') === (vraag.pad !== '/bestanden'));
    const bestand = vraag.pad.split('/').at(-1) ?? '';
    const echt = route?.handle({ ...vraag, params: { bestand } }) ?? csvResponse('');
    return vraag.pad === '/bestanden' ? echt : schrijf(kwartaal(ontleed(echt)));
  });

const ontleed = ({ body }: MockResponse): Record<string, string>[] => {
  const [kop = '', ...regels] = body.replace('\uFEFF', '').trimEnd().split('\r\n');
  const namen = kop.split(';');
  return regels.map((regel) => Object.fromEntries(regel.split(';').map((veld, i) => [namen[i], veld])));
};
const schrijf = (rijen: readonly Record<string, string>[]): MockResponse =>
  csvResponse([Object.keys(rijen[0] ?? {}), ...rijen.map(Object.values)].map((rij) => rij.join(';')).join('\n'));

test.each([
  [null, 'ONBEKEND'],
  [0, 'ZEER_RUIM'],
  [0.249, 'ZEER_RUIM'],
  [0.25, 'RUIM'],
  [0.669, 'RUIM'],
  [0.67, 'GEMIDDELD'],
  [1.499, 'GEMIDDELD'],
  [1.5, 'KRAP'],
  [3.999, 'KRAP'],
  [4, 'ZEER_KRAP'],
  [120, 'ZEER_KRAP'],
])('calls a tension of %s %s', (indicator, spanning) => {
  expect(getSpanning(indicator)).toBe(spanning);
});

test('reads a group in a region, with the region under its CBS code and the decimal comma understood', () => {
  expect(lees({}).cijfers).toEqual([
    {
      soort: 'GROEP',
      regio: 'AM05',
      brc: '0732',
      vacatures: 120,
      werkzoekenden: 30,
      spanningsindicator: 4,
      spanning: 'ZEER_KRAP',
      peildatum: '2026-03-31',
      herkomst: {
        bron: { id: 'spanningsindicator', naam: 'Spanningsindicator arbeidsmarkt' },
        sleutel: 'AM05/0732',
        opgehaaldOp: '2026-05-20T06:00:00.000Z',
        actualiteit: 'ACTUEEL',
        gesimuleerd: true,
      },
    },
  ]);
});

test('reads the totals of a region and of the country with their benefits', () => {
  const totaal = { BRC_CD: 'TOT', WW_UITKERINGEN: '9000', GWU: '21000' };
  expect(lees(totaal, { ...totaal, REGIO_CD: 'NL' }).cijfers).toMatchObject([
    { soort: 'REGIO', regio: 'AM05', wwUitkeringen: 9000, geregistreerdeWerkzoekenden: 21_000 },
    { soort: 'REGIO', regio: null, herkomst: { sleutel: 'NL' } },
  ]);
});

test('reads an empty number as not published, never as 0', () => {
  const leeg = { VACATURES: '', WW_KORTER_DAN_6_MAANDEN: '', SPANNINGSINDICATOR: '' };
  expect(lees(leeg).cijfers).toMatchObject([
    { vacatures: null, werkzoekenden: null, spanningsindicator: null, spanning: 'ONBEKEND' },
  ]);
  expect(lees({ VACATURES: '0' }).cijfers).toMatchObject([{ vacatures: 0 }]);
});

test('leaves a row out that cannot be read, and counts it under its column', () => {
  const { cijfers, afwijkingen } = lees(
    {},
    { REGIO_CD: '99' },
    { BRC_CD: '9999' },
    { VACATURES: 'veel' },
    { SPANNINGSINDICATOR: '4.0' },
    { PEILDATUM: '31-03-2026' },
    { GWU: '-1' },
  );
  expect(cijfers).toHaveLength(1);
  expect(afwijkingen).toEqual({
    REGIO_CD: 1,
    BRC_CD: 1,
    VACATURES: 1,
    SPANNINGSINDICATOR: 1,
    PEILDATUM: 1,
    GWU: 1,
  });
});

test('orders figures by tension, the tightest first and without indicator last', () => {
  const { cijfers } = lees(
    { BRC_CD: '0111', SPANNINGSINDICATOR: '' },
    { BRC_CD: '0112', SPANNINGSINDICATOR: '0,25' },
    { BRC_CD: '0113', SPANNINGSINDICATOR: '17,33' },
    { BRC_CD: '0114', SPANNINGSINDICATOR: '4' },
  );
  const documenten = cijfers.map(createCijferDocument).toSorted((a, b) => (a.volgorde < b.volgorde ? -1 : 1));
  expect(documenten.map(({ kenmerken }) => kenmerken.brc?.[0])).toEqual(['0113', '0114', '0112', '0111']);
});

test('reads the list and the newest quarter, and no more, at the start', async () => {
  const { wereld, omgeving } = await startStelsel(['spanningsindicator']);
  expect(wereld.getAanroepen('spanningsindicator').map(({ pad }) => pad)).toEqual([
    '/bestanden',
    expect.stringMatching(/^\/bestanden\/spanningsindicator-\d{4}-Q\d\.csv$/),
  ]);
  expect(omgeving.register.getToestanden().find(({ bron }) => bron.id === 'spanningsindicator')).toMatchObject({
    status: 'UIT_CACHE',
    afwijkingen: {},
  });
});

test('takes the newest quarter, in whatever order they are listed', async () => {
  const { wereld } = await startStelsel(['spanningsindicator'], (proef) =>
    proef.vervang('spanningsindicator', ({ pad }) =>
      pad === '/bestanden'
        ? csvResponse('PEILDATUM;BESTAND\n2025-12-31;oud.csv\n2026-03-31;nieuw.csv\n2025-09-30;ouder.csv\n')
        : schrijf([RIJ]),
    ),
  );
  expect(wereld.getAanroepen('spanningsindicator').at(-1)?.pad).toBe('/bestanden/nieuw.csv');
});

test('refuses a quarter without one of its columns, counts that column and keeps the figures before it', async () => {
  const { vraag, wereld, subgraph, omgeving } = await startStelsel(['spanningsindicator']);
  const eerder = await vraag(VRAAG);
  metRijen(wereld, (rijen) => rijen.map(({ VACATURES: _, GWU: __, ...rij }) => rij));
  await subgraph.start();
  const { data, errors, extensions } = await vraag(VRAAG);
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    arbeidsmarktregio: {
      arbeidsmarktinformatie: {
        openstaandeVacatures: Object(eerder.data).arbeidsmarktregio.arbeidsmarktinformatie.openstaandeVacatures,
        herkomst: { actualiteit: 'VEROUDERD' },
      },
    },
  });
  expect(extensions.bronnen).toEqual([
    {
      bron: 'spanningsindicator',
      naam: 'Spanningsindicator arbeidsmarkt',
      status: 'VEROUDERD',
      melding: 'De bron geeft een antwoord dat niet klopt.',
    },
  ]);
  expect(omgeving.register.getToestanden().find(({ bron }) => bron.id === 'spanningsindicator')).toMatchObject({
    status: 'VEROUDERD',
    afwijkingen: { VACATURES: 1, GWU: 1 },
  });
});

test('is UIT_CACHE again when the source is well again', async () => {
  const { vraag, wereld, subgraph } = await startStelsel(['spanningsindicator']);
  wereld.zetScenario('spanningsindicator', 'uit');
  await subgraph.start();
  expect((await vraag(VRAAG)).extensions.bronnen).toMatchObject([{ status: 'VEROUDERD' }]);
  wereld.zetScenario('spanningsindicator', 'gezond');
  await subgraph.start();
  expect((await vraag(VRAAG)).extensions.bronnen).toMatchObject([{ status: 'UIT_CACHE', melding: null }]);
});

const login: MockResponse = { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>login</html>' };

test.each([
  ['an error', { status: 503, headers: {}, body: '' }, 'BRON_NIET_BESCHIKBAAR'],
  ['no access', { status: 403, headers: {}, body: '' }, 'BRON_GEEN_TOEGANG'],
  ['a login page', login, 'BRON_ANTWOORD_ONGELDIG'],
  ['a login page that says it is CSV', csvResponse('<html>\n<p>a;b</p>'), 'BRON_ANTWOORD_ONGELDIG'],
  ['an empty list', csvResponse('PEILDATUM;BESTAND\n'), 'BRON_ANTWOORD_ONGELDIG'],
  [
    'a name that leads elsewhere',
    csvResponse('PEILDATUM;BESTAND\n2026-03-31;../../geheim\n'),
    'BRON_ANTWOORD_ONGELDIG',
  ],
  ['another list', csvResponse('DATUM;NAAM\n2026-03-31;a.csv\n'), 'BRON_ANTWOORD_ONGELDIG'],
])(
  'gives an error with its code, and the region itself, when there never was anything but %s',
  async (_naam, fout, code) => {
    const { vraag } = await startStelsel(['spanningsindicator'], (wereld) =>
      wereld.vervang('spanningsindicator', () => fout),
    );
    const { data, errors, extensions } = await vraag(VRAAG);
    expect(data).toEqual({ arbeidsmarktregio: { naam: 'Rijnmond', arbeidsmarktinformatie: null } });
    expect(errors).toMatchObject([
      { path: ['arbeidsmarktregio', 'arbeidsmarktinformatie'], extensions: { code, bron: 'spanningsindicator' } },
    ]);
    expect(extensions.bronnen).toMatchObject([{ bron: 'spanningsindicator', status: 'NIET_BESCHIKBAAR' }]);
  },
);
