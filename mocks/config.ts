import { isIP } from 'node:net';
import { CERTIFICAATSOORTEN, type Certificaatsoort, isCertificaatsoort } from './server/certificaatsoorten.ts';

const STANDAARDPOORT = 4100;
const HOOGSTE_POORT = 65_535;
/** As many as tests and a demonstration need. */
export const STANDAARD_VACATURES = 10_000;
export const MINIMUM_VACATURES = 100;
export const MAXIMUM_VACATURES = 1_000_000;
const MINIMUM_TOKEN = 16;
/** An instant, with seconds and a zone. */
const TIJDSTIP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?(Z|[+-]\d{2}:\d{2})$/;
const BRON_ID = /^[a-z]+(-[a-z]+)*$/;

/** How the mocked sources are started, as the environment says it. */
export interface MocksConfig {
  readonly poort: number;
  readonly host: string;
  /** How many vacancies stand at the counters together. */
  readonly vacatures: number;
  /** What chance comes from; undefined: the same in every start. */
  readonly zaad: string | undefined;
  /** Where the clock stands still; null: it runs. */
  readonly nu: Date | null;
  /** Undefined: the admin API is for this machine only. */
  readonly adminToken: string | undefined;
  /** The sources that have a port of their own as well. */
  readonly eigenPoorten: 'alle' | readonly string[];
  /** The sources that speak TLS on a port of their own, with what certificate. */
  readonly tls: Readonly<Record<string, Certificaatsoort>>;
}

type Env = Readonly<Record<string, string | undefined>>;

/** Reads the settings of the mocked sources; throws with one clear line when one of them is wrong. */
export const leesMocksConfig = (env: Env): MocksConfig => ({
  poort: leesGeheel(env.MOCKS_PORT, STANDAARDPOORT, [1, HOOGSTE_POORT], 'MOCKS_PORT is geen poort'),
  host: leesHost(env.MOCKS_HOST),
  vacatures: leesGeheel(
    env.MOCKS_VACATURES,
    STANDAARD_VACATURES,
    [MINIMUM_VACATURES, MAXIMUM_VACATURES],
    `MOCKS_VACATURES is geen aantal van ${MINIMUM_VACATURES} tot en met ${MAXIMUM_VACATURES}`,
  ),
  zaad: env.MOCKS_ZAAD || undefined,
  nu: leesNu(env.MOCK_NOW),
  adminToken: leesToken(env.MOCKS_ADMIN_TOKEN),
  eigenPoorten: leesEigenPoorten(env.MOCKS_EIGEN_POORTEN),
  tls: leesTls(env.MOCKS_TLS),
});

const leesGeheel = (
  tekst: string | undefined,
  standaard: number,
  [minimum, maximum]: readonly [number, number],
  melding: string,
): number => {
  const getal = Number(tekst || standaard);
  return Number.isInteger(getal) && getal >= minimum && getal <= maximum ? getal : weiger(melding);
};

const leesHost = (tekst: string | undefined): string => {
  if (!tekst) return '127.0.0.1';
  return isIP(tekst) > 0 || tekst === 'localhost' ? tekst : weiger('MOCKS_HOST is geen IP-adres');
};

const leesNu = (tekst: string | undefined): Date | null => {
  if (!tekst) return null;
  return TIJDSTIP.test(tekst) && bestaat(tekst)
    ? new Date(tekst)
    : weiger('MOCK_NOW is geen tijdstip zoals 2026-03-02T09:00:00Z');
};

/** `Date` takes the thirtieth of February for the second of March. */
const bestaat = (tekst: string): boolean => {
  const [dag = ''] = tekst.split('T');
  const begin = new Date(`${dag}T00:00:00Z`);
  return Number.isFinite(Date.parse(tekst)) && begin.toISOString().startsWith(dag);
};

const leesToken = (tekst: string | undefined): string | undefined => {
  if (!tekst) return undefined;
  return tekst.length >= MINIMUM_TOKEN ? tekst : weiger(`MOCKS_ADMIN_TOKEN is korter dan ${MINIMUM_TOKEN} tekens`);
};

const leesEigenPoorten = (tekst: string | undefined): MocksConfig['eigenPoorten'] => {
  if (!tekst) return [];
  if (tekst === 'alle') return 'alle';
  const bronnen = tekst.split(',').map((deel) => deel.trim());
  return bronnen.every((bron) => BRON_ID.test(bron))
    ? bronnen
    : weiger('MOCKS_EIGEN_POORTEN is niet alle of een lijst zoals vum,rio');
};

const leesTls = (tekst: string | undefined): MocksConfig['tls'] => {
  if (!tekst) return {};
  return Object.fromEntries(
    tekst.split(',').map((deel) => {
      const [bron = '', soort = '', ...rest] = deel.split('=').map((stuk) => stuk.trim());
      return BRON_ID.test(bron) && rest.length === 0 && isCertificaatsoort(soort)
        ? [bron, soort]
        : weiger(`MOCKS_TLS is geen lijst zoals vum=verlopen; soorten: ${CERTIFICAATSOORTEN.join(', ')}`);
    }),
  );
};

const weiger = (melding: string): never => {
  throw new Error(`Ongeldige instelling: ${melding}`);
};
