/** What a filter asks for: the properties that it says something about. */
export const zonderNull = <T>(velden: Readonly<Record<string, T | null>>): Record<string, T> =>
  Object.fromEntries(Object.entries(velden).flatMap(([naam, waarde]) => (waarde === null ? [] : [[naam, waarde]])));

/** A value as the only one of a property; null asks for nothing. */
export const enkel = (waarde: string | null | undefined): readonly string[] | null =>
  waarde == null ? null : [waarde];
