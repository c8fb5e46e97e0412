import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { zetMockVandaag } from '../../../mocks/klok.ts';
import { PERSONEN } from '../../../mocks/suwi/personen.ts';
import { als, burger, start, VANDAAG } from './proef.ts';

describe('the people of the registers', () => {
  beforeEach(() => zetMockVandaag(VANDAAG));
  afterEach(() => zetMockVandaag(null));

  const vraagUitkomsten = async (bsn: string): Promise<unknown> => {
    const { vraag } = await start();
    const stand = '{ loopt van tot bedragPerMaand }';
    const { data, errors } = await vraag(
      `{ mijn { uitkeringen {
        nodes { soort status registervergelijking { uitkomst volgensBron ${stand} volgensPolis ${stand} } }
        alleenInPolis { soort registervergelijking { uitkomst volgensBron ${stand} volgensPolis ${stand} } herkomst { bron { id } sleutel } }
      } } }`,
      {},
      als(burger(bsn)),
    );
    expect(errors).toBeUndefined();
    return Object(data?.mijn).uitkeringen;
  };

  test.each<[keyof typeof PERSONEN, [string, string, string][]]>([
    [
      'bouwvakker',
      [
        ['BIJSTAND', 'LOPEND', 'OVEREENKOMSTIG'],
        ['WW', 'BEEINDIGD', 'OVEREENKOMSTIG'],
      ],
    ],
    ['uitgestroomd', [['BIJSTAND', 'BEEINDIGD', 'OVEREENKOMSTIG']]],
    ['wwLopend', [['WW', 'LOPEND', 'OVEREENKOMSTIG']]],
    ['wwRecent', [['WW', 'LOPEND', 'VERTRAAGD']]],
    [
      'wwMetToeslag',
      [
        ['WW', 'LOPEND', 'OVEREENKOMSTIG'],
        ['TOESLAGENWET', 'LOPEND', 'OVEREENKOMSTIG'],
      ],
    ],
    [
      'zwMetWiaAanvraag',
      [
        ['ZW', 'LOPEND', 'OVEREENKOMSTIG'],
        ['ONBEKEND', 'AANGEVRAAGD', 'NIET_VERGELEKEN'],
      ],
    ],
    [
      'wgaMetBaan',
      [
        ['WGA', 'LOPEND', 'OVEREENKOMSTIG'],
        ['ZW', 'BEEINDIGD', 'OVEREENKOMSTIG'],
      ],
    ],
    ['iva', [['IVA', 'LOPEND', 'OVEREENKOMSTIG']]],
    ['waoInBuitenland', [['WAO', 'LOPEND', 'OVEREENKOMSTIG']]],
    ['wajong', [['WAJONG', 'LOPEND', 'OVEREENKOMSTIG']]],
    [
      'iow',
      [
        ['IOW', 'LOPEND', 'OVEREENKOMSTIG'],
        ['WW', 'BEEINDIGD', 'OVEREENKOMSTIG'],
      ],
    ],
    [
      'wwEnBijstand',
      [
        ['BIJSTAND', 'LOPEND', 'OVEREENKOMSTIG'],
        ['WW', 'LOPEND', 'OVEREENKOMSTIG'],
      ],
    ],
    ['wwAfgewezen', [['WW', 'AFGEWEZEN', 'NIET_VERGELEKEN']]],
    ['werknemer', []],
    [
      'geheim',
      [
        ['BIJSTAND', 'LOPEND', 'OVEREENKOMSTIG'],
        ['WW', 'BEEINDIGD', 'OVEREENKOMSTIG'],
      ],
    ],
    ['beschutWerk', []],
    ['niemand', []],
    [
      'meerdere',
      [
        ['BIJSTAND', 'LOPEND', 'AFWIJKEND'],
        ['OVERIG', 'AANGEVRAAGD', 'NIET_VERGELEKEN'],
        ['IOAW', 'BEEINDIGD', 'OVEREENKOMSTIG'],
        ['BBZ', 'BEEINDIGD', 'NIET_VERGELEKEN'],
      ],
    ],
  ])('%s has %j and nothing that only the polis knows', async (naam, verwacht) => {
    const { nodes, alleenInPolis } = Object(await vraagUitkomsten(PERSONEN[naam]));
    expect(
      nodes.map((node: { soort: string; status: string; registervergelijking: { uitkomst: string } }) => [
        node.soort,
        node.status,
        node.registervergelijking.uitkomst,
      ]),
    ).toEqual(verwacht);
    expect(alleenInPolis).toEqual([]);
  });

  test('a benefit that only the polis knows is flagged, one that just ended is explained, and neither is a benefit', async () => {
    expect(await vraagUitkomsten(PERSONEN.alleenInPolis)).toEqual({
      nodes: [],
      alleenInPolis: [
        {
          soort: 'WGA',
          registervergelijking: {
            uitkomst: 'AFWIJKEND',
            volgensBron: null,
            volgensPolis: { loopt: true, van: '2024-10-17', tot: null, bedragPerMaand: 1040 },
          },
          herkomst: { bron: { id: 'polis' }, sleutel: null },
        },
        {
          soort: 'WW',
          registervergelijking: {
            uitkomst: 'VERTRAAGD',
            volgensBron: null,
            volgensPolis: { loopt: false, van: '2025-06-14', tot: '2026-02-05', bedragPerMaand: null },
          },
          herkomst: { bron: { id: 'polis' }, sleutel: null },
        },
      ],
    });
  });
});
