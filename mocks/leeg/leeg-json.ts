import type { MockResponse } from '../mock.ts';

/**
 * What a JSON source answers when it has nothing: a list without its items, and of one thing that it is not there.
 * `lijsten` are the names under which lists stand in its answers; `verder` are the counts and links of a list, if it has any.
 */
export const createLeegJson =
  (lijsten: readonly string[], nietGevonden: MockResponse, verder: (inhoud: Inhoud) => object = () => ({})) =>
  (gezond: MockResponse): MockResponse => {
    const inhoud = leesInhoud(gezond.body);
    const lijst = lijsten.find((naam) => Array.isArray(inhoud[naam]));
    if (lijst === undefined) return nietGevonden;
    return { ...gezond, body: JSON.stringify({ ...inhoud, ...verder(inhoud), [lijst]: [] }) };
  };

type Inhoud = Readonly<Record<string, unknown>>;

const leesInhoud = (body: string): Inhoud => {
  const waarde: unknown = JSON.parse(body);
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde) ? { ...waarde } : {};
};
