import { createHash } from 'node:crypto';

type Env = Readonly<Record<string, string | undefined>>;

/** What an answer shows something of: with other secrets it is another answer. */
const GEHEIMEN = ['CURSOR_GEHEIM', 'PSEUDONIEM_GEHEIM'] as const;

/**
 * The environment with secrets that anybody can know, where none were given: with the clock stopped too, the demo answers
 * the same in every start. Only over mocked sources alone: as soon as one source is real, the secrets are too.
 */
export const metVasteGeheimen = (env: Env): Env => {
  if (Object.entries(env).some(([naam, waarde]) => naam.startsWith('BRON_URL_') && waarde)) return env;
  return { ...env, ...Object.fromEntries(GEHEIMEN.map((naam) => [naam, env[naam] || maakGeheim(naam)])) };
};

const maakGeheim = (naam: string): string => createHash('sha256').update(`demo|${naam}`).digest('base64');
