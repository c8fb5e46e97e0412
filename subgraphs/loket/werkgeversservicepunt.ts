import { getGemeente } from '../../schema/referentie/gemeenten.ts';
import { getArbeidsmarktregio } from '../../schema/referentie/regios.ts';
import { getBaliesleutel } from './baliesleutel.ts';

/** `Werkgeversservicepunt` of the SDL; how it is reached is `menukaart`'s. */
export interface Werkgeversservicepunt {
  readonly sleutel: string;
  readonly naam: string;
  readonly arbeidsmarktregio: { readonly code: string };
}

/** The point for employers in the region of a municipality (Wet SUWI art. 10); its name is made from the region's. */
export const getWerkgeversservicepunt = (gemeentecode: string): Werkgeversservicepunt | null => {
  const regio = getArbeidsmarktregio(getGemeente(gemeentecode)?.regio ?? '');
  return (
    regio && {
      sleutel: getBaliesleutel(gemeentecode, 'WSP'),
      naam: `WSP ${regio.naam}`,
      arbeidsmarktregio: { code: regio.code },
    }
  );
};
