import { readdirSync, readFileSync } from 'node:fs';
import { evaluate } from 'feelin';
import { buildASTSchema, type GraphQLNamedType, getNamedType, isEnumType, isInputObjectType, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import type { MockResponse } from '../../mocks/mock.ts';
import { normen } from '../../mocks/regelingen-rijk/data/normen.ts';
import { regelingenRijk } from '../../mocks/regelingen-rijk/data.ts';
import { regelingenRijkMock } from '../../mocks/regelingen-rijk/handlers.ts';
import type { Expressie, RegelingRijk, Requirement, Voorwaarde } from '../../mocks/regelingen-rijk/regeling.ts';

describe('the schemes', () => {
  test('are the 44 national rows: 1 to 45 without the O&O funds (37) and the regional budgets (43), and the IOAZ beside the IOAW (46)', () => {
    const verwacht = Array.from({ length: 46 }, (_, i) => i + 1).filter((nummer) => nummer !== 37 && nummer !== 43);
    expect(regelingenRijk.map(({ nummer }) => nummer)).toEqual(verwacht);
    expect(new Set(regelingenRijk.map(({ id }) => id)).size).toBe(44);
  });

  test.each([
    ['lkv-oudere-werknemer', '2026-01-01', '2025-12-31'],
    ['lage-inkomensvoordeel', '2025-01-01', '2024-12-31'],
    ['stap-budget', '2024-01-01', '2023-12-31'],
  ])('keep %s as ended on %s, with its ground and without a successor', (id, per, tot) => {
    const regeling = regelingenRijk.find((een) => een.id === id);
    expect(regeling).toMatchObject({ status: 'vervallen', vervallen: { per }, opvolger: null, geldig: { tot } });
    expect(regeling?.vervallen?.grond).toMatch(/\w+/);
  });

  test('that still exist have no end in the past', () => {
    expect(regelingenRijk.filter(({ status, vervallen }) => (status === 'vervallen') !== (vervallen !== null))).toEqual(
      [],
    );
    expect(regelingenRijk.filter(({ status }) => status === 'vervallen')).toHaveLength(3);
  });

  test('never say that somebody is entitled', () => {
    expect(
      regelingenRijk.filter((regeling) => /recht (op|heeft)|heeft recht|hebt recht/i.test(JSON.stringify(regeling))),
    ).toEqual([]);
  });

  test('name amounts only with their year, and otherwise say that they were not found', () => {
    for (const { id, bedrag } of regelingenRijk) {
      if (bedrag === null) continue;
      if (bedrag.maximum !== null) expect(bedrag.peiljaar, id).toBeTypeOf('number');
      if (bedrag.peiljaar === null) expect(bedrag.toelichting, id).toMatch(/niet gevonden|noemt geen bedrag/);
      else expect(bedrag.toelichting, id).toContain(String(bedrag.peiljaar));
    }
  });

  test('of unknown availability say that it was not found, and invent no slots', () => {
    for (const { id, status, status_toelichting, tijdvakken } of regelingenRijk) {
      if (status !== 'onbekend') continue;
      expect(tijdvakken, id).toEqual([]);
      expect(status_toelichting, id).toMatch(/niet (gevonden|nagekeken)/);
    }
    const onbekend = regelingenRijk.filter(({ status }) => status === 'onbekend').map(({ id }) => id);
    expect(onbekend).toEqual(['slim-samenwerking', 'praktijkleren', 'tel-mee-met-taal', 'via']);
  });

  test('name regions when they are regional, and only then', () => {
    for (const { id, gebied, arbeidsmarktregios } of regelingenRijk) {
      expect(arbeidsmarktregios, id).toHaveLength(gebied === 'regionaal' ? 35 : 0);
    }
  });

  test('link to a law only by its BWB id', () => {
    for (const { bwb_id, url } of regelingenRijk.flatMap(({ legal_basis }) => legal_basis)) {
      expect(url).toBe(bwb_id === null ? null : `https://wetten.overheid.nl/${bwb_id}`);
    }
  });

  test('say what is from memory when something is', () => {
    for (const { id, zekerheid, bronvermelding } of regelingenRijk) {
      expect(bronvermelding, id).not.toBe('');
      expect(bronvermelding.includes('Uit het geheugen'), id).toBe(zekerheid === 'uit het geheugen');
    }
  });
});

describe('what they can pay for', () => {
  const metBetaalt = regelingenRijk.flatMap(({ id, betaalt }) => (betaalt ? [{ id, ...betaalt }] : []));

  test('is told of those that pay for learning or services, and of no benefit or contribution to wages', () => {
    expect(metBetaalt.map(({ id }) => id)).toEqual([
      'individuele-studietoeslag',
      'jobcoaching',
      'werkplekaanpassing',
      're-integratie-gemeente',
      'leer-werktraject',
      'opleidingsvergoeding-werklozen',
      'slim-individueel',
      'slim-samenwerking',
      'praktijkleren',
      'levenlanglerenkrediet',
      'studiefinanciering',
      'scholing-ww',
      'tel-mee-met-taal',
      'stap-budget',
    ]);
  });

  test('names some learning or services and who they are for; a list that limits is never empty', () => {
    for (const { id, voor, opleidingsoorten, uitvoeringsvormen, leerwegen, waardedocumenten, niveaus } of metBetaalt) {
      expect(voor, id).not.toEqual([]);
      expect([...opleidingsoorten, ...uitvoeringsvormen], id).not.toEqual([]);
      for (const lijst of [voor, opleidingsoorten, uitvoeringsvormen, leerwegen, waardedocumenten, niveaus]) {
        expect(new Set(lijst).size, id).toBe(lijst?.length ?? 0);
      }
      for (const lijst of [leerwegen, waardedocumenten, niveaus]) expect(lijst, id).not.toEqual([]);
      if (opleidingsoorten.length === 0) expect([leerwegen, waardedocumenten, niveaus], id).toEqual([null, null, null]);
    }
  });

  test.each([
    ['slim-individueel', { opleidingsoorten: ['coaching'] }],
    ['praktijkleren', { leerwegen: ['bbl'], waardedocumenten: ['diploma'] }],
    ['levenlanglerenkrediet', { leerwegen: ['bol', 'voltijd', 'deeltijd', 'duaal'] }],
  ])('keeps %s to what its executor says: %j', (id, grens) => {
    expect(metBetaalt.find((een) => een.id === id)).toMatchObject(grens);
  });
});

describe('the conditions', () => {
  const alle = regelingenRijk.flatMap((regeling) => voorwaarden(regeling.requirements));

  test('have unique codes', () => {
    expect(new Set(alle.map(({ code }) => code)).size).toBe(alle.length);
  });

  test('ask fields that the intake has, compared with codes that they can have', () => {
    expect(alle.filter((voorwaarde) => !past(voorwaarde)).map(({ code }) => code)).toEqual([]);
  });

  test('come to yes or no once everything that they name is filled in', () => {
    for (const { code, toets } of alle) {
      if (toets) expect(typeof evalueerMetVoorbeelden(toets), `${code}: ${toets.feel}`).toBe('boolean');
    }
  });

  test('are there for every side a scheme is meant for', () => {
    for (const { id, doelgroep, requirements } of regelingenRijk) {
      const kanten = new Set(voorwaarden(requirements).map(({ voor }) => voor));
      expect(kanten.has('werkgever'), id).toBe(doelgroep.includes('G') || doelgroep.length === 0);
      expect(kanten.has('burger'), id).toBe(doelgroep.some((code) => code !== 'G'));
    }
  });

  test('can be tested with the intake for at least 16 running schemes', () => {
    const toetsbaar = regelingenRijk.filter(
      ({ status, requirements }) =>
        status !== 'vervallen' && voorwaarden(requirements).some(({ toets }) => toets !== null),
    );
    expect(toetsbaar.length).toBeGreaterThanOrEqual(16);
  });

  test.each([
    ['ww-wekeneis', 'gewerkteWekenVanLaatste36 >= 26', []],
    ['ww-aow', 'leeftijd < aowLeeftijd', ['aowLeeftijd']],
    ['bijstand-vermogen-alleenstaand', 'vermogen <= vermogensgrensAlleenstaand', ['vermogensgrensAlleenstaand']],
    ['bijstand-vermogen-samen-of-ouder', 'vermogen <= vermogensgrensSamen', ['vermogensgrensSamen']],
    ['bbz-vermogen', 'vermogen <= bbzVermogen', ['bbzVermogen']],
    ['lkv-banenafspraak-register', 'kandidaat.doelgroepregister = true', []],
    ['slim-tijdvak-2-eind', 'peildatum <= slimTijdvak2Eind', ['slimTijdvak2Eind']],
  ])('of %s ask: %s', (code, feel, namen) => {
    expect(alle.find((voorwaarde) => voorwaarde.code === code)?.toets).toMatchObject({ feel, normen: namen });
  });
});

describe('the norms', () => {
  test.each([
    ['aowLeeftijd', 67, '2024-01-01', '2027-12-31'],
    ['vermogensgrensAlleenstaand', 7575, '2024-01-01', '2024-12-31'],
    ['vermogensgrensSamen', 15150, '2024-01-01', '2024-12-31'],
    ['bbzVermogen', 243892, '2025-01-01', '2025-12-31'],
    ['wwDuurMaximum', 24, '2019-04-01', null],
    ['slimTijdvak2Eind', '2026-09-07', '2026-01-01', '2026-12-31'],
  ])('hold %s: %s from %s to %s', (naam, waarde, van, tot) => {
    expect(normen.find((norm) => norm.naam === naam)?.waarden).toEqual([
      expect.objectContaining({ waarde, van, tot, bron: expect.stringMatching(/\w/) }),
    ]);
  });

  test('have one value at most on any day, under a name of their own', () => {
    expect(new Set(normen.map(({ naam }) => naam)).size).toBe(normen.length);
    for (const { naam, waarden } of normen) {
      const opVolgorde = waarden.toSorted((a, b) => ((a.van ?? '') < (b.van ?? '') ? -1 : 1));
      opVolgorde.slice(1).forEach(({ van }, i) => {
        expect((opVolgorde[i]?.tot ?? '9999') < (van ?? ''), naam).toBe(true);
      });
    }
  });

  test('are all read by some scheme, and all that are read are there', () => {
    const gelezen = regelingenRijk.flatMap(({ requirements, berekeningen }) => [
      ...voorwaarden(requirements).flatMap(({ toets }) => toets?.normen ?? []),
      ...berekeningen.flatMap(({ minimum, maximum }) => [...(minimum?.normen ?? []), ...maximum.normen]),
    ]);
    expect([...new Set(gelezen)].toSorted()).toEqual(normen.map(({ naam }) => naam).toSorted());
  });

  test('are given as one list', () => {
    expect(JSON.parse(vraag('/v1/normen').body)).toEqual({ normen });
  });
});

describe('the interface', () => {
  test.each([1, 10, 25, 44, 100])('gives every scheme exactly once in pages of %i', (grootte) => {
    const ids: string[] = [];
    for (let pad: string | null = `/v1/regelingen?page=0&pageSize=${grootte}`; pad !== null; ) {
      const pagina = JSON.parse(vraag(pad).body) as { regelingen: RegelingRijk[]; pagina: { volgende: string | null } };
      ids.push(...pagina.regelingen.map(({ id }) => id));
      pad = pagina.pagina.volgende;
    }
    expect(ids).toEqual(regelingenRijk.map(({ id }) => id));
  });

  test('gives 25 schemes from page 0 unless asked otherwise', () => {
    expect(JSON.parse(vraag('/v1/regelingen').body)).toMatchObject({
      regelingen: { length: 25 },
      pagina: { nummer: 0, grootte: 25, volgende: '/v1/regelingen?page=1&pageSize=25' },
    });
  });

  test('gives one scheme by its id, with the version of the interface', () => {
    const antwoord = vraag('/v1/regelingen/ww-uitkering');
    expect(antwoord).toMatchObject({ status: 200, headers: { 'api-version': '1.0.0' } });
    expect(JSON.parse(antwoord.body)).toEqual(regelingenRijk[0]);
  });

  test.each([
    ['/v1/regelingen/bestaat-niet', 404],
    ['/v1/regelingen?page=-1', 400],
    ['/v1/regelingen?page=een', 400],
    ['/v1/regelingen?pageSize=0', 400],
    ['/v1/regelingen?pageSize=101', 400],
    ['/v1/regelingen?pageSize=2.5', 400],
  ])('answers %s with problem details and status %i', (pad, status) => {
    const antwoord = vraag(pad);
    expect(antwoord.status).toBe(status);
    expect(antwoord.headers).toMatchObject({ 'content-type': 'application/problem+json', 'api-version': '1.0.0' });
    expect(JSON.parse(antwoord.body)).toEqual({ status, title: expect.any(String), detail: expect.any(String) });
  });
});

const voorwaarden = (requirement: Requirement): readonly Voorwaarde[] => {
  if ('all' in requirement) return requirement.all.flatMap(voorwaarden);
  return 'any' in requirement ? requirement.any.flatMap(voorwaarden) : [requirement];
};

const gedeeld = new URL('../../schema/gedeeld/', import.meta.url);
const intake = buildASTSchema(
  parse(
    readdirSync(gedeeld)
      .filter((naam) => naam.endsWith('.graphql'))
      .map((naam) => readFileSync(new URL(naam, gedeeld), 'utf8'))
      .join('\n'),
  ),
  { assumeValidSDL: true },
);

/** The condition asks existing fields of its side, and the texts in it are codes of the enums of those fields. */
const past = ({ toets, voor }: Voorwaarde): boolean => {
  if (toets === null) return true;
  const typen = toets.nodig.map((veld) => getType(veld, voor));
  const codes = typen.flatMap((type) => (isEnumType(type) ? type.getValues().map(({ name }) => name) : []));
  const teksten = [...toets.feel.matchAll(/"([^"]*)"/g)].map(([, tekst = '']) => tekst);
  const vrij = toets.nodig.some((veld) => veld === 'sector' || veld === 'peildatum');
  return typen.every((type) => type !== null) && (vrij || teksten.every((tekst) => codes.includes(tekst)));
};

const getType = (veld: string, voor: Voorwaarde['voor']): GraphQLNamedType | null => {
  let type = intake.getType(voor === 'burger' ? 'SituatieInput' : 'WerkgeverSituatieInput');
  for (const naam of veld.split('.')) {
    const gevonden = isInputObjectType(type) ? type.getFields()[naam] : undefined;
    if (gevonden === undefined) return null;
    type = getNamedType(gevonden.type);
  }
  return type ?? null;
};

/** What an expression comes to with some value in each field and norm. */
const evalueerMetVoorbeelden = ({ feel, nodig, normen: namen }: Expressie): unknown => {
  const situatie: Record<string, unknown> = { kandidaat: {} };
  for (const veld of nodig) {
    const [naam = '', deel] = veld.split('.');
    if (deel === undefined) situatie[naam] = VOORBEELD[naam] ?? true;
    else situatie[naam] = { ...Object(situatie[naam]), [deel]: VOORBEELD[deel] ?? true };
  }
  for (const naam of namen) situatie[naam] = normen.find((norm) => norm.naam === naam)?.waarden[0]?.waarde;
  return evaluate(feel, situatie).value;
};

const VOORBEELD: Readonly<Record<string, unknown>> = {
  aantalWerknemers: 10,
  gewenstBeroep: '7115',
  gewerkteWekenVanLaatste36: 26,
  huishouden: 'ALLEENSTAAND',
  inkomstenbronnen: ['WW'],
  kinderenOnderTwaalf: 1,
  leeftijd: 40,
  loonwaardePercentage: 50,
  peildatum: '2026-06-01',
  rol: 'WERKZOEKENDE',
  sector: 'F',
  urenWerkPerWeek: 20,
  vermogen: 100,
};

const vraag = (adres: string): MockResponse => {
  const url = new URL(adres, 'http://bron.invalid');
  const id = url.pathname.split('/')[3];
  const route = regelingenRijkMock.routes.find(
    ({ pad }) => pad === (id === undefined ? url.pathname : '/v1/regelingen/:id'),
  );
  if (route === undefined) throw new Error('no route');
  return route.handle({
    method: 'GET',
    pad: url.pathname,
    params: id === undefined ? {} : { id },
    query: url.searchParams,
    headers: {},
    body: '',
  });
};
