import { expect, test } from 'vitest';
import { competentnlMock } from '../../../mocks/competentnl/handlers.ts';
import { jsonResponse } from '../../../mocks/mock.ts';
import { beroepen } from '../../../schema/referentie/beroepen.ts';
import { createGlobaalId } from '../../../subgraphs/shared/bron/globaal-id.ts';
import { createStelselSubgraph } from '../../../subgraphs/stelsel/subgraph.ts';
import { createTestOperatie } from '../../helpers/omgeving.ts';
import { startSubgraph } from '../../helpers/subgraph.ts';

const start = () => startSubgraph(createStelselSubgraph, [competentnlMock]);

const ENTITEITEN = 'query ($representations: [_Any!]!) { _entities(representations: $representations)';
const TWINTIG = beroepen.filter((_, i) => i % 20 === 0).slice(0, 20);
const representations = TWINTIG.map(({ id }) => ({ __typename: 'Beroep', id }));
/** A skill that has its name under another field. */
const ZONDER_LABEL = { '@id': 'cnlv:S7.1', '@type': 'cnlo:HumanCapability', label: { '@value': 'bouwen' } };
const id = (code: string): string => createGlobaalId('competentnl', `cnlv:${code}`);

test('asks CompetentNL once for the skills of 20 occupations', async () => {
  const { vraag, wereld } = await start();
  const { data, errors } = await vraag(
    `${ENTITEITEN} { ... on Beroep { naam vaardigheden { belang vaardigheid { id naam soort omschrijving herkomst { bron { id naam houder } sleutel actualiteit gesimuleerd } } } } } }`,
    { representations },
  );
  expect(errors).toBeUndefined();
  expect(wereld.getAanroepen().map(({ method, pad }) => `${method} ${pad}`)).toEqual(['POST /v1/occupations/batch']);
  for (const { vaardigheden } of Object(data)._entities) {
    expect(vaardigheden.length).toBeGreaterThanOrEqual(3);
    expect(vaardigheden[0]).toMatchObject({
      belang: 'ESSENTIEEL',
      vaardigheid: {
        soort: 'VAARDIGHEID',
        omschrijving: null,
        herkomst: {
          bron: { id: 'competentnl', naam: 'CompetentNL', houder: 'UWV' },
          sleutel: expect.stringMatching(/^cnlv:/),
          actualiteit: 'ACTUEEL',
          gesimuleerd: true,
        },
      },
    });
    const rangen = vaardigheden.map(({ belang }: { belang: string }) =>
      ['ESSENTIEEL', 'BELANGRIJK', 'ENIGSZINS'].indexOf(belang),
    );
    expect(rangen).toEqual(rangen.toSorted());
  }
});

test('asks in groups of 100, and every occupation of the graph has skills', async () => {
  const { vraag, wereld } = await start();
  const { data } = await vraag(`${ENTITEITEN} { ... on Beroep { vaardigheden(first: 3) { belang } } } }`, {
    representations: beroepen.map((beroep) => ({ __typename: 'Beroep', id: beroep.id })),
  });
  expect(wereld.getAanroepen()).toHaveLength(5);
  for (const beroep of Object(data)._entities) expect(beroep.vaardigheden).toHaveLength(3);
});

test('needs two calls for the skills and moves of 20 occupations', async () => {
  const { vraag, wereld } = await start();
  const { data, errors } = await vraag(
    `${ENTITEITEN} { ... on Beroep { id vaardigheden { belang } overstappen { id naar { id naam vaardigheden { belang } } overlap ontbrekend { naam } status } } } }`,
    { representations },
  );
  expect(errors).toBeUndefined();
  expect(wereld.getAanroepen().map(({ pad }) => pad)).toEqual(['/v1/occupations/batch', '/v1/occupations/by-skills']);
  for (const beroep of Object(data)._entities) {
    expect(beroep.overstappen).toHaveLength(5);
    const overlap = beroep.overstappen.map((overstap: { overlap: number }) => overstap.overlap);
    expect(overlap).toEqual(overlap.toSorted((a: number, b: number) => b - a));
    for (const overstap of beroep.overstappen) {
      expect(overstap).toMatchObject({ id: `${beroep.id}~${overstap.naar.id}`, status: 'BEREKEND' });
      expect(overstap.naar.id).not.toBe(beroep.id);
      expect(overstap.overlap).toBeGreaterThan(0);
      expect(overstap.ontbrekend.length === 0).toBe(overstap.overlap === 100);
    }
  }
});

test('needs one call more for the paths of those 20', async () => {
  const { vraag, wereld } = await start();
  const { data } = await vraag(`${ENTITEITEN} { ... on Beroep { overstappen { id } loopbaanpaden { status } } } }`, {
    representations,
  });
  expect(wereld.getAanroepen()).toHaveLength(3);
  expect(Object(data)._entities.flatMap(({ loopbaanpaden }: { loopbaanpaden: object[] }) => loopbaanpaden)).not.toEqual(
    [],
  );
});

test('resolves a move and a path by the id that it gave out, with the same answer', async () => {
  const { vraag } = await start();
  const { data } = await vraag(`{ beroep(id: "5321") {
    overstappen(first: 1) { id van { id } naar { id } overlap ontbrekend { id } }
    loopbaanpaden { id naam status stappen { volgorde beroep { id } functie duur { __typename } } sector { id } vastgesteldDoor { id } }
  } }`);
  const { overstappen, loopbaanpaden } = Object(data).beroep;
  expect(overstappen[0]).toMatchObject({ van: { id: '5321' } });
  expect(loopbaanpaden.length).toBeGreaterThan(0);
  expect(loopbaanpaden.length).toBeLessThanOrEqual(3);
  for (const pad of loopbaanpaden) {
    expect(pad).toMatchObject({
      status: 'BEREKEND',
      sector: null,
      vastgesteldDoor: null,
      naam: expect.stringMatching(/^Van ziekenverzorgers naar /),
    });
    expect(pad.stappen).toMatchObject([
      { volgorde: 1, beroep: { id: '5321' }, functie: null, duur: null },
      { volgorde: 2 },
    ]);
  }
  const terug = await vraag(
    `${ENTITEITEN} { ... on Overstap { id van { id } naar { id } overlap ontbrekend { id } } ... on Loopbaanpad { id naam } } }`,
    {
      representations: [
        { __typename: 'Overstap', id: overstappen[0].id },
        { __typename: 'Overstap', id: '5321~9999' },
        { __typename: 'Loopbaanpad', id: loopbaanpaden[0].id },
        { __typename: 'Loopbaanpad', id: 'competentnl~onzin' },
      ],
    },
  );
  expect(terug.errors).toBeUndefined();
  expect(terug.data).toEqual({
    _entities: [overstappen[0], null, { id: loopbaanpaden[0].id, naam: loopbaanpaden[0].naam }, null],
  });
});

test('finds occupations for skills in one call, best first, without the ids that mean nothing', async () => {
  const { vraag, wereld } = await start();
  const vaardigheden = [id('S7.1'), id('S7.1.2'), id('S7.1.2'), id('T5.1'), 'onbekend', createGlobaalId('vum', 'S7.1')];
  const { data, errors } = await vraag(
    'query ($vaardigheden: [ID!]!) { beroepenBijVaardigheden(vaardigheden: $vaardigheden, first: 5) { beroep { id naam vaardigheden { belang } } overlap passend { id } ontbrekend { id } } }',
    { vaardigheden },
  );
  expect(errors).toBeUndefined();
  const matches = Object(data).beroepenBijVaardigheden;
  expect(matches).toHaveLength(5);
  expect(matches.map((match: { beroep: { id: string } }) => match.beroep.id)).toContain('7115');
  for (const { beroep, passend, ontbrekend, overlap } of matches) {
    expect(overlap).toBeGreaterThan(0);
    expect(passend.length + ontbrekend.length).toBe(beroep.vaardigheden.length);
  }
  expect(wereld.getAanroepen()).toMatchObject([{ method: 'POST', pad: '/v1/occupations/by-skills' }]);
});

test('asks nobody when none of the skills is known, and refuses more than 100', async () => {
  const { vraag, wereld } = await start();
  const QUERY = 'query ($vaardigheden: [ID!]!) { beroepenBijVaardigheden(vaardigheden: $vaardigheden) { overlap } }';
  expect((await vraag(QUERY, { vaardigheden: ['x'] })).data).toEqual({ beroepenBijVaardigheden: [] });
  expect((await vraag(QUERY, { vaardigheden: [] })).data).toEqual({ beroepenBijVaardigheden: [] });
  const { errors } = await vraag(QUERY, { vaardigheden: Array.from({ length: 101 }, () => id('S7.1')) });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'vaardigheden' } }]);
  expect(wereld.getAanroepen()).toEqual([]);
});

test('searches skills by text, once for the same text, and asks nobody for an empty one', async () => {
  const { vraag, wereld } = await start();
  const { data, errors } = await vraag(
    '{ een: vaardigheden(zoek: "Bouwen ") { id naam } twee: vaardigheden(zoek: "Bouwen") { id } leeg: vaardigheden(zoek: " ") { id } beperkt: vaardigheden(zoek: "e", first: 3) { id } }',
  );
  expect(errors).toBeUndefined();
  expect(Object(data).een[0]).toMatchObject({ naam: expect.stringMatching(/bouwen/) });
  expect(Object(data).twee).toHaveLength(Object(data).een.length);
  expect(data).toMatchObject({ leeg: [], beperkt: [{}, {}, {}] });
  expect(wereld.getAanroepen()).toHaveLength(2);
});

test('resolves skills of other subgraphs in one call, an unknown one as null', async () => {
  const { vraag, wereld } = await start();
  const ids = [id('S7.1'), id('S99'), id('T5.1'), 'onbekend'];
  const { data, errors } = await vraag(`${ENTITEITEN} { ... on Vaardigheid { id } } }`, {
    representations: ids.map((een) => ({ __typename: 'Vaardigheid', id: een })),
  });
  expect(errors).toBeUndefined();
  expect(data).toEqual({ _entities: [{ id: ids[0] }, null, { id: ids[2] }, null] });
  expect(wereld.getAanroepen()).toHaveLength(1);
});

test('nulls only the skills when CompetentNL is off; the occupations and the rest answer', async () => {
  const { vraag, wereld } = await start();
  wereld.zetScenario('competentnl', 'uit');
  const { data, errors, extensions } = await vraag(
    '{ beroep(id: "7115") { naam codes { brc } vaardigheden { belang } overstappen { overlap } } gemeente(code: "GM0599") { naam } vaardigheden(zoek: "bouwen") { id } }',
  );
  expect(data).toEqual({
    beroep: { naam: 'Timmerlieden', codes: { brc: '0732' }, vaardigheden: null, overstappen: null },
    gemeente: { naam: 'Rotterdam' },
    vaardigheden: null,
  });
  expect(errors?.map(({ path }) => path?.join('.')).toSorted()).toEqual([
    'beroep.overstappen',
    'beroep.vaardigheden',
    'vaardigheden',
  ]);
  for (const { extensions: fout } of errors ?? []) {
    expect(fout).toEqual({ code: 'BRON_NIET_BESCHIKBAAR', bron: 'competentnl', herhaalbaar: true });
  }
  expect(extensions.bronnen).toMatchObject([{ bron: 'competentnl', status: 'NIET_BESCHIKBAAR' }]);
});

test.each([
  ['401', () => jsonResponse({}, 401), 'BRON_GEEN_TOEGANG'],
  ['429', () => jsonResponse({}, 429), 'BRON_TE_DRUK'],
  ['500', () => jsonResponse({}, 500), 'BRON_NIET_BESCHIKBAAR'],
  ['404', () => jsonResponse({}, 404), 'BRON_ANTWOORD_ONGELDIG'],
  ['another document', () => jsonResponse({ occupations: [] }), 'BRON_ANTWOORD_ONGELDIG'],
  [
    'a login page',
    () => ({ status: 200, headers: { 'content-type': 'text/html' }, body: '<html></html>' }),
    'BRON_ANTWOORD_ONGELDIG',
  ],
  ['a list without one readable item', () => jsonResponse({ '@graph': [{ isco: 7115 }] }), 'BRON_ANTWOORD_ONGELDIG'],
  [
    'an occupation of which no skill can be read',
    () =>
      jsonResponse({ '@graph': [{ '@id': 'cnlb:7115', isco: '7115', 'cnlo:requiresHATEssential': [ZONDER_LABEL] }] }),
    'BRON_ANTWOORD_ONGELDIG',
  ],
])('tells a client what is wrong, and no more, when CompetentNL answers %s', async (_naam, antwoord, code) => {
  const { vraag, wereld } = await start();
  wereld.vervang('competentnl', antwoord);
  const { data, errors } = await vraag('{ beroep(id: "7115") { naam vaardigheden { belang } } }');
  expect(data).toEqual({ beroep: { naam: 'Timmerlieden', vaardigheden: null } });
  expect(errors).toMatchObject([{ extensions: { code, bron: 'competentnl' } }]);
});

test('says that an answer with fewer parts than questions is wrong, and keeps the part that came', async () => {
  const { vraag, wereld } = await start();
  wereld.vervang('competentnl', ({ pad }) => {
    const skill = { '@id': 'cnlv:S7.1', '@type': 'cnlo:HumanCapability', 'skosxl:prefLabel': { '@value': 'bouwen' } };
    const beroep = (isco: string) => ({ '@id': `cnlb:${isco}`, isco, 'cnlo:requiresHATEssential': [skill] });
    return pad.endsWith('batch')
      ? jsonResponse({
          '@graph': [
            beroep('7112'),
            { ...beroep('7115'), 'cnlo:requiresHATSomewhat': [{ ...skill, '@id': 'cnlv:T1' }] },
          ],
        })
      : jsonResponse({ '@graph': [{ matches: [{ overlap: 1, occupation: beroep('7111') }] }] });
  });
  const { data, errors } = await vraag(
    '{ een: beroep(id: "7112") { overstappen { id } } twee: beroep(id: "7115") { overstappen { id } } }',
  );
  expect(data).toEqual({ een: { overstappen: [{ id: '7112~7111' }] }, twee: { overstappen: null } });
  expect(errors).toMatchObject([{ path: ['twee', 'overstappen'], extensions: { code: 'BRON_ANTWOORD_ONGELDIG' } }]);
});

test('keeps what can be read, and counts a bad occupation, a bad skill and an unknown class under their fields', async () => {
  const { vraag, wereld, omgeving } = await start();
  const skill = { '@id': 'cnlv:S7.1', '@type': 'cnlo:HumanCapability', 'skosxl:prefLabel': { '@value': 'bouwen' } };
  wereld.vervang('competentnl', () =>
    jsonResponse({
      '@graph': [
        {
          '@id': 'cnlb:7115',
          isco: '7115',
          'cnlo:requiresHATEssential': [skill, { '@id': 'cnlv:S7.2', '@type': 'cnlo:HumanCapability' }],
          'cnlo:requiresHATImportant': [{ ...skill, '@id': 'cnlv:S7.3', '@type': 'cnlo:Droom' }],
        },
        { '@id': 'cnlb:7112', isco: 'metselaar' },
      ],
    }),
  );
  const { data, errors } = await vraag(
    '{ een: beroep(id: "7115") { vaardigheden { belang vaardigheid { soort } } } twee: beroep(id: "7112") { naam vaardigheden { belang } overstappen { id } } }',
  );
  // It may well be the one that was asked, so that null alone would say too much.
  expect(errors?.map(({ path, extensions }) => [path?.join('.'), extensions?.code])).toEqual([
    ['twee.vaardigheden', 'BRON_ANTWOORD_ONGELDIG'],
    ['twee.overstappen', 'BRON_ANTWOORD_ONGELDIG'],
  ]);
  expect(data).toEqual({
    een: {
      vaardigheden: [
        { belang: 'ESSENTIEEL', vaardigheid: { soort: 'VAARDIGHEID' } },
        { belang: 'BELANGRIJK', vaardigheid: { soort: 'OVERIG' } },
      ],
    },
    twee: { naam: 'Metselaars e.d.', vaardigheden: null, overstappen: null },
  });
  expect(omgeving.register.getToestanden()[0]?.afwijkingen).toEqual({
    '@type': 1,
    'cnlo:requiresHATEssential': 1,
    isco: 1,
  });
});

test('asks again in another operation: skills are not kept', async () => {
  const { vraag, wereld } = await start();
  const QUERY = '{ beroep(id: "7115") { vaardigheden { belang } } }';
  const operatie = createTestOperatie();
  await vraag(QUERY, {}, operatie);
  await vraag(QUERY, {}, operatie);
  expect(wereld.getAanroepen()).toHaveLength(1);
  await vraag(QUERY);
  expect(wereld.getAanroepen()).toHaveLength(2);
});
