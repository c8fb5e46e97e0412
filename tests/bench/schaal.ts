import { fork } from 'node:child_process';
import { Console } from 'node:console';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { BELASTINGEN } from '../../schema/referentie/belasting.ts';
import { beroepsgroepen } from '../../schema/referentie/beroepen.ts';
import { bocCodes } from '../../schema/referentie/boc.ts';
import { arbeidsmarktregios } from '../../schema/referentie/regios.ts';
import { haalBericht } from './berichten.ts';

/**
 * `npm run bench:schaal`: what a question to the index of vacancies costs as it grows, with other variables in every
 * request. Only ratios within one run mean anything. Sizes as arguments, or the four of the table.
 */
const MATEN = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000, 10_000, 100_000, 1_000_000];
const DUUR_S = 5;
const OPWARMEN_S = 3;
const VERBINDINGEN = 4;
/** As `npm start` has it: without it the garbage of a harvest would count as memory that is needed. */
const GEHEUGEN = '--max-old-space-size=384';
/** Pages of twenty that are read to get to a deep place. */
const DIEP = 100;

const rond = (getal: number): number => Math.round(getal * 100) / 100;
const kies = <T>(lijst: readonly T[], nummer: number): T => {
  const keuze = lijst[nummer % lijst.length];
  if (keuze === undefined) throw new RangeError('a list without items');
  return keuze;
};

/** More words than there are regions and contracts, so that requests do not come back within a run. */
const WOORDEN = [...new Set(bocCodes.map(({ naam }) => naam.split(/[ -]/)[0] ?? naam))];
const CONTRACTEN = ['VAST', 'TIJDELIJK', 'UITZEND'] as const;
/** Only what is harvested: this measures the index. */
const FEEDS = ['setu', 'sectorbank'] as const;

const LIJST = `query ($filter: VacatureFilter, $after: String) {
  vacatures(filter: $filter, first: 20, after: $after) {
    nodes { id titel gepubliceerdOp werkgever { naam } werklocatie { plaats } }
    pageInfo { endCursor hasNextPage } totaal
  }
}`;
const TELLING = `query ($filter: VacatureFilter) {
  vacatures(filter: $filter, first: 1) {
    totaal
    facetten(velden: [ARBEIDSMARKTREGIO, NIVEAU, CONTRACTSOORT, SECTOR]) { veld waarden { waarde aantal } }
  }
}`;

const tweeFiltersEnTekst = (nummer: number) => ({
  bron: FEEDS,
  arbeidsmarktregio: kies(arbeidsmarktregios, nummer).code,
  contractsoort: [kies(CONTRACTEN, nummer)],
  zoek: kies(WOORDEN, nummer),
});

interface DiepePlaats {
  readonly filter: object;
  readonly after: unknown;
}

/** A place holds under another filter: it is a sort key, not a number. */
const createDiepeVraag = ({ filter, after }: DiepePlaats, nummer: number) => ({
  filter: { ...filter, belastingUitsluiten: [kies(BELASTINGEN, nummer)] },
  after,
});

interface Kind {
  readonly proces: ReturnType<typeof fork>;
  readonly url: string;
  /** Told once, when the index of vacancies is there; that can be before or after the process listens. */
  readonly items: Promise<{ items: number; indexMs: number }>;
  /** What each feed said when it was read. */
  readonly oogsten: { geoogst: number; oogstMs: number }[];
}

const startKind = async (bestand: string, argumenten: readonly string[], execArgv: string[] = []): Promise<Kind> => {
  const proces = fork(fileURLToPath(new URL(bestand, import.meta.url)), argumenten, { execArgv });
  const items = haalBericht<{ items: number; indexMs: number }>(proces, 'items');
  items.catch(() => {});
  const oogsten: { geoogst: number; oogstMs: number }[] = [];
  proces.on('message', (bericht: object) => {
    if ('geoogst' in bericht) oogsten.push(Object(bericht));
  });
  const { url } = await haalBericht<{ url: string }>(proces, 'url');
  return { proces, url, items, oogsten };
};

const meet = async ({ proces }: Kind): Promise<{ cpuMs: number; geheugenMB: number }> => {
  proces.send('meet');
  const { cpu, geheugen } = await haalBericht<{ cpu: NodeJS.CpuUsage; geheugen: number }>(proces, 'cpu');
  return { cpuMs: (cpu.user + cpu.system) / 1000, geheugenMB: Math.round(geheugen / 1024 / 1024) };
};

const belast = (url: string, maakVraag: (nummer: number) => object, duration: number) => {
  let nummer = 0;
  return autocannon({
    url: `${url}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    connections: VERBINDINGEN,
    duration,
    setupClient: (client) => {
      const zet = () => client.setBody(JSON.stringify(maakVraag(nummer++)));
      zet();
      client.on('response', zet);
    },
  });
};

const vraag = async (url: string, body: object): Promise<Record<string, unknown>> => {
  const antwoord = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return Object(await antwoord.json()).data.vacatures;
};

/** Places far into the lists of different regions: page so and so, or the last one of a list that is shorter. */
const zoekDiepePlaatsen = async (url: string): Promise<readonly DiepePlaats[]> => {
  const plaatsen: DiepePlaats[] = [];
  for (const regio of arbeidsmarktregios.slice(0, 4)) {
    const filter = { bron: FEEDS, arbeidsmarktregio: regio.code };
    let after: unknown = null;
    for (let pagina = 0; pagina < DIEP; pagina += 1) {
      const { endCursor, hasNextPage } = Object(
        (await vraag(url, { query: LIJST, variables: { filter, after } })).pageInfo,
      );
      if (!hasNextPage) break;
      after = endCursor;
    }
    plaatsen.push({ filter, after });
  }
  return plaatsen;
};

const meetVraag = async (graaf: Kind, maakVraag: (nummer: number) => object) => {
  await belast(graaf.url, maakVraag, OPWARMEN_S);
  const voor = await meet(graaf);
  const uitslag = await belast(graaf.url, maakVraag, DUUR_S);
  const na = await meet(graaf);
  if (uitslag.non2xx + uitslag.errors > 0) throw new Error('the load got errors');
  return rond((na.cpuMs - voor.cpuMs) / uitslag.requests.total);
};

const meetMaat = async (aantal: number): Promise<object> => {
  const mocks = await startKind('./mocks.ts', [String(aantal)]);
  const graaf = await startKind('./server.ts', [mocks.url], [GEHEUGEN]);
  const { items, indexMs } = await graaf.items;
  // The feeds are read side by side.
  const oogstMs = Math.max(...graaf.oogsten.map((oogst) => oogst.oogstMs));
  const geoogst = graaf.oogsten.reduce((som, oogst) => som + oogst.geoogst, 0);
  // What is sent there is no longer needed, and would share the machine.
  mocks.proces.kill();
  const diepe = await zoekDiepePlaatsen(graaf.url);
  const eerste = await meetVraag(graaf, (nummer) => ({
    query: LIJST,
    variables: { filter: tweeFiltersEnTekst(nummer) },
  }));
  const diep = await meetVraag(graaf, (nummer) => ({
    query: LIJST,
    variables: createDiepeVraag(kies(diepe, nummer), nummer),
  }));
  const facetten = await meetVraag(graaf, (nummer) => ({
    query: TELLING,
    variables: {
      filter: {
        bron: FEEDS,
        beroepsgroep: kies(beroepsgroepen, nummer).code,
        zoek: kies(WOORDEN, nummer),
      },
    },
  }));
  const { geheugenMB } = await meet(graaf);
  graaf.proces.send('stop');
  await once(graaf.proces, 'exit');
  return {
    vacatures: aantal,
    'in de index': items,
    'geoogst per s': Math.round((1_000 * geoogst) / oogstMs),
    'geindexeerd per s': Math.round((1_000 * geoogst) / indexMs),
    'eerste pagina cpu ms': eerste,
    'diepe pagina cpu ms': diep,
    'facetten cpu ms': facetten,
    'rss MB': geheugenMB,
  };
};

const rijen: object[] = [];
for (const aantal of MATEN) {
  rijen.push(await meetMaat(aantal));
  new Console(process.stdout).table(rijen);
}
