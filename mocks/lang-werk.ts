/** Long work that can be done ahead, a stretch at a time. */
export interface Voorbereiding {
  /** How much there is to do. */
  readonly omvang: number;
  /** Goes on for about so many milliseconds; tells how much is done. */
  werk(ms: number): number;
}

/** Long work with a result. */
export interface LangWerk<T> extends Voorbereiding {
  /** The result; who asks before it is there waits for the rest. */
  maakAf(): T;
}

/** Work written as a generator that now and then yields how much is done. Nothing is done before somebody asks. */
export const createLangWerk = <T>(omvang: number, begin: () => Generator<number, T, void>): LangWerk<T> => {
  let lopend: Generator<number, T, void> | null = null;
  let gedaan = 0;
  let klaar: { readonly uitkomst: T } | null = null;
  const doeStap = (): void => {
    lopend ??= begin();
    const { done, value } = lopend.next();
    if (done) klaar = { uitkomst: value };
    gedaan = done ? omvang : value;
  };
  return {
    omvang,
    werk: (ms) => {
      const einde = performance.now() + ms;
      while (klaar === null && performance.now() < einde) doeStap();
      return gedaan;
    },
    maakAf: () => {
      while (klaar === null) doeStap();
      return klaar.uitkomst;
    },
  };
};
