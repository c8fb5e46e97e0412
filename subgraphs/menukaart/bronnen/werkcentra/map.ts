import { getGemeente } from '../../../../schema/referentie/gemeenten.ts';
import { createGlobaalId } from '../../../shared/bron/globaal-id.ts';
import type { Herkomst } from '../../../shared/bron/herkomst.ts';
import { getWebadres } from '../../../shared/bron/webadres.ts';
import type { GepubliceerdWerkcentrum } from '../../werkcentrum.ts';
import { werkcentra } from './bron.ts';
import { BALIE, DAG, LOCATIESOORT } from './codes.ts';
import type { WerkcentrumSource } from './parse.ts';

/** The global id of the Werkcentrum of a region. */
export const getWerkcentrumId = (regiocode: string): string => createGlobaalId(werkcentra.id, regiocode);

/** A Werkcentrum with its places, the counters that it joins and where they are reached. */
export const mapWerkcentrum = (bron: WerkcentrumSource, herkomst: Herkomst): GepubliceerdWerkcentrum => ({
  id: getWerkcentrumId(bron.code),
  naam: bron.naam,
  url: getWebadres(bron.website),
  telefoon: bron.telefoon ?? null,
  locaties: bron.locaties.map((locatie) => ({
    soort: locatie.soort ? LOCATIESOORT[locatie.soort] : 'OVERIG',
    naam: locatie.naam ?? null,
    adres: locatie.adres
      ? {
          straat: locatie.adres.straat,
          huisnummer: locatie.adres.huisnummer,
          postcode: locatie.adres.postcode,
          plaats: locatie.adres.plaats,
          gemeente: mapGemeente(locatie.adres.gemeentecode),
        }
      : null,
    openingstijden:
      locatie.openingstijden?.flatMap(({ dag, van, tot }) => (dag ? [{ dag: DAG[dag], van, tot }] : [])) ?? null,
    afspraakUrl: getWebadres(locatie.afspraak),
  })),
  bundelt: [...new Set(bron.bundelt.flatMap((balie) => (balie ? [BALIE[balie]] : [])))],
  contacten: bron.contacten.flatMap(({ balie, gemeentecode, naam, telefoon, email, website }) =>
    balie
      ? [
          {
            balie: BALIE[balie],
            gemeente: mapGemeente(gemeentecode),
            contact: { naam, telefoon: telefoon ?? null, email: email ?? null, url: getWebadres(website) },
          },
        ]
      : [],
  ),
  herkomst,
});

const mapGemeente = (code: string | null | undefined): { readonly code: string } | null => {
  const gemeente = code == null ? null : getGemeente(`GM${code}`);
  return gemeente && { code: gemeente.code };
};
