import type { MockResponse } from '../mock.ts';

/** What a source of CSV files answers when it has nothing: the file with its columns and without rows. */
export const leegCsv = (gezond: MockResponse): MockResponse => ({
  ...gezond,
  body: `${gezond.body.split('\r\n', 1)[0] ?? ''}\r\n`,
});
