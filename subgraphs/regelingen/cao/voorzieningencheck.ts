import type { Bronantwoord } from '../../shared/lijst/connection.ts';
import type { Balie } from '../../shared/situatie.ts';
import { isOpenVoor, isVoor } from './bereik.ts';
import type { Cao, Contractsoort, Vwnwsoort, VwnwVoorziening } from './cao.ts';
import { createSamenvatting } from './samenvatting.ts';
import { isVanKracht } from './toestand.ts';
import { createToelichting, VERWIJZING } from './verwijzing.ts';

/** `Ontbreekreden` of the SDL. */
export const REDENEN = ['NIET_AFGESPROKEN', 'NIET_VOOR_DIT_CONTRACT', 'NIET_VAN_KRACHT', 'NOOIT_BEKEKEN'] as const;
export type Ontbreekreden = (typeof REDENEN)[number];

/** Kinds of provision that can be missing: of "another kind" nobody can say that. In the order in which they help first. */
export const TE_VERWACHTEN = [
  'LOOPBAANADVIES',
  'SCHOLINGSBUDGET',
  'ONTWIKKELBUDGET',
  'EVC',
  'OUTPLACEMENT',
  'SOCIAAL_PLAN',
  'AANVULLING_WW',
] as const satisfies readonly Vwnwsoort[];
export type Verwacht = (typeof TE_VERWACHTEN)[number];

/** `Caovoorziening` of the SDL. */
export interface Caovoorziening {
  readonly cao: Cao;
  readonly voorziening: VwnwVoorziening;
  readonly uitvoerder: Cao['fonds'];
  /** Null: the kind of contract was not told. */
  readonly openVoorContract: boolean | null;
}

/** `OntbrekendeVoorziening` of the SDL. */
export interface OntbrekendeVoorziening {
  readonly soort: Verwacht;
  readonly reden: Ontbreekreden;
  readonly caos: readonly Cao[];
  readonly verwijzing: readonly Balie[];
  readonly toelichting: string;
}

/** `Voorzieningencheck` of the SDL, but for how the sources did. */
export interface Bevinding {
  readonly contract: Contractsoort | null;
  readonly sector: { readonly id: string } | null;
  readonly caos: readonly Cao[];
  readonly voorzieningen: readonly Caovoorziening[];
  readonly ontbreekt: readonly OntbrekendeVoorziening[];
  readonly peildatum: string;
  readonly samenvatting: string;
}

export type Voorzieningencheck = Bevinding & { readonly bronnen: readonly Bronantwoord[] };

/** What is checked: one agreement, or those of a sector; then nobody knows which of them is the worker's. */
export interface Checkvraag {
  readonly caos: readonly Cao[];
  /** Null: the agreement was known. */
  readonly sector: string | null;
  /** Null: not told. */
  readonly contract: Contractsoort | null;
  /** It is about a job that ended; the contract of that stands in no intake. */
  readonly vorigWerk: boolean;
  readonly dag: string;
}

/**
 * Holds agreements against one kind of worker, as a union guide does at an intake: what there is, from whom, and what is
 * missing. Of each agreement in force each kind of provision is either there or missing for one reason. That nobody looked
 * is such a reason, and never reads as "there is nothing".
 */
export const createBevinding = (vraag: Checkvraag): Bevinding => {
  const { caos, sector, contract, dag } = vraag;
  const vanKracht = caos.filter((cao) => isVanKracht(cao, dag));
  const voorzieningen = getVoorzieningen(vanKracht, contract);
  return {
    contract,
    sector: sector === null ? null : { id: sector },
    caos: vanKracht,
    voorzieningen,
    ontbreekt: TE_VERWACHTEN.flatMap((soort) => getOntbrekende(soort, caos, vanKracht, contract)),
    peildatum: dag,
    samenvatting: createSamenvatting({ ...vraag, vanKracht, voorzieningen }),
  };
};

const getVoorzieningen = (caos: readonly Cao[], contract: Contractsoort | null): readonly Caovoorziening[] =>
  caos
    .flatMap((cao) =>
      (cao.vwnwVoorzieningen ?? []).map((voorziening) => ({
        cao,
        voorziening,
        uitvoerder: voorziening.aanbieder === 'FONDS' ? cao.fonds : null,
        openVoorContract: contract && isOpenVoor(cao, voorziening, contract),
      })),
    )
    .toSorted((a, b) => Number(b.openVoorContract) - Number(a.openVoorContract));

/** One entry for each reason. Without an agreement in force all is missing: what there is does not count now, or the register knows none. */
const getOntbrekende = (
  soort: Verwacht,
  caos: readonly Cao[],
  vanKracht: readonly Cao[],
  contract: Contractsoort | null,
): readonly OntbrekendeVoorziening[] => {
  const create = (reden: Ontbreekreden, bij: readonly Cao[]): OntbrekendeVoorziening => ({
    soort,
    reden,
    caos: bij,
    verwijzing: VERWIJZING[soort].naar,
    toelichting: createToelichting(soort, reden, { caos: bij, contract }),
  });
  if (vanKracht.length === 0) return [create(caos.length === 0 ? 'NOOIT_BEKEKEN' : 'NIET_VAN_KRACHT', caos)];
  return REDENEN.flatMap((reden) => {
    const bij = vanKracht.filter((cao) => getReden(cao, soort, contract) === reden);
    return bij.length === 0 ? [] : [create(reden, bij)];
  });
};

/** Why an agreement lacks a kind of provision; null when it has it. Its scope is known, also of one that nobody looked into. */
const getReden = (cao: Cao, soort: Verwacht, contract: Contractsoort | null): Ontbreekreden | null => {
  if (contract && !isVoor(cao, contract)) return 'NIET_VOOR_DIT_CONTRACT';
  if (cao.vwnwVoorzieningen === null) return 'NOOIT_BEKEKEN';
  const vanSoort = cao.vwnwVoorzieningen.filter((voorziening) => voorziening.soort === soort);
  if (vanSoort.length === 0) return 'NIET_AFGESPROKEN';
  return contract === null || vanSoort.some((voorziening) => isOpenVoor(cao, voorziening, contract))
    ? null
    : 'NIET_VOOR_DIT_CONTRACT';
};
