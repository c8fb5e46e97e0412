/** The items of a list that may lack some, or be missing itself. */
export const zonderLeeg = <T>(items: readonly (T | null | undefined)[] | null | undefined): readonly T[] =>
  (items ?? []).filter((item) => item != null);
