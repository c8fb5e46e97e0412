import type { Persona } from '../personas/personas.ts';

/** Levels of assurance, lowest first: eIDAS for citizens (DigiD), Elektronische Toegangsdiensten for employers (EH2, EH2+, EH3, EH4). */
export const NIVEAUS: Readonly<Record<Persona['soort'], readonly string[]>> = {
  BURGER: [
    'http://eidas.europa.eu/LoA/low',
    'http://eidas.europa.eu/LoA/substantial',
    'http://eidas.europa.eu/LoA/high',
  ],
  WERKGEVER: [
    'urn:etoegang:core:assurance-class:loa2',
    'urn:etoegang:core:assurance-class:loa2plus',
    'urn:etoegang:core:assurance-class:loa3',
    'urn:etoegang:core:assurance-class:loa4',
  ],
};

/** What somebody logs in with who is not asked for a level. */
export const STANDAARDNIVEAU: Readonly<Record<Persona['soort'], string>> = {
  BURGER: 'http://eidas.europa.eu/LoA/substantial',
  WERKGEVER: 'urn:etoegang:core:assurance-class:loa3',
};

/** The first level of the wish that this person has; null when none of them is. Nothing wished gives the usual level. */
export const kiesNiveau = (soort: Persona['soort'], acrValues: string | undefined): string | null =>
  acrValues === undefined
    ? STANDAARDNIVEAU[soort]
    : (acrValues.split(' ').find((wens) => NIVEAUS[soort].includes(wens)) ?? null);
