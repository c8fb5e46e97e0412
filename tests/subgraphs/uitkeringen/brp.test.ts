import { afterEach, beforeEach, expect, test } from 'vitest';
import { zetMockVandaag } from '../../../mocks/klok.ts';
import { jsonResponse } from '../../../mocks/mock.ts';
import { PERSONEN } from '../../../mocks/suwi/personen.ts';
import { mapPersoon } from '../../../subgraphs/uitkeringen/bronnen/brp/map.ts';
import { getZichtbareUitvoerder } from '../../../subgraphs/uitkeringen/woonplaats.ts';
import { als, burger, start, VANDAAG } from './proef.ts';

beforeEach(() => zetMockVandaag(VANDAAG));
afterEach(() => zetMockVandaag(null));

test.each([
  ['lives in a municipality', { gemeenteVanInschrijving: { code: '0599' } }, 'GM0599'],
  ['lives abroad (RNI)', { gemeenteVanInschrijving: { code: '1999' } }, null],
  ['emigrated', { gemeenteVanInschrijving: { code: '0599' }, opschortingBijhouding: { reden: { code: 'E' } } }, null],
  ['is under a code that no municipality has', { gemeenteVanInschrijving: { code: '9998' } }, null],
  ['is under no code', { gemeenteVanInschrijving: {} }, null],
  ['is not told', {}, null],
])('gives somebody who %s the municipality %s', (_geval, velden, code) => {
  const { gemeente } = mapPersoon({ burgerservicenummer: '999993549', ...velden });
  expect(gemeente?.code ?? null).toBe(code);
});

test.each([
  ['bouwvakker', 'GM0599'],
  ['uitgestroomd', 'GM0307'],
  ['geheim', 'GM0268'],
  ['waoInBuitenland', null],
  ['niemand', null],
] as const)('shows %s the municipality %s, without error', async (naam, code) => {
  const { vraag } = await start();
  const { data, errors } = await vraag('{ mijn { gemeente { code } } }', {}, als(burger(PERSONEN[naam])));
  expect(errors).toBeUndefined();
  expect(data).toEqual({ mijn: { gemeente: code && { code } } });
});

test.each([
  [true, true],
  [false, false],
  [undefined, false],
])('geheimhouding %s is kept secret: %s', (geheimhoudingPersoonsgegevens, geheim) => {
  const persoon = { burgerservicenummer: '999993549', gemeenteVanInschrijving: { code: '0599' } };
  expect(mapPersoon({ ...persoon, geheimhoudingPersoonsgegevens })).toMatchObject({
    geheim,
    gemeente: { code: 'GM0599' },
  });
});

test('asks for three fields of one person, in the body', async () => {
  const { vraag, wereld } = await start();
  const vragen: string[] = [];
  wereld.vervang('brp', ({ body }) => {
    vragen.push(body);
    return jsonResponse({ type: 'RaadpleegMetBurgerservicenummer', personen: [] });
  });
  await vraag('{ mijn { gemeente { code } } }', {}, als(burger(PERSONEN.iow)));
  expect(vragen.map((body) => JSON.parse(body))).toEqual([
    {
      type: 'RaadpleegMetBurgerservicenummer',
      burgerservicenummer: [PERSONEN.iow],
      fields: ['burgerservicenummer', 'leeftijd', 'gemeenteVanInschrijving.code'],
    },
  ]);
});

test('a partner sees a municipality as executor only where the BRP says that it is not secret', async () => {
  const uitvoerder = { id: 'gemeente~GM0599' };
  const woont = (geheim: boolean) => async () => ({ gemeente: { code: 'GM0599' }, geheim, leeftijd: null });
  expect(await getZichtbareUitvoerder(uitvoerder, woont(false), false)).toEqual(uitvoerder);
  expect(await getZichtbareUitvoerder(uitvoerder, woont(true), false)).toBeNull();
  expect(await getZichtbareUitvoerder(uitvoerder, async () => null, false)).toBeNull();
  expect(await getZichtbareUitvoerder(uitvoerder, woont(true), true)).toEqual(uitvoerder);
});
