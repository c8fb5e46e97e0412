import { createMockWereld } from '../../mocks/create-wereld.ts';
import type { MockBron } from '../../mocks/mock.ts';

/** Asks a mocked guide of VNG (Eva, Dennis) as a client does. */
export const createGidslezer = <T>(mock: MockBron) => {
  const wereld = createMockWereld([mock]);
  const vraag = (adres: string, headers: Record<string, string> = { authorization: 'Bearer test' }) => {
    const { pathname: pad, searchParams: query } = new URL(adres, `http://${mock.id}.invalid`);
    const antwoord = wereld.antwoord(mock.id, { method: 'GET', pad, query, headers, body: '' });
    return { status: antwoord?.status ?? 0, inhoud: JSON.parse(antwoord?.body ?? 'null') };
  };
  /** Every service, along the addresses that the pages give. */
  const leesAlles = (perPage: number): T[] => {
    const instrumenten: T[] = [];
    for (let adres: string | null = `/api/v1/instrument/list?page=1&perPage=${perPage}`; adres !== null; ) {
      const { inhoud } = vraag(adres);
      instrumenten.push(...inhoud.data);
      adres = inhoud.links.next;
    }
    return instrumenten;
  };
  return { vraag, leesAlles };
};
