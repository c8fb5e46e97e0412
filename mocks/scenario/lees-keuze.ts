import { DAGEN, DAGNAMEN, isDag } from './dagen.ts';
import { isScenario, SCENARIONAMEN, type Scenarionaam } from './scenarios.ts';

/** The header that chooses for one request: `vum=uit, rio=verouderd`, or a day such as `maandagochtend`. */
export const SCENARIOHEADER = 'x-mock-scenario';

/** The scenario of each source that was named, or what is wrong. */
export type Keuze = { readonly scenarios: ReadonlyMap<string, Scenarionaam> } | { readonly fout: string };

/** Reads a choice; what comes later goes before what came earlier. */
export const leesKeuze = (tekst: string, bronnen: readonly string[]): Keuze => {
  const scenarios = new Map<string, Scenarionaam>();
  for (const deel of tekst.split(',').map((stuk) => stuk.trim())) {
    const [bron = '', naam] = deel.split('=').map((stuk) => stuk.trim());
    if (naam === undefined && isDag(bron)) {
      for (const [bronVanDag, scenario] of Object.entries(DAGEN[bron].bronnen))
        if (bronnen.includes(bronVanDag)) scenarios.set(bronVanDag, scenario);
      continue;
    }
    if (naam === undefined || deel.split('=').length > 2)
      return { fout: `Verwacht <bron>=<scenario>, met komma's ertussen, of een dag: ${DAGNAMEN.join(', ')}.` };
    if (!bronnen.includes(bron)) return { fout: `Onbekende bron. Bronnen: ${bronnen.join(', ')}.` };
    if (!isScenario(naam)) return { fout: `Onbekend scenario. Scenario's: ${SCENARIONAMEN.join(', ')}.` };
    scenarios.set(bron, naam);
  }
  return { scenarios };
};
