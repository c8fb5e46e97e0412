import type { Gemeente } from '../../schema/referentie/gemeenten.ts';
import type { Arbeidsmarktregio } from '../../schema/referentie/regios.ts';
import { createUuid } from './sleutels.ts';

/** One service in a guide: its kind and where it is given. */
export interface Gidspost<Soort> {
  readonly soort: Soort;
  /** Null: the whole country. */
  readonly regio: Arbeidsmarktregio | null;
  /** Only in this municipality; null: the whole region. */
  readonly gemeente: Gemeente | null;
}

/** A service with its key, before it is written out. */
export interface Gidssleutel<Soort> extends Gidspost<Soort> {
  readonly nummer: number;
  readonly uuid: string;
}

/** The keys of all services of a guide, by uuid, in its fixed order. */
export const createGidssleutels = <Soort>(
  gids: string,
  posten: readonly Gidspost<Soort>[],
): ReadonlyMap<string, Gidssleutel<Soort>> =>
  new Map(
    posten.map((post, nummer) => {
      const uuid = createUuid(`${gids}-instrument`, nummer);
      return [uuid, { ...post, nummer, uuid }];
    }),
  );

/** A text of a kind of service, with the names of where it is given. */
export const vulIn = (tekst: string, { regio, gemeente }: Pick<Gidspost<unknown>, 'regio' | 'gemeente'>): string =>
  tekst
    .replaceAll('{regio}', regio?.naam ?? 'Nederland')
    .replaceAll('{werkcentrum}', regio?.werkcentrumNaam ?? 'het Werkcentrum')
    .replaceAll('{plaats}', gemeente?.naam ?? regio?.naam ?? 'Nederland');
