import { type MockRequest, type MockResponse, type MockVraag, probleemResponse } from './mock.ts';

/** One thing that can be asked; `A` is the answer, or the promise of one. */
export interface Route<A> {
  readonly method: string;
  readonly pad: string;
  readonly handle: (request: MockRequest) => A;
}

/** Answers from the first route that fits method and path; 405 where only the path fits, 404 where nothing does. */
export const createRouter = <A>(routes: readonly Route<A>[]): ((vraag: MockVraag) => A | MockResponse) => {
  const patronen = routes.map((route) => ({ ...route, patroon: createPatroon(route.pad) }));
  return (vraag) => {
    const route = patronen.find(({ method, patroon }) => method === vraag.method && patroon.test(vraag.pad));
    if (!route) return weiger(patronen.filter(({ patroon }) => patroon.test(vraag.pad)));
    const params = decodeer(route.patroon.exec(vraag.pad)?.groups ?? {});
    if (!params) return probleemResponse(400, 'Ongeldige invoer', 'Het pad heeft een ongeldige procentcodering.');
    return route.handle({ ...vraag, params });
  };
};

/** A named part is one whole segment. Not a URLPattern: Node 22 does not have it. */
const createPatroon = (pad: string): RegExp => new RegExp(`^${pad.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}$`);

const decodeer = (groepen: Readonly<Record<string, string>>): Record<string, string> | null => {
  try {
    return Object.fromEntries(Object.entries(groepen).map(([naam, waarde]) => [naam, decodeURIComponent(waarde)]));
  } catch {
    return null;
  }
};

const weiger = (opDitPad: readonly Pick<Route<unknown>, 'method'>[]): MockResponse => {
  const methoden = [...new Set(opDitPad.map(({ method }) => method))].join(', ');
  return methoden
    ? probleemResponse(405, 'Methode niet toegestaan', `Gebruik ${methoden}.`, { allow: methoden })
    : probleemResponse(404, 'Niet gevonden', 'Dit pad bestaat hier niet.');
};
