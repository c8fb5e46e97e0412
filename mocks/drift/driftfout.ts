/** Why the command cannot do what it is asked, in one Dutch line without a value of a header or of an answer. */
export class Driftfout extends Error {
  override readonly name = 'Driftfout';
}
