import { describe, expect, test } from 'vitest';
import { createContractcontrole } from '../../mocks/contract/create-contractcontrole.ts';
import { leesContract } from '../../mocks/contract/lees-contract.ts';
import { stelProefvragen } from '../../mocks/contract/stel-proefvragen.ts';
import { createMockWereld } from '../../mocks/create-wereld.ts';
import type { MockBron, MockResponse, MockVraag } from '../../mocks/mock.ts';
import { proefmocks } from '../helpers/proefmocks.ts';
import { type Misvorming, misvormBody, misvormParameters } from './misvorm.ts';

/** Refuses with status 200 and a diagnostic, as SRU does. */
const isWeigering = ({ status, body }: MockResponse): boolean =>
  status >= 400 ? status < 500 || body.includes('soapenv:Client') : body.includes('<diagnostics>');

/** Every question that the contract of a source rules out, made of one that it answers well. */
const getMisvormd = (bron: MockBron): readonly (readonly [string, MockVraag])[] => {
  const contract = leesContract(bron.contract);
  const gezien = new Set<string>();
  return stelProefvragen(bron).flatMap(({ proef, vraag, response }) => {
    const operatie = contract.operaties.find(({ id }) => id === proef.operatie);
    if (response.status !== 200 || !operatie || gezien.has(operatie.id) || operatie.id === 'geefBeschrijving')
      return [];
    gezien.add(operatie.id);
    const { requestBody } = operatie.operation;
    const schema = requestBody && 'content' in requestBody && requestBody.content['application/json']?.schema;
    return [
      ...misvormParameters(contract, operatie),
      ...(schema ? misvormBody(contract, schema, JSON.parse(vraag.body)) : []),
    ].map((misvorming) => [`${operatie.id}: ${misvorming.wat}`, pasToe(vraag, misvorming)] as const);
  });
};

const pasToe = (vraag: MockVraag, { query, zonder, body }: Misvorming): MockVraag => {
  const anders = new URLSearchParams(vraag.query);
  if (query) anders.set(...query);
  return {
    ...vraag,
    query: anders,
    headers: Object.fromEntries(Object.entries(vraag.headers).filter(([naam]) => naam !== zonder)),
    body: body ?? vraag.body,
  };
};

test.each(proefmocks.map((bron) => [bron.id, bron] as const))(
  '%s refuses, in the way of its contract, every question that its contract rules out',
  (id, bron) => {
    const wereld = createMockWereld([bron]);
    const controleer = createContractcontrole(bron);
    const mis = getMisvormd(bron).flatMap(([wat, vraag]) => {
      const response = wereld.antwoord(id, vraag);
      if (!response) return [`${wat}: no answer`];
      const geweigerd = isWeigering(response) ? [] : [`${wat}: ${response.status}`];
      return [...geweigerd, ...controleer(vraag, response).map((bevinding) => `${wat}: ${bevinding}`)];
    });
    expect(mis).toEqual([]);
  },
);

describe('samenwerkende-catalogi reads CQL as a question, whatever stands in it', () => {
  const bron = proefmocks.filter(({ id }) => id === 'samenwerkende-catalogi');
  const wereld = createMockWereld(bron);
  const vraag = (query: string): MockVraag => ({
    method: 'GET',
    pad: '/sru/Search',
    query: new URLSearchParams({ version: '1.2', operation: 'searchRetrieve', 'x-connection': 'sc', query }),
    headers: {},
    body: '',
  });

  test.each([
    ['a bracket too many', 'title="werk")', 10],
    ['brackets without end', '('.repeat(100_000), 10],
    ['brackets without end that close', `${'('.repeat(100_000)}werk${')'.repeat(100_000)}`, 10],
    ['a quote without end', 'title="werk', 10],
    ['SQL', "title='' or 1=1; drop table product --", 16],
    ['an index of the language itself', '__proto__="x"', 16],
    ['an index that does not exist', 'wachtwoord="x"', 16],
    ['a relation that is not known', 'title any "werk uitkering"', 19],
    ['an operator that is not known', 'title="werk" not title="uitkering"', 37],
    ['XML', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', 10],
  ])('%s', (_geval, query, nummer) => {
    const response = wereld.antwoord('samenwerkende-catalogi', vraag(query));
    expect(response).toMatchObject({ status: 200, body: expect.stringContaining(`info:srw/diagnostic/1/${nummer}<`) });
    expect(response?.body).not.toContain('<!DOCTYPE');
  });

  test('a quoted text of any kind is no more than a text', () => {
    for (const query of ['title="\\") or (title=\\""', 'title="*"', `title="${'a'.repeat(50_000)}"`]) {
      const response = wereld.antwoord('samenwerkende-catalogi', vraag(query));
      expect(response?.body).toContain('<numberOfRecords>0</numberOfRecords>');
      expect(response?.body).not.toContain('<diagnostics>');
    }
  });
});
