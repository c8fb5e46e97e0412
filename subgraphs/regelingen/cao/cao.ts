import type { Herkomst } from '../../shared/bron/herkomst.ts';
import type { Situatie } from '../../shared/situatie.ts';
import type { Geldigheid } from '../regeling.ts';

/** `Contractsoort` of the SDL. */
export type Contractsoort = NonNullable<Situatie['contract']>;
/** The kinds that somebody with a job can have. */
export type Werkcontract = Exclude<Contractsoort, 'GEEN'>;
export type Caosoort = 'BEDRIJFSTAK' | 'ONDERNEMING' | 'SOCIAAL_PLAN' | 'ONBEKEND';
export type Voorzieningaanbieder = 'FONDS' | 'WERKGEVER' | 'VAKBOND' | 'ONBEKEND';
export type Vwnwsoort =
  | 'SCHOLINGSBUDGET'
  | 'ONTWIKKELBUDGET'
  | 'LOOPBAANADVIES'
  | 'OUTPLACEMENT'
  | 'SOCIAAL_PLAN'
  | 'AANVULLING_WW'
  | 'EVC'
  | 'OVERIG';

/** A collective agreement or social plan, as the graph knows it. */
export interface Cao {
  readonly id: string;
  readonly naam: string;
  readonly soort: Caosoort;
  /** Null: made for a branch. */
  readonly bedrijf: string | null;
  readonly werkingssfeer: {
    /** Empty: one company only. */
    readonly sectoren: readonly { readonly id: string }[];
    /** Empty: every kind. */
    readonly contractsoorten: readonly Werkcontract[];
    readonly omschrijving: string | null;
    readonly algemeenVerbindend: boolean | null;
  };
  /** Null: not registered. */
  readonly looptijd: Geldigheid | null;
  /** First day of the agreement that took its place. Null: none registered. */
  readonly vervangenPer: string | null;
  readonly fonds: { readonly id: string; readonly naam: string } | null;
  /** Null: nobody looked, or not all of it can be read; empty: looked at, and there is nothing. */
  readonly vwnwVoorzieningen: readonly VwnwVoorziening[] | null;
  readonly herkomst: Herkomst;
}

/** What an agreement holds on going from work to work. */
export interface VwnwVoorziening {
  readonly soort: Vwnwsoort;
  readonly omschrijving: string;
  readonly aanbieder: Voorzieningaanbieder;
  /** Empty: every kind that the agreement covers. */
  readonly contractsoorten: readonly Werkcontract[];
  /** The same thing as a scheme of the fund. */
  readonly regeling: { readonly id: string } | null;
}
