import type { MockRequest, MockResponse } from '../mock.ts';
import { ongeldig } from './ongeldig.ts';

/** One thing that can be asked of the admin API. */
export interface AdminRoute {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  readonly pad: string;
  /** The names that may stand in the query; none, when left out. */
  readonly query?: readonly string[];
  readonly handle: (request: MockRequest) => MockResponse | Promise<MockResponse>;
}

/** The same route, that refuses a name in the query that it does not know, or that stands there twice. */
export const metQuerycontrole = (route: AdminRoute): AdminRoute => {
  const bekend = route.query ?? [];
  const handle: AdminRoute['handle'] = (request) => {
    const namen = [...request.query.keys()];
    const onbekend = namen.find((naam) => !bekend.includes(naam));
    if (onbekend !== undefined)
      return ongeldig(
        `Onbekende parameter ${onbekend}. Parameters: ${bekend.length > 0 ? bekend.join(', ') : 'geen'}.`,
      );
    const dubbel = namen.find((naam, plaats) => namen.indexOf(naam) !== plaats);
    return dubbel === undefined ? route.handle(request) : ongeldig(`De parameter ${dubbel} staat er meer dan eens.`);
  };
  return { ...route, handle };
};
