import { afstandKm } from '../../../../../schema/referentie/afstand.ts';
import { type Gemeente, gemeenten } from '../../../../../schema/referentie/gemeenten.ts';
import { VERDER_KM } from './reikwijdte.ts';

/** What VUM can look in: a distance round the main town of a municipality. */
export interface Cirkel {
  readonly middelpunt: Gemeente;
  readonly straalKm: number;
}

/** A circle of the code list, with what lies in it. */
export interface Kandidaat {
  readonly cirkel: Cirkel;
  /** Numbers of the municipalities whose main town lies in it: their vacancies come with the answer. */
  readonly raakt: readonly number[];
  /** Numbers of the municipalities that lie in it as a whole: of these nothing is missed. */
  readonly dekt: readonly number[];
}

/** VUM's code list regiostraal, in kilometres. */
export const STRALEN_KM = [5, 10, 15, 25, 50, 75, 100, 125, 150] as const;

/** Where main towns stand close together municipalities are small: they reach half as far as the sixth other town is. */
const BUREN = 6;
const DEEL_TOT_BUUR = 0.5;

interface Buur {
  readonly nummer: number;
  readonly gemeente: Gemeente;
  readonly km: number;
}

const getNummer = ({ nummer }: Buur): number => nummer;

/** All municipalities from near to far, of each municipality; the first is itself. */
const buren: ReadonlyMap<Gemeente, readonly Buur[]> = new Map(
  gemeenten.map((van) => [
    van,
    gemeenten
      .map((gemeente, nummer) => ({ nummer, gemeente, km: afstandKm(van, gemeente) }))
      .sort((a, b) => a.km - b.km),
  ]),
);

const reikwijdten: ReadonlyMap<Gemeente, number> = new Map(
  gemeenten.map((gemeente) => {
    const km = DEEL_TOT_BUUR * (buren.get(gemeente)?.[BUREN]?.km ?? 0);
    return [gemeente, VERDER_KM.get(gemeente.code) ?? STRALEN_KM.find((straalKm) => straalKm >= km) ?? km];
  }),
);

const nummers: ReadonlyMap<Gemeente, number> = new Map(gemeenten.map((gemeente, nummer) => [gemeente, nummer]));

/** Places of municipalities in the table. */
export const getNummers = (lijst: readonly Gemeente[]): readonly number[] =>
  lijst.flatMap((gemeente) => nummers.get(gemeente) ?? []);

/** How far a municipality reaches from its main town, in kilometres of the code list; an estimate, since no table has borders. */
export const getReikwijdteKm = (gemeente: Gemeente): number => reikwijdten.get(gemeente) ?? 0;

/** Whether the main town lies in the circle. */
export const raakt = ({ middelpunt, straalKm }: Cirkel, gemeente: Gemeente): boolean =>
  afstandKm(middelpunt, gemeente) <= straalKm;

/** Whether the municipality lies in the circle as a whole. */
export const dekt = ({ middelpunt, straalKm }: Cirkel, gemeente: Gemeente): boolean =>
  afstandKm(middelpunt, gemeente) + getReikwijdteKm(gemeente) <= straalKm;

/** Whether all of one circle lies in another. */
export const omvat = (groot: Cirkel, klein: Cirkel): boolean =>
  afstandKm(groot.middelpunt, klein.middelpunt) + klein.straalKm <= groot.straalKm;

/** Every circle that can be asked, small before large. */
export const kandidaten: readonly Kandidaat[] = STRALEN_KM.flatMap((straalKm) =>
  gemeenten.map((middelpunt) => {
    const binnen = (buren.get(middelpunt) ?? []).filter(({ km }) => km <= straalKm);
    const heelBinnen = binnen.filter(({ gemeente, km }) => km + getReikwijdteKm(gemeente) <= straalKm);
    return { cirkel: { middelpunt, straalKm }, raakt: binnen.map(getNummer), dekt: heelBinnen.map(getNummer) };
  }),
);
