import { afterEach, beforeEach, expect, test } from 'vitest';
import { DOELGROEPEN, DUUREENHEDEN, KLANTKENMERKEN, TEGELS, UITVOERINGSVORMEN } from '../../mocks/eva/codelijsten.ts';
import { evaMock } from '../../mocks/eva/handlers.ts';
import type { InstrumentWerknemersdienstverlening } from '../../mocks/eva/instrument.ts';
import { createMenu } from '../../mocks/eva/menu.ts';
import { BEREIK, GEBIEDTYPEN, ORGANISATIETYPEN } from '../../mocks/instrumentengids/codelijsten.ts';
import { zetMockVandaag } from '../../mocks/klok.ts';
import { getGemeente } from '../../schema/referentie/gemeenten.ts';
import { arbeidsmarktregios, getRegioVanSgr } from '../../schema/referentie/regios.ts';
import { createGidslezer } from './lees-gids.ts';

const { vraag, leesAlles } = createGidslezer<InstrumentWerknemersdienstverlening>(evaMock);

/** CBS codes of the regions where a service is given. */
const getRegios = ({
  Instrument: { IndLandelijk, BeschikbareGebieden },
}: InstrumentWerknemersdienstverlening): string[] =>
  IndLandelijk
    ? arbeidsmarktregios.map(({ code }) => code)
    : BeschikbareGebieden.flatMap(
        ({ Arbeidsmarktregio: regio, Gemeente: gemeente }) =>
          getRegioVanSgr(regio?.CdArbeidsmarktregio ?? '')?.code ??
          getGemeente(`GM${gemeente?.CdGemeente}`)?.regio ??
          [],
      );

const getMenu = (code: string): InstrumentWerknemersdienstverlening[] =>
  leesAlles(100).filter((instrument) => getRegios(instrument).includes(code));

beforeEach(() => zetMockVandaag('2026-03-02'));
afterEach(() => zetMockVandaag(null));

test.each([50, 37, 100])('gives every service exactly once in pages of %i', (grootte) => {
  const ids = leesAlles(grootte).map(({ Instrument }) => Instrument.UuidInstrument);
  expect(ids.length).toBeGreaterThan(1_000);
  expect(ids.length).toBeLessThan(1_200);
  expect(new Set(ids).size).toBe(ids.length);
});

test('makes the same guide twice', () => {
  expect(leesAlles(100)).toEqual(leesAlles(100));
  expect(createMenu()).toEqual(createMenu());
});

test.each(arbeidsmarktregios)(
  'has in $code a menu of 20 up to 45 services with referrals for debts, language, living and care, training in applying and re-integration',
  ({ code }) => {
    const menu = getMenu(code);
    expect(menu.length).toBeGreaterThanOrEqual(20);
    expect(menu.length).toBeLessThanOrEqual(45);
    // The two guides are listed by the Werkcentrum itself.
    expect(menu.filter(({ Instrument }) => /gids/i.test(Instrument.NaamInstrument))).toEqual([]);
    const eigen = menu.filter(({ Instrument }) => !Instrument.IndLandelijk);
    const heeft = (tegel: string, kenmerk: string, vorm?: string): boolean =>
      eigen.some(
        ({ Instrument, Uitvoeringsvorm }) =>
          Instrument.Werklandschaptegel.some(({ CdWerklandschaptegel }) => CdWerklandschaptegel === tegel) &&
          Instrument.Klantkenmerk.some(({ CdKlantkenmerk }) => CdKlantkenmerk === kenmerk) &&
          (vorm === undefined || Uitvoeringsvorm.some(({ CdUitvoeringsvorm }) => CdUitvoeringsvorm === vorm)),
      );
    expect({
      schuld: heeft('EW03', 'KK03', 'UV10'),
      taal: heeft('EW03', 'KK05', 'UV10'),
      wmo: heeft('EW03', 'KK02', 'UV10'),
      zorg: heeft('EW03', 'KK01', 'UV10'),
      sollicitatie: heeft('EW07', 'KK08'),
      maatschappelijk: heeft('EW03', 'KK01'),
      werkfit: heeft('EW04', 'KK06'),
    }).toEqual({
      schuld: true,
      taal: true,
      wmo: true,
      zorg: true,
      sollicitatie: true,
      maatschappelijk: true,
      werkfit: true,
    });
  },
);

test('differs from region to region: no two menus hold the same kinds, and every region lacks some', () => {
  const menu = createMenu();
  const soorten = new Set(menu.map(({ soort }) => soort));
  const perRegio = arbeidsmarktregios.map(
    ({ code }) =>
      new Set(menu.filter(({ regio }) => regio?.code === code || regio === null).map(({ soort }) => soort.namen[0])),
  );
  for (const eigen of perRegio) expect(eigen.size).toBeLessThan(soorten.size - 5);
  expect(new Set(perRegio.map((eigen) => [...eigen].sort().join())).size).toBe(35);
  expect(new Set(menu.filter(({ gemeente }) => gemeente).map(({ gemeente }) => gemeente?.code)).size).toBeGreaterThan(
    100,
  );
});

test('uses only codes of the register, in texts of a length that the register allows', () => {
  const alle = leesAlles(100);
  const gebruikt = (
    lees: (instrument: InstrumentWerknemersdienstverlening) => readonly (string | undefined)[],
  ): Set<string> => new Set(alle.flatMap(lees).filter((code) => code !== undefined));
  const opLijst = (codes: Set<string>, lijst: object): void =>
    expect([...codes].filter((code) => !Object.hasOwn(lijst, code))).toEqual([]);
  opLijst(
    gebruikt(({ Instrument }) => Instrument.Werklandschaptegel.map(({ CdWerklandschaptegel }) => CdWerklandschaptegel)),
    TEGELS,
  );
  opLijst(
    gebruikt(({ Instrument }) => Instrument.Doelgroep.map(({ CdDoelgroep }) => CdDoelgroep)),
    DOELGROEPEN,
  );
  opLijst(
    gebruikt(({ Instrument }) => Instrument.Klantkenmerk.map(({ CdKlantkenmerk }) => CdKlantkenmerk)),
    KLANTKENMERKEN,
  );
  opLijst(
    gebruikt(({ Uitvoeringsvorm }) => Uitvoeringsvorm.map(({ CdUitvoeringsvorm }) => CdUitvoeringsvorm)),
    UITVOERINGSVORMEN,
  );
  opLijst(
    gebruikt(({ CdEenheidDuurTraject }) => [CdEenheidDuurTraject]),
    DUUREENHEDEN,
  );
  opLijst(
    gebruikt(({ Instrument }) => [Instrument.CdBereikInstrument]),
    BEREIK,
  );
  opLijst(
    gebruikt(({ Instrument }) => [Instrument.InstrumentBeherendeOrganisatie.CdTypeOrganisatie]),
    ORGANISATIETYPEN,
  );
  opLijst(
    gebruikt(({ Instrument }) => Instrument.BeschikbareGebieden.map(({ CdTypeGebied }) => CdTypeGebied)),
    GEBIEDTYPEN,
  );
  for (const { SamenvattingInstrument, Instrument } of alle) {
    expect(SamenvattingInstrument.length).toBeLessThanOrEqual(500);
    expect(Instrument.NaamInstrument.length).toBeLessThanOrEqual(200);
    expect(`${SamenvattingInstrument} ${Instrument.NaamInstrument}`).not.toMatch(/[{}]|u heeft recht op/i);
    expect(Instrument.UuidInstrument).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  }
});

test('names desks and never persons as contact', () => {
  for (const { Instrument } of leesAlles(100)) {
    for (const { NaamContactpersoon, EmailadresContactpersoon } of Instrument.Contactpersoon) {
      expect(NaamContactpersoon).toBe('Aanmeldpunt');
      expect(EmailadresContactpersoon).toMatch(/^aanmelden-[a-z0-9-]+@voorbeeld\.invalid$/);
    }
  }
});

test('counts regions by the SUWI Gegevensregister: Twente is 09 there, and 22 is Rijnmond', () => {
  const { inhoud } = vraag('/api/v1/region/list');
  expect(inhoud.data).toHaveLength(35);
  expect(inhoud.data).toContainEqual(
    expect.objectContaining({ CdArbeidsmarktregio: '09', NaamArbeidsmarktregio: 'Twente' }),
  );
  expect(inhoud.data).toContainEqual(
    expect.objectContaining({ CdArbeidsmarktregio: '22', NaamArbeidsmarktregio: 'Rijnmond' }),
  );
  expect(vraag('/api/v1/regionalParty/list').inhoud.data).toHaveLength(35);
});

test('gives one service by its uuid, the same as in the list', () => {
  const [eerste] = leesAlles(100);
  expect(vraag(`/api/v1/instrument/show/${eerste?.Instrument.UuidInstrument}`)).toEqual({
    status: 200,
    inhoud: { data: eerste },
  });
  expect(vraag('/api/v1/instrument/show/00000000-0000-4000-8000-000000000000').status).toBe(404);
});

test.each([
  '/api/v1/instrument/list',
  '/api/v1/instrument/show/x',
  '/api/v1/region/list',
  '/api/v1/regionalParty/list',
])('refuses %s without a bearer token', (adres) => {
  expect(vraag(adres, {}).status).toBe(401);
  expect(vraag(adres, { authorization: 'Bearer ' }).status).toBe(401);
});

test.each(['page=0', 'page=-1', 'page=een', 'perPage=0', 'perPage=101'])('refuses %s', (query) => {
  expect(vraag(`/api/v1/instrument/list?${query}`).status).toBe(422);
});
