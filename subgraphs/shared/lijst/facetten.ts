import type { Bron } from '../bron/define-bron.ts';
import type { Facettelling } from '../harvest/harvest-index.ts';
import { settle } from '../settle.ts';
import type { Connection } from './connection.ts';

/** How many items of a list have each value of one property. */
export interface Facet {
  readonly veld: string;
  readonly waarden: readonly { readonly waarde: string; readonly naam: string | null; readonly aantal: number }[];
  readonly nietGeteld: readonly { readonly id: string; readonly naam: string }[];
}

/** A property that can be counted. */
export interface Facetdefinitie<Filter> {
  /** Name of the property in the index. */
  readonly kenmerk: string;
  /** What the filter asks of the property itself: left out when it is counted, so that a choice can be made wider. */
  readonly zonder: Partial<Filter>;
  /** The name of a value for people; null where the value is a word of the graph itself. */
  readonly getNaam?: (waarde: string) => string | null;
}

export interface FacetOpties<Filter, Veld extends string> {
  readonly definities: Readonly<Record<Veld, Facetdefinitie<Filter>>>;
  readonly filter: Filter;
  readonly tel: (kenmerk: string, filter: Filter) => Promise<Facettelling>;
  /** Sources that a filter leaves room for and that are asked live, and so cannot be counted. */
  readonly getNietGeteld: (filter: Filter) => readonly Bron[];
}

/** A connection that can count over its whole list. */
export type MetFacetten<T, Veld extends string> = Connection<T> & {
  readonly facetten: (argumenten: { readonly velden: readonly Veld[] }) => Promise<readonly (Facet | Error)[]>;
};

/** Adds the field `facetten`: each property is counted under all other filters, and only when it is asked. */
export const metFacetten = <T, Filter, Veld extends string>(
  connection: Connection<T>,
  { definities, filter, tel, getNietGeteld }: FacetOpties<Filter, Veld>,
): MetFacetten<T, Veld> => ({
  ...connection,
  facetten: ({ velden }) =>
    settle(
      [...new Set(velden)].map(async (veld) => {
        const { kenmerk, zonder, getNaam = () => null } = definities[veld];
        const ruimer = { ...filter, ...zonder };
        const telling = await tel(kenmerk, ruimer);
        return {
          veld,
          waarden: telling.map(({ waarde, aantal }) => ({ waarde, naam: getNaam(waarde), aantal })),
          nietGeteld: getNietGeteld(ruimer).map(({ id, naam }) => ({ id, naam })),
        };
      }),
    ),
});
