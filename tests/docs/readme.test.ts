import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { mocks } from '../../mocks/index.ts';
import { deelGraaf } from '../helpers/deel-graaf.ts';

const WORTEL = fileURLToPath(new URL('../../', import.meta.url));
const readme = readFileSync(join(WORTEL, 'README.md'), 'utf8');

/** What `npm start` starts. */
const graaf = deelGraaf({ mocks });

const getVraag = (): { query: string; variables: Record<string, unknown> } => {
  const [, vraag = ''] = /<<'JSON'\n(.*?)\nJSON\n/s.exec(readme) ?? [];
  return JSON.parse(vraag);
};

test('the query of the README gives the answer of the README', async () => {
  const [, antwoord = ''] = /```json\n(.*?)\n```/s.exec(readme) ?? [];
  const { query, variables } = getVraag();
  const { data, errors, extensions } = await graaf().vraag(query, variables);
  expect(errors).toBeUndefined();
  expect({ data, extensions }).toEqual(JSON.parse(antwoord));
});

test('the scenario for one request of docs/mocks.md gives the answer of that page', async () => {
  const tekst = readFileSync(join(WORTEL, 'docs/mocks.md'), 'utf8');
  const [, kop = '', body = '', antwoord = ''] =
    /X-Mock-Scenario: (.*?)'.*?-d '(.*?)'\n```\n\n```json\n(.*?)\n```/s.exec(tekst) ?? [];
  const { data, errors, extensions } = await graaf().vraag(JSON.parse(body).query, {}, { 'x-mock-scenario': kop });
  expect(errors).toBeUndefined();
  expect({ data, extensions }).toEqual(JSON.parse(antwoord));
});

test('the README tells the truth about a counter that is switched off', async () => {
  const { wereld, vraag } = graaf();
  const [, wens = ''] = /__admin\/scenarios -d '(.*?)'/.exec(readme) ?? [];
  for (const [bron, scenario] of Object.entries(JSON.parse(wens))) {
    expect(scenario).toBe('uit');
    wereld.zetScenario(bron, 'uit');
  }
  const { query, variables } = getVraag();
  const { data, errors, extensions } = await vraag(query, variables);
  for (const deel of Object.values(Object(data?.loket))) expect(deel).toBeTruthy();
  expect(Object(data?.loket).vacatures.nodes.length).toBeGreaterThan(0);
  expect(errors).toBeUndefined();
  expect(extensions?.bronnen).toContainEqual(expect.objectContaining({ bron: 'vum', status: 'NIET_BESCHIKBAAR' }));
});

test.each(globSync(['*.md', 'docs/**/*.md', 'subgraphs/*/README.md', 'schema/**/*.md'], { cwd: WORTEL }))(
  'every link and command of %s leads somewhere',
  (bestand) => {
    const tekst = readFileSync(join(WORTEL, bestand), 'utf8');
    const { scripts } = JSON.parse(readFileSync(join(WORTEL, 'package.json'), 'utf8'));
    for (const [, doel = ''] of tekst.matchAll(/\]\((?!https?:)([^)#]+)/g))
      expect(existsSync(join(WORTEL, dirname(bestand), doel)), doel).toBe(true);
    for (const [, script = ''] of tekst.matchAll(/npm run (?:-s )?([a-z:]+)/g))
      expect(Object.keys(scripts)).toContain(script);
  },
);
