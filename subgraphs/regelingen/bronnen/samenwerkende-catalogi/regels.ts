import type { Gemeente } from '../../../../schema/referentie/gemeenten.ts';
import type { Doelgroep } from '../../regeling.ts';
import type { Kant, Regel, Regelgroep, Voorwaarde } from '../../voorverkenning/regel.ts';
import type { Werkgevergemeente } from './codes.ts';

const EIGEN_VOORWAARDEN: Readonly<Record<Kant, string>> = {
  burger: 'voorwaarden-gemeente',
  werkgever: 'voorwaarden-gemeente-werkgever',
};

/** Whether it is the condition that a municipality has conditions, which it gives as text only. */
export const isEigenVoorwaarden = (regel: Regel): boolean =>
  'code' in regel && regel.code === EIGEN_VOORWAARDEN[regel.kant];

/**
 * What can be said of the conditions of a municipal product: it is for one municipality, and the rest is on its website.
 * For a product that people and employers both apply for there are conditions of both sides.
 */
export const createRegels = (
  gemeente: Gemeente,
  doelgroepen: readonly Doelgroep[],
  werkgevergemeente: Werkgevergemeente,
): Regelgroep => ({
  alle: getKanten(doelgroepen).flatMap((kant) => [
    kant === 'burger' ? woont(gemeente) : WERKGEVER[werkgevergemeente](gemeente),
    {
      code: EIGEN_VOORWAARDEN[kant],
      omschrijving: 'U voldoet aan de voorwaarden van de gemeente. Die staan op de website van de gemeente.',
      grondslag: null,
      kant,
      toets: null,
    },
  ]),
});

const getKanten = (doelgroepen: readonly Doelgroep[]): readonly Kant[] => [
  ...(doelgroepen.some((doelgroep) => doelgroep !== 'WERKGEVER') ? (['burger'] as const) : []),
  ...(doelgroepen.includes('WERKGEVER') ? (['werkgever'] as const) : []),
];

const woont = (gemeente: Gemeente): Voorwaarde => ({
  code: 'woont-in-gemeente',
  omschrijving: `U woont in de gemeente ${getNaam(gemeente)}.`,
  grondslag: null,
  kant: 'burger',
  toets: createGemeentetoets(gemeente),
});

const WERKGEVER: Readonly<Record<Werkgevergemeente, (gemeente: Gemeente) => Voorwaarde>> = {
  WERKPLEK: (gemeente) => ({
    code: 'werkplek-in-gemeente',
    omschrijving: `De werkplek is in de gemeente ${getNaam(gemeente)}.`,
    grondslag: null,
    kant: 'werkgever',
    toets: createGemeentetoets(gemeente),
  }),
  // An employer’s intake has the municipality of the workplace only.
  KANDIDAAT: (gemeente) => ({
    code: 'kandidaat-woont-in-gemeente',
    omschrijving: `De kandidaat woont in de gemeente ${getNaam(gemeente)}. Woont de kandidaat ergens anders? Vraag het dan aan die gemeente.`,
    grondslag: null,
    kant: 'werkgever',
    toets: null,
  }),
};

/** The intake knows municipalities by their code. */
const createGemeentetoets = ({ code }: Gemeente): Voorwaarde['toets'] => ({
  feel: `gemeente = "${code}"`,
  nodig: ['gemeente'],
  normen: [],
});

/** As it stands in a text. */
export const getNaam = ({ naam }: Gemeente): string => naam.replaceAll("'", '’');
