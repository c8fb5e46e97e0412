import { type Beroep, type Beroepsgroep, getBeroep, getBeroepsgroep } from '../../schema/referentie/beroepen.ts';
import { type Arbeidsmarktregio, getArbeidsmarktregio } from '../../schema/referentie/regios.ts';
import type { Herkomst } from '../shared/bron/herkomst.ts';
import type { Bronantwoord } from '../shared/lijst/connection.ts';
import type { Bronuitkomst } from '../shared/lijst/lijst-bron.ts';
import { settle } from '../shared/settle.ts';
import {
  type Beroepstelling,
  type Cijfers,
  type Groepscijfers,
  getCijfersleutel,
  getTellingsleutel,
} from './arbeidsmarkt.ts';
import type { ArbeidsmarktLoaders } from './arbeidsmarkt-loaders.ts';
import type { Spanning } from './spanning.ts';

/** `VraagEnAanbod` of the SDL: figures per group of the spanningsindicator, beside counts per occupation of Open Match. */
export interface VraagEnAanbod {
  readonly beroep: Beroep | null;
  readonly beroepsgroep: Beroepsgroep | null;
  readonly arbeidsmarktregio: Arbeidsmarktregio | null;
  readonly vacatures: number | null;
  readonly werkzoekenden: number | null;
  readonly spanningsindicator: number | null;
  readonly spanning: Spanning | null;
  readonly peildatum: string | null;
  readonly herkomst: Herkomst | null;
  readonly openMatch: Beroepstelling | null;
  readonly bronnen: readonly Bronantwoord[];
}

/**
 * Demand and supply for an occupation (ISCO-08) in a region (CBS code). A source that is not there nulls its own part and
 * is named; both not there is an error. Null where both say that they have nothing.
 */
export const fetchVraagEnAanbod = async (
  isco: string,
  regio: string,
  { cijfers, tellingen, getCijferuitkomsten, getTellinguitkomsten }: ArbeidsmarktLoaders,
): Promise<VraagEnAanbod | null> => {
  const beroep = getBeroep(isco);
  if (!beroep || !getArbeidsmarktregio(regio)) return null;
  const [groep, telling] = await Promise.all([
    probeer(cijfers.load(getCijfersleutel(regio, beroep.brc))),
    probeer(tellingen.load(getTellingsleutel(regio, isco))),
  ]);
  if (groep.fout && telling.fout) throw groep.fout;
  if (!groep.fout && !telling.fout && !groep.waarde && !telling.waarde) return null;
  const bronnen = [
    ...createBronantwoorden(getCijferuitkomsten(), groep.waarde),
    ...createBronantwoorden(getTellinguitkomsten(), telling.waarde),
  ];
  return createVraagEnAanbod({
    beroep,
    brc: beroep.brc,
    regio,
    cijfers: groep.waarde,
    telling: telling.waarde,
    bronnen,
  });
};

/** Demand and supply of a group, with no occupation named; `uitkomsten` are of the source of the figures. */
export const createVoorGroep = (cijfers: Groepscijfers, uitkomsten: readonly Bronuitkomst[]): VraagEnAanbod =>
  createVraagEnAanbod({
    beroep: null,
    brc: cijfers.brc,
    regio: cijfers.regio ?? '',
    cijfers,
    telling: null,
    bronnen: createBronantwoorden(uitkomsten, cijfers),
  });

interface Delen {
  readonly beroep: Beroep | null;
  readonly brc: string;
  readonly regio: string;
  readonly cijfers: Cijfers | null;
  readonly telling: Beroepstelling | null;
  readonly bronnen: readonly Bronantwoord[];
}

const createVraagEnAanbod = ({ beroep, brc, regio, cijfers, telling, bronnen }: Delen): VraagEnAanbod => ({
  beroep,
  beroepsgroep: getBeroepsgroep(brc),
  arbeidsmarktregio: getArbeidsmarktregio(regio),
  vacatures: cijfers?.vacatures ?? null,
  werkzoekenden: cijfers?.werkzoekenden ?? null,
  spanningsindicator: cijfers?.spanningsindicator ?? null,
  spanning: cijfers?.spanning ?? null,
  peildatum: cijfers?.peildatum ?? null,
  herkomst: cijfers?.herkomst ?? null,
  openMatch: telling,
  bronnen,
});

const createBronantwoorden = (uitkomsten: readonly Bronuitkomst[], waarde: object | null): Bronantwoord[] =>
  uitkomsten.map(({ bron, status, melding, fout }) => ({
    bron: { id: bron.id, naam: bron.naam },
    status,
    aantal: fout ? null : Number(waarde !== null),
    melding,
  }));

/** A failure beside what did work, instead of in its place. */
const probeer = async <T>(belofte: Promise<T | null>): Promise<{ waarde: T | null; fout: Error | null }> => {
  const [uitkomst] = await settle([belofte]);
  return uitkomst instanceof Error ? { waarde: null, fout: uitkomst } : { waarde: uitkomst ?? null, fout: null };
};
