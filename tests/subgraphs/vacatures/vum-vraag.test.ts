import { expect, test } from 'vitest';
import type { MockRequest } from '../../../mocks/mock.ts';
import { vumMock } from '../../../mocks/vum/handlers.ts';
import { zoekBeroepen } from '../../../schema/referentie/beroepen.ts';
import { gemeenten } from '../../../schema/referentie/gemeenten.ts';
import { arbeidsmarktregios } from '../../../schema/referentie/regios.ts';
import { createVumVraag } from '../../../subgraphs/vacatures/bronnen/vum/selectie.ts';
import { createVacaturesSubgraph } from '../../../subgraphs/vacatures/subgraph.ts';
import { startSubgraph } from '../../helpers/subgraph.ts';

const LIJST = `query ($filter: VacatureFilter, $sorteer: VacatureSortering! = NIEUWSTE) {
  vacatures(filter: $filter, sorteer: $sorteer, first: 100) {
    nodes { id beroep { id } leerbaan werklocatie { plaats gemeente { code } } arbeidsmarktregio { code } }
    totaal
    bronnen { bron { id } status aantal melding }
  }
}`;

const start = () => startSubgraph(createVacaturesSubgraph, [vumMock]);

/** The list of a filter, and what its one subgraph says about its sources. */
const lees = async (
  { vraag }: Pick<Awaited<ReturnType<typeof start>>, 'vraag'>,
  filter: object,
  sorteer = 'NIEUWSTE',
) => {
  const { data, errors, extensions } = await vraag(LIJST, { filter, sorteer });
  expect(errors).toBeUndefined();
  return { ...Object(data?.vacatures), extensions };
};

test.each(arbeidsmarktregios)(
  'shows at least 20 vacancies of $naam for a question that names no occupation, with one call',
  async ({ code }) => {
    const proef = await start();
    const { nodes, totaal, bronnen } = await lees(proef, { arbeidsmarktregio: code });
    expect(nodes.length).toBeGreaterThanOrEqual(20);
    for (const { arbeidsmarktregio } of nodes) expect(arbeidsmarktregio).toEqual({ code });
    expect(totaal).toBeNull();
    expect(bronnen).toMatchObject([{ status: 'BEGRENSD' }]);
    expect(proef.wereld.getAanroepen('vum')).toHaveLength(1);
  },
);

test('shows vacancies of every municipality for a question that names no occupation', async () => {
  const proef = await start();
  const leeg: string[] = [];
  for (const { code, naam } of gemeenten) {
    const { nodes } = await lees(proef, { gemeente: code });
    if (nodes.length === 0) leeg.push(naam);
  }
  expect(leeg).toEqual([]);
});

const inStraal = (km: number, plaats: string) =>
  `VUM is gevraagd in een straal van ${km} km rond ${plaats}; er kunnen er meer zijn.`;

test.each([
  ['a region', { arbeidsmarktregio: 'AM11' }, 5, 'Almere'],
  ['a municipality, by its main town', { gemeente: 'GM0518' }, 5, 'Den Haag'],
  ['the country', {}, 150, 'Amersfoort'],
  ['the country, by occupation', { beroep: '7115' }, 150, 'Amersfoort'],
])('says in plain words how far VUM was asked when that is not all of %s', (_naam, filter, km, plaats) => {
  const { selectie, isVolledig, meldingen } = createVumVraag(filter);
  expect(selectie?.selectiegebied.afstand).toBe(km);
  expect(isVolledig).toBe(false);
  expect(meldingen).toEqual([inStraal(km, plaats)]);
});

test.each([
  ['a region, by occupation', { arbeidsmarktregio: 'AM11', beroep: '7115' }, 75],
  ['a region, for places to learn', { arbeidsmarktregio: 'AM11', leerbaan: true }, 75],
  ['a region, for regular jobs only', { arbeidsmarktregio: 'AM30', overeenkomst: ['REGULIER'] as const }, 25],
  ['a small region', { arbeidsmarktregio: 'AM14' }, 10],
  ['a municipality, by occupation', { gemeente: 'GM0518', beroepsgroep: '0721' }, 50],
  ['a distance that was asked for', { gemeente: 'GM0518', afstandKm: 7 }, 7],
])('asks as wide as it must for %s', (_naam, filter, km) => {
  const { selectie, isVolledig, meldingen } = createVumVraag(filter);
  expect(selectie?.selectiegebied.afstand).toBe(km);
  expect({ isVolledig, meldingen }).toEqual({ isVolledig: true, meldingen: [] });
});

test('says BEGRENSD without a total for a circle that is too small, even when fewer than 100 came', async () => {
  const proef = await start();
  const { nodes, totaal, bronnen, extensions } = await lees(proef, { gemeente: 'GM0088' });
  expect(nodes.length).toBeGreaterThan(0);
  expect(nodes.length).toBeLessThan(100);
  expect(totaal).toBeNull();
  const melding = inStraal(5, 'Schiermonnikoog');
  expect(bronnen).toEqual([{ bron: { id: 'vum' }, status: 'BEGRENSD', aantal: nodes.length, melding }]);
  expect(extensions.bronnen).toMatchObject([{ bron: 'vum', status: 'BEGRENSD', melding }]);
});

test('says both when the circle is too small and VUM had more than it may give', async () => {
  const { bronnen } = await lees(await start(), { gemeente: 'GM0363' });
  expect(bronnen[0].melding).toBe(
    `${inStraal(5, 'Amsterdam')} VUM geeft per zoekvraag ten hoogste 100 vacatures; er zijn er meer. Maak de vraag kleiner.`,
  );
});

const ALLEEN_BEROEPEN = 'VUM kan niet op woorden zoeken; er is gezocht op beroepen die zo heten.';

test('tells that VUM cannot search by words, and gives no total, whether or not an occupation is called so', async () => {
  const proef = await start();
  const timmerman = await lees(proef, { zoek: 'timmerman', arbeidsmarktregio: 'AM22' });
  expect(timmerman.nodes.length).toBeGreaterThan(0);
  expect(timmerman).toMatchObject({
    totaal: null,
    bronnen: [{ status: 'BEGRENSD', melding: ALLEEN_BEROEPEN }],
    extensions: { bronnen: [{ bron: 'vum', status: 'BEGRENSD', melding: ALLEEN_BEROEPEN }] },
  });
  expect(proef.wereld.getAanroepen('vum')).toHaveLength(1);
  expect(await lees(proef, { zoek: 'Polderwerk' })).toMatchObject({
    nodes: [],
    totaal: null,
    bronnen: [{ status: 'BEGRENSD', aantal: 0, melding: ALLEEN_BEROEPEN }],
    extensions: { bronnen: [{ bron: 'vum', status: 'BEGRENSD', melding: ALLEEN_BEROEPEN }] },
  });
  expect(proef.wereld.getAanroepen('vum')).toHaveLength(1);
});

test('takes words without a letter or digit for no words at all', () => {
  expect(createVumVraag({ zoek: ' - ', beroep: '7115' })).toEqual(createVumVraag({ beroep: '7115' }));
});

test.each([
  [
    'no vacancy of VUM has a date',
    { gepubliceerdVanaf: '2026-01-01' },
    'VUM zegt niet wanneer een vacature is geplaatst; daarom valt alles af.',
  ],
  [
    'the occupation does not exist',
    { beroep: '0000' },
    'Geen beroep dat VUM kent past bij deze vraag; VUM is niet gevraagd.',
  ],
  [
    'the group does not exist',
    { beroepsgroep: '9999' },
    'Geen beroep dat VUM kent past bij deze vraag; VUM is niet gevraagd.',
  ],
  [
    'the occupation is not of the group',
    { beroep: '7115', beroepsgroep: '0812' },
    'Geen beroep dat VUM kent past bij deze vraag; VUM is niet gevraagd.',
  ],
  [
    'a regular job is not a place to learn',
    { overeenkomst: ['REGULIER'], leerbaan: true },
    'Geen soort overeenkomst past bij deze vraag; VUM is niet gevraagd.',
  ],
])('asks VUM nothing, and says why, when %s', async (_naam, filter, melding) => {
  const proef = await start();
  expect(await lees(proef, filter)).toMatchObject({
    nodes: [],
    totaal: 0,
    bronnen: [{ bron: { id: 'vum' }, status: 'ACTUEEL', aantal: 0, melding }],
    extensions: { bronnen: [{ bron: 'vum', status: 'ACTUEEL', melding }] },
  });
  expect(proef.wereld.getAanroepen('vum')).toEqual([]);
});

test('never sends an empty list of codes', async () => {
  const { vraag, wereld } = await start();
  const bodies: string[] = [];
  wereld.vervang('vum', ({ body }: Omit<MockRequest, 'params'>) => {
    bodies.push(body);
    return { status: 500, headers: {}, body: '' };
  });
  for (const filter of [{ beroep: '0000' }, { zoek: 'Polderwerk' }, { beroep: '7115', zoek: 'kok' }, {}])
    await vraag(LIJST, { filter });
  expect(bodies).toHaveLength(1);
  expect(bodies[0]).not.toContain('$in');
});

test('asks for every kind of agreement when vacancies that name none will do', () => {
  expect(createVumVraag({ overeenkomst: ['LEERBAAN', 'ONBEKEND'] }).selectie?.overeenkomsten).toBeNull();
  expect(createVumVraag({ overeenkomst: ['LEERBAAN'] }).selectie?.overeenkomsten).toEqual(['02']);
});

test('puts the occupation whose name fits best first under RELEVANTIE, and goes by id under NIEUWSTE', async () => {
  const proef = await start();
  const filter = { zoek: 'monteur', arbeidsmarktregio: 'AM22' };
  const volgorde = zoekBeroepen('monteur', 25).map(({ id }) => id);
  const relevantie = (await lees(proef, filter, 'RELEVANTIE')).nodes;
  const rangen = relevantie.map(({ beroep }: { beroep: { id: string } }) => volgorde.indexOf(beroep.id));
  expect(new Set(rangen).size).toBeGreaterThan(1);
  expect(rangen).toEqual(rangen.toSorted((a: number, b: number) => a - b));
  const nieuwste = (await lees(proef, filter)).nodes;
  const getIds = (nodes: { id: string }[]) =>
    nodes.map(({ id }) => Buffer.from(id.slice(4), 'base64url').toString('utf8'));
  expect(getIds(nieuwste)).toEqual(getIds(nieuwste).toSorted());
  expect(getIds(relevantie)).not.toEqual(getIds(nieuwste));
  expect(getIds(relevantie).toSorted()).toEqual(getIds(nieuwste));
});

test('gives RELEVANTIE without words the order of NIEUWSTE', async () => {
  const proef = await start();
  const filter = { arbeidsmarktregio: 'AM22', beroepsgroep: '0721' };
  expect((await lees(proef, filter, 'RELEVANTIE')).nodes).toEqual((await lees(proef, filter)).nodes);
});
