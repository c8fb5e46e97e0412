import { afterEach, beforeEach, expect, test } from 'vitest';
import { zetMockVandaag } from '../../../mocks/klok.ts';
import { xmlResponse } from '../../../mocks/mock.ts';
import { PERSONEN } from '../../../mocks/suwi/personen.ts';
import { ALLES, als, burger, start, VANDAAG } from './proef.ts';

beforeEach(() => zetMockVandaag(VANDAAG));
afterEach(() => zetMockVandaag(null));

/** What of a person with WW and bijstand beside each other is there when these registers are silent. */
const STIL: readonly [readonly string[], Record<string, boolean>][] = [
  [[], { gemeente: true, nodes: true, alleenInPolis: true, registraties: true, regelingen: true, loket: true }],
  [['brp'], { gemeente: false, nodes: true, alleenInPolis: true, registraties: true, regelingen: true, loket: true }],
  [
    ['polis'],
    { gemeente: true, nodes: true, alleenInPolis: false, registraties: true, regelingen: true, loket: false },
  ],
  [
    ['uwv-dossier'],
    { gemeente: true, nodes: true, alleenInPolis: true, registraties: false, regelingen: true, loket: true },
  ],
  [
    ['bijstandsregelingen'],
    { gemeente: true, nodes: true, alleenInPolis: true, registraties: true, regelingen: true, loket: true },
  ],
  [
    ['bijstandsregelingen', 'uwv-dossier'],
    { gemeente: true, nodes: false, alleenInPolis: true, registraties: false, regelingen: false, loket: true },
  ],
  [
    ['bijstandsregelingen', 'polis'],
    { gemeente: true, nodes: true, alleenInPolis: false, registraties: true, regelingen: true, loket: false },
  ],
  [
    ['bijstandsregelingen', 'brp'],
    { gemeente: false, nodes: true, alleenInPolis: true, registraties: true, regelingen: true, loket: false },
  ],
  [
    ['uwv-dossier', 'polis'],
    { gemeente: true, nodes: true, alleenInPolis: false, registraties: false, regelingen: true, loket: false },
  ],
  [
    ['uwv-dossier', 'brp'],
    { gemeente: false, nodes: true, alleenInPolis: true, registraties: false, regelingen: true, loket: true },
  ],
  [
    ['polis', 'brp'],
    { gemeente: false, nodes: true, alleenInPolis: false, registraties: true, regelingen: true, loket: false },
  ],
  [
    ['bijstandsregelingen', 'uwv-dossier', 'polis', 'brp'],
    { gemeente: false, nodes: false, alleenInPolis: false, registraties: false, regelingen: false, loket: false },
  ],
];

test.each(STIL)(
  'with %j silent each field is there or null with an error, and nothing reads as no benefit',
  async (stil, verwacht) => {
    const { vraag, wereld } = await start();
    for (const bron of stil) wereld.zetScenario(bron, 'uit');
    const { data, errors, extensions } = await vraag(ALLES, {}, als(burger(PERSONEN.wwEnBijstand)));
    const { uitkeringen, ...persoon } = Object(data?.mijn);
    const velden = { ...persoon, nodes: uitkeringen.nodes, alleenInPolis: uitkeringen.alleenInPolis };
    expect(Object.fromEntries(Object.entries(velden).map(([veld, waarde]) => [veld, waarde !== null]))).toEqual(
      verwacht,
    );
    expect((errors ?? []).map(({ path }) => path?.at(-1)).toSorted()).toEqual(
      Object.entries(verwacht)
        .flatMap(([veld, is]) => (is ? [] : veld))
        .toSorted(),
    );
    expect(uitkeringen.nodes).not.toEqual([]);
    expect(
      uitkeringen.bronnen.map(({ bron, status }: { bron: { id: string }; status: string }) => [bron.id, status]),
    ).toEqual(
      ['bijstandsregelingen', 'uwv-dossier'].map((id) => [id, stil.includes(id) ? 'NIET_BESCHIKBAAR' : 'ACTUEEL']),
    );
    expect(extensions.bronnen.flatMap(({ bron, status }) => (status === 'NIET_BESCHIKBAAR' ? bron : []))).toEqual(
      stil.toSorted(),
    );
  },
);

test('shows what the polis knows beside a register that is silent, as not compared', async () => {
  const { vraag, wereld } = await start();
  wereld.zetScenario('uwv-dossier', 'uit');
  const { data } = await vraag(ALLES, {}, als(burger(PERSONEN.wwEnBijstand)));
  expect(Object(data?.mijn).uitkeringen).toMatchObject({
    nodes: [{ soort: 'BIJSTAND', registervergelijking: { uitkomst: 'OVEREENKOMSTIG' } }],
    alleenInPolis: [{ soort: 'WW', registervergelijking: { uitkomst: 'NIET_VERGELEKEN' } }],
  });
});

test.each(['bijstandsregelingen', 'uwv-dossier', 'polis'])(
  '%s that takes too long is a timeout, not an absence',
  async (bron) => {
    const { vraag, wereld } = await start();
    wereld.vervang(bron, () => xmlResponse('<e/>', 408));
    const { extensions } = await vraag(ALLES, {}, als(burger(PERSONEN.wwEnBijstand)));
    expect(extensions.bronnen.find((melding) => melding.bron === bron)).toMatchObject({
      status: 'NIET_BESCHIKBAAR',
      melding: 'De bron antwoordt niet op tijd.',
    });
  },
);
