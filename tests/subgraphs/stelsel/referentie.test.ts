import { expect, test } from 'vitest';
import { competentnlMock } from '../../../mocks/competentnl/handlers.ts';
import { arbeidsmarktregios } from '../../../schema/referentie/regios.ts';
import { defineBron } from '../../../subgraphs/shared/bron/define-bron.ts';
import { competentnl } from '../../../subgraphs/stelsel/bronnen/competentnl/bron.ts';
import { createStelselSubgraph } from '../../../subgraphs/stelsel/subgraph.ts';
import { startSubgraph } from '../../helpers/subgraph.ts';

const start = () => startSubgraph(createStelselSubgraph, [competentnlMock]);

const ENTITEITEN = 'query ($representations: [_Any!]!) { _entities(representations: $representations)';

test('answers reference data without asking any source', async () => {
  const { vraag, wereld } = await start();
  const { data, errors } = await vraag(`{
    arbeidsmarktregio(code: "AM22") { code sgrCode naam centrumgemeente { code naam } gemeenten { naam arbeidsmarktregio { code } } }
    gemeente(code: "GM0599") { naam arbeidsmarktregio { naam } }
    beroep(id: "7115") { naam belasting codes { isco brc brcZekerheid esco { code naam } } beroepsgroep { code naam klasse } }
    arbeidsmarktregios { code naam }
    bronnen { id }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    arbeidsmarktregio: { code: 'AM22', naam: 'Rijnmond', centrumgemeente: { code: 'GM0599', naam: 'Rotterdam' } },
    gemeente: { naam: 'Rotterdam', arbeidsmarktregio: { naam: 'Rijnmond' } },
    beroep: {
      naam: 'Timmerlieden',
      codes: { isco: '7115', brc: '0732', brcZekerheid: 'PRIMAIR' },
      beroepsgroep: { code: '0732', klasse: expect.any(String) },
    },
  });
  expect(wereld.getAanroepen()).toEqual([]);
});

test('lists the 35 regions and the municipalities of a region by name', async () => {
  const { vraag } = await start();
  const { data } = await vraag('{ arbeidsmarktregios { naam gemeenten { naam arbeidsmarktregio { naam } } } }');
  const regios: { naam: string; gemeenten: { naam: string; arbeidsmarktregio: { naam: string } }[] }[] =
    Object(data).arbeidsmarktregios;
  expect(regios).toHaveLength(arbeidsmarktregios.length);
  expect(opNaam(regios)).toEqual(regios);
  for (const { naam, gemeenten } of regios) {
    expect(opNaam(gemeenten)).toEqual(gemeenten);
    expect(new Set(gemeenten.map(({ arbeidsmarktregio }) => arbeidsmarktregio.naam))).toEqual(new Set([naam]));
  }
});

const opNaam = <T extends { naam: string }>(items: readonly T[]): T[] =>
  items.toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));

test.each([
  ['arbeidsmarktregio(code: "AM99") { naam }'],
  ['gemeente(code: "GM9999") { naam }'],
  ['beroep(id: "9999") { naam }'],
  ['organisatie(id: "onbekend") { naam }'],
  ['organisatie(id: "gemeente~GM9999") { naam }'],
])('gives null without an error for an unknown code: %s', async (veld) => {
  const { vraag } = await start();
  const { data, errors } = await vraag(`{ antwoord: ${veld} }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({ antwoord: null });
});

test.each([
  ['gemeenten(zoek: "ROTT")', 'Rotterdam'],
  ['gemeenten(zoek: "den haag")', "'s-Gravenhage"],
  ['beroepen(zoek: "timmer")', 'Timmerlieden'],
])('searches names without regard to capitals: %s', async (veld, eerste) => {
  const { vraag } = await start();
  const { data } = await vraag(`{ gevonden: ${veld} { naam } }`);
  expect(Object(data).gevonden[0]).toEqual({ naam: eerste });
});

test('finds nothing for an empty text, and never more than asked', async () => {
  const { vraag } = await start();
  const { data } = await vraag('{ leeg: gemeenten(zoek: " ") { naam } drie: beroepen(zoek: "e", first: 3) { id } }');
  expect(data).toMatchObject({ leeg: [], drie: [{}, {}, {}] });
});

test.each([
  ['gemeenten(zoek: "a", first: 0) { naam }', 'first'],
  ['gemeenten(zoek: "a", first: 101) { naam }', 'first'],
  ['beroepen(zoek: "a", first: 101) { naam }', 'first'],
  ['vaardigheden(zoek: "a", first: -1) { naam }', 'first'],
  [`vaardigheden(zoek: "${'a'.repeat(201)}") { naam }`, 'zoek'],
  ['beroepenBijVaardigheden(vaardigheden: [], first: 101) { overlap }', 'first'],
  ['beroep(id: "7115") { vaardigheden(first: 101) { belang } }', 'first'],
  ['beroep(id: "7115") { overstappen(first: 0) { overlap } }', 'first'],
])('refuses bad input with the name of the argument and without a call: %s', async (veld, argument) => {
  const { vraag, wereld } = await start();
  const { errors } = await vraag(`{ ${veld} }`);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  expect(wereld.getAanroepen()).toEqual([]);
});

test('knows national executors and municipalities as organisations, and makes up no number', async () => {
  const { vraag } = await start();
  const { data, errors } = await vraag(`{
    uwv: organisatie(id: "uwv") { naam soort url gebieden { code } keurmerken kvkNummer oin herkomst { sleutel } }
    rotterdam: organisatie(id: "gemeente~GM0599") { naam soort gebieden { code } }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    uwv: {
      naam: 'UWV',
      soort: 'UITVOERINGSORGANISATIE',
      url: 'https://www.uwv.nl',
      gebieden: [],
      keurmerken: [],
      kvkNummer: null,
      oin: null,
      herkomst: null,
    },
    rotterdam: { naam: 'Gemeente Rotterdam', soort: 'GEMEENTE', gebieden: [{ code: 'AM22' }] },
  });
});

test('resolves what other subgraphs refer to, an unknown one as null beside the others', async () => {
  const { vraag } = await start();
  const { data, errors } = await vraag(
    `${ENTITEITEN} { ... on Arbeidsmarktregio { naam } ... on Gemeente { naam } ... on Beroep { naam } ... on Sector { naam } ... on Organisatie { naam } ... on Bron { houder } } }`,
    {
      representations: [
        { __typename: 'Arbeidsmarktregio', code: 'AM22' },
        { __typename: 'Gemeente', code: 'GM0599' },
        { __typename: 'Gemeente', code: 'GM9999' },
        { __typename: 'Beroep', id: '7115' },
        { __typename: 'Sector', id: 'F' },
        { __typename: 'Organisatie', id: 'uwv' },
        { __typename: 'Bron', id: 'competentnl' },
        { __typename: 'Bron', id: 'onbekend' },
      ],
    },
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    _entities: [
      { naam: 'Rijnmond' },
      { naam: 'Rotterdam' },
      null,
      { naam: 'Timmerlieden' },
      { naam: 'Bouwnijverheid' },
      { naam: 'UWV' },
      { houder: 'UWV' },
      null,
    ],
  });
});

test('lists every declared source with its declaration, and how it is doing', async () => {
  const { vraag, wereld, omgeving } = await start();
  omgeving.register.voegToe([
    defineBron({ ...competentnl, id: 'andere', naam: 'Andere bron', soort: 'FEED', nabootsing: 'BEDACHT' }),
  ]);
  const BRONNEN =
    '{ bronnen { id naam houder soort kan { filters sortering totaal maximum } url licentie status peildatum nabootsing } }';
  const { data } = await vraag(BRONNEN);
  expect(data).toEqual({
    bronnen: [
      expect.objectContaining({ id: 'andere', soort: 'FEED', status: 'ONBEKEND', nabootsing: 'BEDACHT' }),
      {
        id: 'competentnl',
        naam: 'CompetentNL',
        houder: 'UWV',
        soort: 'ZOEKBRON',
        kan: { filters: ['zoek', 'beroep', 'vaardigheden'], sortering: [], totaal: true, maximum: 100 },
        url: 'https://www.competentnl.nl',
        licentie: null,
        status: 'ONBEKEND',
        peildatum: null,
        nabootsing: 'BEDACHT',
      },
      expect.objectContaining({ id: 'loopbaanpaden', soort: 'FEED', nabootsing: 'BEDACHT' }),
      expect.objectContaining({ id: 'open-match', licentie: 'CC BY 4.0', nabootsing: 'AFGELEID' }),
      expect.objectContaining({ id: 'spanningsindicator', houder: 'UWV', nabootsing: 'AFGELEID' }),
    ],
  });

  await vraag('{ vaardigheden(zoek: "bouwen") { naam } }');
  const na = await vraag('{ bronnen { id status peildatum } }');
  expect(Object(na.data).bronnen[1]).toMatchObject({ status: 'ACTUEEL', peildatum: expect.stringMatching(/^\d{4}-/) });

  wereld.zetScenario('competentnl', 'uit');
  await vraag('{ vaardigheden(zoek: "bouwen") { naam } }');
  const dood = await vraag('{ bronnen { id status } }');
  expect(Object(dood.data).bronnen[1]).toMatchObject({ status: 'NIET_BESCHIKBAAR' });
});
