import { type MockWereld, SCENARIOS, type Scenario } from './create-wereld.ts';
import { jsonResponse, type MockResponse, type MockVraag, probleemResponse } from './mock.ts';

/**
 * The admin API: `GET /__admin/scenarios` tells the scenario of every source, `PUT /__admin/scenarios` with
 * `{"vum": "uit"}` sets some of them: all that are named, or none when one of the names is wrong.
 */
export const answerAdmin = (wereld: MockWereld, { method, pad, body }: MockVraag): MockResponse => {
  if (pad !== '/scenarios') return probleemResponse(404, 'Niet gevonden', 'De admin-API kent /__admin/scenarios.');
  if (method === 'GET') return jsonResponse(getScenarios(wereld));
  if (method !== 'PUT') {
    return probleemResponse(405, 'Methode niet toegestaan', 'Gebruik GET of PUT.', { allow: 'GET, PUT' });
  }
  const wens = leesWens(wereld, body);
  if (!wens)
    return probleemResponse(
      400,
      'Ongeldige invoer',
      `Verwacht {"<bron>": "<scenario>"} met als scenario: ${SCENARIOS.join(', ')}.`,
    );
  for (const [bron, scenario] of wens) wereld.zetScenario(bron, scenario);
  return jsonResponse(getScenarios(wereld));
};

const getScenarios = (wereld: MockWereld): Record<string, Scenario> =>
  Object.fromEntries(wereld.bronnen.map(({ id }) => [id, wereld.getScenario(id)]));

const leesWens = (wereld: MockWereld, body: string): [string, Scenario][] | null => {
  try {
    const gelezen: unknown = JSON.parse(body);
    if (typeof gelezen !== 'object' || gelezen === null || Array.isArray(gelezen)) return null;
    const wens: [string, Scenario][] = [];
    for (const [bron, naam] of Object.entries(gelezen)) {
      const scenario = SCENARIOS.find((mogelijk) => mogelijk === naam);
      if (!scenario || !wereld.bronnen.some(({ id }) => id === bron)) return null;
      wens.push([bron, scenario]);
    }
    return wens;
  } catch {
    return null;
  }
};
