import { fork } from 'node:child_process';
import { Console } from 'node:console';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { createMockServer } from '../../mocks/create-server.ts';
import { createMockWereld } from '../../mocks/create-wereld.ts';
import { mocks } from '../../mocks/index.ts';
import { gemeenten } from '../../schema/referentie/gemeenten.ts';
import { arbeidsmarktregios } from '../../schema/referentie/regios.ts';
import { getOperatie } from '../helpers/operaties.ts';
import { haalBericht } from './berichten.ts';

/** `npm run bench`: three example operations with varied variables. Only ratios within one run mean anything. */
const DUUR_S = 5;
const OPWARMEN_S = 2;
const VERBINDINGEN = 10;

const rond = (getal: number): number => Math.round(getal * 100) / 100;
const kies = <T>(lijst: readonly T[], nummer: number): T => lijst[nummer % lijst.length] as T;

/** Each operation with other variables for every request: the same question twice would flatter whoever remembers. */
const VRAGEN: readonly { readonly naam: string; readonly variables: (nummer: number) => object }[] = [
  {
    naam: 'loket',
    variables: (nummer) => ({
      situatie: {
        ...Object(getOperatie('loket').variables).situatie,
        gemeente: kies(gemeenten, nummer * 7).code,
        leeftijd: 20 + (nummer % 45),
      },
    }),
  },
  {
    naam: 'opleidingen',
    variables: (nummer) => ({
      filter: {
        arbeidsmarktregio: kies(arbeidsmarktregios, nummer).code,
        zoek: kies(['bouw', 'zorg', 'techniek', 'administratie'], nummer),
      },
    }),
  },
  {
    naam: 'vacatures',
    variables: (nummer) => ({
      filter: {
        arbeidsmarktregio: kies(arbeidsmarktregios, nummer).code,
        beroepsgroep: kies(['1051', '0731', '0721', '0433'], nummer),
      },
      first: 20,
    }),
  },
];

const wereld = createMockWereld(mocks);
const mockServer = createMockServer(wereld).listen(0, '127.0.0.1');
await once(mockServer, 'listening');
const mocksUrl = `http://127.0.0.1:${Object(mockServer.address()).port}`;
const kind = fork(fileURLToPath(new URL('./server.ts', import.meta.url)), [mocksUrl]);
const { url } = await haalBericht<{ url: string }>(kind, 'url');

const meet = async (): Promise<{ cpuMs: number; geheugen: number }> => {
  kind.send('meet');
  const { cpu, geheugen } = await haalBericht<{ cpu: NodeJS.CpuUsage; geheugen: number }>(kind, 'cpu');
  return { cpuMs: (cpu.user + cpu.system) / 1000, geheugen };
};

const belast = (naam: string, variables: (nummer: number) => object, duration: number) => {
  const { query } = getOperatie(naam);
  let nummer = 0;
  return autocannon({
    url: `${url}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    connections: VERBINDINGEN,
    duration,
    setupClient: (client) => {
      const zet = () => client.setBody(JSON.stringify({ query, variables: variables(nummer++) }));
      zet();
      client.on('response', zet);
    },
  });
};

const rijen: object[] = [];
for (const { naam, variables } of VRAGEN) {
  await belast(naam, variables, OPWARMEN_S);
  const voor = await meet();
  const aanroepen = wereld.getTotaal();
  const uitslag = await belast(naam, variables, DUUR_S);
  const na = await meet();
  const aantal = uitslag.requests.total;
  rijen.push({
    operatie: naam,
    'per seconde': rond(uitslag.requests.average),
    'p50 ms': uitslag.latency.p50,
    'p99 ms': uitslag.latency.p99,
    'cpu ms': rond((na.cpuMs - voor.cpuMs) / aantal),
    bronaanroepen: rond((wereld.getTotaal() - aanroepen) / aantal),
    fouten: uitslag.non2xx + uitslag.errors,
    'rss MB': Math.round(na.geheugen / 1024 / 1024),
  });
}
new Console(process.stdout).table(rijen);
kind.send('stop');
await once(kind, 'exit');
mockServer.close();
mockServer.closeAllConnections();
