import { expect, test } from 'vitest';
import { fetchVooruit } from '../../../subgraphs/shared/bron/fetch-vooruit.ts';

/** Pages by place, each with the place of the next; a place without a page fails. */
const lees = (paginas: Readonly<Record<string, string | null>>) => {
  const gevraagd: string[] = [];
  const alle = fetchVooruit(
    'a',
    async (plaats) => {
      gevraagd.push(plaats);
      const volgende = paginas[plaats];
      if (volgende === undefined) throw new RangeError(`no ${plaats}`);
      return { plaats, volgende };
    },
    ({ volgende }) => volgende,
  );
  return { gevraagd, alle };
};

test('reads page after page to the last, and tells where it stands', async () => {
  const { gevraagd, alle } = lees({ a: 'b', b: 'c', c: null });
  expect((await Array.fromAsync(alle)).map(({ plaats }) => plaats)).toEqual(['a', 'b', 'c']);
  expect(gevraagd).toEqual(['a', 'b', 'c']);
});

test('has asked for the next page, and no further, when one is given', async () => {
  const { gevraagd, alle } = lees({ a: 'b', b: 'c', c: null });
  await alle.next();
  expect(gevraagd).toEqual(['a', 'b']);
  await alle.return(undefined);
});

test('counts on from where a page stands when the pages do not say it', async () => {
  const alle = fetchVooruit(
    0,
    async (vanaf) => ({ vanaf }),
    (_, vanaf) => (vanaf < 20 ? vanaf + 10 : null),
  );
  expect(await Array.fromAsync(alle)).toEqual([{ vanaf: 0 }, { vanaf: 10 }, { vanaf: 20 }]);
});

test.each(['a', 'b'])('fails on pages that lead back to %s instead of reading for ever', async (terug) => {
  const { gevraagd, alle } = lees({ a: 'b', b: terug });
  await expect(Array.fromAsync(alle)).rejects.toThrow(TypeError);
  expect(gevraagd).toEqual(['a', 'b']);
});

test('fails on a page that fails, when it is its turn', async () => {
  const { alle } = lees({ a: 'b' });
  expect((await alle.next()).value).toMatchObject({ plaats: 'a' });
  await expect(alle.next()).rejects.toThrow('no b');
});

test('tells nobody of a page that fails when the reader left before it', async () => {
  const { gevraagd, alle } = lees({ a: 'b' });
  for await (const { plaats } of alle) {
    expect(plaats).toBe('a');
    break;
  }
  expect(gevraagd).toEqual(['a', 'b']);
});
