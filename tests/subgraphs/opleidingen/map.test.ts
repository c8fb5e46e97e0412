import { expect, it, test } from 'vitest';
import {
  AANBODTYPE,
  DUUREENHEID,
  LEERWEG,
  NIVEAU,
  NLQF,
  SOORT,
  TAAL,
  VORM,
  WAARDEDOCUMENT,
} from '../../../subgraphs/opleidingen/bronnen/rio/codes.ts';
import { mapOpleiding, type RioOpleiding } from '../../../subgraphs/opleidingen/bronnen/rio/map.ts';
import { AanbodSource, CohortSource, EenheidSource } from '../../../subgraphs/opleidingen/bronnen/rio/parse.ts';
import { getOpenUitvoeringen, type Uitvoering } from '../../../subgraphs/opleidingen/opleiding.ts';

it.each([
  [
    'Aangebodenopleidingtype',
    AANBODTYPE,
    {
      AANGEBODENMBOOPLEIDING: 'MBO_INSTELLING',
      AANGEBODENMBOOPLEIDINGSONDERDEEL: 'MBO_INSTELLING',
      AANGEBODENPARTICULIEREOPLEIDING: 'PARTICULIER',
    },
  ],
  [
    'Opleidingseenheidtype (mbo, particulier, EVC)',
    Object.fromEntries(Object.entries(SOORT).filter(([code]) => /^(MBO|PART|EVC)/.test(code))),
    {
      EVCSTANDAARD: 'EVC',
      MBOCERTIFICEERBAREEENHEID: 'OPLEIDINGSONDERDEEL',
      MBOCROSS_OVERKWALIFICATIE: 'OPLEIDING',
      MBODEELKWALIFICATIE: 'OPLEIDINGSONDERDEEL',
      MBODOMEIN: 'OVERIG',
      MBOGENERIEKEXAMENONDERDEEL: 'EXAMEN',
      MBOKEUZEDEEL: 'OPLEIDINGSONDERDEEL',
      MBOKWALIFICATIE: 'OPLEIDING',
      MBOKWALIFICATIEDOSSIER: 'OVERIG',
      MBOREGIONAALKEUZEDEEL: 'OPLEIDINGSONDERDEEL',
      MBOREGIONALEKWALIFICATIE: 'OPLEIDING',
      PARTICULIEREOPLEIDING: 'CURSUS',
    },
  ],
  [
    'LeertrajectMBO',
    LEERWEG,
    {
      BBL: 'BBL',
      BOL: 'BOL',
      BOL_DT: 'BOL',
      CBL: 'OVERIG',
      CBL_DT: 'OVERIG',
      COL: 'OVERIG',
      COL_DT: 'OVERIG',
      EX: 'OVERIG',
      LBD: 'OVERIG',
      LBV: 'OVERIG',
      ODT: 'OVERIG',
      OVO: 'DERDE_LEERWEG',
    },
  ],
  [
    'SoortWaardedocument',
    WAARDEDOCUMENT,
    {
      CERTIFICAAT: 'CERTIFICAAT',
      DIPLOMA: 'DIPLOMA',
      GEEN_OFFICIEEL_DOCUMENT: 'GEEN',
      GETUIGSCHRIFT: 'GETUIGSCHRIFT',
      SCHOOLADVIES: 'ONBEKEND',
      VAKBEKWAAMHEIDSBEWIJS: 'VAKBEKWAAMHEIDSBEWIJS',
    },
  ],
  ['Studieduureenheid', DUUREENHEID, { J: 'JAAR', M: 'MAAND', W: 'WEEK', D: 'DAG', U: 'UUR' }],
  [
    'Opleidingsvorm',
    VORM,
    {
      COACHING: 'COACHING',
      KLASSIKAAL: 'KLASSIKAAL',
      KLASSIKAAL_EN_ONLINE: 'KLASSIKAAL_EN_ONLINE',
      LEZING: 'OVERIG',
      ONLINE: 'ONLINE',
      ZELFSTUDIE: 'ZELFSTUDIE',
    },
  ],
  [
    'NLQFniveau',
    Object.fromEntries(Object.entries(NLQF).map(([code, { nlqf, niveau }]) => [code, `${nlqf} ${niveau}`])),
    {
      '1': 'NLQF_1 MBO1',
      '2': 'NLQF_2 MBO2',
      '3': 'NLQF_3 MBO3',
      '4': 'NLQF_4 MBO4',
      '4p': 'NLQF_4_PLUS VWO',
      '5': 'NLQF_5 AD',
      '6': 'NLQF_6 HBO',
      '7': 'NLQF_7 WO',
      '8': 'NLQF_8 WO',
    },
  ],
  [
    'Niveaucode (mbo and higher)',
    Object.fromEntries(Object.entries(NIVEAU).filter(([code]) => /^(MBO|HBO|WO|ONBEPAALD)/.test(code))),
    {
      MBO: 'ONBEKEND',
      'MBO-1': 'MBO1',
      'MBO-2': 'MBO2',
      'MBO-3': 'MBO3',
      'MBO-4': 'MBO4',
      'HBO-AD': 'AD',
      'HBO-BA': 'HBO',
      'HBO-MA': 'HBO',
      'HBO-PM': 'HBO',
      'HBO-O': 'HBO',
      'WO-BA': 'WO',
      'WO-MA': 'WO',
      'WO-PM': 'WO',
      'WO-O': 'WO',
      ONBEPAALD: 'ONBEKEND',
    },
  ],
])('gives every code of the RIO list %s its meaning', (_lijst, tabel, betekenis) => {
  expect(tabel).toEqual(betekenis);
});

it.each([
  ['Opleidingseenheidtype', SOORT, 34],
  ['Niveaucode', NIVEAU, 33],
  ['Taalcode', TAAL, 18],
])('knows the whole RIO list %s', (_lijst, tabel, aantal) => {
  expect(Object.keys(tabel)).toHaveLength(aantal);
});

const HERKOMST = {
  bron: { id: 'rio', naam: 'RIO' },
  sleutel: 'a',
  opgehaaldOp: '2026-03-02T09:00:00Z',
  actualiteit: 'ACTUEEL',
  gesimuleerd: true,
} as const;

const map = (aanbod: object, anders: Partial<RioOpleiding> = {}) =>
  mapOpleiding(
    {
      aanbod: AanbodSource.parse({ id: 'a', type: 'AANGEBODENMBOOPLEIDING', _links: {}, ...aanbod }),
      aanbieder: null,
      gemeente: null,
      eenheid: null,
      crebo: null,
      kwalificatie: null,
      cohorten: [],
      ...anders,
    },
    HERKOMST,
  );

const eenheid = (velden: object) =>
  EenheidSource.parse({ id: 'e', type: 'PARTICULIEREOPLEIDING', volledigeNaam: 'Les', ...velden });

test.each([
  ['what the school says first', { mboniveau: 'MBO-2' }, { niveau: 'MBO-4', nLQF: '4' }, 'MBO2'],
  ['then the unit', {}, { niveau: 'MBO-3', nLQF: '4' }, 'MBO3'],
  [
    'then the NLQF, when the level is undetermined',
    { niveau: 'ONBEPAALD' },
    { niveau: 'ONBEPAALD', nLQF: '4p' },
    'VWO',
  ],
  ['and nothing when nobody says it', {}, {}, 'ONBEKEND'],
])('takes the level from %s', (_naam, aanbod, velden, niveau) => {
  expect(map(aanbod, { eenheid: eenheid(velden) }).niveau).toBe(niveau);
});

test.each([
  ['MBOCERTIFICEERBAREEENHEID', 'CERTIFICAAT', 'MBO_CERTIFICAAT'],
  ['EVCSTANDAARD', 'CERTIFICAAT', 'ERVARINGSCERTIFICAAT'],
  ['PARTICULIEREOPLEIDING', 'CERTIFICAAT', 'CERTIFICAAT'],
  ['MBOKWALIFICATIE', 'DIPLOMA', 'DIPLOMA'],
  ['MBOKWALIFICATIE', undefined, 'ONBEKEND'],
])('reads the document of a %s with %s as %s', (type, waardedocumentsoort, document) => {
  expect(map({}, { eenheid: eenheid({ type, waardedocumentsoort }) }).waardedocument).toBe(document);
});

test.each([
  [
    { afwijkendeOpleidingsduureenheid: 'M', afwijkendeOpleidingsduuromvang: 18 },
    { aantal: 18, eenheid: 'MAAND' },
  ],
  [{ afwijkendeOpleidingsduureenheid: 'J', afwijkendeOpleidingsduuromvang: 0 }, null],
  [{ afwijkendeOpleidingsduuromvang: 3 }, null],
  [{}, null],
])('reads the duration of %j', (aanbod, duur) => {
  expect(map(aanbod).duur).toEqual(duur);
});

test.each([
  ['https://school.invalid/les', 'https://school.invalid/les'],
  ['http://school.invalid/les', null],
  ['school', null],
])('gives the address %s as %s', (website, url) => {
  expect(map({ website }).url).toBe(url);
});

test('takes a cohort as a start, without a municipality when it is online, and leaves closed cohorts out', () => {
  const cohort = (velden: object) =>
    CohortSource.parse({
      id: 'c',
      status: 'O',
      _links: { aangebodenOpleiding: { href: '/aangeboden-opleidingen/a' } },
      ...velden,
    });
  const { uitvoeringen } = map(
    {},
    {
      gemeente: 'GM0599',
      cohorten: [
        cohort({ instroommoment: '2026-09-01', eindeAanmeldperiode: '2026-08-01', opleidingsvorm: 'KLASSIKAAL' }),
        cohort({ beginInstroomperiode: '2026-01-01', eindeInstroomperiode: '2026-12-31', opleidingsvorm: 'ONLINE' }),
        cohort({ status: 'G', instroommoment: '2026-09-01' }),
      ],
    },
  );
  expect(uitvoeringen).toEqual([
    {
      start: '2026-09-01',
      startTot: '2026-09-01',
      aanmeldenTot: '2026-08-01',
      gemeente: { code: 'GM0599' },
      vorm: 'KLASSIKAAL',
      dagdelen: null,
      prijs: null,
      plaatsenVrij: null,
    },
    {
      start: '2026-01-01',
      startTot: '2026-12-31',
      aanmeldenTot: null,
      gemeente: null,
      vorm: 'ONLINE',
      dagdelen: null,
      prijs: null,
      plaatsenVrij: null,
    },
  ]);
});

test.each([
  ['sign-up ends today', { start: '2026-09-01', startTot: '2026-09-01', aanmeldenTot: '2026-03-02' }, ['2026-09-01']],
  ['sign-up ended yesterday', { start: '2026-09-01', startTot: '2026-09-01', aanmeldenTot: '2026-03-01' }, []],
  ['it starts today', { start: '2026-03-02', startTot: '2026-03-02', aanmeldenTot: null }, ['2026-03-02']],
  ['it started yesterday', { start: '2026-03-01', startTot: '2026-03-01', aanmeldenTot: null }, []],
  ['people are let in now', { start: '2026-03-01', startTot: '2026-05-01', aanmeldenTot: null }, [null]],
  ['people will be let in', { start: '2026-04-01', startTot: '2026-05-01', aanmeldenTot: null }, ['2026-04-01']],
  ['the last day to be let in was yesterday', { start: '2026-01-01', startTot: '2026-03-01', aanmeldenTot: null }, []],
])('decides whether a start is open when %s', (_naam, velden, starts) => {
  const uitvoering: Uitvoering = {
    gemeente: null,
    vorm: 'KLASSIKAAL',
    dagdelen: null,
    prijs: null,
    plaatsenVrij: null,
    ...velden,
  };
  expect(getOpenUitvoeringen([uitvoering], '2026-03-02').map(({ start }) => start)).toEqual(starts);
});

test.each([
  ['BOL', { leertraject: 'BOL' }, { type: 'MBOKWALIFICATIE' }, ['WAJONG']],
  ['BBL', { leertraject: 'BBL' }, { type: 'MBOKWALIFICATIE' }, ['WW', 'WGA', 'WAJONG', 'BIJSTAND', 'IOAW', 'IOAZ']],
  [
    'a private course of two years',
    { afwijkendeOpleidingsduureenheid: 'J', afwijkendeOpleidingsduuromvang: 2 },
    { type: 'PARTICULIEREOPLEIDING' },
    [],
  ],
])('gives %s the benefits that the law lets go on', (_naam, aanbod, velden, uitkeringen) => {
  expect(map(aanbod, { eenheid: eenheid(velden) }).toegestaanMet?.map(({ uitkering }) => uitkering)).toEqual(
    uitkeringen,
  );
});
