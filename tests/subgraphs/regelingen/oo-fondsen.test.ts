import { describe, expect, it, test } from 'vitest';
import { type CsvRij, csvResponse, schrijfCsv } from '../../../mocks/csv.ts';
import { getRijen, KOLOMMEN, type Kolom } from '../../../mocks/oo-fondsen/data.ts';
import { ooFondsenMock } from '../../../mocks/oo-fondsen/handlers.ts';
import { regelingenRijkMock } from '../../../mocks/regelingen-rijk/handlers.ts';
import * as codes from '../../../subgraphs/regelingen/bronnen/oo-fondsen/codes.ts';
import { mapRegels } from '../../../subgraphs/regelingen/bronnen/oo-fondsen/map-regels.ts';
import { parseRegelingen } from '../../../subgraphs/regelingen/bronnen/oo-fondsen/parse.ts';
import { createRegelingenSubgraph, FEEDS } from '../../../subgraphs/regelingen/subgraph.ts';
import { compileer } from '../../../subgraphs/regelingen/voorverkenning/feel/compileer.ts';
import { type Expressie, getVoorwaarden } from '../../../subgraphs/regelingen/voorverkenning/regel.ts';
import { startSubgraph } from '../../helpers/subgraph.ts';
import { caoId, op, publiceer, regelingId, rij, startCaos } from './cao-proef.ts';
import { LIJST } from './start-regelingen.ts';

const VERKEN = `query ($id: ID!, $s: SituatieInput!) { regeling(id: $id) { voorverkenning(situatie: $s) {
  uitkomst ontbrekendeGegevens uitleg voorwaarden { uitkomst voorwaarde { code omschrijving nodig } } } } }`;

const namen = (lijst: { nodes: { naam: string }[] }): string[] => lijst.nodes.map(({ naam }) => naam);

test('gives every code its meaning', () => {
  expect(codes.CONTRACT).toEqual({ V: 'VAST', T: 'TIJDELIJK', U: 'UITZEND', O: 'OPROEP' });
  expect(codes.STATUS).toEqual({
    open: 'OPEN',
    gesloten: 'GESLOTEN',
    loting: 'LOTING',
    uitgeput: 'UITGEPUT',
    vervallen: 'VERVALLEN',
  });
  expect(codes.KANAAL).toEqual({
    online: 'WEBFORMULIER',
    ehk: 'EHERKENNING',
    werkgever: 'WERKGEVER',
    post: 'POST',
    telefoon: 'TELEFOON',
  });
  expect(codes.SOORT).toEqual({
    scholing: ['BIJSCHOLING', 'OPLEIDING'],
    taal: ['BIJSCHOLING'],
    evc: [],
    loopbaan: ['COACHING'],
    bbl: ['LEERWERKTRAJECT'],
    budget: ['BIJSCHOLING', 'OPLEIDING'],
  });
});

test('gives a provision of a fund as a scheme, with the fund, the agreement and a made-up amount that says so', async () => {
  const { vraag, wereld } = await startCaos();
  const { data, errors } = await vraag(
    `query ($id: ID!) { regeling(id: $id) {
      naam soort doelgroepen uitvoerder { id naam } grondslag { wet } bedrag { maximum percentage toelichting }
      geldig { van tot } beschikbaarheid tijdvakken { van } gebied { soort } sectoren { id } caos { id naam }
      aanvragen { kanaal url } voorwaarden { code omschrijving nodig } opvolger { id } upl { naam }
      herkomst { bron { id } sleutel gesimuleerd } } }`,
    { id: regelingId('volandis-loopbaan') },
  );
  expect(errors).toBeUndefined();
  expect(data?.regeling).toEqual({
    naam: 'Loopbaantraject Bouw & Infra',
    soort: 'FONDS',
    doelgroepen: ['WERKENDE'],
    uitvoerder: { id: 'fonds~volandis', naam: 'Volandis' },
    grondslag: { wet: 'Cao Bouw & Infra' },
    bedrag: {
      maximum: 1500,
      percentage: 100,
      toelichting: 'Per persoon. Dit bedrag is een voorbeeld. Vraag het fonds wat u echt kunt krijgen.',
    },
    geldig: { van: null, tot: null },
    beschikbaarheid: 'OPEN',
    tijdvakken: [],
    gebied: { soort: 'LANDELIJK' },
    sectoren: [{ id: 'F' }],
    caos: [{ id: caoId('bouw-infra'), naam: 'Cao Bouw & Infra' }],
    aanvragen: { kanaal: 'WEBFORMULIER', url: 'https://www.volandis.nl' },
    voorwaarden: [
      { code: 'werkt', omschrijving: 'U werkt nu bij een werkgever.', nodig: ['rol'] },
      { code: 'cao', omschrijving: 'U valt onder de cao Bouw & Infra.', nodig: ['cao'] },
      {
        code: 'sector',
        omschrijving: 'U werkt in de branche Bouwnijverheid (dit telt alleen als wij de cao niet weten).',
        nodig: ['sector'],
      },
      { code: 'contract', omschrijving: 'U hebt een vast contract of een tijdelijk contract.', nodig: ['contract'] },
    ],
    opvolger: null,
    upl: null,
    herkomst: { bron: { id: 'oo-fondsen' }, sleutel: 'volandis-loopbaan', gesimuleerd: true },
  });
  expect(wereld.getAanroepen('oo-fondsen')).toHaveLength(2);
});

describe('every condition that is decided', () => {
  const alsTekst = (waarden: CsvRij<Kolom>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(waarden).map(([kolom, waarde]) => [
        kolom,
        String(waarde ?? '').replace(/^(\d+)\.(\d+)$/, '$1,$2'),
      ]),
    );
  const lees = (rijen: readonly CsvRij<Kolom>[]): readonly Expressie[] =>
    parseRegelingen(rijen.map(alsTekst), { tel: (veld) => expect.fail(veld) })
      .flatMap((bron) => getVoorwaarden(mapRegels(bron)))
      .flatMap(({ toets }) => toets ?? []);

  test('of the funds is one that the engine takes', () => {
    const expressies = lees(getRijen());
    expect(expressies.length).toBeGreaterThan(60);
    for (const expressie of expressies) expect(compileer(expressie), expressie.feel).not.toBeNull();
  });

  it.each(['werknemer', 'werkgever'])('of any row of a fund is one, for a %s', (AANVRAGER) => {
    const letters = Object.keys(codes.SECTOR);
    const expressies = lees([
      rij('colland-loopbaan', { AANVRAGER, CONTRACT: null, SBI: letters.join('|') }),
      rij('colland-loopbaan', { AANVRAGER, CONTRACT: 'V|T|U|O', SBI: null }),
    ]);
    expect(expressies.length).toBe(AANVRAGER === 'werknemer' ? 7 : 3);
    for (const expressie of expressies) expect(compileer(expressie), expressie.feel).not.toBeNull();
  });
});

describe('a first look for an employee', () => {
  const CAO = caoId('bouw-infra');
  const ANDERE = caoId('horeca');
  const JA = 'WAARSCHIJNLIJK_WEL';
  const NEE = 'WAARSCHIJNLIJK_NIET';
  const OPEN = 'GEGEVENS_ONTBREKEN';

  it.each<[string, object, string, string[]]>([
    ['cao and contract fit', { cao: CAO, contract: 'VAST' }, JA, []],
    ['cao and contract fit, and the branch as well', { cao: CAO, sector: 'F', contract: 'TIJDELIJK' }, JA, []],
    ['cao and contract fit, of a jobseeker', { rol: 'WERKZOEKENDE', cao: CAO, contract: 'VAST' }, NEE, []],
    ['nothing told by a self-employed person', { rol: 'ZELFSTANDIGE' }, NEE, []],
    ['the cao decides, whatever the branch', { cao: CAO, sector: 'Q', contract: 'VAST' }, JA, []],
    ['the cao fits and the contract does not', { cao: CAO, contract: 'OPROEP' }, NEE, []],
    ['the cao fits and there is no contract', { cao: CAO, contract: 'GEEN' }, NEE, []],
    ['the cao fits and the contract is not told', { cao: CAO }, OPEN, ['contract']],
    ['another cao, in the branch', { cao: ANDERE, sector: 'F', contract: 'VAST' }, NEE, []],
    ['another branch alone', { sector: 'Q', contract: 'VAST' }, NEE, []],
    ['the branch alone proves nothing', { sector: 'F', contract: 'VAST' }, OPEN, ['cao']],
    ['neither cao nor branch told', { contract: 'VAST' }, OPEN, ['cao', 'sector']],
    ['nothing told', {}, OPEN, ['cao', 'sector', 'contract']],
    ['nothing told but a contract that does not fit', { contract: 'UITZEND' }, NEE, []],
  ])('%s', async (_, feiten, uitkomst, ontbrekendeGegevens) => {
    const { vraag } = await startCaos();
    const { data, errors } = await vraag(VERKEN, {
      id: regelingId('volandis-loopbaan'),
      s: { rol: 'WERKENDE', gemeente: 'GM0599', ...feiten },
    });
    expect(errors).toBeUndefined();
    expect(Object(data).regeling.voorverkenning).toMatchObject({ uitkomst, ontbrekendeGegevens });
  });

  it.each<[string, string, object, string]>([
    ['an agency worker, in whatever branch', 'doorzaam-loopbaan', { contract: 'UITZEND', sector: 'F' }, OPEN],
    [
      'an agency worker under the agency cao',
      'doorzaam-loopbaan',
      { cao: caoId('uitzendkrachten'), contract: 'UITZEND' },
      JA,
    ],
    [
      'somebody with a permanent contract there',
      'doorzaam-loopbaan',
      { cao: caoId('uitzendkrachten'), contract: 'VAST' },
      NEE,
    ],
    [
      'every kind of contract where none is named',
      'colland-loopbaan',
      { cao: caoId('hoveniers'), contract: 'OPROEP' },
      JA,
    ],
    [
      'nobody without a contract, where none is named',
      'colland-loopbaan',
      { cao: caoId('hoveniers'), contract: 'GEEN' },
      NEE,
    ],
    ['the second of several agreements', 'fcb-loopbaan', { cao: caoId('sociaal-werk'), contract: 'VAST' }, JA],
  ])('is for %s', async (_, sleutel, feiten, uitkomst) => {
    const { vraag } = await startCaos();
    const { data } = await vraag(VERKEN, {
      id: regelingId(sleutel),
      s: { rol: 'WERKENDE', gemeente: 'GM0599', ...feiten },
    });
    expect(Object(data).regeling.voorverkenning).toMatchObject({ uitkomst });
  });

  test('names the agreements of several, and who decides, and promises nothing', async () => {
    const { vraag } = await startCaos();
    const { data } = await vraag(VERKEN, {
      id: regelingId('colland-loopbaan'),
      s: { rol: 'WERKENDE', gemeente: 'GM0599', cao: caoId('glastuinbouw'), contract: 'VAST' },
    });
    expect(Object(data).regeling.voorverkenning).toMatchObject({
      uitleg: 'U kunt misschien ‘Loopbaangesprekken agrarisch en groen’ aanvragen. Colland Arbeidsmarkt beslist.',
      voorwaarden: [
        { uitkomst: 'VOLDAAN', voorwaarde: { omschrijving: 'U werkt nu bij een werkgever.' } },
        {
          uitkomst: 'VOLDAAN',
          voorwaarde: {
            omschrijving: 'U valt onder de cao Glastuinbouw, cao Open Teelten of cao Hoveniersbedrijf.',
          },
        },
        { uitkomst: 'VOLDAAN', voorwaarde: { omschrijving: 'U hebt een contract bij een werkgever.' } },
      ],
    });
  });

  test('is null for a scheme that only an employer can ask', async () => {
    const { vraag } = await startCaos();
    const { data } = await vraag(VERKEN, { id: regelingId('oom-bbl'), s: { rol: 'WERKENDE', gemeente: 'GM0599' } });
    expect(data).toEqual({ regeling: { voorverkenning: null } });
  });
});

describe('the desk', () => {
  const LOKET = (type: string) => `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} {
    regelingen(first: 100) { nodes { regeling { naam herkomst { sleutel } } voorverkenning { uitkomst ontbrekendeGegevens } } } } } }`;
  type Node = { regeling: { herkomst: { sleutel: string } }; voorverkenning: { uitkomst: string } | null };

  it.each<[string, string, object, string, string[]]>([
    [
      'fits, with premium that nobody can check',
      'oom-scholing',
      { cao: caoId('metaalbewerking') },
      'GEGEVENS_ONTBREKEN',
      [],
    ],
    [
      'fits, where no premium is asked',
      'doorzaam-scholing',
      { cao: caoId('uitzendkrachten') },
      'WAARSCHIJNLIJK_WEL',
      [],
    ],
    ['is another one', 'oom-scholing', { cao: caoId('horeca'), sector: 'C' }, 'WAARSCHIJNLIJK_NIET', []],
    ['is not told, in another branch', 'oom-scholing', { sector: 'Q' }, 'WAARSCHIJNLIJK_NIET', []],
    ['is not told, in the branch', 'doorzaam-scholing', { sector: 'N' }, 'GEGEVENS_ONTBREKEN', ['cao']],
    ['is not told, and the branch is not either', 'doorzaam-scholing', {}, 'GEGEVENS_ONTBREKEN', ['cao', 'sector']],
  ])('looks for an employer whose agreement %s', async (_, sleutel, feiten, uitkomst, ontbrekendeGegevens) => {
    const { vraag, sleutel: verzegel } = await startCaos();
    const { data, errors } = await vraag(LOKET('Werkgeverloket'), {
      r: [{ __typename: 'Werkgeverloket', sleutel: verzegel({ gemeente: 'GM0599', vraag: 'SCHOLING', ...feiten }) }],
    });
    expect(errors).toBeUndefined();
    const nodes: Node[] = Object(data)._entities[0].regelingen.nodes;
    expect(nodes.find(({ regeling }) => regeling.herkomst.sleutel === sleutel)?.voorverkenning).toEqual({
      uitkomst,
      ontbrekendeGegevens,
    });
  });

  test('shows an employee the schemes of the own agreement first, and none that only employers can ask', async () => {
    const { vraag, sleutel } = await startCaos();
    const { data } = await vraag(LOKET('Loket'), {
      r: [
        {
          __typename: 'Loket',
          sleutel: sleutel({ rol: 'WERKENDE', gemeente: 'GM0599', cao: caoId('uitzendkrachten'), contract: 'UITZEND' }),
        },
      ],
    });
    const nodes: Node[] = Object(data)._entities[0].regelingen.nodes;
    expect(nodes.slice(0, 2).map(({ regeling }) => regeling.herkomst.sleutel)).toEqual([
      'doorzaam-loopbaan',
      'doorzaam-budget',
    ]);
    expect(nodes.slice(2).map(({ voorverkenning }) => voorverkenning?.uitkomst)).not.toContain('WAARSCHIJNLIJK_WEL');
    expect(nodes.map(({ regeling }) => regeling.herkomst.sleutel)).not.toContain('oom-scholing');
  });
});

describe('the list of schemes', () => {
  it.each<[string, object, string[]]>([
    [
      'what rests on an agreement',
      { cao: caoId('bouw-infra') },
      ['Leerlingvergoeding Bouw & Infra', 'Loopbaantraject Bouw & Infra'],
    ],
    [
      'what a company shares with its branch',
      { cao: caoId('voorbeeldbedrijf-maasstaal') },
      ['Loopbaangesprekken A+O Metalektro'],
    ],
    ['nothing for an agreement without a fund', { cao: caoId('horeca') }, []],
    [
      'what a fund carries out',
      { uitvoerder: 'fonds~oomt' },
      ['Ervaringscertificaat OOMT', 'Scholingsvergoeding OOMT'],
    ],
    [
      'a branch, with what is for all branches',
      { sector: 'H' },
      [
        'Leerlingvergoeding transport',
        'Loopbaangesprekken transport',
        'Loopbaangesprekken voor uitzendkrachten',
        'Ontwikkelbudget voor uitzendkrachten',
        'Scholingsvergoeding transport',
      ],
    ],
    ['what is exhausted', { beschikbaarheid: ['UITGEPUT'] }, ['Scholingsvergoeding A+O Metalektro']],
    ['what goes by lot', { beschikbaarheid: ['LOTING'] }, ['Ontwikkelbudget Wij Techniek', 'Scholingsvergoeding FCB']],
    [
      'what is closed, between two periods or by its own word',
      { beschikbaarheid: ['GESLOTEN'] },
      ['Basisvaardigheden SBCM', 'Leerlingvergoeding Bouw & Infra', 'Loopbaangesprekken VVT'],
    ],
    ['what ended', { beschikbaarheid: ['VERVALLEN'] }, ['SectorplanPlus']],
  ])('finds %s', async (_, filter, verwacht) => {
    const { vraag } = await startCaos();
    const { data, errors } = await vraag(LIJST, { filter, first: 100 });
    expect(errors).toBeUndefined();
    expect(namen(Object(data).regelingen)).toEqual(verwacht);
  });

  it.each([
    ['2026-03-31', 'GESLOTEN'],
    ['2026-04-01', 'OPEN'],
    ['2026-04-30', 'OPEN'],
    ['2026-05-01', 'GESLOTEN'],
    ['2026-09-01', 'OPEN'],
    ['2027-01-10', 'ONBEKEND'],
  ])('is as open as its periods say on %s', async (dag, beschikbaarheid) => {
    const { vraag } = await startCaos((wereld) =>
      publiceer(wereld, [rij('oom-bbl', { TIJDVAK: '2026-09-01/2026-09-30|2026-04-01/2026-04-30' })]),
    );
    const { data } = await vraag('{ regelingen { nodes { beschikbaarheid tijdvakken { van tot } } } }', {}, op(dag));
    expect(Object(data).regelingen.nodes).toEqual([
      {
        beschikbaarheid,
        tijdvakken: [
          { van: '2026-04-01', tot: '2026-04-30' },
          { van: '2026-09-01', tot: '2026-09-30' },
        ],
      },
    ]);
  });

  it.each([
    ['open', 'OPEN', []],
    ['loting', 'ONBEKEND', null],
    ['gesloten', 'GESLOTEN', null],
  ])(
    'is asked for all year without periods when it is open, and not known to be when it is %s',
    async (status, beschikbaarheid, tijdvakken) => {
      const { vraag } = await startCaos((wereld) =>
        publiceer(wereld, [rij('oom-bbl', { STATUS: status, TIJDVAK: null, GELDIG_VAN: null, GELDIG_TOT: null })]),
      );
      const { data } = await vraag('{ regelingen { nodes { beschikbaarheid tijdvakken { van } } } }');
      expect(Object(data).regelingen.nodes).toEqual([{ beschikbaarheid, tijdvakken }]);
    },
  );

  test('has no way to apply for what ended, and no successor is made up', async () => {
    const { vraag } = await startCaos();
    const { data } = await vraag(
      'query ($id: ID!) { regeling(id: $id) { beschikbaarheid aanvragen { kanaal } opvolger { id } geldig { van tot } } }',
      { id: regelingId('regioplus-sectorplanplus') },
    );
    expect(data).toEqual({
      regeling: {
        beschikbaarheid: 'VERVALLEN',
        aanvragen: null,
        opvolger: null,
        geldig: { van: '2017-09-01', tot: '2022-12-31' },
      },
    });
  });
});

describe('what can pay for something', () => {
  const KIND = `query ($r: [_Any!]!) { _entities(representations: $r) {
    ... on Opleiding { financiering { naam soort } } ... on Dienst { financiering { naam soort } } } }`;
  type Betaler = { naam: string; soort: string };
  const vraagVoor = async (representatie: object): Promise<Betaler[]> => {
    const { vraag } = await startSubgraph(
      (omgeving) => createRegelingenSubgraph(omgeving, FEEDS, []),
      [regelingenRijkMock, ooFondsenMock],
    );
    const { data, errors } = await vraag(KIND, { r: [representatie] });
    expect(errors).toBeUndefined();
    return Object(data)._entities[0].financiering;
  };

  test('names funds after schemes that ask for no collective agreement', async () => {
    const betalers = await vraagVoor({
      __typename: 'Opleiding',
      id: 'rio~YQ',
      soort: 'EVC',
      niveau: null,
      leerweg: null,
      waardedocument: 'ERVARINGSCERTIFICAAT',
    });
    const soorten = betalers.map(({ soort }) => soort === 'FONDS');
    expect(soorten).toEqual(soorten.toSorted());
    expect(betalers.map(({ naam }) => naam)).toEqual(
      expect.arrayContaining(['Ervaringscertificaat OOMT', 'Ervaringscertificaat Wij Techniek']),
    );
  });

  test('finds for what an employee learns also what the employer applies for', async () => {
    const betalers = await vraagVoor({
      __typename: 'Dienst',
      id: 'eva~YQ',
      doelgroepen: ['WERKENDE'],
      uitvoeringsvorm: ['BIJSCHOLING'],
    });
    expect(betalers.map(({ naam }) => naam)).toContain('Taal op de werkvloer OOM');
  });

  test('finds career talks of funds for a coaching service to employees, and not what is closed for good', async () => {
    const betalers = await vraagVoor({
      __typename: 'Dienst',
      id: 'eva~YQ',
      doelgroepen: ['WERKENDE'],
      uitvoeringsvorm: ['COACHING'],
    });
    expect(betalers.some(({ soort }) => soort === 'FONDS')).toBe(true);
    expect(betalers.map(({ naam }) => naam)).not.toContain('Loopbaangesprekken VVT');
  });
});

describe('the harvest', () => {
  test('takes the newest file', async () => {
    const { vraag } = await startCaos((wereld) =>
      wereld.vervang('oo-fondsen', ({ pad }) =>
        csvResponse(
          pad === '/bestanden'
            ? 'PEILDATUM;BESTAND\r\n2025-03-01;oud.csv\r\n2026-03-01;nieuw.csv\r\n2024-03-01;ouder.csv\r\n'
            : schrijfCsv(KOLOMMEN, [rij('oom-bbl', { REGELING: pad })]),
        ),
      ),
    );
    const { data } = await vraag('{ regelingen { nodes { naam } } }');
    expect(namen(Object(data).regelingen)).toEqual(['/bestanden/nieuw.csv']);
  });

  it.each([
    ['a file without rows', KOLOMMEN.join(';')],
    ['a file without one of its columns', 'FONDS_CD;FONDS\r\nfcb;FCB\r\n'],
  ])('takes %s for a source that is broken', async (_, bestand) => {
    const { vraag } = await startCaos((wereld) =>
      wereld.vervang('oo-fondsen', ({ pad }) =>
        csvResponse(pad === '/bestanden' ? 'PEILDATUM;BESTAND\r\n2026-03-01;a.csv\r\n' : bestand),
      ),
    );
    const { data, errors } = await vraag('{ regelingen { totaal } }');
    expect(data).toEqual({ regelingen: null });
    expect(errors).toMatchObject([{ extensions: { code: 'BRON_ANTWOORD_ONGELDIG', bron: 'oo-fondsen' } }]);
  });

  test('reads a decimal comma and empty amounts, and leaves out what is not said', async () => {
    const { vraag } = await startCaos((wereld) =>
      publiceer(wereld, [
        rij('oom-scholing', { MAXIMUM: 1234.5, PERCENTAGE: 37.25 }),
        rij('oom-taal', { MAXIMUM: null, PERCENTAGE: null, URL: 'http://www.oom.nl', KANAAL: 'duif' }),
      ]),
    );
    const { data } = await vraag(
      '{ regelingen { nodes { naam bedrag { maximum percentage } aanvragen { kanaal url } } } }',
    );
    expect(Object(data).regelingen.nodes).toEqual([
      {
        naam: 'Scholingsvergoeding OOM',
        bedrag: { maximum: 1234.5, percentage: 37.25 },
        aanvragen: { kanaal: 'EHERKENNING', url: 'https://www.oom.nl' },
      },
      { naam: 'Taal op de werkvloer OOM', bedrag: null, aanvragen: { kanaal: 'ONBEKEND', url: null } },
    ]);
  });

  test('leaves out and counts rows of which nobody can say for whom they are; the others stay', async () => {
    const { vraag, omgeving } = await startCaos((wereld) =>
      publiceer(wereld, [
        rij('oom-scholing', {
          CONTRACT: 'V|X',
          SBI: 'C|9',
          SOORT: 'cadeau',
          STATUS: 'straks',
          BETAALT: 'cursus|zingen',
        }),
        rij('oom-taal', { CONTRACT: 'X' }),
        rij('oom-bbl', { SBI: '9' }),
        rij('oom-bbl', { LEERWEG: 'avond' }),
        rij('ras-taal', { CAO_CD: null, CAO: null }),
        rij('ras-scholing', { CAO: 'Een|Twee' }),
        rij('fcb-scholing', { AANVRAGER: 'iedereen' }),
        rij('fcb-loopbaan', { TIJDVAK: '2026-04-30/2026-04-01' }),
        rij('staz-loopbaan', { REGELING_CD: 'Geen Code' }),
      ]),
    );
    const { data } = await vraag('{ regelingen { nodes { naam beschikbaarheid sectoren { id } } totaal } }');
    expect(Object(data).regelingen).toEqual({
      nodes: [{ naam: 'Scholingsvergoeding OOM', beschikbaarheid: 'ONBEKEND', sectoren: [{ id: 'C' }] }],
      totaal: 1,
    });
    expect(omgeving.register.getToestanden().find(({ bron }) => bron.id === 'oo-fondsen')?.afwijkingen).toEqual({
      CONTRACT: 3,
      SBI: 3,
      SOORT: 1,
      STATUS: 1,
      BETAALT: 1,
      LEERWEG: 2,
      CAO_CD: 1,
      CAO: 1,
      AANVRAGER: 1,
      TIJDVAK: 1,
      REGELING_CD: 1,
    });
  });

  test('says that the funds are missing when they never answered, and leaves the agreements', async () => {
    const { vraag } = await startCaos((wereld) => wereld.zetScenario('oo-fondsen', 'uit'));
    const { data, errors } = await vraag(
      `query ($id: ID!, $cao: ID!) { regelingen { totaal } regeling(id: $id) { naam } cao(id: $cao) { naam fonds { naam } } }`,
      { id: regelingId('oom-bbl'), cao: caoId('bouw-infra') },
    );
    expect(data).toEqual({
      regelingen: null,
      regeling: null,
      cao: { naam: 'Cao Bouw & Infra', fonds: { naam: 'Volandis' } },
    });
    expect(errors).toMatchObject([
      { path: ['regelingen'], extensions: { code: 'BRON_NIET_BESCHIKBAAR', bron: 'oo-fondsen' } },
      { path: ['regeling'], extensions: { code: 'BRON_NIET_BESCHIKBAAR', bron: 'oo-fondsen' } },
    ]);
  });

  test('leaves the schemes when the register never answered: only their agreements are missing', async () => {
    const { vraag } = await startCaos((wereld) => wereld.zetScenario('cao-register', 'uit'));
    const { data, errors } = await vraag(
      'query ($id: ID!) { regelingen { totaal } regeling(id: $id) { naam caos { naam } } }',
      {
        id: regelingId('oom-bbl'),
      },
    );
    expect(data).toEqual({
      regelingen: { totaal: getRijen().length },
      regeling: { naam: 'Leerlingvergoeding OOM', caos: null },
    });
    expect(errors).toMatchObject([
      { path: ['regeling', 'caos'], extensions: { code: 'BRON_NIET_BESCHIKBAAR', bron: 'cao-register' } },
    ]);
  });

  test('keeps the schemes of before, marked VEROUDERD, when a harvest fails', async () => {
    const { vraag, wereld, subgraph } = await startCaos();
    wereld.zetScenario('oo-fondsen', 'uit');
    await subgraph.start();
    const { data, errors } = await vraag(
      '{ regelingen(first: 1) { nodes { herkomst { actualiteit } } bronnen { bron { id } status } } }',
    );
    expect(errors).toBeUndefined();
    expect(Object(data).regelingen).toEqual({
      nodes: [{ herkomst: { actualiteit: 'VEROUDERD' } }],
      bronnen: [{ bron: { id: 'oo-fondsen' }, status: 'VEROUDERD' }],
    });
  });
});
