import { expect, test } from 'vitest';
import { createMockWereld } from '../../mocks/create-wereld.ts';
import { type SectorPad, sectorPaden } from '../../mocks/loopbaanpaden/data.ts';
import { loopbaanpadenMock } from '../../mocks/loopbaanpaden/handlers.ts';
import type { MockResponse } from '../../mocks/mock.ts';
import { getBeroep } from '../../schema/referentie/beroepen.ts';
import { getSector } from '../../schema/referentie/sectoren.ts';

const vraag = (pad: string): MockResponse => {
  const antwoord = createMockWereld([loopbaanpadenMock]).antwoord('loopbaanpaden', {
    method: 'GET',
    pad,
    query: new URLSearchParams(),
    headers: {},
    body: '',
  });
  if (!antwoord) throw new Error('the mock is off');
  return antwoord;
};

test('has about 25 paths over at least eight sectors that exist', () => {
  const { loopbaanpaden }: { loopbaanpaden: SectorPad[] } = JSON.parse(vraag('/v1/loopbaanpaden').body);
  expect(loopbaanpaden.length).toBeGreaterThanOrEqual(25);
  expect(new Set(loopbaanpaden.map(({ id }) => id)).size).toBe(loopbaanpaden.length);
  const sectoren = new Set(loopbaanpaden.map(({ sector }) => sector.sbi));
  expect(sectoren.size).toBeGreaterThanOrEqual(8);
  for (const sbi of sectoren) expect(getSector(sbi)).not.toBeNull();
});

test('numbers the steps, gives all but the last a duration, and codes that exist where there is one', () => {
  for (const { id, stappen } of sectorPaden) {
    expect(
      stappen.map(({ volgnummer }) => volgnummer),
      id,
    ).toEqual(stappen.map((_, plaats) => plaats + 1));
    for (const [plaats, { functie, isco, duur }] of stappen.entries()) {
      expect(functie, id).not.toBe('');
      if (isco !== null) expect(getBeroep(isco), `${id} ${isco}`).not.toBeNull();
      expect(duur === null, id).toBe(plaats === stappen.length - 1);
    }
  }
  expect(sectorPaden.flatMap(({ stappen }) => stappen).some(({ isco }) => isco === null)).toBe(true);
});

test('names only parties that are recognisably made up', () => {
  for (const { vastgesteldDoor } of sectorPaden) expect(vastgesteldDoor.naam).toMatch(/^Voorbeeldfonds /);
});

test('gives one path by id, and 404 for another', () => {
  expect(JSON.parse(vraag('/v1/loopbaanpaden/bouw-1').body)).toEqual(sectorPaden[0]);
  expect(vraag('/v1/loopbaanpaden/onbekend').status).toBe(404);
});
