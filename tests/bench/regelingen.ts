import { Console } from 'node:console';
import { once } from 'node:events';
import { createMockServer } from '../../mocks/create-server.ts';
import { createMockWereld } from '../../mocks/create-wereld.ts';
import { mocks } from '../../mocks/index.ts';
import { gemeenten } from '../../schema/referentie/gemeenten.ts';
import { createRegelingenSubgraph } from '../../subgraphs/regelingen/subgraph.ts';
import type { Situatie } from '../../subgraphs/shared/situatie.ts';
import { createTestOmgeving, createTestOperatie } from '../helpers/omgeving.ts';

/** `npm run bench:regelingen`: the CPU that all schemes for one situation take, each with its first look and every reason in it. */
const OPWARMEN = 200;
const RONDEN = 5;
const PER_RONDE = 200;

const VRAAG = `query ($_representations: [_Any!]!) {
  _entities(representations: $_representations) {
    ... on Loket {
      regelingen(first: 100) {
        totaal
        nodes {
          regeling { id naam soort beschikbaarheid uitvoerder { naam } }
          voorverkenning {
            uitkomst uitleg peildatum ontbrekendeGegevens
            voorwaarden { uitkomst reden voorwaarde { code omschrijving nodig } }
            schattingen { code minimum maximum eenheid }
          }
        }
      }
    }
  }
}`;

/** Municipalities of which the catalogue has products, so that each situation has national schemes, funds and one municipality. */
const GEMEENTEN = ['GM0363', 'GM0599', 'GM0518', 'GM0344', 'GM0014', 'GM0106', 'GM0855', 'GM0202'].filter((code) =>
  gemeenten.some((gemeente) => gemeente.code === code),
);

/** Another situation for every question: the same one twice would flatter whoever remembers. */
const createSituatie = (nummer: number): Situatie => ({
  rol: nummer % 3 === 0 ? 'WERKENDE' : 'WERKZOEKENDE',
  gemeente: GEMEENTEN[nummer % GEMEENTEN.length] ?? 'GM0599',
  leeftijd: 18 + (nummer % 48),
  ...(nummer % 3 !== 0 && { inkomstenbronnen: [nummer % 2 === 0 ? 'WW' : 'BIJSTAND'] as const }),
  schulden: nummer % 5 === 0,
  arbeidsbeperking: nummer % 7 === 0,
  vermogen: (nummer * 137) % 20_000,
  ...(nummer % 4 !== 0 && { huishouden: 'ALLEENSTAAND' as const }),
  gewerkteWekenVanLaatste36: nummer % 37,
});

const server = createMockServer(createMockWereld(mocks)).listen(0, '127.0.0.1');
await once(server, 'listening');
const url = `http://127.0.0.1:${Object(server.address()).port}`;
const omgeving = createTestOmgeving({ basisUrls: Object.fromEntries(mocks.map(({ id }) => [id, `${url}/${id}`])) });
const subgraph = createRegelingenSubgraph(omgeving);
await subgraph.start();

const vraag = async (nummer: number): Promise<number> => {
  const sleutel = omgeving.loketSleutels.seal(createSituatie(nummer));
  const { data, errors } = await subgraph.execute(
    { query: VRAAG, variables: { _representations: [{ __typename: 'Loket', sleutel }] } },
    createTestOperatie(),
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return Object(data)._entities[0].regelingen.totaal;
};

const terminal = new Console(process.stdout);
for (let nummer = 0; nummer < OPWARMEN; nummer += 1) await vraag(nummer);
for (let ronde = 1; ronde <= RONDEN; ronde += 1) {
  const begin = process.cpuUsage();
  let schemes = 0;
  for (let nummer = 0; nummer < PER_RONDE; nummer += 1) schemes += await vraag(nummer + ronde * PER_RONDE);
  const { user, system } = process.cpuUsage(begin);
  terminal.log({
    ronde,
    'schemes per situation': Math.round(schemes / PER_RONDE),
    'CPU ms per situation': Math.round((user + system) / PER_RONDE / 10) / 100,
  });
}
await subgraph.stop();
server.close();
server.closeAllConnections();
