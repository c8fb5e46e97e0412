import { expect, test } from 'vitest';
import { afstandKm } from '../../../schema/referentie/afstand.ts';
import { gemeenten, gemeentenInRegio, getGemeente } from '../../../schema/referentie/gemeenten.ts';
import { arbeidsmarktregios } from '../../../schema/referentie/regios.ts';
import { createVumZoeker } from '../../../subgraphs/vacatures/bronnen/vum/zoek/zoeker.ts';
import type { VacatureFilter } from '../../../subgraphs/vacatures/filter.ts';
import { createProefVum, KOK, leesLijst, loopLangs, noemCirkel, type Proefvacature, vul } from './vum-proef.ts';

/** So many vacancies in every municipality, and in the towns round which a region turns so many. */
const createLand = (perGemeente: number, perCentrum: number): readonly Proefvacature[] => {
  const centra = new Set(arbeidsmarktregios.map(({ centrumgemeente }) => centrumgemeente));
  return gemeenten.flatMap(({ code }) => vul(code, centra.has(code) ? perCentrum : perGemeente));
};

/** Nowhere more than one circle can show. */
const STIL_LAND = createLand(1, 1);
const LAND = createLand(4, 30);
const DRUK_LAND = createLand(60, 400);

const telIn = (vacatures: readonly Proefvacature[], regio: string): number =>
  vacatures.filter(({ gemeente }) => getGemeente(gemeente)?.regio === regio).length;

test.each<[string, VacatureFilter, number]>([
  ['an occupation in a region', { arbeidsmarktregio: 'AM22', beroep: '5120' }, 1],
  ['a group of occupations in a region', { arbeidsmarktregio: 'AM22', beroepsgroep: '1112' }, 1],
  ['places to learn in a region', { arbeidsmarktregio: 'AM22', leerbaan: true }, 1],
  ['a region', { arbeidsmarktregio: 'AM24' }, 4],
  ['a region, for regular jobs only', { arbeidsmarktregio: 'AM24', overeenkomst: ['REGULIER'] }, 4],
  ['a municipality', { gemeente: 'GM0599' }, 1],
  ['an occupation in a municipality', { gemeente: 'GM0599', beroep: '5120' }, 1],
  ['a distance', { gemeente: 'GM0599', afstandKm: 15 }, 1],
  ['an occupation in the country', { beroep: '5120' }, 2],
  ['the country', {}, 12],
])(
  'asks for %s what it must when nothing is full: everything is there, and counted',
  async (_naam, filter, aanroepen) => {
    const proef = createProefVum(STIL_LAND.filter((_, nummer) => nummer % 4 === 0));
    const { totaal, bronnen } = await leesLijst(proef, filter);
    expect(proef.gevraagd.map(noemCirkel)).toHaveLength(aanroepen);
    expect(totaal).not.toBeNull();
    expect(bronnen).toMatchObject([{ status: 'ACTUEEL', melding: null }]);
  },
);

test('finds all vacancies of every region, though one circle round it has far more than VUM gives', async () => {
  const actueel: string[] = [];
  for (const { code, naam } of arbeidsmarktregios) {
    const proef = createProefVum(LAND);
    const { totaal, bronnen } = await leesLijst(proef, { arbeidsmarktregio: code }, { first: 1 });
    expect(proef.gevraagd.length).toBeLessThanOrEqual(12);
    expect(await loopLangs(createProefVum(LAND), { arbeidsmarktregio: code }, 100), naam).toHaveLength(
      telIn(LAND, code),
    );
    if (bronnen[0]?.status !== 'ACTUEEL') continue;
    expect(totaal).toBe(telIn(LAND, code));
    actueel.push(naam);
  }
  expect(actueel.length).toBeGreaterThanOrEqual(30);
});

test('puts smaller circles in the place of a full one, and never asks one twice', async () => {
  const proef = createProefVum([...vul('GM1714', 60), ...vul('GM0664', 60), ...vul('GM0677', 60)]);
  const { totaal } = await leesLijst(proef, { arbeidsmarktregio: 'AM24', beroep: '5120' });
  expect(totaal).toBe(180);
  const [eerste, ...rest] = proef.gevraagd;
  expect(eerste?.selectiegebied.afstand).toBe(75);
  for (const { selectiegebied } of rest) expect(selectiegebied.afstand).toBeLessThan(75);
  expect(new Set(proef.gevraagd.map(noemCirkel)).size).toBe(proef.gevraagd.length);
});

test('gives a vacancy that lies in several circles once', async () => {
  const proef = createProefVum(LAND);
  const nodes = await loopLangs(proef, { arbeidsmarktregio: 'AM13' }, 100);
  expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
  expect(nodes).toHaveLength(telIn(LAND, 'AM13'));
});

const BEROEPEN_1112 = [KOK, '18301', '27329'];

test('parts a question by occupation where one town alone has too many, and misses nothing', async () => {
  const proef = createProefVum(vul('GM0518', 250, (nummer) => ({ beroepscode: BEROEPEN_1112[nummer % 3] ?? KOK })));
  const { totaal, bronnen } = await leesLijst(proef, { gemeente: 'GM0518', beroep: '5120' });
  expect(totaal).toBe(250);
  expect(bronnen).toMatchObject([{ status: 'ACTUEEL', melding: null }]);
  expect(proef.gevraagd.length).toBeLessThanOrEqual(8);
});

test('parts a question by agreement where the occupation cannot be parted', async () => {
  const soorten = ['01', '02'] as const;
  const proef = createProefVum(
    vul('GM0518', 160, (nummer) => ({ beroepscode: '45570', overeenkomst: soorten[nummer % 2] ?? '01' })),
  );
  const filter: VacatureFilter = {
    gemeente: 'GM0518',
    zoek: 'timmerman werkplaats',
    overeenkomst: ['REGULIER', 'LEERBAAN'],
  };
  const { nodes } = await leesLijst(proef, filter);
  expect(nodes).toHaveLength(100);
  expect(await loopLangs(proef, filter, 100)).toHaveLength(160);
});

test('finds more by parting all occupations that we know, and says that others can be missing', async () => {
  const proef = createProefVum([
    ...vul('GM0518', 180, (nummer) => ({ beroepscode: BEROEPEN_1112[nummer % 3] ?? KOK })),
    ...vul('GM0518', 20, (nummer) => ({ vumID: `z${nummer}`, beroepscode: null })),
  ]);
  const { totaal, bronnen } = await leesLijst(proef, { gemeente: 'GM0518' });
  expect(totaal).toBeNull();
  expect(bronnen).toMatchObject([
    {
      status: 'BEGRENSD',
      melding: 'Vacatures zonder een code die bekend is, kunnen ontbreken (10 km rond Den Haag).',
    },
  ]);
  expect(await loopLangs(proef, { gemeente: 'GM0518' }, 100)).toHaveLength(180);
});

test('says BEGRENSD, how many cells were full and where, when nothing can be divided any more', async () => {
  const proef = createProefVum(vul('GM0088', 130, () => ({ overeenkomst: '02' })));
  const { totaal, nodes, bronnen } = await leesLijst(proef, { gemeente: 'GM0088', zoek: 'kok', leerbaan: true });
  expect(nodes.length).toBeGreaterThanOrEqual(100);
  expect(totaal).toBeNull();
  expect(bronnen[0]?.status).toBe('BEGRENSD');
  expect(bronnen[0]?.melding).toMatch(
    /VUM geeft per zoekvraag ten hoogste 100 vacatures; bij 1 van de \d+ waren er meer \(25 km rond Schiermonnikoog\)\. Maak de vraag kleiner\.$/,
  );
});

test('spends twelve calls and no more, however many vacancies there are', async () => {
  for (const filter of [
    {},
    { arbeidsmarktregio: 'AM22' },
    { gemeente: 'GM0599', afstandKm: 60 },
    { leerbaan: false },
  ]) {
    const proef = createProefVum(DRUK_LAND);
    const { totaal, bronnen } = await leesLijst(proef, filter);
    expect(proef.gevraagd.length).toBeGreaterThan(10);
    expect(proef.gevraagd.length).toBeLessThanOrEqual(12);
    expect(totaal).toBeNull();
    expect(bronnen).toMatchObject([{ status: 'BEGRENSD' }]);
  }
});

test('names three full places at most', async () => {
  const { bronnen } = await leesLijst(createProefVum(DRUK_LAND), {});
  expect(bronnen[0]?.melding).toMatch(
    /^VUM geeft per zoekvraag ten hoogste 100 vacatures; bij 12 van de 12 waren er meer \(\d+ km rond [^,]+, \d+ km rond [^,]+, \d+ km rond [^,]+, en 9 andere\)\. Maak de vraag kleiner\.$/,
  );
});

test('counts within a distance what lies in it, also when the circles that were asked instead reach further', async () => {
  const binnen = gemeenten.filter((gemeente) => afstandKm(gemeente, getGemeente('GM0014') ?? gemeente) <= 30);
  const proef = createProefVum(gemeenten.flatMap(({ code }) => vul(code, 10)));
  const nodes = await loopLangs(proef, { gemeente: 'GM0014', afstandKm: 30 }, 100);
  expect(nodes).toHaveLength(10 * binnen.length);
  const codes = binnen.map(({ code }) => code);
  for (const { werklocatie } of nodes) expect(codes).toContain(werklocatie?.gemeente?.code);
  expect(proef.gevraagd.some(({ selectiegebied }) => selectiegebied.postcode !== '9711')).toBe(true);
});

test('shares twelve calls among the lists of one operation, turn by turn', async () => {
  const proef = createProefVum(DRUK_LAND);
  const zoeker = createVumZoeker(proef);
  const lijsten = await Promise.all(
    ['AM22', 'AM18'].map((arbeidsmarktregio) => leesLijst(proef, { arbeidsmarktregio }, { zoeker })),
  );
  expect(proef.gevraagd).toHaveLength(12);
  for (const { nodes, bronnen } of lijsten) {
    expect(nodes).toHaveLength(100);
    expect(bronnen).toMatchObject([{ status: 'BEGRENSD' }]);
  }
});

test('leaves what one list does not need to the other', async () => {
  const proef = createProefVum([...DRUK_LAND, ...vul('GM0599', 3, () => ({ vumID: 'bijzonder', overeenkomst: '03' }))]);
  const zoeker = createVumZoeker(proef);
  const [smal] = await Promise.all([
    leesLijst(proef, { arbeidsmarktregio: 'AM22', overeenkomst: ['VRIJWILLIGERSWERK'] }, { zoeker }),
    leesLijst(proef, { arbeidsmarktregio: 'AM18' }, { zoeker }),
  ]);
  expect(smal.bronnen).toMatchObject([{ status: 'ACTUEEL' }]);
  expect(proef.gevraagd).toHaveLength(12);
});

test('gives every list one call that holds its area, also when they are more than twelve', async () => {
  const proef = createProefVum(LAND);
  const zoeker = createVumZoeker(proef);
  const lijsten = await Promise.all(
    arbeidsmarktregios.map(({ code }) => leesLijst(proef, { arbeidsmarktregio: code }, { zoeker })),
  );
  expect(proef.gevraagd).toHaveLength(35);
  for (const { nodes } of lijsten) expect(nodes.length).toBeGreaterThan(0);
});

test('gives a list that comes when the calls are spent one call, and says so when that is not enough', async () => {
  const proef = createProefVum([...DRUK_LAND.filter(({ gemeente }) => gemeente !== 'GM0096'), ...vul('GM0096', 2)]);
  const zoeker = createVumZoeker(proef);
  await leesLijst(proef, {}, { zoeker });
  expect(proef.gevraagd).toHaveLength(12);
  const eiland = await leesLijst(proef, { gemeente: 'GM0096' }, { zoeker });
  expect(eiland).toMatchObject({ totaal: 2, bronnen: [{ status: 'ACTUEEL' }] });
  expect(proef.gevraagd).toHaveLength(13);
  const { nodes, bronnen } = await leesLijst(proef, { arbeidsmarktregio: 'AM22' }, { zoeker });
  expect(nodes.length).toBeGreaterThan(0);
  expect(bronnen).toMatchObject([{ status: 'BEGRENSD' }]);
  expect(proef.gevraagd).toHaveLength(14);
});

test('says that a part of the country was not asked when one call is left for it', async () => {
  const proef = createProefVum(STIL_LAND.filter((_, nummer) => nummer % 4 === 0));
  const zoeker = createVumZoeker(proef);
  await leesLijst(proef, {}, { zoeker });
  const { totaal, bronnen } = await leesLijst(proef, { beroep: '5120' }, { zoeker });
  expect(totaal).toBeNull();
  expect(bronnen).toMatchObject([
    { status: 'BEGRENSD', melding: 'Er was geen zoekvraag over voor een deel van het gebied.' },
  ]);
});

test('asks an equal question once, whatever VUM cannot filter on', async () => {
  const proef = createProefVum(LAND);
  const zoeker = createVumZoeker(proef);
  await leesLijst(proef, { arbeidsmarktregio: 'AM24' }, { zoeker });
  const eerst = proef.gevraagd.length;
  await leesLijst(proef, { arbeidsmarktregio: 'AM24', niveau: ['MBO2'] }, { zoeker, sorteer: 'RELEVANTIE' });
  await leesLijst(proef, { arbeidsmarktregio: 'AM24' }, { zoeker, first: 5 });
  expect(proef.gevraagd).toHaveLength(eerst);
});

test.each([7, 33, 100])('gives every vacancy of the window once, page by page, with %i on a page', async (first) => {
  const proef = createProefVum(createLand(20, 150));
  const zoeker = createVumZoeker(proef);
  const filter: VacatureFilter = { arbeidsmarktregio: 'AM22' };
  const heel: string[] = [];
  for (let after: string | null = null; ; ) {
    const pagina = await leesLijst(proef, filter, { zoeker, after });
    heel.push(...pagina.nodes.map(({ id }) => id));
    if (!pagina.pageInfo.hasNextPage) break;
    after = pagina.pageInfo.endCursor;
  }
  expect(heel.length).toBeGreaterThan(200);
  expect(heel).toEqual([...new Set(heel)].toSorted());
  expect((await loopLangs(proef, filter, first)).map(({ id }) => id)).toEqual(heel);
});

test('asks the same cells whatever the order of the hits and whichever answer comes first', async () => {
  const vacatures = createLand(20, 150);
  const vraagTwee = async (opties: Parameters<typeof createProefVum>[1]) => {
    const proef = createProefVum(vacatures, opties);
    const zoeker = createVumZoeker(proef);
    const lijsten = await Promise.all(
      ['AM22', 'AM13'].map((arbeidsmarktregio) => leesLijst(proef, { arbeidsmarktregio }, { zoeker })),
    );
    return { cellen: proef.gevraagd, ids: lijsten.map(({ nodes }) => nodes.map(({ id }) => id)) };
  };
  const eerst = await vraagTwee({});
  expect(await vraagTwee({ duurMs: (hoeveelste) => (hoeveelste % 3) * 4 })).toEqual(eerst);
  const eerste100 = (lijst: readonly Proefvacature[]) =>
    lijst.toSorted((a, b) => (a.vumID < b.vumID ? -1 : 1)).slice(0, 101);
  expect(
    await vraagTwee({ schud: (lijst) => [...eerste100(lijst).slice(0, 100).reverse(), ...lijst.slice(0, 1)] }),
  ).toEqual(eerst);
});

test('keeps the hits of the other cells when one fails, names it, and asks no more of a source in trouble', async () => {
  const [, tweede] = await getCirkels('AM24');
  const proef = createProefVum(createLand(20, 150), {
    faal: (selectie) => (noemCirkel(selectie) === tweede ? 'BRON_TIMEOUT' : null),
  });
  const { nodes, totaal, bronnen } = await leesLijst(proef, { arbeidsmarktregio: 'AM24' });
  expect(nodes).toHaveLength(100);
  expect(totaal).toBeNull();
  expect(proef.gevraagd).toHaveLength(4);
  expect(bronnen[0]?.status).toBe('BEGRENSD');
  expect(bronnen[0]?.melding).toContain(`Op 1 van de 4 zoekvragen gaf VUM geen antwoord (${tweede}).`);
});

test('names the failure and not missing codes when a part of a question fails', async () => {
  const vacatures = vul('GM0518', 250, (nummer) => ({ beroepscode: BEROEPEN_1112[nummer % 3] ?? KOK }));
  const proef = createProefVum(vacatures, {
    faal: ({ beroepscodes }) => (beroepscodes?.length === 1 ? 'BRON_TIMEOUT' : null),
  });
  const { bronnen } = await leesLijst(proef, { gemeente: 'GM0518', beroep: '5120' });
  expect(bronnen[0]?.status).toBe('BEGRENSD');
  expect(bronnen[0]?.melding).toMatch(/^Op \d van de \d zoekvragen gaf VUM geen antwoord \(\d+ km rond Den Haag\)\./);
  expect(bronnen[0]?.melding).not.toContain('Vacatures zonder een code');
});

test('is done in four rounds of calls, each of which is asked at once', async () => {
  for (const filter of [
    { arbeidsmarktregio: 'AM22' },
    { gemeente: 'GM0518', beroep: '5120' },
    { gemeente: 'GM0599', afstandKm: 60 },
  ]) {
    const { fetchMatches } = createProefVum(DRUK_LAND);
    let onderweg = 0;
    let rondes = 0;
    const zoeker = createVumZoeker({
      fetchMatches: async (selectie) => {
        if (onderweg === 0) rondes += 1;
        onderweg += 1;
        const antwoord = await fetchMatches(selectie);
        onderweg -= 1;
        return antwoord;
      },
    });
    await leesLijst(createProefVum([]), filter, { zoeker });
    expect(rondes).toBeGreaterThan(1);
    expect(rondes).toBeLessThanOrEqual(4);
  }
});

test('fails with the error of the first cell when none is answered', async () => {
  const [eerste] = await getCirkels('AM24');
  const proef = createProefVum(LAND, {
    faal: (selectie) => (noemCirkel(selectie) === eerste ? 'BRON_TE_DRUK' : 'BRON_TIMEOUT'),
    duurMs: (hoeveelste) => 12 - 3 * hoeveelste,
  });
  await expect(leesLijst(proef, { arbeidsmarktregio: 'AM24' })).rejects.toMatchObject({ code: 'BRON_TE_DRUK' });
});

test('lets one list fail alone', async () => {
  const proef = createProefVum(STIL_LAND, {
    faal: (_selectie, plaats) => (plaats === 'Schiermonnikoog' ? 'BRON_NIET_BESCHIKBAAR' : null),
  });
  const zoeker = createVumZoeker(proef);
  const [stuk, goed] = await Promise.allSettled([
    leesLijst(proef, { gemeente: 'GM0088' }, { zoeker }),
    leesLijst(proef, { gemeente: 'GM0599' }, { zoeker }),
  ]);
  expect(stuk).toMatchObject({ status: 'rejected', reason: { code: 'BRON_NIET_BESCHIKBAAR' } });
  expect(goed).toMatchObject({ status: 'fulfilled', value: { totaal: 1 } });
});

const getCirkels = async (arbeidsmarktregio: string): Promise<readonly string[]> => {
  const proef = createProefVum([]);
  await leesLijst(proef, { arbeidsmarktregio });
  expect(gemeentenInRegio(arbeidsmarktregio).length).toBeGreaterThan(4);
  return proef.gevraagd.map(noemCirkel);
};
