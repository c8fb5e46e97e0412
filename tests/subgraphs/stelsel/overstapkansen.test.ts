import { expect, test } from 'vitest';
import { startStelsel } from './arbeidsmarkt-proef.ts';

const ALLE = ['competentnl', 'open-match', 'spanningsindicator'];
/** In Rijnmond there are more graphic designers than work, and far too few carpenters. */
const RUIM = '2166';
const KRAP = '7115';

const KANSEN = `query ($sleutels: [_Any!]!, $first: Int! = 5) { _entities(representations: $sleutels) { ... on Werkgeverloket {
  arbeidsmarktinformatie { beroep { beroep { id } spanning } }
  overstappen(first: $first) { overstap { overlap van { id } naar { id } } vraagEnAanbod { beroep { id } arbeidsmarktregio { code } spanning } }
} } }`;

interface Kans {
  readonly overstap: { readonly overlap: number; readonly van: object; readonly naar: object };
  readonly vraagEnAanbod: { readonly beroep: object; readonly spanning: string };
}

const start = async (bronnen: readonly string[] = ALLE) => {
  const { vraag, sleutel, wereld } = await startStelsel(bronnen);
  const vraagWerkgever = async (beroep: string | null, first?: number) => {
    const situatie = { gemeente: 'GM0599', vraag: 'PERSONEEL_OVER', beroep };
    const { data, errors } = await vraag(KANSEN, {
      sleutels: [{ __typename: 'Werkgeverloket', sleutel: sleutel(situatie) }],
      ...(first !== undefined && { first }),
    });
    const [loket] = Object(data)._entities;
    const kansen: readonly Kans[] | null = loket.overstappen;
    return { kansen, beroep: loket.arbeidsmarktinformatie?.beroep, errors };
  };
  return { vraagWerkgever, wereld };
};

test.each([
  ['a surplus', RUIM, /RUIM$/],
  ['a shortage', KRAP, /KRAP$/],
])(
  'shows %s of the occupation that an employer asks about, and where the region is short of people',
  async (_, beroep, spanning) => {
    const { vraagWerkgever } = await start();
    const { kansen, beroep: gevraagd, errors } = await vraagWerkgever(beroep);
    expect(errors).toBeUndefined();
    expect(gevraagd).toEqual({ beroep: { id: beroep }, spanning: expect.stringMatching(spanning) });
    expect(kansen?.length).toBeGreaterThan(0);
    expect(kansen?.length).toBeLessThanOrEqual(5);
    const overlap = kansen?.map((kans) => kans.overstap.overlap) ?? [];
    expect(overlap).toEqual(overlap.toSorted((a, b) => b - a));
    for (const { overstap, vraagEnAanbod } of kansen ?? []) {
      expect(overstap.van).toEqual({ id: beroep });
      expect(vraagEnAanbod).toEqual({
        beroep: overstap.naar,
        arbeidsmarktregio: { code: 'AM22' },
        spanning: expect.stringMatching(/KRAP$/),
      });
    }
  },
);

test('leaves out the nearest occupations that the region is not short of', async () => {
  const { vraagWerkgever } = await start();
  const { kansen } = await vraagWerkgever(RUIM, 100);
  expect(kansen?.length).toBeLessThan(40);
  expect(kansen?.map(({ vraagEnAanbod }) => vraagEnAanbod.spanning)).not.toContain('GEMIDDELD');
});

test('gives no more than was asked, over two calls for skills', async () => {
  const { vraagWerkgever, wereld } = await start();
  expect((await vraagWerkgever(KRAP, 1)).kansen).toHaveLength(1);
  expect(wereld.getAanroepen('competentnl')).toHaveLength(2);
});

test.each([0, 101])('refuses first: %i', async (first) => {
  const { vraagWerkgever } = await start();
  const { errors } = await vraagWerkgever(KRAP, first);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'first' } }]);
});

test('gives null without an error when no occupation was asked', async () => {
  const { vraagWerkgever } = await start();
  expect(await vraagWerkgever(null)).toEqual({ kansen: null, beroep: null, errors: undefined });
});

test.each([
  ['competentnl', ['open-match', 'spanningsindicator']],
  ['spanningsindicator', ['competentnl', 'open-match']],
])('gives null with an error, and never an empty list, when %s is not there', async (bron, andere) => {
  const { vraagWerkgever } = await start(andere);
  const { kansen, errors } = await vraagWerkgever(KRAP);
  expect(kansen).toBeNull();
  expect(errors).toContainEqual(
    expect.objectContaining({ extensions: expect.objectContaining({ code: 'BRON_NIET_BESCHIKBAAR', bron }) }),
  );
});
