import { expect, test, vi } from 'vitest';
import { createRandom } from '../../mocks/random.ts';
import { DAGNAMEN } from '../../mocks/scenario/dagen.ts';
import { SCENARIONAMEN } from '../../mocks/scenario/scenarios.ts';
import { PERSONEN } from '../../mocks/suwi/personen.ts';
import { deelGraaf } from '../helpers/deel-graaf.ts';
import type { Antwoord } from '../helpers/graaf.ts';
import { operaties } from '../helpers/operaties.ts';
import { proefmocks } from '../helpers/proefmocks.ts';

vi.setConfig({ testTimeout: 120_000 });

const RONDES = 40;
const random = createRandom('scenario-raakt-niemand');

/** What remembers or counts something: facets, all schemes of a municipality, agreements, a live detail, registers of people. */
const VRAGEN = [
  ...operaties,
  {
    naam: 'facetten',
    query: `{
      vacatures(first: 5, filter: { arbeidsmarktregio: "AM22" }) { totaal nodes { id titel } facetten(velden: [BRON]) { waarden { waarde aantal } } }
      opleidingen(first: 5) { totaal facetten(velden: [SOORT]) { waarden { waarde aantal } } }
      regelingen(first: 50, filter: { gemeente: "GM0599" }) { totaal nodes { id herkomst { actualiteit } } }
      caos(zoek: "bouw") { id herkomst { actualiteit } }
    }`,
    variables: {},
  },
  {
    naam: 'persoon',
    query:
      'query ($bsn: BSN!) { persoon(bsn: $bsn) { gemeente { naam } uitkeringen { nodes { soort } bronnen { status } alleenInPolis { soort } } loket { verantwoordelijken { partij } } } }',
    variables: { bsn: PERSONEN.wwEnBijstand },
  },
];

const graaf = deelGraaf({ identiteit: { soort: 'PARTNER', bsn: null, client: 'gemeente-enschede' } });

test('leaves every operation that tries nothing out as it was, whatever others try out beside and before it', async () => {
  const stel = async ({ query, variables }: (typeof VRAGEN)[number], kop?: string): Promise<unknown> =>
    zonderTijd(await graaf().vraag(query, variables, kop === undefined ? {} : { 'x-mock-scenario': kop }));
  // What `bronnen` says of a source that is asked live depends on whether it ever was.
  for (const vraag of VRAGEN) await stel(vraag);
  const gewoon = new Map<string, unknown>();
  for (const vraag of VRAGEN) gewoon.set(vraag.naam, await stel(vraag));
  const register = leesRegister();

  for (let ronde = 0; ronde < RONDES; ronde += 1) {
    const kop = kiesKop();
    const [proef, ander] = [random.pick(VRAGEN), random.pick(VRAGEN)];
    const [geproefd, opnieuw, naast] = await Promise.all([stel(proef, kop), stel(proef, kop), stel(ander)]);
    const waar = `${ronde}: ${proef.naam} and ${ander.naam} with ${kop}`;
    expect(naast, waar).toEqual(gewoon.get(ander.naam));
    expect(await stel(proef), waar).toEqual(gewoon.get(proef.naam));
    expect(opnieuw, waar).toEqual(geproefd);
  }
  expect(leesRegister()).toEqual(register);
});

/** One to four sources in some state, or a day. */
function kiesKop(): string {
  if (random.chance(0.1)) return random.pick(DAGNAMEN);
  const aantal = random.int(1, 4);
  return Array.from({ length: aantal }, () => `${random.pick(proefmocks).id}=${random.pick(SCENARIONAMEN)}`).join(', ');
}

/** What is known of every source; live ones count the hits of who tries nothing out. */
function leesRegister(): unknown {
  return graaf()
    .omgeving.register.getToestanden()
    .map(({ bron, status, afwijkingen, koppeling }) => [
      bron.id,
      status,
      afwijkingen,
      bron.soort === 'FEED' ? koppeling : null,
    ]);
}

/** Instants and traces differ between two runs, as does the share of occupations in all hits so far. */
function zonderTijd({ status, data, errors, extensions }: Antwoord): unknown {
  const anders = new Set(['peildatum', 'opgehaaldOp', 'traceId', 'aandeelMetBeroep', 'pseudoniem']);
  return JSON.parse(
    JSON.stringify({ status, data, errors, extensions }, (naam, waarde) => (anders.has(naam) ? null : waarde)),
  );
}
