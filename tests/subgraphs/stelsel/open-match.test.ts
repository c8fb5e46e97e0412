import { expect, test } from 'vitest';
import { csvResponse } from '../../../mocks/csv.ts';
import { bocVoorBeroep } from '../../../schema/referentie/boc.ts';
import { gemeenten } from '../../../schema/referentie/gemeenten.ts';
import { REC_TYPE } from '../../../subgraphs/stelsel/bronnen/open-match/codes.ts';
import { mapTelling, type Tussenstand, telOp } from '../../../subgraphs/stelsel/bronnen/open-match/map.ts';
import { parseRijen } from '../../../subgraphs/stelsel/bronnen/open-match/parse.ts';
import { getGemeenteVanGebied } from '../../../subgraphs/stelsel/bronnen/open-match/plaats.ts';
import { startStelsel } from './arbeidsmarkt-proef.ts';

const [TIMMERMAN, TIMMERVROUW] = bocVoorBeroep('7115').map(({ code }) => code);

const RIJ = {
  PEILDATUM: '16-05-2023',
  BEROEP_CD: TIMMERMAN ?? '',
  POSTCODEGEBIED: '3011',
  GEMEENTE: 'Rotterdam',
  REC_TYPE: 'Vacature',
  AANTAL: '12',
};

const antwoord = {
  waarde: null,
  opgehaaldOp: '2026-05-20T06:00:00.000Z',
  actualiteit: 'ACTUEEL',
  gesimuleerd: true,
} as const;
const lees = (...rijen: readonly Partial<typeof RIJ>[]) => {
  const afwijkingen: Record<string, number> = {};
  const gelezen = parseRijen(
    rijen.map((rij) => ({ ...RIJ, ...rij })),
    {
      tel: (veld) => {
        afwijkingen[veld] = (afwijkingen[veld] ?? 0) + 1;
      },
    },
  );
  const standen = new Map<string, Tussenstand>();
  telOp(standen, gelezen);
  return { tellingen: [...standen.values()].map((stand) => mapTelling(stand, antwoord)), afwijkingen };
};

test('gives every kind of row its meaning', () => {
  expect(REC_TYPE).toEqual({ Vacature: 'vacatures', WensBeroep: 'werkzoekenden', ErvaringsBeroep: 'ervaren' });
});

test('adds titles and areas up to one occupation in one region', () => {
  const { tellingen, afwijkingen } = lees(
    {},
    { BEROEP_CD: TIMMERVROUW ?? '', AANTAL: '3' },
    { POSTCODEGEBIED: '3111', GEMEENTE: 'Schiedam', AANTAL: '5' },
    { REC_TYPE: 'WensBeroep', AANTAL: '40' },
    { POSTCODEGEBIED: '1012', GEMEENTE: 'Amsterdam', AANTAL: '100' },
  );
  expect(afwijkingen).toEqual({});
  expect(tellingen).toEqual([
    {
      regio: 'AM22',
      beroep: '7115',
      vacatures: 20,
      werkzoekenden: 40,
      ervaren: null,
      peildatum: '2023-05-16',
      herkomst: {
        bron: { id: 'open-match', naam: 'UWV Open Match' },
        sleutel: 'AM22/7115',
        opgehaaldOp: '2026-05-20T06:00:00.000Z',
        actualiteit: 'ACTUEEL',
        gesimuleerd: true,
      },
    },
    expect.objectContaining({ regio: 'AM18', vacatures: 100, werkzoekenden: null }),
  ]);
});

test('leaves a row out that cannot be read, and counts it under its column', () => {
  const { tellingen, afwijkingen } = lees(
    {},
    { BEROEP_CD: '00000' },
    { REC_TYPE: 'Werkzoekende' },
    { AANTAL: '1,5' },
    { AANTAL: '' },
    { PEILDATUM: '2023-05-16' },
    { PEILDATUM: '31-02-2023' },
    { POSTCODEGEBIED: '301' },
    { POSTCODEGEBIED: '', GEMEENTE: '' },
  );
  expect(tellingen).toMatchObject([{ vacatures: 12 }]);
  expect(afwijkingen).toEqual({ BEROEP_CD: 1, REC_TYPE: 1, AANTAL: 2, PEILDATUM: 2, POSTCODEGEBIED: 2 });
});

test.each([
  ['Rotterdam', '3011', 'GM0599'],
  ['rotterdam', '9999', 'GM0599'],
  ['Rotterdam', '', 'GM0599'],
  // Not in the reference table: the municipality whose postcode comes just before.
  ['Onbekend', '3011', 'GM0599'],
  ['Onbekend', '3045', 'GM0599'],
  ['', '1012', 'GM0363'],
  ['', '1000', null],
  ['', '', null],
])('finds the municipality of an area by name, else by postcode: %j %j', (naam, postcode, code) => {
  expect(getGemeenteVanGebied(naam, postcode)?.code ?? null).toBe(code);
});

test('finds every municipality back by its own postcode', () => {
  for (const { code, postcode } of gemeenten) expect(getGemeenteVanGebied('', postcode)?.code).toBe(code);
});

test('reads the list and the twelve provinces of the last week, and no more', async () => {
  const { wereld, omgeving } = await startStelsel(['open-match']);
  const paden = wereld.getAanroepen('open-match').map(({ pad }) => pad);
  expect(paden).toHaveLength(13);
  expect(paden[0]).toBe('/bestanden');
  for (const pad of paden.slice(1)) expect(pad).toMatch(/^\/bestanden\/uwv-open-match-20230516-[a-z-]+\.csv$/);
  expect(omgeving.register.getToestanden().find(({ bron }) => bron.id === 'open-match')).toMatchObject({
    status: 'UIT_CACHE',
    afwijkingen: {},
  });
});

test('refuses a week in which a province lacks a column, and counts that column', async () => {
  const { vraag, omgeving } = await startStelsel(['open-match', 'spanningsindicator'], (wereld) =>
    wereld.vervang('open-match', ({ pad }) =>
      pad === '/bestanden'
        ? csvResponse('PEILDATUM;BESTAND\n2023-05-16;a.csv\n')
        : csvResponse('PEILDATUM;BEROEP_CD;POSTCODEGEBIED;GEMEENTE;AANTAL\n16-05-2023;10013;3011;Rotterdam;4\n'),
    ),
  );
  const { data, errors, extensions } = await vraag(
    '{ beroep(id: "7115") { vraagEnAanbod(arbeidsmarktregio: "AM22") { spanning openMatch { vacatures } } } }',
  );
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({ beroep: { vraagEnAanbod: { spanning: expect.any(String), openMatch: null } } });
  expect(extensions.bronnen).toMatchObject([
    { bron: 'open-match', status: 'NIET_BESCHIKBAAR', melding: 'De bron geeft een antwoord dat niet klopt.' },
    { bron: 'spanningsindicator', status: 'UIT_CACHE' },
  ]);
  expect(omgeving.register.getToestanden().find(({ bron }) => bron.id === 'open-match')?.afwijkingen).toEqual({
    REC_TYPE: 1,
  });
});
