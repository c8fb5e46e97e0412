import { BronFout } from '../../../shared/bron/bron-fout.ts';
import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import type { Antwoord } from '../../../shared/bron/herkomst.ts';
import type { Parse } from '../../../shared/bron/parse.ts';
import { createBericht } from './bericht.ts';
import { bijstandsregelingen } from './bron.ts';
import { type ClientSource, parseBijstand } from './parse.ts';

/** Asks Bijstandsregelingen-v0500 about one person; null when no municipality knows this person. */
export const createBijstandsregelingenClient = (vraag: BronVraag) => ({
  fetchBijstand: (bsn: string): Promise<Antwoord<ClientSource | null>> =>
    vraag.post(PAD, { tekst: createBericht(bsn), contentType: 'text/xml; charset=utf-8' }, parseVoor(bsn), ACTIE),
});

/** The number travels in the body only: a path would end up in the logs of every system on the way. */
const PAD = '/suwiml/Diensten/Bijstandsregelingen/v0500';
const ACTIE = {
  soapaction: '"http://bkwi.nl/SuwiML/Diensten/Bijstandsregelingen-v0500/BijstandsregelingenInfo"',
} as const;

/** What the service could not or may not tell is an error; an answer about somebody else is never let through. */
const parseVoor =
  (bsn: string): Parse<ClientSource | null> =>
  (waarde, drift) => {
    const antwoord = parseBijstand(waarde, drift);
    if (antwoord.soort === 'FOUT') throw new BronFout(antwoord.code, bijstandsregelingen);
    if (antwoord.soort === 'NIETS_GEVONDEN') return null;
    if (antwoord.client.Burgerservicenr !== bsn) throw new BronFout('BRON_ANTWOORD_ONGELDIG', bijstandsregelingen);
    return antwoord.client;
  };
