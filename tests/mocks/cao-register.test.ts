import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { getCaos, type Registercao } from '../../mocks/cao-register/data.ts';
import { caoRegisterMock } from '../../mocks/cao-register/handlers.ts';
import { createMockWereld } from '../../mocks/create-wereld.ts';
import { zetMockVandaag } from '../../mocks/klok.ts';
import type { MockResponse } from '../../mocks/mock.ts';
import { getRijen } from '../../mocks/oo-fondsen/data.ts';
import { getOrganisatie } from '../../schema/referentie/organisaties.ts';
import { getSector } from '../../schema/referentie/sectoren.ts';

afterEach(() => zetMockVandaag(null));

const vraag = (pad: string): MockResponse => {
  const antwoord = createMockWereld([caoRegisterMock]).antwoord('cao-register', {
    method: 'GET',
    pad,
    query: new URLSearchParams(),
    headers: {},
    body: '',
  });
  if (!antwoord) throw new Error('the mock is off');
  return antwoord;
};

test('gives all agreements, one by its key, and 404 for another', () => {
  const { caos }: { caos: Registercao[] } = JSON.parse(vraag('/v1/caos').body);
  expect(caos).toEqual(getCaos());
  expect(JSON.parse(vraag('/v1/caos/bouw-infra').body)).toEqual(caos.find(({ sleutel }) => sleutel === 'bouw-infra'));
  expect(vraag('/v1/caos/onbekend').status).toBe(404);
});

test('has at least 16 agreements of branches that exist, with sections that exist and funds that are known', () => {
  const caos = getCaos();
  expect(new Set(caos.map(({ sleutel }) => sleutel)).size).toBe(caos.length);
  expect(caos.filter(({ soort }) => soort === 'bedrijfstak').length).toBeGreaterThanOrEqual(16);
  for (const { sleutel, werkingssfeer, fonds } of caos) {
    for (const letter of werkingssfeer.sbi) expect(getSector(letter), sleutel).not.toBeNull();
    if (fonds) expect(getOrganisatie(`fonds~${fonds.sleutel}`)?.naam, sleutel).toBe(fonds.naam);
  }
});

test('makes up companies recognisably, and gives them no section', () => {
  const vanBedrijven = getCaos().filter(({ soort }) => soort !== 'bedrijfstak');
  expect(vanBedrijven.length).toBeGreaterThanOrEqual(3);
  for (const { bedrijf, naam, werkingssfeer } of vanBedrijven) {
    expect(bedrijf).toMatch(/^Voorbeeldbedrijf /);
    expect(naam).toContain(bedrijf);
    expect(werkingssfeer.sbi).toEqual([]);
  }
  for (const cao of getCaos()) expect(cao.bedrijf === null).toBe(cao.soort === 'bedrijfstak');
});

test.each(['2026-01-01', '2027-08-15'])(
  'has agreements that ran out, run and are to begin, and one without a term, on %s',
  (dag) => {
    zetMockVandaag(dag);
    const caos = getCaos();
    expect(caos.some(({ looptijd: { tot } }) => tot !== null && tot < dag)).toBe(true);
    expect(caos.some(({ looptijd: { van, tot } }) => van !== null && van <= dag && tot !== null && tot >= dag)).toBe(
      true,
    );
    expect(caos.some(({ looptijd: { van } }) => van !== null && van > dag)).toBe(true);
    expect(caos.some(({ looptijd: { van, tot } }) => van === null && tot === null)).toBe(true);
  },
);

test('has an agreement that another one in the register took the place of, from the first day of that one', () => {
  const caos = getCaos();
  const vervangen = caos.filter(({ vervangenPer }) => vervangenPer !== null);
  expect(vervangen.length).toBeGreaterThan(0);
  for (const { sleutel, vervangenPer, looptijd, werkingssfeer } of vervangen) {
    expect(String(looptijd.tot) < String(vervangenPer), sleutel).toBe(true);
    expect(caos, sleutel).toContainEqual(
      expect.objectContaining({ werkingssfeer, looptijd: expect.objectContaining({ van: vervangenPer }) }),
    );
  }
});

test('has every kind of provision and of provider, agreements nobody looked at, and one that holds nothing', () => {
  const caos = getCaos();
  const afspraken = caos.flatMap(({ vanWerkNaarWerk }) => vanWerkNaarWerk ?? []);
  expect(new Set(afspraken.map(({ soort }) => soort))).toEqual(
    new Set([
      'scholingsbudget',
      'ontwikkelbudget',
      'loopbaanadvies',
      'outplacement',
      'sociaal-plan',
      'aanvulling-ww',
      'evc',
      'overig',
    ]),
  );
  expect(new Set(afspraken.map(({ via }) => via))).toEqual(new Set(['fonds', 'werkgever', 'vakbond', 'anders']));
  expect(caos.some(({ vanWerkNaarWerk }) => vanWerkNaarWerk === null)).toBe(true);
  expect(caos.some(({ vanWerkNaarWerk }) => vanWerkNaarWerk?.length === 0)).toBe(true);
  expect(new Set(caos.map(({ algemeenVerbindend }) => algemeenVerbindend))).toEqual(new Set([true, false, null]));
});

test('links provisions of a fund to a row of that fund which names the agreement, whoever applies', () => {
  const rijen = new Map(getRijen().map((rij) => [rij.REGELING_CD, rij]));
  for (const { sleutel, fonds, vanWerkNaarWerk } of getCaos()) {
    for (const { fondsregeling, via } of vanWerkNaarWerk ?? []) {
      expect(fondsregeling !== null, `${sleutel} ${fondsregeling}`).toBe(via === 'fonds');
      if (fondsregeling === null) continue;
      const rij = rijen.get(fondsregeling);
      expect(rij?.FONDS_CD, `${sleutel} ${fondsregeling}`).toBe(fonds?.sleutel);
      expect(String(rij?.CAO_CD).split('|'), fondsregeling).toContain(sleutel);
    }
  }
});

test('says in the contract that all of it is made up', () => {
  const contract = readFileSync(new URL('../../mocks/cao-register/contract.yaml', import.meta.url), 'utf8');
  expect(contract).toMatch(/^# Cao register.*BEDACHT as a whole/);
});
