import { describe, expect, test } from 'vitest';
import { werkgeverstabel } from '../../../subgraphs/loket/tabel/werkgever.ts';
import { getVerantwoordelijkenVoorWerkgever } from '../../../subgraphs/loket/verantwoordelijken.ts';
import { controleerWerkgeverSituatie } from '../../../subgraphs/shared/invoer/controleer-situatie.ts';
import type { Kandidaat, WerkgeverSituatie } from '../../../subgraphs/shared/situatie.ts';
import { type Rij, werkgever } from './rijen.ts';

/** `wie`: role, party, article and certainty, as they stand in the answer to `wel`. */
interface Beslisrij extends Rij<WerkgeverSituatie> {
  readonly wie: string;
}

const ZOEKT = werkgever('PERSONEEL_GEZOCHT');
const OVER = werkgever('PERSONEEL_OVER');
const SCHOLING = werkgever('SCHOLING');
const WERKPLEK = werkgever('WERKPLEK_AANPASSEN');
const met = (kandidaat: Kandidaat): WerkgeverSituatie => werkgever('PERSONEEL_GEZOCHT', { kandidaat });

const RIJEN: readonly Beslisrij[] = [
  { code: 'wsp', wel: ZOEKT, niet: null, onbekend: null, wie: 'HOOFD WSP 10 lid 1 WETTELIJK' },
  {
    code: 'werkgever-personeel-over',
    wel: OVER,
    niet: ZOEKT,
    onbekend: null,
    wie: 'MEDE WERKGEVER 669 lid 1 WETTELIJK',
  },
  ...[ZOEKT, OVER, SCHOLING].map((wel) => ({
    code: 'cao-partijen',
    wel,
    niet: WERKPLEK,
    onbekend: null,
    wie: 'MEDE SOCIALE_PARTNERS - AFSPRAAK',
  })),
  { code: 'uwv-ontslag', wel: OVER, niet: ZOEKT, onbekend: null, wie: 'MEDE UWV 671a WETTELIJK' },
  ...(['UWV', 'VAKBOND'] as const).map((partij) => ({
    code: `${partij.toLowerCase()}-collectief-ontslag`,
    wel: { ...OVER, aantalWerknemers: 20 },
    niet: { ...OVER, aantalWerknemers: 19 },
    onbekend: OVER,
    wie: `MEDE ${partij} 3 WETTELIJK`,
  })),
  { code: 'werkgever-scholing', wel: SCHOLING, niet: OVER, onbekend: null, wie: 'MEDE WERKGEVER 611a WETTELIJK' },
  ...[SCHOLING, ZOEKT].map((wel) => ({
    code: 'sbb-leren',
    wel,
    niet: OVER,
    onbekend: null,
    wie: 'MEDE SBB 1.5.1 WETTELIJK',
  })),
  { code: 'werkgever-werkplek', wel: WERKPLEK, niet: ZOEKT, onbekend: null, wie: 'MEDE WERKGEVER 2 WETTELIJK' },
  { code: 'uwv-werkplek', wel: WERKPLEK, niet: ZOEKT, onbekend: null, wie: 'MEDE UWV 36 WETTELIJK' },
  ...[WERKPLEK, OVER].map((wel) => ({
    code: 'werkgever-zieke-medewerker',
    wel,
    niet: ZOEKT,
    onbekend: null,
    wie: 'MEDE WERKGEVER 629 en 658a WETTELIJK',
  })),
  {
    code: 'arbeidsmarktinformatie-uwv',
    wel: { ...ZOEKT, beroep: '7115' },
    niet: ZOEKT,
    onbekend: null,
    wie: 'MEDE UWV - WETTELIJK',
  },
  {
    code: 'arbeidsmarktinformatie-sbb',
    wel: { ...OVER, beroep: '7115' },
    niet: OVER,
    onbekend: null,
    wie: 'MEDE SBB 1.5.1 WETTELIJK',
  },
  {
    code: 'uwv-kandidaat-iva',
    wel: met({ inkomstenbronnen: ['IVA'] }),
    niet: met({ inkomstenbronnen: ['WGA'] }),
    onbekend: met({}),
    wie: 'MEDE UWV 30 lid 1 WETTELIJK',
  },
  {
    code: 'uwv-kandidaat',
    wel: met({ inkomstenbronnen: ['WAJONG'] }),
    niet: met({ inkomstenbronnen: ['IVA'] }),
    onbekend: met({}),
    wie: 'MEDE UWV 30a lid 1 onder a WETTELIJK',
  },
  ...(['ZW', 'WGA'] as const).map((bron) => ({
    code: 'eigenrisicodrager-kandidaat',
    wel: met({ inkomstenbronnen: [bron] }),
    niet: met({ inkomstenbronnen: ['WW'] }),
    onbekend: met({}),
    wie: 'MEDE WERKGEVER 40 WETTELIJK',
  })),
  ...(['BIJSTAND', 'IOAW', 'IOAZ', 'BBZ', 'GEEN'] as const).map((bron) => ({
    code: 'gemeente-kandidaat',
    wel: met({ inkomstenbronnen: [bron] }),
    niet: met({ inkomstenbronnen: ['WW', 'BIJSTAND'] }),
    onbekend: ZOEKT,
    wie: 'MEDE GEMEENTE 7 lid 1 onder a WETTELIJK',
  })),
  ...(
    [
      [18, 17, 'GEEN'],
      [66, 67, 'GEEN'],
      [66, 67, 'BIJSTAND'],
    ] as const
  ).map(([wel, niet, bron]) => ({
    code: 'gemeente-kandidaat',
    wel: { ...met({ inkomstenbronnen: [bron], leeftijd: wel }), peildatum: '2026-03-02' },
    niet: { ...met({ inkomstenbronnen: [bron], leeftijd: niet }), peildatum: '2026-03-02' },
    onbekend: ZOEKT,
    wie: 'MEDE GEMEENTE 7 lid 1 onder a WETTELIJK',
  })),
  {
    code: 'uwv-kandidaat-register',
    wel: met({ doelgroepregister: true }),
    niet: met({ doelgroepregister: false }),
    onbekend: met({}),
    wie: 'MEDE UWV 38b WETTELIJK',
  },
  ...(['GEMEENTE', 'UWV'] as const).map((partij) => ({
    code: `${partij.toLowerCase()}-kandidaat-beschut`,
    wel: met({ adviesBeschutWerk: true }),
    niet: met({ adviesBeschutWerk: false }),
    onbekend: met({}),
    wie: `MEDE ${partij} 10b WETTELIJK`,
  })),
  ...(['GEMEENTE', 'UWV'] as const).map((partij) => ({
    code: `${partij.toLowerCase()}-kandidaat-beschut`,
    wel: met({ adviesBeschutWerk: true, leeftijd: 16 }),
    niet: met({ adviesBeschutWerk: true, leeftijd: 15 }),
    onbekend: met({}),
    wie: `MEDE ${partij} 10b WETTELIJK`,
  })),
];

const kort = (situatie: WerkgeverSituatie): readonly string[] =>
  getVerantwoordelijkenVoorWerkgever(situatie).map(({ rol, partij, grondslag, zekerheid }) =>
    [rol, partij, grondslag?.artikel ?? '-', zekerheid].join(' '),
  );

describe('each row of the table for employers', () => {
  test.each(RIJEN)('$code: $wie', ({ code, wel, niet, onbekend, wie }) => {
    const regel = werkgeverstabel.find((mogelijk) => mogelijk.code === code);
    for (const situatie of [wel, niet, onbekend])
      expect(situatie ? controleerWerkgeverSituatie(situatie) : []).toEqual([]);
    expect(regel?.als(wel)).toBe(true);
    if (niet) expect(regel?.als(niet)).toBe(false);
    if (onbekend) expect(regel?.als(onbekend)).toBeNull();
    expect(kort(wel)).toContain(wie);
    const redenen = getVerantwoordelijkenVoorWerkgever(wel).map(({ reden }) => reden);
    expect(redenen.some((reden) => regel && reden.includes(regel.reden))).toBe(true);
  });

  test('has a case here', () => {
    expect(new Set(RIJEN.map(({ code }) => code))).toEqual(new Set(werkgeverstabel.map(({ code }) => code)));
  });
});

test.each<[string, WerkgeverSituatie, readonly string[]]>([
  [
    'a shortage: the WSP, with social partners and SBB',
    ZOEKT,
    ['HOOFD WSP 10 lid 1 WETTELIJK', 'MEDE SOCIALE_PARTNERS - AFSPRAAK', 'MEDE SBB 1.5.1 WETTELIJK'],
  ],
  [
    'a surplus in a large firm: the own duty, the agreement, permission and the report of it',
    { ...OVER, aantalWerknemers: 50 },
    [
      'HOOFD WSP 10 lid 1 WETTELIJK',
      'MEDE WERKGEVER 669 lid 1 WETTELIJK',
      'MEDE SOCIALE_PARTNERS - AFSPRAAK',
      'MEDE UWV 671a WETTELIJK',
      'MEDE UWV 3 WETTELIJK',
      'MEDE VAKBOND 3 WETTELIJK',
      'MEDE WERKGEVER 629 en 658a WETTELIJK',
    ],
  ],
  [
    'a candidate with Wajong in the register and an advice on sheltered work',
    met({ inkomstenbronnen: ['WAJONG'], doelgroepregister: true, adviesBeschutWerk: true }),
    [
      'HOOFD WSP 10 lid 1 WETTELIJK',
      'MEDE SOCIALE_PARTNERS - AFSPRAAK',
      'MEDE SBB 1.5.1 WETTELIJK',
      'MEDE UWV 30a lid 1 onder a WETTELIJK',
      'MEDE UWV 38b WETTELIJK',
      'MEDE GEMEENTE 10b WETTELIJK',
      'MEDE UWV 10b WETTELIJK',
    ],
  ],
])('%s', (_, situatie, wie) => {
  expect(kort(situatie)).toEqual(wie);
});

test('does not name the municipality of a candidate, who may live elsewhere', () => {
  const [gemeente] = getVerantwoordelijkenVoorWerkgever(met({ inkomstenbronnen: ['BIJSTAND'] })).filter(
    ({ partij }) => partij === 'GEMEENTE',
  );
  expect(gemeente?.organisatie).toBeNull();
});
