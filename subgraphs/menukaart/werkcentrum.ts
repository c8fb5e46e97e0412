import { getArbeidsmarktregio } from '../../schema/referentie/regios.ts';

/** The Werkcentrum of a region. Only its name is known: no source gives the rest, so the rest is null. */
export interface Werkcentrum {
  readonly naam: string;
  readonly url: null;
  readonly telefoon: null;
  readonly locaties: null;
  readonly bundelt: null;
  readonly herkomst: null;
}

/** By CBS code of the region; null for a code that no region has. */
export const getWerkcentrum = (regiocode: string | null): Werkcentrum | null => {
  const regio = regiocode === null ? null : getArbeidsmarktregio(regiocode);
  return (
    regio && { naam: regio.werkcentrumNaam, url: null, telefoon: null, locaties: null, bundelt: null, herkomst: null }
  );
};
