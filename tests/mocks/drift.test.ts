import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { haalAntwoord } from '../../mocks/drift/haal-antwoord.ts';
import type { MockResponse } from '../../mocks/mock.ts';
import { type Mocks, startMocks } from '../../mocks/start-mocks.ts';
import { GEPUBLICEERDE_TESTNUMMERS, PERSONEN } from '../../mocks/suwi/personen.ts';
import { proefmocks } from '../helpers/proefmocks.ts';
import { drift, meet, metJson, verdraai } from './drift-proef.ts';

let mocks: Mocks;

beforeAll(async () => {
  mocks = await startMocks({ vacatures: 1_000 });
});

afterAll(() => mocks.stop());
afterEach(() => mocks.wereld.herstel());

const TESTNUMMERS = (bron: { persoonsgegevens: boolean }) => (bron.persoonsgegevens ? ['--testnummers'] : []);

describe('a source that keeps its contract', () => {
  test.each(proefmocks.map((bron) => [bron.id, bron] as const))(
    '%s has no differences, asked from outside',
    async (id, bron) => {
      const { code, rapport, verschillen } = await meet(mocks, id, ['--vragen', '60', ...TESTNUMMERS(bron)]);
      expect({ code, verschillen }).toEqual({ code: 0, verschillen: [] });
      expect(rapport).toMatchObject({ bron: id, gesimuleerd: true, uitkomst: 0 });
      // Every operation was asked, and answered well at least once.
      expect(rapport.operaties).not.toContainEqual(expect.objectContaining({ gezien: 0 }));
    },
  );
});

/** Where the field that gets another name may be left out. */
const OPTIONEEL = new Set(['setu']);

describe('a source that changed its schema', () => {
  test.each(proefmocks.map((bron) => [bron.id, bron] as const))('%s is caught', async (id, bron) => {
    mocks.wereld.zetScenario(id, 'schemawijziging');
    const { code, verschillen } = await meet(mocks, id, TESTNUMMERS(bron));
    const { van, naar } = bron.wijziging;
    expect(code).toBe(1);
    if (!OPTIONEEL.has(id))
      expect(verschillen).toContainEqual(expect.stringMatching(new RegExp(`: ontbreekt (.*/)?${van}$`)));
    expect(verschillen).toContainEqual(expect.stringMatching(new RegExp(`: onbekend (.*/)?${naar}$`)));
  });
});

const LIJST = 'geefLoopbaanpaden';
const STAP = '/loopbaanpaden/[]/stappen/[]';
const heeft = (veld: string, waarde: unknown) =>
  metJson((object) => (veld in object ? { ...object, [veld]: waarde } : object));

describe('in JSON', () => {
  test.each<[string, (response: MockResponse) => MockResponse, string]>([
    ['a field that is gone', metJson(({ functie: _, ...rest }) => rest), `${LIJST}: ontbreekt ${STAP}/functie`],
    ['a field that is new', metJson((o) => ('isco' in o ? { ...o, extra: 1 } : o)), `${LIJST}: onbekend ${STAP}/extra`],
    ['a field of another type', heeft('volgnummer', 'een'), `${LIJST}: anders getypeerd ${STAP}/volgnummer`],
    [
      'a field of another form',
      heeft('vastgesteldOp', '1-2-2026'),
      `${LIJST}: anders getypeerd /loopbaanpaden/[]/vastgesteldOp`,
    ],
    ['null where none may be', heeft('functie', null), `${LIJST}: anders getypeerd ${STAP}/functie`],
    ['a code that is new', heeft('eenheid', 'eeuw'), `${LIJST}: onbekende code ${STAP}/duur/eenheid`],
    ['another status', (r) => ({ ...r, status: 418 }), `${LIJST}: status niet beschreven 418`],
    [
      'a redirect',
      (r) => ({ ...r, status: 302, headers: { ...r.headers, location: '/' } }),
      `${LIJST}: status niet beschreven 302`,
    ],
    [
      'HTML',
      (r) => ({ ...r, headers: { ...r.headers, 'content-type': 'text/html' }, body: '<p>' }),
      `${LIJST}: content-type niet beschreven text/html`,
    ],
    [
      'a header that is gone',
      ({ headers: { 'api-version': _, ...headers }, ...r }) => ({ ...r, headers }),
      `${LIJST}: kop ontbreekt api-version`,
    ],
    [
      'a header of another form',
      (r) => ({ ...r, headers: { ...r.headers, 'api-version': 'twee' } }),
      `${LIJST}: anders getypeerd api-version`,
    ],
    ['JSON that was cut off', (r) => ({ ...r, body: r.body.slice(0, -9) }), `${LIJST}: niet leesbaar`],
  ])('finds %s, and where', async (_geval, wijzig, verwacht) => {
    verdraai(mocks, 'loopbaanpaden', wijzig);
    const { code, verschillen } = await meet(mocks, 'loopbaanpaden');
    expect(code).toBe(1);
    expect(verschillen).toContain(verwacht);
  });

  test('names only the field that changed, in a whole that is made of parts and choices', async () => {
    verdraai(mocks, 'vum', heeft('codeTypeArbeidscontract', 'Z'));
    const { verschillen } = await meet(mocks, 'vum', ['--vragen', '2']);
    expect(verschillen).toEqual([
      'zoekVacatures: onbekende code /matches/[]/contractvorm/[]/codeTypeArbeidscontract',
      'geefVacature: onbekende code /contractvorm/[]/codeTypeArbeidscontract',
    ]);
  });

  test('counts a difference, with what was expected and never with the value', async () => {
    verdraai(mocks, 'loopbaanpaden', heeft('volgnummer', 'geheime waarde'));
    const { rapport, stdout } = await meet(mocks, 'loopbaanpaden', ['--vragen', '1']);
    const [verschil] = rapport.verschillen;
    expect(verschil).toMatchObject({ detail: 'verwacht integer, gezien string', aantal: expect.any(Number) });
    expect(Object(verschil).aantal).toBeGreaterThan(10);
    expect(stdout).not.toContain('geheim');
  });

  test('does not show a name of a field that could be a value', async () => {
    verdraai(
      mocks,
      'loopbaanpaden',
      metJson((o) => ('isco' in o ? { ...o, [PERSONEN.bouwvakker]: 1, 'jan@voorbeeld.example': 1 } : o)),
    );
    const { verschillen, stdout } = await meet(mocks, 'loopbaanpaden', ['--vragen', '1']);
    expect(verschillen).toEqual([`${LIJST}: onbekend ${STAP}/{…}`]);
    expect(stdout).not.toMatch(/99999|jan@/);
  });
});

describe('in XML', () => {
  const vervang = (van: RegExp, door: string) => (r: MockResponse) => ({ ...r, body: r.body.replaceAll(van, door) });
  const KLASSE = '/program/programClassification';

  test.each<[string, (response: MockResponse) => MockResponse, string]>([
    [
      'an element that is gone',
      vervang(/<programId>[^<]*<\/programId>/g, ''),
      `programs: ontbreekt /programs${KLASSE}/programId`,
    ],
    [
      'the last element that is gone',
      vervang(/<programSchedule>.*<\/programSchedule>/g, ''),
      'program: ontbreekt /program/programSchedule',
    ],
    [
      'an element that is new',
      vervang(/<programId>/g, '<extra>1</extra><programId>'),
      `program: onbekend ${KLASSE}/extra`,
    ],
    [
      'an attribute that is new',
      vervang(/<programId>/g, '<programId extra="1">'),
      `program: onbekend ${KLASSE}/programId/@extra`,
    ],
    [
      'an element of another type',
      vervang(/<months>[^<]*</g, '<months>veel<'),
      `program: anders getypeerd ${KLASSE}/programDuration/months`,
    ],
    [
      'a code that is new',
      vervang(/<programForm>[^<]*</g, '<programForm>anders<'),
      `program: onbekende code ${KLASSE}/programForm`,
    ],
    ['another root', (r) => ({ ...r, body: '<html/>' }), 'directory: onbekend /html'],
    ['XML that was cut off', (r) => ({ ...r, body: r.body.slice(0, -9) }), 'directory: niet leesbaar'],
    ['a document type', (r) => ({ ...r, body: r.body.replace('?>', '?><!DOCTYPE a>') }), 'directory: niet leesbaar'],
  ])('finds %s, and where', async (_geval, wijzig, verwacht) => {
    verdraai(mocks, 'edudex', wijzig);
    const { code, verschillen } = await meet(mocks, 'edudex');
    expect(code).toBe(1);
    expect(verschillen).toContain(verwacht);
  });

  test('finds what else there is beside an element that is new', async () => {
    verdraai(mocks, 'edudex', (r) => ({
      ...r,
      body: r.body.replace('<editor>', '<nieuw>1</nieuw><editor>').replace(/<format>.*?<\/format>/, ''),
    }));
    const { verschillen } = await meet(mocks, 'edudex');
    expect(verschillen.filter((verschil) => verschil.startsWith('program:'))).toEqual([
      'program: ontbreekt /program/format',
      'program: onbekend /program/nieuw',
    ]);
  });
});

describe('in CSV', () => {
  const vervang = (van: RegExp, door: string) => (r: MockResponse) => ({ ...r, body: r.body.replaceAll(van, door) });

  test.each<[string, (response: MockResponse) => MockResponse, string]>([
    ['a column that is gone', vervang(/;SOORT;/g, ';KIND;'), 'geefBestand: ontbreekt SOORT'],
    ['a column that is new', vervang(/;SOORT;/g, ';KIND;'), 'geefBestand: onbekend KIND'],
    ['a code that is new', vervang(/;scholing;/g, ';toneel;'), 'geefBestand: onbekende code SOORT'],
    ['a field of another form', vervang(/;20\d\d;/g, ';MMXX;'), 'geefBestand: anders getypeerd JAAR'],
    [
      'a column that is gone from a file without rows',
      (r) => ({ ...r, body: r.body.replace('PEILDATUM', 'DATUM').split('\r\n', 1).join('') }),
      'geefBestanden: ontbreekt PEILDATUM',
    ],
    ['rows that do not fit', (r) => ({ ...r, body: `${r.body}a;b;c\r\n` }), 'geefBestanden: niet leesbaar'],
  ])('finds %s, and where', async (_geval, wijzig, verwacht) => {
    verdraai(mocks, 'oo-fondsen', wijzig);
    const { code, verschillen } = await meet(mocks, 'oo-fondsen');
    expect(code).toBe(1);
    expect(verschillen).toContain(verwacht);
  });
});

describe('a source that does not answer well', () => {
  test('is a difference where a connection fails and others do not', async () => {
    mocks.wereld.zetStoringen('ooapi', [{ kans: 0.4, fault: 'CONNECTION_RESET_BY_PEER' }]);
    const { code, verschillen, rapport } = await meet(mocks, 'ooapi');
    expect(code).toBe(1);
    expect(rapport.antwoorden).not.toBe(0);
    expect(verschillen).toContainEqual(expect.stringMatching(/^\w+: verbinding$/));
  });

  test('could not be asked when it refuses everybody, whatever its contract says of that', async () => {
    verdraai(mocks, 'eva', (r) => ({ ...r, status: 401, body: '{"message":"Unauthenticated."}' }));
    const { code, stdout } = await drift(mocks, 'eva');
    expect(code).toBe(2);
    expect(stdout).toMatch(/^Geen goed antwoord, dus niet te vergelijken: instrumentList, .*\n.*--kop of DRIFT_KOP_…/m);
    expect(stdout).not.toContain('Geen verschillen');
  });

  test('could not be asked when nobody listens, and is left in peace after three times', async () => {
    const dicht = { ...mocks, bronUrls: { ...mocks.bronUrls, werkcentra: 'http://127.0.0.1:1' } };
    const { code, rapport } = await meet(dicht, 'werkcentra');
    expect(code).toBe(2);
    expect(rapport).toMatchObject({ antwoorden: 0 });
    expect(Number(rapport.vragen)).toBeLessThanOrEqual(3);
  });

  test('is asked no further when it asks for rest', async () => {
    verdraai(mocks, 'loopbaanpaden', (r) => ({ ...r, status: 429 }));
    const { rapport } = await meet(mocks, 'loopbaanpaden');
    expect(rapport).toMatchObject({ vragen: 1 });
  });

  test('is not waited for longer than it may take, headers and body together', async () => {
    const vraag = { method: 'GET', url: new URL(`${mocks.url}/loopbaanpaden/v1/loopbaanpaden`), body: null } as const;
    mocks.wereld.zetStoringen('loopbaanpaden', [{ chunkedDribbleDelay: { numberOfChunks: 10, totalDuration: 5_000 } }]);
    expect(await haalAntwoord({ ...vraag, koppen: new Headers() }, 200)).toEqual({ fout: 'geen antwoord in 0.2 s' });
  });

  test.each([
    ['loopbaanpaden', 'application/json', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['edudex', 'application/xml', `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`],
  ])('is compared when its answer is nested without end: %s', async (bron, type, body) => {
    verdraai(mocks, bron, (r) => ({ ...r, headers: { ...r.headers, 'content-type': type }, body }));
    const { code } = await meet(mocks, bron, ['--vragen', '1']);
    expect(code).toBe(1);
  });

  test('is not read beyond 5 MiB', async () => {
    verdraai(mocks, 'loopbaanpaden', (r) => ({ ...r, body: `${' '.repeat(5 * 1024 * 1024)}${r.body}` }));
    const { rapport } = await meet(mocks, 'loopbaanpaden', ['--vragen', '1']);
    expect(rapport.verschillen).toEqual([expect.objectContaining({ soort: 'verbinding', detail: 'groter dan 5 MiB' })]);
  });
});

describe('how it asks', () => {
  test('asks no more often than it may, with a name of its own and the headers that were given', async () => {
    const namen = new Set<string | undefined>();
    let metSleutel = 0;
    verdraai(mocks, 'dennis', (r, { headers }) => {
      namen.add(headers['user-agent']);
      metSleutel += headers.authorization === 'Bearer proefgeheim' ? 1 : 0;
      return r;
    });
    const { rapport } = await meet(mocks, 'dennis', ['--vragen', '4']);
    expect(metSleutel).toBe(4);
    expect(rapport).toMatchObject({ vragen: 4, antwoorden: 4 });
    expect([...namen]).toEqual([expect.stringMatching(/^loketgraaf-drift/)]);
  });

  test('asks about keys that an answer gave, each part of a path from the same one', async () => {
    const paden: string[] = [];
    verdraai(mocks, 'edudex', (r, { pad }) => {
      paden.push(pad);
      return r;
    });
    await meet(mocks, 'edudex');
    for (const pad of paden.filter((ander) => ander.includes('/programs/'))) {
      const opleider = pad.split('/programs/')[0];
      expect(paden).toContain(`${opleider}/programs.xml`);
    }
  });
});

describe('a source about persons', () => {
  const bronnen = proefmocks.filter(({ persoonsgegevens }) => persoonsgegevens).map(({ id }) => id);

  test.each(bronnen)(
    '%s is only asked about published test numbers, and nothing of a person is printed',
    async (id) => {
      const gevraagd = new Set<string>();
      const waarden = new Set<string>();
      verdraai(mocks, id, (r, { body }) => {
        for (const [nummer] of body.matchAll(/\d{9}/g)) gevraagd.add(nummer);
        for (const [, waarde = ''] of r.body.matchAll(/>([^<]{4,})<|"([^"]{4,})"(?!:)/g)) waarden.add(waarde);
        // Everything that is in it differs: numbers, codes and dates.
        return { ...r, body: r.body.replaceAll(/(?<=[>"])\d(\d+)/g, 'x$1') };
      });
      const uitvoer = await drift(mocks, id, ['--testnummers']);
      expect([...gevraagd].filter((nummer) => !GEPUBLICEERDE_TESTNUMMERS.includes(nummer))).toEqual([]);
      expect(gevraagd.size).toBeGreaterThan(3);
      const alles = uitvoer.stdout + uitvoer.stderr;
      expect(alles).toMatch(/anders getypeerd/);
      expect(alles).not.toMatch(/\d{8}|x\d{4}/);
      for (const waarde of waarden) if (/\d{3}|\s/.test(waarde)) expect(alles).not.toContain(waarde);
    },
  );
});

test('says in words what it did: how old the knowledge is, what was seen, and that it was a mock', async () => {
  verdraai(
    mocks,
    'vum',
    metJson(({ beroep: _, ...rest }) => rest),
  );
  const { code, stdout, stderr } = await drift(mocks, 'vum', ['--vragen', '2']);
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(stdout).toMatch(/^Contract {2}AFGELEID, kennis van 2024-04-09 tot en met .* dagen oud$/m);
  expect(stdout).toMatch(/^Let op {4}wat hier antwoordde is zelf een nabootsing/m);
  expect(stdout).toMatch(/^Velden {4}\d+ velden gezien van \d+ in het contract$/m);
  expect(stdout).toMatch(/^zoekVacatures {2}ontbreekt {2}\/matches\/\[\]\/beroep {2}\d+$/m);
});
