import { getGemeente } from './gemeenten.ts';
import { indexeer } from './indexeer.ts';
import { leesTabel } from './lees-tabel.ts';
import { type Arbeidsmarktregio, getArbeidsmarktregio } from './regios.ts';

/** Kinds of organisation that the reference tables know, of those in the SDL. */
const SOORTEN = ['UITVOERINGSORGANISATIE', 'GEMEENTE', 'MINISTERIE', 'FONDS', 'OVERIG'] as const;

export interface Organisatie {
  readonly id: string;
  readonly naam: string;
  readonly soort: (typeof SOORTEN)[number];
  readonly keurmerken: readonly string[];
  /** Empty means all regions. */
  readonly gebieden: readonly Arbeidsmarktregio[];
  readonly url: string | null;
}

const GEMEENTE_ID = /^gemeente~(GM\d{4})$/;

/** National bodies by a short name, municipalities as `gemeente~<CBS code>`, training funds as `fonds~<key>`; null for any other id. */
export const getOrganisatie = (id: string): Organisatie | null =>
  landelijk.get(id) ?? getGemeenteOrganisatie(GEMEENTE_ID.exec(id)?.[1] ?? '');

const parseSoort = (tekst: string): Organisatie['soort'] => {
  const soort = SOORTEN.find((kandidaat) => kandidaat === tekst);
  if (soort === undefined) throw new Error(`${tekst} is not a kind of organisation`);
  return soort;
};

const landelijk = indexeer(
  leesTabel(new URL('./organisaties.tsv', import.meta.url), ['id', 'naam', 'soort', 'url']).map(
    (rij): Organisatie => ({ ...rij, soort: parseSoort(rij.soort), keurmerken: [], gebieden: [] }),
  ),
  ({ id }) => id,
);

const getGemeenteOrganisatie = (code: string): Organisatie | null => {
  const gemeente = getGemeente(code);
  const regio = gemeente && getArbeidsmarktregio(gemeente.regio);
  if (!gemeente || !regio) return null;
  return {
    id: `gemeente~${code}`,
    naam: `Gemeente ${gemeente.naam}`,
    soort: 'GEMEENTE',
    keurmerken: [],
    gebieden: [regio],
    url: null,
  };
};
