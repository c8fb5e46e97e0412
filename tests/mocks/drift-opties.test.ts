import { describe, expect, test } from 'vitest';
import { leesContract } from '../../mocks/contract/lees-contract.ts';
import { createXmlControle } from '../../mocks/contract/valideer-xml.ts';
import { leesKoppen } from '../../mocks/drift/lees-koppen.ts';
import { leesOpties } from '../../mocks/drift/lees-opties.ts';
import { lijktPersoonsgegeven } from '../../mocks/drift/lijkt-persoonsgegeven.ts';
import { veiligeNaam } from '../../mocks/drift/veilige-naam.ts';
import { voerDriftUit } from '../../mocks/drift/voer-drift-uit.ts';
import { GEPUBLICEERDE_TESTNUMMERS, PERSONEN } from '../../mocks/suwi/personen.ts';
import { proefmocks } from '../helpers/proefmocks.ts';

const GOED = ['--bron', 'vum', '--url', 'https://bron.example/vum'];
const lees = (args: readonly string[], env = {}) => leesOpties(args, env, proefmocks);

describe('the options', () => {
  test('are twenty questions, no file and no test numbers when nothing is said', () => {
    expect(lees(GOED)).toMatchObject({ vragen: 20, testnummers: [], bewaar: null, json: false });
  });

  test.each(['https://bron.example', 'http://127.0.0.1:8080/vum', 'http://localhost:1', 'http://[::1]:1'])(
    'take %s',
    (url) => {
      expect(lees(['--bron', 'vum', '--url', url]).basis.href).toContain(url);
    },
  );

  test.each<[string, readonly string[], RegExp]>([
    ['no source', GOED.slice(2), /^Geef --bron, een van: bijstandsregelingen, brp, .*werkcentra\.$/],
    ['an unknown source', ['--bron', 'niets', '--url', 'https://bron.example'], /^Geef --bron, een van/],
    ['no address', ['--bron', 'vum'], /^Geef --url/],
    ['something that is no address', ['--bron', 'vum', '--url', 'bron'], /^Geef --url/],
    ['http over a net', ['--bron', 'vum', '--url', 'http://bron.example'], /https:\/\//],
    ['http to a name that looks like loopback', ['--bron', 'vum', '--url', 'http://127.0.0.1.example'], /https:\/\//],
    ['another scheme', ['--bron', 'vum', '--url', 'file:///etc/hosts'], /https:\/\//],
    [
      'a password in the address',
      ['--bron', 'vum', '--url', 'https://jan:proefgeheim@bron.example'],
      /geen inloggegevens/,
    ],
    ['a query', ['--bron', 'vum', '--url', 'https://bron.example?key=proefgeheim'], /zonder \? en #/],
    ['no questions', [...GOED, '--vragen', '0'], /1 tot en met 200/],
    ['too many questions', [...GOED, '--vragen', '201'], /1 tot en met 200/],
    ['half a question', [...GOED, '--vragen', '1.5'], /1 tot en met 200/],
    ['a header without a value', [...GOED, '--kop', 'proefgeheim'], /^De 1e --kop is geen kop/],
    [
      'a header with a line in it',
      [...GOED, '--kop', 'a: b', '--kop', 'x: proefgeheim\nhost: y'],
      /^De 2e --kop is geen kop/,
    ],
    ['a header that is not to be set', [...GOED, '--kop', 'Host: proefgeheim'], /zelf zet: host/],
    ['an unknown option', [...GOED, '--sleutel', 'proefgeheim'], /^Deze opties zijn er niet\. Gebruik/],
    ['a loose word', [...GOED, 'proefgeheim'], /^Deze opties zijn er niet/],
    ['an option without its value', [...GOED, '--bewaar'], /^Deze opties zijn er niet/],
    ['an empty folder', [...GOED, '--bewaar', ''], /geen map/],
    ['a source about persons without more', ['--bron', 'brp', '--url', 'https://bron.example'], /geef --testnummers/],
    [
      'storing what is about persons',
      ['--bron', 'polis', '--url', 'https://bron.example', '--testnummers', '--bewaar', 'map'],
      /^--bewaar kan niet: antwoorden van polis gaan over personen/,
    ],
    ['test numbers for a source without persons', [...GOED, '--testnummers'], /vum is dat niet/],
  ])('are refused in one line that holds no secret, with %s', async (_geval, args, melding) => {
    expect(() => lees(args)).toThrow(melding);
    const { code, stdout, stderr } = await voerDriftUit(args, {});
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).not.toContain('proefgeheim');
  });

  test('take headers from the environment, and those of an option before them', () => {
    const env = { DRIFT_KOP_X_API_KEY: 'een', DRIFT_KOP_AUTHORIZATION: 'twee', DRIFT_KOP_LEEG: '', PATH: 'drie' };
    expect([...leesKoppen(['Authorization: Bearer: vier'], env)]).toEqual([
      ['authorization', 'Bearer: vier'],
      ['x-api-key', 'een'],
    ]);
    expect(() => leesKoppen([], { DRIFT_KOP_X: 'proef\ngeheim' })).toThrow(/^DRIFT_KOP_X is geen kop/);
  });
});

describe('what looks like something of a person', () => {
  const [bsn] = GEPUBLICEERDE_TESTNUMMERS.map(String);
  const nummer = String(bsn);

  test.each([
    ['a number of a person', nummer],
    ['one with dots', `${nummer.slice(0, 4)}.${nummer.slice(4, 6)}.${nummer.slice(6)}`],
    ['one with spaces', `${nummer.slice(0, 3)} ${nummer.slice(3, 6)} ${nummer.slice(6)}`],
    ['one of eight digits', '10000008'],
    ['one in XML', `<a>${nummer}</a>`],
    ['one in escapes', [...nummer].map((cijfer) => `\\u003${cijfer}`).join('')],
    ['an address', '{"mail":"jan@voorbeeld.example"}'],
    ['an address in JSON escapes', '"jan\\u0040voorbeeld.example"'],
    ['an address in XML escapes', 'jan&#64;voorbeeld.example jan&#x40;voorbeeld.example'],
    ['an address in a link', 'mailto:jan%40voorbeeld.example'],
    ['a telephone number', 'bel 010-1234567'],
    ['a mobile number', '06 12 34 56 78'],
    ['an international number', '+31 (0)10 123 45 67'],
  ])('is %s', (_geval, tekst) => {
    expect(lijktPersoonsgegeven(tekst)).toBe(true);
  });

  test.each([
    ['a number that does not pass the elfproef', '123456789'],
    ['a longer number', `1${nummer}`],
    ['nothing but zeros', '000000000'],
    ['a day and a moment', '2026-11-22T10:00:00Z 22-11-2026'],
    ['a version', '1.0.0'],
    ['an address of a page', 'https://voorbeeld.example/@id?x=1'],
  ])('is not %s', (_geval, tekst) => {
    expect(lijktPersoonsgegeven(tekst)).toBe(false);
  });
});

test('looks for something of a person in five mebibytes without spaces in no time', () => {
  const begin = performance.now();
  expect(lijktPersoonsgegeven('a'.repeat(5 * 1024 * 1024))).toBe(false);
  expect(performance.now() - begin).toBeLessThan(10_000);
});

test.each(['naam', '@graph', 'skosxl:prefLabel', 'AANT_UPW_1', 'x-veld', 'straße'])(
  'shows %s as a name of a field',
  (naam) => {
    expect(veiligeNaam(naam)).toBe(naam);
  },
);

test.each([PERSONEN.iva, 'jan@voorbeeld.example', 'Jan Jansen', 'x'.repeat(61), '\u001B[31m', '', 'dossier2026'])(
  'does not show %j as a name of a field',
  (naam) => {
    expect(veiligeNaam(naam)).toBe('{…}');
  },
);

describe('what the contracts say of how they are asked', () => {
  const operaties = proefmocks.flatMap(({ id, contract }) =>
    leesContract(contract).operaties.map((operatie) => ({ id, contract, operatie })),
  );

  test('leads from a parameter to an operation that is there', () => {
    for (const { id, contract, operatie } of operaties)
      for (const [naam, uit] of Object.entries(operatie.operation['x-uit'] ?? {})) {
        expect(
          operatie.parameters.map(({ name }) => name),
          id,
        ).toContain(naam);
        expect(
          leesContract(contract).operaties.map(({ id: ander }) => ander),
          id,
        ).toContain(uit.operatie);
      }
  });

  test('is a valid question about a person, for every source about persons', () => {
    const vragen = operaties.flatMap(({ id, contract, operatie: { operation } }) =>
      Object.values(operation.requestBody && 'content' in operation.requestBody ? operation.requestBody.content : {})
        .filter((mediatype) => mediatype['x-testvraag'] !== undefined)
        .map((mediatype) => ({ id, contract, mediatype })),
    );
    expect(vragen.map(({ id }) => id)).toEqual(
      proefmocks.filter(({ persoonsgegevens }) => persoonsgegevens).map(({ id }) => id),
    );
    for (const { id, contract, mediatype } of vragen) {
      const vraag = mediatype['x-testvraag'] ?? '';
      // No number stands in a contract, of a test person neither.
      expect(vraag, id).not.toMatch(/\d{9}/);
      const gevuld = vraag.replace('{testnummer}', PERSONEN.iva);
      const xsd = mediatype['x-xsd'];
      if (xsd) expect(createXmlControle(new URL(xsd, contract))(gevuld), id).toEqual([]);
      else expect(() => JSON.parse(gevuld), id).not.toThrow();
    }
  });
});
