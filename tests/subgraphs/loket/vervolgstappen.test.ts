import { describe, expect, test } from 'vitest';
import { werkgeversstappen } from '../../../subgraphs/loket/tabel/stappen/werkgever.ts';
import { stappentabel } from '../../../subgraphs/loket/tabel/stappen.ts';
import { getVervolgstappen, getVervolgstappenVoorWerkgever } from '../../../subgraphs/loket/vervolgstappen.ts';
import {
  controleerSituatie,
  controleerWerkgeverSituatie,
} from '../../../subgraphs/shared/invoer/controleer-situatie.ts';
import type { Kandidaat, Situatie, WerkgeverSituatie } from '../../../subgraphs/shared/situatie.ts';
import { met, onderneemt, type Rij, werkgever, werkt, zoekt } from './rijen.ts';

const peildatum = '2026-03-02';
/** On the day of the situation, if it tells one. */
const getTitels = (situatie: Situatie) =>
  getVervolgstappen({ ...situatie, peildatum: situatie.peildatum ?? peildatum }).map(({ titel }) => titel);

const STAPPEN: readonly Rij<Situatie>[] = [
  { code: 'schulden', wel: zoekt({ schulden: true }), niet: zoekt({ schulden: false }), onbekend: zoekt() },
  {
    code: 'ww-aanvragen',
    wel: { ...met('GEEN'), gewerkteWekenVanLaatste36: 26, maandenZonderWerk: 0 },
    niet: { ...met('GEEN'), gewerkteWekenVanLaatste36: 25, maandenZonderWerk: 0 },
    onbekend: { ...met('GEEN'), maandenZonderWerk: 0 },
  },
  {
    code: 'ww-aanvragen',
    wel: { ...met('GEEN'), gewerkteWekenVanLaatste36: 26, maandenZonderWerk: 0, leeftijd: 66 },
    niet: { ...met('GEEN'), gewerkteWekenVanLaatste36: 26, maandenZonderWerk: 0, leeftijd: 67, peildatum },
    onbekend: { ...met('GEEN'), maandenZonderWerk: 0 },
  },
  {
    code: 'ww-meteen-aanvragen',
    wel: { ...met('GEEN'), gewerkteWekenVanLaatste36: 26, maandenZonderWerk: 1 },
    niet: { ...met('GEEN'), gewerkteWekenVanLaatste36: 26, maandenZonderWerk: 0 },
    onbekend: met('GEEN'),
  },
  {
    code: 'ww-straks',
    wel: werkt({ dreigendBaanverlies: true }),
    niet: werkt({ dreigendBaanverlies: true, gewerkteWekenVanLaatste36: 25 }),
    onbekend: werkt(),
  },
  {
    code: 'ww-straks',
    wel: werkt({ dreigendBaanverlies: true, gewerkteWekenVanLaatste36: 26 }),
    niet: werkt({ dreigendBaanverlies: true, inkomstenbronnen: ['LOONDIENST', 'AOW'] }),
    onbekend: werkt({ gewerkteWekenVanLaatste36: 26 }),
  },
  {
    code: 'bijstand-aanvragen',
    wel: { ...met('GEEN'), huishouden: 'ALLEENSTAAND' },
    niet: { ...met('GEEN'), huishouden: 'SAMENWONEND' },
    onbekend: met('GEEN'),
  },
  // Assets that are too much for one alone are not for a parent: as long as nobody told the household they rule nothing out.
  {
    code: 'bijstand-aanvragen',
    wel: { ...met('GEEN'), huishouden: 'ALLEENSTAANDE_OUDER', vermogen: 15_150, peildatum: '2024-06-01' },
    niet: { ...met('GEEN'), huishouden: 'ALLEENSTAANDE_OUDER', vermogen: 15_151, peildatum: '2024-06-01' },
    onbekend: { ...met('GEEN'), vermogen: 15_150, peildatum: '2024-06-01' },
  },
  ...(
    [
      [{ leeftijd: 18 }, { leeftijd: 17 }],
      [{ leeftijd: 66 }, { leeftijd: 67 }],
      [
        { vermogen: 7_575, peildatum: '2024-06-01' },
        { vermogen: 7_576, peildatum: '2024-06-01' },
      ],
    ] as const
  ).map(([wel, niet]) => ({
    code: 'bijstand-aanvragen',
    wel: { ...met('GEEN'), huishouden: 'ALLEENSTAAND' as const, ...wel },
    niet: { ...met('GEEN'), huishouden: 'ALLEENSTAAND' as const, peildatum, ...niet },
    onbekend: met('GEEN'),
  })),
  {
    code: 'aow-aanvragen',
    wel: { ...met('GEEN'), leeftijd: 67 },
    niet: { ...met('GEEN'), leeftijd: 66, peildatum },
    onbekend: met('GEEN'),
  },
  {
    code: 'aow-aanvragen',
    wel: werkt({ inkomstenbronnen: ['LOONDIENST'], leeftijd: 67 }),
    niet: werkt({ inkomstenbronnen: ['LOONDIENST', 'AOW'], leeftijd: 67, peildatum }),
    onbekend: werkt({ leeftijd: 67, peildatum }),
  },
  {
    code: 'hulp-voor-bedrijf',
    wel: onderneemt({ schulden: true, leeftijd: 66 }),
    niet: onderneemt({ schulden: true, leeftijd: 67, peildatum }),
    onbekend: onderneemt(),
  },
  {
    code: 'hulp-voor-bedrijf',
    wel: onderneemt({ dreigendBaanverlies: true }),
    niet: onderneemt({ dreigendBaanverlies: true, inkomstenbronnen: ['BBZ'] }),
    onbekend: onderneemt(),
  },
  {
    code: 'plan-met-werkgever',
    wel: werkt({ ziekeWerknemer: true }),
    niet: werkt({ ziekeWerknemer: false }),
    onbekend: werkt(),
  },
  {
    code: 'plan-met-werkgever-aow',
    wel: werkt({ ziekeWerknemer: true, inkomstenbronnen: ['LOONDIENST', 'AOW'] }),
    niet: werkt({ ziekeWerknemer: true, leeftijd: 66, peildatum }),
    onbekend: werkt({ inkomstenbronnen: ['LOONDIENST', 'AOW'] }),
  },
  {
    code: 'plan-met-eigenrisicodrager',
    wel: { ...met('ZW'), eigenrisicodrager: true },
    niet: { ...met('ZW'), eigenrisicodrager: false },
    onbekend: met('ZW'),
  },
  {
    code: 'papieren',
    wel: werkt({ dreigendBaanverlies: true }),
    niet: werkt({ dreigendBaanverlies: false }),
    onbekend: werkt(),
  },
  { code: 'inschrijven', wel: zoekt(), niet: werkt(), onbekend: null },
  {
    code: 'lopende-hulp',
    wel: { ...met('BIJSTAND'), aangekloptBij: 'UWV' },
    niet: met('BIJSTAND'),
    onbekend: zoekt(),
  },
  { code: 'gesprek-werkcentrum', wel: zoekt(), niet: null, onbekend: null },
  { code: 'gesprek-vakbond', wel: onderneemt(), niet: met('BIJSTAND'), onbekend: zoekt() },
  {
    code: 'beschut-werk',
    wel: zoekt({ adviesBeschutWerk: true }),
    niet: zoekt({ adviesBeschutWerk: false }),
    onbekend: zoekt(),
  },
  {
    code: 'doelgroepregister',
    wel: zoekt({ arbeidsbeperking: true, doelgroepregister: false }),
    niet: zoekt({ arbeidsbeperking: true, doelgroepregister: false, adviesBeschutWerk: true }),
    onbekend: zoekt({ arbeidsbeperking: true }),
  },
  {
    code: 'doelgroepregister',
    wel: { ...met('WGA'), doelgroepregister: false },
    niet: { ...met('WGA'), doelgroepregister: false, arbeidsbeperking: false },
    onbekend: { ...met('WW'), doelgroepregister: false },
  },
  { code: 'taal', wel: zoekt({ laaggeletterd: true }), niet: zoekt({ laaggeletterd: false }), onbekend: zoekt() },
  { code: 'inburgering', wel: zoekt({ statushouder: true }), niet: zoekt({ statushouder: false }), onbekend: zoekt() },
  {
    code: 'opleiding-ander-beroep',
    wel: zoekt({ huidigBeroep: '7112', gewenstBeroep: '3112' }),
    niet: zoekt({ huidigBeroep: '7112', gewenstBeroep: '7112' }),
    onbekend: zoekt({ gewenstBeroep: '7112' }),
  },
  {
    code: 'startkwalificatie',
    wel: zoekt({ opleidingsniveau: 'MBO1' }),
    niet: zoekt({ opleidingsniveau: 'MBO2' }),
    onbekend: zoekt({ opleidingsniveau: 'ONBEKEND' }),
  },
  {
    code: 'solliciteren-leren',
    wel: zoekt({ maandenZonderWerk: 13 }),
    niet: zoekt({ maandenZonderWerk: 12 }),
    onbekend: zoekt(),
  },
  { code: 'vacatures', wel: zoekt(), niet: werkt(), onbekend: null },
];

describe('each next step of a person', () => {
  test.each(STAPPEN)('$code', ({ code, wel, niet, onbekend }) => {
    const stap = stappentabel.find((mogelijk) => mogelijk.code === code);
    for (const situatie of [wel, niet, onbekend]) expect(situatie ? controleerSituatie(situatie) : []).toEqual([]);
    expect(getTitels(wel)).toContain(stap?.titel);
    if (niet) expect(stap?.als(niet)).toBe(false);
    if (onbekend) expect(stap?.als(onbekend)).toBeNull();
    for (const situatie of [niet, onbekend]) if (situatie) expect(getTitels(situatie)).not.toContain(stap?.titel);
  });

  test('has a case here', () => {
    expect(new Set(STAPPEN.map(({ code }) => code))).toEqual(new Set(stappentabel.map(({ code }) => code)));
  });

  test('keeps the guide of the union and that of the Werkcentrum apart, and says of the first how long and that it may not be there', () => {
    const stappen = getVervolgstappen({ ...werkt(), peildatum });
    const [werkcentrum, vakbond] = stappen.filter(({ soort }) => soort === 'GESPREK');
    expect(werkcentrum).toMatchObject({ partij: 'WERKCENTRUM', url: 'https://www.werkcentrum.nl' });
    expect(vakbond).toMatchObject({ partij: 'VAKBOND', url: null });
    expect(vakbond?.uitleg).toMatch(/eerste gesprek en daarna hoogstens drie gesprekken.*nog niet overal/);
    expect(werkcentrum?.uitleg).not.toContain('hoogstens drie');
  });

  test('names a last day only where it counts from now, never for what is possible later', () => {
    const alles = getVervolgstappen({ ...werkt({ dreigendBaanverlies: true }), peildatum });
    expect(alles.map(({ uiterlijk }) => uiterlijk).filter((dag) => dag !== null)).toEqual([]);
    const straks = alles.find(({ titel }) => titel.includes('WW'));
    expect(straks).toMatchObject({ soort: 'VOORBEREIDEN', titel: 'Bereid u voor op WW, als uw werk stopt.' });
    expect(straks?.uitleg).toMatch(/^Nu kan dat nog niet\./);
  });

  test.each<[number | null, string, string | null]>([
    [0, 'Vraag op tijd WW aan.', '2026-03-09'],
    [1, 'Vraag zo snel mogelijk WW aan.', null],
    [2, 'Vraag zo snel mogelijk WW aan.', null],
    // The first day without work is not told, so neither is the last day.
    [null, 'Vraag zo snel mogelijk WW aan.', null],
  ])('after %j months without work: %s, at the latest %j', (maandenZonderWerk, titel, uiterlijk) => {
    const situatie = { ...met('GEEN'), gewerkteWekenVanLaatste36: 28, maandenZonderWerk, peildatum };
    const stappen = getVervolgstappen(situatie).filter((stap) => stap.titel.includes('WW'));
    expect(stappen).toMatchObject([{ soort: 'AANVRAGEN', titel, uiterlijk }]);
    // The peildatum need not be today.
    expect(stappen[0]?.uitleg).not.toMatch(/vandaag|morgen/);
  });

  test.each<[string, Situatie]>([
    ['with WW already', { ...met('WW'), gewerkteWekenVanLaatste36: 36 }],
    ...(['ZW', 'WGA', 'IVA'] as const).map((bron): [string, Situatie] => [
      `with ${bron} beside wages`,
      werkt({ inkomstenbronnen: ['LOONDIENST', bron], dreigendBaanverlies: true }),
    ]),
    ['at the age of AOW', werkt({ leeftijd: 67, dreigendBaanverlies: true })],
    ['with AOW', werkt({ inkomstenbronnen: ['LOONDIENST', 'AOW'], dreigendBaanverlies: true })],
    ['on sick pay', werkt({ ziekeWerknemer: true, dreigendBaanverlies: true })],
  ])('leads nobody to WW %s', (_, situatie) => {
    expect(getTitels(situatie).filter((titel) => titel.includes('WW'))).toEqual([]);
  });
});

const ZOEKT = werkgever('PERSONEEL_GEZOCHT');
const OVER = werkgever('PERSONEEL_OVER');
const van = (kandidaat: Kandidaat) => werkgever('PERSONEEL_GEZOCHT', { kandidaat });

const WERKGEVERSSTAPPEN: readonly Rij<WerkgeverSituatie>[] = [
  {
    code: 'collectief-ontslag',
    wel: { ...OVER, aantalWerknemers: 20 },
    niet: { ...OVER, aantalWerknemers: 19 },
    onbekend: OVER,
  },
  { code: 'van-werk-naar-werk', wel: OVER, niet: ZOEKT, onbekend: null },
  { code: 'overstappen', wel: { ...OVER, beroep: '7115' }, niet: OVER, onbekend: null },
  { code: 'vacature-melden', wel: ZOEKT, niet: OVER, onbekend: null },
  {
    code: 'proefplaatsing',
    wel: van({ inkomstenbronnen: ['WW'] }),
    niet: van({ inkomstenbronnen: ['GEEN'] }),
    onbekend: ZOEKT,
  },
  ...(['ZW', 'WGA', 'IVA', 'WAO', 'WAJONG', 'BIJSTAND', 'IOAW', 'IOAZ'] as const).map((bron) => ({
    code: 'proefplaatsing',
    wel: { ...van({ inkomstenbronnen: [bron], leeftijd: 66 }), peildatum },
    niet: { ...van({ inkomstenbronnen: [bron], leeftijd: 67 }), peildatum },
    onbekend: van({ leeftijd: 66 }),
  })),
  ...(['IOW', 'BBZ', 'AOW', 'LOONDIENST', 'ONDERNEMING'] as const).map((bron) => ({
    code: 'proefplaatsing',
    wel: van({ inkomstenbronnen: ['WW'] }),
    niet: van({ inkomstenbronnen: [bron] }),
    onbekend: ZOEKT,
  })),
  {
    code: 'loonkostensubsidie',
    wel: van({ loonwaardePercentage: 99 }),
    niet: van({ loonwaardePercentage: 100 }),
    onbekend: van({}),
  },
  {
    code: 'beschut-werk',
    wel: van({ adviesBeschutWerk: true }),
    niet: van({ adviesBeschutWerk: false }),
    onbekend: van({}),
  },
  {
    code: 'loonkostenvoordeel',
    wel: van({ doelgroepregister: true }),
    niet: van({ arbeidsbeperking: false, doelgroepregister: false }),
    onbekend: van({}),
  },
  // A benefit for disability tells it already.
  ...(['WGA', 'IVA', 'WAO', 'WAJONG'] as const).map((bron) => ({
    code: 'loonkostenvoordeel',
    wel: van({ inkomstenbronnen: [bron] }),
    niet: van({ inkomstenbronnen: [bron], arbeidsbeperking: false, doelgroepregister: false }),
    onbekend: van({ inkomstenbronnen: ['WW'] }),
  })),
  // Who is in the register counts, whatever else is told.
  {
    code: 'loonkostenvoordeel',
    wel: { ...van({ doelgroepregister: true, arbeidsbeperking: false, leeftijd: 66 }), peildatum },
    niet: { ...van({ doelgroepregister: true, leeftijd: 67 }), peildatum },
    onbekend: van({ arbeidsbeperking: false }),
  },
  {
    code: 'doelgroepverklaring',
    wel: van({ arbeidsbeperking: true, doelgroepverklaring: false }),
    niet: van({ arbeidsbeperking: true, doelgroepverklaring: true }),
    onbekend: van({ arbeidsbeperking: true }),
  },
  // The banenafspraak asks for none.
  {
    code: 'doelgroepverklaring',
    wel: van({ inkomstenbronnen: ['WGA'], doelgroepverklaring: false }),
    niet: van({ inkomstenbronnen: ['WGA'], doelgroepverklaring: false, doelgroepregister: true }),
    onbekend: van({ inkomstenbronnen: ['WGA'] }),
  },
  {
    code: 'no-riskpolis',
    wel: van({ doelgroepregister: true }),
    niet: van({ doelgroepregister: false, adviesBeschutWerk: false, inkomstenbronnen: ['WW'] }),
    onbekend: van({ doelgroepregister: false }),
  },
  ...(['WGA', 'IVA', 'WAO', 'WAJONG'] as const).map((bron) => ({
    code: 'no-riskpolis',
    wel: van({ inkomstenbronnen: [bron] }),
    niet: { ...van({ inkomstenbronnen: [bron], leeftijd: 67 }), peildatum },
    onbekend: van({}),
  })),
  {
    code: 'no-riskpolis',
    wel: van({ adviesBeschutWerk: true, leeftijd: 16 }),
    niet: van({ adviesBeschutWerk: true, leeftijd: 15 }),
    onbekend: van({}),
  },
  {
    code: 'werkplek-aanpassen',
    wel: werkgever('WERKPLEK_AANPASSEN'),
    niet: werkgever('SCHOLING'),
    onbekend: ZOEKT,
  },
  {
    code: 'erkenning-leerbedrijf',
    wel: { ...ZOEKT, erkendLeerbedrijf: false },
    niet: { ...ZOEKT, erkendLeerbedrijf: true },
    onbekend: ZOEKT,
  },
  {
    code: 'leerbaan',
    wel: { ...ZOEKT, erkendLeerbedrijf: true },
    niet: { ...ZOEKT, erkendLeerbedrijf: false },
    onbekend: ZOEKT,
  },
  { code: 'sectorfonds', wel: werkgever('SCHOLING'), niet: ZOEKT, onbekend: null },
  { code: 'gesprek-wsp', wel: ZOEKT, niet: null, onbekend: null },
];

describe('each next step of an employer', () => {
  const titels = (situatie: WerkgeverSituatie) =>
    getVervolgstappenVoorWerkgever({ ...situatie, peildatum }).map(({ titel }) => titel);

  test.each(WERKGEVERSSTAPPEN)('$code', ({ code, wel, niet, onbekend }) => {
    const stap = werkgeversstappen.find((mogelijk) => mogelijk.code === code);
    for (const situatie of [wel, niet, onbekend])
      expect(situatie ? controleerWerkgeverSituatie(situatie) : []).toEqual([]);
    expect(titels(wel)).toContain(stap?.titel);
    if (niet) expect(stap?.als(niet)).toBe(false);
    if (onbekend) expect(stap?.als(onbekend)).toBeNull();
  });

  test('has a case here', () => {
    expect(new Set(WERKGEVERSSTAPPEN.map(({ code }) => code))).toEqual(
      new Set(werkgeversstappen.map(({ code }) => code)),
    );
  });

  test('come in order, numbered from 1, with the vacancy before what helps for the candidate', () => {
    const stappen = getVervolgstappenVoorWerkgever({
      ...van({ inkomstenbronnen: ['BIJSTAND'], doelgroepregister: true, loonwaardePercentage: 60 }),
      peildatum,
    });
    expect(stappen.map(({ volgorde, titel }) => `${volgorde} ${titel}`)).toEqual([
      '1 Meld uw vacature bij het werkgeversservicepunt.',
      '2 Vraag of een proefplaatsing kan.',
      '3 Vraag de gemeente naar loonkostensubsidie.',
      '4 Bekijk welke loonkostenvoordelen er zijn.',
      '5 Vraag UWV naar de no-riskpolis.',
      '6 Vraag een aanpassing van de werkplek aan.',
      '7 Praat met een adviseur van het werkgeversservicepunt.',
    ]);
  });
});
