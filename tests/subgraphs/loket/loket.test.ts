import { assertEnumType, assertInputObjectType, getNamedType, isEnumType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { createLoketSubgraph } from '../../../subgraphs/loket/subgraph.ts';
import { vragentabel } from '../../../subgraphs/loket/tabel/vragen.ts';
import { PEILDATUM_TOT } from '../../../subgraphs/shared/invoer/controleer-situatie.ts';
import { createLoketSleutels } from '../../../subgraphs/shared/loket-sleutel.ts';
import { startSubgraph } from '../../helpers/subgraph.ts';

/** A Monday. */
const MAANDAG = new Date('2026-03-02T09:00:00Z');
const start = (nu = () => MAANDAG) =>
  startSubgraph(createLoketSubgraph, [], { nu, loketSleutels: createLoketSleutels(Buffer.alloc(32, 2), nu) });

const LOKET = `query ($situatie: SituatieInput!, $naar: Balie! = GEMEENTE) {
  loket(situatie: $situatie) {
    sleutel
    arbeidsmarktregio { code }
    verantwoordelijken { rol partij organisatie { id } reden grondslag { wet artikel url } zekerheid terugval { partij toelichting } }
    overdracht(naar: $naar) { sleutel van naar soort organisatie { id } grondslag { wet artikel } meenemen bevestigenVoor uitleg }
    vervolgstappen { volgorde soort titel uitleg partij uiterlijk url }
    volgendeVraag { veld vraag reden opties }
  }
}`;
const ENTITEIT = `query ($sleutel: ID!) {
  _entities(representations: [{ __typename: "Loket", sleutel: $sleutel }]) { ... on Loket { vervolgstappen { titel } arbeidsmarktregio { code } } }
}`;

const JAN = {
  rol: 'WERKZOEKENDE',
  gemeente: 'GM0599',
  leeftijd: 49,
  inkomstenbronnen: ['BIJSTAND'],
  schulden: true,
  huidigBeroep: '7112',
  gewenstBeroep: '3112',
  belasting: ['ZWAAR_TILLEN', 'HOGE_WERKDRUK'],
};
const ANNE = {
  rol: 'WERKZOEKENDE',
  gemeente: 'GM0599',
  leeftijd: 44,
  inkomstenbronnen: ['GEEN'],
  maandenZonderWerk: 240,
};

const namenVan = (type: unknown): string[] =>
  assertEnumType(type)
    .getValues()
    .map(({ name }) => name)
    .sort();
const vraagLoket = async (situatie: object, naar = 'GEMEENTE') => {
  const { vraag } = await start();
  const { data, errors } = await vraag(LOKET, { situatie, naar });
  expect(errors).toBeUndefined();
  return Object(data?.loket);
};
const titels = (loket: { vervolgstappen: { titel: string }[] }) => loket.vervolgstappen.map(({ titel }) => titel);

describe('journeys', () => {
  test('a builder of 49 on bijstand with debts who wants lighter work: the municipality, and debt help first', async () => {
    const loket = await vraagLoket(JAN);
    expect(loket.arbeidsmarktregio).toEqual({ code: 'AM22' });
    expect(loket.verantwoordelijken).toMatchObject([
      {
        rol: 'HOOFD',
        partij: 'GEMEENTE',
        organisatie: { id: 'gemeente~GM0599' },
        grondslag: { wet: 'Participatiewet', artikel: '7 lid 1 onder a' },
      },
      { rol: 'MEDE', partij: 'GEMEENTE', grondslag: { artikel: '3' }, zekerheid: 'WETTELIJK' },
      // Labour-market information: the builder wants another occupation.
      { rol: 'MEDE', partij: 'UWV', organisatie: { id: 'uwv' } },
      { rol: 'MEDE', partij: 'SBB', organisatie: { id: 'sbb' } },
    ]);
    expect(titels(loket)).toEqual([
      'Vraag uw gemeente om hulp bij schulden.',
      'Schrijf u in bij UWV.',
      'Praat met een gids van het Werkcentrum.',
      'Bekijk welke opleiding u nodig hebt.',
      'Bekijk vacatures die bij u passen.',
    ]);
  });

  test('a woman of 44 without benefit, twenty years out of work: the municipality by law, and a training', async () => {
    const loket = await vraagLoket(ANNE);
    expect(loket.verantwoordelijken).toMatchObject([
      {
        rol: 'HOOFD',
        partij: 'GEMEENTE',
        grondslag: { artikel: '7 lid 1 onder a' },
        zekerheid: 'WETTELIJK',
        terugval: { partij: 'UWV' },
      },
      { rol: 'MEDE', partij: 'UWV', organisatie: { id: 'uwv' }, grondslag: { artikel: '30b lid 1' } },
    ]);
    expect(titels(loket)).toContain('Volg een training solliciteren.');
  });

  test('a jobseeker who tells nothing else: the Werkcentrum, and the question about income', async () => {
    const loket = await vraagLoket({ rol: 'WERKZOEKENDE', gemeente: 'GM0599' });
    expect(loket.verantwoordelijken).toMatchObject([{ rol: 'HOOFD', partij: 'WERKCENTRUM', zekerheid: 'AFSPRAAK' }]);
    expect(loket.volgendeVraag.veld).toBe('inkomstenbronnen');
    expect(loket.volgendeVraag.opties).toHaveLength(15);
  });

  test('offers no answer that the desk would refuse', async () => {
    const loket = await vraagLoket({ rol: 'WERKENDE', gemeente: 'GM0599' });
    expect(loket.volgendeVraag.veld).toBe('inkomstenbronnen');
    expect(loket.volgendeVraag.opties).not.toContain('GEEN');
  });
});

describe('next steps', () => {
  test.each([
    // The day on which the job ends is not known, so no day is named.
    ['a job about to end', { rol: 'WERKENDE', dreigendBaanverlies: true }, null],
    [
      '26 weeks worked, no benefit',
      { rol: 'WERKZOEKENDE', inkomstenbronnen: ['GEEN'], gewerkteWekenVanLaatste36: 26, maandenZonderWerk: 0 },
      '2026-03-09',
    ],
    [
      'the same, two months ago',
      { rol: 'WERKZOEKENDE', inkomstenbronnen: ['GEEN'], gewerkteWekenVanLaatste36: 26, maandenZonderWerk: 2 },
      null,
    ],
    ['25 weeks worked', { rol: 'WERKZOEKENDE', inkomstenbronnen: ['GEEN'], gewerkteWekenVanLaatste36: 25 }, undefined],
    [
      'a job about to end after 25 weeks',
      { rol: 'WERKENDE', dreigendBaanverlies: true, gewerkteWekenVanLaatste36: 25 },
      undefined,
    ],
    ['WW already', { rol: 'WERKZOEKENDE', inkomstenbronnen: ['WW'], gewerkteWekenVanLaatste36: 36 }, undefined],
  ])('asks for WW within a week, later, or not at all: %s', async (_, deel, uiterlijk) => {
    const { vervolgstappen } = await vraagLoket({ gemeente: 'GM0599', ...deel });
    const stap = vervolgstappen.find(({ titel }: { titel: string }) => titel.includes('WW'));
    expect(stap?.uiterlijk).toBe(uiterlijk);
    if (stap) expect(stap.uitleg).toMatch(/kunt u misschien|u kunt misschien/i);
    if (uiterlijk === null) expect(stap.uitleg).toMatch(/Nu kan dat nog niet\.|Wacht dan niet langer/);
  });

  test.each([
    [12, false],
    [13, true],
  ])('offers a training in applying after %i months without work: %s', async (maandenZonderWerk, verwacht) => {
    expect(titels(await vraagLoket({ ...ANNE, maandenZonderWerk })).includes('Volg een training solliciteren.')).toBe(
      verwacht,
    );
  });

  test('offers working people the union guide, and jobseekers the registration', async () => {
    const werkt = titels(await vraagLoket({ rol: 'WERKENDE', gemeente: 'GM0599' }));
    expect(werkt).toContain('Vraag of een gids van de vakbond u kan helpen.');
    expect(werkt).not.toContain('Schrijf u in bij UWV.');
  });
});

describe('hand-over', () => {
  test('is warm to who is responsible, with ground, things to bring and a day five working days on', async () => {
    const { overdracht } = await vraagLoket({ ...JAN, aangekloptBij: 'VAKBOND' }, 'GEMEENTE');
    expect(overdracht).toMatchObject({
      van: 'VAKBOND',
      naar: 'GEMEENTE',
      soort: 'WARM',
      sleutel: 'GM0599~GEMEENTE',
      organisatie: { id: 'gemeente~GM0599' },
      grondslag: { artikel: '7 lid 1 onder a' },
      bevestigenVoor: '2026-03-09',
    });
    expect(overdracht.meenemen).toContain('een lijst van uw schulden');
    expect(overdracht.meenemen.length).toBeLessThanOrEqual(5);
    expect(overdracht.uitleg).toContain('staat niet in een wet');
  });

  test.each(['WERKCENTRUM', 'WERKPLEIN', 'LEERWERKLOKET', 'RMT', 'WSP'])(
    'is warm to %s for everybody',
    async (naar) => {
      const { overdracht } = await vraagLoket({ rol: 'WERKENDE', gemeente: 'GM0599' }, naar);
      expect(overdracht).toMatchObject({ van: null, soort: 'WARM', organisatie: null });
    },
  );

  test('is cold, without ground and day, to who has no duty here', async () => {
    const { overdracht } = await vraagLoket(JAN, 'VAKBOND');
    expect(overdracht).toMatchObject({ soort: 'KOUD', grondslag: null, bevestigenVoor: null });
    expect(overdracht.uitleg).toContain('Werkcentrum');
  });

  test('does not call a counter without a duty the right place, also when the person is there', async () => {
    const { overdracht } = await vraagLoket({ ...JAN, aangekloptBij: 'UWV' }, 'UWV');
    expect(overdracht).toMatchObject({ van: 'UWV', naar: 'UWV', soort: 'KOUD' });
    expect(overdracht.uitleg).toContain('geen vaste taak');
  });

  test('needs none to the counter where the person is', async () => {
    const { overdracht } = await vraagLoket({ ...JAN, aangekloptBij: 'GEMEENTE' }, 'GEMEENTE');
    expect(overdracht.bevestigenVoor).toBeNull();
    expect(overdracht.uitleg).toContain('geen overdracht nodig');
  });
});

test('every question names a field of the intake, and offers exactly the values of its enum', async () => {
  const { subgraph } = await start();
  const velden = assertInputObjectType(subgraph.schema.getType('SituatieInput')).getFields();
  for (const { veld, keuze, antwoorden } of vragentabel) {
    const type = velden[veld] && getNamedType(velden[veld].type);
    expect(type).toBeDefined();
    if (keuze) expect(Object.keys(antwoorden).sort()).toEqual(namenVan(type));
    else expect(isEnumType(type)).toBe(false);
  }
});

describe('the key', () => {
  test('opens in this subgraph, shows nothing of the situation and carries the day of today', async () => {
    const { vraag, omgeving } = await start(() => new Date('2026-03-01T23:30:00Z'));
    const { data } = await vraag(LOKET, { situatie: JAN });
    const { sleutel } = Object(data?.loket);
    expect(Buffer.from(sleutel, 'base64url').toString('latin1')).not.toMatch(/GM0599|BIJSTAND|schulden|rol/);
    expect(omgeving.loketSleutels.open(sleutel)).toEqual({ ...JAN, peildatum: '2026-03-02' });
    const antwoord = await vraag(ENTITEIT, { sleutel });
    expect(antwoord.errors).toBeUndefined();
    expect(antwoord.data?._entities).toMatchObject([{ arbeidsmarktregio: { code: 'AM22' } }]);
  });

  test('of another subgraph, without a day, opens as well', async () => {
    const { vraag, sleutel } = await start();
    const { data, errors } = await vraag(ENTITEIT, {
      sleutel: sleutel({ rol: 'WERKENDE', gemeente: 'GM0599', dreigendBaanverlies: true }),
    });
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toContain('Bereid u voor op WW, als uw werk stopt.');
  });

  test('that was changed, is too old or is no key nulls its own desk only', async () => {
    let nu = MAANDAG;
    const { vraag, sleutel } = await start(() => nu);
    const goed = sleutel(ANNE);
    const veranderd = `${goed.slice(0, 60)}${goed[60] === 'A' ? 'B' : 'A'}${goed.slice(61)}`;
    for (const fout of [veranderd, 'geen-sleutel']) {
      const { data, errors } = await vraag(ENTITEIT, { sleutel: fout });
      expect(data).toEqual({ _entities: [null] });
      expect(errors).toHaveLength(1);
    }
    nu = new Date(MAANDAG.getTime() + 61_000);
    expect((await vraag(ENTITEIT, { sleutel: goed })).data).toEqual({ _entities: [null] });
  });
});

test('on the last day that it takes, every date in the answer is one', async () => {
  const situatie = {
    rol: 'WERKZOEKENDE',
    gemeente: 'GM0599',
    inkomstenbronnen: ['GEEN'],
    gewerkteWekenVanLaatste36: 30,
    maandenZonderWerk: 0,
    peildatum: PEILDATUM_TOT,
  };
  const { vervolgstappen, overdracht } = await vraagLoket(situatie);
  expect(vervolgstappen[0].uiterlijk).toBe('2099-01-07');
  expect(overdracht.bevestigenVoor).toBe('2099-01-07');
});

describe('refusals', () => {
  test.each([
    ['inkomstenbronnen', { ...ANNE, inkomstenbronnen: ['GEEN', 'WW'] }],
    ['maandenZonderWerk', { rol: 'WERKENDE', gemeente: 'GM0599', maandenZonderWerk: 3 }],
    ['gemeente', { rol: 'WERKENDE', gemeente: 'GM9999' }],
    ['inkomstenbronnen', { ...ANNE, leeftijd: 14, inkomstenbronnen: ['WW'], maandenZonderWerk: null }],
    ['peildatum', { ...ANNE, peildatum: '2099-12-28' }],
  ])('BAD_USER_INPUT naming situatie.%s and not its value', async (veld, situatie) => {
    const { vraag } = await start();
    const { data, errors } = await vraag(LOKET, { situatie });
    expect(data).toEqual({ loket: null });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: `situatie.${veld}` } }]);
    expect(errors?.[0]?.message).not.toContain('GM9999');
  });

  test('names both fields of a contradiction', async () => {
    const { vraag } = await start();
    const { errors } = await vraag(LOKET, {
      situatie: { ...ANNE, leeftijd: 14, inkomstenbronnen: ['WW'], maandenZonderWerk: null },
    });
    expect(errors?.map(({ message, extensions }) => ({ message, argumenten: extensions?.argumenten }))).toEqual([
      {
        message: 'situatie.inkomstenbronnen: holds an income that is not possible at the age in situatie.leeftijd',
        argumenten: ['situatie.inkomstenbronnen', 'situatie.leeftijd'],
      },
    ]);
  });
});

describe('werkgeverloket', () => {
  const WERKGEVERLOKET = `query ($situatie: WerkgeverSituatieInput!) {
    werkgeverloket(situatie: $situatie) {
      sleutel
      arbeidsmarktregio { code }
      verantwoordelijken { rol partij organisatie { id } grondslag { artikel } zekerheid terugval { partij } }
      werkgeversservicepunt { sleutel naam arbeidsmarktregio { code } }
      leerbedrijf { erkend uitleg grondslag { wet } url }
      vervolgstappen { volgorde soort titel uitleg partij uiterlijk url }
    }
  }`;
  const vraagWerkgever = async (deel: object) => {
    const { vraag } = await start();
    return vraag(WERKGEVERLOKET, { situatie: { gemeente: 'GM0599', vraag: 'SCHOLING', ...deel } });
  };

  test('names the WSP of the region as HOOFD and SBB for learning', async () => {
    const { data, errors } = await vraagWerkgever({});
    expect(errors).toBeUndefined();
    expect(data?.werkgeverloket).toMatchObject({
      arbeidsmarktregio: { code: 'AM22' },
      werkgeversservicepunt: { sleutel: 'GM0599~WSP', naam: 'WSP Rijnmond', arbeidsmarktregio: { code: 'AM22' } },
      leerbedrijf: { erkend: null, grondslag: { wet: 'Wet educatie en beroepsonderwijs' } },
    });
    const { verantwoordelijken } = Object(data?.werkgeverloket);
    expect(verantwoordelijken[0]).toMatchObject({
      rol: 'HOOFD',
      partij: 'WSP',
      organisatie: null,
      grondslag: { artikel: '10 lid 1' },
    });
    expect(verantwoordelijken.at(-1)).toMatchObject({ partij: 'SBB', organisatie: { id: 'sbb' } });
    const { vervolgstappen } = Object(data?.werkgeverloket);
    expect(vervolgstappen.map(({ titel }: { titel: string }) => titel)).toEqual([
      'Vraag uw sectorfonds wat het betaalt.',
      'Praat met een adviseur van het werkgeversservicepunt.',
    ]);
  });

  test.each([
    [{ erkendLeerbedrijf: true }, 'U bent een erkend leerbedrijf.'],
    [{ erkendLeerbedrijf: false }, 'U bent nog geen erkend leerbedrijf.'],
    [{}, 'Bent u een erkend leerbedrijf?'],
    [{ vraag: 'PERSONEEL_GEZOCHT', erkendLeerbedrijf: true }, 'U bent een erkend leerbedrijf.'],
    [{ vraag: 'PERSONEEL_GEZOCHT', erkendLeerbedrijf: false }, 'U bent nog geen erkend leerbedrijf.'],
    [{ vraag: 'PERSONEEL_OVER', erkendLeerbedrijf: true }, undefined],
    [{ vraag: 'WERKPLEK_AANPASSEN' }, undefined],
  ])('says what recognition means, or nothing where it plays no part: %j', async (deel, begin) => {
    const { data } = await vraagWerkgever(deel);
    const { leerbedrijf } = Object(data?.werkgeverloket);
    expect(leerbedrijf?.uitleg.startsWith(begin)).toBe(begin && true);
    if (leerbedrijf) expect(leerbedrijf.uitleg).toContain('leerbaan (bbl)');
  });

  test('its key opens as an entity', async () => {
    const { vraag, sleutel } = await start();
    const { data } = await vraag(
      'query ($s: ID!) { _entities(representations: [{ __typename: "Werkgeverloket", sleutel: $s }]) { ... on Werkgeverloket { werkgeversservicepunt { naam } } } }',
      { s: sleutel({ gemeente: 'GM0014', vraag: 'PERSONEEL_GEZOCHT' }) },
    );
    expect(data).toMatchObject({ _entities: [{ werkgeversservicepunt: { naam: 'WSP Groningen' } }] });
  });

  test('its key keeps the day of the question', async () => {
    const { vraag, sleutel } = await start();
    const partijenOp = async (peildatum: string) => {
      const { data } = await vraag(
        'query ($s: ID!) { _entities(representations: [{ __typename: "Werkgeverloket", sleutel: $s }]) { ... on Werkgeverloket { verantwoordelijken { partij } } } }',
        {
          s: sleutel({
            gemeente: 'GM0014',
            vraag: 'PERSONEEL_GEZOCHT',
            kandidaat: { inkomstenbronnen: ['BIJSTAND'], leeftijd: 67 },
            peildatum,
          }),
        },
      );
      return Object(data?._entities)[0].verantwoordelijken.map(({ partij }: { partij: string }) => partij);
    };
    // At 67 there is AOW on the first of these days; on the second its age is not known.
    expect(await partijenOp('2027-12-31')).not.toContain('GEMEENTE');
    expect(await partijenOp('2028-01-01')).toContain('GEMEENTE');
  });

  test('refuses a day on which no rule can be read', async () => {
    const { errors } = await vraagWerkgever({ peildatum: '2099-12-28' });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'situatie.peildatum' } }]);
  });

  test('refuses a candidate that contradicts itself', async () => {
    const { errors } = await vraagWerkgever({ kandidaat: { inkomstenbronnen: ['GEEN', 'WW'] } });
    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: 'situatie.kandidaat.inkomstenbronnen' } },
    ]);
  });
});
