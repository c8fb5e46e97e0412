/** A service of Suwinet: where it listens and how its messages are named. */
export interface Dienst {
  /** The number travels in the body only: a path would end up in the logs of every system on the way. */
  readonly pad: string;
  readonly namespace: string;
  /** The name of the question; that of the answer ends in Response. */
  readonly element: string;
  /** What stands in the SOAPAction header. */
  readonly actie: string;
}
