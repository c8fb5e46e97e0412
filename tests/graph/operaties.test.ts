import { expect, test } from 'vitest';
import { deelGraaf } from '../helpers/deel-graaf.ts';
import { startGraaf } from '../helpers/graaf.ts';
import { operaties } from '../helpers/operaties.ts';

const graaf = deelGraaf();

test.each(operaties.filter(({ naam }) => naam !== 'mijn'))(
  'answers the example operation $naam without errors, and every list has something in it',
  async ({ query, variables }) => {
    const { vraag } = graaf();
    const { status, data, errors, extensions } = await vraag(query, variables);
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
    const [antwoord] = Object.values(data ?? {});
    expect(antwoord).toBeTruthy();
    for (const lijst of getLijsten(antwoord)) expect(lijst).not.toEqual([]);
    expect(extensions?.bronnen.map(({ status }) => status)).not.toContain('NIET_BESCHIKBAAR');
  },
);

/** The lists of nodes anywhere in an answer. */
const getLijsten = (waarde: unknown): unknown[] => {
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.entries(waarde).flatMap(([naam, kind]) =>
    naam === 'nodes' ? [kind, ...getLijsten(kind)] : getLijsten(kind),
  );
};

test('refuses the citizen of a token that nobody has checked, with 200, null and UNAUTHENTICATED, and asks no register', async () => {
  const { vraag, wereld } = graaf();
  const { data, errors } = await vraag('query ($bsn: BSN!) { mijn { pseudoniem } persoon(bsn: $bsn) { pseudoniem } }', {
    bsn: '999993549',
  });
  expect(data).toEqual({ mijn: null, persoon: null });
  expect(errors).toMatchObject([
    { extensions: { code: 'UNAUTHENTICATED' } },
    { extensions: { code: 'UNAUTHENTICATED' } },
  ]);
  expect(wereld.getAanroepen('bijstandsregelingen')).toEqual([]);
});

test('shows a citizen whose identity is known their own benefit, without the BSN anywhere in the answer', async () => {
  const bsn = '999993549';
  const { vraag, wereld } = await startGraaf({ identiteit: { soort: 'BURGER', bsn, client: 'test' } });
  const { data, errors, tekst } = await vraag(
    '{ mijn { pseudoniem gemeente { naam } uitkeringen { nodes { soort status } bronnen { status } } loket { verantwoordelijken { partij rol } } } }',
  );
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    mijn: {
      gemeente: { naam: 'Rotterdam' },
      uitkeringen: { nodes: expect.arrayContaining([{ soort: 'BIJSTAND', status: 'LOPEND' }]) },
    },
  });
  expect(Object(data?.mijn).loket.verantwoordelijken).toContainEqual({ partij: 'GEMEENTE', rol: 'HOOFD' });
  expect(tekst).not.toContain(bsn);
  expect(wereld.getAanroepen('bijstandsregelingen')).toHaveLength(1);
  expect(wereld.getAanroepen('bijstandsregelingen')[0]?.pad).not.toContain(bsn);
});
