import type { Random } from '../../mocks/random.ts';
import type { Gemeente } from '../../schema/referentie/gemeenten.ts';
import { type Baan, createBaan, createPostcode, createUurloon, kiesFunctie } from './baan.ts';
import type { Bedrijf } from './bedrijf.ts';
import type { Functie } from './functies.ts';

/** Jobs that look alike and are not the same. */
export const BIJNA_SOORTEN = [
  'ANDERE_PLAATS',
  'ANDERE_FUNCTIE',
  'SENIOR_JUNIOR',
  'LEERBAAN',
  'ANDERE_UREN',
  'ZELFDE_SJABLOON',
  'ANDERE_WERKGEVER',
  'ZELFDE_POSTCODE',
] as const;
export type BijnaSoort = (typeof BIJNA_SOORTEN)[number];

/** What a near-miss is made with. */
export interface Omgeving {
  readonly kiesGemeente: () => Gemeente;
  readonly kiesBedrijf: (familie: string) => Bedrijf;
}

/** A job and one that is nearly the same: both may differ from the job given. */
export const maakBijna = (random: Random, baan: Baan, soort: BijnaSoort, omgeving: Omgeving): readonly [Baan, Baan] => {
  const vers = createBaan(random, baan.bedrijf, baan.gemeente, baan.functie);
  // A neighbour of the same board was placed about the same day.
  const dag = Math.max(0, baan.dag + random.int(-12, 12));
  const naast = {
    ...baan,
    dag,
    sluit: random.chance(0.5) ? baan.sluit : dag + random.int(20, 60),
  };
  switch (soort) {
    case 'ANDERE_PLAATS': {
      const gemeente = kiesTot(omgeving.kiesGemeente, ({ code }) => code !== baan.gemeente.code);
      return [baan, { ...naast, gemeente, postcode: createPostcode(random, gemeente) }];
    }
    case 'ANDERE_FUNCTIE': {
      const anders = createBaan(random, baan.bedrijf, baan.gemeente, kiesAndereFunctie(random, baan));
      return [
        baan,
        {
          ...anders,
          postcode: baan.postcode,
          overWerkgever: baan.overWerkgever,
          dag,
          sluit: naast.sluit,
        },
      ];
    }
    case 'SENIOR_JUNIOR': {
      const [hoog, laag] = random.pick([
        ['senior', 'junior'],
        ['senior', 'assistent'],
        ['', 'junior'],
        ['', 'assistent'],
      ] as const);
      return [
        { ...baan, rang: hoog },
        { ...naast, rang: laag, uurloon: [baan.uurloon[0] * 0.8, baan.uurloon[1] * 0.8], ervaringJaren: 0 },
      ];
    }
    case 'LEERBAAN':
      return [
        baan,
        {
          ...naast,
          leerbaan: true,
          uurloon: [baan.uurloon[0] * 0.75, baan.uurloon[1] * 0.75],
          algemeen: vers.algemeen,
        },
      ];
    case 'ANDERE_UREN': {
      const wissel = [...baan.specifiek.slice(1), ...vers.specifiek.slice(0, 1)];
      if (random.chance(0.4)) {
        const [een, twee] = random.pick([
          ['dagdienst', 'nachtdienst'],
          ['avonddienst', 'dagdienst'],
          ['', 'nachtdienst'],
          ['', 'weekend'],
        ] as const);
        return [
          { ...baan, dienst: een },
          { ...naast, dienst: twee, specifiek: wissel },
        ];
      }
      const [veel, weinig] = random.pick([
        [
          [32, 40],
          [12, 20],
        ],
        [
          [36, 36],
          [16, 24],
        ],
        [
          [24, 32],
          [8, 16],
        ],
        [
          [32, 36],
          [20, 24],
        ],
      ] as const);
      return [
        { ...baan, uren: veel },
        { ...naast, uren: weinig, specifiek: wissel },
      ];
    }
    case 'ZELFDE_SJABLOON': {
      const functie = kiesAndereFunctie(random, baan);
      const taken = [...baan.taken.slice(0, -1), ...vers.taken.slice(0, 1)];
      return [
        baan,
        { ...naast, functie, taken, uurloon: random.chance(0.5) ? baan.uurloon : createUurloon(random, functie) },
      ];
    }
    case 'ANDERE_WERKGEVER': {
      const bedrijf = kiesAnderBedrijf(omgeving, baan);
      const taken = [...baan.taken.slice(0, 2), ...vers.taken.slice(0, 2)];
      return [baan, { ...vers, bedrijf, taken, algemeen: baan.algemeen, dag, sluit: naast.sluit }];
    }
    case 'ZELFDE_POSTCODE': {
      const functie = random.chance(0.5) ? baan.functie : kiesFunctie(random, baan.functie.familie);
      const buur = createBaan(random, kiesAnderBedrijf(omgeving, baan), baan.gemeente, functie);
      return [baan, { ...buur, postcode: baan.postcode, dag, sluit: naast.sluit }];
    }
  }
};

const kiesAndereFunctie = (random: Random, { functie }: Baan): Functie =>
  kiesTot(
    () => kiesFunctie(random, functie.familie),
    ({ isco }) => isco !== functie.isco,
  );

const kiesAnderBedrijf = ({ kiesBedrijf }: Omgeving, { functie, bedrijf }: Baan): Bedrijf =>
  kiesTot(
    () => kiesBedrijf(functie.familie),
    ({ merk }) => merk !== bedrijf.merk,
  );

const kiesTot = <T>(kies: () => T, past: (keuze: T) => boolean): T => {
  let keuze = kies();
  while (!past(keuze)) keuze = kies();
  return keuze;
};
