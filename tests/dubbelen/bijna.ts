import type { Random } from '../../mocks/random.ts';
import type { Gemeente } from '../../schema/referentie/gemeenten.ts';
import { type Baan, createBaan, createPostcode, createUurloon, kiesFunctie } from './baan.ts';
import type { Bedrijf } from './bedrijf.ts';

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
  const naast = { ...baan, dag, sluit: random.chance(0.5) ? baan.sluit : dag + random.int(20, 60) };
  switch (soort) {
    case 'ANDERE_PLAATS': {
      const gemeente = kiesAndere(omgeving.kiesGemeente, baan.gemeente);
      return [baan, { ...naast, gemeente, postcode: createPostcode(random, gemeente) }];
    }
    case 'ANDERE_FUNCTIE': {
      const anders = createBaan(random, baan.bedrijf, baan.gemeente, kiesAndereFunctie(random, baan));
      return [baan, { ...anders, postcode: baan.postcode, overWerkgever: baan.overWerkgever, dag, sluit: naast.sluit }];
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

const kiesAndereFunctie = (random: Random, { functie }: Baan): Baan['functie'] => {
  const andere = kiesFunctie(random, functie.familie);
  return andere.isco === functie.isco ? kiesAndereFunctie(random, { functie } as Baan) : andere;
};
const kiesAndere = (kies: () => Gemeente, gemeente: Gemeente): Gemeente => {
  const andere = kies();
  return andere.code === gemeente.code ? kiesAndere(kies, gemeente) : andere;
};
const kiesAnderBedrijf = ({ kiesBedrijf }: Omgeving, baan: Baan): Bedrijf => {
  const ander = kiesBedrijf(baan.functie.familie);
  return ander.merk === baan.bedrijf.merk ? kiesAnderBedrijf({ kiesBedrijf } as Omgeving, baan) : ander;
};
