import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { zetMockVandaag } from '../../../mocks/klok.ts';
import { xmlResponse } from '../../../mocks/mock.ts';
import { PERSONEN } from '../../../mocks/suwi/personen.ts';
import { als, burger, regeling, start, VANDAAG } from './proef.ts';

const UITKERINGEN = `{ mijn { uitkeringen { nodes {
  soort uitvoerder { id } status ingangsdatum einddatum maximaleDuurMaanden resterendeMaanden arbeidsverplichting ontheffingTot
  maatregel { percentage bedragPerMaand van tot } bedragPerMaand regeling { id }
  herkomst { bron { id naam } sleutel opgehaaldOp actualiteit gesimuleerd }
} } } }`;

beforeEach(() => zetMockVandaag(VANDAAG));
afterEach(() => zetMockVandaag(null));

describe('a citizen', () => {
  test('sees own bijstand with where it comes from', async () => {
    expect(await nodesVan(PERSONEN.bouwvakker)).toEqual([
      {
        soort: 'BIJSTAND',
        uitvoerder: { id: 'gemeente~GM0599' },
        status: 'LOPEND',
        ingangsdatum: '2024-12-26',
        einddatum: null,
        maximaleDuurMaanden: null,
        resterendeMaanden: null,
        arbeidsverplichting: 'JA',
        ontheffingTot: null,
        maatregel: null,
        bedragPerMaand: 1345.45,
        regeling: regeling('bijstand'),
        herkomst: {
          bron: { id: 'bijstandsregelingen', naam: 'Suwinet Bijstandsregelingen' },
          sleutel: null,
          opgehaaldOp: '2026-03-01T09:30:00.000Z',
          actualiteit: 'ACTUEEL',
          gesimuleerd: true,
        },
      },
      expect.objectContaining({ soort: 'WW', status: 'BEEINDIGD' }),
    ]);
  });

  test('sees an ended benefit whose first day is known by month only: null, not the first of the month', async () => {
    expect(await nodesVan(PERSONEN.uitgestroomd)).toMatchObject([
      {
        soort: 'BIJSTAND',
        status: 'BEEINDIGD',
        ingangsdatum: null,
        einddatum: '2025-08-03',
        arbeidsverplichting: null,
        bedragPerMaand: null,
      },
    ]);
  });

  test('sees a refused application as refused', async () => {
    expect(await nodesVan(PERSONEN.bijstandAfgewezen)).toMatchObject([
      { soort: 'BIJSTAND', status: 'AFGEWEZEN', ingangsdatum: null },
    ]);
  });

  test('sees several benefits: running and asked for first, ended last, the granted application not twice', async () => {
    expect(await nodesVan(PERSONEN.meerdere)).toMatchObject([
      {
        soort: 'BIJSTAND',
        status: 'LOPEND',
        maatregel: { percentage: null, bedragPerMaand: 403.63, van: '2026-02-17', tot: '2026-03-19' },
        bedragPerMaand: 941.82,
      },
      { soort: 'OVERIG', status: 'AANGEVRAAGD' },
      { soort: 'IOAW', status: 'BEEINDIGD' },
      { soort: 'BBZ', status: 'BEEINDIGD' },
    ]);
  });

  test('sees an exemption from the duty to work with its last day', async () => {
    expect(await nodesVan(PERSONEN.vrijgesteld)).toMatchObject([
      { arbeidsverplichting: 'ONTHEFFING', ontheffingTot: '2026-07-29' },
    ]);
  });
});

test('counts what it does not know and goes on: an unknown act is OVERIG, an odd end date leaves the state open', async () => {
  const { vraag, wereld, omgeving } = await start();
  const verhouding =
    '<Uitkeringsverhouding><DatBUitkeringsverhouding>20260101</DatBUitkeringsverhouding><DatEUitkeringsverhouding>1-2-2026</DatEUitkeringsverhouding><SzWet><CdSzWet>XYZ</CdSzWet></SzWet></Uitkeringsverhouding>';
  wereld.vervang('bijstandsregelingen', () =>
    xmlResponse(
      `<e:Envelope xmlns:e="e"><e:Body><s:BijstandsregelingenInfoResponse xmlns:s="s"><ClientSuwi><Burgerservicenr>${PERSONEN.vrijgesteld}</Burgerservicenr>${verhouding}</ClientSuwi></s:BijstandsregelingenInfoResponse></e:Body></e:Envelope>`,
    ),
  );
  const { data, errors } = await vraag(
    '{ mijn { uitkeringen { nodes { soort status regeling { id } einddatum } } } }',
    {},
    als(burger(PERSONEN.vrijgesteld)),
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    mijn: { uitkeringen: { nodes: [{ soort: 'OVERIG', status: 'ONBEKEND', regeling: null, einddatum: null }] } },
  });
  expect(omgeving.register.getToestanden().find(({ bron }) => bron.id === 'bijstandsregelingen')).toMatchObject({
    afwijkingen: { CdSzWet: 1, DatEUitkeringsverhouding: 1 },
  });
});

const nodesVan = async (bsn: string): Promise<unknown> => {
  const { vraag } = await start();
  const { data, errors } = await vraag(UITKERINGEN, {}, als(burger(bsn)));
  expect(errors).toBeUndefined();
  return Object(data?.mijn).uitkeringen.nodes;
};
