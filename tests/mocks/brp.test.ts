import { describe, expect, test } from 'vitest';
import { brpMock } from '../../mocks/brp/handlers.ts';
import { createMockWereld } from '../../mocks/create-wereld.ts';
import type { MockResponse } from '../../mocks/mock.ts';
import { PERSONEN } from '../../mocks/suwi/personen.ts';

const VELDEN = ['burgerservicenummer', 'leeftijd', 'gemeenteVanInschrijving.code'];
const wereld = createMockWereld([brpMock]);

const stuur = (body: string, contentType = 'application/json'): MockResponse => {
  const response = wereld.antwoord('brp', {
    method: 'POST',
    pad: '/haalcentraal/api/brp/personen',
    query: new URLSearchParams(),
    headers: { 'content-type': contentType },
    body,
  });
  if (!response) throw new Error('the mock is off');
  return response;
};

const vraagOp = (bsns: readonly string[], fields: readonly string[] = VELDEN): MockResponse =>
  stuur(JSON.stringify({ type: 'RaadpleegMetBurgerservicenummer', burgerservicenummer: bsns, fields }));

const getPersonen = (response: MockResponse): unknown[] => JSON.parse(response.body).personen;

describe('an answer', () => {
  test('holds the fields that were asked for and no other', () => {
    expect(getPersonen(vraagOp([PERSONEN.bouwvakker]))).toEqual([
      { burgerservicenummer: PERSONEN.bouwvakker, leeftijd: 49, gemeenteVanInschrijving: { code: '0599' } },
    ]);
    expect(getPersonen(vraagOp([PERSONEN.bouwvakker], ['leeftijd']))).toEqual([{ leeftijd: 49 }]);
    expect(getPersonen(vraagOp([PERSONEN.bouwvakker], ['gemeenteVanInschrijving']))).toEqual([
      { gemeenteVanInschrijving: { code: '0599', omschrijving: 'Rotterdam' } },
    ]);
  });

  test('says unasked that data are secret and that somebody left the country', () => {
    expect(getPersonen(vraagOp([PERSONEN.geheim], ['leeftijd']))).toEqual([
      { leeftijd: 31, geheimhoudingPersoonsgegevens: true },
    ]);
    expect(getPersonen(vraagOp([PERSONEN.waoInBuitenland], ['gemeenteVanInschrijving.code']))).toEqual([
      {
        gemeenteVanInschrijving: { code: '1999' },
        opschortingBijhouding: { reden: { code: 'E', omschrijving: 'emigratie' } },
      },
    ]);
  });

  test('has no age for somebody whose day of birth is not known', () => {
    expect(getPersonen(vraagOp([PERSONEN.uitgestroomd], ['leeftijd', 'gemeenteVanInschrijving.code']))).toEqual([
      { gemeenteVanInschrijving: { code: '0307' } },
    ]);
  });

  test('is an empty list for a number that nobody has, with 200', () => {
    const response = vraagOp([PERSONEN.niemand]);
    expect(response.status).toBe(200);
    expect(JSON.parse(response.body)).toEqual({ type: 'RaadpleegMetBurgerservicenummer', personen: [] });
  });
});

describe('a refusal', () => {
  test.each<[string, unknown, string]>([
    ['without a kind of question', { burgerservicenummer: ['999993549'], fields: VELDEN }, 'type'],
    [
      'of a number outside a list',
      { type: 'X', burgerservicenummer: '999993549', fields: VELDEN },
      'burgerservicenummer',
    ],
    ['of eight digits', { burgerservicenummer: ['99999354'], fields: VELDEN }, 'burgerservicenummer'],
    ['of no number', { burgerservicenummer: [], fields: VELDEN }, 'burgerservicenummer'],
    ['without fields', { burgerservicenummer: ['999993549'] }, 'fields'],
    ['of a field that does not exist', { burgerservicenummer: ['999993549'], fields: ['naam.bijnaam'] }, 'fields'],
  ])('of a question %s names the parameter and not the number', (_geval, vraag, parameter) => {
    const response = stuur(JSON.stringify(vraag));
    expect(response).toMatchObject({ status: 400, headers: { 'content-type': 'application/problem+json' } });
    const probleem = JSON.parse(response.body);
    expect(probleem).toMatchObject({ status: 400, code: 'paramsValidation' });
    expect(probleem.invalidParams.map(({ name }: { name: string }) => name)).toContain(parameter);
    expect(response.body).not.toContain('99999354');
  });

  test.each([
    ['no JSON', stuur('{'), 400],
    ['a list', stuur('[]'), 400],
    ['another media type', stuur('{}', 'text/plain'), 415],
    ['the number of trouble', vraagOp([PERSONEN.storing]), 503],
  ])('follows RFC 9457 for %s', (_geval, response, status) => {
    expect(response).toMatchObject({ status, headers: { 'content-type': 'application/problem+json' } });
    expect(JSON.parse(response.body)).toMatchObject({ status, title: expect.any(String) });
  });
});
