import { getSector } from '../../schema/referentie/sectoren.ts';

/** Kinds of contract of which an intake asks whether provisions for going from work to work reach them. */
const CONTRACTSOORTEN = ['VAST', 'TIJDELIJK', 'UITZEND', 'OPROEP'] as const;

/** `VwnwDekking` of the SDL. */
export interface VwnwDekking {
  readonly contractsoort: (typeof CONTRACTSOORTEN)[number];
  readonly status: 'ONBEKEND';
  readonly caos: readonly never[];
  readonly toelichting: string;
}

/** No source gives collective agreements, so no agreement of a sector was looked at; null for a sector that does not exist. */
export const getVwnwDekking = (sectorcode: string): readonly VwnwDekking[] | null =>
  getSector(sectorcode) &&
  CONTRACTSOORTEN.map((contractsoort) => ({
    contractsoort,
    status: 'ONBEKEND',
    caos: [],
    toelichting: 'Wij hebben de cao’s van deze branche niet bekeken. Vraag het aan uw werkgever of vakbond.',
  }));
