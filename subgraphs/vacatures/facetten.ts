import { getBeroepsgroep } from '../../schema/referentie/beroepen.ts';
import { getArbeidsmarktregio } from '../../schema/referentie/regios.ts';
import { getSector } from '../../schema/referentie/sectoren.ts';
import type { Facetdefinitie } from '../shared/lijst/facetten.ts';
import type { VacatureFilter } from './filter.ts';

/** `VacatureFacet` of the SDL. */
export type VacatureFacet =
  | 'BRON'
  | 'ARBEIDSMARKTREGIO'
  | 'BEROEPSGROEP'
  | 'SECTOR'
  | 'NIVEAU'
  | 'CONTRACTSOORT'
  | 'OVEREENKOMST'
  | 'LEERBAAN'
  | 'DOELGROEPREGISTER';

/** What can be counted over vacancies. */
export const FACETTEN: Readonly<Record<VacatureFacet, Facetdefinitie<VacatureFilter>>> = {
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
  SECTOR: { kenmerk: 'sector', zonder: { sector: null }, getNaam: (code) => getSector(code)?.naam ?? null },
  NIVEAU: { kenmerk: 'niveau', zonder: { niveau: null } },
  CONTRACTSOORT: { kenmerk: 'contractsoort', zonder: { contractsoort: null } },
  OVEREENKOMST: { kenmerk: 'overeenkomst', zonder: { overeenkomst: null } },
  LEERBAAN: { kenmerk: 'leerbaan', zonder: { leerbaan: null } },
  DOELGROEPREGISTER: { kenmerk: 'doelgroepregister', zonder: { doelgroepregister: null } },
};
