/** A service of Suwinet: where it listens and how its messages are named. */
export interface Dienst {
  readonly pad: string;
  /** The namespace of its messages; only the message itself is in it. */
  readonly namespace: string;
  /** The name of the question; that of the answer ends in Response. */
  readonly element: string;
  /** What stands in the SOAPAction header. */
  readonly actie: string;
  /** Who speaks in an FWI message: a distinguished name, here of a system that does not exist. */
  readonly afzender: string;
}

export const SOAP = 'http://schemas.xmlsoap.org/soap/envelope/';
