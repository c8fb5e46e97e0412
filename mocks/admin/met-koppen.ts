import type { MockResponse } from '../mock.ts';

/** Version of the admin API (API Design Rules: the whole of it, in every answer). */
export const ADMIN_VERSIE = '1.0.0';

/**
 * The headers that every answer has. No Strict-Transport-Security: a browser would remember it for the whole of
 * localhost, where other things listen too.
 */
const KOPPEN = {
  'api-version': ADMIN_VERSIE,
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  // Not no-referrer: a browser would then say `Origin: null` where the page posts a form.
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

/** The answer with the headers that every answer of the admin API has. */
export const metKoppen = (response: MockResponse): MockResponse => ({
  ...response,
  headers: { ...KOPPEN, ...response.headers },
});
