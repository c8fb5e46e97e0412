import { createRouter } from '../create-router.ts';
import type { MockWereld } from '../create-wereld.ts';
import { type MockResponse, type MockVraag, probleemResponse } from '../mock.ts';
import type { Uitgever } from '../uitgever/create-uitgever.ts';
import { createAdminRoutes } from './create-admin-routes.ts';
import { metKoppen } from './met-koppen.ts';
import { toonToegang } from './pagina/toon-toegang.ts';
import { getBezwaar } from './toegang.ts';
import { weigerWijziging } from './weiger-wijziging.ts';

/** A question to the admin API, its path below `/__admin`. */
export interface AdminVraag extends MockVraag {
  /** Remote address of who asks. */
  readonly afzender: string;
}

/** What the admin API shows and changes. */
export interface AdminOpties {
  readonly wereld: MockWereld;
  readonly uitgever: Pick<Uitgever, 'roteer' | 'getPartnersleutel'>;
  /** Where each source can be reached now, by its id. */
  readonly bronUrls: () => Readonly<Record<string, string>>;
  /** Who has this bearer token may come from anywhere; null: only this machine, without one. */
  readonly token: string | null;
  /** How many vacancies there are; `zet` makes the data anew and throws when it cannot. */
  readonly vacatures: { readonly get: () => number; readonly zet: (aantal: number) => void };
}

/**
 * The admin API and its page, to be mounted at `/__admin`. Answers everything: what it does not know is a problem
 * (RFC 9457) too. It is described in openapi.yaml, which it serves itself as `/openapi.json`.
 */
export const createAdmin = (opties: AdminOpties): ((vraag: AdminVraag) => Promise<MockResponse>) => {
  const router = createRouter(createAdminRoutes(opties));
  const antwoord = async (vraag: AdminVraag): Promise<MockResponse> => {
    const bezwaar = getBezwaar(vraag, opties.token);
    if (bezwaar?.status === 401 && vraag.method === 'GET' && vraag.pad === '/') return toonToegang(bezwaar.headers);
    return bezwaar ?? weigerWijziging(vraag) ?? (await router(vraag));
  };
  return async (vraag) => metKoppen(await antwoord(vraag).catch(() => MISLUKT));
};

/** A mistake of our own: what it was is nothing to act on, and could hold anything. */
const MISLUKT = probleemResponse(500, 'Fout in de admin-API', 'Dit is een fout van de nabootsing zelf.');
