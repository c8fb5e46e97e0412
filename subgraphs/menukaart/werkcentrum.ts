import { getArbeidsmarktregio } from '../../schema/referentie/regios.ts';
import type { Herkomst } from '../shared/bron/herkomst.ts';
import type { HarvestDocument } from '../shared/harvest/harvest-index.ts';
import type { Balie } from '../shared/situatie.ts';

export type Locatiesoort = 'HOOFDVESTIGING' | 'NEVENVESTIGING' | 'SPREEKUUR' | 'DIGITAAL' | 'OVERIG';

export type Weekdag = 'MAANDAG' | 'DINSDAG' | 'WOENSDAG' | 'DONDERDAG' | 'VRIJDAG' | 'ZATERDAG' | 'ZONDAG';

/** `Contact` of the SDL: a desk, never a person. */
export interface Contact {
  readonly naam: string | null;
  readonly telefoon: string | null;
  readonly email: string | null;
  readonly url: string | null;
}

/** Where a counter of the region is reached. */
export interface Baliecontact {
  readonly balie: Balie;
  /** The municipality whose counter it is; null: one for the whole region. */
  readonly gemeente: { readonly code: string } | null;
  readonly contact: Contact;
}

export interface Werkcentrumlocatie {
  readonly soort: Locatiesoort;
  readonly naam: string | null;
  readonly adres: {
    readonly straat: string;
    readonly huisnummer: string;
    readonly postcode: string;
    readonly plaats: string;
    readonly gemeente: { readonly code: string } | null;
  } | null;
  readonly openingstijden: readonly { readonly dag: Weekdag; readonly van: string; readonly tot: string }[] | null;
  readonly afspraakUrl: string | null;
}

/** The Werkcentrum of a region; what its feed did not give is null. */
export interface Werkcentrum {
  readonly naam: string;
  readonly url: string | null;
  readonly telefoon: string | null;
  readonly locaties: readonly Werkcentrumlocatie[] | null;
  readonly bundelt: readonly Balie[] | null;
  readonly contacten: readonly Baliecontact[] | null;
  readonly herkomst: Herkomst | null;
}

/** A Werkcentrum as its own feed gives it. */
export interface GepubliceerdWerkcentrum extends Werkcentrum {
  readonly id: string;
  readonly contacten: readonly Baliecontact[];
  readonly herkomst: Herkomst;
}

/** A Werkcentrum as the index holds it: it is found by its id, which follows from its region. */
export const createWerkcentrumDocument = (
  werkcentrum: GepubliceerdWerkcentrum,
): HarvestDocument<GepubliceerdWerkcentrum> => ({
  id: werkcentrum.id,
  volgorde: werkcentrum.id,
  tekst: werkcentrum.naam,
  kenmerken: { bron: [werkcentrum.herkomst.bron.id] },
  gegevens: werkcentrum,
});

/** What is known of a Werkcentrum without its feed: its name. Null for a code that no region has. */
export const getWerkcentrumOpNaam = (regiocode: string): Werkcentrum | null => {
  const regio = getArbeidsmarktregio(regiocode);
  return (
    regio && {
      naam: regio.werkcentrumNaam,
      url: null,
      telefoon: null,
      locaties: null,
      bundelt: null,
      contacten: null,
      herkomst: null,
    }
  );
};
