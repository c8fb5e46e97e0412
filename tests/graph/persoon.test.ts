import { describe, expect, test, vi } from 'vitest';
import { PERSONEN } from '../../mocks/suwi/personen.ts';
import { deelGraaf } from '../helpers/deel-graaf.ts';
import { type Antwoord, type GraafProef, startGraaf } from '../helpers/graaf.ts';
import { getOperatie } from '../helpers/operaties.ts';

const REGISTERS = ['bijstandsregelingen', 'brp', 'polis', 'uwv-dossier'];

const PERSOON = `query ($bsn: BSN!) { persoon(bsn: $bsn) {
  pseudoniem
  gemeente { naam arbeidsmarktregio { naam } }
  uitkeringen {
    nodes {
      soort uitvoerder { naam } status resterendeMaanden arbeidsverplichting regeling { naam }
      registervergelijking { uitkomst }
    }
    alleenInPolis { soort }
    bronnen { bron { naam } status aantal }
  }
  registraties { doelgroepregister adviesBeschutWerk loonwaarde regelingen { naam } }
  regelingen { naam }
  loket { verantwoordelijken { rol partij } }
} }`;

const graaf = deelGraaf({ identiteit: { soort: 'PARTNER', bsn: null, client: 'gemeente-enschede' } });

const vraagPersoon = (naam: keyof typeof PERSONEN): Promise<Antwoord> =>
  graaf().vraag(PERSOON, { bsn: PERSONEN[naam] });

/** How often each source was asked. */
const getAantallen = ({ wereld }: GraafProef): Record<string, number | undefined> =>
  Object.fromEntries(
    Object.entries(Object.groupBy(wereld.getAanroepen(), ({ bron }) => bron)).map(([bron, lijst]) => [
      bron,
      lijst?.length,
    ]),
  );

describe('one query about one citizen', () => {
  test('joins two benefits of two registers with their schemes, the duty to work and a prefilled desk, in one call to each register', async () => {
    const { data, errors, tekst, extensions } = await vraagPersoon('wwEnBijstand');
    expect(errors).toBeUndefined();
    expect(data?.persoon).toMatchObject({
      pseudoniem: expect.stringMatching(/^ps1_/),
      gemeente: { naam: 'Enschede', arbeidsmarktregio: { naam: 'Twente' } },
      uitkeringen: {
        nodes: [
          {
            soort: 'BIJSTAND',
            uitvoerder: { naam: expect.stringContaining('Enschede') },
            status: 'LOPEND',
            resterendeMaanden: null,
            arbeidsverplichting: 'JA',
            regeling: { naam: expect.stringMatching(/bijstand/i) },
            registervergelijking: { uitkomst: 'OVEREENKOMSTIG' },
          },
          {
            soort: 'WW',
            uitvoerder: { naam: expect.stringContaining('UWV') },
            status: 'LOPEND',
            resterendeMaanden: 1,
            arbeidsverplichting: 'JA',
            regeling: { naam: 'WW-uitkering' },
            registervergelijking: { uitkomst: 'OVEREENKOMSTIG' },
          },
        ],
        alleenInPolis: [],
        bronnen: [
          { bron: { naam: 'Suwinet Bijstandsregelingen' }, status: 'ACTUEEL', aantal: 1 },
          { bron: { naam: 'UWV-dossier uitkeringen en registraties' }, status: 'ACTUEEL', aantal: 1 },
        ],
      },
      registraties: { doelgroepregister: false, adviesBeschutWerk: 'AANGEVRAAGD', loonwaarde: null, regelingen: [] },
    });
    expect(Object(data?.persoon).regelingen.map(({ naam }: { naam: string }) => naam)).toEqual([
      expect.stringMatching(/bijstand/i),
      'WW-uitkering',
    ]);
    const partijen = Object(data?.persoon).loket.verantwoordelijken.map(({ partij }: { partij: string }) => partij);
    expect(partijen).toEqual(expect.arrayContaining(['UWV', 'GEMEENTE']));
    expect(getAantallen(graaf())).toEqual(Object.fromEntries(REGISTERS.map((bron) => [bron, 1])));
    expect(extensions?.bronnen.filter(({ bron }) => REGISTERS.includes(bron)).map(({ status }) => status)).toEqual(
      REGISTERS.map(() => 'ACTUEEL'),
    );
    expect(tekst).not.toContain(PERSONEN.wwEnBijstand);
  });

  test('names the schemes that a registration opens, with the texts of the feed of schemes', async () => {
    const { data, errors } = await vraagPersoon('wajong');
    expect(errors).toBeUndefined();
    const { registraties, regelingen } = Object(data?.persoon);
    expect(registraties).toMatchObject({ doelgroepregister: true, loonwaarde: 60 });
    expect(registraties.regelingen).toHaveLength(4);
    expect(regelingen).toHaveLength(5);
    for (const { naam } of [...registraties.regelingen, ...regelingen]) expect(naam).toEqual(expect.any(String));
  });

  test.each(Object.entries(PERSONEN))(
    'never repeats the number of %s in an answer, a path or a log, and asks each register once',
    async (_naam, bsn) => {
      const { vraag, wereld } = graaf();
      const geschreven = [process.stdout, process.stderr].map((stroom) => vi.spyOn(stroom, 'write'));
      const gelogd = (['log', 'info', 'warn', 'error', 'debug'] as const).map((soort) => vi.spyOn(console, soort));
      const { tekst, status } = await vraag(PERSOON, { bsn });
      const regels = [...geschreven, ...gelogd].flatMap(({ mock }) => mock.calls.map((delen) => String(delen)));
      vi.restoreAllMocks();
      expect(status).toBe(200);
      for (const tekstErgens of [tekst, JSON.stringify(wereld.getAanroepen()), ...regels])
        expect(tekstErgens).not.toContain(bsn);
      expect(getAantallen(graaf())).toEqual(Object.fromEntries(REGISTERS.map((bron) => [bron, 1])));
    },
  );

  test('never tells a partner where somebody lives whose residence is secret, in whatever field', async () => {
    const { data, errors, tekst } = await vraagPersoon('geheim');
    expect(errors).toBeUndefined();
    expect(data?.persoon).toMatchObject({
      gemeente: null,
      uitkeringen: {
        nodes: [
          { soort: 'BIJSTAND', uitvoerder: null },
          { soort: 'WW', uitvoerder: { naam: expect.stringContaining('UWV') } },
        ],
      },
      loket: null,
    });
    expect(tekst).not.toMatch(/Nijmegen|GM0268/);
  });

  test('keeps everything that does not come from a register that is silent, and names it', async () => {
    const { wereld } = graaf();
    wereld.zetScenario('uwv-dossier', 'uit');
    const { data, errors, extensions } = await vraagPersoon('wwEnBijstand');
    expect(data?.persoon).toMatchObject({
      gemeente: { naam: 'Enschede' },
      uitkeringen: {
        nodes: [{ soort: 'BIJSTAND' }],
        alleenInPolis: [{ soort: 'WW' }],
        bronnen: [{ status: 'ACTUEEL' }, { status: 'NIET_BESCHIKBAAR', aantal: null }],
      },
      registraties: null,
      loket: { verantwoordelijken: expect.any(Array) },
    });
    expect(errors).toMatchObject([
      { path: ['persoon', 'registraties'], extensions: { code: 'BRON_NIET_BESCHIKBAAR', bron: 'uwv-dossier' } },
    ]);
    expect(extensions?.bronnen).toContainEqual(
      expect.objectContaining({ bron: 'uwv-dossier', status: 'NIET_BESCHIKBAAR' }),
    );
  });
});

test('refuses a number that fails the elfproef with 400, without repeating it or asking a register', async () => {
  const { status, errors, tekst } = await graaf().vraag(PERSOON, { bsn: '999994129' });
  expect(status).toBe(400);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  expect(tekst).not.toContain('999994129');
  expect(graaf().wereld.getAanroepen()).toEqual([]);
});

test('a citizen reads the example operation, with a benefit that the wage register does not know yet explained', async () => {
  const { vraag, wereld } = await startGraaf({
    identiteit: { soort: 'BURGER', bsn: PERSONEN.wwRecent, client: 'mijnwerk' },
  });
  const { query, variables } = getOperatie('mijn');
  const { data, errors, tekst } = await vraag(query, variables);
  expect(errors).toBeUndefined();
  expect(data?.mijn).toMatchObject({
    gemeente: { naam: 'Tilburg' },
    uitkeringen: {
      nodes: [
        {
          soort: 'WW',
          resterendeMaanden: 7,
          registervergelijking: {
            uitkomst: 'VERTRAAGD',
            toelichting: expect.stringContaining('Dat is gewoon.'),
            volgensBron: { loopt: true },
            volgensPolis: null,
          },
        },
      ],
      alleenInPolis: [],
    },
    regelingen: [{ naam: 'WW-uitkering' }],
    loket: { verantwoordelijken: expect.arrayContaining([expect.objectContaining({ partij: 'UWV', rol: 'HOOFD' })]) },
  });
  const gevraagd = wereld.getAanroepen().flatMap(({ bron }) => (REGISTERS.includes(bron) ? bron : []));
  expect(gevraagd.toSorted()).toEqual(REGISTERS);
  expect(tekst).not.toContain(PERSONEN.wwRecent);
});
