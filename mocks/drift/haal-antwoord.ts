import { Agent, fetch, type Response } from 'undici';

const TIMEOUT_MS = 10_000;
const MAXIMUM_BYTES = 5 * 1024 * 1024;
/** Who asks, for who keeps the source. */
export const USER_AGENT = 'loketgraaf-drift (vergelijkt antwoorden met een contract)';

/** Every question its own connection: a source may close one that waits while an answer is looked at. */
const VERBINDING = new Agent({ pipelining: 0 });

/** A question to a source. */
export interface Bronvraag {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly koppen: Headers;
  readonly body: string | null;
}

/** What came back. */
export interface Bronantwoord {
  readonly status: number;
  readonly koppen: Headers;
  /** Null when it is no text in the character set that it says, or in UTF-8 when it says none. */
  readonly body: string | null;
}

/** Why nothing came back that can be looked at, in Dutch and without anything of the question. */
export interface Mislukt {
  readonly fout: string;
}

/** Asks once: no redirects, no more than ten seconds, no more than 5 MiB. */
export const haalAntwoord = async (
  { method, url, koppen, body }: Bronvraag,
  timeoutMs = TIMEOUT_MS,
): Promise<Bronantwoord | Mislukt> => {
  const headers = new Headers(koppen);
  headers.set('user-agent', USER_AGENT);
  try {
    const antwoord = await fetch(url, {
      method,
      headers: [...headers],
      dispatcher: VERBINDING,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
      ...(body !== null && { body }),
    });
    const bytes = await leesBytes(antwoord);
    if (!bytes) return { fout: `groter dan ${MAXIMUM_BYTES / 1024 / 1024} MiB` };
    const antwoordkoppen = new Headers([...antwoord.headers]);
    return { status: antwoord.status, koppen: antwoordkoppen, body: leesTekst(bytes, antwoordkoppen) };
  } catch (fout) {
    return { fout: beschrijf(fout, timeoutMs) };
  }
};

/** Null when there are too many; then no more is read. */
const leesBytes = async ({ body }: Response): Promise<Buffer | null> => {
  const delen: Uint8Array[] = [];
  let omvang = 0;
  for await (const deel of body ?? []) {
    delen.push(deel);
    omvang += deel.byteLength;
    if (omvang > MAXIMUM_BYTES) return null;
  }
  return Buffer.concat(delen);
};

const leesTekst = (bytes: Buffer, koppen: Headers): string | null => {
  const [, tekenset = 'utf-8'] = /charset="?([\w-]+)/i.exec(koppen.get('content-type') ?? '') ?? [];
  try {
    // A byte order mark stays: who reads CSV has to expect it.
    return new TextDecoder(tekenset, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** The message of a client can hold the address; only codes are passed on. */
const beschrijf = (fout: unknown, timeoutMs: number): string => {
  if (fout instanceof DOMException && fout.name === 'TimeoutError') return `geen antwoord in ${timeoutMs / 1000} s`;
  const { code } = Object(Object(fout).cause);
  return typeof code === 'string' && /^[A-Z\d_]+$/.test(code) ? code : 'verbroken';
};
