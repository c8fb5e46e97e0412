import { describe, expect, it, test } from 'vitest';
import { type MockResponse, type MockVraag, xmlResponse } from '../../../mocks/mock.ts';
import { producten } from '../../../mocks/samenwerkende-catalogi/catalogus.ts';
import { deelnemers } from '../../../mocks/samenwerkende-catalogi/deelnemers.ts';
import { gemeenten, getGemeente } from '../../../schema/referentie/gemeenten.ts';
import { uplProducten } from '../../../schema/referentie/upl.ts';
import { PRODUCTSOORT } from '../../../subgraphs/regelingen/bronnen/samenwerkende-catalogi/codes.ts';
import { getGemeenteVanTerm } from '../../../subgraphs/regelingen/bronnen/samenwerkende-catalogi/gemeente-term.ts';
import { getVolgendePositie } from '../../../subgraphs/regelingen/bronnen/samenwerkende-catalogi/posities.ts';
import { getVoorwaarden } from '../../../subgraphs/regelingen/voorverkenning/regel.ts';
import { fout, oogst, pagina, record, upl } from './samenwerkende-catalogi.ts';

const TERMEN = 'http://standaarden.overheid.nl/owms/terms/';

describe('the harvest of the catalogues', () => {
  test('gives everything about work and income once, in as few calls as there are pages, and nothing of other subjects', async () => {
    const { regelingen, afwijkingen, omvang, wereld } = await oogst();
    const werk = producten.filter(
      ({ onderwerp, upl: namen }) => onderwerp !== 'Recht' && namen[0]?.naam !== 'paspoort',
    );
    // One was withdrawn, and one stands there twice.
    expect(regelingen).toHaveLength(werk.length - 2);
    expect(new Set(regelingen.map(({ id }) => id)).size).toBe(regelingen.length);
    expect(afwijkingen).toEqual({ diagnostic: 1 });
    expect(new Set(omvang)).toEqual(new Set([werk.length]));
    expect(wereld.getTotaal()).toBe(Math.ceil(werk.length / 50));
    expect(regelingen.filter(({ naam }) => naam.includes('aspoort'))).toEqual([]);
  });

  test('has eight products or more of each of sixty municipalities or more, each carried out by its own', async () => {
    const { regelingen } = await oogst();
    expect(deelnemers.length).toBeGreaterThanOrEqual(60);
    for (const { code, naam } of deelnemers) {
      const eigen = regelingen.filter(({ gebied }) => gebied.gemeenten.some((gemeente) => gemeente.code === code));
      expect(eigen.length, naam).toBeGreaterThanOrEqual(8);
      for (const { uitvoerder, wieBeslist, gebied, status, tijdvakken } of eigen) {
        expect(uitvoerder).toEqual({ id: `gemeente~${code}`, naam: `Gemeente ${naam}` });
        expect(wieBeslist).toMatch(/^Gemeente .+ beslist\.$/);
        expect(gebied).toMatchObject({ soort: 'LOKAAL', arbeidsmarktregios: [] });
        expect([status, tijdvakken]).toEqual(['OPEN', []]);
      }
    }
  });

  test('gives every product a name, a summary and somebody that it is for', async () => {
    const { regelingen } = await oogst();
    for (const { naam, samenvatting, doelgroepen, aanvragen, regels } of regelingen) {
      expect(naam).not.toBe('');
      expect(samenvatting).not.toBe('');
      expect(doelgroepen.length).toBeGreaterThan(0);
      expect(aanvragen?.url ?? 'https://').toMatch(/^https:/);
      expect(getVoorwaarden(regels).length).toBeGreaterThan(1);
      const codes = getVoorwaarden(regels).map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
    }
    expect(regelingen.map(({ naam }) => naam)).toContain('Toeslag bij inkomen < 110% van de bijstand');
    expect(regelingen.some(({ naam }) => naam.includes(' & '))).toBe(true);
  });
});

type Antwoord = (vraag: MockVraag) => MockResponse;

const oogstMet = (antwoord: Antwoord) => oogst((wereld) => wereld.vervang('samenwerkende-catalogi', antwoord));
const oogstRecords = (...records: readonly string[]) => oogstMet(() => pagina(records));

/** A service whose records move while they are read: what stands at a position depends on how often it was asked. */
const geefPerVraag = (...antwoorden: readonly (readonly string[])[]): Antwoord => {
  let keer = 0;
  return ({ query }) => {
    const alle = antwoorden[Math.min(keer, antwoorden.length - 1)] ?? [];
    keer += 1;
    const start = Number(query.get('startRecord'));
    const deel = alle.slice(start - 1, start + 49);
    const volgende = start + deel.length;
    return pagina(deel, alle.length, volgende <= alle.length ? volgende : null);
  };
};

const reeks = (van: number, tot: number): readonly string[] =>
  Array.from({ length: tot - van + 1 }, (_, plek) => record({ id: String(van + plek) }));

describe('reading by position', () => {
  test('asks for fifty at a time, in CQL for subjects and common names, until no position follows', async () => {
    const vragen: URLSearchParams[] = [];
    const geef = geefPerVraag(reeks(1, 120));
    const { regelingen } = await oogstMet((vraag) => {
      vragen.push(vraag.query);
      return geef(vraag);
    });
    expect(regelingen).toHaveLength(120);
    expect(vragen.map((query) => query.get('startRecord'))).toEqual(['1', '51', '101']);
    for (const query of vragen) {
      expect(Object.fromEntries(query)).toMatchObject({
        version: '1.2',
        operation: 'searchRetrieve',
        'x-connection': 'sc',
        maximumRecords: '50',
      });
      expect(query.get('query')).toContain('subject="Sociale zekerheid" or uniformeProductnaam="begeleid werken"');
    }
  });

  test('misses none when one is withdrawn between two pages, and all others move up', async () => {
    const voor = reeks(1, 120);
    const { regelingen } = await oogstMet(geefPerVraag(voor, voor.toSpliced(10, 1)));
    expect(regelingen.map(({ herkomst }) => herkomst.sleutel).toSorted()).toEqual(
      Array.from({ length: 120 }, (_, plek) => `GM0599/${plek + 1}`).toSorted(),
    );
  });

  it.each<[string, number]>([
    ['as many as a page', 50],
    ['more than a page', 60],
  ])(
    'reads again from the first record when %s are withdrawn: none is missed, doubled or left over',
    async (_, weg) => {
      const voor = reeks(1, 150);
      const na = voor.slice(weg);
      const starts: (string | null)[] = [];
      const geef = geefPerVraag(voor, na);
      const { regelingen, omvang } = await oogstMet((vraag) => {
        starts.push(vraag.query.get('startRecord'));
        return geef(vraag);
      });
      expect(starts.slice(0, 4)).toEqual(['1', '51', '1', '51']);
      expect(omvang.at(-1)).toBe(na.length);
      expect(regelingen.map(({ herkomst }) => herkomst.sleutel)).toEqual(
        Array.from({ length: na.length }, (_een, plek) => `GM0599/${weg + plek + 1}`),
      );
    },
  );

  test('reads again from the first record when what is left ends before the position that follows', async () => {
    const voor = reeks(1, 60);
    let keer = 0;
    const { regelingen } = await oogstMet((vraag) => {
      keer += 1;
      const alle = keer === 1 ? voor : voor.slice(20);
      return Number(vraag.query.get('startRecord')) > alle.length ? fout(61) : geefPerVraag(alle)(vraag);
    });
    expect(keer).toBe(3);
    expect(regelingen).toHaveLength(40);
  });

  test('reads again from the first record when the withdrawn lead back to a page in the middle', async () => {
    const voor = reeks(1, 200);
    const na = voor.slice(50);
    const { regelingen } = await oogstMet(geefPerVraag(voor, voor, na));
    expect(regelingen).toHaveLength(150);
  });

  test('gives up on a list that keeps moving, after three times', async () => {
    let totaal = 1_000;
    let vragen = 0;
    const krimpend: Antwoord = ({ query }) => {
      vragen += 1;
      totaal -= 60;
      const start = Number(query.get('startRecord'));
      return pagina(reeks(start, start + 49), totaal, start + 50);
    };
    await expect(oogstMet(krimpend)).rejects.toThrow('keeps moving');
    expect(vragen).toBe(6);
  });

  test('gives one once when others come in between two pages, and all move down', async () => {
    const voor = reeks(1, 70);
    const { regelingen } = await oogstMet(geefPerVraag(voor, [record({ id: 'nieuw' }), ...voor]));
    expect(regelingen).toHaveLength(70);
  });

  test('does not care in which order the records come', async () => {
    const heen = [...reeks(1, 30), record({ id: '7', titel: 'Nieuwer', gewijzigd: '2025-06-01' })];
    const [een, ander] = [await oogstRecords(...heen), await oogstRecords(...heen.toReversed())];
    const sorteer = ({ regelingen }: typeof een) => regelingen.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(sorteer(een)).toEqual(sorteer(ander));
    expect(een.regelingen.find(({ herkomst }) => herkomst.sleutel === 'GM0599/7')?.naam).toBe('Nieuwer');
  });

  it.each<[string, Antwoord]>([
    ['says that the same position follows', ({ query }) => pagina(reeks(1, 50), 500, Number(query.get('startRecord')))],
    [
      'says that an earlier position follows',
      ({ query }) => pagina(reeks(1, 50), 500, query.get('startRecord') === '1' ? 51 : 1),
    ],
    ['passes by records', () => pagina(reeks(1, 50), 500, 400)],
    ['stops before its end', () => pagina(reeks(1, 50), 500)],
    ['gives the same page again and again', () => pagina(reeks(1, 50), 500, 51)],
    ['has nothing', () => pagina([])],
    ['has only products that cannot be read', () => pagina(['<record/>', '<record/>'])],
    ['says that the query is wrong', () => fout(10)],
    ['answers something else', () => xmlResponse('<html/>')],
    ['breaks off half-way', () => xmlResponse('<searchRetrieveResponse><records>')],
    ['declares a document type', () => xmlResponse('<!DOCTYPE x><searchRetrieveResponse/>')],
    ['answers in JSON', () => ({ status: 200, headers: { 'content-type': 'application/json' }, body: '{}' })],
    [
      'breaks on the second page',
      ({ query }) => (query.get('startRecord') === '1' ? pagina(reeks(1, 50), 500, 51) : fout(61)),
    ],
  ])('fails as a whole, so that the previous harvest stays, when the service %s', async (_, antwoord) => {
    await expect(oogstMet(antwoord)).rejects.toThrow();
  });

  it.each<[string, Parameters<typeof getVolgendePositie>, number | null]>([
    ['the one that the service says', [{ totaal: 120, ontvangen: 50, volgende: 51 }, 1, 0], 51],
    ['the one after a page that is not full', [{ totaal: 120, ontvangen: 40, volgende: 41 }, 1, 0], 41],
    ['one that was on this page already', [{ totaal: 120, ontvangen: 50, volgende: 50 }, 1, 0], 50],
    ['the last of all', [{ totaal: 51, ontvangen: 50, volgende: 51 }, 1, 0], 51],
    ['none past the end, though the service says one', [{ totaal: 50, ontvangen: 50, volgende: 51 }, 1, 0], null],
    ['none when the service says none', [{ totaal: 120, ontvangen: 20, volgende: null }, 101, 0], null],
    ['none of an empty list', [{ totaal: 0, ontvangen: 0, volgende: null }, 1, 0], null],
    ['as many earlier as were withdrawn', [{ totaal: 117, ontvangen: 50, volgende: 101 }, 51, 120], 48],
    ['the first at the earliest', [{ totaal: 60, ontvangen: 10, volgende: null }, 51, 120], 1],
    ['none when the first page has all that is left', [{ totaal: 20, ontvangen: 20, volgende: null }, 1, 60], null],
    ['the same when there are more than before', [{ totaal: 130, ontvangen: 50, volgende: 101 }, 51, 120], 101],
  ])('goes on at %s', (_, [plaats, start, totaalEerder], volgende) => {
    expect(getVolgendePositie(plaats, start, totaalEerder)).toBe(volgende);
  });

  it.each<[string, Parameters<typeof getVolgendePositie>]>([
    ['passes by what a short page left', [{ totaal: 200, ontvangen: 20, volgende: 51 }, 1, 0]],
    ['passes by one record', [{ totaal: 200, ontvangen: 50, volgende: 52 }, 1, 0]],
    ['ends past records that were not given', [{ totaal: 60, ontvangen: 50, volgende: 61 }, 1, 0]],
    ['stops before the last record', [{ totaal: 51, ontvangen: 50, volgende: null }, 1, 0]],
    ['stays where it is', [{ totaal: 51, ontvangen: 0, volgende: 51 }, 51, 0]],
  ])('refuses a list that %s', (_, [plaats, start, totaalEerder]) => {
    expect(() => getVolgendePositie(plaats, start, totaalEerder)).toThrow(TypeError);
  });
});

describe('a product', () => {
  test('that is all we ask has what the catalogue says, in the words of the graph', async () => {
    const { regelingen, afwijkingen } = await oogstRecords(
      record({
        id: 'a-1',
        titel: 'Inkomen &lt; norm &amp; meer: categoriële bijstand',
        scmeta: `<onlineAanvragen>digid</onlineAanvragen>${upl('bijstand')}`,
      }),
    );
    expect(afwijkingen).toEqual({});
    expect(regelingen).toMatchObject([
      {
        naam: 'Inkomen < norm & meer: categoriële bijstand',
        samenvatting: 'Hulp.',
        soort: 'UITKERING',
        doelgroepen: ['WERKZOEKENDE'],
        uitvoerder: { id: 'gemeente~GM0599', naam: 'Gemeente Rotterdam' },
        grondslag: { wet: 'Participatiewet', artikel: '11', url: expect.stringContaining('wetten.overheid.nl') },
        bedrag: null,
        betaalt: null,
        geldig: { van: null, tot: null },
        aanvragen: {
          kanaal: 'DIGID',
          url: 'https://www.rotterdam.example/bijstand',
          documenten: [],
          beslistermijn: null,
        },
        upl: { naam: 'bijstand', uri: `${TERMEN}bijstand` },
        opvolger: null,
        wieBeslist: 'Gemeente Rotterdam beslist.',
        herkomst: { bron: { id: 'samenwerkende-catalogi' }, sleutel: 'GM0599/a-1' },
        regels: {
          alle: [
            {
              code: 'woont-in-gemeente',
              omschrijving: 'U woont in de gemeente Rotterdam.',
              toets: { feel: 'gemeente = "GM0599"', nodig: ['gemeente'] },
            },
            { code: 'voorwaarden-gemeente', toets: null },
          ],
        },
      },
    ]);
  });

  test('is left out and counted when nobody can tell what it is or of whom; the others stay', async () => {
    const { regelingen, afwijkingen } = await oogstRecords(
      record(),
      record({ id: 'titel', titel: '' }),
      record({ id: 'gemeente', term: 'Atlantis' }),
      record({ id: 'provincie', term: 'Utrecht_(provincie)' }),
      record({ id: '' }),
      record({ id: '€'.repeat(134) }),
      '<record><recordData><gzd/></recordData></record>',
      '<record><recordData><diagnostic><uri>info:srw/diagnostic/1/64</uri></diagnostic></recordData></record>',
    );
    expect(regelingen.map(({ herkomst }) => herkomst.sleutel)).toEqual(['GM0599/1']);
    expect(afwijkingen).toEqual({
      'owmskern.title': 1,
      'owmskern.spatial': 2,
      'scmeta.productID': 2,
      '(item)': 1,
      diagnostic: 1,
    });
  });

  test('stays when nobody can tell when it was changed, behind another of its number', async () => {
    const { regelingen, afwijkingen } = await oogstRecords(
      record({ titel: 'Z', gewijzigd: 'vorige week' }),
      record({ titel: 'A', gewijzigd: '2019-01-01' }),
      record({ id: '2', titel: 'B', gewijzigd: '' }),
    );
    expect(regelingen.map(({ naam }) => naam)).toEqual(['A', 'B']);
    expect(afwijkingen).toEqual({ modified: 2 });
  });

  test('keeps what can be read of it when a code is new, and counts that', async () => {
    const { regelingen, afwijkingen } = await oogstRecords(
      record({
        mantel: '<owmsmantel><audience>particulier</audience><audience>toerist</audience></owmsmantel>',
        scmeta: `<onlineAanvragen>app</onlineAanvragen>${upl('bijstand')}`,
      }),
    );
    expect(regelingen).toMatchObject([{ doelgroepen: ['WERKZOEKENDE'], aanvragen: { kanaal: 'OVERIG' } }]);
    expect(afwijkingen).toEqual({ audience: 1, onlineAanvragen: 1 });
  });

  it.each<[string, string, string]>([
    ['a form', '<onlineAanvragen>ja</onlineAanvragen>', 'WEBFORMULIER'],
    ['DigiD', '<onlineAanvragen>digid</onlineAanvragen>', 'DIGID'],
    ['eHerkenning', '<onlineAanvragen>eherkenning</onlineAanvragen>', 'EHERKENNING'],
    ['not online, and nothing said of another way', '<onlineAanvragen>nee</onlineAanvragen>', 'ONBEKEND'],
    ['nothing said', '', 'ONBEKEND'],
  ])('has its way in: %s', async (_, online, kanaal) => {
    const { regelingen } = await oogstRecords(record({ scmeta: online + upl('bijstand') }));
    expect(regelingen[0]?.aanvragen?.kanaal).toBe(kanaal);
  });

  test.each(['', 'http://www.rotterdam.example/bijstand', 'javascript:alert(1)', '/bijstand'])(
    'has no address when it gives %j',
    async (identifier) => {
      const { regelingen } = await oogstRecords(record({ identifier }));
      expect(regelingen[0]?.aanvragen?.url).toBeNull();
    },
  );

  test('without a summary says where to look', async () => {
    const { regelingen } = await oogstRecords(record({ term: "'s-Gravenhage_(gemeente)", mantel: '<owmsmantel/>' }));
    expect(regelingen[0]?.samenvatting).toBe(
      'Gemeente ’s-Gravenhage legt dit hier niet uit. Kijk op de website van de gemeente.',
    );
  });

  it.each<[string, string, string | null, string, Record<string, number>]>([
    ['one', upl('schuldhulpverlening'), 'schuldhulpverlening', 'VOORZIENING', {}],
    [
      'the name of the list, whatever the text says',
      upl('bijzBijstUitk', 'Bijz. bijstand'),
      'bijzonderebijstandsuitkering',
      'TOESLAG',
      {},
    ],
    [
      'a name without an address',
      '<uniformeProductnaam>loonkostensubsidie</uniformeProductnaam>',
      'loonkostensubsidie',
      'LOONKOSTEN',
      {},
    ],
    ['two, of which the first', upl('ioaw-uitkering') + upl('ioaz-uitkering'), 'ioaw-uitkering', 'UITKERING', {}],
    ['two, of which the one about work and income', upl('paspoort') + upl('bijstand'), 'bijstand', 'UITKERING', {}],
    ['one of another subject, as it stands there', upl('paspoort'), 'paspoort', 'OVERIG', {}],
    ['one that every object has', upl('x', 'constructor'), 'constructor', 'OVERIG', {}],
    ['none', '', null, 'OVERIG', {}],
    ['none yet', upl('UPL-naam_nog_niet_beschikbaar', 'UPL-naam nog niet beschikbaar'), null, 'OVERIG', {}],
    [
      'a name that is not on the list',
      '<uniformeProductnaam>gratis geld</uniformeProductnaam>',
      null,
      'OVERIG',
      { uniformeProductnaam: 1 },
    ],
    [
      'an address of elsewhere',
      '<uniformeProductnaam resourceIdentifier="https://elders.example/x">x</uniformeProductnaam>',
      null,
      'OVERIG',
      { uniformeProductnaam: 1 },
    ],
  ])('has a common name: %s', async (_, scmeta, naam, soort, gemist) => {
    const { regelingen, afwijkingen } = await oogstRecords(record({ scmeta }));
    expect([regelingen[0]?.upl?.naam ?? null, regelingen[0]?.soort]).toEqual([naam, soort]);
    expect(afwijkingen).toEqual(gemist);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['bijstand', ['particulier'], ['WERKZOEKENDE']],
    ['bijstandZst', ['ondernemer'], ['ZELFSTANDIGE']],
    ['bijstandZst', ['particulier', 'ondernemer'], ['ZELFSTANDIGE']],
    ['loonkostSub', ['ondernemer'], ['WERKGEVER']],
    ['loonkostSub', ['particulier'], ['WERKGEVER']],
    ['schuldhulpverlening', ['particulier', 'ondernemer'], ['WERKZOEKENDE', 'WERKENDE', 'ZELFSTANDIGE']],
    ['werkplekbegeleiding', ['particulier', 'ondernemer'], ['WERKENDE', 'WERKGEVER']],
    ['ioaz-uitkering', ['particulier'], ['WERKZOEKENDE', 'ZELFSTANDIGE']],
    ['bijstand', [], ['WERKZOEKENDE']],
    ['loonkostSub', [], ['WERKGEVER']],
    ['paspoort', ['particulier'], ['WERKZOEKENDE', 'WERKENDE']],
    ['paspoort', ['ondernemer'], ['WERKGEVER']],
  ])('%s for %j is for %j', async (term, publiek, doelgroepen) => {
    const mantel = `<owmsmantel>${publiek.map((een) => `<audience>${een}</audience>`).join('')}</owmsmantel>`;
    const { regelingen } = await oogstRecords(record({ mantel, scmeta: upl(term) }));
    expect(regelingen[0]?.doelgroepen).toEqual(doelgroepen);
  });

  it.each<[string, string, string, readonly string[]]>([
    ['people', 'particulier', 'bijstand', ['woont-in-gemeente', 'voorwaarden-gemeente']],
    [
      'employers, by where the work is',
      'ondernemer',
      'paspoort',
      ['werkplek-in-gemeente', 'voorwaarden-gemeente-werkgever'],
    ],
    [
      'employers, by where the candidate lives',
      'ondernemer',
      'loonkostSub',
      ['kandidaat-woont-in-gemeente', 'voorwaarden-gemeente-werkgever'],
    ],
    [
      'employers, by where the work is, when they train who works for them',
      'ondernemer',
      'volwasseneneducatiesubsidie',
      ['werkplek-in-gemeente', 'voorwaarden-gemeente-werkgever'],
    ],
    ...['particulier</audience><audience>ondernemer', 'ondernemer</audience><audience>particulier'].map(
      (publiek): [string, string, string, readonly string[]] => [
        `both, of whom it names ${publiek.slice(0, publiek.indexOf('<'))} first`,
        publiek,
        'werkplekbegeleiding',
        ['woont-in-gemeente', 'voorwaarden-gemeente', 'kandidaat-woont-in-gemeente', 'voorwaarden-gemeente-werkgever'],
      ],
    ),
  ])('asks of %s only what is theirs', async (_, publiek, term, codes) => {
    const mantel = `<owmsmantel><audience>${publiek}</audience></owmsmantel>`;
    const { regelingen } = await oogstRecords(record({ mantel, scmeta: upl(term) }));
    const voorwaarden = regelingen.flatMap(({ regels }) => getVoorwaarden(regels));
    expect(voorwaarden.map(({ code }) => code)).toEqual(codes);
    for (const { code, kant } of voorwaarden)
      expect(kant).toBe(/werkplek|kandidaat|werkgever/.test(code) ? 'werkgever' : 'burger');
  });

  test('of one number is two products in two municipalities, and of one moment always the same', async () => {
    const { regelingen } = await oogstRecords(
      record({ id: '5', titel: 'B' }),
      record({ id: '5', titel: 'A' }),
      record({ id: '5', titel: 'Amsterdam', term: 'Amsterdam' }),
      record({ id: '5', titel: 'Oud', gewijzigd: '2024-12-31T23:59:59' }),
    );
    expect(regelingen.map(({ naam, herkomst }) => [naam, herkomst.sleutel])).toEqual([
      ['B', 'GM0599/5'],
      ['Amsterdam', 'GM0363/5'],
    ]);
  });
});

describe('a municipality', () => {
  it.each<[string, string | null]>([
    ['Rotterdam', 'GM0599'],
    ['Rotterdam_(gemeente)', 'GM0599'],
    ['Groningen_(gemeente)', 'GM0014'],
    ["'s-Gravenhage_(gemeente)", 'GM0518'],
    ['%27s-Gravenhage', 'GM0518'],
    ['s-Hertogenbosch', 'GM0796'],
    ['Bergen_(NH)', 'GM0373'],
    ['Alphen_aan_den_Rijn', 'GM0484'],
    ['Noardeast-Frysl%C3%A2n', 'GM1970'],
    ['Utrecht_(provincie)', null],
    ['Gemeente', null],
    ['%E0%A4%A', null],
    ['', null],
  ])('is found by its term %s', (term, code) => {
    expect(getGemeenteVanTerm(`${TERMEN}${term}`)?.code ?? null).toBe(code);
  });

  test('is found for every municipality by the term that is made of its name', () => {
    for (const { code, naam } of gemeenten) {
      const term = naam.replaceAll(' ', '_');
      expect(getGemeenteVanTerm(`${TERMEN}${term}`), naam).toBe(getGemeente(code));
      expect(getGemeenteVanTerm(`${TERMEN}${term}_(gemeente)`), naam).toBe(getGemeente(code));
    }
  });

  test('is not found at another address', () => {
    expect(getGemeenteVanTerm('https://elders.example/Rotterdam')).toBeNull();
  });
});

test('knows of every common name about work and income what it is, and of no other', () => {
  expect([...PRODUCTSOORT.keys()].toSorted()).toEqual(uplProducten.map(({ naam }) => naam).toSorted());
});
