import { afterEach, beforeEach, expect, test } from 'vitest';
import { DIENSTVERBANDEN, DOELGROEPEN, LEEFTIJDSGROEPEN, SECTOREN, TEGELS } from '../../mocks/dennis/codelijsten.ts';
import { dennisMock } from '../../mocks/dennis/handlers.ts';
import type { InstrumentWerkgeversdienstverlening } from '../../mocks/dennis/instrument.ts';
import { createMenu } from '../../mocks/dennis/menu.ts';
import { zetMockVandaag } from '../../mocks/klok.ts';
import { arbeidsmarktregios } from '../../schema/referentie/regios.ts';
import { createGidslezer } from './lees-gids.ts';

const { vraag, leesAlles } = createGidslezer<InstrumentWerkgeversdienstverlening>(dennisMock);

const menu = createMenu();

beforeEach(() => zetMockVandaag('2026-03-02'));
afterEach(() => zetMockVandaag(null));

test.each([50, 37, 100])('gives every service exactly once in pages of %i', (grootte) => {
  const ids = leesAlles(grootte).map(({ Instrument }) => Instrument.UuidInstrument);
  expect(ids.length).toBeGreaterThan(400);
  expect(new Set(ids).size).toBe(ids.length);
});

test('makes the same guide twice', () => {
  expect(leesAlles(100)).toEqual(leesAlles(100));
  expect(createMenu()).toEqual(menu);
});

test.each(arbeidsmarktregios)(
  'has at least 8 services of its own for employers in $code, and lacks some',
  ({ code }) => {
    const eigen = menu.filter(({ regio }) => regio?.code === code);
    const soorten = new Set(menu.flatMap(({ soort, regio }) => (regio === null ? [] : [soort.namen[0]])));
    expect(eigen.length).toBeGreaterThanOrEqual(8);
    expect(new Set(eigen.map(({ soort }) => soort.namen[0])).size).toBeLessThan(soorten.size);
  },
);

test('has the national desk for employers and the guide to schemes, for the whole country', () => {
  const namen = leesAlles(100)
    .filter(({ Instrument }) => Instrument.IndLandelijk && Instrument.BeschikbareGebieden.length === 0)
    .map(({ Instrument }) => Instrument.NaamInstrument);
  expect(namen).toEqual(expect.arrayContaining(['Landelijk werkgeversloket', 'Regelhulp voor werkgevers']));
});

test('lacks services to let staff go to other work in some regions, and has them in most', () => {
  const met = new Set(menu.flatMap(({ soort, regio }) => (regio && soort.tegels.includes('DW01') ? [regio.code] : [])));
  expect(met.size).toBeGreaterThan(15);
  expect(met.size).toBeLessThan(35);
});

test('uses every tile and every group of the register, and only codes that are in it, in texts for people', () => {
  const alle = leesAlles(100);
  const gebruikt = (lees: (instrument: InstrumentWerkgeversdienstverlening) => readonly string[]): string[] =>
    [...new Set(alle.flatMap(lees))].sort();
  expect(
    gebruikt(({ Instrument }) => Instrument.Werklandschaptegel.map(({ CdWerklandschaptegel }) => CdWerklandschaptegel)),
  ).toEqual(Object.keys(TEGELS));
  expect(gebruikt(({ Instrument }) => Instrument.Doelgroep.map(({ CdDoelgroep }) => CdDoelgroep))).toEqual(
    Object.keys(DOELGROEPEN),
  );
  expect(Object.keys(DIENSTVERBANDEN)).toEqual(
    expect.arrayContaining(
      gebruikt(({ Dienstverband }) => Dienstverband.map(({ CdDienstverband }) => CdDienstverband)),
    ),
  );
  expect(Object.keys(LEEFTIJDSGROEPEN)).toEqual(
    expect.arrayContaining(
      gebruikt(({ Leeftijdsgroep }) => Leeftijdsgroep.map(({ CdLeeftijdsgroep }) => CdLeeftijdsgroep)),
    ),
  );
  expect(Object.keys(SECTOREN)).toEqual(
    expect.arrayContaining(gebruikt(({ SectorInstrument }) => SectorInstrument.map(({ CdSector }) => CdSector))),
  );
  for (const { OmsKortInstrument, OmsAanvraag, OmsInstrument, Instrument } of alle) {
    expect(OmsKortInstrument.length).toBeLessThanOrEqual(500);
    expect(`${OmsKortInstrument} ${OmsAanvraag} ${OmsInstrument} ${Instrument.NaamInstrument}`).not.toMatch(
      /[{}]|u heeft recht op|u krijgt zeker/i,
    );
  }
});

test('names desks and never persons as contact', () => {
  for (const { Instrument } of leesAlles(100))
    for (const { NaamContactpersoon, EmailadresContactpersoon } of Instrument.Contactpersoon) {
      expect(NaamContactpersoon).toBe('Aanmeldpunt');
      expect(EmailadresContactpersoon).toMatch(/^aanmelden-[a-z0-9-]+@voorbeeld\.invalid$/);
    }
});

test('answers in the style of its sister Eva: one service by uuid, regions, a bearer token, pages of 100 at most', () => {
  const [eerste] = leesAlles(100);
  expect(vraag(`/api/v1/instrument/show/${eerste?.Instrument.UuidInstrument}`).inhoud).toEqual({ data: eerste });
  expect(vraag('/api/v1/region/list').inhoud.data).toHaveLength(35);
  expect(vraag('/api/v1/instrument/list', {}).status).toBe(401);
  expect(vraag('/api/v1/instrument/list?perPage=101').status).toBe(422);
});
