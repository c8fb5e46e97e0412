import { createRouter } from './create-router.ts';
import { createJournaal, type Journaal } from './journaal/journaal.ts';
import { leesParameters, maskeer } from './journaal/masker.ts';
import { mockNu } from './klok.ts';
import { type MockBron, type MockResponse, type MockVraag, probleemResponse } from './mock.ts';
import { createRandom, type Random } from './random.ts';
import { DAGEN, type Dagnaam } from './scenario/dagen.ts';
import { leesKeuze, SCENARIOHEADER } from './scenario/lees-keuze.ts';
import { SCENARIOS, type Scenario, type Scenarionaam } from './scenario/scenarios.ts';
import type { Storing } from './scenario/storing.ts';
import { createVerloop, type Verloop } from './scenario/verloop.ts';
import { wijkAf } from './scenario/wijk-af.ts';

/** The mocked sources together, with their state: what the HTTP server and nock both answer from. */
export interface MockWereld {
  readonly bronnen: readonly MockBron[];
  readonly journaal: Journaal;
  /** What chance comes from: two worlds with one seed, asked the same, answer the same. */
  readonly zaad: string;
  /** How a source answers, delays and broken connections included. */
  speel(bronId: string, vraag: MockVraag): Verloop;
  /** The answer of a source, or null when none comes. */
  antwoord(bronId: string, vraag: MockVraag): MockResponse | null;
  getScenario(bronId: string): Scenarionaam;
  zetScenario(bronId: string, scenario: Scenarionaam): void;
  /** Tells after every change of a scenario; what it gives back stops that. */
  volgScenario(meld: () => void): () => void;
  /** Puts every source in its state of that day. */
  zetDag(dag: Dagnaam): void;
  /** Faults of a source on top of its scenario. */
  getStoringen(bronId: string): readonly Storing[];
  zetStoringen(bronId: string, storingen: readonly Storing[]): void;
  /** Lets a source answer something else than it should, until it is set to null. */
  vervang(bronId: string, handle: ((vraag: MockVraag) => MockResponse) | null): void;
  /** Other data, the same state: for instance more vacancies. */
  zetBronnen(bronnen: readonly MockBron[]): void;
  /** The seed from here on; chance starts again. */
  zetZaad(zaad: string): void;
  /** What was asked so far, of one source or of all. */
  getAanroepen(bronId?: string): readonly { readonly bron: string; readonly method: string; readonly pad: string }[];
  /** How many calls there were in all, also those no longer remembered. */
  getTotaal(): number;
  /** All sources healthy, no faults, no calls remembered, chance as at the start. Seed, clock and data stay. */
  herstel(): void;
}

export interface MockWereldOpties {
  readonly zaad?: string | undefined;
}

/** More questions than this are not counted apart. */
const MAXIMUM_GETELD = 100_000;
const TRACEPARENT = /^[0-9a-f]{2}-([0-9a-f]{32})-/;

export const createMockWereld = (
  begin: readonly MockBron[],
  { zaad: beginzaad = 'loketgraaf' }: MockWereldOpties = {},
): MockWereld => {
  const journaal = createJournaal();
  const scenarios = new Map<string, Scenarionaam>();
  const storingen = new Map<string, readonly Storing[]>();
  const vervangers = new Map<string, Handle>();
  /** How often each question was asked, by its hash: nothing of what was asked is kept. */
  const beurten = new Map<number, number>();
  const volgers = new Set<() => void>();
  let zaad = beginzaad;
  let bronnen = new Map<string, Bron>();

  const zetBronnen = (nieuw: readonly MockBron[]): void => {
    bronnen = new Map(nieuw.map((mock) => [mock.id, { mock, handle: createRouter(mock.routes) }]));
  };
  const meld = (): void => {
    for (const volger of volgers) volger();
  };
  const getScenario = (bronId: string): Scenarionaam => scenarios.get(bronId) ?? 'gezond';

  /** The same question, asked as often as before, has the same luck: whatever is asked in between. */
  const trek = (bronId: string, vraag: MockVraag, perVerzoek: boolean): Random => {
    const sleutel = [zaad, bronId, vraag.method, vraag.pad, String(vraag.query), vraag.body];
    if (perVerzoek) return createRandom(...sleutel);
    const hash = Math.floor(createRandom(...sleutel).next() * 2 ** 32);
    const beurt = beurten.get(hash) ?? 0;
    if (beurten.size > MAXIMUM_GETELD) beurten.clear();
    beurten.set(hash, beurt + 1);
    return createRandom(...sleutel, beurt);
  };

  const speelGekozen = (
    { mock, handle }: Bron,
    vraag: MockVraag,
    { storingen: vanScenario, afwijking }: Scenario,
    perVerzoek: boolean,
  ): Verloop => {
    const eigen = perVerzoek ? [] : (storingen.get(mock.id) ?? []);
    const geefGezond = vervangers.get(mock.id) ?? handle;
    const antwoord = probeer(
      afwijking === null ? geefGezond : (gevraagd) => wijkAf(mock, afwijking, zaad, geefGezond, gevraagd),
      vraag,
    );
    const alle = [...vanScenario, ...eigen];
    const random = alle.length > 0 ? trek(mock.id, vraag, perVerzoek) : ZONDER_KANS;
    return createVerloop(antwoord, alle, random);
  };

  const speel: MockWereld['speel'] = (bronId, vraag) => {
    const bron = bronnen.get(bronId);
    if (!bron) return createVerloop(metMerk(geenBron()), [], ZONDER_KANS);
    const kop = vraag.headers[SCENARIOHEADER];
    const keuze = kop === undefined ? null : leesKeuze(kop, [...bronnen.keys()]);
    const fout = keuze && 'fout' in keuze ? keuze.fout : null;
    const gekozen = keuze && 'scenarios' in keuze ? keuze.scenarios.get(bronId) : undefined;
    const naam = gekozen ?? getScenario(bronId);
    const verloop =
      fout === null
        ? speelGekozen(bron, vraag, SCENARIOS[naam], gekozen !== undefined)
        : createVerloop(probleemResponse(400, 'Ongeldig scenario', fout), [], ZONDER_KANS);
    journaal.schrijf(
      {
        bron: bronId,
        method: vraag.method,
        pad: maskeer(vraag.pad),
        parameters: leesParameters(vraag.query, vraag.body, bron.mock.persoonsgegevens),
        traceId: TRACEPARENT.exec(vraag.headers.traceparent ?? '')?.[1] ?? null,
        scenario: naam,
        status: verloop.response?.status ?? null,
        storingen: verloop.storingen,
      },
      mockNu(),
    );
    return { ...verloop, response: verloop.response && metMerk(verloop.response) };
  };

  zetBronnen(begin);
  return {
    get bronnen() {
      return [...bronnen.values()].map(({ mock }) => mock);
    },
    journaal,
    get zaad() {
      return zaad;
    },
    speel,
    antwoord: (bronId, vraag) => speel(bronId, vraag).response,
    getScenario,
    zetScenario: (bronId, scenario) => {
      scenarios.set(bronId, scenario);
      meld();
    },
    volgScenario: (volger) => {
      volgers.add(volger);
      return () => void volgers.delete(volger);
    },
    zetDag: (dag) => {
      scenarios.clear();
      for (const [bronId, scenario] of Object.entries(DAGEN[dag].bronnen)) scenarios.set(bronId, scenario);
      meld();
    },
    getStoringen: (bronId) => storingen.get(bronId) ?? [],
    zetStoringen: (bronId, nieuw) => void storingen.set(bronId, nieuw),
    vervang: (bronId, handle) => void (handle ? vervangers.set(bronId, handle) : vervangers.delete(bronId)),
    zetBronnen,
    zetZaad: (nieuw) => {
      zaad = nieuw;
      beurten.clear();
    },
    getAanroepen: (bron) => journaal.lees({ bron }).map(({ bron: id, method, pad }) => ({ bron: id, method, pad })),
    getTotaal: journaal.getTotaal,
    herstel: () => {
      scenarios.clear();
      storingen.clear();
      vervangers.clear();
      beurten.clear();
      journaal.wis();
      meld();
    },
  };
};

type Handle = (vraag: MockVraag) => MockResponse;

interface Bron {
  readonly mock: MockBron;
  readonly handle: Handle;
}

/** For what leaves nothing to chance. */
const ZONDER_KANS = createRandom('zonder kans');

/** A mistake in a mock is an answer too: it takes no other source down, and looks the same over HTTP as in a test. */
const probeer = (handle: Handle, vraag: MockVraag): MockResponse => {
  try {
    return handle(vraag);
  } catch (fout) {
    return probleemResponse(500, 'Fout in de nabootsing', fout instanceof Error ? fout.message : 'Onbekend');
  }
};

const metMerk = (response: MockResponse): MockResponse => ({
  ...response,
  headers: { ...response.headers, 'x-gesimuleerd': 'true' },
});

const geenBron = (): MockResponse => probleemResponse(404, 'Onbekende bron', 'Deze bron bestaat hier niet.');
