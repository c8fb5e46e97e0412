import { type Gemeente, gemeentenInRegio } from '../../schema/referentie/gemeenten.ts';
import type { Arbeidsmarktregio } from '../../schema/referentie/regios.ts';
import { schud } from '../instrumentengids/schud.ts';
import { createRandom, type Random } from '../random.ts';
import type { Dagcode } from './codelijsten.ts';
import type { Locatie } from './document.ts';

const WERKDAGEN: readonly Dagcode[] = ['ma', 'di', 'wo', 'do', 'vr'];
/** Made-up addresses; the postcodes begin as those of the town do. */
const STRATEN = [
  'Stationsplein',
  'Raadhuisplein',
  'Marktstraat',
  'Kerkplein',
  'Havenkade',
  'Schoolstraat',
  'Dorpsstraat',
];
const LETTERS = ['AA', 'AB', 'BC', 'CD', 'KL', 'MN'];

/** The places of a Werkcentrum: one main desk, and by size of the region other desks, hours in a library and a digital desk. */
export const createLocaties = (regio: Arbeidsmarktregio, domein: string): readonly Locatie[] => {
  const random = createRandom('werkcentrum-locaties', regio.code);
  const gemeenten = gemeentenInRegio(regio.code);
  const centrum = gemeenten.filter(({ code }) => code === regio.centrumgemeente);
  const overige = schud(
    gemeenten.filter(({ code }) => code !== regio.centrumgemeente),
    random,
  );
  const neven = overige.slice(0, Math.floor(gemeenten.length / 5));
  const spreekuren = overige.slice(neven.length, neven.length + random.int(1, 3));
  return [
    ...centrum.map(
      (gemeente): Locatie => ({
        soort: 'hoofd',
        naam: regio.werkcentrumNaam,
        adres: createAdres(gemeente, random),
        openingstijden: WERKDAGEN.map((dag) => ({ dag, van: '09:00', tot: dag === 'do' ? '20:00' : '17:00' })),
        afspraak: `https://${domein}/afspraak`,
      }),
    ),
    ...neven.map(
      (gemeente): Locatie => ({
        soort: 'neven',
        naam: `${regio.werkcentrumNaam}, ${gemeente.hoofdplaats}`,
        adres: createAdres(gemeente, random),
        openingstijden: random.chance(0.2) ? [] : kiesDagen(random, random.int(2, 4), '09:00', '16:30'),
        afspraak: `https://${domein}/afspraak`,
      }),
    ),
    ...spreekuren.map(
      (gemeente): Locatie => ({
        soort: 'spreekuur',
        naam: `Bibliotheek ${gemeente.hoofdplaats}`,
        adres: createAdres(gemeente, random),
        openingstijden: random.chance(0.15) ? null : kiesDagen(random, 1, '13:00', '17:00'),
        afspraak: null,
      }),
    ),
    {
      soort: 'digitaal',
      naam: `${regio.werkcentrumNaam} online`,
      adres: null,
      openingstijden: null,
      afspraak: `https://${domein}/chat`,
    },
  ];
};

const createAdres = (gemeente: Gemeente, random: Random): Locatie['adres'] => ({
  straat: random.pick(STRATEN),
  huisnummer: `${random.int(1, 120)}${random.chance(0.15) ? 'A' : ''}`,
  postcode: `${gemeente.postcode}${random.pick(LETTERS)}`,
  plaats: gemeente.hoofdplaats,
  gemeentecode: gemeente.code.slice(2),
});

const kiesDagen = (
  random: Random,
  aantal: number,
  van: string,
  tot: string,
): NonNullable<Locatie['openingstijden']> => {
  const gekozen = new Set(schud(WERKDAGEN, random).slice(0, aantal));
  return WERKDAGEN.filter((dag) => gekozen.has(dag)).map((dag) => ({ dag, van, tot }));
};
