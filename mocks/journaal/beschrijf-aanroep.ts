import type { MockBron, MockVraag } from '../mock.ts';
import type { Verloop } from '../scenario/verloop.ts';
import type { Aanroep } from './journaal.ts';
import { leesParameters, maskeerPad } from './masker.ts';

const TRACEPARENT = /^[0-9a-f]{2}-([0-9a-f]{32})-/;

/** A call as the journal may keep it. */
export const beschrijfAanroep = (
  { id, persoonsgegevens }: MockBron,
  { method, pad, query, body, headers }: MockVraag,
  scenario: string,
  { response, storingen }: Verloop,
): Omit<Aanroep, 'nummer' | 'tijdstip'> => ({
  bron: id,
  method,
  pad: maskeerPad(pad),
  parameters: leesParameters(query, body, persoonsgegevens),
  traceId: TRACEPARENT.exec(headers.traceparent ?? '')?.[1] ?? null,
  scenario,
  status: response?.status ?? null,
  storingen,
});
