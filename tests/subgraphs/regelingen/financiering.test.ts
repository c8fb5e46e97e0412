import { readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import { describe, expect, it, test, vi } from 'vitest';
import { regelingenRijk as bronregelingen } from '../../../mocks/regelingen-rijk/data.ts';
import { isVoorbij } from '../../../subgraphs/regelingen/beschikbaarheid.ts';
import { LEERWEGEN, NIVEAUS, WAARDEDOCUMENTEN } from '../../../subgraphs/regelingen/betaalt.ts';
import {
  LEERWEG,
  NIVEAU,
  OPLEIDINGSOORT,
  UITVOERINGSVORM,
  WAARDEDOCUMENT,
} from '../../../subgraphs/regelingen/bronnen/regelingen-rijk/codes-betaalt.ts';
import { createFinancieringLoader } from '../../../subgraphs/regelingen/create-financiering-loader.ts';
import {
  createVraagVoorOpleiding,
  type Dienstkind,
  kiesFinanciering,
  type Opleidingkind,
} from '../../../subgraphs/regelingen/financiering.ts';
import type { Regeling } from '../../../subgraphs/regelingen/regeling.ts';
import type { Oogst } from '../../../subgraphs/shared/harvest/create-oogst.ts';
import type { HarvestIndex } from '../../../subgraphs/shared/harvest/harvest-index.ts';
import { createTestOperatie } from '../../helpers/omgeving.ts';
import { getRegeling, regelingen, VANDAAG } from './regelingen.ts';
import { pagina, start, vervangRegelingen } from './start-regelingen.ts';

const PRAKTIJKLEREN = 'Subsidie praktijkleren';
const LEERWERK = 'Leer-werktraject';
const STUFI = 'Studiefinanciering mbo en hoger onderwijs';
const STUDIETOESLAG = 'Studietoeslag bij een beperking';
const KREDIET = 'Levenlanglerenkrediet';
const GEMEENTE = 'Vergoeding voor een opleiding';
const WW = 'Scholing tijdens de WW';
const TAAL = 'Tel mee met Taal';
const HULP = 'Hulp van de gemeente bij werk en participatieplaats';
const SLIM = ['SLIM-subsidie voor één bedrijf', 'SLIM-subsidie voor samenwerking of groot bedrijf'];
const JOBCOACH = 'Jobcoach of begeleiding op de werkplek';

type Proef = Awaited<ReturnType<typeof start>>;

/** Asks what can pay for each of these, as the gateway does. */
const vraagFinanciering = async ({ vraag }: Proef, type: 'Opleiding' | 'Dienst', kinds: readonly object[]) => {
  const { data, errors } = await vraag(
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { financiering { naam beschikbaarheid } } } }`,
    { r: kinds.map((kind, nummer) => ({ __typename: type, id: `rio~${nummer}`, ...kind })) },
  );
  expect(errors).toBeUndefined();
  const antwoorden: readonly { financiering: readonly { naam: string; beschikbaarheid: string }[] | null }[] =
    Object(data)._entities;
  return antwoorden.map(({ financiering }) => financiering);
};

const getNamen = (financiering: readonly { naam: string }[] | null | undefined) =>
  financiering ? financiering.map(({ naam }) => naam) : financiering;

const opleiding = (soort: string, niveau = 'ONBEKEND', leerweg = 'ONBEKEND', waardedocument = 'ONBEKEND') => ({
  soort,
  niveau,
  leerweg,
  waardedocument,
});

describe('a course', () => {
  it.each<[Opleidingkind, readonly string[] | null]>([
    [opleiding('OPLEIDING', 'MBO3', 'BOL', 'DIPLOMA'), [STUFI, STUDIETOESLAG, KREDIET, GEMEENTE, WW]],
    [opleiding('OPLEIDING', 'MBO2', 'BBL', 'DIPLOMA'), [PRAKTIJKLEREN, LEERWERK, GEMEENTE, WW]],
    [opleiding('OPLEIDING', 'MBO4', 'BBL', 'DIPLOMA'), [PRAKTIJKLEREN, GEMEENTE, WW]],
    [opleiding('OPLEIDING', 'MBO2', 'DERDE_LEERWEG', 'DIPLOMA'), [LEERWERK, GEMEENTE, WW]],
    [opleiding('OPLEIDING', 'HBO', 'DUAAL', 'GETUIGSCHRIFT'), [STUFI, STUDIETOESLAG, KREDIET, GEMEENTE, WW]],
    [opleiding('OPLEIDING', 'AD', 'DEELTIJD', 'GETUIGSCHRIFT'), [KREDIET, GEMEENTE, WW]],
    [opleiding('OPLEIDING'), [GEMEENTE, WW]],
    [opleiding('OPLEIDINGSONDERDEEL', 'MBO3', 'DERDE_LEERWEG', 'MBO_CERTIFICAAT'), [GEMEENTE, WW]],
    [opleiding('CURSUS', 'ONBEKEND', 'ONBEKEND', 'CERTIFICAAT'), [GEMEENTE, WW]],
    [opleiding('CURSUS', 'BASISONDERWIJS'), [TAAL, GEMEENTE, WW]],
    [opleiding('TRAINING'), [HULP, GEMEENTE, WW]],
    [opleiding('PRAKTIJKLEREN', 'MBO1', 'DERDE_LEERWEG', 'PRAKTIJKVERKLARING'), [LEERWERK, GEMEENTE, WW]],
    [opleiding('COACHING'), [...SLIM, HULP]],
    [opleiding('EVC', 'MBO4', 'ONBEKEND', 'ERVARINGSCERTIFICAAT'), [WW]],
    [opleiding('EXAMEN'), []],
    [opleiding('OVERIG', 'MBO2', 'BBL', 'DIPLOMA'), []],
    [opleiding('ONBEKEND', 'MBO2', 'BBL', 'DIPLOMA'), null],
    [{ soort: null, niveau: null, leerweg: null, waardedocument: null }, null],
  ])('%j can be paid for by %j, the narrowest scheme first', async (kind, namen) => {
    const [financiering] = await vraagFinanciering(await start(), 'Opleiding', [kind]);
    expect(getNamen(financiering)).toEqual(namen);
  });
});

describe('a service', () => {
  it.each<[Dienstkind, readonly string[] | null]>([
    [{ doelgroepen: ['WERKENDE'], uitvoeringsvorm: ['COACHING'] }, [JOBCOACH, ...SLIM]],
    [{ doelgroepen: ['WERKZOEKENDE'], uitvoeringsvorm: ['COACHING'] }, [HULP]],
    [{ doelgroepen: ['WERKZOEKENDE'], uitvoeringsvorm: ['LEERWERKTRAJECT'] }, [LEERWERK, PRAKTIJKLEREN, WW]],
    [{ doelgroepen: ['WERKZOEKENDE', 'WERKENDE'], uitvoeringsvorm: ['BIJSCHOLING', 'OPLEIDING'] }, [GEMEENTE, WW]],
    [{ doelgroepen: ['WERKGEVER'], uitvoeringsvorm: ['MATERIELE_ONDERSTEUNING'] }, ['Aanpassing van de werkplek']],
    // Whoever is coached in the end, it is the employer who applies.
    [{ doelgroepen: ['WERKGEVER'], uitvoeringsvorm: ['COACHING'] }, [JOBCOACH, ...SLIM]],
    [{ doelgroepen: ['WERKGEVER'], uitvoeringsvorm: ['LEERWERKTRAJECT'] }, [PRAKTIJKLEREN]],
    [{ doelgroepen: ['WERKENDE'], uitvoeringsvorm: ['BIJSCHOLING'] }, []],
    [{ doelgroepen: ['WERKENDE'], uitvoeringsvorm: ['ONBEKEND'] }, null],
    [{ doelgroepen: ['WERKENDE'], uitvoeringsvorm: [] }, null],
    [{ doelgroepen: [], uitvoeringsvorm: ['COACHING'] }, null],
    [{ doelgroepen: null, uitvoeringsvorm: null }, null],
  ])('%j can be paid for by %j', async (kind, namen) => {
    const [financiering] = await vraagFinanciering(await start(), 'Dienst', [kind]);
    expect(getNamen(financiering)).toEqual(namen);
  });
});

describe('what cannot be applied for any more', () => {
  test('is never there, whatever the kind', async () => {
    const soorten = Object.values(OPLEIDINGSOORT);
    const kinds = soorten.flatMap((soort) =>
      LEERWEGEN.flatMap((leerweg) =>
        WAARDEDOCUMENTEN.map((waardedocument) => ({ soort, niveau: 'MBO2', leerweg, waardedocument })),
      ),
    );
    const gevonden = (await vraagFinanciering(await start(), 'Opleiding', kinds)).flatMap((lijst) => lijst ?? []);
    expect(gevonden.length).toBeGreaterThan(kinds.length);
    expect(gevonden.map(({ naam }) => naam)).not.toContain('STAP-budget');
    expect(gevonden.map(({ beschikbaarheid }) => beschikbaarheid)).not.toContain('VERVALLEN');
  });

  test('would have paid for courses while it was there', () => {
    const vraag = createVraagVoorOpleiding(opleiding('CURSUS'));
    const stap = getRegeling('stap-budget');
    expect(stap.betaalt?.soort).toContain('CURSUS');
    const lopend: Regeling = { ...stap, status: 'OPEN' };
    expect(vraag && kiesFinanciering([lopend], vraag, '2023-12-31')).toEqual([lopend]);
    expect(vraag && kiesFinanciering([lopend], vraag, '2024-01-01')).toEqual([]);
  });

  it.each<[string, Partial<Regeling>, boolean]>([
    ['ended yesterday', { geldig: { van: null, tot: '2026-05-31' } }, true],
    ['ends today', { geldig: { van: null, tot: VANDAAG } }, false],
    ['is closed without a period to come', { status: 'GESLOTEN', tijdvakken: null }, true],
    ['is closed after its last period', { status: 'GESLOTEN', tijdvakken: [vak('2026-01-01', '2026-05-31')] }, true],
    ['is closed until a period to come', { status: 'GESLOTEN', tijdvakken: [vak('2026-08-10', '2026-09-07')] }, false],
    ['is between its periods', { status: 'LOTING', tijdvakken: [vak('2026-08-10', '2026-09-07')] }, false],
    ['has no money left in this period', { status: 'UITGEPUT', tijdvakken: null }, false],
    ['is open nobody knows when', { status: 'ONBEKEND', tijdvakken: null }, false],
  ])('counts a scheme that %s with %j as gone: %s', (_naam, feiten, voorbij) => {
    expect(isVoorbij({ ...getRegeling('scholing-ww'), ...feiten }, VANDAAG)).toBe(voorbij);
  });
});

test('gives five schemes at most, by name where they are equally narrow', async () => {
  const basis = bronregelingen.find(({ id }) => id === 'scholing-ww');
  const proef = await start((wereld) =>
    vervangRegelingen(wereld, () =>
      pagina(['F', 'b', 'E', 'a', 'G', 'd', 'C'].map((naam) => ({ ...basis, id: naam.toLowerCase(), naam }))),
    ),
  );
  const [financiering] = await vraagFinanciering(proef, 'Opleiding', [opleiding('CURSUS')]);
  expect(getNamen(financiering)).toEqual(['a', 'b', 'C', 'd', 'E']);
});

test('leaves out a scheme of some regions only: who takes the course may live elsewhere', async () => {
  const basis = bronregelingen.find(({ id }) => id === 'scholing-ww');
  const proef = await start((wereld) =>
    vervangRegelingen(wereld, () =>
      pagina([basis, { ...basis, id: 'regio', naam: 'Regio', gebied: 'regionaal', arbeidsmarktregios: ['AM22'] }]),
    ),
  );
  const [financiering] = await vraagFinanciering(proef, 'Opleiding', [opleiding('CURSUS')]);
  expect(getNamen(financiering)).toEqual([WW]);
});

test('asks the index once for each kind, however many courses of it are shown', async () => {
  const zoek = vi.fn<HarvestIndex<Regeling>['zoek']>(async () => ({
    treffers: [{ id: '', volgorde: '', rang: 0, positie: '', gegevens: getRegeling('scholing-ww') }],
    meer: false,
    totaal: 1,
  }));
  const nooit = async (): Promise<never> => Promise.reject(new Error('not asked'));
  const index: HarvestIndex<Regeling> = {
    zoek,
    tel: nooit,
    lees: nooit,
    bevat: async () => false,
    zoekDubbelen: nooit,
    sluit: nooit,
  };
  const oogst: Oogst<Regeling> = {
    naam: 'regelingen',
    bronnen: [],
    getStand: () => ({ index, uitkomsten: [], getActualiteit: () => 'VEROUDERD' }),
    ververs: nooit,
    start: nooit,
    stop: nooit,
  };
  const loader = createFinancieringLoader(oogst, createTestOperatie());
  const kinds = ['CURSUS', 'TRAINING', 'EVC'].flatMap((soort) => Array.from({ length: 40 }, () => opleiding(soort)));
  const antwoorden = await Promise.all(
    kinds.flatMap((kind) => {
      const vraag = createVraagVoorOpleiding(kind);
      return vraag ? [loader.load(vraag)] : [];
    }),
  );
  expect(antwoorden).toHaveLength(120);
  expect(zoek).toHaveBeenCalledTimes(3);
  expect(antwoorden[0]).toMatchObject([{ naam: WW, herkomst: { actualiteit: 'VEROUDERD' } }]);
});

test('nulls the field with the error of the source when there never was a harvest, and asks nothing for an unknown kind', async () => {
  const { vraag } = await start((wereld) => wereld.zetScenario('regelingen-rijk', 'uit'));
  const { data, errors } = await vraag(
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Opleiding { financiering { naam } } } }',
    {
      r: [
        { __typename: 'Opleiding', id: 'rio~1', ...opleiding('CURSUS') },
        { __typename: 'Opleiding', id: 'rio~2', ...opleiding('ONBEKEND') },
      ],
    },
  );
  expect(data).toEqual({ _entities: [{ financiering: null }, { financiering: null }] });
  expect(errors).toMatchObject([
    { path: ['_entities', 0, 'financiering'], extensions: { code: 'BRON_NIET_BESCHIKBAAR', bron: 'regelingen-rijk' } },
  ]);
});

describe('what the source says about paying', () => {
  const basis = bronregelingen.find(({ id }) => id === 'scholing-ww');
  const betaalt = basis?.betaalt;

  test('is counted where a code is not known, and such a code never makes a scheme wider', async () => {
    const proef = await start((wereld) =>
      vervangRegelingen(wereld, () =>
        pagina([
          { ...basis, id: 'goed', naam: 'Goed', betaalt: { ...betaalt, opleidingsoorten: ['cursus', 'webinar'] } },
          { ...basis, id: 'leerweg', betaalt: { ...betaalt, leerwegen: ['avondschool'] } },
          { ...basis, id: 'kapot', betaalt: 'alles' },
          { ...basis, id: 'zonder', betaalt: undefined },
        ]),
      ),
    );
    const [financiering] = await vraagFinanciering(proef, 'Opleiding', [opleiding('CURSUS', 'MBO2', 'BOL')]);
    expect(getNamen(financiering)).toEqual(['Goed']);
    const { data } = await proef.vraag('{ regelingen { totaal } }');
    expect(Object(data?.regelingen).totaal).toBe(4);
    expect(proef.omgeving.register.getToestanden()[0]?.afwijkingen).toEqual({
      'betaalt.opleidingsoorten': 1,
      'betaalt.leerwegen': 1,
      betaalt: 1,
    });
  });

  test.each([
    ['Leerweg', LEERWEGEN, LEERWEG],
    ['Waardedocument', WAARDEDOCUMENTEN, WAARDEDOCUMENT],
    ['Opleidingsniveau', NIVEAUS, NIVEAU],
    ['Opleidingsoort', null, OPLEIDINGSOORT],
    ['Uitvoeringsvorm', null, UITVOERINGSVORM],
  ])('is told in the values of %s, each code its own', (naam, waarden, tabel) => {
    const enumwaarden = getEnum(naam);
    expect(enumwaarden).toEqual(expect.arrayContaining(Object.values(tabel)));
    expect(new Set(Object.values(tabel)).size).toBe(Object.keys(tabel).length);
    if (waarden) expect(waarden.toSorted()).toEqual(enumwaarden.filter((waarde) => waarde !== 'ONBEKEND').toSorted());
  });

  test('loses no code of its data', () => {
    for (const [nummer, { id, betaalt }] of bronregelingen.entries()) {
      const graaf = regelingen[nummer]?.betaalt ?? null;
      expect(graaf === null, id).toBe(betaalt === null);
      expect(graaf?.soort.length, id).toBe(betaalt?.opleidingsoorten.length);
      expect(graaf?.leerweg?.length, id).toBe(betaalt?.leerwegen?.length);
      expect(graaf?.waardedocument?.length, id).toBe(betaalt?.waardedocumenten?.length);
      expect(graaf?.niveau?.length, id).toBe(betaalt?.niveaus?.length);
      expect(graaf?.uitvoeringsvorm.length, id).toBe(betaalt?.uitvoeringsvormen.length);
      expect(graaf?.doelgroep.length, id).toBe(betaalt?.voor.length);
    }
  });
});

function vak(van: string, tot: string) {
  return { van, tot, toelichting: null };
}

const begrippen = parse(readFileSync(new URL('../../../schema/gedeeld/begrippen.graphql', import.meta.url), 'utf8'));

const getEnum = (naam: string): readonly string[] =>
  begrippen.definitions.flatMap((definitie) =>
    definitie.kind === Kind.ENUM_TYPE_DEFINITION && definitie.name.value === naam
      ? (definitie.values ?? []).map(({ name }) => name.value)
      : [],
  );
