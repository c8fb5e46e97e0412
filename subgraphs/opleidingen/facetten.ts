import { getBeroepsgroep } from '../../schema/referentie/beroepen.ts';
import { getArbeidsmarktregio } from '../../schema/referentie/regios.ts';
import type { Facetdefinitie } from '../shared/lijst/facetten.ts';
import type { OpleidingFilter } from './filter.ts';

/** `OpleidingFacet` of the SDL. */
export type OpleidingFacet =
  | 'BRON'
  | 'ARBEIDSMARKTREGIO'
  | 'BEROEPSGROEP'
  | 'SOORT'
  | 'NIVEAU'
  | 'LEERWEG'
  | 'WAARDEDOCUMENT'
  | 'VORM'
  | 'TOEGESTAAN_MET';

/** What can be counted over programmes. */
export const FACETTEN: Readonly<Record<OpleidingFacet, Facetdefinitie<OpleidingFilter>>> = {
  BRON: { kenmerk: 'bron', zonder: { bron: null } },
  ARBEIDSMARKTREGIO: {
    kenmerk: 'regio',
    zonder: { arbeidsmarktregio: null, gemeente: null, afstandKm: null },
    getNaam: (code) => getArbeidsmarktregio(code)?.naam ?? null,
  },
  BEROEPSGROEP: {
    kenmerk: 'beroepsgroep',
    zonder: { beroep: null, beroepsgroep: null },
    getNaam: (code) => getBeroepsgroep(code)?.naam ?? null,
  },
  SOORT: { kenmerk: 'soort', zonder: { soort: null } },
  NIVEAU: { kenmerk: 'niveau', zonder: { niveau: null } },
  LEERWEG: { kenmerk: 'leerweg', zonder: { leerweg: null } },
  WAARDEDOCUMENT: { kenmerk: 'waardedocument', zonder: { waardedocument: null } },
  VORM: { kenmerk: 'vorm', zonder: { vorm: null } },
  TOEGESTAAN_MET: { kenmerk: 'toegestaanMet', zonder: { toegestaanMet: null } },
};
