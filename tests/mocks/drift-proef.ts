import { createRouter } from '../../mocks/create-router.ts';
import { voerDriftUit } from '../../mocks/drift/voer-drift-uit.ts';
import type { MockResponse, MockVraag } from '../../mocks/mock.ts';
import type { Mocks } from '../../mocks/start-mocks.ts';

/** What the mocks want to see of who asks; sources that want nothing do not mind. */
export const SLEUTELS = ['--kop', 'authorization: Bearer proefgeheim', '--kop', 'apikey: proefgeheim'];

/** The command, at a mocked source. */
export const drift = async (mocks: Mocks, bron: string, opties: readonly string[] = []) => {
  const args = ['--bron', bron, '--url', mocks.bronUrls[bron] ?? '', ...SLEUTELS, ...opties];
  return voerDriftUit(args, {});
};

/** What the command says, as data. */
export const meet = async (mocks: Mocks, bron: string, opties: readonly string[] = []) => {
  const { code, stdout } = await drift(mocks, bron, ['--json', ...opties]);
  const rapport: { verschillen: Verschil[] } & Record<string, unknown> = JSON.parse(stdout);
  return { code, rapport, stdout, verschillen: rapport.verschillen.map(schrijf) };
};

interface Verschil {
  readonly operatie: string;
  readonly soort: string;
  readonly plek: string;
}

/** Lets a source answer otherwise than its contract says. */
export const verdraai = (
  { wereld }: Mocks,
  id: string,
  wijzig: (response: MockResponse, vraag: MockVraag) => MockResponse,
): void => {
  const bron = wereld.bronnen.find((mock) => mock.id === id);
  const handle = createRouter(bron?.routes ?? []);
  wereld.vervang(id, (vraag) => wijzig(handle(vraag), vraag));
};

/** The answer with each object of JSON as a function makes it. */
export const metJson =
  (wijzig: (object: Record<string, unknown>) => Record<string, unknown>) =>
  (response: MockResponse): MockResponse => ({
    ...response,
    body: JSON.stringify(JSON.parse(response.body), (_sleutel, waarde) =>
      typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde) ? wijzig(waarde) : waarde,
    ),
  });

const schrijf = ({ operatie, soort, plek }: Verschil): string => `${operatie}: ${soort} ${plek}`.trim();
