import { createAdmin } from '../admin/create-admin.ts';
import type { Bijzaken } from '../create-server.ts';
import type { MockWereld } from '../create-wereld.ts';
import { createMocks } from '../index.ts';
import { probleemResponse } from '../mock.ts';
import { createUitgever, type Uitgever } from '../uitgever/create-uitgever.ts';

export interface BijzaakOpties {
  readonly wereld: MockWereld;
  /** Address of the common port. */
  readonly getUrl: () => string;
  readonly bronUrls: () => Readonly<Record<string, string>>;
  readonly adminToken: string | null;
  readonly vacatures: number;
  /** The authority behind the certificates, in PEM; null: there is none. */
  readonly getCa: () => string | null;
  /** After other data was made. */
  readonly nieuweBronnen: () => void;
}

/** Where RFC 8414 (section 3.1) looks for what an issuer with a path says of itself: at the root. */
const METADATA = '/oauth-authorization-server';

/** The token issuer, the admin API and the certificate of the authority: what stands beside the sources. */
export const createBijzaken = async ({
  wereld,
  getUrl,
  bronUrls,
  adminToken,
  vacatures: begin,
  getCa,
  nieuweBronnen,
}: BijzaakOpties): Promise<{ readonly bijzaken: Bijzaken; readonly uitgever: Uitgever }> => {
  const uitgever = await createUitgever({ getUrl: () => `${getUrl()}/uitgever`, zaad: wereld.zaad });
  let aantal = begin;
  const zet = (vacatures: number): void => {
    wereld.zetBronnen(createMocks({ vacatures }));
    aantal = vacatures;
    nieuweBronnen();
  };
  const admin = createAdmin({
    wereld,
    uitgever,
    bronUrls,
    token: adminToken,
    vacatures: { get: () => aantal, zet },
  });
  const bijzaken: Bijzaken = {
    __admin: (vraag, afzender) => admin({ ...vraag, afzender }),
    uitgever: (vraag) => uitgever.antwoord(vraag),
    '.well-known': (vraag) =>
      vraag.pad === `${METADATA}/uitgever`
        ? uitgever.antwoord({ ...vraag, pad: `/.well-known${METADATA}` })
        : probleemResponse(404, 'Niet gevonden', 'Dit pad bestaat hier niet.'),
    'ca.pem': () => {
      const body = getCa();
      return body === null
        ? probleemResponse(404, 'Niet gevonden', 'Geen bron spreekt hier TLS.')
        : { status: 200, headers: { 'content-type': 'application/x-pem-file' }, body };
    },
  };
  return { bijzaken, uitgever };
};
