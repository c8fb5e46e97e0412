import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getVolgendeVraag } from '../../../subgraphs/loket/volgende-vraag.ts';
import type { Inkomstenbron, Situatie } from '../../../subgraphs/shared/situatie.ts';
import { situaties } from './situaties.ts';

type Veld = keyof Situatie;

const zoekt = (...inkomstenbronnen: Inkomstenbron[]): Situatie => ({
  rol: 'WERKZOEKENDE',
  gemeente: 'GM0599',
  inkomstenbronnen,
});
const werkt: Situatie = { rol: 'WERKENDE', gemeente: 'GM0599' };
const onderneemt: Situatie = { rol: 'ZELFSTANDIGE', gemeente: 'GM0599', inkomstenbronnen: ['ONDERNEMING'] };

/** What one answers to whatever is asked; what a situation tells already is not asked. */
const ANTWOORDEN: Partial<Situatie> = {
  inkomstenbronnen: ['LOONDIENST'],
  dreigendBaanverlies: true,
  ziekeWerknemer: false,
  contract: 'VAST',
  schulden: false,
  doelgroepregister: false,
  arbeidsbeperking: false,
  adviesBeschutWerk: false,
  eigenrisicodrager: false,
  laaggeletterd: false,
  statushouder: false,
  sector: 'F',
  gewerkteWekenVanLaatste36: 0,
  huishouden: 'SAMENWONEND',
  gewenstBeroep: '3112',
  huidigBeroep: '7112',
  maandenZonderWerk: 3,
  startkwalificatie: true,
};

/** Every question on the way to the end. */
const getVragen = (situatie: Situatie): readonly string[] => {
  const vraag = getVolgendeVraag(situatie);
  if (!vraag) return [];
  return [vraag.veld, ...getVragen({ ...situatie, [vraag.veld]: Reflect.get(ANTWOORDEN, vraag.veld) })];
};

describe('asks what fits the person and nothing else', () => {
  test.each<[Veld, string, Situatie, string, Situatie]>([
    ['ziekeWerknemer', 'an employee', werkt, 'somebody on bijstand', zoekt('BIJSTAND')],
    [
      'ziekeWerknemer',
      'somebody on sickness benefit with a job',
      zoekt('ZW', 'LOONDIENST'),
      'somebody on sickness benefit alone',
      zoekt('ZW'),
    ],
    [
      'ziekeWerknemer',
      'a jobseeker with wages',
      zoekt('LOONDIENST'),
      'a jobseeker twenty years without work',
      { ...zoekt('GEEN'), maandenZonderWerk: 240 },
    ],
    [
      'ziekeWerknemer',
      'an employee with wages and AOW',
      { ...werkt, leeftijd: 70, inkomstenbronnen: ['LOONDIENST', 'AOW'] },
      'somebody of 70 with AOW',
      { ...zoekt('AOW'), leeftijd: 70 },
    ],
    ['ziekeWerknemer', 'an employee', werkt, 'a self-employed person', onderneemt],
    [
      'ziekeWerknemer',
      'somebody on sickness benefit with a contract',
      { ...zoekt('ZW'), contract: 'OPROEP' },
      'the same without a contract',
      { ...zoekt('ZW'), contract: 'GEEN' },
    ],
    ['dreigendBaanverlies', 'an employee', werkt, 'a self-employed person', onderneemt],
    ['dreigendBaanverlies', 'a jobseeker with wages', zoekt('LOONDIENST'), 'a jobseeker without', zoekt('GEEN')],
    [
      'dreigendBaanverlies',
      'a self-employed person with a job beside it',
      { ...onderneemt, inkomstenbronnen: ['ONDERNEMING', 'LOONDIENST'] },
      'somebody on WW',
      zoekt('WW'),
    ],
    ['contract', 'an employee', werkt, 'a self-employed person', { ...onderneemt, dreigendBaanverlies: true }],
    [
      'contract',
      'a jobseeker with wages',
      zoekt('LOONDIENST'),
      'somebody on bijstand',
      { ...zoekt('BIJSTAND'), dreigendBaanverlies: true },
    ],
    ['doelgroepregister', 'somebody on Wajong', zoekt('WAJONG'), 'somebody with AOW', zoekt('AOW')],
    [
      'doelgroepregister',
      'somebody of 66',
      { ...zoekt('WAJONG'), leeftijd: 66, peildatum: '2026-03-02' },
      'somebody of 67',
      { ...zoekt('WAJONG'), leeftijd: 67, peildatum: '2026-03-02' },
    ],
    ['arbeidsbeperking', 'somebody on bijstand', zoekt('BIJSTAND'), 'somebody on Wajong', zoekt('WAJONG')],
    ['arbeidsbeperking', 'somebody on WW', zoekt('WW'), 'somebody with AOW', zoekt('AOW')],
    ['eigenrisicodrager', 'somebody on sickness benefit', zoekt('ZW'), 'somebody on WW', zoekt('WW')],
    ['eigenrisicodrager', 'somebody on WGA', zoekt('WGA'), 'somebody on IVA', zoekt('IVA')],
    ['adviesBeschutWerk', 'somebody on Wajong', zoekt('WAJONG'), 'somebody on bijstand', zoekt('BIJSTAND')],
    [
      'adviesBeschutWerk',
      'somebody with a disability',
      { ...zoekt('GEEN'), arbeidsbeperking: true },
      'somebody without',
      { ...zoekt('GEEN'), arbeidsbeperking: false },
    ],
    [
      'adviesBeschutWerk',
      'somebody in the register',
      { ...zoekt('BIJSTAND'), doelgroepregister: true },
      'somebody with AOW and a disability',
      { ...zoekt('AOW'), arbeidsbeperking: true },
    ],
    ['sector', 'somebody on WW', zoekt('WW'), 'somebody on bijstand', zoekt('BIJSTAND')],
    [
      'gewerkteWekenVanLaatste36',
      'a jobseeker eight months without work',
      { ...zoekt('GEEN'), maandenZonderWerk: 8 },
      'one nine months without work',
      { ...zoekt('GEEN'), maandenZonderWerk: 9 },
    ],
    ['gewerkteWekenVanLaatste36', 'a jobseeker without income', zoekt('GEEN'), 'one with wages', zoekt('LOONDIENST')],
    ['huishouden', 'a jobseeker without income', zoekt('GEEN'), 'somebody on bijstand', zoekt('BIJSTAND')],
    ['maandenZonderWerk', 'somebody on bijstand', zoekt('BIJSTAND'), 'a jobseeker with wages', zoekt('LOONDIENST')],
    [
      'maandenZonderWerk',
      'somebody on WW',
      zoekt('WW'),
      'somebody on WW who works eight hours',
      { ...zoekt('WW'), urenWerkPerWeek: 8 },
    ],
    [
      'startkwalificatie',
      'somebody whose level is not known',
      { ...zoekt('WW'), opleidingsniveau: 'ONBEKEND' },
      'somebody with mbo 2',
      { ...zoekt('WW'), opleidingsniveau: 'MBO2' },
    ],
  ])('%s: %s, and not %s', (veld, _wel, past, _niet, pastNiet) => {
    expect(getVragen(past)).toContain(veld);
    expect(getVragen(pastNiet)).not.toContain(veld);
  });

  test.each<[string, Situatie]>([
    ['an employee', werkt],
    ['a self-employed person', onderneemt],
    ['somebody on bijstand', zoekt('BIJSTAND')],
    ['somebody with AOW', zoekt('AOW')],
  ])('asks %s about debts, language, asylum, and the wished occupation', (_, situatie) => {
    const altijd = ['schulden', 'laaggeletterd', 'statushouder', 'gewenstBeroep'];
    expect(getVragen({ ...situatie, huidigBeroep: '7112' })).toEqual(expect.arrayContaining(altijd));
  });
});

describe('asks first what decides most', () => {
  test.each<[string, Situatie, Veld]>([
    ['who tells nothing: income', { rol: 'WERKZOEKENDE', gemeente: 'GM0599' }, 'inkomstenbronnen'],
    ['somebody on sickness benefit: whether the employer pays it', zoekt('ZW'), 'eigenrisicodrager'],
    ['somebody on WW: the government or not', zoekt('WW'), 'sector'],
    [
      'an employee who may lose the job: the contract',
      { ...werkt, inkomstenbronnen: ['LOONDIENST'], dreigendBaanverlies: true, ziekeWerknemer: false },
      'contract',
    ],
    // The register adds two rows of UWV and the advice two parties, yet each is one fact.
    ['somebody on bijstand: debts, before the register', zoekt('BIJSTAND'), 'schulden'],
    ['somebody on Wajong: debts, before the register and sheltered work', zoekt('WAJONG'), 'schulden'],
    [
      'a builder who wants something else: debts, before the information about it',
      { ...zoekt('BIJSTAND'), huidigBeroep: '7112' },
      'schulden',
    ],
  ])('%s', (_, situatie, veld) => {
    expect(getVolgendeVraag(situatie)?.veld).toBe(veld);
  });
});

describe('any situation', () => {
  const heeft = ({ inkomstenbronnen }: Situatie, ...bronnen: Inkomstenbron[]) =>
    bronnen.some((bron) => inkomstenbronnen?.includes(bron));
  const heeftWerk = (situatie: Situatie) => situatie.rol === 'WERKENDE' || heeft(situatie, 'LOONDIENST');

  /** Said again in other words than the table's. */
  const PAST: Readonly<Partial<Record<string, (situatie: Situatie) => boolean>>> = {
    ziekeWerknemer: (s) => s.rol !== 'ZELFSTANDIGE' && s.contract !== 'GEEN' && (heeftWerk(s) || s.contract != null),
    dreigendBaanverlies: heeftWerk,
    contract: heeftWerk,
    doelgroepregister: (s) => !heeft(s, 'AOW'),
    arbeidsbeperking: (s) => !heeft(s, 'AOW', 'WAJONG', 'WGA', 'WAO', 'IVA'),
    eigenrisicodrager: (s) => heeft(s, 'ZW', 'WGA'),
    adviesBeschutWerk: (s) =>
      !heeft(s, 'AOW') &&
      s.doelgroepregister != null &&
      (s.doelgroepregister === true ||
        s.arbeidsbeperking === true ||
        (s.arbeidsbeperking !== false && heeft(s, 'WAJONG', 'WGA', 'WAO', 'IVA'))),
    sector: (s) => heeft(s, 'WW'),
    gewerkteWekenVanLaatste36: (s) => heeftWerk(s) || (heeft(s, 'GEEN') && (s.maandenZonderWerk ?? 0) < 9),
    huishouden: (s) => s.rol === 'WERKZOEKENDE' && heeft(s, 'GEEN'),
    maandenZonderWerk: (s) => s.rol === 'WERKZOEKENDE' && !heeft(s, 'LOONDIENST', 'ONDERNEMING'),
  };

  test('the question fits, and leaves something to choose', () => {
    fc.assert(
      fc.property(situaties(), (situatie) => {
        const vraag = getVolgendeVraag(situatie);
        if (!vraag) return;
        expect(PAST[vraag.veld]?.(situatie) ?? true, `${vraag.veld} ${JSON.stringify(situatie)}`).toBe(true);
        if (vraag.opties) expect(vraag.opties.length).toBeGreaterThan(1);
      }),
      { numRuns: 1_000, seed: 20_260_302 },
    );
  });
});

test('takes an empty list of incomes for one that is not told', () => {
  const zonder: Situatie = { rol: 'WERKZOEKENDE', gemeente: 'GM0599' };
  expect(getVolgendeVraag(zonder)?.veld).toBe('inkomstenbronnen');
  expect(getVolgendeVraag(zoekt())).toEqual(getVolgendeVraag(zonder));
});

test('asks what shows who stands beside somebody before what only a step follows from', () => {
  expect(getVolgendeVraag(zoekt('GEEN'))?.veld).toBe('schulden');
  expect(getVolgendeVraag({ ...zoekt('GEEN'), schulden: false })?.veld).toBe('doelgroepregister');
});
