import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pad } from '../../../subgraphs/shared/bron/pad.ts';
import { antwoordMet, startBron } from './http-bron.ts';

/** The path as whoever reads the address takes it. */
const lees = (tekst: string): string => new URL(tekst, 'http://bron.invalid').pathname;

test('keeps any key one segment, which reads back as the key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (sleutel) => {
      fc.pre(sleutel !== '.' && sleutel !== '..');
      const segmenten = lees(pad`/vacatures/${sleutel}/details`).split('/');
      expect(segmenten.map(decodeURIComponent)).toEqual(['', 'vacatures', sleutel, 'details']);
    }),
  );
});

test.each(['.', '..', '...', '%2e%2e', '%2E', '../..', '/', '//', '\\', '?a=b', '#', 'a/../b', ';', '\n', ' ', '@'])(
  'keeps %j in its place in the address',
  (sleutel) => {
    const gelezen = lees(pad`/vacatures/${sleutel}/details`);
    expect(gelezen).toMatch(/^\/vacatures\/[^/?#\\]+\/details$/);
    expect(lees(pad`/vacatures/${sleutel}`)).toBe(gelezen.replace('/details', ''));
  },
);

test.each(['..', '.', '../geheim', '?a', '#'])(
  'asks a source nothing outside its place for the key %j',
  async (sleutel) => {
    const gevraagd: string[] = [];
    const { vraag } = await startBron((request, response) => {
      gevraagd.push(request.url ?? '');
      antwoordMet(404, 'application/json', '')(request, response);
    });
    expect(await vraag.getOfNull(pad`/vacatures/${sleutel}`, () => 'gevonden')).toBeNull();
    expect(gevraagd).toEqual([expect.stringMatching(/^\/vacatures\/[^/?#]+$/)]);
  },
);

test('leaves what is not a value as it stands, and fills in every value', () => {
  expect(pad`/a/${'b c'}/d?e=${'f&g'}`).toBe('/a/b%20c/d?e=f%26g');
  expect(pad`/vast`).toBe('/vast');
});
