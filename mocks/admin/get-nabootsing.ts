import type { MockBron } from '../mock.ts';
import { leesNabootsing, type Nabootsing } from '../nabootsing/lees-nabootsing.ts';

/** How true a mock is to its source. A contract is read once: it does not change while the sources run. */
export const getNabootsing = (bron: MockBron): Nabootsing => {
  const bekend = gelezen.get(bron.contract.href);
  if (bekend) return bekend;
  const nabootsing = leesNabootsing(bron);
  gelezen.set(bron.contract.href, nabootsing);
  return nabootsing;
};

const gelezen = new Map<string, Nabootsing>();
