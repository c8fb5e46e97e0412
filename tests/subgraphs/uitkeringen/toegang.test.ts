import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { zetMockVandaag } from '../../../mocks/klok.ts';
import { PERSONEN } from '../../../mocks/suwi/personen.ts';
import type { Identiteit } from '../../../subgraphs/shared/operatie.ts';
import { als, burger, expectGeenBsn, getAantallen, PARTNER, start, VANDAAG } from './proef.ts';

const PERSOON = `{
  pseudoniem
  gemeente { code }
  uitkeringen {
    nodes {
      soort uitvoerder { id } status bedragPerMaand regeling { id }
      registervergelijking { uitkomst toelichting volgensBron { van } volgensPolis { van } }
      herkomst { bron { id naam } sleutel opgehaaldOp actualiteit gesimuleerd }
    }
    alleenInPolis { soort herkomst { sleutel } }
    bronnen { bron { id } status aantal melding }
  }
  registraties { loonwaarde herkomst { sleutel } }
  regelingen { id }
  loket { __typename sleutel }
}`;
const MIJN = `{ mijn ${PERSOON} }`;
const PERSOON_BIJ_BSN = `query ($bsn: BSN!) { persoon(bsn: $bsn) ${PERSOON} }`;
const PADEN = [
  'POST /haalcentraal/api/brp/personen',
  'POST /suwiml/Diensten/Bijstandsregelingen/v0500',
  'POST /suwiml/Diensten/UWVDossierInkomstenGSD/v0200',
  'POST /suwiml/Diensten/UWVDossierUitkeringen/v0100',
];

beforeEach(() => zetMockVandaag(VANDAAG));
afterEach(() => zetMockVandaag(null));

describe('access', () => {
  test.each([
    ['mijn without identity', MIJN, null, 'UNAUTHENTICATED'],
    ['mijn of a partner', MIJN, PARTNER, 'UNAUTHENTICATED'],
    ['mijn of a citizen without number', MIJN, burger(null), 'UNAUTHENTICATED'],
    ['persoon without identity', PERSOON_BIJ_BSN, null, 'UNAUTHENTICATED'],
    ['persoon of a citizen, even for the own number', PERSOON_BIJ_BSN, burger(PERSONEN.bouwvakker), 'FORBIDDEN'],
  ])('refuses %s and asks no register', async (_geval, query, identiteit, code) => {
    const { vraag, wereld } = await start();
    const antwoord = await vraag(query, { bsn: PERSONEN.bouwvakker }, als(identiteit));
    expect(Object.values(antwoord.data ?? {})).toEqual([null]);
    expect(antwoord.errors).toMatchObject([{ extensions: { code } }]);
    expect(wereld.getAanroepen()).toEqual([]);
    expectGeenBsn(antwoord);
  });

  test('refuses a number that fails the elfproef and asks no register', async () => {
    const { vraag, wereld } = await start();
    const antwoord = await vraag(PERSOON_BIJ_BSN, { bsn: '999993548' }, als(PARTNER));
    expect(antwoord.data ?? null).toBeNull();
    expect(antwoord.errors).toHaveLength(1);
    expect(wereld.getAanroepen()).toEqual([]);
  });

  test('does not resolve a citizen by pseudonym', async () => {
    const { vraag, wereld } = await start();
    const query =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Persoon { gemeente { code } uitkeringen { nodes { soort } } } } }';
    const { data } = await vraag(query, { r: [{ __typename: 'Persoon', pseudoniem: 'ps1_x' }] }, als(PARTNER));
    expect(data).toEqual({ _entities: [null] });
    expect(wereld.getAanroepen()).toEqual([]);
  });
});

describe('a residence that is kept secret', () => {
  const VELDEN = `{
    gemeente { code } uitkeringen { nodes { soort uitvoerder { id } } } loket { sleutel }
  }`;
  const alsPartner = `query ($bsn: BSN!) { persoon(bsn: $bsn) ${VELDEN} }`;

  test('stays secret for a partner, also as the municipality that pays and in the desk, without error', async () => {
    const { vraag } = await start();
    const { data, errors } = await vraag(alsPartner, { bsn: PERSONEN.geheim }, als(PARTNER));
    expect(errors).toBeUndefined();
    expect(data?.persoon).toEqual({
      gemeente: null,
      uitkeringen: {
        nodes: [
          { soort: 'BIJSTAND', uitvoerder: null },
          { soort: 'WW', uitvoerder: { id: 'uwv' } },
        ],
      },
      loket: null,
    });
  });

  test('is shown to the citizen: it is their own', async () => {
    const { vraag, omgeving } = await start();
    const { data, errors } = await vraag(`{ mijn ${VELDEN} }`, {}, als(burger(PERSONEN.geheim)));
    expect(errors).toBeUndefined();
    expect(data?.mijn).toMatchObject({
      gemeente: { code: 'GM0268' },
      uitkeringen: { nodes: [{ uitvoerder: { id: 'gemeente~GM0268' } }, { uitvoerder: { id: 'uwv' } }] },
    });
    expect(omgeving.loketSleutels.open(Object(data?.mijn).loket.sleutel)).toMatchObject({ gemeente: 'GM0268' });
  });

  test('may be that of anybody when the BRP is silent: a partner sees no municipality, and errors that name the BRP', async () => {
    const { vraag, wereld } = await start();
    wereld.zetScenario('brp', 'uit');
    const antwoord = await vraag(alsPartner, { bsn: PERSONEN.wwEnBijstand }, als(PARTNER));
    expect(antwoord.data?.persoon).toEqual({
      gemeente: null,
      uitkeringen: {
        nodes: [
          { soort: 'BIJSTAND', uitvoerder: null },
          { soort: 'WW', uitvoerder: { id: 'uwv' } },
        ],
      },
      loket: null,
    });
    expect(antwoord.errors?.map(({ path, extensions }) => [path?.at(-1), extensions?.bron]).toSorted()).toEqual([
      ['gemeente', 'brp'],
      ['loket', 'brp'],
      ['uitvoerder', 'brp'],
    ]);
    expect(JSON.stringify(antwoord)).not.toContain('GM0153');
  });

  test('leaves the citizen the municipality of the bijstand when the BRP is silent', async () => {
    const { vraag, wereld, omgeving } = await start();
    wereld.zetScenario('brp', 'uit');
    const { data } = await vraag('{ mijn { loket { sleutel } } }', {}, als(burger(PERSONEN.wwEnBijstand)));
    expect(omgeving.loketSleutels.open(Object(data?.mijn).loket.sleutel)).toMatchObject({ gemeente: 'GM0153' });
  });
});

describe('the number', () => {
  test.each(Object.entries(PERSONEN))(
    'stays out of answer, errors, status of sources and paths, and each register is asked once (%s)',
    async (_naam, bsn) => {
      const { vraag, wereld, omgeving } = await start();
      for (const [identiteit, query] of [
        [burger(bsn), MIJN],
        [PARTNER, PERSOON_BIJ_BSN],
      ] as const) {
        const antwoord = await vraag(query, { bsn }, als(identiteit));
        expectGeenBsn(antwoord);
        // Nor anything else of the registers that names somebody.
        expect(JSON.stringify(antwoord)).not.toMatch(/Proefsteen|Voorbeeldkade|Harm|TEST-0001|000000003L01|14210/);
        expectGeenBsn(omgeving.register.getToestanden());
        const aanroepen = wereld.getAanroepen().map(({ method, pad }) => `${method} ${pad}`);
        expect(aanroepen.toSorted()).toEqual(PADEN);
        wereld.herstel();
      }
    },
  );

  test.each([
    ['bijstandsregelingen', 'http://bkwi.nl/SuwiML/Diensten/Bijstandsregelingen-v0500/BijstandsregelingenInfo'],
    ['polis', 'http://bkwi.nl/SuwiML/Diensten/UWVDossierInkomstenGSD-v0200/UWVPersoonsIkvInfo'],
    ['uwv-dossier', 'http://uwv-dossier.example/SuwiML/Diensten/UWVDossierUitkeringen-v0100/UWVUitkeringenInfo'],
  ])('is asked of %s in the body of a SOAP question with its action', async (bron, actie) => {
    const { vraag, wereld } = await start();
    const vragen: { body: string; headers: Readonly<Record<string, string>> }[] = [];
    wereld.vervang(bron, (request) => {
      vragen.push(request);
      return { status: 500, headers: {}, body: '' };
    });
    await vraag(PERSOON_BIJ_BSN, { bsn: PERSONEN.bouwvakker }, als(PARTNER));
    expect(vragen).toHaveLength(1);
    expect(vragen[0]?.headers).toMatchObject({
      soapaction: `"${actie}"`,
      'content-type': 'text/xml; charset=utf-8',
    });
    expect(vragen[0]?.body).toContain(`<Burgerservicenr>${PERSONEN.bouwvakker}</Burgerservicenr>`);
    expectGeenBsn(vragen[0]?.headers);
  });

  test('becomes a pseudonym that is stable for one client and another one for the next', async () => {
    const { vraag } = await start();
    const pseudoniem = async (identiteit: Identiteit, bsn: string): Promise<string> =>
      Object(
        (await vraag('query ($bsn: BSN!) { persoon(bsn: $bsn) { pseudoniem } }', { bsn }, als(identiteit))).data
          ?.persoon,
      ).pseudoniem;
    const eerste = await pseudoniem(PARTNER, PERSONEN.bouwvakker);
    expect(eerste).toMatch(/^ps1_[\w-]{22}$/);
    expect(await pseudoniem(PARTNER, PERSONEN.bouwvakker)).toBe(eerste);
    expect(await pseudoniem({ ...PARTNER, client: 'gemeente-utrecht' }, PERSONEN.bouwvakker)).not.toBe(eerste);
    expect(await pseudoniem(PARTNER, PERSONEN.meerdere)).not.toBe(eerste);
  });
});

describe('a register is asked only for what is selected, and once', () => {
  const BENEFITS = { bijstandsregelingen: 1, 'uwv-dossier': 1 };
  test.each<[string, Record<string, number>]>([
    ['pseudoniem', {}],
    ['gemeente { code }', { brp: 1 }],
    ['registraties { loonwaarde }', { 'uwv-dossier': 1 }],
    ['regelingen { id }', BENEFITS],
    ['uitkeringen { bronnen { status } }', BENEFITS],
    ['uitkeringen { nodes { soort regeling { id } } }', BENEFITS],
    ['uitkeringen { nodes { registervergelijking { uitkomst } } }', { ...BENEFITS, polis: 1 }],
    ['uitkeringen { alleenInPolis { soort } }', { ...BENEFITS, polis: 1 }],
    ['loket { sleutel }', { ...BENEFITS, polis: 1, brp: 1 }],
    [
      'gemeente { code } registraties { loonwaarde } regelingen { id } loket { sleutel } uitkeringen { nodes { registervergelijking { uitkomst } } alleenInPolis { soort } }',
      { ...BENEFITS, polis: 1, brp: 1 },
    ],
  ])('{ %s } asks %j', async (velden, aantallen) => {
    const { vraag, wereld } = await start();
    const { errors } = await vraag(`{ mijn { ${velden} } }`, {}, als(burger(PERSONEN.wwEnBijstand)));
    expect(errors).toBeUndefined();
    expect(getAantallen(wereld)).toEqual(aantallen);
  });

  test.each([
    ['is kept secret', 'geheim', 'aan'],
    ['is abroad', 'waoInBuitenland', 'aan'],
    ['the BRP does not know', 'niemand', 'aan'],
    ['the BRP, being silent, does not tell', 'wwEnBijstand', 'uit'],
  ] as const)(
    'the desk of somebody whose residence %s asks the BRP and no other register',
    async (_geval, naam, stand) => {
      const { vraag, wereld } = await start();
      if (stand === 'uit') wereld.zetScenario('brp', 'uit');
      const query = 'query ($bsn: BSN!) { persoon(bsn: $bsn) { loket { sleutel } } }';
      const { data } = await vraag(query, { bsn: PERSONEN[naam] }, als(PARTNER));
      expect(data).toEqual({ persoon: { loket: null } });
      expect(Object.keys(getAantallen(wereld))).toEqual(['brp']);
    },
  );

  test.each([
    [PARTNER, 'wwEnBijstand', { ...BENEFITS, brp: 1 }],
    [PARTNER, 'wwLopend', BENEFITS],
    [burger(PERSONEN.wwEnBijstand), 'wwEnBijstand', BENEFITS],
  ] as const)(
    'uitvoerder asked by %j of %s asks %j: the BRP for a municipality only',
    async (identiteit, naam, aantallen) => {
      const { vraag, wereld } = await start();
      const velden = '{ uitkeringen { nodes { uitvoerder { id } } } }';
      const query =
        identiteit.soort === 'BURGER' ? `{ mijn ${velden} }` : `query ($bsn: BSN!) { persoon(bsn: $bsn) ${velden} }`;
      const { errors } = await vraag(query, { bsn: PERSONEN[naam] }, als(identiteit));
      expect(errors).toBeUndefined();
      expect(getAantallen(wereld)).toEqual(aantallen);
    },
  );

  test('two citizens in one operation are two questions to each', async () => {
    const { vraag, wereld } = await start();
    const query =
      'query ($a: BSN!, $b: BSN!) { a: persoon(bsn: $a) { ...P } b: persoon(bsn: $b) { ...P } c: persoon(bsn: $a) { ...P } } fragment P on Persoon { gemeente { code } loket { sleutel } }';
    const { data } = await vraag(query, { a: PERSONEN.bouwvakker, b: PERSONEN.meerdere }, als(PARTNER));
    expect(data).toMatchObject({
      a: { gemeente: { code: 'GM0599' } },
      b: { gemeente: { code: 'GM0518' } },
      c: { gemeente: { code: 'GM0599' } },
    });
    expect(getAantallen(wereld)).toEqual({ bijstandsregelingen: 2, 'uwv-dossier': 2, polis: 2, brp: 2 });
  });
});
