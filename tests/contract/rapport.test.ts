import { expect, test } from 'vitest';
import { loopbaanpadenMock } from '../../mocks/loopbaanpaden/handlers.ts';
import { jsonResponse } from '../../mocks/mock.ts';
import { createContractrapport } from '../../scripts/contracten.ts';
import { zonderContract } from '../helpers/contractwacht.ts';

test('has a line per source with what was asked and found, and says that all is well', () => {
  const { tekst, bevindingen } = createContractrapport([loopbaanpadenMock]);
  expect(bevindingen).toBe(0);
  expect(tekst).toMatch(/^loopbaanpaden +json +3 +12 +4 van 4 +0 +BEDACHT +\d{4}-\d{2}-\d{2}/m);
  expect(tekst).toContain('Alle antwoorden zijn zoals de contracten zeggen.');
});

test('names the source, the question and the finding when an answer is not as its contract says', () => {
  const stuk = zonderContract({
    ...loopbaanpadenMock,
    routes: loopbaanpadenMock.routes.map((route) =>
      route.pad === '/v1/loopbaanpaden' ? { ...route, handle: () => jsonResponse({ paden: [] }) } : route,
    ),
  });
  const { tekst, bevindingen } = createContractrapport([stuk]);
  expect(bevindingen).toBeGreaterThan(0);
  expect(tekst).toContain(
    "loopbaanpaden: gezond: GET /v1/loopbaanpaden: (body) must have required property 'loopbaanpaden'",
  );
});
