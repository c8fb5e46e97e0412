import { expect, test } from 'vitest';
import { getUplProduct, getUplProductVanNaam, uplProducten } from '../../../schema/referentie/upl.ts';

test('finds a product by its address and by its name, with what it rests on', () => {
  const product = getUplProduct('http://standaarden.overheid.nl/owms/terms/indInkToesl');
  expect(product).toEqual({
    naam: 'individuele inkomenstoeslag',
    uri: 'http://standaarden.overheid.nl/owms/terms/indInkToesl',
    grondslag: {
      wet: 'Participatiewet',
      artikel: '36',
      url: 'https://wetten.overheid.nl/jci1.3:c:BWBR0015703&hoofdstuk=4&paragraaf=4.1&artikel=36',
    },
  });
  expect(getUplProductVanNaam('individuele inkomenstoeslag')).toBe(product);
});

test('knows a ground without an article, and products without a ground', () => {
  expect(getUplProductVanNaam('volwasseneneducatiesubsidie')?.grondslag).toEqual({
    wet: 'gemeentelijke subsidieverordening',
    artikel: null,
    url: null,
  });
  expect(getUplProductVanNaam('begeleiding schoolverlater')?.grondslag).toBeNull();
});

test.each(['', 'bijstand ', 'http://standaarden.overheid.nl/owms/terms/paspoort', '__proto__'])(
  'knows nothing of %j',
  (tekst) => {
    expect([getUplProduct(tekst), getUplProductVanNaam(tekst)]).toEqual([null, null]);
  },
);

test('has addresses of the standard only, and laws at wetten.overheid.nl', () => {
  for (const { uri, grondslag } of uplProducten) {
    expect(uri).toMatch(/^http:\/\/standaarden\.overheid\.nl\/owms\/terms\/[\w-]+$/);
    if (grondslag?.url != null) expect(grondslag.url).toMatch(/^https:\/\/wetten\.overheid\.nl\/jci1\.3:c:BWBR\d{7}&/);
  }
});
