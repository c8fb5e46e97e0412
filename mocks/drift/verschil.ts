/** In what way an answer is not as its contract says. */
export const SOORTEN = [
  'ontbreekt',
  'onbekend',
  'anders getypeerd',
  'onbekende code',
  'status niet beschreven',
  'content-type niet beschreven',
  'kop ontbreekt',
  'niet leesbaar',
  'verbinding',
] as const;
export type Soort = (typeof SOORTEN)[number];

/** Something that is not as the contract says. Nothing in it comes from what an answer holds but names of fields. */
export interface Bevinding {
  readonly soort: Soort;
  /** JSON pointer with `[]` for every index, path of elements, column, name of a header, or a status. */
  readonly plek: string;
  /** What was expected, in words of the contract; empty when the kind and the place say it all. */
  readonly detail: string;
}

/** A finding at an operation, with how often it was met. */
export interface Verschil extends Bevinding {
  readonly operatie: string;
  readonly aantal: number;
}

/** What a comparison of one body gives. */
export interface Vergelijking {
  readonly bevindingen: readonly Bevinding[];
  /** Fields of the contract that were seen, by their place. */
  readonly gezien: readonly string[];
}

/** The findings of all answers, each once, in the order of the contract and of the kinds. */
export const telVerschillen = (
  alle: readonly { readonly operatie: string; readonly bevindingen: readonly Bevinding[] }[],
): readonly Verschil[] => {
  const geteld = new Map<string, Verschil>();
  for (const { operatie, bevindingen } of alle)
    for (const bevinding of bevindingen) {
      const sleutel = JSON.stringify([operatie, bevinding.soort, bevinding.plek, bevinding.detail]);
      geteld.set(sleutel, { operatie, ...bevinding, aantal: (geteld.get(sleutel)?.aantal ?? 0) + 1 });
    }
  const operaties = alle.map(({ operatie }) => operatie);
  return [...geteld.values()].toSorted(
    (a, b) =>
      operaties.indexOf(a.operatie) - operaties.indexOf(b.operatie) ||
      SOORTEN.indexOf(a.soort) - SOORTEN.indexOf(b.soort),
  );
};
