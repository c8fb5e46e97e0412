import { expect, test } from 'vitest';
import { fetchPaginas, verzamelPaginas } from '../../../subgraphs/shared/bron/fetch-paginas.ts';

const OPGEHAALD = { opgehaaldOp: '2026-03-01T09:00:00.000Z', actualiteit: 'ACTUEEL', gesimuleerd: true } as const;

/** A list of pages, by place: the items and the place of the next. */
const lees = (paginas: Readonly<Record<string, readonly [items: readonly number[], volgende: string | null]>>) => {
  const gevraagd: string[] = [];
  const alle = fetchPaginas('/1', async (plaats) => {
    gevraagd.push(plaats);
    const [items, volgende] = paginas[plaats] ?? [[], null];
    return { waarde: { items, volgende }, ...OPGEHAALD };
  });
  return { gevraagd, alle };
};

test('reads page after page to the last, with when each was fetched', async () => {
  const { gevraagd, alle } = lees({ '/1': [[1, 2], '/2'], '/2': [[], '/3'], '/3': [[3], null] });
  expect(await Array.fromAsync(alle)).toEqual([
    { waarde: [1, 2], ...OPGEHAALD },
    { waarde: [], ...OPGEHAALD },
    { waarde: [3], ...OPGEHAALD },
  ]);
  expect(gevraagd).toEqual(['/1', '/2', '/3']);
});

test.each(['/1', '/2'])('fails on pages that lead back to %s instead of reading for ever', async (terug) => {
  const { gevraagd, alle } = lees({ '/1': [[1], '/2'], '/2': [[2], terug] });
  await expect(Array.fromAsync(alle)).rejects.toThrow(TypeError);
  expect(gevraagd).toEqual(['/1', '/2']);
});

test('reads no further than it is asked to', async () => {
  const { gevraagd, alle } = lees({ '/1': [[1], '/2'], '/2': [[2], null] });
  for await (const { waarde } of alle) {
    expect(waarde).toEqual([1]);
    break;
  }
  expect(gevraagd).toEqual(['/1']);
});

test('makes one answer of all pages, as old as the last', async () => {
  const pagina = (items: readonly number[], opgehaaldOp: string) => ({ ...OPGEHAALD, waarde: items, opgehaaldOp });
  const paginas = [pagina([1, 2], '2026-03-01T09:00:00.000Z'), pagina([3], '2026-03-01T09:01:00.000Z')];
  const geef = (delen: typeof paginas) =>
    verzamelPaginas(
      (async function* () {
        yield* delen;
      })(),
    );
  expect(await geef(paginas)).toEqual(pagina([1, 2, 3], '2026-03-01T09:01:00.000Z'));
  await expect(geef([])).rejects.toThrow(TypeError);
});
