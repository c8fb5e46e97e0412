import { z } from 'zod';
import type { Bron } from '../../../shared/bron/define-bron.ts';
import { leesXml } from '../../../shared/bron/lees-xml.ts';
import { SuwiFout } from './suwi-fout.ts';

/**
 * The Fault in the body of an error status (SOAP 1.1, section 4.4): refused for want of rights, because of the question
 * (Client), or because of the service. Null when the body is none, so that the status speaks for itself.
 */
export const leesFault =
  (bron: Bron) =>
  (tekst: string): SuwiFout | null => {
    const fault = probeer(tekst);
    if (!fault) return null;
    if (isNietGerechtigd(fault)) return new SuwiFout('NIET_GERECHTIGD', bron);
    return new SuwiFout(/(^|:)Client\b/.test(fault.faultcode ?? '') ? 'FAULT_VRAAG' : 'FAULT_STORING', bron);
  };

type FaultSource = z.infer<typeof FaultSource>;
const FaultSource = z.object({
  faultcode: z.string().optional(),
  detail: z.record(z.string(), z.unknown()).or(z.string()).optional(),
});
const EnvelopSource = z.object({ Envelope: z.object({ Body: z.object({ Fault: FaultSource }) }) });

const isNietGerechtigd = ({ detail }: FaultSource): boolean =>
  typeof detail === 'object' && Object.hasOwn(detail, 'NietGerechtigd');

const probeer = (tekst: string): FaultSource | null => {
  try {
    return EnvelopSource.parse(leesXml(tekst)).Envelope.Body.Fault;
  } catch {
    return null;
  }
};
