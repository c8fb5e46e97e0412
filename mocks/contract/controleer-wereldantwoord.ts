import { z } from 'zod';
import type { MockResponse } from '../mock.ts';

/** RFC 9457, as far as the NL API Design Rules ask it. */
const Probleem = z.object({ status: z.int(), title: z.string().min(1), detail: z.string().min(1) });

/**
 * What is wrong with a refusal by the mocked world itself. For every source alike: a path that is not in the contract is
 * refused with 404, a path that can not be decoded with 400, a method that the contract does not have with 405 and `Allow`.
 */
export const controleerWereldantwoord = (
  { status, headers, body }: MockResponse,
  /** Methods that the contract has for the path. */
  methoden: readonly string[],
): readonly string[] => {
  const mag = methoden.length > 0 ? [405] : [404, 400];
  if (!mag.includes(status)) return [`the question is not in the contract, and the status is ${status}`];
  if (headers['content-type'] !== 'application/problem+json') return ['a refusal is application/problem+json'];
  const toegestaan = (headers.allow ?? '').split(', ').toSorted().join();
  if (status === 405 && toegestaan !== methoden.toSorted().join()) return [`allow is ${headers.allow ?? 'missing'}`];
  const probleem = Probleem.safeParse(leesJson(body));
  return probleem.success && probleem.data.status === status ? [] : ['a refusal has status, title and detail'];
};

const leesJson = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
};
