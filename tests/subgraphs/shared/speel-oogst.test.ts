import { describe, expect, test } from 'vitest';
import { BronFout } from '../../../subgraphs/shared/bron/bron-fout.ts';
import type { Operatie } from '../../../subgraphs/shared/operatie.ts';
import { createOperatie } from '../../../subgraphs/shared/operatie.ts';
import type { Oogstgevolg } from '../../../subgraphs/shared/proef.ts';
import { createDocument, type Document } from './proefitem.ts';
import { createDocumenten, leesAlle, startOogst } from './proefoogst.ts';

/** An operation that tries out a harvest of the source. */
const probeer = (oogst: Oogstgevolg): Operatie =>
  createOperatie({
    traceId: '0'.repeat(32),
    signaal: AbortSignal.timeout(5_000),
    proef: new Map([['proef', { scenario: 'zo', oogst }]]),
  });

const fout = 'BRON_TE_DRUK' as const;
const DRUK = 'De bron vraagt om later terug te komen.';

describe('the only feed of an index, harvested well', () => {
  const start = async () => {
    const proef = startOogst(() => leesAlle(createDocumenten(3)));
    await proef.oogst.start();
    return proef;
  };

  test.each([
    ['is as it is when nothing would have gone wrong', { items: true, fout: null }, 3, 'UIT_CACHE', null],
    ['keeps its items, marked VEROUDERD, when a harvest failed', { items: true, fout }, 3, 'VEROUDERD', DRUK],
    ['is there without items when the harvest gave nothing', { items: false, fout: null }, 0, 'UIT_CACHE', null],
  ])('%s', async (_geval, gevolg, totaal, status, melding) => {
    const { getIndex, omgeving } = await start();
    const operatie = probeer(gevolg);
    const { index, actualiteit } = getIndex(operatie);
    expect((await index.zoek({ first: 9 })).totaal).toBe(totaal);
    expect(actualiteit).toBe(status);
    expect(operatie.getBronmeldingen()).toMatchObject([{ status, melding }]);
    expect(omgeving.register.getToestanden()).toMatchObject([{ status: 'UIT_CACHE' }]);
  });

  test('leaves no index at all when it was never harvested', async () => {
    const { oogst } = await start();
    const operatie = probeer({ items: false, fout });
    const stand = oogst.getStand(operatie);
    expect(stand.index).toBeNull();
    expect(stand.uitkomsten).toMatchObject([{ status: 'NIET_BESCHIKBAAR', melding: DRUK, fout: { code: fout } }]);
    expect(operatie.getBronmeldingen()).toMatchObject([{ status: 'NIET_BESCHIKBAAR', melding: DRUK }]);
  });

  test('is the same index as ever for who tries nothing out, or another source', async () => {
    const { oogst } = await start();
    const opties = { traceId: '0'.repeat(32), signaal: AbortSignal.timeout(5_000) };
    const { index } = oogst.getStand(createOperatie(opties));
    const ander = new Map([['ander', { scenario: 'uit', oogst: { items: false, fout } }]]);
    expect(oogst.getStand(createOperatie({ ...opties, proef: ander })).index).toBe(index);
    expect(oogst.getStand(probeer({ items: true, fout })).index).toBe(index);
  });
});

test.each([
  { items: true, fout: null },
  { items: true, fout },
  { items: false, fout: null },
  { items: false, fout },
])('gives no scenario to a feed that was really never harvested: %j', async (gevolg) => {
  const { oogst, bron } = startOogst(async function* (): AsyncGenerator<Document> {
    yield createDocument('proef~1');
    throw new BronFout('BRON_TIMEOUT', bron);
  });
  await oogst.start();
  const stand = oogst.getStand(probeer(gevolg));
  expect(stand.index).toBeNull();
  expect(stand.uitkomsten).toMatchObject([{ status: 'NIET_BESCHIKBAAR', fout: { code: 'BRON_TIMEOUT' } }]);
});
