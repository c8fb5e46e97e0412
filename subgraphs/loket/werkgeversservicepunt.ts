import { getGemeente } from '../../schema/referentie/gemeenten.ts';
import { getArbeidsmarktregio } from '../../schema/referentie/regios.ts';

/** `Werkgeversservicepunt` of the SDL. */
export interface Werkgeversservicepunt {
  readonly naam: string;
  readonly arbeidsmarktregio: { readonly code: string };
  /** No source publishes it yet. */
  readonly contact: null;
}

/** The point for employers in the region of a municipality (Wet SUWI art. 10); its name is made from the region's. */
export const getWerkgeversservicepunt = (gemeentecode: string): Werkgeversservicepunt | null => {
  const regio = getArbeidsmarktregio(getGemeente(gemeentecode)?.regio ?? '');
  return regio && { naam: `WSP ${regio.naam}`, arbeidsmarktregio: { code: regio.code }, contact: null };
};
