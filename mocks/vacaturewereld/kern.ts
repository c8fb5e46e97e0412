import { createRandom } from '../random.ts';
import { kiesBoc, kiesGemeente } from './gewichten.ts';
import type { Teller, Vacaturekern, Werksoort } from './plaatsing.ts';

/** What a search looks at in a vacancy; an agency offers regular work only, and only VUM has unpaid work. */
export const createKern = (vacature: number, tellers: readonly Teller[]): Vacaturekern => {
  const random = createRandom('kern', vacature);
  return {
    vacature,
    gemeente: kiesGemeente(random.next()),
    boc: kiesBoc(random.next()),
    werksoort: getWerksoort(tellers, random.next()),
  };
};

const getWerksoort = (tellers: readonly Teller[], kans: number): Werksoort => {
  if (tellers.includes('setu') || kans < 0.86) return 'REGULIER';
  if (tellers.includes('sectorbank') || kans < 0.93) return 'LEERBAAN';
  return kans < 0.965 ? 'VRIJWILLIGERSWERK' : 'WERKERVARINGSPLAATS';
};
