import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { zetMockVandaag } from '../../../mocks/klok.ts';
import { PERSONEN } from '../../../mocks/suwi/personen.ts';
import { als, burger, start, VANDAAG } from './proef.ts';

beforeEach(() => zetMockVandaag(VANDAAG));
afterEach(() => zetMockVandaag(null));

describe('the desk of', () => {
  const UWV_NIETS = { doelgroepregister: false, adviesBeschutWerk: false };
  test.each<[keyof typeof PERSONEN, object]>([
    [
      'bouwvakker',
      {
        rol: 'WERKZOEKENDE',
        gemeente: 'GM0599',
        leeftijd: 49,
        huishouden: 'ALLEENSTAAND',
        inkomstenbronnen: ['BIJSTAND'],
      },
    ],
    [
      'uitgestroomd',
      { rol: 'WERKENDE', gemeente: 'GM0307', inkomstenbronnen: ['LOONDIENST'], contract: 'TIJDELIJK', sector: 'Q' },
    ],
    [
      'wwLopend',
      { rol: 'WERKZOEKENDE', gemeente: 'GM0772', leeftijd: 38, inkomstenbronnen: ['WW'], sector: 'G', ...UWV_NIETS },
    ],
    ['wwRecent', { rol: 'WERKZOEKENDE', gemeente: 'GM0855', leeftijd: 33, inkomstenbronnen: ['WW'], sector: 'G' }],
    [
      'zwMetWiaAanvraag',
      { rol: 'WERKZOEKENDE', gemeente: 'GM0344', leeftijd: 52, inkomstenbronnen: ['ZW'], eigenrisicodrager: true },
    ],
    [
      'wgaMetBaan',
      {
        rol: 'WERKENDE',
        gemeente: 'GM0363',
        leeftijd: 47,
        inkomstenbronnen: ['WGA', 'LOONDIENST'],
        contract: 'VAST',
        sector: 'Q',
        arbeidsbeperking: true,
        eigenrisicodrager: false,
        ...UWV_NIETS,
      },
    ],
    [
      'wajong',
      {
        rol: 'WERKENDE',
        gemeente: 'GM0080',
        leeftijd: 26,
        inkomstenbronnen: ['WAJONG', 'LOONDIENST'],
        contract: 'TIJDELIJK',
        sector: 'G',
        arbeidsbeperking: true,
        doelgroepregister: true,
        loonwaardePercentage: 60,
        adviesBeschutWerk: false,
      },
    ],
    [
      'wwEnBijstand',
      {
        rol: 'WERKZOEKENDE',
        gemeente: 'GM0153',
        leeftijd: 35,
        huishouden: 'ALLEENSTAAND',
        inkomstenbronnen: ['BIJSTAND', 'WW'],
        doelgroepregister: false,
      },
    ],
    [
      'werknemer',
      {
        rol: 'WERKENDE',
        gemeente: 'GM0200',
        leeftijd: 41,
        inkomstenbronnen: ['LOONDIENST'],
        contract: 'VAST',
        sector: 'F',
      },
    ],
    [
      'beschutWerk',
      {
        rol: 'WERKZOEKENDE',
        gemeente: 'GM0983',
        leeftijd: 24,
        doelgroepregister: false,
        adviesBeschutWerk: true,
        loonwaardePercentage: 30,
      },
    ],
    [
      'geheim',
      {
        rol: 'WERKZOEKENDE',
        gemeente: 'GM0268',
        leeftijd: 31,
        huishouden: 'ALLEENSTAAND',
        inkomstenbronnen: ['BIJSTAND'],
      },
    ],
  ])('%s is filled in with what is known and nothing else', async (naam, situatie) => {
    const { vraag, omgeving } = await start();
    const { data } = await vraag('{ mijn { loket { __typename sleutel } } }', {}, als(burger(PERSONEN[naam])));
    const { loket } = Object(data?.mijn);
    expect(loket.__typename).toBe('Loket');
    expect(omgeving.loketSleutels.open(loket.sleutel)).toEqual(situatie);
  });

  test.each(['niemand', 'waoInBuitenland'] as const)(
    '%s is null without error, as is the municipality',
    async (naam) => {
      const { vraag } = await start();
      const { data, errors } = await vraag(
        '{ mijn { gemeente { code } loket { sleutel } } }',
        {},
        als(burger(PERSONEN[naam])),
      );
      expect(errors).toBeUndefined();
      expect(data).toEqual({ mijn: { gemeente: null, loket: null } });
    },
  );
});
