import { expect, test } from 'vitest';
import { fetchPaginasMetMerk } from '../../../subgraphs/shared/bron/fetch-paginas-met-merk.ts';
import type { Actualiteit } from '../../../subgraphs/shared/bron/herkomst.ts';

const lees = async (actualiteit: Actualiteit) => {
  const antwoord = {
    waarde: { items: [1], volgende: null },
    opgehaaldOp: '2026-03-01T09:00:00.000Z',
    actualiteit,
    gesimuleerd: true,
    etag: '"een"',
  };
  const merken = [];
  for await (const { merk } of fetchPaginasMetMerk('1', async () => antwoord, { getVorigePagina: () => null }))
    merken.push(merk);
  return merken;
};

test('remembers the version of a page, to ask for it again only when it changed', async () => {
  expect(await lees('ACTUEEL')).toEqual([{ pagina: '1', etag: '"een"', volgende: null, ongewijzigd: false }]);
});

test('forgets the version of a page that was old, so that it is asked for again and does not stay old', async () => {
  expect(await lees('VEROUDERD')).toMatchObject([{ etag: null, ongewijzigd: false }]);
});
