/** Later than every instant that a source can give. */
const LAATSTE_MS = 9_999_999_999_999;

/**
 * Sort value of a date of publication for the order NIEUWSTE: the later the instant, the smaller the text. Null, which
 * comes last, stays null.
 */
export const getDatumsleutel = (gepubliceerdOp: string | null): string | null =>
  gepubliceerdOp === null ? null : String(LAATSTE_MS - Date.parse(gepubliceerdOp)).padStart(13, '0');
