import type { MockResponse } from '../mock.ts';

/** It was done, and there is nothing to tell. */
export const LEEG: MockResponse = { status: 204, headers: {}, body: '' };
