import { mockNu } from '../klok.ts';
import { type MockResponse, ZONDER_BODY } from '../mock.ts';

/** The headers of an answer that is sent at once: over HTTP as under nock. */
export const geefKoppen = (response: MockResponse): MockResponse['headers'] => ({
  ...geefKoppenZonderLengte(response),
  ...(!ZONDER_BODY.includes(response.status) && { 'content-length': String(Buffer.byteLength(response.body)) }),
});

/**
 * The same for a body of which the length is not told. The moment is that of the mocked world, so that a stopped clock gives
 * the same bytes again.
 */
export const geefKoppenZonderLengte = ({ headers }: MockResponse): MockResponse['headers'] => ({
  date: mockNu().toUTCString(),
  'x-gesimuleerd': 'true',
  ...headers,
});
