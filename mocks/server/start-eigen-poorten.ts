import type { MockWereld } from '../create-wereld.ts';
import type { MockVraag } from '../mock.ts';
import type { Certificaatsoort } from './certificaatsoorten.ts';
import { createCertificaten } from './create-certificaten.ts';
import { createLuisteraar } from './create-luisteraar.ts';
import { createLuisterpunt, type Luisterpunt } from './create-luisterpunt.ts';

export interface EigenPoortOpties {
  /** The port of the first of them; 0 takes free ones. */
  readonly eerste: number;
  readonly host: string;
  readonly eigenPoorten: 'alle' | readonly string[];
  /** A source that speaks TLS has a port of its own, also when it is not named there. */
  readonly tls: Readonly<Record<string, Certificaatsoort>>;
}

/** Sources on ports of their own. */
export interface EigenPoorten {
  readonly urls: Readonly<Record<string, string>>;
  readonly ca: string | null;
  stop(): Promise<void>;
}

const HOOGSTE_POORT = 65_535;

/** Starts them; a source in the scenario `uit` does not listen there, so that who connects is refused. */
export const startEigenPoorten = async (
  wereld: MockWereld,
  { eerste, host, eigenPoorten, tls }: EigenPoortOpties,
): Promise<EigenPoorten> => {
  const ids = wereld.bronnen.map(({ id }) => id);
  const gevraagd = new Set([...(eigenPoorten === 'alle' ? ids : eigenPoorten), ...Object.keys(tls)]);
  const onbekend = [...gevraagd].find((id) => !ids.includes(id));
  if (onbekend !== undefined)
    throw new Error(`Ongeldige instelling: er is geen bron ${onbekend}. Bronnen: ${ids.join(', ')}`);
  if (eerste + gevraagd.size - 1 > HOOGSTE_POORT)
    throw new Error(
      `Ongeldige instelling: boven poort ${eerste - 1} is geen plaats voor ${gevraagd.size} eigen poorten`,
    );
  const certificaten = Object.keys(tls).length > 0 ? await createCertificaten() : null;
  const punten = new Map<string, Luisterpunt>();
  const stop = async (): Promise<void> => {
    await Promise.all([...punten.values()].map((punt) => punt.stop()));
  };
  try {
    for (const id of ids.filter((mogelijk) => gevraagd.has(mogelijk))) {
      const soort = tls[id];
      const luisteraar = createLuisteraar(
        (vraag) => wereld.speel(id, metPlek(vraag, soort ? 'https' : 'http')),
        () => wereld.zaad,
      );
      punten.set(
        id,
        await createLuisterpunt(luisteraar, {
          poort: eerste === 0 ? 0 : eerste + punten.size,
          host,
          tls: soort && certificaten ? await certificaten.geef(soort) : null,
        }),
      );
    }
  } catch (fout) {
    await stop();
    throw fout;
  }
  const volg = (): void => {
    for (const [id, punt] of punten) punt.zet(wereld.getScenario(id) !== 'uit');
  };
  const laatLos = wereld.volgScenario(volg);
  return {
    urls: Object.fromEntries([...punten].map(([id, { url }]) => [id, url])),
    ca: certificaten?.ca ?? null,
    stop: async () => {
      laatLos();
      await stop();
    },
  };
};

/** Where a source stands that has a port to itself, for one that tells of it; a proxy in front of it knows better. */
const metPlek = (vraag: MockVraag, schema: string): MockVraag => ({
  ...vraag,
  headers: { 'x-forwarded-proto': schema, 'x-forwarded-prefix': '', ...vraag.headers },
});
