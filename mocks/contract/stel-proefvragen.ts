import { createMockWereld } from '../create-wereld.ts';
import type { MockBron, MockResponse, MockVraag } from '../mock.ts';
import { SCENARIOHEADER } from '../scenario/lees-keuze.ts';
import type { Proefvraag, Vind } from './proefvragen/proefvraag.ts';
import { PROEFVRAGEN } from './proefvragen/proefvragen.ts';
import { vindWaarde } from './vind-waarde.ts';

/** A question as it was asked, and what the source answered. */
export interface Proefantwoord {
  readonly proef: Proefvraag;
  readonly vraag: MockVraag;
  readonly response: MockResponse;
}

/** Asks a source every question of its table, in a scenario in which it answers. Throws when there is no table. */
export const stelProefvragen = (
  bron: MockBron,
  scenario: 'gezond' | 'verouderd' | 'leeg' | 'schemawijziging' = 'gezond',
): readonly Proefantwoord[] => {
  const tabel = PROEFVRAGEN[bron.id];
  if (!tabel) throw new RangeError(`no questions for ${bron.id}`);
  const wereld = createMockWereld([bron]);
  const stel = (vraag: MockVraag): MockResponse => {
    const response = wereld.antwoord(bron.id, vraag);
    if (!response) throw new Error(`${bron.id} gave no answer`);
    return response;
  };
  const vind: Vind = (pad, naam, body) => {
    const vraag = body ? { method: 'POST' as const, pad, body: JSON.stringify(body) } : { method: 'GET' as const, pad };
    // A key that is not there leads to another status than the table promises.
    return vindWaarde(stel(createVraag(vraag, tabel.headers)), naam) ?? 'ontbreekt';
  };
  return tabel.vragen.map((proef) => {
    const pad = typeof proef.pad === 'string' ? proef.pad : proef.pad(vind);
    const vraag = createVraag({ ...proef, pad }, tabel.headers);
    const response = stel({ ...vraag, headers: { ...vraag.headers, [SCENARIOHEADER]: `${bron.id}=${scenario}` } });
    return { proef, vraag, response };
  });
};

const createVraag = (
  { method, pad, headers, body = '' }: Pick<Proefvraag, 'method' | 'headers' | 'body'> & { readonly pad: string },
  vanBron: Readonly<Record<string, string>> = {},
): MockVraag => {
  const url = new URL(pad, 'http://bron.invalid');
  const samen = Object.entries({ ...vanBron, ...headers }).filter(([, waarde]) => waarde !== '');
  return { method, pad: url.pathname, query: url.searchParams, headers: Object.fromEntries(samen), body };
};
