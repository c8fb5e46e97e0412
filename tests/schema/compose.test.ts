import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { buildSchema, isInputObjectType, isObjectType, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { componeer, componeerSdl, SUBGRAPH_POORTEN } from '../../schema/compose.ts';
import { leesSubgraphSdl, subgraphNamen } from '../../schema/lees-sdl.ts';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])';
const samenstelling = componeer();
const api = buildSchema(samenstelling.apiSdl);

const committed = (bestand: string): string =>
  readFileSync(new URL(`../../schema/${bestand}`, import.meta.url), 'utf8');

const veldenVan = (type: string): string[] => {
  const gevonden = api.getType(type);
  return isObjectType(gevonden) || isInputObjectType(gevonden) ? Object.keys(gevonden.getFields()) : [];
};

describe('our seven subgraphs', () => {
  test('are all there, each with a port of its own', () => {
    expect(subgraphNamen()).toEqual(Object.keys(SUBGRAPH_POORTEN).sort());
    expect(new Set(Object.values(SUBGRAPH_POORTEN)).size).toBe(7);
  });

  test('compose to exactly the committed supergraph and public graph', () => {
    expect(committed('supergraph.graphql'), 'run `npx node schema/compose.ts`').toBe(samenstelling.supergraphSdl);
    expect(committed('api.graphql'), 'run `npx node schema/compose.ts`').toBe(samenstelling.apiSdl);
  });

  test.each(subgraphNamen())('%s is accepted by buildSubgraphSchema', (naam) => {
    const schema = buildSubgraphSchema(parse(leesSubgraphSdl(naam)));
    expect(schema.getQueryType()?.getFields()._entities).toBeDefined();
  });

  test('show consumers nothing of federation and nothing of the key of the desk', () => {
    expect(samenstelling.apiSdl).not.toMatch(/join__|@link|@key|_entities|@inaccessible/);
    expect(veldenVan('Loket')).not.toContain('sleutel');
    expect(veldenVan('Werkgeverloket')).not.toContain('sleutel');
  });

  test('offer exactly the root fields of the contract', () => {
    expect(veldenVan('Query').sort()).toEqual(
      `arbeidsmarktregio arbeidsmarktregios beroep beroepen beroepenBijVaardigheden bronnen cao caos dienst diensten gemeente gemeenten loket
       menukaart mijn opleiding opleidingen organisatie persoon regeling regelingen vaardigheden vacature vacatures voorzieningencheck werkgeverloket`.split(
        /\s+/,
      ),
    );
  });

  test.each([
    [
      'Loket',
      'arbeidsmarktregio werkcentrum verantwoordelijken overdracht vacatures opleidingen diensten regelingen vervolgstappen volgendeVraag',
    ],
    [
      'Werkgeverloket',
      'arbeidsmarktregio regelingen diensten werkgeversservicepunt arbeidsmarktinformatie overstappen leerbedrijf verantwoordelijken vervolgstappen',
    ],
    ['Verantwoordelijke', 'partij rol reden grondslag zekerheid terugval'],
    [
      'Vacature',
      'id titel omschrijving beroep werkgever werklocatie arbeidsmarktregio contract salaris eisen leerbaan doelgroepregister belasting gepubliceerdOp sluitingsdatum solliciteren herkomst ookGeplaatstBij passendeOpleidingen',
    ],
    ['Werkgever', 'naam kvkNummer sector'],
    ['Werklocatie', 'plaats gemeente postcode'],
    ['Vacaturecontract', 'soort overeenkomst urenMinimaal urenMaximaal begin einde'],
    ['Salaris', 'minimum maximum periode toelichting'],
    ['Kandidaateisen', 'niveau vaardigheden rijbewijzen talen ervaringJaren'],
    ['Solliciteren', 'wijze url'],
    [
      'Opleiding',
      'id soort naam omschrijving opleider niveau leerweg waardedocument duur kosten voertaal crebo beroepen vaardigheden toegestaanMet uitvoeringen financiering herkomst',
    ],
    ['Uitvoering', 'start aanmeldenTot gemeente vorm dagdelen prijs plaatsenVrij'],
    [
      'Regeling',
      'id naam samenvatting soort doelgroepen uitvoerder grondslag bedrag geldig beschikbaarheid tijdvakken gebied voorwaarden aanvragen upl opvolger herkomst voorverkenning',
    ],
    ['Voorwaarde', 'code omschrijving grondslag nodig'],
    ['Aanvragen', 'kanaal url documenten beslistermijn'],
    ['Voorverkenning', 'uitkomst voorwaarden ontbrekendeGegevens peildatum uitleg'],
    [
      'Uitkering',
      'soort uitvoerder status ingangsdatum einddatum maximaleDuurMaanden resterendeMaanden arbeidsverplichting ontheffingTot maatregel bedragPerMaand regeling herkomst',
    ],
    ['Uitkeringen', 'nodes bronnen'],
    ['Persoon', 'pseudoniem gemeente uitkeringen registraties loket'],
    ['Registraties', 'doelgroepregister adviesBeschutWerk loonwaarde'],
    ['Menukaart', 'id arbeidsmarktregio werkcentrum diensten dekking vergelijking'],
    ['Werkcentrum', 'naam url telefoon locaties bundelt'],
    ['Werkcentrumlocatie', 'soort adres openingstijden afspraakUrl'],
    ['Dekking', 'functionaliteit doelgroep aantal waarvanLandelijk aanbieders ontbrekend status'],
    ['Menukaartvergelijking', 'regios cellen gaten'],
    ['Dekkinggat', 'functionaliteit doelgroep regiosMet aanvullingen'],
    ['Verwijzing', 'zelf door toelichting'],
    [
      'Dienst',
      'id soort naam samenvatting doel functionaliteiten fase doelgroepen klantkenmerken uitvoeringsvorm duur kosten kwaliteit aanbieder gebied aanmelden contact financiering herkomst',
    ],
    ['Beroep', 'id naam codes beroepsgroep vaardigheden overstappen loopbaanpaden vacatures opleidingen vraagEnAanbod'],
    ['Beroep', 'overstapVan'],
    ['Vaardigheid', 'opleidingen'],
    ['Vacature', 'ookGeplaatstBij herkomstPerGroep'],
    ['Overstap', 'id naar overlap ontbrekend opleidingen'],
    [
      'Arbeidsmarktregio',
      'code sgrCode naam centrumgemeente gemeenten menukaart vacatures opleidingen arbeidsmarktinformatie vergelijking',
    ],
    ['Cao', 'id naam soort bedrijf werkingssfeer looptijd toestand fonds vwnwVoorzieningen herkomst'],
    ['Sector', 'id naam caos vwnwDekking'],
    ['Voorzieningencheck', 'contract sector caos voorzieningen ontbreekt peildatum samenvatting bronnen'],
    ['Loket', 'voorzieningencheck'],
    ['Organisatie', 'id naam soort keurmerken gebieden kvkNummer oin'],
    ['Bron', 'id naam houder soort kan url licentie status peildatum nabootsing aandeelMetBeroep'],
    ['Herkomst', 'bron sleutel opgehaaldOp actualiteit gesimuleerd'],
    ['VacatureFilter', 'zoek arbeidsmarktregio gemeente beroep beroepsgroep belastingUitsluiten niveau contractsoort'],
    ['RegelingFilter', 'zoek doelgroep soort arbeidsmarktregio gemeente beschikbaarheid sector'],
    ['DienstFilter', 'zoek arbeidsmarktregio gemeente functionaliteit doelgroep soort fase'],
  ])('give %s every field of the contract', (type, velden) => {
    expect(veldenVan(type)).toEqual(expect.arrayContaining(velden.split(' ')));
  });

  test.each(['Vacature', 'Opleiding'])('%s is counted by property over the whole list', (type) => {
    expect(veldenVan(`${type}Connection`)).toContain('facetten');
    expect(veldenVan('Facet').sort()).toEqual(['nietGeteld', 'veld', 'waarden']);
  });

  test.each(['Vacature', 'Opleiding', 'Regeling', 'Dienst', 'LoketRegeling'])(
    '%s comes in a connection with nodes, page information, total and sources',
    (type) => {
      expect(veldenVan(`${type}Connection`)).toEqual(
        expect.arrayContaining(['bronnen', 'edges', 'nodes', 'pageInfo', 'totaal']),
      );
      expect(veldenVan(`${type}Edge`).sort()).toEqual(['cursor', 'node']);
    },
  );
});

describe('composition refuses', () => {
  test('a hint of level WARN, naming it: here a description that differs between two subgraphs', () => {
    const sdl = (tekst: string) => `${LINK} type Query @shareable { "${tekst}" hallo: String }`;
    const subgraphs = [
      { naam: 'loket', sdl: sdl('One text.') },
      { naam: 'stelsel', sdl: sdl('Another text.') },
    ];
    expect(() => componeerSdl(subgraphs)).toThrow(/hints that are not allowed[\s\S]*Query\.hallo/);
  });

  test('an input that differs between two subgraphs, which federation alone merges by intersection', () => {
    const sdl = (veld: string) =>
      `${LINK} input Vraag { a: Int ${veld} } type Query @shareable { hallo(vraag: Vraag): String }`;
    const subgraphs = [
      { naam: 'loket', sdl: sdl('b: Int') },
      { naam: 'stelsel', sdl: sdl('') },
    ];
    expect(() => componeerSdl(subgraphs)).toThrow(/"b" will not be added to "Vraag"/);
  });

  test('an error, such as a field that two subgraphs own', () => {
    const sdl = `${LINK} type Query { hallo: String }`;
    const subgraphs = [
      { naam: 'loket', sdl },
      { naam: 'stelsel', sdl },
    ];
    expect(() => componeerSdl(subgraphs)).toThrow(/Composition failed[\s\S]*Query\.hallo/);
  });

  test('a subgraph without an address', () => {
    expect(() => componeerSdl([{ naam: 'nieuw', sdl: `${LINK} type Query { hallo: String }` }])).toThrow(
      /"nieuw" has no port/,
    );
  });
});
