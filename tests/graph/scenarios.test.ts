import { describe, expect, test } from 'vitest';
import { SCENARIONAMEN, SCENARIOS, type Scenarionaam } from '../../mocks/scenario/scenarios.ts';
import { PERSONEN } from '../../mocks/suwi/personen.ts';
import { BRONFOUTCODES, type BronFoutcode, getMelding } from '../../subgraphs/shared/bron/bron-fout.ts';
import { deelGraaf } from '../helpers/deel-graaf.ts';
import { type Antwoord, bouwGraaf, type GraafProef } from '../helpers/graaf.ts';

const VACATURES = `{ vacatures(filter: { arbeidsmarktregio: "AM22" }, first: 100) {
  nodes { id herkomst { bron { id } } }
} }`;

const BEROEP = `{
  beroep(id: "7115") {
    naam vaardigheden { vaardigheid { naam } } overstappen(first: 2) { naar { naam } }
    loopbaanpaden { naam } vraagEnAanbod(arbeidsmarktregio: "AM22") { spanningsindicator openMatch { vacatures } }
  }
  vaardigheden(zoek: "reken") { naam }
}`;

const PERSOON = `query ($bsn: BSN!) { persoon(bsn: $bsn) {
  gemeente { naam }
  uitkeringen { nodes { soort status herkomst { bron { id } } } alleenInPolis { soort } }
  registraties { doelgroepregister }
} }`;

/** A source that is asked live: what of an answer is its own, and what is not and has to stay. */
interface Proef {
  readonly bron: string;
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly eigen: (data: unknown) => readonly unknown[];
  readonly rest: (data: unknown) => unknown;
}

const getVacatures = (data: unknown, isVum: boolean): readonly string[] =>
  Object(data)
    .vacatures.nodes.filter(
      (node: { herkomst: { bron: { id: string } } }) => (node.herkomst.bron.id === 'vum') === isVum,
    )
    .map(({ id }: { id: string }) => id);

const getUitkeringen = (data: unknown, bron: string): readonly unknown[] =>
  Object(data).persoon.uitkeringen.nodes.filter(
    ({ herkomst }: { herkomst: { bron: { id: string } } }) => herkomst.bron.id === bron,
  );

const PROEVEN: readonly Proef[] = [
  {
    bron: 'vum',
    query: VACATURES,
    eigen: (data) => getVacatures(data, true),
    rest: (data) => getVacatures(data, false).toSorted(),
  },
  {
    bron: 'competentnl',
    query: BEROEP,
    eigen: (data) =>
      [Object(data).beroep.vaardigheden, Object(data).beroep.overstappen, Object(data).vaardigheden].flatMap(
        (lijst) => lijst ?? [],
      ),
    rest: (data) => {
      const { naam, loopbaanpaden, vraagEnAanbod } = Object(data).beroep;
      return { naam, loopbaanpaden, vraagEnAanbod };
    },
  },
  {
    bron: 'bijstandsregelingen',
    query: PERSOON,
    variables: { bsn: PERSONEN.wwEnBijstand },
    eigen: (data) => getUitkeringen(data, 'bijstandsregelingen'),
    rest: (data) => [
      getUitkeringen(data, 'uwv-dossier'),
      Object(data).persoon.gemeente,
      Object(data).persoon.registraties,
    ],
  },
  {
    bron: 'uwv-dossier',
    query: PERSOON,
    variables: { bsn: PERSONEN.wwEnBijstand },
    eigen: (data) => [...getUitkeringen(data, 'uwv-dossier'), Object(data).persoon.registraties ?? []].flat(),
    rest: (data) => [getUitkeringen(data, 'bijstandsregelingen'), Object(data).persoon.gemeente],
  },
  {
    bron: 'polis',
    query: PERSOON,
    variables: { bsn: PERSONEN.alleenInPolis },
    eigen: (data) => Object(data).persoon.uitkeringen.alleenInPolis ?? [],
    rest: (data) => [
      Object(data).persoon.uitkeringen.nodes,
      Object(data).persoon.gemeente,
      Object(data).persoon.registraties,
    ],
  },
  {
    bron: 'brp',
    query: PERSOON,
    variables: { bsn: PERSONEN.wwEnBijstand },
    eigen: (data) => [Object(data).persoon.gemeente ?? []].flat(),
    rest: (data) => [Object(data).persoon.uitkeringen, Object(data).persoon.registraties],
  },
];

/** What a source that is asked live may do: how it did, and what the graph says was wrong. */
interface Uitkomst {
  readonly status: 'ACTUEEL' | 'VEROUDERD' | 'NIET_BESCHIKBAAR';
  readonly code: BronFoutcode | null;
}

const GELUKT: Uitkomst = { status: 'ACTUEEL', code: null };
const WEG: Uitkomst = { status: 'NIET_BESCHIKBAAR', code: 'BRON_NIET_BESCHIKBAAR' };

/** Under nock nothing waits, so that what is slow is only slow over HTTP. */
const UITKOMSTEN: Readonly<Record<Scenarionaam, readonly Uitkomst[]>> = {
  gezond: [GELUKT],
  traag: [GELUKT],
  wisselvallig: [GELUKT, WEG],
  uit: [WEG],
  verouderd: [{ status: 'VEROUDERD', code: null }],
  leeg: [GELUKT],
  onderhoud: [WEG],
  druk: [{ status: 'NIET_BESCHIKBAAR', code: 'BRON_TE_DRUK' }],
  schemawijziging: [{ status: 'NIET_BESCHIKBAAR', code: 'BRON_ANTWOORD_ONGELDIG' }],
  gedeeltelijk: [GELUKT, WEG],
};

const graaf = deelGraaf({ identiteit: { soort: 'PARTNER', bsn: null, client: 'gemeente-enschede' } });

describe.each(PROEVEN)('$bron, asked live', ({ bron, query, variables, eigen, rest }) => {
  const vraag = (scenario: Scenarionaam): Promise<Antwoord> => {
    graaf().wereld.zetScenario(bron, scenario);
    return graaf().vraag(query, variables);
  };

  test.each(SCENARIONAMEN)(
    'says when it is %s how it did, and takes nothing of another source along',
    async (scenario) => {
      const gezond = await vraag('gezond');
      expect(eigen(gezond.data).length).toBeGreaterThan(0);
      const { status, data, errors = [], extensions } = await vraag(scenario);
      expect(status).toBe(200);
      const uitkomst = getUitkomst({ extensions }, bron);
      expect(UITKOMSTEN[scenario]).toContainEqual(uitkomst);
      for (const { extensions: fout, message } of errors) {
        expect(fout).toMatchObject({ code: uitkomst.code, bron });
        expect(message).toBe(getMelding(uitkomst.code ?? 'BRON_NIET_BESCHIKBAAR'));
      }
      if (uitkomst.code === null) expect(eigen(data)).toEqual(scenario === 'leeg' ? [] : eigen(gezond.data));
      expect(rest(data)).toEqual(rest(gezond.data));
      const getAnderen = ({ extensions: uitbreiding }: Pick<Antwoord, 'extensions'>) =>
        uitbreiding?.bronnen.filter((antwoord) => antwoord.bron !== bron);
      expect(getAnderen({ extensions })).toEqual(getAnderen(gezond));
    },
  );

  test('gives nothing of its own while it fails, and all of it once it is well again', async () => {
    const gezond = await vraag('gezond');
    expect(eigen((await vraag('uit')).data)).toEqual([]);
    expect(eigen((await vraag('gezond')).data)).toEqual(eigen(gezond.data));
  });
});

test.each(['uit', 'onderhoud', 'druk'] as const)(
  'a harvest of sources that are %s has no item, and says of each why',
  async (scenario) => metOogst(scenario, (geoogst) => expectMislukt(geoogst, scenario)),
);

test('a harvest of sources that changed a field fails, and counts by the name of that field what could not be read', async () => {
  await metOogst('schemawijziging', async (geoogst) => {
    await expectMislukt(geoogst, 'schemawijziging');
    const afwijkingen = getFeeds(geoogst).map(({ bron, afwijkingen: velden }) => [bron.id, Object.keys(velden)]);
    expect(Object.fromEntries(afwijkingen)).toMatchObject({
      'cao-register': ['looptijd'],
      edudex: ['programClassification.programId'],
      eva: ['Instrument.NaamInstrument'],
      'oo-fondsen': ['REGELING_CD'],
      setu: ['StaffingOrder.positionProfile.positionTitle'],
    });
  });
});

/** Asks a graph of which every source was in this state when it was harvested. */
async function metOogst(scenario: Scenarionaam, doe: (geoogst: GraafProef) => Promise<void>): Promise<void> {
  const { graaf: geoogst, stop } = await bouwGraaf({
    voorStart: (wereld) => {
      for (const { id } of wereld.bronnen) wereld.zetScenario(id, scenario);
    },
  });
  try {
    await doe(geoogst);
  } finally {
    await stop();
  }
}

/** What the scenario says of a harvest is what the graph says. */
async function expectMislukt(geoogst: GraafProef, scenario: Scenarionaam): Promise<void> {
  for (const { bron, status } of getFeeds(geoogst)) expect([bron.id, status]).toEqual([bron.id, 'NIET_BESCHIKBAAR']);
  const {
    status,
    data,
    errors = [],
  } = await geoogst.vraag('{ vacatures { totaal } opleidingen { totaal } regelingen { totaal } caos { naam } }');
  expect({ status, data }).toEqual({
    status: 200,
    data: { vacatures: null, opleidingen: null, regelingen: null, caos: null },
  });
  expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set([SCENARIOS[scenario].oogst.fout]));
}

function getFeeds({ omgeving }: GraafProef) {
  return omgeving.register.getToestanden().filter(({ bron }) => bron.soort === 'FEED');
}

/** How a source did for an answer; its sentence is fixed per code. */
function getUitkomst(
  { extensions }: Pick<Antwoord, 'extensions'>,
  bron: string,
): { status: string; code: BronFoutcode | null } {
  const { status = '', melding = null } = extensions?.bronnen.find((antwoord) => antwoord.bron === bron) ?? {};
  return { status, code: BRONFOUTCODES.find((code) => getMelding(code) === melding) ?? null };
}
