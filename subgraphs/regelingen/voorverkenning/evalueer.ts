import { bevat } from '../dagen.ts';
import { compileer, getNamen } from './feel/compileer.ts';
import type { Expressie, Norm, Normwaarde } from './regel.ts';

/** What an expression comes to, or what is missing to say it. */
export type Evaluatie =
  | { readonly soort: 'WAARDE'; readonly waarde: unknown }
  | { readonly soort: 'FEITEN_ONTBREKEN'; readonly velden: readonly string[] }
  | { readonly soort: 'NORMEN_ONTBREKEN'; readonly normen: readonly Norm[] };

/**
 * Holds an expression against a situation of which the peildatum is filled in. What is missing is found before the engine
 * is asked: to FEEL a missing value is null, and a comparison with null reads as "not so". A norm that does not hold on
 * the peildatum is missing as well, and goes first: no answer to the intake would help.
 */
export const evalueer = (expressie: Expressie, situatie: { readonly peildatum: string }): Evaluatie => {
  const { nodig, normen } = expressie;
  const waarden = normen.map((norm) => getWaarde(norm, situatie.peildatum));
  if (waarden.includes(null))
    return { soort: 'NORMEN_ONTBREKEN', normen: normen.filter((_, i) => waarden[i] === null) };
  const velden = nodig.filter((veld) => isOnbekend(getFeit(situatie, veld)));
  if (velden.length > 0) return { soort: 'FEITEN_ONTBREKEN', velden };
  const namen = getNamen(expressie);
  const feiten = namen.slice(0, namen.length - normen.length).map((naam) => getFeit(situatie, naam));
  return { soort: 'WAARDE', waarde: compileer(expressie)?.([...feiten, ...waarden]) ?? null };
};

/** The value of a norm on a day; null when none is known. */
export const getWaarde = ({ waarden }: Norm, dag: string): Normwaarde | null =>
  waarden.find((waarde) => bevat(waarde, dag))?.waarde ?? null;

/** A field, or a path in an employer's situation. */
const getFeit = (situatie: object, veld: string): unknown =>
  veld
    .split('.')
    .reduce<unknown>(
      (van, naam) => (typeof van === 'object' && van !== null ? Reflect.get(van, naam) : null),
      situatie,
    );

/** Not told. No income is [GEEN], so that an empty list says nothing; ONBEKEND is how an enum says that it is not known. */
const isOnbekend = (feit: unknown): boolean =>
  feit === null || feit === undefined || feit === 'ONBEKEND' || (Array.isArray(feit) && feit.length === 0);
