import { expect, test } from 'vitest';
import { verkenVoorBurger, verkenVoorWerkgever } from '../../../subgraphs/regelingen/voorverkenning/verken.ts';
import type { Situatie, WerkgeverSituatie } from '../../../subgraphs/shared/situatie.ts';
import { burger, getRegeling, regelingen, VANDAAG, werkgever, zoek } from './regelingen.ts';

/** Everything that opens a scheme, all at once. */
const ALLES: Partial<Situatie> = {
  arbeidsbeperking: true,
  doelgroepregister: true,
  adviesBeschutWerk: true,
  startkwalificatie: false,
  schulden: true,
  statushouder: true,
  laaggeletterd: true,
  dreigendBaanverlies: true,
  gewenstBeroep: '7115',
  huishouden: 'ALLEENSTAANDE_OUDER',
  kinderenOnderTwaalf: 2,
  vermogen: 0,
  gewerkteWekenVanLaatste36: 36,
  urenWerkPerWeek: 40,
};
const UITKERINGEN = ['WW', 'WGA', 'WAJONG', 'BIJSTAND', 'IOAW'] as const;

test.each<[string, Partial<Situatie>, string[]]>([
  ['a child of 13 with everything', { ...ALLES, leeftijd: 13, inkomstenbronnen: UITKERINGEN }, []],
  ['a child of 13 without income', { ...ALLES, leeftijd: 13, inkomstenbronnen: ['GEEN'] }, []],
  [
    'somebody of 80 with AOW, who can only have debts',
    { ...ALLES, leeftijd: 80, inkomstenbronnen: ['AOW', ...UITKERINGEN] },
    ['schuldhulpverlening'],
  ],
  [
    'an employee of 40 with a high income, who can only have debts and an advice on sheltered work',
    { ...ALLES, rol: 'WERKENDE', leeftijd: 40, inkomstenbronnen: ['LOONDIENST'], inkomenPerMaand: 9000 },
    ['beschut-werk', 'schuldhulpverlening'],
  ],
  [
    'a jobseeker of 40 on social assistance',
    { ...ALLES, leeftijd: 40, inkomstenbronnen: ['BIJSTAND'] },
    ['beschut-werk', 're-integratie-gemeente', 'schuldhulpverlening'],
  ],
  ['somebody of whom no age is known', { ...ALLES, inkomstenbronnen: UITKERINGEN }, []],
])('%s is promised nothing else', (_, feiten, verwacht) => {
  for (const peildatum of [VANDAAG, '2024-06-01', '2025-06-01']) {
    const gevonden = regelingen.filter(
      (regeling) =>
        verkenVoorBurger(regeling, burger({ ...feiten, peildatum }), VANDAAG, zoek)?.uitkomst === 'WAARSCHIJNLIJK_WEL',
    );
    expect(gevonden.map(({ naam }) => naam).toSorted()).toEqual(namen(verwacht));
  }
});

test.each<[string, WerkgeverSituatie['kandidaat'], string[]]>([
  ['a candidate of 13', { leeftijd: 13, inkomstenbronnen: UITKERINGEN }, []],
  ['a candidate of 80', { leeftijd: 80, inkomstenbronnen: ['AOW', ...UITKERINGEN] }, []],
  [
    'a candidate of 40',
    { leeftijd: 40, inkomstenbronnen: UITKERINGEN },
    ['beschut-werk', 'lkv-arbeidsgehandicapte', 'no-riskpolis'],
  ],
])('an employer with %s is promised nothing else', (_, kandidaat, verwacht) => {
  const situatie = werkgever({
    sector: 'I',
    aantalWerknemers: 300,
    erkendLeerbedrijf: true,
    kandidaat: {
      doelgroepregister: true,
      arbeidsbeperking: true,
      adviesBeschutWerk: true,
      doelgroepverklaring: true,
      loonwaardePercentage: 50,
      ...kandidaat,
    },
  });
  const gevonden = regelingen.filter(
    (regeling) => verkenVoorWerkgever(regeling, situatie, VANDAAG, zoek)?.uitkomst === 'WAARSCHIJNLIJK_WEL',
  );
  expect(gevonden.map(({ naam }) => naam).toSorted()).toEqual(namen(verwacht));
});

const namen = (sleutels: readonly string[]): readonly string[] =>
  sleutels.map((sleutel) => getRegeling(sleutel).naam).toSorted();
