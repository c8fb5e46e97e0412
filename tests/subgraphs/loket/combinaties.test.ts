import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beslistabel, vangnet } from '../../../subgraphs/loket/beslistabel.ts';
import { GEMEENTE_UITKERINGEN, UWV_UITKERINGEN } from '../../../subgraphs/loket/feiten.ts';
import { getLeerbedrijf } from '../../../subgraphs/loket/leerbedrijf.ts';
import { getOverdracht } from '../../../subgraphs/loket/overdracht.ts';
import { werkgeversstappen } from '../../../subgraphs/loket/tabel/stappen/werkgever.ts';
import { stappentabel } from '../../../subgraphs/loket/tabel/stappen.ts';
import { vragentabel } from '../../../subgraphs/loket/tabel/vragen.ts';
import { werkgeverstabel } from '../../../subgraphs/loket/tabel/werkgever.ts';
import { getVerantwoordelijken } from '../../../subgraphs/loket/verantwoordelijken.ts';
import { getVervolgstappen } from '../../../subgraphs/loket/vervolgstappen.ts';
import { getVolgendeVraag } from '../../../subgraphs/loket/volgende-vraag.ts';
import type { Inkomstenbron, Situatie } from '../../../subgraphs/shared/situatie.ts';
import { met, onderneemt, werkgever, werkt, zoekt } from './rijen.ts';
import { BALIES, situaties } from './situaties.ts';

type Deel = Partial<Situatie>;

/** Role, party, article and certainty in one line each. */
const kort = (situatie: Situatie): string[] =>
  getVerantwoordelijken(situatie).map(({ rol, partij, grondslag, zekerheid }) =>
    [rol, partij, grondslag?.artikel ?? '-', zekerheid].join(' '),
  );

const UITKERINGEN: readonly Inkomstenbron[] = [...UWV_UITKERINGEN, ...GEMEENTE_UITKERINGEN];
const PAREN = UITKERINGEN.flatMap((een, plaats) => UITKERINGEN.slice(plaats + 1).map((ander) => [een, ander] as const));
const isVanUwv = (bron: Inkomstenbron): boolean => UWV_UITKERINGEN.some((uwv) => uwv === bron);

describe('several benefits at once', () => {
  test.each(PAREN)('%s with %s: UWV before the municipality, and both payers named', (...bronnen) => {
    const wie = getVerantwoordelijken({ ...met(...bronnen), sector: 'F', eigenrisicodrager: false });
    expect(wie[0]?.partij).toBe(bronnen.some(isVanUwv) ? 'UWV' : 'GEMEENTE');
    const partijen = new Set(wie.map(({ partij }) => partij));
    expect(partijen).toEqual(new Set(bronnen.map((bron) => (isVanUwv(bron) ? 'UWV' : 'GEMEENTE'))));
    // One of them helps to work; the other adds to the income.
    const helpers = wie.filter(({ reden }) => /naar werk|helpt UWV u/.test(reden));
    expect(new Set(helpers.map(({ partij }) => partij)).size).toBeLessThanOrEqual(1);
  });

  test('part-time WW, bijstand, debts and the register: UWV arranges, the municipality pays, goes on and helps with debts', () => {
    expect(kort({ ...met('WW', 'BIJSTAND'), schulden: true, doelgroepregister: true })).toEqual([
      'HOOFD UWV 30a lid 1 onder a WETTELIJK',
      'MEDE GEMEENTE 7 lid 1 onder b WETTELIJK',
      'MEDE GEMEENTE - AFSPRAAK',
      'MEDE UWV 38b WETTELIJK',
      'MEDE GEMEENTE 3 WETTELIJK',
    ]);
  });

  test('of UWV: once, with the reasons together and no sentence twice', () => {
    const [uwv, ...andere] = getVerantwoordelijken(met('WW', 'WGA'));
    expect(andere).toEqual([]);
    expect(uwv?.reden).toContain('WW-uitkering');
    expect(uwv?.reden).toContain('WGA-uitkering');
    expect(uwv?.reden.match(/Daarom helpt UWV u/g)).toHaveLength(1);
  });

  test('an employer that bears the risk goes before UWV, which still helps for the other benefit', () => {
    expect(kort({ ...met('WW', 'WGA'), sector: 'F', eigenrisicodrager: true })).toEqual([
      'HOOFD WERKGEVER 40 WETTELIJK',
      'MEDE UWV 30a lid 1 onder a WETTELIJK',
      'MEDE UWV 30 lid 1 WETTELIJK',
    ]);
  });
});

describe('an employer that bears the risk itself', () => {
  test.each(['ZW', 'WGA'] as const)('is named as possible with %s as long as it is not told', (bron) => {
    const reden = (eigenrisicodrager: boolean | null) =>
      getVerantwoordelijken({ ...met(bron), eigenrisicodrager })[0]?.reden;
    expect(reden(null)).toContain('Soms betaalt uw oude werkgever');
    expect(reden(false)).not.toContain('eigenrisicodrager');
    expect(reden(true)).toContain('Uw werkgever of oude werkgever betaalt uw uitkering zelf');
  });
});

describe('illness', () => {
  test.each<[string, Situatie, string]>([
    ['ZW', met('ZW'), 'UWV'],
    ['WW', met('WW'), 'UWV'],
    ['bijstand', met('BIJSTAND'), 'GEMEENTE'],
    ['no income', met('GEEN'), 'GEMEENTE'],
    ['ZW beside wages', met('ZW', 'LOONDIENST'), 'WERKGEVER'],
    ['ZW and a contract', { ...met('ZW'), contract: 'VAST' }, 'WERKGEVER'],
    ['ZW, as an employee', werkt({ inkomstenbronnen: ['ZW'] }), 'WERKGEVER'],
    ['an income that is not told', zoekt(), 'WERKCENTRUM'],
  ])('leads to an employer only who has one: with %s to %s', (_, situatie, partij) => {
    const ziek = { ...situatie, ziekeWerknemer: true, peildatum: '2026-03-02' };
    const [hoofd, ...mede] = getVerantwoordelijken(ziek);
    expect(hoofd?.partij).toBe(partij);
    const teksten = JSON.stringify([hoofd, mede, getVervolgstappen(ziek)]);
    expect(/u hebt een werkgever|Maak met uw werkgever/.test(teksten)).toBe(partij === 'WERKGEVER');
  });

  test.each([
    [66, /eerste twee jaar/, 'Maak met uw werkgever een plan voor ander werk.'],
    [67, /hoogstens zes weken/, 'Praat met uw werkgever over werk dat u nog kunt doen.'],
  ])('at %i: as long as the law has an employer pay, and the plan that goes with it', (leeftijd, loon, titel) => {
    const situatie = { ...werkt({ ziekeWerknemer: true, leeftijd }), peildatum: '2026-03-02' };
    expect(getVerantwoordelijken(situatie)[0]).toMatchObject({
      partij: 'WERKGEVER',
      reden: expect.stringMatching(loon),
    });
    const titels = getVervolgstappen(situatie).map((stap) => stap.titel);
    expect(titels.filter((stap) => stap.includes('uw werkgever'))).toEqual([titel]);
  });
});

describe('age', () => {
  const opDag = (situatie: Situatie) => ({ ...situatie, peildatum: '2026-03-02' });
  const hoofd = (situatie: Situatie) => getVerantwoordelijken(opDag(situatie))[0]?.partij;

  test.each<[string, Situatie, string, string]>([
    ['without benefit, 18', { ...met('GEEN'), leeftijd: 18 }, 'GEMEENTE', 'bijstand'],
    ['without benefit, 17', { ...met('GEEN'), leeftijd: 17 }, 'WERKCENTRUM', ''],
    ['without benefit, 66', { ...met('GEEN'), leeftijd: 66 }, 'GEMEENTE', 'WW bijstand'],
    ['without benefit, 67', { ...met('GEEN'), leeftijd: 67 }, 'WERKCENTRUM', 'AOW'],
    ['without benefit, age not told', met('GEEN'), 'GEMEENTE', 'WW bijstand'],
  ])('%s', (_, deel, partij, naar) => {
    const weken = (deel.leeftijd ?? 30) > 18 ? 30 : 0;
    const situatie: Situatie = { ...deel, gewerkteWekenVanLaatste36: weken, huishouden: 'ALLEENSTAAND' };
    expect(hoofd(situatie)).toBe(partij);
    const titels = getVervolgstappen(opDag(situatie)).map(({ titel }) => titel);
    expect(['WW', 'bijstand', 'AOW'].filter((woord) => titels.some((titel) => titel.includes(woord))).join(' ')).toBe(
      naar,
    );
  });

  test('outside the years of which the age of AOW is known nobody counts as too old', () => {
    const situatie: Situatie = { ...met('GEEN'), leeftijd: 70 };
    expect(getVerantwoordelijken({ ...situatie, peildatum: '2027-12-31' })[0]?.partij).toBe('WERKCENTRUM');
    expect(getVerantwoordelijken({ ...situatie, peildatum: '2028-01-01' })[0]?.partij).toBe('GEMEENTE');
  });

  test.each([
    [66, true],
    [67, false],
  ])('at %i: help of UWV before the job ends, %s', (leeftijd, verwacht) => {
    const wie = getVerantwoordelijken(opDag(werkt({ dreigendBaanverlies: true, leeftijd })));
    expect(wie.some(({ partij }) => partij === 'UWV')).toBe(verwacht);
  });

  test('from the age of AOW on the municipality guides nobody with bijstand to work', () => {
    expect(hoofd({ ...met('BIJSTAND'), leeftijd: 66 })).toBe('GEMEENTE');
    expect(hoofd({ ...met('BIJSTAND'), leeftijd: 67 })).toBe('WERKCENTRUM');
    expect(hoofd(met('BIJSTAND', 'AOW'))).toBe('WERKCENTRUM');
  });
});

describe('other combinations', () => {
  test('a sick employee is for the employer, and no agreement is named beside the law', () => {
    const wie = kort(werkt({ inkomstenbronnen: ['LOONDIENST'], ziekeWerknemer: true }));
    expect(wie).toEqual(['HOOFD WERKGEVER 629 en 658a WETTELIJK', 'MEDE SOCIALE_PARTNERS - AFSPRAAK']);
  });

  test('a worker with bijstand beside wages: the law goes before the agreement', () => {
    expect(kort(werkt({ inkomstenbronnen: ['LOONDIENST', 'BIJSTAND'] })).slice(0, 2)).toEqual([
      'HOOFD GEMEENTE 7 lid 1 onder a WETTELIJK',
      'MEDE WERKGEVER - AFSPRAAK',
    ]);
  });

  test.each<[string, Situatie, string]>([
    ['somebody on Wajong: UWV helps and pays', met('WAJONG'), 'HOOFD UWV 30a lid 1 onder a WETTELIJK'],
    ['somebody on bijstand', met('BIJSTAND'), 'HOOFD GEMEENTE 7 lid 1 onder a WETTELIJK'],
    ['somebody in work: the law goes before the agreement', werkt(), 'HOOFD GEMEENTE 10b WETTELIJK'],
    ['somebody who tells nothing else', zoekt(), 'HOOFD GEMEENTE 10b WETTELIJK'],
  ])('sheltered work for %s', (_, situatie, hoofd) => {
    const wie = kort({ ...situatie, adviesBeschutWerk: true });
    expect(wie[0]).toBe(hoofd);
    expect(wie.filter((regel) => regel.includes('10b')).map((regel) => regel.split(' ')[1])).toEqual([
      'GEMEENTE',
      'UWV',
    ]);
  });

  test.each<[string, Situatie, string[]]>([
    ['with wages', met('LOONDIENST'), ['HOOFD WERKGEVER - AFSPRAAK', 'MEDE SOCIALE_PARTNERS - AFSPRAAK']],
    ['with an own business', met('ONDERNEMING'), ['HOOFD WERKCENTRUM - AFSPRAAK']],
  ])('a jobseeker %s works, so is not somebody without benefit and work', (_, situatie, wie) => {
    expect(kort(situatie)).toEqual(wie);
    const stappen = getVervolgstappen({ ...situatie, gewerkteWekenVanLaatste36: 36, peildatum: '2026-03-02' });
    expect(stappen.map(({ titel }) => titel)).not.toContain('Vraag op tijd WW aan.');
  });

  test('names the organisation where it is one, with the municipality of residence', () => {
    const wie = (situatie: Situatie) =>
      getVerantwoordelijken(situatie).map(({ organisatie }) => organisatie?.id ?? null);
    expect(wie({ ...met('BIJSTAND'), doelgroepregister: true })).toEqual(['gemeente~GM0599', 'uwv']);
    expect(wie(met('AOW'))).toEqual([null, 'svb']);
    expect(getVerantwoordelijken(werkt())[0]?.organisatie).toBeNull();
  });
});

describe('any situation', () => {
  const proef = { numRuns: 500, seed: 20_260_101 };

  test('exactly one HOOFD, in front; no party twice on one ground; nothing throws; no promise of a right', () => {
    fc.assert(
      fc.property(situaties(), fc.constantFrom(...BALIES), (deel, naar) => {
        const situatie = { ...deel, peildatum: deel.peildatum ?? '2026-03-02' };
        const wie = getVerantwoordelijken(situatie);
        expect(wie.map(({ rol }) => rol).indexOf('HOOFD')).toBe(0);
        expect(wie.filter(({ rol }) => rol === 'HOOFD')).toHaveLength(1);
        expect(wie[0]?.zekerheid).not.toBe('VOORNEMEN');
        const gronden = wie.map(({ partij, grondslag, zekerheid }) => JSON.stringify([partij, grondslag, zekerheid]));
        expect(new Set(gronden).size).toBe(gronden.length);
        const redenen = wie.map(({ reden }) => reden).join(' ');
        expect(redenen).not.toMatch(/geen uitkering en u zoekt werk.*(in loondienst|als zelfstandige)/);
        const stappen = getVervolgstappen(situatie);
        expect(stappen.map(({ volgorde }) => volgorde)).toEqual(stappen.map((_, plaats) => plaats + 1));
        const vraag = getVolgendeVraag(situatie);
        if (vraag) expect(Reflect.get(situatie, vraag.veld) ?? []).toEqual([]);
        const tekst = JSON.stringify([wie, stappen, vraag, getOverdracht(situatie, naar)]);
        expect(tekst).not.toMatch(/recht op|undefined|\[object/i);
      }),
      proef,
    );
  });

  test('debts add the municipality beside who arranges, and never change who does', () => {
    fc.assert(
      fc.property(situaties(), (situatie) => {
        const [zonder] = getVerantwoordelijken({ ...situatie, schulden: false });
        const [hoofd, ...mede] = getVerantwoordelijken({ ...situatie, schulden: true });
        expect(hoofd).toEqual(zonder);
        expect(mede.map(({ grondslag }) => grondslag?.wet)).toContain('Wet gemeentelijke schuldhulpverlening');
      }),
      proef,
    );
  });

  test('every row of the table can hold', () => {
    const alle = fc.sample(situaties(), { numRuns: 3_000, seed: 7 });
    const geraakt = beslistabel.filter(({ als }) => alle.some((situatie) => als(situatie) === true));
    expect(geraakt.map(({ code }) => code)).toEqual(beslistabel.map(({ code }) => code));
  });

  test('answering the question each time ends with no question, within the number of questions', () => {
    let situatie = zoekt();
    const gevraagd: string[] = [];
    const antwoorden: Deel = {
      inkomstenbronnen: ['GEEN'],
      dreigendBaanverlies: false,
      ziekeWerknemer: false,
      contract: 'GEEN',
      schulden: false,
      doelgroepregister: false,
      arbeidsbeperking: true,
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
    for (let vraag = getVolgendeVraag(situatie); vraag; vraag = getVolgendeVraag(situatie)) {
      expect(gevraagd).not.toContain(vraag.veld);
      gevraagd.push(vraag.veld);
      situatie = { ...situatie, [vraag.veld]: Reflect.get(antwoorden, vraag.veld) };
    }
    expect(gevraagd[0]).toBe('inkomstenbronnen');
    expect(gevraagd.length).toBeGreaterThan(5);
  });
});

test('no text of any table promises a right, and each reads as B1: no sentence above 25 words', () => {
  const teksten = [
    ...[...beslistabel, vangnet, ...werkgeverstabel].flatMap(({ reden, terugval }) => [
      reden,
      terugval?.toelichting ?? '',
    ]),
    ...[...stappentabel, ...werkgeversstappen].flatMap(({ titel, uitleg }) => [titel, uitleg]),
    ...vragentabel.flatMap(({ vraag, reden }) => [vraag, reden]),
    ...[true, false, null].map(
      (erkendLeerbedrijf) => getLeerbedrijf(werkgever('SCHOLING', { erkendLeerbedrijf }))?.uitleg ?? '',
    ),
    ...BALIES.flatMap((naar) =>
      [met('WW', 'BIJSTAND'), zoekt({ aangekloptBij: 'UWV' }), onderneemt({ dreigendBaanverlies: true })].map(
        (situatie) => getOverdracht({ ...situatie, peildatum: '2026-03-02' }, naar).uitleg,
      ),
    ),
  ];
  for (const zin of teksten.flatMap((tekst) => tekst.split(/(?<=[.?]) /))) {
    expect(zin).not.toMatch(/recht op|krijgt zeker|'/i);
    expect(zin.split(' ').length, zin).toBeLessThanOrEqual(25);
  }
});

test('a self-employed person on Bbz with debts is not told to ask for Bbz', () => {
  const [hoofd, ...mede] = kort(onderneemt({ inkomstenbronnen: ['BBZ'], schulden: true }));
  expect([hoofd, ...mede]).toEqual([
    'HOOFD GEMEENTE - WETTELIJK',
    'MEDE WERKCENTRUM - AFSPRAAK',
    'MEDE GEMEENTE 3 WETTELIJK',
  ]);
});
