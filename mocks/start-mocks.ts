import { STANDAARD_VACATURES } from './config.ts';
import { createBeantwoorder } from './create-server.ts';
import type { MockWereld } from './create-wereld.ts';
import { createWereld, type WereldOpties } from './index.ts';
import { zetMockNu } from './klok.ts';
import type { StartBalk } from './server/balk.ts';
import { bereidVoor } from './server/bereid-voor.ts';
import type { Certificaatsoort } from './server/certificaatsoorten.ts';
import { createBijzaken } from './server/create-bijzaken.ts';
import { createLuisteraar } from './server/create-luisteraar.ts';
import { createLuisterpunt } from './server/create-luisterpunt.ts';
import { startEigenPoorten } from './server/start-eigen-poorten.ts';
import type { Uitgever } from './uitgever/create-uitgever.ts';

/** How the mocked sources are started; everything has a default. */
export interface StartOpties extends WereldOpties {
  /** The common port; 0 or left out takes a free one. */
  readonly poort?: number | undefined;
  /** Interface to listen on; loopback unless told otherwise. */
  readonly host?: string | undefined;
  /** Sources that have a port of their own as well: those after the common port, in the order of the list of sources. */
  readonly eigenPoorten?: 'alle' | readonly string[] | undefined;
  /** Sources whose own port speaks TLS, with what certificate. */
  readonly tls?: Readonly<Record<string, Certificaatsoort>> | undefined;
  /** With it the admin API is for who has it; without it for this machine only. */
  readonly adminToken?: string | undefined;
  /** Shows long work that is done while the sources already answer. */
  readonly startBalk?: StartBalk | undefined;
}

/** The mocked sources, listening. */
export interface Mocks {
  readonly poort: number;
  readonly url: string;
  /** Where each source is: on its own port when it has one. */
  readonly bronUrls: Readonly<Record<string, string>>;
  /** What they answer from, to switch scenarios and to see what was asked. */
  readonly wereld: MockWereld;
  /** Who issues tokens for it; holds the key that a receiver opens a BSN with. */
  readonly uitgever: Uitgever;
  /** The authority behind the certificates, in PEM; null where no source speaks TLS. */
  readonly ca: string | null;
  stop(): Promise<void>;
}

/** Starts the mocked sources over HTTP. Rejects when a port is taken, and when a source is named that is not there. */
export const startMocks = async (opties: StartOpties = {}): Promise<Mocks> => {
  try {
    return await start(opties);
  } catch (fout) {
    if (opties.nu) zetMockNu(null);
    throw fout;
  }
};

/** The sources that do not stand on the common port, with where they do. */
export const getEigenPoorten = ({ url, bronUrls }: Mocks): readonly (readonly [bron: string, url: string])[] =>
  Object.entries(bronUrls).filter(([bron, bronUrl]) => bronUrl !== `${url}/${bron}`);

const start = async ({
  poort = 0,
  host = '127.0.0.1',
  eigenPoorten = [],
  tls = {},
  adminToken,
  startBalk,
  ...opties
}: StartOpties): Promise<Mocks> => {
  const wereld = createWereld(opties);
  const einde = new AbortController();
  const bereid = (): void => void bereidVoor(wereld, einde.signal, startBalk);
  const { bijzaken, uitgever } = await createBijzaken({
    wereld,
    getUrl: () => hoofd.url,
    bronUrls: () => bronUrls,
    adminToken: adminToken ?? null,
    vacatures: opties.vacatures ?? STANDAARD_VACATURES,
    getCa: () => eigen.ca,
    nieuweBronnen: bereid,
  });
  const eerste = poort === 0 ? 0 : poort + 1;
  const eigen = await startEigenPoorten(wereld, { eerste, host, eigenPoorten, tls });
  // The last to listen: what it tells of the others is true from its first answer on.
  const hoofd = await createLuisterpunt(
    createLuisteraar(createBeantwoorder(wereld, bijzaken), () => wereld.zaad),
    { poort, host },
  ).catch(async (fout: unknown) => {
    await eigen.stop();
    throw fout;
  });
  const bronUrls = {
    ...Object.fromEntries(wereld.bronnen.map(({ id }) => [id, `${hoofd.url}/${id}`])),
    ...eigen.urls,
  };
  bereid();
  return {
    poort: hoofd.poort,
    url: hoofd.url,
    bronUrls,
    wereld,
    uitgever,
    ca: eigen.ca,
    stop: async () => {
      einde.abort();
      await Promise.all([hoofd.stop(), eigen.stop()]);
      if (opties.nu) zetMockNu(null);
    },
  };
};
