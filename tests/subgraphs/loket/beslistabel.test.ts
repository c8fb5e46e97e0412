import { describe, expect, test } from 'vitest';
import { beslistabel, vangnet } from '../../../subgraphs/loket/beslistabel.ts';
import type { Verantwoordelijke } from '../../../subgraphs/loket/verantwoordelijke.ts';
import { getVerantwoordelijken } from '../../../subgraphs/loket/verantwoordelijken.ts';
import { controleerSituatie } from '../../../subgraphs/shared/invoer/controleer-situatie.ts';
import type { Situatie } from '../../../subgraphs/shared/situatie.ts';
import { met, onderneemt, type Rij, werkt, zoekt } from './rijen.ts';

/** `wie`: role, party, article, certainty and fallback, as they stand in the answer to `wel`. */
interface Beslisrij extends Rij<Situatie> {
  readonly wie: string;
}

const INKOMEN_ONBEKEND = zoekt();
const UWV_HELPT = 'HOOFD UWV 30a lid 1 onder a WETTELIJK > GEMEENTE';
const GEMEENTE_HELPT = 'HOOFD GEMEENTE 7 lid 1 onder a WETTELIJK > UWV';
const flex = werkt({ dreigendBaanverlies: true, contract: 'UITZEND' });
const inRegister = { doelgroepregister: true };

const RIJEN: readonly Beslisrij[] = [
  {
    code: 'zieke-werknemer',
    wel: werkt({ ziekeWerknemer: true }),
    niet: werkt({ ziekeWerknemer: false }),
    onbekend: werkt(),
    wie: 'HOOFD WERKGEVER 629 en 658a WETTELIJK > UWV',
  },
  // Somebody who is ill with a benefit and no job has no employer who pays.
  {
    code: 'zieke-werknemer',
    wel: { ...met('ZW'), contract: 'TIJDELIJK', ziekeWerknemer: true },
    niet: { ...met('ZW'), ziekeWerknemer: true },
    onbekend: zoekt({ ziekeWerknemer: true }),
    wie: 'HOOFD WERKGEVER 629 en 658a WETTELIJK > UWV',
  },
  {
    code: 'zieke-werknemer-aow',
    wel: werkt({ ziekeWerknemer: true, leeftijd: 67, peildatum: '2026-03-02' }),
    niet: werkt({ ziekeWerknemer: true, leeftijd: 66, peildatum: '2026-03-02' }),
    onbekend: werkt({ inkomstenbronnen: ['LOONDIENST', 'AOW'] }),
    wie: 'HOOFD WERKGEVER 629 lid 2 en 658a WETTELIJK > WERKCENTRUM',
  },
  {
    code: 'ww-overheid',
    wel: { ...met('WW'), sector: 'O' },
    niet: { ...met('WW'), sector: 'F' },
    onbekend: met('WW'),
    wie: 'HOOFD WERKGEVER 72a WETTELIJK > UWV',
  },
  ...(['ZW', 'WGA'] as const).map((bron) => ({
    code: 'eigenrisicodrager',
    wel: { ...met(bron), eigenrisicodrager: true },
    niet: { ...met(bron), eigenrisicodrager: false },
    onbekend: met(bron),
    wie: 'HOOFD WERKGEVER 40 WETTELIJK > UWV',
  })),
  {
    code: 'uwv-ww',
    wel: { ...met('WW'), sector: 'F' },
    niet: { ...met('WW'), sector: 'O' },
    onbekend: INKOMEN_ONBEKEND,
    wie: UWV_HELPT,
  },
  {
    code: 'uwv-ww-overheid-onbekend',
    wel: met('WW'),
    niet: { ...met('WW'), sector: 'F' },
    onbekend: INKOMEN_ONBEKEND,
    wie: UWV_HELPT,
  },
  // A school may be public or private.
  {
    code: 'uwv-ww-overheid-onbekend',
    wel: { ...met('WW'), sector: 'P' },
    niet: { ...met('WW'), sector: 'O' },
    onbekend: INKOMEN_ONBEKEND,
    wie: UWV_HELPT,
  },
  ...(['ZW', 'WGA'] as const).flatMap((bron) => [
    {
      code: `uwv-${bron.toLowerCase()}`,
      wel: { ...met(bron), eigenrisicodrager: false },
      niet: { ...met(bron), eigenrisicodrager: true },
      onbekend: INKOMEN_ONBEKEND,
      wie: UWV_HELPT,
    },
    {
      code: 'uwv-eigenrisico-onbekend',
      wel: met(bron),
      niet: { ...met(bron), eigenrisicodrager: false },
      onbekend: INKOMEN_ONBEKEND,
      wie: UWV_HELPT,
    },
  ]),
  ...(['WAJONG', 'WAO', 'IOW'] as const).map((bron) => ({
    code: `uwv-${bron.toLowerCase()}`,
    wel: met(bron),
    niet: met('BIJSTAND'),
    onbekend: INKOMEN_ONBEKEND,
    wie: UWV_HELPT,
  })),
  {
    code: 'uwv-iva',
    wel: met('IVA'),
    niet: met('WGA'),
    onbekend: INKOMEN_ONBEKEND,
    wie: 'HOOFD UWV 30 lid 1 WETTELIJK > GEMEENTE',
  },
  {
    code: 'uwv-beslist',
    wel: { ...met('WGA'), eigenrisicodrager: true },
    niet: { ...met('WGA'), eigenrisicodrager: false },
    onbekend: met('WGA'),
    wie: 'MEDE UWV 30 lid 1 WETTELIJK > -',
  },
  {
    code: 'uwv-beslist',
    wel: { ...met('WW'), sector: 'O' },
    niet: { ...met('WW'), sector: 'F' },
    onbekend: met('WW'),
    wie: 'MEDE UWV 30 lid 1 WETTELIJK > -',
  },
  {
    code: 'gemeente-bijstand',
    wel: met('BIJSTAND'),
    niet: met('BIJSTAND', 'WW'),
    onbekend: INKOMEN_ONBEKEND,
    wie: GEMEENTE_HELPT,
  },
  ...(['IOAW', 'IOAZ'] as const).flatMap((bron) => [
    {
      code: `gemeente-${bron.toLowerCase()}`,
      wel: met(bron),
      niet: met(bron, 'WGA'),
      onbekend: INKOMEN_ONBEKEND,
      wie: 'HOOFD GEMEENTE 34 lid 1 WETTELIJK > UWV',
    },
    {
      code: `gemeente-${bron.toLowerCase()}-naast-uwv`,
      wel: met(bron, 'WGA'),
      niet: met(bron),
      onbekend: INKOMEN_ONBEKEND,
      wie: 'MEDE GEMEENTE 5 WETTELIJK > -',
    },
  ]),
  {
    code: 'gemeente-bbz',
    wel: onderneemt({ inkomstenbronnen: ['BBZ'] }),
    niet: onderneemt({ inkomstenbronnen: ['ONDERNEMING'] }),
    onbekend: onderneemt(),
    wie: 'HOOFD GEMEENTE - WETTELIJK > UWV',
  },
  {
    code: 'gemeente-bijstand-naast-uwv',
    wel: met('WW', 'BIJSTAND'),
    niet: met('BIJSTAND'),
    onbekend: INKOMEN_ONBEKEND,
    wie: 'MEDE GEMEENTE 7 lid 1 onder b WETTELIJK > -',
  },
  {
    code: 'gemeente-zonder-uitkering',
    wel: met('GEEN'),
    niet: met('LOONDIENST'),
    onbekend: INKOMEN_ONBEKEND,
    wie: GEMEENTE_HELPT,
  },
  {
    code: 'uwv-inschrijving',
    wel: met('GEEN'),
    niet: onderneemt({ inkomstenbronnen: ['GEEN'] }),
    onbekend: INKOMEN_ONBEKEND,
    wie: 'MEDE UWV 30b lid 1 WETTELIJK > -',
  },
  {
    code: 'wisseling-naar-gemeente',
    wel: met('WW', 'BIJSTAND'),
    niet: met('BIJSTAND'),
    onbekend: INKOMEN_ONBEKEND,
    wie: 'MEDE GEMEENTE - AFSPRAAK > WERKCENTRUM',
  },
  {
    code: 'wisseling-naar-gemeente',
    wel: { ...met('BIJSTAND'), aangekloptBij: 'UWV' },
    niet: { ...met('BIJSTAND'), aangekloptBij: 'GEMEENTE' },
    onbekend: zoekt({ aangekloptBij: 'UWV' }),
    wie: 'MEDE GEMEENTE - AFSPRAAK > WERKCENTRUM',
  },
  {
    code: 'wisseling-naar-uwv',
    wel: { ...met('WGA'), aangekloptBij: 'GEMEENTE' },
    niet: { ...met('WGA'), aangekloptBij: 'WERKCENTRUM' },
    onbekend: zoekt({ aangekloptBij: 'GEMEENTE' }),
    wie: 'MEDE UWV - AFSPRAAK > WERKCENTRUM',
  },
  // Who has both goes to the municipality: there is one change, and not one each way.
  {
    code: 'wisseling-naar-uwv',
    wel: { ...met('WGA'), aangekloptBij: 'GEMEENTE' },
    niet: { ...met('WGA', 'BIJSTAND'), aangekloptBij: 'GEMEENTE' },
    onbekend: null,
    wie: 'MEDE UWV - AFSPRAAK > WERKCENTRUM',
  },
  {
    code: 'beschut-werk-gemeente',
    wel: zoekt({ adviesBeschutWerk: true }),
    niet: zoekt({ adviesBeschutWerk: false }),
    onbekend: zoekt(),
    wie: 'HOOFD GEMEENTE 10b WETTELIJK > UWV',
  },
  ...(
    [
      [16, 15],
      [66, 67],
    ] as const
  ).map(([wel, niet]) => ({
    code: 'beschut-werk-gemeente',
    wel: zoekt({ adviesBeschutWerk: true, leeftijd: wel, peildatum: '2026-03-02' }),
    niet: zoekt({ adviesBeschutWerk: true, leeftijd: niet, peildatum: '2026-03-02' }),
    onbekend: zoekt({ leeftijd: wel, peildatum: '2026-03-02' }),
    wie: 'HOOFD GEMEENTE 10b WETTELIJK > UWV',
  })),
  {
    code: 'beschut-werk-uwv',
    wel: werkt({ adviesBeschutWerk: true }),
    niet: werkt({ adviesBeschutWerk: false }),
    onbekend: werkt(),
    wie: 'MEDE UWV 10b WETTELIJK > -',
  },
  {
    code: 'werkcentrum-bij-voornemen',
    wel: flex,
    niet: werkt({ inkomstenbronnen: ['LOONDIENST'], dreigendBaanverlies: true, contract: 'VAST' }),
    onbekend: werkt({ dreigendBaanverlies: true }),
    wie: 'HOOFD WERKCENTRUM - AFSPRAAK > GEMEENTE',
  },
  ...(['TIJDELIJK', 'UITZEND', 'OPROEP'] as const).map((contract) => ({
    code: 'dreigend-flex-of-zelfstandig',
    wel: werkt({ dreigendBaanverlies: true, contract }),
    niet: werkt({ dreigendBaanverlies: false, contract }),
    onbekend: werkt({ contract }),
    wie: 'MEDE SOCIALE_PARTNERS - VOORNEMEN > WERKCENTRUM',
  })),
  {
    code: 'dreigend-flex-of-zelfstandig',
    wel: onderneemt({ dreigendBaanverlies: true }),
    niet: onderneemt({ dreigendBaanverlies: false }),
    onbekend: onderneemt(),
    wie: 'MEDE SOCIALE_PARTNERS - VOORNEMEN > WERKCENTRUM',
  },
  {
    code: 'werknemer',
    wel: werkt(),
    niet: met('GEEN'),
    onbekend: zoekt(),
    wie: 'HOOFD WERKGEVER - AFSPRAAK > WERKCENTRUM',
  },
  // An unknown contract counts as one that the provisions of the employer reach.
  {
    code: 'werknemer',
    wel: werkt({ dreigendBaanverlies: true }),
    niet: flex,
    onbekend: zoekt({ dreigendBaanverlies: true }),
    wie: 'HOOFD WERKGEVER - AFSPRAAK > WERKCENTRUM',
  },
  {
    code: 'zelfstandige',
    wel: onderneemt(),
    niet: werkt({ inkomstenbronnen: ['LOONDIENST'] }),
    onbekend: zoekt(),
    wie: 'HOOFD WERKCENTRUM - AFSPRAAK > GEMEENTE',
  },
  {
    code: 'cao-partijen',
    wel: werkt(),
    niet: flex,
    onbekend: zoekt(),
    wie: 'MEDE SOCIALE_PARTNERS - AFSPRAAK > VAKBOND',
  },
  // No WW follows on sick pay.
  {
    code: 'uwv-baan-stopt',
    wel: werkt({ dreigendBaanverlies: true }),
    niet: werkt({ dreigendBaanverlies: true, ziekeWerknemer: true }),
    onbekend: null,
    wie: 'MEDE UWV 30a lid 1 onder b WETTELIJK > -',
  },
  {
    code: 'uwv-baan-stopt',
    wel: werkt({ dreigendBaanverlies: true }),
    niet: werkt({ dreigendBaanverlies: false }),
    onbekend: werkt(),
    wie: 'MEDE UWV 30a lid 1 onder b WETTELIJK > -',
  },
  {
    code: 'vakbondsgids',
    wel: werkt({ dreigendBaanverlies: true }),
    niet: werkt({ dreigendBaanverlies: false }),
    onbekend: werkt(),
    wie: 'MEDE VAKBOND - VOORNEMEN > WERKCENTRUM',
  },
  {
    code: 'gemeente-zelfstandige-in-nood',
    wel: onderneemt({ schulden: true }),
    niet: onderneemt({ schulden: false, dreigendBaanverlies: false }),
    onbekend: onderneemt({ schulden: false }),
    wie: 'MEDE GEMEENTE - WETTELIJK > -',
  },
  {
    code: 'doelgroepregister',
    wel: zoekt(inRegister),
    niet: zoekt({ doelgroepregister: false }),
    onbekend: zoekt(),
    wie: 'MEDE UWV 38b WETTELIJK > -',
  },
  {
    code: 'register-begeleiding-uwv',
    wel: { ...met('WAJONG'), ...inRegister },
    niet: { ...met('BIJSTAND'), ...inRegister },
    onbekend: zoekt(inRegister),
    wie: UWV_HELPT,
  },
  // An employer that bears the risk itself guides, and UWV does not.
  {
    code: 'register-begeleiding-uwv',
    wel: { ...met('WGA'), ...inRegister },
    niet: { ...met('WGA'), ...inRegister, eigenrisicodrager: true },
    onbekend: zoekt({ inkomstenbronnen: [], ...inRegister }),
    wie: UWV_HELPT,
  },
  ...(['BIJSTAND', 'GEEN'] as const).map((bron) => ({
    code: 'register-begeleiding-gemeente',
    wel: { ...met(bron), ...inRegister },
    niet: { ...met('WAJONG'), ...inRegister },
    onbekend: zoekt(inRegister),
    wie: GEMEENTE_HELPT,
  })),
  {
    code: 'register-begeleiding-onbekend',
    wel: zoekt(inRegister),
    niet: { ...met('BIJSTAND'), ...inRegister },
    onbekend: zoekt(),
    wie: 'MEDE UWV 38b WETTELIJK > -',
  },
  // Wages tell of no benefit by which one of the two guides.
  {
    code: 'register-begeleiding-onbekend',
    wel: { ...met('LOONDIENST'), ...inRegister },
    niet: { ...met('WGA'), ...inRegister },
    onbekend: null,
    wie: 'MEDE UWV 38b WETTELIJK > -',
  },
  {
    code: 'schulden',
    wel: werkt({ schulden: true }),
    niet: werkt({ schulden: false }),
    onbekend: werkt(),
    wie: 'MEDE GEMEENTE 3 WETTELIJK > -',
  },
  {
    code: 'laaggeletterd',
    wel: zoekt({ laaggeletterd: true }),
    niet: zoekt({ laaggeletterd: false }),
    onbekend: zoekt(),
    wie: 'MEDE GEMEENTE - WETTELIJK > -',
  },
  {
    code: 'statushouder',
    wel: zoekt({ statushouder: true }),
    niet: zoekt({ statushouder: false }),
    onbekend: zoekt(),
    wie: 'MEDE GEMEENTE - WETTELIJK > -',
  },
  {
    code: 'aow',
    wel: werkt({ inkomstenbronnen: ['LOONDIENST', 'AOW'] }),
    niet: werkt({ inkomstenbronnen: ['LOONDIENST'] }),
    onbekend: werkt(),
    wie: 'MEDE SVB 34 lid 1 onder a WETTELIJK > -',
  },
  ...(['UWV - ', 'SBB 1.5.1 '] as const).map((partij) => ({
    code: `arbeidsmarktinformatie-${partij.slice(0, 3).toLowerCase()}`,
    wel: zoekt({ huidigBeroep: '7112', gewenstBeroep: '3112' }),
    niet: zoekt({ huidigBeroep: '7112', gewenstBeroep: '7112' }),
    onbekend: zoekt({ huidigBeroep: '7112' }),
    wie: `MEDE ${partij}WETTELIJK > -`,
  })),
];

const kort = ({ rol, partij, grondslag, zekerheid, terugval }: Verantwoordelijke): string =>
  `${rol} ${partij} ${grondslag?.artikel ?? '-'} ${zekerheid} > ${terugval?.partij ?? '-'}`;

describe('each row of the decision table', () => {
  test.each(RIJEN)('$code: $wie', ({ code, wel, niet, onbekend, wie }) => {
    const regel = beslistabel.find((mogelijk) => mogelijk.code === code);
    for (const situatie of [wel, niet, onbekend]) expect(situatie ? controleerSituatie(situatie) : []).toEqual([]);
    expect(regel?.als(wel)).toBe(true);
    expect(niet && regel?.als(niet)).toBe(false);
    expect(onbekend && regel?.als(onbekend)).toBeNull();

    const antwoord = getVerantwoordelijken(wel);
    const plaats = antwoord.findIndex((deel) => kort(deel) === wie && deel.grondslag?.wet === regel?.grondslag?.wet);
    expect(antwoord.map(kort)[plaats]).toBe(wie);
    expect(plaats === 0).toBe(wie.startsWith('HOOFD'));
    for (const zin of regel?.reden.split(/(?<=[.?]) /) ?? []) expect(antwoord[plaats]?.reden).toContain(zin);
  });

  test('has a case here', () => {
    expect(new Set(RIJEN.map(({ code }) => code))).toEqual(new Set(beslistabel.map(({ code }) => code)));
  });

  test('has a name of its own', () => {
    expect(new Set(beslistabel.map(({ code }) => code)).size).toBe(beslistabel.length);
  });

  test.each([
    ['income is not told', zoekt()],
    ['the list of income is empty', zoekt({ inkomstenbronnen: [] })],
    ['income is AOW alone', met('AOW')],
  ])('holds for nobody, so the Werkcentrum arranges, when %s', (_, situatie) => {
    expect(getVerantwoordelijken(situatie).map(kort)[0]).toBe('HOOFD WERKCENTRUM - AFSPRAAK > GEMEENTE');
  });
});

describe('an intention', () => {
  const voornemens = [...beslistabel, vangnet].filter(({ zekerheid }) => zekerheid === 'VOORNEMEN');

  test('says what parties want and that it is not there yet, is never HOOFD, and falls back on the Werkcentrum', () => {
    expect(voornemens.map(({ code }) => code)).toEqual(['dreigend-flex-of-zelfstandig', 'vakbondsgids']);
    for (const { reden, rolVoorkeur, terugval } of voornemens) {
      expect(reden).toMatch(/willen/);
      expect(reden).toMatch(/nog niet overal/);
      expect(rolVoorkeur).toBe('MEDE');
      expect(terugval?.partij).toBe('WERKCENTRUM');
    }
  });

  test('for a threatened agency worker stands beside the Werkcentrum, which arranges by agreement', () => {
    expect(getVerantwoordelijken(flex).map(kort)).toEqual([
      'HOOFD WERKCENTRUM - AFSPRAAK > GEMEENTE',
      'MEDE SOCIALE_PARTNERS - VOORNEMEN > WERKCENTRUM',
      'MEDE UWV 30a lid 1 onder b WETTELIJK > -',
      'MEDE VAKBOND - VOORNEMEN > WERKCENTRUM',
    ]);
  });
});
