import { expect, test } from 'vitest';
import { zoekBeroepen } from '../../../schema/referentie/beroepen.ts';
import { bocVoorBeroep } from '../../../schema/referentie/boc.ts';
import { createVumVraag } from '../../../subgraphs/vacatures/bronnen/vum/selectie.ts';
import type { VacatureFilter } from '../../../subgraphs/vacatures/filter.ts';
import { createProefVum, KOK, leesLijst, vul } from './vum-proef.ts';

const ALLEEN_BEROEPEN = 'VUM kan niet op woorden zoeken; er is gezocht op beroepen die zo heten.';
const GEEN_BEROEP = 'Geen beroep dat VUM kent past bij deze vraag; VUM is niet gevraagd.';

const getCodes = (...beroepen: readonly string[]): readonly string[] =>
  beroepen.flatMap((id) => bocVoorBeroep(id).map(({ code }) => code));

test('tells that VUM cannot search by words, and gives no total, whether or not an occupation is called so', async () => {
  const proef = createProefVum(vul('GM0599', 5));
  expect(await leesLijst(proef, { zoek: 'kok', arbeidsmarktregio: 'AM22' })).toMatchObject({
    nodes: [{}, {}, {}, {}, {}],
    totaal: null,
    bronnen: [{ status: 'BEGRENSD', aantal: 5, melding: ALLEEN_BEROEPEN }],
  });
  expect(proef.gevraagd).toHaveLength(1);
  expect(await leesLijst(proef, { zoek: 'Polderwerk' })).toMatchObject({
    nodes: [],
    totaal: null,
    bronnen: [{ status: 'BEGRENSD', aantal: 0, melding: ALLEEN_BEROEPEN }],
  });
  expect(proef.gevraagd).toHaveLength(1);
});

test('says what VUM cannot do and what was full in one melding', async () => {
  const { bronnen } = await leesLijst(createProefVum(vul('GM0518', 130)), { zoek: 'kok', gemeente: 'GM0518' });
  expect(bronnen[0]?.melding).toMatch(
    new RegExp(
      `^${ALLEEN_BEROEPEN} VUM geeft per zoekvraag ten hoogste 100 vacatures; bij \\d+ van de \\d+ waren er meer`,
    ),
  );
});

test('asks nothing for signs in which no word stands, as the index has nothing for them', () => {
  expect(createVumVraag({ zoek: ' - ', beroep: '7115' }).zoekvraag).toBeNull();
  expect(createVumVraag({ zoek: '  ', beroep: '7115' })).toEqual(createVumVraag({ beroep: '7115' }));
});

test.each<[string, VacatureFilter, string]>([
  [
    'no vacancy of VUM has a date',
    { gepubliceerdVanaf: '2026-01-01' },
    'VUM zegt niet wanneer een vacature is geplaatst; daarom valt alles af.',
  ],
  ['the occupation does not exist', { beroep: '0000' }, GEEN_BEROEP],
  ['the group does not exist', { beroepsgroep: '9999' }, GEEN_BEROEP],
  ['the occupation is not of the group', { beroep: '7115', beroepsgroep: '0812' }, GEEN_BEROEP],
  ['the occupation asks what is excluded', { beroep: '7112', belastingUitsluiten: ['ZWAAR_TILLEN'] }, GEEN_BEROEP],
  [
    'a regular job is not a place to learn',
    { overeenkomst: ['REGULIER'], leerbaan: true },
    'Geen soort overeenkomst past bij deze vraag; VUM is niet gevraagd.',
  ],
])('asks VUM nothing, and says why, when %s', async (_naam, filter, melding) => {
  const proef = createProefVum(vul('GM0599', 5));
  expect(await leesLijst(proef, filter)).toMatchObject({
    nodes: [],
    totaal: 0,
    bronnen: [{ bron: { id: 'vum' }, status: 'ACTUEEL', aantal: 0, melding }],
  });
  expect(proef.gevraagd).toEqual([]);
});

test('never asks for an empty list of codes', async () => {
  const proef = createProefVum(vul('GM0599', 5));
  for (const filter of [{ beroep: '0000' }, { zoek: 'Polderwerk' }, { beroep: '7115', zoek: 'kok' }, {}])
    await leesLijst(proef, { ...filter, gemeente: 'GM0599' });
  expect(proef.gevraagd).toMatchObject([{ beroepscodes: null, overeenkomsten: null }]);
});

test('asks for the codes of the occupations that pass, and of no others', () => {
  const getBeroepscodes = (filter: VacatureFilter) => createVumVraag(filter).zoekvraag?.beroepscodes;
  expect(getBeroepscodes({})).toBeNull();
  expect(getBeroepscodes({ beroep: '5120' })).toEqual(getCodes('5120'));
  expect(getBeroepscodes({ beroep: '5120' })).toContain(KOK);
  const groep = { beroepsgroep: '0131' };
  expect(getBeroepscodes(groep)).toEqual(getCodes('5311', '5312'));
  expect(getBeroepscodes({ ...groep, belastingUitsluiten: ['ZWAAR_TILLEN'] })).toEqual(getCodes('5312'));
});

test('asks for every kind of agreement when vacancies that name none will do', () => {
  const getOvereenkomsten = (filter: VacatureFilter) => createVumVraag(filter).zoekvraag?.overeenkomsten;
  expect(getOvereenkomsten({ overeenkomst: ['LEERBAAN', 'ONBEKEND'] })).toBeNull();
  expect(getOvereenkomsten({ overeenkomst: ['LEERBAAN'] })).toEqual(['02']);
  expect(getOvereenkomsten({ leerbaan: false })).toEqual(['01', '03', '04']);
});

test('knows the same area by the same name, and others by other names', () => {
  const getSleutel = (filter: VacatureFilter) => createVumVraag(filter).zoekvraag?.gebied.sleutel;
  const sleutels = [
    {},
    { arbeidsmarktregio: 'AM22' },
    { gemeente: 'GM0599' },
    { gemeente: 'GM0599', afstandKm: 5 },
    { gemeente: 'GM0599', afstandKm: 50 },
  ].map(getSleutel);
  expect(new Set(sleutels).size).toBe(5);
  expect(getSleutel({ gemeente: 'GM0599', arbeidsmarktregio: 'AM22', niveau: ['HBO'] })).toBe('GM0599');
});

test('puts the occupation whose name fits best first under RELEVANTIE, and goes by id under NIEUWSTE', async () => {
  const volgorde = zoekBeroepen('monteur', 25).map(({ id }) => id);
  const codes = volgorde.flatMap((id) => getCodes(id).slice(0, 1));
  const proef = createProefVum(
    vul('GM0599', 60, (nummer) => ({ beroepscode: codes[(7 * nummer) % codes.length] ?? KOK })),
  );
  const filter = { zoek: 'monteur', arbeidsmarktregio: 'AM22' };
  const relevantie = (await leesLijst(proef, filter, { sorteer: 'RELEVANTIE' })).nodes;
  const rangen = relevantie.map(({ beroep }) => volgorde.indexOf(beroep?.id ?? ''));
  expect(new Set(rangen).size).toBeGreaterThan(10);
  expect(rangen).toEqual(rangen.toSorted((a, b) => a - b));
  const nieuwste = (await leesLijst(proef, filter)).nodes.map(({ id }) => id);
  expect(nieuwste).toHaveLength(60);
  expect(nieuwste).toEqual(nieuwste.toSorted());
  expect(relevantie.map(({ id }) => id)).not.toEqual(nieuwste);
  expect(relevantie.map(({ id }) => id).toSorted()).toEqual(nieuwste);
});

test('gives RELEVANTIE without words the order of NIEUWSTE', async () => {
  const proef = createProefVum(vul('GM0599', 30));
  const filter = { arbeidsmarktregio: 'AM22', beroep: '5120' };
  expect((await leesLijst(proef, filter, { sorteer: 'RELEVANTIE' })).nodes).toEqual(
    (await leesLijst(proef, filter)).nodes,
  );
});
