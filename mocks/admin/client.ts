import { z } from 'zod';
import { type Aanroep, type Aanroepfilter, MAXIMUM_AANROEPEN } from '../journaal/journaal.ts';
import type { Dagnaam } from '../scenario/dagen.ts';
import type { Scenarionaam } from '../scenario/scenarios.ts';
import type { Storing } from '../scenario/storing.ts';
import { Aanroepen, createVerschil } from './create-verschil.ts';

/** What a test does with mocked sources in another process. In one's own process, `MockWereld` does the same. */
export interface AdminClient {
  zetScenario(bron: string, scenario: Scenarionaam): Promise<void>;
  zetDag(dag: Dagnaam): Promise<void>;
  /** Faults of one source, in place of those it had; none takes them away. */
  zetStoringen(bron: string, storingen: readonly Storing[]): Promise<void>;
  /** What was asked since the last reset and is still remembered, oldest first. */
  getAanroepen(filter?: Aanroepfilter): Promise<readonly Aanroep[]>;
  /** Throws an `AssertionError` that shows what was called, where a source was called more or less often. */
  verwachtAanroepen(verwacht: Readonly<Record<string, number>>): Promise<void>;
  /** All sources healthy, no faults, nothing remembered, chance as at the start. */
  herstel(): Promise<void>;
}

const Probleem = z.object({ detail: z.string() });
/**
 * A client of the admin API of mocked sources at `url`, such as `http://127.0.0.1:4100`. Every method rejects with what
 * the API says is wrong.
 */
export const createAdminClient = (url: string, { token }: { readonly token?: string } = {}): AdminClient => {
  const basis = `${url.replace(/\/+$/, '')}/__admin`;
  const stuur = async (method: string, pad: string, body?: unknown): Promise<Antwoord> => {
    const headers = {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    };
    const response = await fetch(`${basis}${pad}`, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const tekst = await response.text();
    return { status: response.status, inhoud: tekst === '' ? null : JSON.parse(tekst) };
  };
  const vraag = async (method: string, pad: string, body?: unknown): Promise<unknown> =>
    eisGelukt(await stuur(method, pad, body));
  return {
    zetScenario: async (bron, scenario) => void (await vraag('PUT', '/scenarios', { [bron]: scenario })),
    zetDag: async (dag) => void (await vraag('PUT', '/scenarios', { dag })),
    zetStoringen: async (bron, storingen) =>
      void (await vraag('PUT', '/settings', { storingen: { [bron]: storingen } })),
    getAanroepen: async (filter = {}) => {
      const gegeven = Object.entries(filter).filter((deel): deel is [string, string] => deel[1] !== undefined);
      const query = new URLSearchParams([...gegeven, ['limit', String(MAXIMUM_AANROEPEN)]]);
      return Aanroepen.parse(await vraag('GET', `/requests?${query}`)).aanroepen;
    },
    verwachtAanroepen: async (verwacht) => {
      const antwoord = await stuur('POST', '/requests/verwacht', verwacht);
      if (antwoord.status === 409) throw createVerschil(antwoord.inhoud);
      eisGelukt(antwoord);
    },
    herstel: async () => void (await vraag('POST', '/reset')),
  };
};

interface Antwoord {
  readonly status: number;
  readonly inhoud: unknown;
}

const eisGelukt = ({ status, inhoud }: Antwoord): unknown => {
  if (status < 400) return inhoud;
  const { success, data } = Probleem.safeParse(inhoud);
  throw new Error(`admin API: ${status} ${success ? data.detail : ''}`.trim());
};
