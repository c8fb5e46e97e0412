import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMockWereld } from '../../mocks/create-wereld.ts';
import { zetMockVandaag } from '../../mocks/klok.ts';
import { FUNCTIONALITEITEN } from '../../mocks/werkcentra/codelijsten.ts';
import { createWerkcentrum, createWerkcentrumDiensten, werkcentra } from '../../mocks/werkcentra/data.ts';
import { werkcentraMock } from '../../mocks/werkcentra/handlers.ts';
import { gemeentenInRegio, getGemeente } from '../../schema/referentie/gemeenten.ts';
import { arbeidsmarktregios } from '../../schema/referentie/regios.ts';

const wereld = createMockWereld([werkcentraMock]);

const vraag = (pad: string) => {
  const antwoord = wereld.antwoord('werkcentra', {
    method: 'GET',
    pad,
    query: new URLSearchParams(),
    headers: {},
    body: '',
  });
  return { status: antwoord?.status ?? 0, inhoud: JSON.parse(antwoord?.body ?? 'null') };
};

const telRegiosMet = (past: (dienst: ReturnType<typeof createWerkcentrumDiensten>[number]) => boolean): number =>
  werkcentra.filter((regio) => createWerkcentrumDiensten(regio).some(past)).length;

beforeEach(() => zetMockVandaag('2026-03-02'));
afterEach(() => zetMockVandaag(null));

test('lists the 35 Werkcentra, and has for each what it is and what it lists', () => {
  const { inhoud } = vraag('/v1/werkcentra');
  expect(inhoud.werkcentra.map(({ code }: { code: string }) => code)).toEqual(
    arbeidsmarktregios.map(({ code }) => code),
  );
  for (const { code, naam } of inhoud.werkcentra) {
    expect(vraag(`/v1/werkcentra/${code}`).inhoud).toMatchObject({ code, naam });
    expect(vraag(`/v1/werkcentra/${code}/diensten`).inhoud.diensten.length).toBeGreaterThan(0);
  }
});

test.each(['/v1/werkcentra/AM04', '/v1/werkcentra/AM04/diensten'])('answers 404 to %s', (pad) => {
  expect(vraag(pad).status).toBe(404);
});

test.each(werkcentra)('gives the Werkcentrum of $code one main desk and places in its own municipalities', (regio) => {
  const { locaties } = createWerkcentrum(regio);
  const eigen = new Set(gemeentenInRegio(regio.code).map(({ code }) => code.slice(2)));
  expect(locaties.filter(({ soort }) => soort === 'hoofd')).toHaveLength(1);
  expect(locaties.at(-1)).toMatchObject({ soort: 'digitaal', adres: null });
  for (const { adres, openingstijden } of locaties) {
    if (adres) {
      expect(eigen).toContain(adres.gemeentecode);
      expect(adres.postcode.slice(0, 4)).toBe(getGemeente(`GM${adres.gemeentecode}`)?.postcode);
    }
    for (const { van, tot } of openingstijden ?? []) expect(van < tot).toBe(true);
  }
});

test('has places of every kind, and desks that open by appointment only or do not say when', () => {
  const locaties = werkcentra.flatMap((regio) => createWerkcentrum(regio).locaties);
  expect(new Set(locaties.map(({ soort }) => soort))).toEqual(new Set(['hoofd', 'neven', 'spreekuur', 'digitaal']));
  expect(locaties.some(({ openingstijden }) => openingstijden?.length === 0)).toBe(true);
  expect(locaties.some(({ soort, openingstijden }) => soort === 'spreekuur' && openingstijden === null)).toBe(true);
});

test.each(werkcentra)(
  'names in $code the desks of what it joins and of every municipality, and never a person',
  (regio) => {
    const { bundelt, contacten } = createWerkcentrum(regio);
    const balies = new Set(contacten.map(({ balie }) => balie));
    expect(balies).toEqual(new Set(['werkcentrum', ...bundelt]));
    expect(contacten.flatMap(({ gemeentecode }) => gemeentecode ?? [])).toEqual(
      gemeentenInRegio(regio.code).map(({ code }) => code.slice(2)),
    );
    for (const { email, website, telefoon } of contacten) {
      expect(email).toMatch(/^(info|[a-z]+|loket-werk)@[a-z0-9-]+\.example$/);
      expect(website).toMatch(/^https:\/\/[a-z0-9-]+\.example/);
      // A subscriber number never begins with a zero.
      expect(telefoon ?? '070 0').toMatch(/^070 0/);
    }
  },
);

test('has the guide of the Werkcentrum everywhere and that of the unions in most regions, by another provider', () => {
  expect(telRegiosMet(({ soort }) => soort === 'gids')).toBe(35);
  const vakbond = telRegiosMet(({ soort }) => soort === 'vakbondsgids');
  expect(vakbond).toBeGreaterThan(25);
  expect(vakbond).toBeLessThan(35);
  for (const regio of werkcentra)
    for (const { soort, aanbieder, gesprekken } of createWerkcentrumDiensten(regio)) {
      if (soort === 'gids') expect(aanbieder.naam).toBe(regio.werkcentrumNaam);
      if (soort === 'vakbondsgids')
        expect({ aanbieder: aanbieder.naam, gesprekken }).toEqual({
          aanbieder: expect.stringMatching(/fictief/),
          gesprekken: { intake: true, maximaal: 3 },
        });
    }
});

test.each([
  ['employment law', '8'],
  ['sheltered work', '9'],
] as const)('has %s in some regions and not in others', (_naam, code) => {
  const aantal = telRegiosMet(({ functionaliteiten }) => functionaliteiten.includes(code));
  expect(aantal).toBeGreaterThan(10);
  expect(aantal).toBeLessThan(35);
});

test('uses codes of its own list only, and promises nobody anything', () => {
  for (const regio of werkcentra)
    for (const dienst of createWerkcentrumDiensten(regio)) {
      for (const code of dienst.functionaliteiten) expect(FUNCTIONALITEITEN).toHaveProperty(code);
      expect(JSON.stringify(dienst)).not.toMatch(/[{]werkcentrum|[{]regio|u heeft recht op|u krijgt zeker/i);
      expect(dienst.samenvatting.length).toBeLessThanOrEqual(500);
    }
});
