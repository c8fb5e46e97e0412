import { maskeer } from '../journaal/masker.ts';
import { type MockResponse, probleemResponse } from '../mock.ts';
import type { AdminOpties } from './create-admin.ts';

/** What is wrong with the first source that does not exist, with the ones that do; null when all exist. */
export const getOnbekendeBron = ({ wereld }: Pick<AdminOpties, 'wereld'>, namen: readonly string[]): string | null => {
  const ids = wereld.bronnen.map(({ id }) => id);
  const onbekend = namen.find((naam) => !ids.includes(naam));
  return onbekend === undefined ? null : `Onbekende bron ${maskeer(onbekend)}. Bronnen: ${ids.join(', ')}.`;
};

/** The refusal of a path with a source that does not exist. */
export const geenBron = (opties: Pick<AdminOpties, 'wereld'>, naam: string): MockResponse =>
  probleemResponse(404, 'Niet gevonden', getOnbekendeBron(opties, [naam]) ?? 'Dit pad bestaat hier niet.');
