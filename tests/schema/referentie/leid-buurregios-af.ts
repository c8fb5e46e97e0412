import { afstandKm } from '../../../schema/referentie/afstand.ts';
import { type Gemeente, gemeenten, getGemeente } from '../../../schema/referentie/gemeenten.ts';
import { leesTabel } from '../../../schema/referentie/lees-tabel.ts';
import { arbeidsmarktregios } from '../../../schema/referentie/regios.ts';

/** Two municipalities of different regions, and whether they adjoin. */
export interface Gemeentepaar {
  readonly gemeente: string;
  readonly buur: string;
  readonly grens: string;
}

/** Main towns further apart never adjoin; this keeps the search short. */
const MAXIMUM_KM = 50;

/** What general geography knows better than the coordinates. */
export const correcties: readonly (Gemeentepaar & { readonly toelichting: string })[] = leesTabel(
  new URL('../../../schema/referentie/buurregios-correcties.tsv', import.meta.url),
  ['gemeente', 'buur', 'grens', 'toelichting'],
);

/**
 * The rows of buurregios.tsv: the neighbours of each region, that with most pairs of adjoining municipalities first: over land,
 * then over water, then the shortest distance between two main towns.
 */
export const leidBuurregiosAf = (): readonly string[] => {
  const paren = verbeter(getGabrielparen());
  return arbeidsmarktregios.map(({ code }) => {
    const buren = [...groepeerPerBuur(code, paren)].sort(([, a], [, b]) => vergelijk(a, b));
    return `${code}\t${buren.map(([buur]) => buur).join(' ')}`;
  });
};

/** Pairs with no third main town in the circle between them (Gabriel graph): mostly those that adjoin. */
export const getGabrielparen = (): readonly Gemeentepaar[] =>
  gemeenten.flatMap((gemeente, plaats) =>
    gemeenten
      .slice(plaats + 1)
      .filter((buur) => buur.regio !== gemeente.regio && isBuur(gemeente, buur))
      .map((buur) => ({ gemeente: gemeente.code, buur: buur.code, grens: 'land' })),
  );

const isBuur = (a: Gemeente, b: Gemeente): boolean => {
  const doorsnee = afstandKm(a, b);
  if (doorsnee > MAXIMUM_KM) return false;
  const midden = {
    breedtegraad: (a.breedtegraad + b.breedtegraad) / 2,
    lengtegraad: (a.lengtegraad + b.lengtegraad) / 2,
  };
  return !gemeenten.some((derde) => derde !== a && derde !== b && afstandKm(midden, derde) < doorsnee / 2);
};

const verbeter = (afgeleid: readonly Gemeentepaar[]): readonly Gemeentepaar[] => {
  const verbeterd = new Set(correcties.map(getSleutel));
  return [...afgeleid.filter((paar) => !verbeterd.has(getSleutel(paar))), ...correcties].filter(
    ({ grens }) => grens !== 'geen',
  );
};

export const getSleutel = ({ gemeente, buur }: Gemeentepaar): string => [gemeente, buur].sort().join();

interface Grens {
  readonly land: number;
  readonly water: number;
  readonly km: number;
}

const groepeerPerBuur = (regio: string, paren: readonly Gemeentepaar[]): ReadonlyMap<string, Grens> => {
  const grenzen = new Map<string, Grens>();
  for (const { gemeente, buur, grens } of paren) {
    const [eigen, ander] = [getGemeente(gemeente), getGemeente(buur)].sort((a) => (a?.regio === regio ? -1 : 1));
    if (eigen?.regio !== regio || !ander) continue;
    const { land, water, km } = grenzen.get(ander.regio) ?? { land: 0, water: 0, km: Number.POSITIVE_INFINITY };
    grenzen.set(ander.regio, {
      land: land + Number(grens === 'land'),
      water: water + Number(grens === 'water'),
      km: Math.min(km, afstandKm(eigen, ander)),
    });
  }
  return grenzen;
};

const vergelijk = (a: Grens, b: Grens): number => b.land - a.land || b.water - a.water || a.km - b.km;
