import { hash } from 'node:crypto';
import { createContractcontrole } from '../../mocks/contract/create-contractcontrole.ts';
import type { MockWereld } from '../../mocks/create-wereld.ts';
import type { MockBron, MockResponse, MockVraag } from '../../mocks/mock.ts';
import { meldBevinding } from './contractbevindingen.ts';

/** Sources that a test makes up have no contract to keep. */
const MOCKS = new URL('../../mocks/', import.meta.url).href;

/** Each answer is checked once, however often it is given. */
const gezien = new Set<string>();
/** Of a longer file only the first rows are looked at, so that a test stays quick: the same code makes the others. */
const MAXIMUM_CSV_TEKENS = 20_000;
const vrijgesteld = new WeakSet<MockBron>();

/** A source that breaks its contract on purpose. */
export const zonderContract = (bron: MockBron): MockBron => {
  vrijgesteld.add(bron);
  return bron;
};

/** A source whose answers, empty ones included, are checked against its contract as they are given. */
export const bewaakBron = (bron: MockBron): MockBron => {
  if (vrijgesteld.has(bron) || !bron.contract.href.startsWith(MOCKS)) return bron;
  const kijk = (vraag: Pick<MockVraag, 'method' | 'pad'>, response: MockResponse): MockResponse => {
    controleer(bron, vraag, response);
    return response;
  };
  return {
    ...bron,
    routes: bron.routes.map((route) => ({ ...route, handle: (request) => kijk(request, route.handle(request)) })),
    leeg: (gezond, vraag) => kijk(vraag, bron.leeg(gezond, vraag)),
  };
};

/** The same world, also when it is given other sources later. */
export const bewaakWereld = (wereld: MockWereld): MockWereld => {
  const { zetBronnen } = wereld;
  return Object.assign(wereld, {
    zetBronnen: (bronnen: readonly MockBron[]): void => zetBronnen(bronnen.map(bewaakBron)),
  });
};

const controleer = (
  bron: MockBron,
  { method, pad }: Pick<MockVraag, 'method' | 'pad'>,
  response: MockResponse,
): void => {
  const { status, headers, body } = response;
  const sleutel = [bron.contract.href, method, pad, status, headers['content-type'], hash('sha1', body)].join(' ');
  if (gezien.has(sleutel)) return;
  gezien.add(sleutel);
  for (const tekst of createContractcontrole(bron)({ method, pad }, kortIn(response)))
    meldBevinding(`${bron.id} ${method} ${pad}: ${tekst}`);
};

const kortIn = (response: MockResponse): MockResponse => {
  const { headers, body } = response;
  if (body.length <= MAXIMUM_CSV_TEKENS || !headers['content-type']?.startsWith('text/csv')) return response;
  return { ...response, body: body.slice(0, body.indexOf('\n', MAXIMUM_CSV_TEKENS) + 1) };
};
