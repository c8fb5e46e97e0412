import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beslistabel, vangnet } from '../../../subgraphs/loket/beslistabel.ts';
import { getOverdracht } from '../../../subgraphs/loket/overdracht.ts';
import { werkgeverstabel } from '../../../subgraphs/loket/tabel/werkgever.ts';
import {
  getVerantwoordelijken,
  getVerantwoordelijkenVoorWerkgever,
} from '../../../subgraphs/loket/verantwoordelijken.ts';
import { getVervolgstappen } from '../../../subgraphs/loket/vervolgstappen.ts';
import { getVolgendeVraag } from '../../../subgraphs/loket/volgende-vraag.ts';
import { controleerSituatie } from '../../../subgraphs/shared/invoer/controleer-situatie.ts';
import type { Situatie, WerkgeverSituatie } from '../../../subgraphs/shared/situatie.ts';
import { BALIES, situaties } from './situaties.ts';

type Deel = Partial<Situatie>;

const zoekt: Situatie = { rol: 'WERKZOEKENDE', gemeente: 'GM0599' };
const werkt: Situatie = { rol: 'WERKENDE', gemeente: 'GM0599' };
const onderneemt: Situatie = { rol: 'ZELFSTANDIGE', gemeente: 'GM0599' };

/** Role, party, article and certainty in one line each. */
const kort = (situatie: Situatie): string[] =>
  getVerantwoordelijken(situatie).map(({ rol, partij, grondslag, zekerheid }) =>
    [rol, partij, grondslag?.artikel ?? '-', zekerheid].join(' '),
  );

describe('each row: who is HOOFD', () => {
  test.each<[string, Situatie, Deel, string]>([
    ['zieke-werknemer', werkt, { ziekeWerknemer: true }, 'HOOFD WERKGEVER 629 en 658a WETTELIJK'],
    ['ww-overheid', zoekt, { inkomstenbronnen: ['WW'], sector: 'O' }, 'HOOFD WERKGEVER 72a WETTELIJK'],
    ['uwv-ww', zoekt, { inkomstenbronnen: ['WW'], sector: 'F' }, 'HOOFD UWV 30a lid 1 onder a WETTELIJK'],
    ['uwv-wga', zoekt, { inkomstenbronnen: ['WGA'] }, 'HOOFD UWV 30a lid 1 onder a WETTELIJK'],
    ['uwv-zw', zoekt, { inkomstenbronnen: ['ZW'] }, 'HOOFD UWV 30a lid 1 onder a WETTELIJK'],
    ['uwv-wajong', zoekt, { inkomstenbronnen: ['WAJONG'] }, 'HOOFD UWV 30a lid 1 onder a WETTELIJK'],
    ['uwv-wao', zoekt, { inkomstenbronnen: ['WAO'] }, 'HOOFD UWV 30a lid 1 onder a WETTELIJK'],
    ['uwv-iow', zoekt, { inkomstenbronnen: ['IOW'] }, 'HOOFD UWV 30a lid 1 onder a WETTELIJK'],
    ['uwv-iva', zoekt, { inkomstenbronnen: ['IVA'] }, 'HOOFD UWV 30 lid 1 WETTELIJK'],
    ['gemeente-bijstand', zoekt, { inkomstenbronnen: ['BIJSTAND'] }, 'HOOFD GEMEENTE 7 lid 1 onder a WETTELIJK'],
    ['gemeente-ioaw', zoekt, { inkomstenbronnen: ['IOAW'] }, 'HOOFD GEMEENTE 34 lid 1 WETTELIJK'],
    ['gemeente-ioaz', zoekt, { inkomstenbronnen: ['IOAZ'] }, 'HOOFD GEMEENTE 34 lid 1 WETTELIJK'],
    ['gemeente-bbz', onderneemt, { inkomstenbronnen: ['BBZ'] }, 'HOOFD GEMEENTE - WETTELIJK'],
    ['gemeente-zonder-uitkering', zoekt, { inkomstenbronnen: ['GEEN'] }, 'HOOFD GEMEENTE 7 lid 1 onder a WETTELIJK'],
    ['werknemer', werkt, {}, 'HOOFD WERKGEVER - AFSPRAAK'],
    ['werknemer', werkt, { dreigendBaanverlies: true, contract: 'VAST' }, 'HOOFD WERKGEVER - AFSPRAAK'],
    ['werknemer', werkt, { dreigendBaanverlies: true }, 'HOOFD WERKGEVER - AFSPRAAK'],
    [
      'dreigend-flex-of-zelfstandig',
      werkt,
      { dreigendBaanverlies: true, contract: 'UITZEND' },
      'HOOFD SOCIALE_PARTNERS - VOORNEMEN',
    ],
    [
      'dreigend-flex-of-zelfstandig',
      werkt,
      { dreigendBaanverlies: true, contract: 'OPROEP' },
      'HOOFD SOCIALE_PARTNERS - VOORNEMEN',
    ],
    [
      'dreigend-flex-of-zelfstandig',
      werkt,
      { dreigendBaanverlies: true, contract: 'TIJDELIJK' },
      'HOOFD SOCIALE_PARTNERS - VOORNEMEN',
    ],
    ['dreigend-flex-of-zelfstandig', onderneemt, { dreigendBaanverlies: true }, 'HOOFD SOCIALE_PARTNERS - VOORNEMEN'],
    ['zelfstandige', onderneemt, {}, 'HOOFD WERKCENTRUM - AFSPRAAK'],
  ])('%s', (code, basis, deel, hoofd) => {
    const situatie = { ...basis, ...deel };
    expect(controleerSituatie(situatie)).toEqual([]);
    expect(beslistabel.find((regel) => regel.code === code)?.als(situatie)).toBe(true);
    expect(kort(situatie)[0]).toBe(hoofd);
  });

  test.each<[string, Deel]>([
    ['income is not told', {}],
    ['the list of income is empty', { inkomstenbronnen: [] }],
    ['income is AOW alone', { inkomstenbronnen: ['AOW'] }],
  ])('sends nobody away: the Werkcentrum when %s', (_, deel) => {
    expect(kort({ ...zoekt, ...deel })[0]).toBe('HOOFD WERKCENTRUM - AFSPRAAK');
  });
});

describe('each row: who stands beside', () => {
  test.each<[string, Situatie, Deel, string]>([
    [
      'gemeente-bijstand-naast-uwv',
      zoekt,
      { inkomstenbronnen: ['WW', 'BIJSTAND'] },
      'MEDE GEMEENTE 7 lid 1 onder b WETTELIJK',
    ],
    ['uwv-inschrijving', zoekt, { inkomstenbronnen: ['GEEN'] }, 'MEDE UWV 30b lid 1 WETTELIJK'],
    ['cao-partijen', werkt, {}, 'MEDE SOCIALE_PARTNERS - AFSPRAAK'],
    ['uwv-baan-stopt', werkt, { dreigendBaanverlies: true }, 'MEDE UWV 30a lid 1 onder b WETTELIJK'],
    ['vakbondsgids', werkt, { dreigendBaanverlies: true }, 'MEDE VAKBOND - VOORNEMEN'],
    ['vakbondsgids', onderneemt, { dreigendBaanverlies: true }, 'MEDE VAKBOND - VOORNEMEN'],
    ['werkcentrum-bij-voornemen', onderneemt, { dreigendBaanverlies: true }, 'MEDE WERKCENTRUM - AFSPRAAK'],
    ['gemeente-zelfstandige-in-nood', onderneemt, { schulden: true }, 'MEDE GEMEENTE - WETTELIJK'],
    ['doelgroepregister', zoekt, { doelgroepregister: true }, 'MEDE UWV 38b WETTELIJK'],
    ['schulden', zoekt, { schulden: true }, 'MEDE GEMEENTE 3 WETTELIJK'],
    ['laaggeletterd', zoekt, { laaggeletterd: true }, 'MEDE GEMEENTE - WETTELIJK'],
    ['statushouder', zoekt, { statushouder: true }, 'MEDE GEMEENTE - WETTELIJK'],
    ['aow', werkt, { inkomstenbronnen: ['LOONDIENST', 'AOW'] }, 'MEDE SVB 34 lid 1 onder a WETTELIJK'],
  ])('%s', (code, basis, deel, mede) => {
    const situatie = { ...basis, ...deel };
    expect(beslistabel.find((regel) => regel.code === code)?.als(situatie)).toBe(true);
    expect(kort(situatie).slice(1)).toContain(mede);
  });

  test('every row of the table can hold', () => {
    const alle = fc.sample(situaties(), { numRuns: 3_000, seed: 7 });
    const geraakt = beslistabel.filter(({ als }) => alle.some((situatie) => als(situatie) === true));
    expect(geraakt.map(({ code }) => code)).toEqual(beslistabel.map(({ code }) => code));
  });
});

describe('combinations', () => {
  test('part-time WW, bijstand, debts and the register: UWV arranges, the municipality pays and helps with debts', () => {
    expect(kort({ ...zoekt, inkomstenbronnen: ['WW', 'BIJSTAND'], schulden: true, doelgroepregister: true })).toEqual([
      'HOOFD UWV 30a lid 1 onder a WETTELIJK',
      'MEDE GEMEENTE 7 lid 1 onder b WETTELIJK',
      'MEDE UWV 38b WETTELIJK',
      'MEDE GEMEENTE 3 WETTELIJK',
    ]);
  });

  test('several benefits of UWV: once, with the reasons together and no sentence twice', () => {
    const [uwv, ...andere] = getVerantwoordelijken({ ...zoekt, inkomstenbronnen: ['WW', 'WGA'] });
    expect(andere).toEqual([]);
    expect(uwv?.reden).toContain('WW-uitkering');
    expect(uwv?.reden).toContain('WGA-uitkering');
    expect(uwv?.reden.match(/Daarom helpt UWV u/g)).toHaveLength(1);
  });

  test('names own-risk employers with sickness benefit and WGA', () => {
    for (const bron of ['ZW', 'WGA'] as const)
      expect(getVerantwoordelijken({ ...zoekt, inkomstenbronnen: [bron] })[0]?.reden).toContain('eigenrisicodrager');
  });

  test('a sick employee is for the employer, and no agreement is named beside the law', () => {
    const wie = kort({ ...werkt, inkomstenbronnen: ['LOONDIENST'], ziekeWerknemer: true });
    expect(wie).toEqual(['HOOFD WERKGEVER 629 en 658a WETTELIJK', 'MEDE SOCIALE_PARTNERS - AFSPRAAK']);
  });

  test('a worker with bijstand beside wages: the law goes before the agreement', () => {
    expect(kort({ ...werkt, inkomstenbronnen: ['LOONDIENST', 'BIJSTAND'] }).slice(0, 2)).toEqual([
      'HOOFD GEMEENTE 7 lid 1 onder a WETTELIJK',
      'MEDE WERKGEVER - AFSPRAAK',
    ]);
  });

  test.each<[string, Situatie, Deel, string[]]>([
    [
      'with wages',
      zoekt,
      { inkomstenbronnen: ['LOONDIENST'] },
      ['HOOFD WERKGEVER - AFSPRAAK', 'MEDE SOCIALE_PARTNERS - AFSPRAAK'],
    ],
    ['with an own business', zoekt, { inkomstenbronnen: ['ONDERNEMING'] }, ['HOOFD WERKCENTRUM - AFSPRAAK']],
  ])('a jobseeker %s works, so is not somebody without benefit and work', (_, basis, deel, wie) => {
    expect(kort({ ...basis, ...deel })).toEqual(wie);
    const stappen = getVervolgstappen({ ...basis, ...deel, gewerkteWekenVanLaatste36: 36, peildatum: '2026-03-02' });
    expect(stappen.map(({ titel }) => titel)).not.toContain('Vraag op tijd WW aan.');
  });

  test('with AOW no step leads to WW or to the register', () => {
    const deel: Deel = { inkomstenbronnen: ['LOONDIENST', 'AOW'], dreigendBaanverlies: true, arbeidsbeperking: true };
    const titels = (situatie: Situatie) =>
      getVervolgstappen({ ...situatie, doelgroepregister: false, peildatum: '2026-03-02' }).map(({ titel }) => titel);
    const alleenJonger = ['Vraag op tijd WW aan.', 'Vraag UWV of u in het doelgroepregister kunt.'];
    expect(titels({ ...werkt, ...deel }).filter((titel) => alleenJonger.includes(titel))).toEqual([]);
    expect(titels({ ...werkt, ...deel, inkomstenbronnen: ['LOONDIENST'] })).toEqual(
      expect.arrayContaining(alleenJonger),
    );
  });

  test.each<[string, Deel, boolean]>([
    ['told', { arbeidsbeperking: true }, true],
    ['shown by the benefit', { inkomstenbronnen: ['WGA'] }, true],
    ['denied beside the benefit', { inkomstenbronnen: ['WGA'], arbeidsbeperking: false }, false],
    ['not told', { inkomstenbronnen: ['WW'] }, false],
  ])('points to the register for a disability that is %s', (_, deel, verwacht) => {
    const stappen = getVervolgstappen({ ...zoekt, ...deel, doelgroepregister: false, peildatum: '2026-03-02' });
    expect(stappen.some(({ titel }) => titel.includes('doelgroepregister'))).toBe(verwacht);
  });

  test('an intention always has the Werkcentrum as fallback, and never stands alone', () => {
    const wie = getVerantwoordelijken({ ...werkt, dreigendBaanverlies: true, contract: 'UITZEND' });
    for (const { zekerheid, terugval } of wie)
      if (zekerheid === 'VOORNEMEN') expect(terugval?.partij).toBe('WERKCENTRUM');
    expect(wie.map(({ partij }) => partij)).toEqual(['SOCIALE_PARTNERS', 'UWV', 'VAKBOND', 'WERKCENTRUM']);
  });

  test('names the organisation where it is one, with the municipality of residence', () => {
    const wie = getVerantwoordelijken({ ...zoekt, inkomstenbronnen: ['BIJSTAND', 'AOW'], doelgroepregister: true });
    expect(wie.map(({ organisatie }) => organisatie?.id)).toEqual(['gemeente~GM0599', 'uwv', 'svb']);
    expect(getVerantwoordelijken(werkt)[0]?.organisatie).toBeNull();
  });
});

describe('employers', () => {
  const partijen = (situatie: Omit<WerkgeverSituatie, 'gemeente'>): string[] =>
    getVerantwoordelijkenVoorWerkgever({ gemeente: 'GM0599', ...situatie }).map(
      ({ rol, partij }) => `${rol} ${partij}`,
    );

  test.each<[string, Omit<WerkgeverSituatie, 'gemeente'>, string[]]>([
    ['looks for staff', { vraag: 'PERSONEEL_GEZOCHT' }, ['HOOFD WSP']],
    [
      'looks for staff as learning company',
      { vraag: 'PERSONEEL_GEZOCHT', erkendLeerbedrijf: true },
      ['HOOFD WSP', 'MEDE SBB'],
    ],
    [
      'has staff over',
      { vraag: 'PERSONEEL_OVER', aantalWerknemers: 19 },
      ['HOOFD WSP', 'MEDE WERKGEVER', 'MEDE SOCIALE_PARTNERS'],
    ],
    [
      'has staff over and is large',
      { vraag: 'PERSONEEL_OVER', aantalWerknemers: 20 },
      ['HOOFD WSP', 'MEDE WERKGEVER', 'MEDE SOCIALE_PARTNERS', 'MEDE UWV'],
    ],
    ['wants to train', { vraag: 'SCHOLING' }, ['HOOFD WSP', 'MEDE SOCIALE_PARTNERS', 'MEDE WERKGEVER', 'MEDE SBB']],
    ['adapts a workplace', { vraag: 'WERKPLEK_AANPASSEN' }, ['HOOFD WSP', 'MEDE WERKGEVER', 'MEDE UWV']],
    [
      'has a candidate with bijstand',
      { vraag: 'PERSONEEL_GEZOCHT', kandidaat: { inkomstenbronnen: ['BIJSTAND'] } },
      ['HOOFD WSP', 'MEDE GEMEENTE'],
    ],
    [
      'has a candidate with Wajong in the register',
      { vraag: 'PERSONEEL_GEZOCHT', kandidaat: { inkomstenbronnen: ['WAJONG'], doelgroepregister: true } },
      ['HOOFD WSP', 'MEDE UWV', 'MEDE UWV'],
    ],
  ])('%s', (_, situatie, verwacht) => {
    expect(partijen(situatie)).toEqual(verwacht);
  });
});

describe('any situation', () => {
  test('exactly one HOOFD, in front; no party twice on one ground; nothing throws; no promise of a right', () => {
    fc.assert(
      fc.property(situaties(), fc.constantFrom(...BALIES), (deel, naar) => {
        const situatie = { ...deel, peildatum: deel.peildatum ?? '2026-03-02' };
        const wie = getVerantwoordelijken(situatie);
        expect(wie.map(({ rol }) => rol).indexOf('HOOFD')).toBe(0);
        expect(wie.filter(({ rol }) => rol === 'HOOFD')).toHaveLength(1);
        const gronden = wie.map(({ partij, grondslag }) => JSON.stringify([partij, grondslag]));
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
      { numRuns: 500, seed: 20_260_101 },
    );
  });

  test('answering the question each time ends with no question, within the number of questions', () => {
    let situatie: Situatie = { ...zoekt };
    const gevraagd: string[] = [];
    const antwoorden: Deel = {
      inkomstenbronnen: ['GEEN'],
      dreigendBaanverlies: false,
      ziekeWerknemer: false,
      contract: 'GEEN',
      schulden: false,
      doelgroepregister: false,
      arbeidsbeperking: false,
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

  test('no text of any table promises a right, and each reads as B1: no sentence above 25 words', () => {
    const teksten = [...beslistabel, vangnet, ...werkgeverstabel].flatMap(({ reden, terugval }) => [
      reden,
      terugval?.toelichting ?? '',
    ]);
    for (const zin of teksten.flatMap((tekst) => tekst.split(/(?<=[.?]) /))) {
      expect(zin).not.toMatch(/recht op/i);
      expect(zin.split(' ').length).toBeLessThanOrEqual(25);
    }
  });
});
