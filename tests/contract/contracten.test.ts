import { describe, expect, test } from 'vitest';
import { createContractcontrole } from '../../mocks/contract/create-contractcontrole.ts';
import { createSchemacontrole } from '../../mocks/contract/create-schemacontrole.ts';
import { leesContract } from '../../mocks/contract/lees-contract.ts';
import { PROEFVRAGEN } from '../../mocks/contract/proefvragen/proefvragen.ts';
import { jsonResponse, probleemResponse } from '../../mocks/mock.ts';
import { proefmocks } from '../helpers/proefmocks.ts';
import { getOpenSchemas } from './open-schemas.ts';
import { getSchemaplaatsen } from './schemaplaatsen.ts';

const contracten = [...new Map(proefmocks.map(({ contract }) => [contract.href, contract])).values()];
const namen = contracten.map((url) => [url.href.split('/mocks/')[1] ?? '', leesContract(url)] as const);

describe.each(namen)('%s', (_naam, contract) => {
  test('has a schema that JSON Schema knows at every place, keeps its own examples and is OpenAPI 3.1', () => {
    expect(contract.openapi.openapi).toMatch(/^3\.1\./);
    const controleer = createSchemacontrole(contract);
    for (const { plaats, voorbeelden } of getSchemaplaatsen(contract)) {
      expect(() => controleer(plaats, null), plaats).not.toThrow();
      for (const voorbeeld of voorbeelden) expect(controleer(plaats, voorbeeld), plaats).toEqual([]);
    }
  });

  test('names every operation once, and declares the named parts of its path', () => {
    const ids = contract.operaties.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { pad, parameters } of contract.operaties)
      expect(parameters.flatMap((parameter) => (parameter.in === 'path' ? [parameter.name] : [])).toSorted()).toEqual(
        [...pad.matchAll(/\{([^{}]+)\}/g)].map(([, naam]) => naam).toSorted(),
      );
  });

  test('says of every operation and every parameter what it is', () => {
    const zonder = contract.operaties.flatMap(({ id, operation, parameters }) => [
      ...(operation.summary === undefined ? [id] : []),
      ...parameters.filter(({ description }) => description === undefined).map(({ name }) => `${id} ${name}`),
    ]);
    expect(zonder).toEqual([]);
  });

  test('leaves no object open in an answer, so that a field under another name is found', () => {
    expect(getOpenSchemas(contract)).toEqual([]);
  });
});

test('every source has a table of questions, and every table a source', () => {
  expect(Object.keys(PROEFVRAGEN).toSorted()).toEqual(proefmocks.map(({ id }) => id).toSorted());
});

describe('a question that is not in a contract', () => {
  const [bron] = proefmocks;
  const controleer = bron ? createContractcontrole(bron) : () => ['no source'];
  const pad = bron ? (leesContract(bron.contract).operaties[0]?.pad ?? '') : '';
  const geweigerd = (status: number, kop = {}) => probleemResponse(status, 'Nee', 'Dit kan niet.', kop);

  test.each([
    ['404 for another path', { method: 'GET', pad: '/anders' }, geweigerd(404)],
    ['400 for a path that cannot be decoded', { method: 'GET', pad: '/%E0%A4%A' }, geweigerd(400)],
    [
      '405 for another method, with the methods that are there',
      { method: 'PUT', pad },
      geweigerd(405, { allow: 'POST, GET' }),
    ],
  ])('may be refused: %s', (_geval, vraag, response) => {
    expect(controleer(vraag, response)).toEqual([]);
  });

  test.each([
    ['an answer', { method: 'GET', pad: '/anders' }, jsonResponse({})],
    ['a refusal as plain JSON', { method: 'GET', pad: '/anders' }, jsonResponse({}, 404)],
    ['a refusal without words', { method: 'GET', pad: '/anders' }, probleemResponse(404, '', '')],
    ['404 for another method', { method: 'PUT', pad }, geweigerd(404)],
    ['405 without Allow', { method: 'PUT', pad }, geweigerd(405)],
    ['503', { method: 'GET', pad: '/anders' }, geweigerd(503)],
  ])('may not have %s', (_geval, vraag, response) => {
    expect(controleer(vraag, response)).not.toEqual([]);
  });
});
