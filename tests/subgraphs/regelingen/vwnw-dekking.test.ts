import { describe, expect, it, test } from 'vitest';
import type { Cao, VwnwVoorziening, Werkcontract } from '../../../subgraphs/regelingen/cao/cao.ts';
import { type Dekkingsgraad, getVwnwDekking } from '../../../subgraphs/regelingen/cao/vwnw-dekking.ts';

const VANDAAG = '2026-06-01';
const LOPEND = { van: '2026-01-01', tot: '2026-12-31' };

const geeft = (...contractsoorten: Werkcontract[]): VwnwVoorziening => ({
  soort: 'LOOPBAANADVIES',
  omschrijving: 'Gesprekken.',
  aanbieder: 'FONDS',
  contractsoorten,
  regeling: null,
});

/** An agreement for these kinds of contract (none: for all) that holds these provisions. */
const cao = (
  naam: string,
  voor: readonly Werkcontract[],
  vwnwVoorzieningen: Cao['vwnwVoorzieningen'],
  looptijd: Cao['looptijd'] = LOPEND,
  vervangenPer: Cao['vervangenPer'] = null,
): Cao => ({
  id: `cao-register~${naam}`,
  naam,
  soort: 'BEDRIJFSTAK',
  bedrijf: null,
  werkingssfeer: { sectoren: [{ id: 'F' }], contractsoorten: voor, omschrijving: null, algemeenVerbindend: null },
  looptijd,
  vervangenPer,
  fonds: null,
  vwnwVoorzieningen,
  herkomst: {
    bron: { id: 'cao-register', naam: 'Cao-register' },
    sleutel: naam,
    opgehaaldOp: '2026-06-01T00:00:00Z',
    actualiteit: 'ACTUEEL',
    gesimuleerd: true,
  },
});

const dekking = (caos: readonly Cao[], soort: Werkcontract, dag = VANDAAG) => {
  const gevonden = getVwnwDekking(caos, dag).find(({ contractsoort }) => contractsoort === soort);
  if (!gevonden) throw new Error(`nothing about ${soort}`);
  return { status: gevonden.status, caos: gevonden.caos.map(({ naam }) => naam), toelichting: gevonden.toelichting };
};

const rijk = cao('rijk', [], [geeft()]);
const smal = cao('smal', [], [geeft('VAST')]);
const leeg = cao('leeg', [], []);
const dicht = cao('dicht', [], null);
const alleenVast = cao('alleenVast', ['VAST'], [geeft()]);
const dichtVast = cao('dichtVast', ['VAST'], null);
const uitzend = cao('uitzend', ['UITZEND'], [geeft()]);
const uitzendLeeg = cao('uitzendLeeg', ['UITZEND'], []);

describe('for permanent contracts', () => {
  it.each<[string, readonly Cao[], Dekkingsgraad, string[]]>([
    ['every agreement gives', [rijk, smal], 'VOLLEDIG', ['rijk', 'smal']],
    ['one gives and one holds nothing', [rijk, leeg], 'GEDEELTELIJK', ['rijk']],
    ['one gives and nobody looked at the other', [rijk, dicht], 'GEDEELTELIJK', ['rijk']],
    ['none gives', [leeg], 'GEEN', []],
    ['none gives and nobody looked at one', [leeg, dicht], 'ONBEKEND', []],
    ['nobody looked', [dicht], 'ONBEKEND', []],
    ['there is no agreement', [], 'ONBEKEND', []],
  ])('%s', (_, caos, status, namen) => {
    expect(dekking(caos, 'VAST')).toMatchObject({ status, caos: namen });
  });
});

describe('for on-call workers', () => {
  it.each<[string, readonly Cao[], Dekkingsgraad, string[]]>([
    ['a provision for all that the agreement covers', [rijk], 'VOLLEDIG', ['rijk']],
    ['a provision for permanent contracts alone', [smal], 'GEEN', []],
    ['one of each', [rijk, smal], 'GEDEELTELIJK', ['rijk']],
    ['an agreement that shuts them out', [alleenVast], 'GEEN', []],
    ['one that shuts them out beside one that gives', [rijk, alleenVast], 'GEDEELTELIJK', ['rijk']],
    ['one for agency workers alone beside one that gives', [rijk, uitzend], 'VOLLEDIG', ['rijk']],
    ['one for agency workers alone', [uitzend], 'GEEN', []],
    ['one that nobody looked at, and that shuts them out', [dichtVast], 'GEEN', []],
    ['one that nobody looked at beside one that shuts them out', [dicht, alleenVast], 'ONBEKEND', []],
  ])('%s', (_, caos, status, namen) => {
    expect(dekking(caos, 'OPROEP')).toMatchObject({ status, caos: namen });
  });
});

describe('for agency workers, whose employer is the agency', () => {
  it.each<[string, readonly Cao[], Dekkingsgraad, string[]]>([
    ['an agreement that limits no contract is not theirs', [rijk], 'GEEN', []],
    ['one that names them is', [uitzend], 'VOLLEDIG', ['uitzend']],
    ['no other one is a gap beside it', [uitzend, rijk, alleenVast, dicht], 'VOLLEDIG', ['uitzend']],
    ['one that names them and holds nothing is', [uitzend, uitzendLeeg], 'GEDEELTELIJK', ['uitzend']],
    ['one that nobody looked at is not theirs either', [dicht], 'GEEN', []],
  ])('%s', (_, caos, status, namen) => {
    expect(dekking(caos, 'UITZEND')).toMatchObject({ status, caos: namen });
  });

  test('the text says which one often is, and claims nothing about the others', () => {
    expect(dekking([rijk], 'UITZEND').toelichting).toContain('Dan geldt vaak de cao voor uitzendkrachten.');
    expect(dekking([uitzend, rijk], 'UITZEND').toelichting).toBe(
      'Elke cao voor uitzendkrachten die wij van deze branche kennen, heeft voor hen hulp naar ander werk. Kijk in uw cao of vraag het aan uw werkgever.',
    );
  });
});

describe('by the term of an agreement', () => {
  const met = (looptijd: Cao['looptijd']) => [cao('a', [], [geeft()], looptijd)];
  it.each<[string, Cao['looptijd'], Dekkingsgraad]>([
    ['the day before it begins', { van: '2026-06-02', tot: null }, 'ONBEKEND'],
    ['its first day', { van: VANDAAG, tot: null }, 'VOLLEDIG'],
    ['its last day', { van: null, tot: VANDAAG }, 'VOLLEDIG'],
    ['the day after, as it goes on in contracts', { van: null, tot: '2026-05-31' }, 'VOLLEDIG'],
    ['no term registered', null, 'VOLLEDIG'],
  ])('%s', (_, looptijd, status) => {
    expect(dekking(met(looptijd), 'VAST').status).toBe(status);
  });

  test('an agreement that another took the place of does not count beside that one', () => {
    const vorige = cao('vorige', [], [geeft()], { van: null, tot: '2026-04-30' }, '2026-05-01');
    expect(dekking([vorige, leeg], 'VAST')).toMatchObject({ status: 'GEEN', caos: [] });
  });

  test('says so when it goes on after its term, and only then', () => {
    const NAWERKING = /looptijd van een cao is voorbij/;
    expect(dekking(met({ van: null, tot: '2026-05-31' }), 'VAST').toelichting).toMatch(NAWERKING);
    expect(dekking(met({ van: null, tot: VANDAAG }), 'VAST').toelichting).not.toMatch(NAWERKING);
  });
});

test('says that nobody looked where nobody looked at what these workers can have, whatever others have', () => {
  expect(dekking([dicht, alleenVast], 'OPROEP').toelichting).toContain('Wij hebben de cao’s niet bekeken.');
  expect(dekking([dicht, leeg], 'OPROEP').toelichting).toContain('Niet elke cao hebben wij bekeken.');
});

test('says of each kind of contract what it means in plain Dutch, and promises nothing', () => {
  expect(getVwnwDekking([smal, dicht], VANDAAG).map(({ contractsoort }) => contractsoort)).toEqual([
    'VAST',
    'TIJDELIJK',
    'UITZEND',
    'OPROEP',
  ]);
  expect(dekking([rijk], 'TIJDELIJK').toelichting).toBe(
    'Elke cao voor mensen met een tijdelijk contract die wij van deze branche kennen, heeft voor hen hulp naar ander werk. Kijk in uw cao of vraag het aan uw werkgever.',
  );
  expect(dekking([smal, dicht], 'VAST').toelichting).toBe(
    'In een deel van de cao’s van deze branche staat hulp naar ander werk voor mensen met een vast contract. Niet elke cao hebben wij bekeken. Kijk welke cao u hebt.',
  );
  expect(dekking([alleenVast], 'UITZEND').toelichting).toBe(
    'De cao’s van deze branche die wij kennen, zijn niet voor uitzendkrachten. Werkt u voor een uitzendbureau? Dan geldt vaak de cao voor uitzendkrachten. Het Werkcentrum kan u misschien helpen.',
  );
  expect(dekking([leeg], 'OPROEP').toelichting).toBe(
    'In de cao’s van deze branche vonden wij geen hulp naar ander werk voor oproepkrachten. Het Werkcentrum kan u misschien helpen.',
  );
  expect(dekking([dicht], 'VAST').toelichting).toBe(
    'Wij weten niet of er in deze branche hulp naar ander werk is voor mensen met een vast contract. Wij hebben de cao’s niet bekeken. Vraag het aan uw werkgever of vakbond.',
  );
  expect(dekking([leeg, dicht], 'VAST').toelichting).toBe(
    'Wij weten niet of er in deze branche hulp naar ander werk is voor mensen met een vast contract. Niet elke cao hebben wij bekeken. Vraag het aan uw werkgever of vakbond.',
  );
  expect(dekking([], 'VAST').toelichting).toBe(
    'Wij kennen geen cao van deze branche die nu geldt. Vraag het aan uw werkgever of vakbond.',
  );
});
