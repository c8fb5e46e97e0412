import { describe, expect, test } from 'vitest';
import type { Inkomsten } from '../../../subgraphs/uitkeringen/gegevens.ts';
import type { Uitkering } from '../../../subgraphs/uitkeringen/uitkering.ts';
import { getAlleenInPolis } from '../../../subgraphs/uitkeringen/vergelijking/get-alleen-in-polis.ts';
import { koppel } from '../../../subgraphs/uitkeringen/vergelijking/koppel.ts';
import { OORDELEN } from '../../../subgraphs/uitkeringen/vergelijking/registervergelijking.ts';
import { vergelijkUitkering } from '../../../subgraphs/uitkeringen/vergelijking/vergelijk-uitkering.ts';
import { HERKOMST, maakUitkering, VANDAAG } from './proef.ts';

const inkomen = (anders: Partial<Inkomsten> = {}): Inkomsten => ({
  soort: 'WW',
  loopt: anders.tot === undefined,
  van: '2025-06-01',
  tot: null,
  bedragPerMaand: 1_500,
  contract: null,
  sector: null,
  ...anders,
});

const gestopt = (einddatum: string | null): Partial<Uitkering> => ({ status: 'BEEINDIGD', einddatum });

describe('a benefit beside the polis, seen on 1 March 2026', () => {
  test.each<[string, Partial<Uitkering>, Partial<Inkomsten> | null, keyof typeof OORDELEN]>([
    ['runs in both', {}, {}, 'GELIJK'],
    ['runs in both, since other days', { ingangsdatum: '2024-01-01' }, {}, 'GELIJK'],
    ['began on 2 January, not in the polis', { ingangsdatum: '2026-01-02' }, null, 'PAS_BEGONNEN'],
    ['began on 1 January, not in the polis', { ingangsdatum: '2026-01-01' }, null, 'NIET_IN_POLIS'],
    ['began on an unknown day, not in the polis', { ingangsdatum: null }, null, 'DAG_ONBEKEND'],
    ['runs, ended in the polis on 2 January', {}, { tot: '2026-01-02' }, 'PAS_GESTOPT_IN_POLIS'],
    ['runs, ended in the polis on 1 January', {}, { tot: '2026-01-01' }, 'GESTOPT_IN_POLIS'],
    ['ended on 2 January, runs in the polis', gestopt('2026-01-02'), {}, 'PAS_GESTOPT'],
    ['ended on 1 January, runs in the polis', gestopt('2026-01-01'), {}, 'LOOPT_IN_POLIS'],
    ['ended on an unknown day, runs in the polis', gestopt(null), {}, 'DAG_ONBEKEND'],
    ['ended, not in the polis', gestopt('2025-09-30'), null, 'GELIJK'],
    ['ended in both on one day', gestopt('2025-09-30'), { tot: '2025-09-30' }, 'GELIJK'],
    ['ended less than two months earlier than in the polis', gestopt('2025-09-10'), { tot: '2025-11-09' }, 'GELIJK'],
    ['ended two months earlier than in the polis', gestopt('2025-09-10'), { tot: '2025-11-10' }, 'ANDER_EINDE'],
    ['ended two months later than in the polis', gestopt('2025-11-10'), { tot: '2025-09-10' }, 'ANDER_EINDE'],
    ['ended on an unknown day in both', gestopt(null), { tot: null, loopt: false }, 'GELIJK'],
    ['runs, and the polis has an unclear end', {}, { loopt: null }, 'DAG_ONBEKEND'],
    ['has an unclear state', { status: 'ONBEKEND' }, {}, 'DAG_ONBEKEND'],
    ['is asked for', { status: 'AANGEVRAAGD' }, null, 'NIETS_BETAALD'],
    ['is granted and begins later', { status: 'TOEGEKEND' }, null, 'NIETS_BETAALD'],
    ['is refused', { status: 'AFGEWEZEN' }, null, 'NIETS_BETAALD'],
    ['is AIO, which the polis has no code for', { soort: 'AIO' }, null, 'NIET_IN_SOORT'],
    ['is bijzondere bijstand, which the polis has no code for', { soort: 'OVERIG' }, null, 'NIET_IN_SOORT'],
  ])('that %s', (_geval, uitkering, inPolis, oordeel) => {
    const vergelijking = vergelijkUitkering(maakUitkering(uitkering), inPolis ? [inkomen(inPolis)] : [], VANDAAG);
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
    expect(vergelijkUitkering(uitkering, [inkomen({ van: '2025-06-03' })], VANDAAG)).toEqual({
      ...OORDELEN.GELIJK,
      volgensBron: { loopt: true, van: '2025-06-01', tot: '2026-09-30', bedragPerMaand: 1_400 },
      volgensPolis: { loopt: true, van: '2025-06-03', tot: null, bedragPerMaand: 1_500 },
    });
  });

  test('is one benefit when the polis has it from two payers after each other', () => {
    const delen = [inkomen({ tot: '2025-10-31' }), inkomen({ van: '2025-11-01', bedragPerMaand: 1_600 })];
    expect(vergelijkUitkering(maakUitkering(), delen, VANDAAG).volgensPolis).toEqual({
      loopt: true,
      van: '2025-06-01',
      tot: null,
      bedragPerMaand: 1_600,
    });
  });
});

describe('income of the polis belongs to', () => {
  const eerste = maakUitkering({ ...gestopt('2025-12-31'), ingangsdatum: '2025-01-01' });
  const tweede = maakUitkering({ ingangsdatum: '2026-01-01' });

  test.each<[string, Partial<Inkomsten>, Uitkering | undefined]>([
    ['the benefit that began nearest, when the old one still runs there', { van: '2025-01-01' }, eerste],
    ['the new one', { van: '2026-01-02' }, tweede],
    ['the one that it overlaps on its last day', { van: '2024-06-01', tot: '2025-01-01' }, eerste],
    ['none when it ended before', { van: '2024-06-01', tot: '2024-12-31' }, undefined],
    ['none of another kind', { soort: 'ZW' }, undefined],
    ['none when it is wages', { soort: 'LOONDIENST' }, undefined],
  ])('%s', (_geval, anders, verwacht) => {
    const een = inkomen(anders);
    expect(koppel([eerste, tweede], [een]).get(een)).toBe(verwacht);
  });

  test('no application, and no other rest group', () => {
    const aanvraag = maakUitkering({ status: 'AANGEVRAAGD', ingangsdatum: null });
    const bijzonder = maakUitkering({ soort: 'OVERIG' });
    expect(koppel([aanvraag, bijzonder], [inkomen(), inkomen({ soort: 'OVERIG' })]).size).toBe(0);
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
