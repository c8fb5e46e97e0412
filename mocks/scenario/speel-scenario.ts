import { type MockBron, type MockResponse, type MockVraag, probleemResponse } from '../mock.ts';
import type { Random } from '../random.ts';
import type { Scenario } from './scenarios.ts';
import type { Storing } from './storing.ts';
import { createVerloop, rechtstreeks, type Verloop } from './verloop.ts';
import { wijkAf } from './wijk-af.ts';

/** Answers a question. */
export type Handle = (vraag: MockVraag) => MockResponse;

/** What a source plays with. */
export interface Spel {
  readonly bron: MockBron;
  /** How it answers when all is well. */
  readonly geefGezond: Handle;
  readonly scenario: Scenario;
  /** Faults on top of the scenario. */
  readonly storingen: readonly Storing[];
  readonly zaad: string;
  /** The luck of this question; asked only when something is left to chance. */
  readonly getRandom: () => Random;
}

/** Lets a source answer a question in a scenario. */
export const speelScenario = (
  { bron, geefGezond, scenario, storingen, zaad, getRandom }: Spel,
  vraag: MockVraag,
): Verloop => {
  const { afwijking } = scenario;
  const antwoord = probeer(
    afwijking === null ? geefGezond : (gevraagd) => wijkAf(bron, afwijking, zaad, geefGezond, gevraagd),
    vraag,
  );
  const alle = [...scenario.storingen, ...storingen];
  return alle.length === 0 ? rechtstreeks(antwoord) : createVerloop(antwoord, alle, getRandom());
};

/** A mistake in a mock is an answer too: it takes no other source down, and looks the same over HTTP as in a test. */
const probeer = (handle: Handle, vraag: MockVraag): MockResponse => {
  try {
    return handle(vraag);
  } catch (fout) {
    return probleemResponse(500, 'Fout in de nabootsing', fout instanceof Error ? fout.message : 'Onbekend');
  }
};
