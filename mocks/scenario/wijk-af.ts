import { OPENAPI_PAD } from '../contract/publiceer-api.ts';
import { type MockBron, type MockResponse, type MockVraag, probleemResponse } from '../mock.ts';
import { createRandom } from '../random.ts';
import { hernoem } from './hernoem.ts';
import type { Afwijking } from './scenarios.ts';
import { getVraagzaad } from './vraagzaad.ts';

/** How much of what a source can be asked fails in the scenario `gedeeltelijk`. */
const AANDEEL_STUK = 1 / 3;
/** How old the answers of a source are in the scenario `verouderd`, in seconds. */
const OUDERDOM_SECONDEN = 3 * 24 * 60 * 60;

/** What a source answers in a scenario in which the answer itself differs; only a good one does, also when it is known already. */
export const wijkAf = (
  { id, leeg, wijziging }: MockBron,
  afwijking: Afwijking,
  zaad: string,
  geefGezond: (vraag: MockVraag) => MockResponse,
  vraag: MockVraag,
): MockResponse => {
  // What it says of itself stays true: who changes without telling, does not tell there either.
  if (vraag.pad === OPENAPI_PAD) return geefGezond(vraag);
  const gezond = geefGezond(isAnderAntwoord(afwijking) ? zonderVoorwaarde(vraag) : vraag);
  if (gezond.status !== 200 && gezond.status !== 304) return gezond;
  switch (afwijking) {
    case 'VEROUDERD':
      return { ...gezond, headers: { ...gezond.headers, age: String(OUDERDOM_SECONDEN) } };
    case 'LEEG':
      return leeg(gezond, vraag);
    case 'GEWIJZIGD':
      return hernoem(gezond, wijziging);
    case 'GEDEELTELIJK':
      return createRandom(...getVraagzaad(zaad, id, vraag)).chance(AANDEEL_STUK)
        ? probleemResponse(500, 'Interne fout (nabootsing)', 'Dit deel van de bron is stuk.')
        : gezond;
  }
};

const isAnderAntwoord = (afwijking: Afwijking): boolean => afwijking === 'LEEG' || afwijking === 'GEWIJZIGD';

/** Another answer is never the one that the caller has already. */
const zonderVoorwaarde = (vraag: MockVraag): MockVraag => ({
  ...vraag,
  headers: Object.fromEntries(Object.entries(vraag.headers).filter(([naam]) => naam !== 'if-none-match')),
});
