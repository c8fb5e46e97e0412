import { describe, expect, it, test } from 'vitest';
import { regelingenRijk } from '../../../mocks/regelingen-rijk/data.ts';
import type { Requirement, Voorwaarde } from '../../../mocks/regelingen-rijk/regeling.ts';
import { arbeidsmarktregios } from '../../../schema/referentie/regios.ts';
import { getBeschikbaarheid } from '../../../subgraphs/regelingen/beschikbaarheid.ts';
import {
  BESLISSER,
  DOELGROEP,
  GEBIED,
  SOORT,
  STATUS,
} from '../../../subgraphs/regelingen/bronnen/regelingen-rijk/codes.ts';
import { mapWieBeslist } from '../../../subgraphs/regelingen/bronnen/regelingen-rijk/map-wie-beslist.ts';
import type { Aanvraagkanaal, Beschikbaarheid, Regelingsoort } from '../../../subgraphs/regelingen/regeling.ts';
import { getVoorwaarden } from '../../../subgraphs/regelingen/voorverkenning/regel.ts';
import { getCodes } from '../../../subgraphs/shared/bron/parse.ts';
import { getDag } from '../../../subgraphs/shared/dag.ts';
import { getRegeling, regelingen } from './regelingen.ts';

it.each([
  [
    'soort',
    SOORT,
    {
      uitkering: 'UITKERING',
      toeslag: 'TOESLAG',
      loonkosten: 'LOONKOSTEN',
      voorziening: 'VOORZIENING',
      subsidie: 'SUBSIDIE',
      lening: 'LENING',
      dienst: 'VOORZIENING',
      fiscaal: 'FISCAAL',
      vergoeding: 'TOESLAG',
    },
  ],
  ['doelgroep', DOELGROEP, { W: 'WERKENDE', Z: 'WERKZOEKENDE', G: 'WERKGEVER', P: 'ZELFSTANDIGE' }],
  [
    'status',
    STATUS,
    {
      open: 'OPEN',
      gesloten: 'GESLOTEN',
      loting: 'LOTING',
      uitgeput: 'UITGEPUT',
      vervallen: 'VERVALLEN',
      onbekend: 'ONBEKEND',
    },
  ],
  ['gebied', GEBIED, { landelijk: 'LANDELIJK', gemeentelijk: 'LOKAAL', regionaal: 'REGIONAAL' }],
])('gives every code of the list %s its meaning', (_lijst, tabel, betekenis) => {
  expect(tabel).toEqual(betekenis);
});

describe('who decides', () => {
  const uwv = { naam: 'UWV', soort: 'uwv' } as const;

  test('is said in one sentence for every kind of executor', () => {
    for (const soort of getCodes(BESLISSER)) {
      const zin = mapWieBeslist({ uitvoerder: { naam: 'Iemand', soort }, mede_uitvoerders: [] });
      expect(zin).toMatch(/^(Vraag het aan uw werkgever|[A-Z].+ beslist)\.$/);
    }
  });

  it.each([
    ['proefplaatsing', 'UWV of de gemeente beslist.'],
    ['jobcoaching', 'UWV of de gemeente beslist.'],
    ['werkplekaanpassing', 'UWV of de gemeente beslist.'],
    ['lkv-banenafspraak', 'UWV of de Belastingdienst beslist.'],
    ['slim-individueel', 'Uitvoering Van Beleid of de Rijksdienst voor Ondernemend Nederland beslist.'],
    ['via', 'Het ministerie van Sociale Zaken en Werkgelegenheid of de gemeente beslist.'],
    ['beschut-werk', 'De gemeente beslist.'],
    ['bijstand', 'De gemeente beslist.'],
    ['transitievergoeding', 'Vraag het aan uw werkgever.'],
  ])('%s: %s', (sleutel, zin) => {
    expect(getRegeling(sleutel).wieBeslist).toBe(zin);
  });

  test('names every one that may, for every scheme with several', () => {
    for (const { id, mede_uitvoerders } of regelingenRijk) {
      const { wieBeslist } = getRegeling(id);
      for (const { soort } of mede_uitvoerders) expect(wieBeslist, id).toContain(BESLISSER[soort]);
    }
  });

  test('lists more than two, and one of a kind that is not known by its name', () => {
    const anderen = [
      { naam: 'Gemeente', soort: 'gemeente' },
      { naam: 'Sociale Verzekeringsbank', soort: null },
    ] as const;
    expect(mapWieBeslist({ uitvoerder: uwv, mede_uitvoerders: [...anderen] })).toBe(
      'UWV, de gemeente of Sociale Verzekeringsbank beslist.',
    );
  });
});

describe('a scheme', () => {
  it.each<[string, Regelingsoort]>([
    ['ww-uitkering', 'UITKERING'],
    ['no-riskpolis', 'VERZEKERING'],
    ['doelgroepregister', 'REGISTRATIE'],
    ['transitievergoeding', 'PRIVAAT'],
    ['schuldhulpverlening', 'VOORZIENING'],
    ['levenlanglerenkrediet', 'LENING'],
  ])('%s is of the kind %s', (sleutel, soort) => {
    expect(getRegeling(sleutel).soort).toBe(soort);
  });

  it.each<[string, Aanvraagkanaal | undefined]>([
    ['ww-uitkering', 'DIGID'],
    ['slim-individueel', 'EHERKENNING'],
    ['lkv-banenafspraak', 'LOONAANGIFTE'],
    ['transitievergoeding', 'WERKGEVER'],
    ['tel-mee-met-taal', 'WEBFORMULIER'],
    ['bijstand', 'OVERIG'],
    ['stap-budget', undefined],
  ])('%s is asked for through %s', (sleutel, kanaal) => {
    expect(getRegeling(sleutel).aanvragen?.kanaal).toBe(kanaal);
  });

  it.each<[string, string, Beschikbaarheid]>([
    ['slim-individueel', '2026-04-06', 'GESLOTEN'],
    ['slim-individueel', '2026-04-07', 'LOTING'],
    ['slim-individueel', '2026-09-07', 'LOTING'],
    ['slim-individueel', '2026-09-08', 'GESLOTEN'],
    ['slim-individueel', '2025-06-01', 'ONBEKEND'],
    ['slim-individueel', '2027-06-01', 'ONBEKEND'],
    ['slim-individueel', '2030-01-01', 'VERVALLEN'],
    ['slim-samenwerking', '2026-04-07', 'ONBEKEND'],
    ['praktijkleren', '2026-07-01', 'ONBEKEND'],
    ['tel-mee-met-taal', '2026-07-01', 'ONBEKEND'],
    ['via', '2026-07-01', 'ONBEKEND'],
    ['esf-plus', '2020-12-31', 'GESLOTEN'],
    ['esf-plus', '2021-01-01', 'OPEN'],
    ['esf-plus', '2027-12-31', 'OPEN'],
    ['esf-plus', '2028-01-01', 'VERVALLEN'],
    ['stap-budget', '2023-12-31', 'ONBEKEND'],
    ['stap-budget', '2026-06-01', 'VERVALLEN'],
    ['bijstand', '2026-06-01', 'OPEN'],
  ])('%s is on %s: %s', (sleutel, dag, beschikbaarheid) => {
    expect(getBeschikbaarheid(getRegeling(sleutel), dag)).toBe(beschikbaarheid);
  });

  test('that ended on a day nobody gave has ended for every day', () => {
    const weg = { ...getRegeling('bijstand'), status: 'VERVALLEN' } as const;
    expect(getBeschikbaarheid(weg, '2000-01-01')).toBe('VERVALLEN');
  });

  it.each([
    ['OPEN', null, 'ONBEKEND'],
    ['LOTING', null, 'ONBEKEND'],
    ['GESLOTEN', null, 'GESLOTEN'],
    ['OPEN', [], 'OPEN'],
    ['OPEN', [{ van: '2025-11-01', tot: null, toelichting: null }], 'OPEN'],
    ['OPEN', [{ van: '2026-11-01', tot: null, toelichting: null }], 'GESLOTEN'],
    ['OPEN', [{ van: '2027-01-01', tot: null, toelichting: null }], 'ONBEKEND'],
    ['OPEN', [{ van: '2025-11-01', tot: '2026-01-31', toelichting: null }], 'GESLOTEN'],
  ] as const)('called %s by its source with periods %j is %s', (status, tijdvakken, beschikbaarheid) => {
    const regeling = { geldig: { van: null, tot: null }, status, tijdvakken };
    expect(getBeschikbaarheid(regeling, '2026-06-01')).toBe(beschikbaarheid);
  });

  test('never is open when nobody found its periods, and says so', () => {
    for (const { tijdvakken, samenvatting, status } of regelingen) {
      if (tijdvakken !== null || status === 'VERVALLEN') continue;
      expect(status).toBe('ONBEKEND');
      expect(samenvatting).toMatch(/niet (gevonden|nagekeken)/);
    }
  });

  test('that only regions can apply for names them all, and nobody else', () => {
    const { gebied, doelgroepen, uitvoerder } = getRegeling('esf-plus');
    expect({ doelgroepen, uitvoerder: uitvoerder.id, soort: gebied.soort }).toEqual({
      doelgroepen: [],
      uitvoerder: 'uvb',
      soort: 'REGIONAAL',
    });
    expect(gebied.arbeidsmarktregios).toEqual(arbeidsmarktregios.map(({ code }) => ({ code })));
    expect(regelingen.filter((regeling) => regeling.doelgroepen.length === 0)).toHaveLength(1);
  });

  test('for child care is for the self-employed too', () => {
    expect(getRegeling('kinderopvangtoeslag').doelgroepen).toEqual(['WERKENDE', 'ZELFSTANDIGE']);
  });

  test('names the IOW by its law and its product name', () => {
    expect(getRegeling('iow-uitkering')).toMatchObject({
      grondslag: { artikel: '3', url: 'https://wetten.overheid.nl/BWBR0024394' },
      upl: { naam: 'iow-uitkering' },
    });
  });

  test('says all year with an empty list of periods, and null where they were not found', () => {
    expect(getRegeling('bijstand').tijdvakken).toEqual([]);
    expect(getRegeling('praktijkleren').tijdvakken).toBeNull();
    expect(getRegeling('slim-individueel').tijdvakken).toEqual([
      { van: '2026-04-07', tot: '2026-05-04', toelichting: expect.stringContaining('loting') },
      { van: '2026-08-10', tot: '2026-09-07', toelichting: expect.stringContaining('loting') },
    ]);
  });

  test('has conditions with the field that decides and the address of their law', () => {
    const [urenverlies, wekeneis] = getVoorwaarden(getRegeling('ww-uitkering').regels);
    expect(urenverlies?.toets).toBeNull();
    expect(wekeneis).toMatchObject({
      toets: { feel: 'gewerkteWekenVanLaatste36 >= 26', nodig: ['gewerkteWekenVanLaatste36'], normen: [] },
      grondslag: { wet: 'Werkloosheidswet', artikel: '15-17', url: 'https://wetten.overheid.nl/BWBR0004045' },
    });
  });

  test('loses no condition of its source, and no test, to a field, a norm or a word that the graph does not know', () => {
    const bron = regelingenRijk.flatMap(({ requirements }) => getBladeren(requirements));
    const graaf = regelingen.flatMap(({ regels }) => getVoorwaarden(regels));
    expect(
      graaf.map(({ code, toets }) => [code, toets?.feel, ...(toets?.normen ?? []).map(({ naam }) => naam)]),
    ).toEqual(bron.map(({ code, toets }) => [code, toets?.feel, ...(toets?.normen ?? [])]));
  });
});

test('the day changes at midnight in the Netherlands, in winter and in summer', () => {
  expect(getDag(new Date('2026-01-31T22:59:59Z'))).toBe('2026-01-31');
  expect(getDag(new Date('2026-01-31T23:00:00Z'))).toBe('2026-02-01');
  expect(getDag(new Date('2026-06-30T21:59:59Z'))).toBe('2026-06-30');
  expect(getDag(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01');
});

const getBladeren = (requirement: Requirement): readonly Voorwaarde[] => {
  if ('all' in requirement) return requirement.all.flatMap(getBladeren);
  return 'any' in requirement ? requirement.any.flatMap(getBladeren) : [requirement];
};
