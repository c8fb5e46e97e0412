import { randomBytes } from 'node:crypto';
import { z } from 'zod';

/** Everything the gateway can be told from outside, checked once. */
export interface Config {
  readonly poort: number;
  /** Interface to listen on. Loopback unless told otherwise. */
  readonly host: string;
  /** Addresses of sources by id, where they differ from the mocks. */
  readonly bronUrls: Readonly<Record<string, string>>;
  /** Seconds between two harvests; null leaves each source its own rhythm. */
  readonly oogstIntervalMs: number | null;
  readonly cursorGeheim: Buffer;
  readonly loketGeheim: Buffer;
  readonly pseudoniemGeheim: Buffer;
}

const poort = z.coerce.number().int().min(1).max(65_535);
/** 32 random bytes in base64; random for each process where none is given. */
const geheim = z
  .base64()
  .transform((tekst) => Buffer.from(tekst, 'base64'))
  .refine((bytes) => bytes.length === 32, 'expected 32 bytes in base64')
  .optional()
  .transform((bytes) => bytes ?? randomBytes(32));

const Omgevingsvariabelen = z.object({
  PORT: poort.default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  OOGST_INTERVAL_SECONDEN: z.coerce.number().int().min(5).max(604_800).optional(),
  CURSOR_GEHEIM: geheim,
  LOKET_GEHEIM: geheim,
  PSEUDONIEM_GEHEIM: geheim,
});

/** Prefix of the variables that give a source another address: `BRON_URL_VUM` for the source `vum`. */
const BRON_URL = 'BRON_URL_';

/**
 * Reads the environment. Throws an error whose message is one clear line that names every wrong variable and never
 * repeats a value, since some are secrets.
 */
export const leesConfig = (env: Readonly<Record<string, string | undefined>>): Config => {
  const uitkomst = Omgevingsvariabelen.safeParse(zonderLege(env));
  if (!uitkomst.success) {
    throw new Error(
      `Ongeldige instelling: ${uitkomst.error.issues.map(({ path, message }) => `${path.join('.')} (${message})`).join('; ')}`,
    );
  }
  const { PORT, HOST, OOGST_INTERVAL_SECONDEN, CURSOR_GEHEIM, LOKET_GEHEIM, PSEUDONIEM_GEHEIM } = uitkomst.data;
  return {
    poort: PORT,
    host: HOST,
    bronUrls: leesBronUrls(env),
    oogstIntervalMs: OOGST_INTERVAL_SECONDEN === undefined ? null : OOGST_INTERVAL_SECONDEN * 1_000,
    cursorGeheim: CURSOR_GEHEIM,
    loketGeheim: LOKET_GEHEIM,
    pseudoniemGeheim: PSEUDONIEM_GEHEIM,
  };
};

/** An empty variable is one that is not set. */
const zonderLege = (env: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(env).filter(([, waarde]) => waarde !== ''));

const leesBronUrls = (env: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([naam, waarde]) => {
      if (!naam.startsWith(BRON_URL) || !waarde) return [];
      if (!URL.canParse(waarde) || !/^https?:$/.test(new URL(waarde).protocol))
        throw new Error(`Ongeldige instelling: ${naam} (expected an http address)`);
      return [[naam.slice(BRON_URL.length).toLowerCase().replaceAll('_', '-'), waarde.replace(/\/$/, '')]];
    }),
  );
