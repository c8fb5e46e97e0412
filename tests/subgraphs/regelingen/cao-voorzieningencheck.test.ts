import { describe, expect, it, test } from 'vitest';
import { mockVandaag } from '../../../mocks/klok.ts';
import { mapCao } from '../../../subgraphs/regelingen/bronnen/cao-register/map.ts';
import { CaoSource } from '../../../subgraphs/regelingen/bronnen/cao-register/parse.ts';
import { createToelichting } from '../../../subgraphs/regelingen/cao/verwijzing.ts';
import { createBevinding } from '../../../subgraphs/regelingen/cao/voorzieningencheck.ts';
import { caoId, op, regelingId, registercao, registreer, startCaos } from './cao-proef.ts';

const CHECK = `query ($cao: ID, $sector: ID, $contract: Contractsoort) {
  voorzieningencheck(cao: $cao, sector: $sector, contract: $contract) {
    contract sector { id } caos { naam }
    voorzieningen { cao { naam } voorziening { soort aanbieder regeling { id } } uitvoerder { id naam } openVoorContract }
    ontbreekt { soort reden caos { naam } verwijzing toelichting }
    peildatum samenvatting bronnen { bron { id } status aantal }
  }
}`;

interface Check {
  readonly caos: readonly { naam: string }[];
  readonly voorzieningen: readonly {
    readonly cao: { naam: string };
    readonly voorziening: { soort: string; aanbieder: string; regeling: { id: string } | null };
    readonly uitvoerder: { id: string; naam: string } | null;
    readonly openVoorContract: boolean | null;
  }[];
  readonly ontbreekt: readonly { soort: string; reden: string; caos: { naam: string }[]; toelichting: string }[];
  readonly samenvatting: string;
  readonly bronnen: readonly object[];
}

const check = async (
  vraagwaarden: object,
  start: Parameters<typeof startCaos>[0] = () => {},
  dag?: string,
): Promise<Check> => {
  const { vraag } = await startCaos(start);
  const { data, errors } = await vraag(CHECK, { ...vraagwaarden }, dag === undefined ? undefined : op(dag));
  expect(errors).toBeUndefined();
  return Object(data).voorzieningencheck;
};

const redenen = ({ ontbreekt }: Check): Record<string, string> =>
  Object.fromEntries(ontbreekt.map(({ soort, reden }) => [soort, reden]));
const openheid = ({ voorzieningen }: Check): Record<string, boolean | null> =>
  Object.fromEntries(voorzieningen.map(({ voorziening, openVoorContract }) => [voorziening.soort, openVoorContract]));

test('says what an agreement has for a permanent contract, from whom, and what is missing and where to go', async () => {
  const gevonden = await check({ cao: caoId('bouw-infra'), contract: 'VAST' });
  expect(gevonden).toMatchObject({
    contract: 'VAST',
    sector: null,
    caos: [{ naam: 'Cao Bouw & Infra' }],
    voorzieningen: [
      {
        cao: { naam: 'Cao Bouw & Infra' },
        voorziening: { soort: 'LOOPBAANADVIES', aanbieder: 'FONDS', regeling: { id: regelingId('volandis-loopbaan') } },
        uitvoerder: { id: 'fonds~volandis', naam: 'Volandis' },
        openVoorContract: true,
      },
      { voorziening: { soort: 'SCHOLINGSBUDGET', aanbieder: 'WERKGEVER', regeling: null }, uitvoerder: null },
      { voorziening: { soort: 'AANVULLING_WW', aanbieder: 'ONBEKEND' }, uitvoerder: null },
    ],
    samenvatting:
      'Wij vonden 3 afspraken over hulp naar ander werk. U kunt die misschien gebruiken. Dit zijn voorbeelden: de echte afspraken staan in de tekst van de cao.',
    bronnen: [
      { bron: { id: 'cao-register' }, status: 'UIT_CACHE', aantal: 1 },
      { bron: { id: 'oo-fondsen' }, status: 'UIT_CACHE', aantal: 1 },
    ],
  });
  expect(redenen(gevonden)).toEqual({
    ONTWIKKELBUDGET: 'NIET_AFGESPROKEN',
    EVC: 'NIET_AFGESPROKEN',
    OUTPLACEMENT: 'NIET_AFGESPROKEN',
    SOCIAAL_PLAN: 'NIET_AFGESPROKEN',
  });
  expect(gevonden.ontbreekt[1]).toMatchObject({
    soort: 'EVC',
    verwijzing: ['LEERWERKLOKET', 'WERKCENTRUM'],
    toelichting:
      'In ‘Cao Bouw & Infra’ vonden wij nu niets over een bewijs van wat u in uw werk hebt geleerd. Het Leerwerkloket kan met u kijken wat u al kunt.',
  });
});

describe('threatened flex workers', () => {
  test('see that what the agreement has is not for an on-call contract, and that help for them is an intention', async () => {
    const gevonden = await check({ cao: caoId('bouw-infra'), contract: 'OPROEP' });
    expect(openheid(gevonden)).toEqual({ LOOPBAANADVIES: false, SCHOLINGSBUDGET: false, AANVULLING_WW: false });
    expect(redenen(gevonden)).toMatchObject({
      LOOPBAANADVIES: 'NIET_VOOR_DIT_CONTRACT',
      SCHOLINGSBUDGET: 'NIET_VOOR_DIT_CONTRACT',
      EVC: 'NIET_AFGESPROKEN',
    });
    expect(gevonden.samenvatting).toBe(
      'Wij vonden geen afspraken over hulp naar ander werk voor oproepkrachten. Vakbonden en werkgevers willen ook mensen met los werk helpen. Dat is nog niet overal zo. Het Werkcentrum kan u misschien helpen. Dit zijn voorbeelden: de echte afspraken staan in de tekst van de cao.',
    );
  });

  test('of an agency see that the agreement of the branch is not theirs, and which one often is', async () => {
    const gevonden = await check({ sector: 'F', contract: 'UITZEND' });
    expect(new Set(Object.values(openheid(gevonden)))).toEqual(new Set([false]));
    expect(new Set(Object.values(redenen(gevonden)))).toEqual(new Set(['NIET_VOOR_DIT_CONTRACT']));
    expect(gevonden.ontbreekt).toHaveLength(7);
    expect(gevonden.ontbreekt[0]?.toelichting).toMatch(
      /^Gesprekken over uw loopbaan zijn er in ‘Cao Bouw & Infra’ en ‘Cao Technisch Installatiebedrijf’ niet voor uitzendkrachten\./,
    );
    expect(gevonden.samenvatting).toContain('Dan geldt vaak de cao voor uitzendkrachten.');
    expect(gevonden.samenvatting).toContain('Dat is nog niet overal zo.');
  });

  test('of an agency see the same of an agreement that limits no contract: their employer is the agency', async () => {
    const gevonden = await check({ sector: 'A', contract: 'UITZEND' });
    expect(new Set(Object.values(openheid(gevonden)))).toEqual(new Set([false]));
    expect(new Set(Object.values(redenen(gevonden)))).toEqual(new Set(['NIET_VOOR_DIT_CONTRACT']));
    expect(gevonden.samenvatting).toContain('Dan geldt vaak de cao voor uitzendkrachten.');
  });

  test('of an agency are not sent to the agreement for agency workers by the branch that has it', async () => {
    const gevonden = await check({ sector: 'N', contract: 'UITZEND' }, (wereld) =>
      registreer(wereld, [registercao('uitzendkrachten', { vanWerkNaarWerk: [] })]),
    );
    expect(gevonden.caos).toEqual([{ naam: 'Cao voor Uitzendkrachten' }]);
    expect(gevonden.samenvatting).toContain(
      'Wij vonden geen afspraken over hulp naar ander werk voor uitzendkrachten.',
    );
    expect(gevonden.samenvatting).not.toContain('Dan geldt vaak de cao voor uitzendkrachten.');
  });

  test('of an agency see what their own agreement has', async () => {
    const gevonden = await check({ cao: caoId('uitzendkrachten'), contract: 'UITZEND' });
    expect(openheid(gevonden)).toEqual({ ONTWIKKELBUDGET: true, LOOPBAANADVIES: true });
    expect(Object.keys(redenen(gevonden))).not.toContain('LOOPBAANADVIES');
  });
});

describe('what is open', () => {
  it.each<[string, object, Record<string, boolean | null>]>([
    ['for a contract that all provisions name', { contract: 'VAST' }, { LOOPBAANADVIES: true, OUTPLACEMENT: true }],
    ['for one that some name', { contract: 'TIJDELIJK' }, { LOOPBAANADVIES: true, OUTPLACEMENT: false }],
    ['is not known without the contract', {}, { LOOPBAANADVIES: null, OUTPLACEMENT: null }],
    ['is nothing without a contract', { contract: 'GEEN' }, { LOOPBAANADVIES: false, OUTPLACEMENT: false }],
  ])('%s', async (_, vraagwaarden, verwacht) => {
    expect(openheid(await check({ cao: caoId('metalektro'), ...vraagwaarden }))).toMatchObject(verwacht);
  });

  test('comes first', async () => {
    const { voorzieningen, samenvatting } = await check({ cao: caoId('gemeenten'), contract: 'OPROEP' });
    expect(voorzieningen.map(({ openVoorContract }) => openVoorContract)).toEqual([true, false, false, false]);
    expect(samenvatting).toContain('Wij vonden 1 afspraak over hulp naar ander werk.');
    expect(samenvatting).toContain('Nog 3 zijn er niet voor oproepkrachten.');
  });
});

test('calls what a mock says an example, and what a real register says not', async () => {
  const gevonden = await check({ cao: caoId('rijk'), contract: 'VAST' }, (wereld) =>
    registreer(wereld, [registercao('rijk')]),
  );
  expect(gevonden.samenvatting).toContain('Dit zijn voorbeelden');
  const echt = createBevinding({
    caos: [
      mapCao(CaoSource.parse(registercao('rijk')), {
        waarde: null,
        opgehaaldOp: '2026-06-01T00:00:00Z',
        actualiteit: 'ACTUEEL',
        gesimuleerd: false,
      }),
    ],
    sector: null,
    contract: 'VAST',
    vorigWerk: false,
    dag: mockVandaag(),
  });
  expect(echt.samenvatting).not.toContain('voorbeeld');
});

test('asks for the contract when it is not told, and calls nothing missing that is agreed', async () => {
  const gevonden = await check({ cao: caoId('metalektro') });
  expect(gevonden).toMatchObject({ contract: null });
  expect(gevonden.samenvatting).toBe(
    'Wij vonden 4 afspraken over hulp naar ander werk. Wij weten niet wat voor contract u hebt. Vul dat in: dan ziet u welke afspraken voor u kunnen zijn. De looptijd van een cao is voorbij. De afspraken gelden dan vaak nog, maar niet bij elke werkgever. Dit zijn voorbeelden: de echte afspraken staan in de tekst van de cao.',
  );
  expect(redenen(gevonden)).toEqual({
    ONTWIKKELBUDGET: 'NIET_AFGESPROKEN',
    EVC: 'NIET_AFGESPROKEN',
    AANVULLING_WW: 'NIET_AFGESPROKEN',
  });
});

describe('what nobody looked at', () => {
  test('is never "there is nothing"', async () => {
    const gevonden = await check({ cao: caoId('banken'), contract: 'VAST' });
    expect(gevonden.voorzieningen).toEqual([]);
    expect(new Set(Object.values(redenen(gevonden)))).toEqual(new Set(['NOOIT_BEKEKEN']));
    expect(gevonden.ontbreekt[0]?.toelichting).toMatch(
      /^Wij weten niet wat er in ‘Cao Banken’ staat over gesprekken over uw loopbaan\./,
    );
    expect(gevonden.samenvatting).toBe(
      'Wij weten niet wat er is afgesproken over hulp naar ander werk. Vraag het aan uw werkgever of vakbond. Dit zijn voorbeelden: de echte afspraken staan in de tekst van de cao.',
    );
  });

  test('differs from an agreement that was looked at and holds nothing', async () => {
    const gevonden = await check({ cao: caoId('horeca'), contract: 'VAST' });
    expect(new Set(Object.values(redenen(gevonden)))).toEqual(new Set(['NIET_AFGESPROKEN']));
    expect(gevonden.samenvatting).toBe(
      'Wij vonden geen afspraken over hulp naar ander werk voor mensen met een vast contract. Het Werkcentrum kan u misschien helpen. Dit zijn voorbeelden: de echte afspraken staan in de tekst van de cao.',
    );
  });

  test.each<[string, string | null, string]>([
    [
      'some hold something',
      'TIJDELIJK',
      'Wij vonden 3 afspraken over hulp naar ander werk. U kunt die misschien gebruiken. Nog 2 zijn er niet voor mensen met een tijdelijk contract. Niet elke cao hebben wij bekeken.',
    ],
    [
      'the contract is not told',
      null,
      'Wij vonden 5 afspraken over hulp naar ander werk. Niet elke cao hebben wij bekeken.',
    ],
  ])('is told where it is one of several, of which %s', async (_, contract, tekst) => {
    expect((await check({ sector: 'N', contract })).samenvatting).toContain(tekst);
  });

  const GEEN = 'Wij vonden geen afspraken over hulp naar ander werk voor mensen met een vast contract.';
  const WERKCENTRUM = 'Het Werkcentrum kan u misschien helpen.';
  test.each<[string, string, string]>([
    ['is told where the others hold nothing', 'onbepaald', `${GEEN} Niet elke cao hebben wij bekeken. ${WERKCENTRUM}`],
    ['is not told where it is for others', 'oproep', `${GEEN} ${WERKCENTRUM}`],
  ])('%s', async (_, contract, tekst) => {
    const { samenvatting } = await check({ sector: 'I', contract: 'VAST' }, (wereld) =>
      registreer(wereld, [
        registercao('horeca'),
        registercao('banken', { werkingssfeer: { sbi: ['I'], contracten: [contract], tekst: null } }),
      ]),
    );
    expect(samenvatting).toContain(tekst);
  });

  test('does not matter to workers whom the agreement shuts out', async () => {
    const gevonden = await check({ cao: caoId('banken'), contract: 'OPROEP' });
    expect(new Set(Object.values(redenen(gevonden)))).toEqual(new Set(['NIET_VOOR_DIT_CONTRACT']));
    expect(gevonden.samenvatting).toMatch(/^Wij vonden geen afspraken over hulp naar ander werk voor oproepkrachten\./);
  });

  test('includes an agreement of which one provision cannot be read: the rest alone would say that it is not there', async () => {
    const evc = { soort: 'evc', omschrijving: 'Een bewijs.', via: 'fonds', contracten: [], fondsregeling: null };
    const gevonden = await check({ cao: caoId('rijk'), contract: 'VAST' }, (wereld) =>
      registreer(wereld, [registercao('rijk', { vanWerkNaarWerk: [evc, { ...evc, omschrijving: 'x'.repeat(501) }] })]),
    );
    expect(gevonden.voorzieningen).toEqual([]);
    expect(new Set(Object.values(redenen(gevonden)))).toEqual(new Set(['NOOIT_BEKEKEN']));
  });

  test('includes a sector of which the register knows no agreement', async () => {
    const gevonden = await check({ sector: 'J', contract: 'VAST' });
    expect(gevonden.caos).toEqual([]);
    expect(gevonden.ontbreekt).toHaveLength(7);
    expect(new Set(Object.values(redenen(gevonden)))).toEqual(new Set(['NOOIT_BEKEKEN']));
    expect(gevonden.samenvatting).toBe('Wij kennen geen cao van deze branche. Vraag het aan uw werkgever of vakbond.');
  });
});

describe('a whole sector', () => {
  test('shows every agreement in force, and in which of them a kind is missing and why', async () => {
    const gevonden = await check({ sector: 'N', contract: 'VAST' });
    expect(gevonden).toMatchObject({ sector: { id: 'N' } });
    expect(gevonden.caos.map(({ naam }) => naam)).toEqual([
      'Cao Hoveniersbedrijf',
      'Cao Particuliere Beveiliging',
      'Cao Schoonmaak- en Glazenwassersbedrijf',
      'Cao voor Uitzendkrachten',
    ]);
    const scholing = gevonden.ontbreekt.filter(({ soort }) => soort === 'SCHOLINGSBUDGET');
    expect(scholing.map(({ reden, caos }) => [reden, caos.map(({ naam }) => naam)])).toEqual([
      ['NIET_VOOR_DIT_CONTRACT', ['Cao voor Uitzendkrachten']],
      ['NOOIT_BEKEKEN', ['Cao Particuliere Beveiliging']],
    ]);
    expect(gevonden.samenvatting).toMatch(
      /^Wij weten niet welke cao u hebt\. Dit staat in de cao’s die wij kennen van de branche Verhuur/,
    );
  });

  test('leaves out an agreement that is still to begin', async () => {
    const { caos } = await check({ sector: 'A' });
    expect(caos).toEqual([{ naam: 'Cao Glastuinbouw' }]);
  });

  test('leaves out an agreement that another took the place of, in the sector and on its own', async () => {
    const { caos } = await check({ sector: 'H' });
    expect(caos).toEqual([{ naam: 'Cao Beroepsgoederenvervoer' }]);
    const vorige = await check({ cao: caoId('beroepsgoederenvervoer-vorig') });
    expect(vorige.samenvatting).toBe(
      '‘Cao Beroepsgoederenvervoer (vorige)’ is afgelopen. Vraag het aan uw werkgever of vakbond.',
    );
  });

  test('does not count when the agreement is known', async () => {
    const gevonden = await check({ cao: caoId('bouw-infra'), sector: 'Q', contract: 'VAST' });
    expect(gevonden).toMatchObject({ sector: null, caos: [{ naam: 'Cao Bouw & Infra' }] });
  });
});

describe('a social plan', () => {
  const looptijd = { van: '2026-01-01', tot: '2026-12-31' };
  it.each([
    ['2025-12-31', 0, /nog niet begonnen/],
    ['2026-01-01', 4, /4 afspraken/],
    ['2026-12-31', 4, /4 afspraken/],
    ['2027-01-01', 0, /is afgelopen/],
  ])('on %s has %d provisions', async (dag, aantal, samenvatting) => {
    const gevonden = await check(
      { cao: caoId('voorbeeldbedrijf-polderpost'), contract: 'VAST' },
      (wereld) => registreer(wereld, [registercao('voorbeeldbedrijf-polderpost', { looptijd })]),
      dag,
    );
    expect(gevonden.voorzieningen).toHaveLength(aantal);
    expect(gevonden).toMatchObject({ peildatum: dag });
    expect(gevonden.samenvatting).toMatch(samenvatting);
    if (aantal === 0) expect(new Set(Object.values(redenen(gevonden)))).toEqual(new Set(['NIET_VAN_KRACHT']));
  });
});

describe('an agreement that is not in force', () => {
  test.each<[string, object, string]>([
    ['still to begin', { looptijd: { van: '2026-12-01', tot: null } }, '‘Cao Open Teelten’ is nog niet begonnen.'],
    [
      'replaced',
      { looptijd: { van: null, tot: null }, vervangenPer: '2026-05-01' },
      '‘Cao Open Teelten’ is afgelopen.',
    ],
    [
      'over, and nobody ever looked',
      { looptijd: { van: null, tot: '2020-01-01' }, vanWerkNaarWerk: null },
      '‘Cao Open Teelten’ is afgelopen.',
    ],
  ])('%s: is named, and nobody says that it holds nothing', async (_, anders, samenvatting) => {
    const gevonden = await check(
      { cao: caoId('open-teelten'), contract: 'VAST' },
      (wereld) => registreer(wereld, [registercao('open-teelten', anders)]),
      '2026-06-01',
    );
    expect(gevonden).toMatchObject({ caos: [], voorzieningen: [] });
    expect(gevonden.ontbreekt).toHaveLength(7);
    expect(new Set(Object.values(redenen(gevonden)))).toEqual(new Set(['NIET_VAN_KRACHT']));
    expect(gevonden.ontbreekt[1]).toMatchObject({
      soort: 'SCHOLINGSBUDGET',
      caos: [{ naam: 'Cao Open Teelten' }],
      toelichting:
        '‘Cao Open Teelten’ geldt nu niet. Wij weten niet of er geld voor scholing is. Het Werkcentrum of het Leerwerkloket kan met u zoeken naar geld voor een opleiding.',
    });
    expect(gevonden.samenvatting).toBe(`${samenvatting} Vraag het aan uw werkgever of vakbond.`);
  });
});

describe('the question', () => {
  it.each([
    [{}, 'cao'],
    [{ contract: 'VAST' }, 'cao'],
    [{ sector: 'Z' }, 'sector'],
    [{ cao: 'a b' }, 'cao'],
  ])('%o is refused, also where the subgraph is asked directly', async (vraagwaarden, argument) => {
    const { vraag } = await startCaos();
    const { data, errors } = await vraag(CHECK, vraagwaarden);
    expect(data).toEqual({ voorzieningencheck: null });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  });

  test('about an agreement that does not exist gives null, without an error', async () => {
    const { vraag } = await startCaos();
    const { data, errors } = await vraag(CHECK, { cao: caoId('weg'), sector: 'F' });
    expect({ data, errors }).toEqual({ data: { voorzieningencheck: null }, errors: undefined });
  });
});

describe('at the desk', () => {
  const LOKET = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Loket {
    voorzieningencheck { contract sector { id } caos { naam } peildatum } } } }`;
  it.each<[string, object, object | null]>([
    [
      'the agreement of the situation',
      { cao: caoId('rijk'), sector: 'O', contract: 'TIJDELIJK' },
      { contract: 'TIJDELIJK', sector: null, caos: [{ naam: 'Cao Rijk' }] },
    ],
    ['else its sector', { sector: 'I' }, { contract: null, sector: { id: 'I' }, caos: [{ naam: 'Cao Horeca' }] }],
    ['its day', { cao: caoId('rijk'), peildatum: '2026-02-03' }, { peildatum: '2026-02-03' }],
    ['nothing when neither is told', { contract: 'VAST' }, null],
  ])('looks at %s', async (_, feiten, verwacht) => {
    const { vraag, sleutel } = await startCaos();
    const { data, errors } = await vraag(LOKET, {
      r: [{ __typename: 'Loket', sleutel: sleutel({ rol: 'WERKENDE', gemeente: 'GM0599', ...feiten }) }],
    });
    expect(errors).toBeUndefined();
    const [loket] = Object(data)._entities;
    if (verwacht === null) expect(loket).toEqual({ voorzieningencheck: null });
    else expect(loket.voorzieningencheck).toMatchObject(verwacht);
  });
});

describe('at the desk of somebody without a job', () => {
  const LOKET = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Loket {
    voorzieningencheck { contract samenvatting voorzieningen { openVoorContract } ontbreekt { reden } } } } }`;
  const bijLoket = async (feiten: object): Promise<{ contract: string | null; samenvatting: string }> => {
    const { vraag, sleutel } = await startCaos();
    const { data, errors } = await vraag(LOKET, {
      r: [{ __typename: 'Loket', sleutel: sleutel({ gemeente: 'GM0599', ...feiten }) }],
    });
    expect(errors).toBeUndefined();
    return Object(data)._entities[0].voorzieningencheck;
  };
  const VORIG = 'U werkt nu niet bij een werkgever. Dit gaat over de cao van uw vorige werk.';

  it.each([
    ['a jobseeker', { rol: 'WERKZOEKENDE' }],
    ['a jobseeker who says so', { rol: 'WERKZOEKENDE', contract: 'GEEN', inkomstenbronnen: ['BIJSTAND'] }],
    ['a self-employed person', { rol: 'ZELFSTANDIGE', inkomstenbronnen: ['ONDERNEMING'] }],
  ])('it is about the last job of %s, asks for no contract and rules nothing out', async (_, feiten) => {
    const gevonden = await bijLoket({ sector: 'F', ...feiten });
    expect(gevonden).toMatchObject({ contract: null, voorzieningen: new Array(5).fill({ openVoorContract: null }) });
    expect(JSON.stringify(gevonden)).not.toContain('NIET_VOOR_DIT_CONTRACT');
    expect(gevonden.samenvatting).toBe(
      `${VORIG} Wij weten niet welke cao u had. Dit staat in de cao’s die wij kennen van de branche Bouwnijverheid. Wij vonden 5 afspraken over hulp naar ander werk. Wij weten niet of die nog voor u gelden. Vraag het aan uw vorige werkgever of aan een vakbond. Dit zijn voorbeelden: de echte afspraken staan in de tekst van de cao.`,
    );
  });

  it.each([
    ['no agreement is known', { sector: 'J' }, 'Wij kennen geen cao van deze branche.'],
    [
      'nobody looked at it',
      { cao: caoId('banken') },
      'Wij weten niet wat er is afgesproken over hulp naar ander werk.',
    ],
  ])('where %s it is the last employer whom to ask', async (_, feiten, zin) => {
    const { samenvatting } = await bijLoket({ rol: 'WERKZOEKENDE', ...feiten });
    expect(samenvatting).toContain(`${VORIG} ${zin} Vraag het aan uw vorige werkgever of aan een vakbond.`);
    expect(samenvatting).not.toContain('uw werkgever of vakbond');
  });

  it.each([
    ['works', { rol: 'WERKENDE' }, null],
    ['looks for other work beside wages', { rol: 'WERKZOEKENDE', inkomstenbronnen: ['LOONDIENST'] }, null],
    ['has a job beside a business', { rol: 'ZELFSTANDIGE', contract: 'TIJDELIJK' }, 'TIJDELIJK'],
  ])('it is about the present job of who %s', async (_, feiten, contract) => {
    const gevonden = await bijLoket({ sector: 'F', ...feiten });
    expect(gevonden.contract).toBe(contract);
    expect(gevonden.samenvatting).not.toContain('vorige');
    expect(gevonden.samenvatting.includes('Vul dat in')).toBe(contract === null);
  });
});

describe('sources that are missing', () => {
  test('funds: everything stays but their schemes, and the check says so', async () => {
    const { vraag } = await startCaos((wereld) => wereld.zetScenario('oo-fondsen', 'uit'));
    const { data, errors } = await vraag(CHECK, { cao: caoId('bouw-infra'), contract: 'VAST' });
    const gevonden: Check = Object(data).voorzieningencheck;
    expect(gevonden.voorzieningen).toHaveLength(3);
    expect(gevonden.voorzieningen[0]).toMatchObject({
      voorziening: { soort: 'LOOPBAANADVIES', regeling: null },
      uitvoerder: { naam: 'Volandis' },
    });
    expect(gevonden.bronnen).toEqual([
      { bron: { id: 'cao-register' }, status: 'UIT_CACHE', aantal: 1 },
      { bron: { id: 'oo-fondsen' }, status: 'NIET_BESCHIKBAAR', aantal: null },
    ]);
    expect(errors).toMatchObject([
      {
        path: ['voorzieningencheck', 'voorzieningen', 0, 'voorziening', 'regeling'],
        extensions: { code: 'BRON_NIET_BESCHIKBAAR', bron: 'oo-fondsen' },
      },
    ]);
  });

  test('the register: there is no check, with an error that names it', async () => {
    const { vraag } = await startCaos((wereld) => wereld.zetScenario('cao-register', 'uit'));
    const { data, errors } = await vraag(CHECK, { sector: 'F' });
    expect(data).toEqual({ voorzieningencheck: null });
    expect(errors).toMatchObject([{ extensions: { code: 'BRON_NIET_BESCHIKBAAR', bron: 'cao-register' } }]);
  });

  test('a scheme that the fund does not have any more is null, without an error', async () => {
    const gevonden = await check({ cao: caoId('bouw-infra'), contract: 'VAST' }, (wereld) =>
      registreer(wereld, [
        registercao('bouw-infra', {
          vanWerkNaarWerk: [
            { soort: 'evc', omschrijving: 'Een bewijs.', via: 'fonds', contracten: [], fondsregeling: 'weg' },
          ],
        }),
      ]),
    );
    expect(gevonden.voorzieningen).toMatchObject([{ voorziening: { soort: 'EVC', regeling: null } }]);
    expect(gevonden.bronnen).toContainEqual({ bron: { id: 'oo-fondsen' }, status: 'UIT_CACHE', aantal: 0 });
  });
});

test('promises nothing, in any text of any check', async () => {
  const { vraag } = await startCaos();
  const sectoren = [...'ACFGHIJKNOPQ'];
  const { data, errors } = await vraag(
    `{ ${sectoren
      .flatMap((sector) =>
        ['VAST', 'UITZEND', 'GEEN', null].map(
          (contract, i) =>
            `${sector}${i}: voorzieningencheck(sector: "${sector}", contract: ${contract}) { samenvatting ontbreekt { toelichting } }`,
        ),
      )
      .join(' ')} }`,
  );
  expect(errors).toBeUndefined();
  expect(JSON.stringify(data).match(/recht op|\bzeker\b|garandeer|undefined|null/g)).toBeNull();
});

test('names three agreements, and counts more than that', () => {
  const tekst = (...namen: readonly string[]) =>
    createToelichting('EVC', 'NOOIT_BEKEKEN', { caos: namen.map((naam) => ({ naam })), contract: null });
  expect(tekst('A', 'B', 'C')).toContain('‘A’, ‘B’ en ‘C’');
  expect(tekst('A', 'B', 'C', 'D')).toContain('4 cao’s van deze branche');
});
