import { gemeentenInRegio } from '../../schema/referentie/gemeenten.ts';
import type { Arbeidsmarktregio } from '../../schema/referentie/regios.ts';
import { createSlug } from '../instrumentengids/sleutels.ts';
import { BALIES, type Baliecode } from './codelijsten.ts';
import type { Baliecontact } from './document.ts';
import { getTelefoon } from './telefoon.ts';

/** The desks of a region: the Werkcentrum itself, each counter that it joins, and one of each municipality. */
export const createContacten = (
  regio: Arbeidsmarktregio,
  domein: string,
  bundelt: readonly Baliecode[],
): readonly Baliecontact[] => [
  {
    balie: 'werkcentrum',
    gemeentecode: null,
    naam: regio.werkcentrumNaam,
    telefoon: getTelefoon(regio, 0),
    email: `info@${domein}`,
    website: `https://${domein}`,
  },
  ...bundelt
    .filter((balie) => balie !== 'gemeente')
    .map(
      (balie, plaats): Baliecontact => ({
        balie,
        gemeentecode: null,
        naam: `${BALIES[balie]} ${regio.naam}`,
        telefoon: getTelefoon(regio, plaats + 1),
        email: `${balie}@${domein}`,
        website: `https://${domein}/${balie}`,
      }),
    ),
  ...gemeentenInRegio(regio.code).map(
    ({ code, naam }): Baliecontact => ({
      balie: 'gemeente',
      gemeentecode: code.slice(2),
      naam: `Gemeente ${naam}, werk en inkomen`,
      telefoon: null,
      email: `loket-werk@gemeente-${createSlug(naam)}.example`,
      website: `https://gemeente-${createSlug(naam)}.example/werk-en-inkomen`,
    }),
  ),
];
