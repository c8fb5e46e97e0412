import { describe, expect, test } from 'vitest';
import { rangschikVoorLoket, VOOR_BURGERS } from '../../../subgraphs/regelingen/loket.ts';
import type { Regeling } from '../../../subgraphs/regelingen/regeling.ts';
import { verkenVoorBurger, verkenVoorWerkgever } from '../../../subgraphs/regelingen/voorverkenning/verken.ts';
import type { Kandidaat, WerkgeverSituatie } from '../../../subgraphs/shared/situatie.ts';
import { burger, getRegeling, VANDAAG, werkgever, zoek } from './regelingen.ts';

const WEL = 'WAARSCHIJNLIJK_WEL';
const NIET = 'WAARSCHIJNLIJK_NIET';
const OPEN = 'GEGEVENS_ONTBREKEN';

const REGISTER: Kandidaat = { leeftijd: 30, doelgroepregister: true };
const BEPERKING: Kandidaat = { leeftijd: 30, arbeidsbeperking: true, doelgroepverklaring: true };

const kijk = (sleutel: string, kandidaat: Kandidaat, feiten: Partial<WerkgeverSituatie> = {}) =>
  verkenVoorWerkgever(getRegeling(sleutel), werkgever({ kandidaat, ...feiten }), VANDAAG, zoek);

const getSamenloop = (sleutel: string, kandidaat: Kandidaat) =>
  kijk(sleutel, kandidaat)?.voorwaarden.find(({ voorwaarde }) => voorwaarde.code === `${sleutel}-hoogste`);

describe('of several loonkostenvoordelen for one employee only the highest counts (Wtl art. 4.1 lid 3)', () => {
  test.each<[string, Kandidaat, string | undefined, string | undefined]>([
    ['the register alone', { ...REGISTER, arbeidsbeperking: false }, WEL, NIET],
    ['a disability with a statement alone', { ...BEPERKING, doelgroepregister: false }, NIET, WEL],
    ['both: the lower one gives way', { ...REGISTER, ...BEPERKING }, NIET, WEL],
    ['the register, and a statement that is not told', { ...REGISTER, arbeidsbeperking: true }, WEL, OPEN],
    ['a statement, and a register that is not told', { leeftijd: 30, ...BEPERKING }, NIET, WEL],
    ['nothing told', {}, OPEN, OPEN],
  ])('%s', (_, kandidaat, banenafspraak, beperking) => {
    expect(kijk('lkv-banenafspraak', kandidaat)?.uitkomst).toBe(banenafspraak);
    expect(kijk('lkv-arbeidsgehandicapte', kandidaat)?.uitkomst).toBe(beperking);
  });

  test('says which one is higher, and with which article', () => {
    expect(getSamenloop('lkv-banenafspraak', { ...REGISTER, ...BEPERKING })).toMatchObject({
      uitkomst: 'NIET_VOLDAAN',
      reden:
        'Alleen het hoogste bedrag telt, en maar één keer. Dit gaat voor: ‘Loonkostenvoordeel (LKV) werknemer met een beperking’.',
      voorwaarde: { grondslag: { wet: 'Wet tegemoetkomingen loondomein', artikel: '4.1 lid 3' } },
    });
    expect(kijk('lkv-banenafspraak', { ...REGISTER, ...BEPERKING })?.uitleg).toBe(
      '‘Loonkostenvoordeel (LKV) banenafspraak’ past waarschijnlijk niet bij deze situatie. Alleen het hoogste bedrag telt, en maar één keer. Dit gaat voor: ‘Loonkostenvoordeel (LKV) werknemer met een beperking’. Verandert er iets? Kijk dan opnieuw. UWV of de Belastingdienst beslist.',
    );
  });

  test('tells of a higher one that facts are missing of, and lets nothing give way to it', () => {
    expect(getSamenloop('lkv-banenafspraak', REGISTER)).toMatchObject({
      uitkomst: 'ONBEKEND',
      reden:
        'Misschien past ook dit, en dan gaat dat voor: ‘Loonkostenvoordeel (LKV) werknemer met een beperking’, ‘Loonkostenvoordeel (LKV) herplaatsing’.',
      ontbreekt: ['kandidaat.arbeidsbeperking', 'kandidaat.doelgroepverklaring'],
    });
    expect(kijk('lkv-banenafspraak', REGISTER)).toMatchObject({
      uitkomst: WEL,
      ontbrekendeGegevens: ['kandidaat.arbeidsbeperking', 'kandidaat.doelgroepverklaring'],
    });
  });

  test('tells no amount of the one that gives way', () => {
    const uren = { urenPerWeek: 38 };
    expect(kijk('lkv-banenafspraak', { ...REGISTER, ...BEPERKING }, uren)?.schattingen).toEqual([]);
    expect(kijk('lkv-arbeidsgehandicapte', { ...REGISTER, ...BEPERKING }, uren)?.schattingen).toHaveLength(1);
  });

  test('weighs euros in a year, and nothing that is counted otherwise', () => {
    const lager = getRegeling('lkv-banenafspraak');
    const [perJaar] = lager.berekeningen;
    const duur = perJaar && {
      ...perJaar,
      maximum: { feel: '99999', nodig: [], normen: [] },
      eenheid: 'MAAND' as const,
    };
    const metDuur = { ...lager, berekeningen: duur ? [duur] : [] };
    const situatie = werkgever({ kandidaat: { ...REGISTER, ...BEPERKING } });
    expect(verkenVoorWerkgever(metDuur, situatie, VANDAAG, zoek)?.uitkomst).toBe(NIET);
  });

  test('keeps one of two that are equally high', () => {
    const verklaard = { ...getRegeling('lkv-herplaatsing'), regels: getRegeling('lkv-arbeidsgehandicapte').regels };
    const zoekBeide = (id: string): Regeling | undefined => (id === verklaard.id ? verklaard : zoek(id));
    const situatie = werkgever({ kandidaat: BEPERKING });
    const uitkomsten = [getRegeling('lkv-arbeidsgehandicapte'), verklaard].map(
      (regeling) => verkenVoorWerkgever(regeling, situatie, VANDAAG, zoekBeide)?.uitkomst,
    );
    expect(uitkomsten.toSorted()).toEqual([NIET, WEL]);
  });
});

describe('sheltered work excludes the doelgroepregister (Wfsv art. 38b)', () => {
  const register = (feiten: Parameters<typeof burger>[0]) =>
    verkenVoorBurger(getRegeling('doelgroepregister'), burger(feiten), VANDAAG, zoek);

  test.each([
    [
      'an advice on sheltered work',
      { leeftijd: 30, arbeidsbeperking: true, adviesBeschutWerk: true },
      NIET,
      'NIET_VOLDAAN',
    ],
    ['an advice against it', { arbeidsbeperking: true, adviesBeschutWerk: false }, OPEN, 'VOLDAAN'],
    ['an advice that is not told', { arbeidsbeperking: true }, OPEN, 'ONBEKEND'],
    ['no disability', { arbeidsbeperking: false, adviesBeschutWerk: true }, NIET, 'VOLDAAN'],
  ])('%s', (_, feiten, uitkomst, samenloop) => {
    const verkenning = register(feiten);
    expect(verkenning?.uitkomst).toBe(uitkomst);
    expect(verkenning?.voorwaarden.at(-1)).toMatchObject({
      voorwaarde: { code: 'register-geen-beschut-werk' },
      uitkomst: samenloop,
    });
  });

  test('says so', () => {
    expect(register({ leeftijd: 30, arbeidsbeperking: true, adviesBeschutWerk: true })?.uitleg).toContain(
      'Dit gaat niet samen met wat beter past: ‘Beschut werk’.',
    );
  });
});

test('at a desk names the product of the municipality where that stands for the scheme that goes first', () => {
  const landelijk = getRegeling('beschut-werk');
  const gemeentelijk: Regeling = {
    ...landelijk,
    id: 'samenwerkende-catalogi~1',
    naam: 'Begeleid werken in Rotterdam',
    gebied: { soort: 'LOKAAL', arbeidsmarktregios: [], gemeenten: [{ code: 'GM0599' }] },
    herkomst: { ...landelijk.herkomst, bron: { id: 'samenwerkende-catalogi', naam: 'Samenwerkende Catalogi' } },
  };
  const situatie = burger({ leeftijd: 30, arbeidsbeperking: true, adviesBeschutWerk: true });
  const loket = rangschikVoorLoket(VOOR_BURGERS, (regeling, zoekHier) =>
    verkenVoorBurger(regeling, situatie, VANDAAG, zoekHier),
  )([landelijk, gemeentelijk, getRegeling('doelgroepregister')]);
  expect(loket.map(({ regeling: { naam } }) => naam)).not.toContain(landelijk.naam);
  expect(
    loket.find(({ regeling: { id } }) => id === getRegeling('doelgroepregister').id)?.item.voorverkenning,
  ).toMatchObject({
    uitkomst: NIET,
    uitleg: expect.stringContaining('‘Begeleid werken in Rotterdam’'),
  });
});

test('at a desk compares with the national scheme as it is where that stands beside the product of the municipality', () => {
  const landelijk: Regeling = {
    ...getRegeling('beschut-werk'),
    gebied: { soort: 'LANDELIJK', arbeidsmarktregios: [], gemeenten: [] },
    medeUitvoerders: ['gemeente'],
  };
  const gemeentelijk: Regeling = {
    ...landelijk,
    id: 'samenwerkende-catalogi~1',
    naam: 'Begeleid werken in Rotterdam',
    gebied: { soort: 'LOKAAL', arbeidsmarktregios: [], gemeenten: [{ code: 'GM0599' }] },
  };
  const situatie = burger({ leeftijd: 30, arbeidsbeperking: true, adviesBeschutWerk: true });
  const loket = rangschikVoorLoket(VOOR_BURGERS, (regeling, zoekHier) =>
    verkenVoorBurger(regeling, situatie, VANDAAG, zoekHier),
  )([landelijk, gemeentelijk, getRegeling('doelgroepregister')]);
  expect(loket).toHaveLength(3);
  expect(loket.at(-1)?.item.voorverkenning?.uitleg).toContain(`‘${landelijk.naam}’`);
  expect(loket.at(-1)?.item.voorverkenning?.uitleg).not.toContain(gemeentelijk.naam);
});

test('at a desk a scheme of which no rule can be read stands among those that facts are missing of', () => {
  const alle = [getRegeling('schuldhulpverlening'), getRegeling('bijstand')];
  const [zonder, open] = rangschikVoorLoket(VOOR_BURGERS, (regeling) =>
    regeling === alle[0] ? null : verkenVoorBurger(regeling, burger(), VANDAAG),
  )(alle);
  expect(zonder?.item.voorverkenning).toBeNull();
  expect(open?.item.voorverkenning?.uitkomst).toBe(OPEN);
  expect(zonder?.volgorde[0]).toBe(open?.volgorde[0]);
});
