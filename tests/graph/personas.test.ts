import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { mocks } from '../../mocks/index.ts';
import { getPersona, PERSONAS, type Persona } from '../../mocks/personas/personas.ts';
import { schrijfPersonas, VOORBEELD } from '../../scripts/personas.ts';
import { deelGraaf } from '../helpers/deel-graaf.ts';
import { getOperatie } from '../helpers/operaties.ts';

/** Who asks; a test says who that is. */
const identiteit: { soort: 'BURGER' | 'PARTNER'; bsn: string | null; client: string } = {
  soort: 'BURGER',
  bsn: null,
  client: 'mijnwerk',
};
/** What `npm start` starts: enough vacancies for everybody to find some. */
const graaf = deelGraaf({ mocks, identiteit });

beforeEach(() => {
  Object.assign(identiteit, { soort: 'BURGER', bsn: null });
});

/** A persona by name, for a test that says what is true of it. */
const kies = (naam: string): Persona => {
  const persona = getPersona(naam);
  if (!persona) throw new RangeError(`no persona ${naam}`);
  return persona;
};

describe('the desk', () => {
  test.each(PERSONAS.map((persona) => [persona.naam, persona] as const))(
    'answers the situation of %s without errors, and every list has something in it',
    async (_naam, { soort, situatie }) => {
      const operatie = soort === 'BURGER' ? 'loket' : 'werkgeverloket';
      const { data, errors } = await graaf().vraag(getOperatie(operatie).query, { situatie });
      expect(errors).toBeUndefined();
      const antwoord = Object(data?.[operatie]);
      expect(antwoord.arbeidsmarktregio).toEqual({ naam: expect.any(String) });
      for (const lijst of getLijsten(antwoord)) expect(lijst).not.toEqual([]);
    },
  );
});

/** What `mijn` should say of a citizen. */
interface Verwacht {
  readonly naam: string;
  readonly gemeente: string;
  /** Kind, state, and how the wage register compares. */
  readonly uitkeringen: readonly (readonly [soort: string, status: string, vergelijking: string])[];
  readonly hoofd: string;
  /** Fields of the intake that the registers fill in. */
  readonly bekend: readonly string[];
}

const BEKEND_BIJ_UWV = ['arbeidsbeperking', 'doelgroepregister', 'adviesBeschutWerk'];
const VERWACHT: readonly Verwacht[] = [
  {
    naam: 'jan',
    gemeente: 'Rotterdam',
    uitkeringen: [
      ['BIJSTAND', 'LOPEND', 'OVEREENKOMSTIG'],
      ['WW', 'BEEINDIGD', 'OVEREENKOMSTIG'],
    ],
    hoofd: 'GEMEENTE',
    bekend: ['leeftijd', 'inkomstenbronnen', 'huishouden'],
  },
  // No register knows all income, so the desk leaves it open and sends her to the Werkcentrum first.
  { naam: 'anne', gemeente: 'Utrecht', uitkeringen: [], hoofd: 'WERKCENTRUM', bekend: ['leeftijd'] },
  {
    naam: 'samira',
    gemeente: 'Tilburg',
    uitkeringen: [['WW', 'LOPEND', 'VERTRAAGD']],
    hoofd: 'UWV',
    bekend: ['leeftijd', 'inkomstenbronnen', 'sector'],
  },
  {
    naam: 'thijs',
    gemeente: 'Leeuwarden',
    uitkeringen: [['WAJONG', 'LOPEND', 'OVEREENKOMSTIG']],
    hoofd: 'UWV',
    bekend: ['leeftijd', 'inkomstenbronnen', 'contract', 'sector', 'loonwaardePercentage', ...BEKEND_BIJ_UWV],
  },
  {
    naam: 'ineke',
    gemeente: 'Amsterdam',
    uitkeringen: [
      ['WGA', 'LOPEND', 'OVEREENKOMSTIG'],
      ['ZW', 'BEEINDIGD', 'OVEREENKOMSTIG'],
    ],
    hoofd: 'UWV',
    bekend: ['leeftijd', 'inkomstenbronnen', 'contract', 'sector', 'eigenrisicodrager', ...BEKEND_BIJ_UWV],
  },
  {
    naam: 'lotte',
    gemeente: 'Groningen',
    uitkeringen: [['BIJSTAND', 'LOPEND', 'OVEREENKOMSTIG']],
    hoofd: 'GEMEENTE',
    bekend: ['leeftijd', 'inkomstenbronnen', 'huishouden'],
  },
];

const VELDEN = `
  gemeente { naam }
  uitkeringen {
    nodes { soort status arbeidsverplichting registervergelijking { uitkomst } }
    alleenInPolis { soort }
    bronnen { bron { id } status aantal }
  }
  registraties { doelgroepregister loonwaarde }
  regelingen { naam }
  loket { verantwoordelijken { rol partij } }
`;
const MIJN = `{ mijn { ${VELDEN} } }`;

describe('a citizen who is logged in', () => {
  const vraagMijn = (naam: string) => {
    identiteit.bsn = kies(naam).bsn;
    return graaf().vraag(MIJN);
  };

  test.each(VERWACHT.map((verwacht) => [verwacht.naam, verwacht] as const))(
    '%s sees what the story tells: municipality, benefits, who helps first',
    async (naam, { gemeente, uitkeringen, hoofd }) => {
      const { data, errors, tekst } = await vraagMijn(naam);
      expect(errors).toBeUndefined();
      const mijn = Object(data?.mijn);
      expect(mijn.gemeente).toEqual({ naam: gemeente });
      expect(
        mijn.uitkeringen.nodes.map((node: Record<string, unknown>) => [
          node.soort,
          node.status,
          Object(node.registervergelijking).uitkomst,
        ]),
      ).toEqual(uitkeringen);
      expect(mijn.uitkeringen.alleenInPolis).toEqual([]);
      expect(mijn.loket.verantwoordelijken[0]).toEqual({ rol: 'HOOFD', partij: hoofd });
      expect(tekst).not.toContain(kies(naam).bsn);
    },
  );

  test.each(VERWACHT.map((verwacht) => [verwacht.naam, verwacht] as const))(
    '%s finds the desk filled in with what the story says, and with nothing else',
    async (naam, { bekend }) => {
      const seal = vi.spyOn(graaf().omgeving.loketSleutels, 'seal');
      await vraagMijn(naam);
      const [ingevuld] = seal.mock.calls[0] ?? [];
      seal.mockRestore();
      const { situatie } = kies(naam);
      const verwacht = ['rol', 'gemeente', ...bekend].map((veld) => [veld, situatie[veld]]);
      expect(ingevuld).toEqual(Object.fromEntries(verwacht));
    },
  );

  test('Anne has no benefit for sure: every register answered, and none knows one', async () => {
    const { data } = await vraagMijn('anne');
    expect(data?.mijn).toMatchObject({
      uitkeringen: {
        nodes: [],
        bronnen: [
          { status: 'ACTUEEL', aantal: 0 },
          { status: 'ACTUEEL', aantal: 0 },
        ],
      },
      registraties: null,
    });
    expect(kies('anne').situatie.inkomstenbronnen).toEqual(['GEEN']);
  });

  test('Lotte is exempted from the duty to work, and Thijs stands in the doelgroepregister', async () => {
    expect((await vraagMijn('lotte')).data?.mijn).toMatchObject({
      uitkeringen: { nodes: [{ arbeidsverplichting: 'ONTHEFFING' }] },
    });
    expect((await vraagMijn('thijs')).data?.mijn).toMatchObject({
      registraties: { doelgroepregister: true, loonwaarde: 60 },
    });
  });

  test('Lotte is seen by a partner without her residence', async () => {
    identiteit.soort = 'PARTNER';
    const { data, errors, tekst } = await graaf().vraag(`query ($bsn: BSN!) { persoon(bsn: $bsn) { ${VELDEN} } }`, {
      bsn: kies('lotte').bsn,
    });
    expect(errors).toBeUndefined();
    expect(data?.persoon).toMatchObject({
      gemeente: null,
      loket: null,
      uitkeringen: { nodes: [{ soort: 'BIJSTAND' }] },
    });
    expect(tekst).not.toMatch(/Groningen|GM0014/);
  });

  test('Gerard sees that no register could answer, nowhere that he has no benefit', async () => {
    const { status, data, errors, extensions } = await vraagMijn('gerard');
    expect(status).toBe(200);
    expect(data?.mijn).toEqual({
      gemeente: null,
      uitkeringen: {
        nodes: null,
        alleenInPolis: null,
        bronnen: ['bijstandsregelingen', 'uwv-dossier'].map((id) => ({
          bron: { id },
          status: 'NIET_BESCHIKBAAR',
          aantal: null,
        })),
      },
      registraties: null,
      regelingen: null,
      loket: null,
    });
    expect(errors?.map(({ path }) => path?.slice(1).join('.')).toSorted()).toEqual([
      'gemeente',
      'loket',
      'regelingen',
      'registraties',
      'uitkeringen.alleenInPolis',
      'uitkeringen.nodes',
    ]);
    for (const { extensions: meer } of errors ?? []) expect(meer.code).toMatch(/^BRON_/);
    const registers = extensions?.bronnen.filter(({ bron }) => REGISTERS.includes(bron));
    expect(registers?.map(({ bron, status: stand }) => [bron, stand])).toEqual(
      REGISTERS.map((bron) => [bron, 'NIET_BESCHIKBAAR']),
    );
  });

  test('every one of them is looked at here', () => {
    const burgers = PERSONAS.filter(({ soort }) => soort === 'BURGER').map(({ naam }) => naam);
    expect([...VERWACHT.map(({ naam }) => naam), 'gerard']).toEqual(burgers);
  });
});

test('the page of the personas is the one that was written, with the answers that the graph gives', async () => {
  const { query, naam } = VOORBEELD;
  const { data, errors, extensions } = await graaf().vraag(query, { situatie: kies(naam).situatie });
  expect(errors).toBeUndefined();
  const uitkeringen = new Map<string, string>();
  for (const persona of PERSONAS.filter(({ soort }) => soort === 'BURGER')) {
    identiteit.bsn = persona.bsn;
    const { data: eigen } = await graaf().vraag('{ mijn { uitkeringen { nodes { soort status } } } }');
    uitkeringen.set(persona.naam, noemUitkeringen(Object(eigen?.mijn).uitkeringen.nodes));
  }
  const bestand = fileURLToPath(new URL('../../docs/personas.md', import.meta.url));
  await expect(schrijfPersonas({ data, extensions }, uitkeringen)).toMatchFileSnapshot(bestand);
});

const noemUitkeringen = (nodes: readonly { readonly soort: string; readonly status: string }[] | null): string =>
  nodes === null ? 'NIET_BESCHIKBAAR' : nodes.map(({ soort, status }) => `${soort} ${status}`).join(', ') || 'none';

const REGISTERS = ['bijstandsregelingen', 'brp', 'polis', 'uwv-dossier'];

/** The lists anywhere in an answer. */
const getLijsten = (waarde: unknown): unknown[] => {
  if (typeof waarde !== 'object' || waarde === null) return [];
  const kinderen = Object.values(waarde).flatMap(getLijsten);
  return Array.isArray(waarde) ? [waarde, ...kinderen] : kinderen;
};
