import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MAXIMUM_VACATURES, MINIMUM_VACATURES } from '../../mocks/config.ts';
import { DAGNAMEN } from '../../mocks/scenario/dagen.ts';
import { SCENARIONAMEN, SCENARIOS } from '../../mocks/scenario/scenarios.ts';
import { FOUTEN, Storing } from '../../mocks/scenario/storing.ts';

const GIDS = readFileSync(new URL('../../docs/mocks.md', import.meta.url), 'utf8');

/** The cells of every table row of a section, without its header. */
const leesRijen = (kop: string): readonly (readonly string[])[] =>
  (GIDS.split(`\n## ${kop}\n`)[1] ?? '')
    .split('\n## ')[0]
    ?.split('\n')
    .filter((regel) => regel.startsWith('| `'))
    .map((regel) => regel.split('|').map((cel) => cel.trim())) ?? [];

/** The names between backticks. */
const leesNamen = (tekst: string): readonly string[] => [...tekst.matchAll(/`([^`]+)`/g)].map(([, naam = '']) => naam);

test('the guide has every scenario once, in the order of the definition, and says what a harvest would have left', () => {
  const rijen = leesRijen('Scenarios');
  expect(rijen.flatMap(([, naam = '']) => leesNamen(naam))).toEqual(SCENARIONAMEN);
  for (const [nummer, naam] of SCENARIONAMEN.entries()) {
    const { items, fout } = SCENARIOS[naam].oogst;
    expect(rijen[nummer]?.[3]?.includes('`VEROUDERD`'), naam).toBe(items && fout !== null);
  }
});

test('the guide names every day', () => {
  const [, dagen = ''] = /Days: ([^.]+)\./.exec(GIDS) ?? [];
  expect(leesNamen(dagen)).toEqual(DAGNAMEN);
});

test('the guide names every property of a fault, and every fault of its list', () => {
  const rijen = leesRijen('Faults');
  expect(new Set(rijen.flatMap(([, naam = '']) => leesNamen(naam)))).toEqual(
    new Set(Object.keys(Storing.unwrap().shape)),
  );
  const fouten = rijen.find(([, naam]) => naam === '`fault`')?.[2] ?? '';
  expect(leesNamen(fouten)).toEqual(Object.keys(FOUTEN));
});

test('the guide gives the bounds of the world', () => {
  const getal = (waarde: number): string => waarde.toLocaleString('en-US');
  expect(GIDS).toContain(`\`MOCKS_VACATURES\`, ${getal(MINIMUM_VACATURES)} to ${getal(MAXIMUM_VACATURES)}`);
});
