/** A path with its values encoded as single segments, so that no key of a source can leave its place in the address. */
export const pad = (delen: TemplateStringsArray, ...waarden: readonly string[]): string =>
  String.raw({ raw: delen }, ...waarden.map(encodeSegment));

/** `.` and `..` are the two segments that encoding leaves alone and a server may resolve. */
const encodeSegment = (waarde: string): string =>
  encodeURIComponent(waarde).replace(/^\.{1,2}$/, (punten) => punten.replaceAll('.', '%2E'));
