import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DAGNAMEN } from '../../mocks/scenario/dagen.ts';
import { SCENARIONAMEN, SCENARIOS } from '../../mocks/scenario/scenarios.ts';
import { FOUTEN, Storing } from '../../mocks/scenario/storing.ts';
import { type Mocks, startMocks } from '../../mocks/start-mocks.ts';
import { createVacaturewereld } from '../../mocks/vacaturewereld/create-vacaturewereld.ts';

const tekst = readFileSync(new URL('../../docs/mocks.md', import.meta.url), 'utf8');

/** The part under a heading. */
const getDeel = (kop: string): string => tekst.split(/^## /m).find((deel) => deel.startsWith(kop)) ?? '';

/** Cells of the table under a heading, without its two head lines. */
const getRijen = (kop: string): readonly (readonly string[])[] =>
  [...getDeel(kop).matchAll(/^\| (.*) \|$/gm)].slice(1).map(([, rij = '']) => rij.split(' | '));

const getNamen = (cel = ''): readonly string[] => [...cel.matchAll(/`([^`]+)`/g)].map(([, naam = '']) => naam);

test('every scenario is named, with what it leaves of a harvested source', () => {
  const rijen = getRijen('Scenarios');
  expect(rijen.map(([naam]) => naam)).toEqual(SCENARIONAMEN.map((naam) => `\`${naam}\``));
  const gevolgen = SCENARIONAMEN.map((naam) => {
    const { items, fout } = SCENARIOS[naam].oogst;
    if (fout === null) return items ? 'as it is' : 'harvested and empty';
    return items ? '`VEROUDERD`' : 'never harvested: its items are gone, `NIET_BESCHIKBAAR`';
  });
  expect(rijen.map(([, , gevolg]) => gevolg)).toEqual(gevolgen);
});

test('every day is named', () => {
  const [, dagen] = /Days: (.*?)\. Later/s.exec(tekst) ?? [];
  expect(getNamen(dagen)).toEqual(DAGNAMEN);
});

test('every property of a fault is named', () => {
  const namen = getRijen('Faults').flatMap(([eerste]) => getNamen(eerste));
  expect(namen.toSorted()).toEqual(Object.keys(Storing.unwrap().shape).toSorted());
  for (const fout of Object.keys(FOUTEN)) expect(getDeel('Faults')).toContain(`\`${fout}\``);
});

test('the parts of a world are as it says', () => {
  const { vum, setu, sectorbank } = createVacaturewereld(100_000).aantallen;
  expect([vum, setu, sectorbank]).toEqual([20_000, 50_000, 30_000]);
});

describe('the admin API', () => {
  let wereld: Mocks;
  const vraag = (method: string, pad: string, body: string | null = null): Promise<Response> =>
    fetch(`${wereld.url}/__admin/${pad}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body,
    });

  beforeAll(async () => {
    wereld = await startMocks({ vacatures: 500 });
  });

  afterAll(() => wereld.stop());

  test('takes every body that is shown', async () => {
    const [, storingen = ''] = /-d '(\{"storingen".*?)'\n/.exec(tekst) ?? [];
    const [, scenarios = ''] = /__admin\/scenarios -d '(.*?)'/.exec(tekst) ?? [];
    const [, dag = ''] = /`(\{"dag".*?)`/.exec(tekst) ?? [];
    const [, vacatures = ''] = /`(\{"vacatures".*?)`/.exec(tekst) ?? [];
    for (const [pad, body] of [
      ['scenarios', scenarios],
      ['scenarios', dag],
      ['settings', storingen],
      ['settings', vacatures],
    ] as const)
      expect((await vraag('PUT', pad, body)).status, body).toBe(200);
    expect(wereld.wereld.getStoringen('vum')).toHaveLength(2);
  });

  test('tells what was asked, says so when it was otherwise, and forgets', async () => {
    const [, verwacht = ''] = /verwacht` with `(.*?)`/s.exec(tekst) ?? [];
    expect((await vraag('POST', 'reset')).status).toBe(204);
    expect((await vraag('POST', 'requests/verwacht', verwacht)).status).toBe(409);
    expect(await (await vraag('GET', 'requests?bron=vum')).json()).toMatchObject({ totaal: 0 });
    expect((await vraag('GET', 'openapi.json')).status).toBe(200);
  });
});
