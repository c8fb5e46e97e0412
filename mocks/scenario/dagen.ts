import type { Scenarionaam } from './scenarios.ts';

/** A day on which several sources are in a state at once; the others are well. */
export interface Dag {
  readonly omschrijving: string;
  readonly bronnen: Readonly<Record<string, Scenarionaam>>;
}

export const DAGEN = {
  maandagochtend: {
    omschrijving: 'Iedereen begint tegelijk: UWV is traag, VUM heeft het druk, een oogst van het weekend mislukte.',
    bronnen: {
      'uwv-dossier': 'traag',
      polis: 'wisselvallig',
      vum: 'druk',
      competentnl: 'traag',
      rio: 'verouderd',
    },
  },
  onderhoudsweekend: {
    omschrijving: 'Suwinet en de BRP zijn in onderhoud. De rest werkt.',
    bronnen: { bijstandsregelingen: 'onderhoud', 'uwv-dossier': 'onderhoud', polis: 'onderhoud', brp: 'onderhoud' },
  },
  storingsdag: {
    omschrijving: 'Vacatures en opleidingen hebben elk nog maar één bron die antwoordt.',
    bronnen: { vum: 'uit', setu: 'uit', rio: 'uit', edudex: 'uit' },
  },
  releasedag: {
    omschrijving: 'Drie bronnen kregen een nieuwe versie, en een ervan is half klaar.',
    bronnen: { vum: 'schemawijziging', eva: 'schemawijziging', brp: 'schemawijziging', competentnl: 'gedeeltelijk' },
  },
} as const satisfies Record<string, Dag>;

export type Dagnaam = keyof typeof DAGEN;

export const DAGNAMEN: readonly Dagnaam[] = Object.keys(DAGEN).filter((naam) => isDag(naam));

export function isDag(naam: string): naam is Dagnaam {
  return Object.hasOwn(DAGEN, naam);
}
