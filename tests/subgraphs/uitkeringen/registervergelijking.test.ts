import { describe, expect, test } from 'vitest';
import type { Inkomsten } from '../../../subgraphs/uitkeringen/gegevens.ts';
import type { Uitkering } from '../../../subgraphs/uitkeringen/uitkering.ts';
import { createGetuige } from '../../../subgraphs/uitkeringen/vergelijking/create-getuige.ts';
import { getAlleenInPolis } from '../../../subgraphs/uitkeringen/vergelijking/get-alleen-in-polis.ts';
import { getOver, type Koppeling, koppel } from '../../../subgraphs/uitkeringen/vergelijking/koppel.ts';
import { OORDELEN } from '../../../subgraphs/uitkeringen/vergelijking/registervergelijking.ts';
import { vergelijkUitkering } from '../../../subgraphs/uitkeringen/vergelijking/vergelijk-uitkering.ts';
import { HERKOMST, maakInkomen as inkomen, maakUitkering, VANDAAG } from './proef.ts';

const FEBRUARI_2026 = { eerste: '2026-02-01', laatste: '2026-02-28' };
const MAART_2026 = { eerste: '2026-03-01', laatste: '2026-03-31' };
const IN_2024 = { eerste: '2024-01-01', laatste: '2024-12-31' };
const IN_2026 = { eerste: '2026-01-01', laatste: '2026-12-31' };
const bij = (...inkomsten: readonly Inkomsten[]): Koppeling => ({ inkomsten, looptDoor: false });

const gestopt = (einddatum: string | null): Partial<Uitkering> => ({ status: 'BEEINDIGD', einddatum });

describe('a benefit beside the polis, seen on 1 March 2026', () => {
  test.each<[string, Partial<Uitkering>, Partial<Inkomsten> | null, keyof typeof OORDELEN]>([
    ['runs in both', {}, {}, 'GELIJK'],
    ['runs in both, since other days', { ingangsdatum: '2024-01-01' }, {}, 'GELIJK'],
    ['began on 2 January, not in the polis', { ingangsdatum: '2026-01-02' }, null, 'PAS_BEGONNEN'],
    ['began on 1 January, not in the polis', { ingangsdatum: '2026-01-01' }, null, 'NIET_IN_POLIS'],
    ['began on an unknown day, not in the polis', { ingangsdatum: null }, null, 'DAG_ONBEKEND'],
    ['began in 2024, not in the polis', { ingangsdatum: null, begin: IN_2024 }, null, 'NIET_IN_POLIS'],
    ['began this month, not in the polis', { ingangsdatum: null, begin: MAART_2026 }, null, 'PAS_BEGONNEN'],
    ['began this year, not in the polis', { ingangsdatum: null, begin: IN_2026 }, null, 'DAG_ONBEKEND'],
    ['runs, ended in the polis in 2024', {}, { tot: null, loopt: false, einde: IN_2024 }, 'GESTOPT_IN_POLIS'],
    ['ended in 2024, runs in the polis', { ...gestopt(null), einde: IN_2024 }, {}, 'LOOPT_IN_POLIS'],
    ['runs, ended in the polis on 2 January', {}, { tot: '2026-01-02' }, 'PAS_GESTOPT_IN_POLIS'],
    ['runs, ended in the polis on 1 January', {}, { tot: '2026-01-01' }, 'GESTOPT_IN_POLIS'],
    ['ended on 2 January, runs in the polis', gestopt('2026-01-02'), {}, 'PAS_GESTOPT'],
    ['ended on 1 January, runs in the polis', gestopt('2026-01-01'), {}, 'LOOPT_IN_POLIS'],
    ['ended on an unknown day, runs in the polis', gestopt(null), {}, 'DAG_ONBEKEND'],
    ['ended, not in the polis', gestopt('2025-09-30'), null, 'GESTOPT_NIET_IN_POLIS'],
    ['ended in both on one day', gestopt('2025-09-30'), { tot: '2025-09-30' }, 'GELIJK'],
    ['ended a day earlier than in the polis, long ago', gestopt('2025-09-29'), { tot: '2025-09-30' }, 'ANDER_EINDE'],
    ['ended a day later than in the polis, long ago', gestopt('2025-09-30'), { tot: '2025-09-29' }, 'ANDER_EINDE'],
    [
      'ended on another day, the last of both on 1 January',
      gestopt('2026-01-01'),
      { tot: '2025-12-01' },
      'ANDER_EINDE',
    ],
    [
      'ended on another day, the last of both on 2 January',
      gestopt('2026-01-02'),
      { tot: '2025-12-01' },
      'PAS_GESTOPT',
    ],
    [
      'ended earlier than in the polis, there on 2 January',
      gestopt('2025-12-01'),
      { tot: '2026-01-02' },
      'PAS_GESTOPT',
    ],
    ['ended in 2024, in the polis in that year', { ...gestopt(null), einde: IN_2024 }, { tot: '2024-05-31' }, 'GELIJK'],
    [
      'ended in 2024, in the polis after it',
      { ...gestopt(null), einde: IN_2024 },
      { tot: '2025-01-01' },
      'ANDER_EINDE',
    ],
    ['ended on an unknown day in both', gestopt(null), { tot: null, loopt: false }, 'GELIJK'],
    ['runs, and the polis has an unclear end', {}, { loopt: null }, 'DAG_ONBEKEND'],
    ['has an unclear state', { status: 'ONBEKEND' }, {}, 'DAG_ONBEKEND'],
    ['is asked for', { status: 'AANGEVRAAGD' }, null, 'NIETS_BETAALD'],
    ['is granted and begins later', { status: 'TOEGEKEND' }, null, 'NIETS_BETAALD'],
    ['is refused', { status: 'AFGEWEZEN' }, null, 'NIETS_BETAALD'],
    ['is AIO, which the polis has no code for', { soort: 'AIO' }, null, 'NIET_IN_SOORT'],
    ['is bijzondere bijstand, which the polis has no code for', { soort: 'OVERIG' }, null, 'NIET_IN_SOORT'],
  ])('that %s', (_geval, uitkering, inPolis, oordeel) => {
    const vergelijking = vergelijkUitkering(maakUitkering(uitkering), inPolis ? bij(inkomen(inPolis)) : bij(), VANDAAG);
    expect(vergelijking).toMatchObject(OORDELEN[oordeel]);
    expect(vergelijking.volgensPolis === null).toBe(inPolis === null);
  });

  test('is not compared when the polis did not answer, whatever it is', () => {
    expect(vergelijkUitkering(maakUitkering(), null, VANDAAG)).toMatchObject({
      ...OORDELEN.POLIS_STIL,
      volgensBron: { loopt: true },
      volgensPolis: null,
    });
  });

  test('shows what each side says', () => {
    const uitkering = maakUitkering({ einddatum: '2026-09-30', bedragPerMaand: 1_400 });
    expect(vergelijkUitkering(uitkering, bij(inkomen({ van: '2025-06-03' })), VANDAAG)).toMatchObject({
      ...OORDELEN.GELIJK,
      volgensBron: { loopt: true, van: '2025-06-01', tot: '2026-09-30', bedragPerMaand: 1_400 },
      volgensPolis: { loopt: true, van: '2025-06-03', tot: null, bedragPerMaand: 1_500 },
    });
  });

  test('is one benefit when the polis has it from two payers after each other', () => {
    const delen = bij(inkomen({ tot: '2025-10-31' }), inkomen({ van: '2025-11-01', bedragPerMaand: 1_600 }));
    expect(vergelijkUitkering(maakUitkering(), delen, VANDAAG).volgensPolis).toMatchObject({
      loopt: true,
      van: '2025-06-01',
      tot: null,
      bedragPerMaand: 1_600,
    });
  });
});

test.each<Uitkering['soort']>([
  'WW',
  'ZW',
  'WGA',
  'IVA',
  'WAO',
  'WAZ',
  'WAJONG',
  'IOW',
  'TOESLAGENWET',
  'BIJSTAND',
  'IOAW',
  'IOAZ',
  'BBZ',
])('%s that runs and is not in the polis is a difference', (soort) => {
  expect(vergelijkUitkering(maakUitkering({ soort }), bij(), VANDAAG)).toMatchObject(OORDELEN.NIET_IN_POLIS);
});

test('of two payers at once no amount is made into one, and no first day where one is not known', () => {
  const delen = bij(inkomen(), inkomen({ van: null, bedragPerMaand: 1_600 }));
  expect(vergelijkUitkering(maakUitkering(), delen, VANDAAG).volgensPolis).toMatchObject({
    loopt: true,
    van: null,
    bedragPerMaand: null,
  });
});

test('of two payers of which one may go on the last day is not known', () => {
  const delen = bij(inkomen({ tot: '2025-10-31' }), inkomen({ van: '2025-11-01', loopt: null }));
  expect(vergelijkUitkering(maakUitkering(), delen, VANDAAG)).toMatchObject({
    ...OORDELEN.DAG_ONBEKEND,
    volgensPolis: { loopt: null, tot: null, einde: null },
  });
});

describe('income of the polis stands beside', () => {
  const eerste = maakUitkering({ ...gestopt('2025-12-31'), ingangsdatum: '2025-01-01' });
  const tweede = maakUitkering({ ingangsdatum: '2026-01-01' });

  test.each<[string, Partial<Inkomsten>, readonly Uitkering[]]>([
    ['both when it runs through both', { van: '2025-01-01' }, [eerste, tweede]],
    ['the new one', { van: '2026-01-02' }, [tweede]],
    ['the one that it overlaps on its last day', { van: '2024-06-01', tot: '2025-01-01' }, [eerste]],
    ['the one that ended on its first day, and the new one', { van: '2025-12-31' }, [eerste, tweede]],
    ['none when it ended before', { van: '2024-06-01', tot: '2024-12-31' }, []],
    ['none of another kind', { soort: 'ZW' }, []],
    ['none when it is wages', { soort: 'LOONDIENST' }, []],
  ])('%s', (_geval, anders, verwacht) => {
    const een = inkomen(anders);
    const koppeling = koppel([eerste, tweede], [een]);
    expect([eerste, tweede].filter((uitkering) => koppeling.get(uitkering)?.inkomsten.includes(een))).toEqual(verwacht);
    expect(getOver([eerste, tweede], [een])).toEqual(verwacht.length > 0 ? [] : [een]);
  });

  test('no application, no grant that is still to begin, no other rest group and no other unknown kind', () => {
    const uitkeringen = [
      maakUitkering({ status: 'AANGEVRAAGD', ingangsdatum: null }),
      maakUitkering({ status: 'TOEGEKEND', ingangsdatum: '2026-03-15' }),
      maakUitkering({ soort: 'OVERIG' }),
      maakUitkering({ soort: 'ONBEKEND' }),
    ];
    const inkomsten = [inkomen(), inkomen({ soort: 'OVERIG' }), inkomen({ soort: 'ONBEKEND' })];
    expect(getOver(uitkeringen, inkomsten)).toEqual(inkomsten);
  });

  const vergelijk = (uitkeringen: readonly Uitkering[], ...inkomsten: readonly Inkomsten[]) =>
    Promise.all(
      uitkeringen.map(createGetuige(uitkeringen, async () => ({ inkomsten, herkomst: HERKOMST }), VANDAAG).vergelijk),
    );

  test('a WW that revived, as one relation that runs on: neither differs', async () => {
    expect(await vergelijk([eerste, tweede], inkomen({ van: '2025-01-01' }))).toMatchObject([
      OORDELEN.DOORGELOPEN,
      OORDELEN.GELIJK,
    ]);
  });

  test('a WW that revived, as one relation that the last of both outlived: only the last differs', async () => {
    expect(await vergelijk([eerste, tweede], inkomen({ van: '2025-01-01', tot: '2026-01-01' }))).toMatchObject([
      OORDELEN.DOORGELOPEN,
      OORDELEN.GESTOPT_IN_POLIS,
    ]);
  });

  test('a WW that revived, as two relations: each is compared with its own', async () => {
    const los = [inkomen({ van: '2025-01-01', tot: '2025-11-30' }), inkomen({ van: '2026-01-01' })];
    expect(await vergelijk([eerste, tweede], ...los)).toMatchObject([OORDELEN.ANDER_EINDE, OORDELEN.GELIJK]);
  });
});

describe('what only the polis knows', () => {
  test.each<[string, Partial<Inkomsten>, boolean | null, keyof typeof OORDELEN | null]>([
    ['runs: flagged', {}, true, 'ALLEEN_IN_POLIS'],
    ['ended on 2 January: explained', { tot: '2026-01-02' }, true, 'PAS_GESTOPT'],
    ['ended yesterday: explained', { tot: '2026-02-28' }, true, 'PAS_GESTOPT'],
    ['ended on 1 January: not shown', { tot: '2026-01-01' }, true, null],
    ['ends today, so it runs: flagged', { tot: '2026-03-01', loopt: true }, true, 'ALLEEN_IN_POLIS'],
    ['has an unclear end: not compared', { loopt: null }, true, 'DAG_ONBEKEND'],
    ['runs while its register is silent: not compared', {}, false, 'REGISTER_STIL'],
    ['runs and no register keeps its kind: not compared', { soort: 'OVERIG' }, null, 'GEEN_REGISTER'],
    ['is wages: not shown', { soort: 'LOONDIENST' }, null, null],
    ['is profit: not shown', { soort: 'ONDERNEMING' }, null, null],
    ['has a code that nobody knows: not shown', { soort: 'ONBEKEND' }, null, null],
    ['runs and is ZW or Wazo: not compared', { soort: 'ZW' }, true, 'ZIEK_OF_ZWANGER'],
    ['just ended and is ZW or Wazo: not compared', { soort: 'ZW', tot: '2026-02-28' }, true, 'ZIEK_OF_ZWANGER'],
    ['runs and is ZW or Wazo while UWV is silent: not compared', { soort: 'ZW' }, false, 'REGISTER_STIL'],
    ['ended last month on an unknown day: explained', { loopt: false, einde: FEBRUARI_2026 }, true, 'PAS_GESTOPT'],
  ])('%s', (_geval, anders, heeftGeantwoord, oordeel) => {
    const lijst = getAlleenInPolis([inkomen(anders)], HERKOMST, () => heeftGeantwoord, VANDAAG);
    expect(lijst.map(({ registervergelijking }) => registervergelijking)).toEqual(
      oordeel === null ? [] : [{ ...OORDELEN[oordeel], volgensBron: null, volgensPolis: expect.any(Object) }],
    );
  });
});

test('every outcome explains itself in words of its own, and promises nothing', () => {
  const teksten = Object.values(OORDELEN).map(({ toelichting }) => toelichting);
  expect(new Set(teksten).size).toBe(teksten.length);
  for (const tekst of teksten) {
    expect(tekst).not.toMatch(/recht op|zeker|polis/i);
    for (const zin of tekst.split(/(?<=\.) /)) expect(zin.split(' ').length).toBeLessThanOrEqual(20);
  }
});
