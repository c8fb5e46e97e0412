import { describe, expect, test } from 'vitest';
import { stelProefvragen } from '../../mocks/contract/stel-proefvragen.ts';
import { createMockWereld } from '../../mocks/create-wereld.ts';
import type { MockBron, MockResponse, MockVraag } from '../../mocks/mock.ts';
import { SCENARIONAMEN, type Scenarionaam } from '../../mocks/scenario/scenarios.ts';
import { proefmocks } from '../helpers/proefmocks.ts';

/** The questions that a source answers well; what describes the source itself is no answer of it. */
const getVragen = (bron: MockBron): readonly { vraag: MockVraag; gezond: MockResponse }[] =>
  stelProefvragen(bron)
    .filter(({ response, proef }) => response.status === 200 && !/^geef(Openapi|Beschrijving)$/.test(proef.operatie))
    .map(({ vraag, response }) => ({ vraag, gezond: response }));

const PROEVEN = proefmocks.map((bron) => ({ bron, id: bron.id, vragen: getVragen(bron) }));

/** The same question, that a source sees as another one: with a parameter that it does not know, or white space behind. */
const varieer = (vraag: MockVraag, nummer: number): MockVraag => {
  if (vraag.method === 'POST') return { ...vraag, body: vraag.body + ' '.repeat(nummer) };
  const query = new URLSearchParams(vraag.query);
  query.set('proef', String(nummer));
  return { ...vraag, query };
};

describe.each(PROEVEN)('$id', ({ bron, id, vragen }) => {
  const speel = (scenario: Scenarionaam, vraag: MockVraag) => {
    const wereld = createMockWereld([bron]);
    wereld.zetScenario(id, scenario);
    return wereld.speel(id, vraag);
  };
  const antwoord = (scenario: Scenarionaam, vraag: MockVraag) => speel(scenario, vraag).response;

  test('answers the same on a good day as in a new world', () => {
    for (const { vraag, gezond } of vragen) expect(antwoord('gezond', vraag)).toEqual(gezond);
  });

  test('answers well and late when it is slow', () => {
    for (const { vraag, gezond } of vragen) {
      const { response, vertragingMs, socketfout } = speel('traag', vraag);
      expect(response).toEqual(gezond);
      expect(vertragingMs).toBeGreaterThan(100);
      expect(vertragingMs).toBeLessThanOrEqual(10_000);
      expect(socketfout).toBeNull();
    }
  });

  test('breaks the connection when it is off', () => {
    for (const { vraag } of vragen)
      expect(speel('uit', vraag)).toMatchObject({ response: null, socketfout: 'CONNECTION_RESET_BY_PEER' });
  });

  test('says when it is back, in maintenance and when it is busy', () => {
    for (const { vraag } of vragen) {
      expect(antwoord('onderhoud', vraag)).toMatchObject({ status: 503, headers: { 'retry-after': '3600' } });
      expect(antwoord('druk', vraag)).toMatchObject({ status: 429, headers: { 'retry-after': '30' } });
    }
  });

  test('says how old its answer is when it is stale, and answers the same', () => {
    for (const { vraag, gezond } of vragen)
      expect(antwoord('verouderd', vraag)).toEqual({ ...gezond, headers: { ...gezond.headers, age: '259200' } });
  });

  test('answers as it does when it has nothing, without an item of what it had', () => {
    const heeft = vragen.filter(({ gezond }) => telItems(gezond.body) > 0);
    expect(heeft.length).toBeGreaterThan(0);
    for (const { vraag, gezond } of vragen) {
      const leeg = antwoord('leeg', vraag);
      expect([200, 404]).toContain(leeg?.status);
      if (leeg?.status === 200) {
        expect(telItems(leeg.body)).toBe(0);
        expect(leeg.headers['content-type']).toBe(gezond.headers['content-type']);
      }
    }
  });

  test('has a list of its own that is empty then, and not only things that are gone', () => {
    expect(vragen.map(({ vraag }) => antwoord('leeg', vraag)?.status)).toContain(200);
  });

  test('gives one field that was there another name, and changes nothing else', () => {
    const { van, naar } = bron.wijziging;
    const gewijzigd = vragen.filter(({ vraag, gezond }) => antwoord('schemawijziging', vraag)?.body !== gezond.body);
    expect(gewijzigd.length).toBeGreaterThan(0);
    for (const { vraag, gezond } of vragen) {
      const { body = '', status, headers } = antwoord('schemawijziging', vraag) ?? {};
      expect(status).toBe(200);
      expect(headers).toEqual({ ...gezond.headers, etag: undefined });
      expect(telVeld(body, van)).toBe(0);
      expect(telVeld(body, naar)).toBe(telVeld(gezond.body, van));
      expect(telVeld(gezond.body, naar)).toBe(0);
      expect(hernoemTerug(body, naar, van)).toBe(gezond.body);
    }
  });

  test('fails on a third of what it can be asked when it is partly broken, and always on the same third', () => {
    const vele = vragen
      .flatMap(({ vraag }) => Array.from({ length: 60 }, (_, nummer) => varieer(vraag, nummer)))
      .slice(0, 120);
    const statussen = vele.map((vraag) => antwoord('gedeeltelijk', vraag)?.status);
    expect(new Set(statussen)).toEqual(new Set([200, 500]));
    const stuk = statussen.filter((status) => status === 500).length / vele.length;
    expect(stuk).toBeGreaterThan(0.15);
    expect(stuk).toBeLessThan(0.55);
    expect(vele.map((vraag) => antwoord('gedeeltelijk', vraag)?.status)).toEqual(statussen);
  });

  test('answers some questions and fails others when it comes and goes', () => {
    const [{ vraag, gezond }] = getEerste(vragen);
    const wereld = createMockWereld([bron]);
    wereld.zetScenario(id, 'wisselvallig');
    const verlopen = Array.from({ length: 60 }, () => wereld.speel(id, vraag));
    expect(new Set(verlopen.map(({ response }) => response?.status ?? null))).toEqual(new Set([200, 503, null]));
    expect(verlopen.filter(({ response }) => response?.status === 200)[0]?.response).toEqual(gezond);
  });

  test('obeys a request that asks for a scenario, and forgets it', () => {
    const [{ vraag, gezond }] = getEerste(vragen);
    const wereld = createMockWereld([bron]);
    const metKop = (keuze: string) =>
      wereld.antwoord(id, { ...vraag, headers: { ...vraag.headers, 'x-mock-scenario': keuze } });
    expect(metKop(`${id}=druk`)?.status).toBe(429);
    expect(metKop(`${id}=bestaat-niet`)).toMatchObject({ status: 400, headers: { 'x-gesimuleerd': 'true' } });
    expect(wereld.antwoord(id, vraag)).toEqual(gezond);
  });
});

test('two worlds of one seed, asked the same two hundred things, answer the same to the byte and break alike', () => {
  const vragen = Array.from({ length: 200 }, (_, nummer) => {
    const { id, vragen: vanBron } = PROEVEN[nummer % PROEVEN.length] ?? { id: '', vragen: [] };
    const { vraag } = getEerste(vanBron)[0];
    return { id, vraag: nummer % 3 === 0 ? vraag : varieer(vraag, nummer) };
  });
  const speelAlles = (zaad: string) => {
    const wereld = createMockWereld(proefmocks, { zaad });
    for (const [nummer, { id }] of proefmocks.entries())
      wereld.zetScenario(id, SCENARIONAMEN[nummer % SCENARIONAMEN.length] ?? 'gezond');
    return vragen.map(({ id, vraag }) => wereld.speel(id, vraag));
  };
  const een = speelAlles('een');
  expect(speelAlles('een')).toEqual(een);
  expect(speelAlles('twee')).not.toEqual(een);
});

test('what is asked in between changes nothing for a question', () => {
  const [{ id, vragen }] = getEerste(PROEVEN.filter((proef) => proef.id === 'vum'));
  const [{ vraag }] = getEerste(vragen);
  const speelBeurten = (tussendoor: boolean) => {
    const wereld = createMockWereld(proefmocks);
    wereld.zetScenario(id, 'wisselvallig');
    return Array.from({ length: 20 }, (_, nummer) => {
      if (tussendoor) wereld.antwoord(id, varieer(vraag, nummer + 1));
      return wereld.speel(id, vraag);
    });
  };
  expect(speelBeurten(true)).toEqual(speelBeurten(false));
});

/** What an answer holds: items of its lists, rows under its header, records, or a person. */
function telItems(body: string): number {
  if (body.startsWith('{')) return telLijsten(JSON.parse(body));
  if (body.startsWith('<'))
    return (
      body.match(/<(subDirectory|record|feed:item|ClientSuwi|StaffingOrder|program|instituteData)[ >]/g)?.length ?? 0
    );
  return Math.max(0, body.trim().split('\n').length - 1);
}

/** What stands in lists; what holds nothing but a list is the place of that list. */
const telLijsten = (waarde: unknown): number => {
  if (typeof waarde !== 'object' || waarde === null) return 0;
  const eigen = Array.isArray(waarde) ? waarde.filter((deel) => !isPlaats(deel)).length : 0;
  return Object.values(waarde).reduce((som: number, deel: unknown) => som + telLijsten(deel), eigen);
};

const isPlaats = (waarde: unknown): boolean =>
  typeof waarde === 'object' && waarde !== null && Object.values(waarde).every(Array.isArray);

/** Field names of JSON, elements of XML or columns of CSV. */
const telVeld = (body: string, naam: string): number => {
  if (body.startsWith('{')) return body.split(`"${naam}":`).length - 1;
  if (body.startsWith('<')) return body.match(new RegExp(`<(\\w+:)?${naam}[ />]`, 'g'))?.length ?? 0;
  return getKolommen(body).filter((kolom) => kolom === naam).length;
};

const hernoemTerug = (body: string, naar: string, van: string): string => {
  if (body.startsWith('{')) return body.replaceAll(`"${naar}":`, `"${van}":`);
  if (body.startsWith('<')) return body.replaceAll(new RegExp(`(</?(?:\\w+:)?)${naar}(?=[ />])`, 'g'), `$1${van}`);
  return body.replace(naar, van);
};

const getKolommen = (csv: string): readonly string[] => (csv.split('\r\n')[0] ?? '').replace('\uFEFF', '').split(';');

/** The first of what is never empty here. */
function getEerste<T>(lijst: readonly T[]): readonly [T] {
  const [eerste] = lijst;
  if (eerste === undefined) throw new Error('there is none');
  return [eerste];
}
