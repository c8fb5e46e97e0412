import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { zetMockVandaag } from '../../../mocks/klok.ts';
import { PERSONEN } from '../../../mocks/suwi/personen.ts';
import { als, burger, regeling, start, VANDAAG } from './proef.ts';

describe('a citizen', () => {
  beforeEach(() => zetMockVandaag(VANDAAG));
  afterEach(() => zetMockVandaag(null));

  test.each<[string, keyof typeof PERSONEN, object[]]>([
    [
      'WW with months left, and the granted application not twice',
      'wwLopend',
      [
        {
          soort: 'WW',
          status: 'LOPEND',
          ingangsdatum: '2025-10-02',
          einddatum: '2026-11-30',
          maximaleDuurMaanden: 14,
          resterendeMaanden: 9,
          arbeidsverplichting: 'JA',
          bedragPerMaand: 2114.77,
          herkomst: { bron: { id: 'uwv-dossier' }, sleutel: null, gesimuleerd: true },
        },
      ],
    ],
    [
      'WW of which the last day is not set',
      'wwRecent',
      [{ soort: 'WW', einddatum: null, maximaleDuurMaanden: 8, resterendeMaanden: 7 }],
    ],
    [
      'a sanction on WW and a supplement on top of it',
      'wwMetToeslag',
      [
        { soort: 'WW', maatregel: { percentage: 25, bedragPerMaand: null, van: '2026-01-30', tot: '2026-06-01' } },
        { soort: 'TOESLAGENWET', maatregel: null, bedragPerMaand: 382.15, resterendeMaanden: null },
      ],
    ],
    [
      'ZW that runs and WIA that is asked for',
      'zwMetWiaAanvraag',
      [
        { soort: 'ZW', status: 'LOPEND', resterendeMaanden: 2 },
        { soort: 'ONBEKEND', status: 'AANGEVRAAGD', regeling: regeling('wia-uitkering') },
      ],
    ],
    ['IVA without a duty to work', 'iva', [{ soort: 'IVA', arbeidsverplichting: 'NEE', resterendeMaanden: null }]],
    [
      'IOW with an exemption that ends, after WW that ended',
      'iow',
      [
        { soort: 'IOW', arbeidsverplichting: 'ONTHEFFING', ontheffingTot: '2028-08-17' },
        { soort: 'WW', status: 'BEEINDIGD', einddatum: '2024-07-08' },
      ],
    ],
    ['WW that was refused', 'wwAfgewezen', [{ soort: 'WW', status: 'AFGEWEZEN', arbeidsverplichting: null }]],
    [
      'WW and bijstand beside each other',
      'wwEnBijstand',
      [
        { soort: 'BIJSTAND', uitvoerder: { id: 'gemeente~GM0153' }, herkomst: { bron: { id: 'bijstandsregelingen' } } },
        { soort: 'WW', uitvoerder: { id: 'uwv' }, herkomst: { bron: { id: 'uwv-dossier' } } },
      ],
    ],
  ])('sees %s', async (_geval, naam, verwacht) => {
    const { vraag } = await start();
    const { data, errors } = await vraag(
      `{ mijn { uitkeringen { nodes {
        soort uitvoerder { id } status ingangsdatum einddatum maximaleDuurMaanden resterendeMaanden arbeidsverplichting ontheffingTot
        maatregel { percentage bedragPerMaand van tot } bedragPerMaand regeling { id } herkomst { bron { id } sleutel gesimuleerd }
      } } } }`,
      {},
      als(burger(PERSONEN[naam])),
    );
    expect(errors).toBeUndefined();
    expect(Object(data?.mijn).uitkeringen.nodes).toMatchObject(verwacht);
  });

  const REGELINGEN =
    '{ mijn { registraties { doelgroepregister loonwaarde loonwaardeOp regelingen { id } } regelingen { id } } }';

  test('sees the schemes of benefits that run and of registrations, each once', async () => {
    const { vraag } = await start();
    const { data } = await vraag(REGELINGEN, {}, als(burger(PERSONEN.wajong)));
    const register = ['doelgroepregister', 'lkv-banenafspraak', 'no-riskpolis', 'loonkostensubsidie'].map(regeling);
    expect(data?.mijn).toEqual({
      registraties: { doelgroepregister: true, loonwaarde: 60, loonwaardeOp: '2025-08-03', regelingen: register },
      regelingen: [regeling('wajong-uitkering'), ...register],
    });
  });

  test.each<[keyof typeof PERSONEN, string[]]>([
    ['wwEnBijstand', ['bijstand', 'ww-uitkering']],
    ['zwMetWiaAanvraag', ['ziektewet-uitkering']],
    ['waoInBuitenland', []],
    ['bouwvakker', ['bijstand']],
    ['niemand', []],
  ])('%s sees the schemes %j, not those of what ended or was asked for', async (naam, sleutels) => {
    const { vraag } = await start();
    const { data, errors } = await vraag('{ mijn { regelingen { id } } }', {}, als(burger(PERSONEN[naam])));
    expect(errors).toBeUndefined();
    expect(data).toEqual({ mijn: { regelingen: sleutels.map(regeling) } });
  });

  test('has no registrations when UWV knows nobody of this number: null, and no error', async () => {
    const { vraag } = await start();
    const { data, errors } = await vraag(REGELINGEN, {}, als(burger(PERSONEN.werknemer)));
    expect(errors).toBeUndefined();
    expect(data).toEqual({ mijn: { registraties: null, regelingen: [] } });
  });
});
