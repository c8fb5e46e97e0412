import { z } from 'zod';
import { jsonResponse, type MockResponse } from '../mock.ts';
import { DAGEN, DAGNAMEN, isDag } from '../scenario/dagen.ts';
import { isScenario, SCENARIONAMEN, SCENARIOS, type Scenarionaam } from '../scenario/scenarios.ts';
import type { AdminOpties } from './create-admin.ts';
import { leesBody } from './lees-body.ts';
import { getOnbekendeBron } from './onbekende-bron.ts';
import { ongeldig } from './ongeldig.ts';
import type { AdminRoute } from './route.ts';

const Wens = z.record(z.string(), z.string());

/** The scenario of every source, and what could be chosen. */
export const getScenarios = ({ wereld }: AdminOpties) => ({
  bronnen: Object.fromEntries(wereld.bronnen.map(({ id }) => [id, wereld.getScenario(id)])),
  mogelijk: {
    scenarios: SCENARIONAMEN.map((naam) => ({ naam, omschrijving: SCENARIOS[naam].omschrijving })),
    dagen: DAGNAMEN.map((naam) => ({ naam, ...DAGEN[naam] })),
  },
});

/**
 * Sets what was wished: `{"dag": …}` for a whole day, or a scenario for each source that is named. All of it or, with
 * the refusal as answer, none of it.
 */
export const zetScenarios = (opties: AdminOpties, wens: Readonly<Record<string, string>>): MockResponse | null => {
  const { wereld } = opties;
  const { dag, ...perBron } = wens;
  if (dag !== undefined) {
    if (Object.keys(perBron).length > 0) return ongeldig('Kies een dag of scenario’s per bron, niet allebei tegelijk.');
    if (!isDag(dag)) return ongeldig(`Onbekende dag ${dag}. Dagen: ${DAGNAMEN.join(', ')}.`);
    wereld.zetDag(dag);
    return null;
  }
  const onbekend = getOnbekendeBron(opties, Object.keys(perBron));
  if (onbekend !== null) return ongeldig(onbekend);
  const gekozen: [string, Scenarionaam][] = [];
  for (const [bron, naam] of Object.entries(perBron)) {
    if (!isScenario(naam)) return ongeldig(`Onbekend scenario ${naam}. Scenario’s: ${SCENARIONAMEN.join(', ')}.`);
    gekozen.push([bron, naam]);
  }
  for (const [bron, naam] of gekozen) wereld.zetScenario(bron, naam);
  return null;
};

export const scenarioRoutes = (opties: AdminOpties): readonly AdminRoute[] => [
  { method: 'GET', pad: '/scenarios', handle: () => jsonResponse(getScenarios(opties)) },
  {
    method: 'PUT',
    pad: '/scenarios',
    handle: ({ body }) => {
      const wens = leesBody(Wens, body);
      if ('fout' in wens) return wens.fout;
      return zetScenarios(opties, wens.waarde) ?? jsonResponse(getScenarios(opties));
    },
  },
];
