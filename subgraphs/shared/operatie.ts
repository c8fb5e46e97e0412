import { type Bronstatus, slechtste } from './bron/bronstatus.ts';
import type { Bron } from './bron/define-bron.ts';
import type { Proef } from './proef.ts';

/** How one source did in one operation: an entry of `extensions.bronnen`. */
export interface Bronmelding {
  readonly bron: string;
  readonly naam: string;
  readonly status: Bronstatus;
  readonly melding: string | null;
}

/** Who asks. Nobody is let in to personal data until a token is checked; tests inject an identity. */
export interface Identiteit {
  /** A citizen who looks at their own data, or a partner system. */
  readonly soort: 'BURGER' | 'PARTNER';
  /** Never leaves the subgraph that asks a register with it; null for a partner. */
  readonly bsn: string | null;
  /** Stable name of the client, part of a pairwise pseudonym. */
  readonly client: string;
}

/** Everything that one GraphQL operation carries through gateway, subgraphs and sources. */
export interface Operatie {
  /** W3C trace id, 32 hexadecimal digits. */
  readonly traceId: string;
  /** Aborts when the deadline of the operation has passed. */
  readonly signaal: AbortSignal;
  readonly identiteit: Identiteit | null;
  /**
   * What is tried out on mocked sources in this operation and in no other; null: nothing. Whatever remembers or shares
   * something between operations (the register of sources, a cache, calls in flight, a breaker) neither gives anything to
   * an operation that tries something out nor learns from it.
   */
  readonly proef: Proef | null;
  readonly nu: () => Date;
  /** Tells how a source did; of several tellings the worst stays. */
  meldBron(bron: Pick<Bron, 'id' | 'naam'>, status: Bronstatus, melding?: string | null): void;
  /** The sources this operation touched, in order of id. */
  getBronmeldingen(): readonly Bronmelding[];
}

export interface OperatieOpties {
  readonly traceId: string;
  readonly signaal: AbortSignal;
  readonly identiteit?: Identiteit | null;
  readonly proef?: Proef | null;
  readonly nu?: () => Date;
}

/** Starts the bookkeeping of one operation. */
export const createOperatie = ({
  traceId,
  signaal,
  identiteit = null,
  proef = null,
  nu = () => new Date(),
}: OperatieOpties): Operatie => {
  const meldingen = new Map<string, Bronmelding>();
  return {
    traceId,
    signaal,
    identiteit,
    proef,
    nu,
    meldBron: ({ id, naam }, status, melding = null) => {
      const eerder = meldingen.get(id);
      if (eerder && slechtste(eerder.status, status) === eerder.status) return;
      meldingen.set(id, { bron: id, naam, status, melding });
    },
    getBronmeldingen: () => [...meldingen.values()].sort((a, b) => (a.bron < b.bron ? -1 : 1)),
  };
};
