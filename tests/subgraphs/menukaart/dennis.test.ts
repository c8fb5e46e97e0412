import { expect, test } from 'vitest';
import { createDennisInstrument, createDennisSleutels } from '../../../mocks/dennis/data.ts';
import { jsonResponse } from '../../../mocks/mock.ts';
import { maakDennisdienst } from './maak-dienst.ts';
import { start, startZonder } from './start.ts';

const tegels = (...codes: string[]) => ({
  Werklandschaptegel: codes.map((CdWerklandschaptegel) => ({ CdWerklandschaptegel })),
});
const doelgroepen = (...codes: string[]) => ({ Doelgroep: codes.map((CdDoelgroep) => ({ CdDoelgroep })) });

test('reads the whole guide at the start, and asks Dennis nothing when it is asked itself', async () => {
  const { vraag, wereld } = await start();
  const aantal = createDennisSleutels().size;
  const oogst = wereld.getAanroepen('dennis').length;
  expect(oogst).toBe(Math.ceil(aantal / 100));
  const { data } = await vraag('{ diensten(filter: { doelgroep: [WERKGEVER] }, first: 1) { totaal } }');
  expect(Object(data?.diensten).totaal).toBeGreaterThanOrEqual(aantal);
  expect(wereld.getAanroepen('dennis')).toHaveLength(oogst);
});

test('takes over every field of a service', () => {
  expect(
    maakDennisdienst({
      OmsKortInstrument: 'Kort.',
      OmsInstrument: 'Lang.',
      OmsAanvraag: 'U kunt zich zelf melden.',
      OmsVoorwaarden: 'Minstens tien medewerkers.',
      IndDoelgroepregister: true,
      IndTijdelijkeRegeling: false,
      IndLeerwerktraject: true,
      Dienstverband: [{ CdDienstverband: 'DV02' }],
      Leeftijdsgroep: [{ CdLeeftijdsgroep: 'LG01' }],
      SectorInstrument: [{ CdSector: 'Q' }],
      Instrument: { ...tegels('DW04', 'DW09'), ...doelgroepen('DD02') },
    }),
  ).toMatchObject({
    id: 'dennis~YQ',
    soort: 'DIENST',
    samenvatting: 'Kort.',
    doel: 'Lang.',
    voorwaarden: 'Minstens tien medewerkers.',
    fase: ['OPLEIDEN', 'PLAATSING'],
    doelgroepen: ['WERKGEVER'],
    groepen: ['PARTICIPATIEWET', 'BANENAFSPRAAK'],
    uitvoeringsvorm: ['LEERWERKTRAJECT'],
    duur: null,
    kosten: null,
    verwijzing: { zelf: true, door: [] },
    aanmelden: { instructie: 'U kunt zich zelf melden.' },
    werkgeversdienst: {
      vragen: ['PERSONEEL_GEZOCHT', 'SCHOLING'],
      sectoren: [{ id: 'Q' }],
      doelgroepregister: true,
      tijdelijk: false,
      leerwerktraject: true,
      dienstverbanden: ['BBL_ARBEIDSOVEREENKOMST'],
      leeftijdsgroepen: ['VAN_16_TOT_EN_MET_18'],
    },
  });
});

test.each([
  ['the doelgroepregister', { IndDoelgroepregister: true }, true],
  ['a temporary scheme', { IndTijdelijkeRegeling: true }, true],
  ['bijstand', { Instrument: doelgroepen('DD02') }, true],
  ['Wajong', { Instrument: doelgroepen('DD03') }, true],
  ['WIA', { Instrument: doelgroepen('DD04') }, true],
  ['WW', { Instrument: doelgroepen('DD05') }, true],
  ['no benefit', { Instrument: doelgroepen('DD01') }, false],
  ['entrepreneurs', { Instrument: doelgroepen('DD06', 'DD07') }, false],
  ['staff whose job may end', { Instrument: doelgroepen('DD08') }, false],
  ['nobody in particular', {}, false],
])('counts a service tied to %s as a provision (6): %#', (_geval, bron, verwacht) => {
  expect(maakDennisdienst(bron).functionaliteiten.includes('VOORZIENINGEN_INSTRUMENTEN_SUBSIDIES')).toBe(verwacht);
});

test('keeps a service whose codes are not known, as OVERIG, and never as meant for every sector', async () => {
  const dienst = maakDennisdienst({
    Dienstverband: [{ CdDienstverband: 'DV99' }],
    Leeftijdsgroep: [{ CdLeeftijdsgroep: 'LG99' }],
    SectorInstrument: [{ CdSector: 'Z' }],
    Instrument: { ...tegels('DW99'), ...doelgroepen('DD99') },
  });
  expect(dienst).toMatchObject({ fase: ['OVERIG'], groepen: ['OVERIG'], functionaliteiten: [] });
  expect(dienst.werkgeversdienst).toMatchObject({
    vragen: [],
    sectoren: [],
    alleSectoren: false,
    dienstverbanden: ['OVERIG'],
    leeftijdsgroepen: ['OVERIG'],
  });
});

test('keeps the good services of a page, and counts the bad one and the unknown codes under their fields', async () => {
  const [eerste] = createDennisSleutels().values();
  if (!eerste) throw new Error('an empty guide');
  const goed = createDennisInstrument(eerste);
  const { vraag, omgeving } = await start({
    voorStart: (wereld) =>
      wereld.vervang('dennis', () =>
        jsonResponse({
          data: [
            {
              ...goed,
              SectorInstrument: [{ CdSector: 'Z' }],
              Instrument: { ...goed.Instrument, UuidInstrument: 'goed' },
            },
            { ...goed, IndLeerwerktraject: 'ja' },
            { OmsKortInstrument: 'zonder instrument' },
          ],
          links: { next: null },
        }),
      ),
  });
  const { data } = await vraag('{ dienst(id: "dennis~Z29lZA") { naam } }');
  expect(data?.dienst).toEqual({ naam: goed.Instrument.NaamInstrument });
  expect(omgeving.register.getToestanden().find(({ bron }) => bron.id === 'dennis')?.afwijkingen).toEqual({
    CdSector: 1,
    IndLeerwerktraject: 1,
    Instrument: 1,
  });
});

test('leaves an employer without Dennis the services of the Werkcentrum, names Dennis, and tells no total', async () => {
  const { vraag, sleutel } = await startZonder('dennis');
  const { data, errors } = await vraag(
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Werkgeverloket { diensten { nodes { id } totaal bronnen { bron { id } status } } } } }',
    { r: [{ __typename: 'Werkgeverloket', sleutel: sleutel({ gemeente: 'GM0599', vraag: 'SCHOLING' }) }] },
  );
  expect(errors).toBeUndefined();
  const [{ diensten }] = Object(data?._entities);
  expect(diensten.nodes.length).toBeGreaterThan(0);
  for (const { id } of diensten.nodes) expect(id).toMatch(/^werkcentra~/);
  expect(diensten.totaal).toBeNull();
  expect(diensten.bronnen).toContainEqual({ bron: { id: 'dennis' }, status: 'NIET_BESCHIKBAAR' });
});

test.each([
  [
    'werkgeversvraag: [PERSONEEL_OVER]',
    ({ werkgeversdienst }: { werkgeversdienst: { vragen: string[] } }) =>
      werkgeversdienst.vragen.includes('PERSONEEL_OVER'),
  ],
  ['groep: [WAJONG]', ({ groepen }: { groepen: string[] }) => groepen.includes('WAJONG')],
  [
    'sector: "Q"',
    ({ werkgeversdienst }: { werkgeversdienst: { sectoren: { id: string }[] } }) =>
      werkgeversdienst.sectoren.length === 0 || werkgeversdienst.sectoren.some(({ id }) => id === 'Q'),
  ],
])('finds over all regions what the filter { %s } asks', async (filter, past) => {
  const { vraag } = await start();
  const { data, errors } = await vraag(
    `{ diensten(filter: { ${filter} }, first: 100) { nodes { groepen werkgeversdienst { vragen sectoren { id } } } totaal } }`,
  );
  expect(errors).toBeUndefined();
  const { nodes, totaal } = Object(data?.diensten);
  expect(totaal).toBeGreaterThan(10);
  expect(nodes.filter((node: never) => !past(node))).toEqual([]);
});
