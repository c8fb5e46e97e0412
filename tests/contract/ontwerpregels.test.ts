import { describe, expect, test } from 'vitest';
import { leesContract } from '../../mocks/contract/lees-contract.ts';
import { OPENAPI_PAD } from '../../mocks/contract/publiceer-api.ts';
import { stelProefvragen } from '../../mocks/contract/stel-proefvragen.ts';
import { createMockWereld } from '../../mocks/create-wereld.ts';
import { leesNabootsing } from '../../mocks/nabootsing/lees-nabootsing.ts';
import { proefmocks } from '../helpers/proefmocks.ts';
import { ONTWERPREGELS } from './ontwerpregels.ts';

/**
 * Sources whose interface is ours to choose. Refusals of the mocked world itself (an unknown path, another method) are the
 * same for every source, and so carry no version of one.
 */
const ONZE = ['cao-register', 'loopbaanpaden', 'regelingen-rijk', 'sectorbank', 'werkcentra'];

/** Sources that were invented and yet do not follow the rules, with why. */
const NIET: Readonly<Record<string, string>> = {
  competentnl: 'imitates the interface of CompetentNL: what is invented is which occupation asks which skill',
  'competentnl-normen': 'as competentnl',
  'oo-fondsen': 'no interface but a file that is published, as funds would, in the way of the other files',
  'uwv-dossier': 'SOAP after SuwiML: the rules are about REST',
};

/** Where a source departs from a rule on purpose: what the rule finds, and why it stays. */
const AFWIJKINGEN: readonly { bron: string; regel: string; wat: string; reden: string }[] = [];

const bronnen = proefmocks.filter(({ id }) => ONZE.includes(id)).map((bron) => [bron.id, bron] as const);

test('every source that was invented follows the rules, or it is known why not', () => {
  const bedacht = proefmocks.filter((bron) => leesNabootsing(bron).label === 'BEDACHT').map(({ id }) => id);
  expect(bedacht.filter((id) => !ONZE.includes(id) && !Object.hasOwn(NIET, id))).toEqual([]);
  expect(Object.keys(NIET).filter((id) => !bedacht.includes(id))).toEqual([]);
});

describe.each(bronnen)('%s', (id, bron) => {
  const contract = leesContract(bron.contract);

  test.each(Object.entries(ONTWERPREGELS))('keeps %s', (regel, vind) => {
    const bekend = AFWIJKINGEN.filter((afwijking) => afwijking.bron === id && afwijking.regel === regel);
    expect(vind(contract)).toEqual(bekend.map(({ wat }) => wat));
  });

  test('says of every schema what it is', () => {
    const schemas: Readonly<Record<string, unknown>> = contract.openapi.components?.schemas ?? {};
    expect(Object.keys(schemas).filter((naam) => Object(schemas[naam]).description === undefined)).toEqual([]);
  });

  test('says its full version on every answer, a refusal too', () => {
    for (const scenario of ['gezond', 'verouderd', 'leeg'] as const)
      for (const { vraag, response } of stelProefvragen(bron, scenario))
        expect(response.headers['api-version'], `${scenario} ${vraag.pad}`).toBe(contract.openapi.info.version);
  });

  test('publishes its contract, to anybody and for pages of any site', () => {
    const response = createMockWereld([bron]).antwoord(id, {
      method: 'GET',
      pad: OPENAPI_PAD,
      query: new URLSearchParams(),
      headers: {},
      body: '',
    });
    expect(response).toMatchObject({ status: 200, headers: { 'access-control-allow-origin': '*' } });
    expect(JSON.parse(response?.body ?? '')).toEqual(contract.document);
  });
});

/** Shows of each rule that it bites. */
describe('a contract that breaks a rule is found', () => {
  const [, bron] = bronnen.find(([id]) => id === 'cao-register') ?? [];
  const goed = bron && leesContract(bron.contract);
  const metPad = (pad: string) => goed && { ...goed, operaties: goed.operaties.map((een) => ({ ...een, pad })) };

  test.each([
    ['/core/no-trailing-slash', metPad('/v1/caos/')],
    ['/core/path-segments-kebab-case', metPad('/v1/caoLijsten')],
    ['/core/uri-version', metPad('/caos')],
    ['/core/naming-collections', metPad('/v1/cao/{sleutel}')],
    ['/core/publish-openapi', metPad('/v1/caos')],
  ])('%s', (regel, contract) => {
    expect(contract && ONTWERPREGELS[regel]?.(contract)).not.toEqual([]);
  });

  test('/core/query-keys-camel-case, /core/transport/no-sensitive-uris', () => {
    const parameter = { name: 'bsn-nummer', in: 'query' as const, schema: true };
    const contract = goed && { ...goed, operaties: goed.operaties.map((een) => ({ ...een, parameters: [parameter] })) };
    for (const regel of ['/core/query-keys-camel-case', '/core/transport/no-sensitive-uris'])
      expect(contract && ONTWERPREGELS[regel]?.(contract)).not.toEqual([]);
  });

  test('/core/version-header, /core/error-handling/problem-details', () => {
    const antwoorden = new Map([['404', { headers: new Map(), inhoud: new Map() }]]);
    const contract = goed && { ...goed, operaties: goed.operaties.map((een) => ({ ...een, antwoorden })) };
    for (const regel of ['/core/version-header', '/core/error-handling/problem-details'])
      expect(contract && ONTWERPREGELS[regel]?.(contract)).not.toEqual([]);
  });
});
