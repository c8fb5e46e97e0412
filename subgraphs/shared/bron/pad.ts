/** A path with its values encoded as single segments, so that no key of a source can leave its place in the address. */
export const pad = (delen: TemplateStringsArray, ...waarden: readonly string[]): string =>
  String.raw({ raw: delen }, ...waarden.map(encodeSegment));

/**
 * `.` and `..` cannot be written as a segment: whoever reads the address takes `%2E%2E` for a step up as well. Encoded
 * twice they stay in their place, where the source knows nothing of that key.
 */
const encodeSegment = (waarde: string): string =>
  encodeURIComponent(waarde).replace(/^\.{1,2}$/, (punten) => punten.replaceAll('.', '%252E'));
