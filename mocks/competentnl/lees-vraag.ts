import { leesGetal } from '../lees-getal.ts';
import { type MockRequest, type MockResponse, probleemResponse } from '../mock.ts';

/** Most things one question may name, and most nodes one page may hold. */
export const MAXIMUM = 100;

/** A refusal of a question without a key; null for one that may be answered. */
export const controleerSleutel = ({ headers }: MockRequest): MockResponse | null =>
  headers.apikey ? null : probleemResponse(401, 'Unauthorized', 'Header apikey is required.');

/** The page that is asked, from 1; null for one that cannot be. */
export const leesPagina = (query: URLSearchParams): { readonly page: number; readonly pageSize: number } | null => {
  const page = leesGetal(query.get('page'), 1);
  const pageSize = leesGetal(query.get('pageSize'), 20);
  return isAantal(page, Number.MAX_SAFE_INTEGER) && isAantal(pageSize, MAXIMUM) ? { page, pageSize } : null;
};

/** The refusal of a page that cannot be asked. */
export const weigerPagina = (): MockResponse =>
  probleemResponse(400, 'Bad Request', `page must be 1 or more, pageSize 1 to ${MAXIMUM}.`);

export const isAantal = (waarde: unknown, maximum: number): waarde is number =>
  typeof waarde === 'number' && Number.isInteger(waarde) && waarde >= 1 && waarde <= maximum;
