import type { MockResponse } from '../mock.ts';

/** A graph without nodes; a question of several keeps one answer for each of them, in which nothing matches. */
export const leegJsonLd = (gezond: MockResponse): MockResponse => {
  const inhoud: Inhoud = JSON.parse(gezond.body);
  const nodes = inhoud['@graph'].some((node) => Object.hasOwn(node, 'matches'))
    ? inhoud['@graph'].map(() => ({ matches: [] }))
    : [];
  const telling = Object.hasOwn(inhoud, 'totalItems') ? { totalItems: 0 } : {};
  return { ...gezond, body: JSON.stringify({ ...inhoud, ...telling, '@graph': nodes }) };
};

interface Inhoud {
  readonly '@graph': readonly object[];
}
