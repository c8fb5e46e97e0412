import type { Inkomstenbron, Kandidaat } from '../situatie.ts';
import { type Bezwaar, tenzij } from './bezwaar.ts';

/** No employment history begins earlier: below 13 the law allows hardly any work (Arbeidstijdenwet art. 3:2). */
export const WERKLEEFTIJD = 13;

/**
 * Youngest age in years at which an income can be there at all; what is not named has none. Only what cannot be true:
 * whether somebody of that age may have it is for the rules. Articles from general knowledge, unchecked.
 */
export const LEEFTIJD_VANAF: Readonly<Partial<Record<Inkomstenbron, number>>> = {
  // Benefits in place of wages. Before 15 no job lasts that long beside school (Arbeidstijdenwet art. 3:2; WW art. 17).
  WW: 15,
  ZW: 15,
  WGA: 15,
  IVA: 15,
  WAO: 15,
  // After WW or WGA: partly disabled people need not be old for it (Wet IOAW art. 2).
  IOAW: 15,
  // From 18 on (Participatiewet art. 13 lid 1 e); at 16 and 17 the municipality may make an exception (art. 16).
  BIJSTAND: 16,
  // From the eighteenth birthday on (Wet Wajong art. 1a:1).
  WAJONG: 18,
  // A self-employed person is 18 or older (Bbz 2004 art. 1 b); a former one is not younger (Wet IOAZ art. 2).
  BBZ: 18,
  IOAZ: 18,
  // The WW or WGA before it began after 60 (Wet IOW art. 3).
  IOW: 60,
  // Well under every age at which AOW began (AOW art. 7a): below it somebody mistook the source or the age.
  AOW: 60,
};

/** What an age rules out: an income, or more months without work than there were since the first year of work. */
export const controleerLeeftijd = ({
  leeftijd,
  inkomstenbronnen,
  maandenZonderWerk,
}: Kandidaat): readonly Bezwaar[] => {
  if (leeftijd == null || leeftijd < WERKLEEFTIJD) return [];
  // An age is in whole years, so up to eleven months come on top of it.
  const maanden = (leeftijd - WERKLEEFTIJD) * 12 + 11;
  return [
    ...tenzij(
      inkomstenbronnen?.every((bron) => leeftijd >= (LEEFTIJD_VANAF[bron] ?? 0)) ?? true,
      'inkomstenbronnen',
      'holds an income that is not possible at the age in',
      ['leeftijd'],
    ),
    ...tenzij((maandenZonderWerk ?? 0) <= maanden, 'maandenZonderWerk', 'is more than is possible at the age in', [
      'leeftijd',
    ]),
  ];
};

/** Whether a list says none and names an income at once. */
export const isDubbelzinnig = (bronnen: readonly string[] | null | undefined): boolean =>
  (bronnen?.includes('GEEN') ?? false) && (bronnen?.length ?? 0) > 1;
