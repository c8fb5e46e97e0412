import { randomBytes } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { createOperatie, type Identiteit } from '../../subgraphs/shared/operatie.ts';
import { leesProef, PROEFKOP, type Proefstand } from '../../subgraphs/shared/proef.ts';
import type { GatewayContext } from '../context.ts';

/** An operation is answered within this time, with what there is by then. */
const DEADLINE_MS = 10_000;
const TRACEPARENT = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

/** Tells who asks; nobody until tokens are checked. */
export type LeesIdentiteit = (request: FastifyRequest) => Identiteit | null;

/**
 * Starts the operation of a request: the trace of the caller goes on where it sent one (W3C Trace Context), and it tries out
 * what the caller chose.
 */
export const createGatewayContext = (
  request: FastifyRequest,
  leesIdentiteit: LeesIdentiteit,
  proefstand: Proefstand | null,
  nu: () => Date,
): GatewayContext => {
  const [, traceId = randomBytes(16).toString('hex')] =
    TRACEPARENT.exec(String(request.headers.traceparent ?? '')) ?? [];
  const { proef, bezwaar } = leesProef(request.headers[PROEFKOP], proefstand);
  return {
    operatie: createOperatie({
      traceId,
      signaal: AbortSignal.timeout(DEADLINE_MS),
      identiteit: leesIdentiteit(request),
      proef,
      nu,
    }),
    proefbezwaar: bezwaar,
  };
};
