import { z } from 'zod';
import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import type { Bron } from '../../../shared/bron/define-bron.ts';
import type { Antwoord } from '../../../shared/bron/herkomst.ts';
import { type Parse, parseMet } from '../../../shared/bron/parse.ts';
import { createBericht } from './bericht.ts';
import type { Dienst } from './dienst.ts';
import { groep, lijst } from './elementen.ts';
import { leesFault } from './lees-fault.ts';
import { SuwiFout } from './suwi-fout.ts';

/**
 * Asks a register of Suwinet about one person: what it knows, or null when it knows nobody of this number. What it could
 * not or may not tell is an error, and an answer about somebody else is never let through.
 */
export const createFetchClient =
  <T extends { Burgerservicenr: string }>(vraag: BronVraag, bron: Bron, dienst: Dienst, client: z.ZodType<T>) =>
  (bsn: string): Promise<Antwoord<T | null>> => {
    const body = {
      tekst: createBericht(dienst, bsn),
      contentType: 'text/xml; charset=utf-8',
      leesFout: leesFault(bron),
    };
    return vraag.post(dienst.pad, body, createParse(bron, dienst, client, bsn), { soapaction: `"${dienst.actie}"` });
  };

/**
 * An FWI may stand beside a client to warn; with a Fout the client is not complete. NietVanToepassing is no NietsGevonden:
 * when a register finds the question not applicable is not public, so it must not read as no benefit.
 */
const createParse = <T extends { Burgerservicenr: string }>(
  bron: Bron,
  { element }: Dienst,
  client: z.ZodType<T>,
  bsn: string,
): Parse<T | null> => {
  const inhoud = z.object({
    ClientSuwi: client.optional(),
    FWI: groep({ Fout: lijst(z.unknown()) }).optional(),
    NietsGevonden: z.unknown().optional(),
    NietGerechtigd: z.unknown().optional(),
    NietVanToepassing: z.unknown().optional(),
  });
  const parse = parseMet(z.object({ Envelope: z.object({ Body: z.record(z.string(), z.unknown()) }) }));
  return (waarde, drift) => {
    const { Body } = parse(waarde, drift).Envelope;
    const antwoord = parseMet(inhoud)(Body[`${element}Response`] || {}, drift);
    if (antwoord.NietGerechtigd !== undefined) throw new SuwiFout('NIET_GERECHTIGD', bron);
    if (antwoord.NietVanToepassing !== undefined) throw new SuwiFout('NIET_VAN_TOEPASSING', bron);
    if (antwoord.FWI && antwoord.FWI.Fout.length > 0) throw new SuwiFout('FWI_FOUT', bron);
    if (antwoord.ClientSuwi) return controleer(antwoord.ClientSuwi, bsn, bron);
    if (antwoord.NietsGevonden !== undefined) return null;
    throw new SuwiFout('ONLEESBAAR', bron);
  };
};

const controleer = <T extends { Burgerservicenr: string }>(client: T, bsn: string, bron: Bron): T => {
  if (client.Burgerservicenr !== bsn) throw new SuwiFout('ANDERE_PERSOON', bron);
  return client;
};
