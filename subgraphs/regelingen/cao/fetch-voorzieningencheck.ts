import type { Oogststand } from '../../shared/harvest/create-oogst.ts';
import type { Bronantwoord } from '../../shared/lijst/connection.ts';
import { ooFondsen } from '../bronnen/oo-fondsen/bron.ts';
import type { RegelingenContext } from '../subgraph.ts';
import type { Cao, Contractsoort } from './cao.ts';
import { type Bevinding, createBevinding, type Voorzieningencheck } from './voorzieningencheck.ts';

/** What is asked; a known agreement goes before the sector. */
export interface Vraag {
  readonly cao?: string | null | undefined;
  readonly sector?: string | null | undefined;
  readonly contract?: Contractsoort | null | undefined;
  /** It is about a job that ended. */
  readonly vorigWerk?: boolean;
}

/** The check for an agreement, or for all of a sector. Null: nothing was asked, or the register has no such agreement. */
export const fetchVoorzieningencheck = async (
  { cao, sector, contract = null, vorigWerk = false }: Vraag,
  dag: string,
  context: RegelingenContext,
): Promise<Voorzieningencheck | null> => {
  const caos = await fetchCaos(cao ?? null, sector ?? null, context);
  if (caos === null) return null;
  const bevinding = createBevinding({ caos, sector: cao == null ? (sector ?? null) : null, contract, vorigWerk, dag });
  return { ...bevinding, bronnen: await fetchBronnen(bevinding, context) };
};

const fetchCaos = async (
  cao: string | null,
  sector: string | null,
  { caos }: RegelingenContext,
): Promise<readonly Cao[] | null> => {
  if (cao === null) return sector === null ? null : caos.perSector.load(sector);
  const gevonden = await caos.perId.load(cao);
  return gevonden && [gevonden];
};

/** The register counts its agreements, the funds the provisions that are a scheme of theirs. */
const fetchBronnen = async (
  { caos, voorzieningen }: Bevinding,
  { operatie, oogst, caoOogst, loaders }: RegelingenContext,
): Promise<readonly Bronantwoord[]> => {
  const ids = new Set(voorzieningen.flatMap(({ voorziening: { regeling } }) => regeling?.id ?? []));
  // A fund that is not there is named below, and by the field that asks for its scheme.
  const regelingen = await loaders.perId.loadMany([...ids]);
  const gevonden = regelingen.filter((regeling) => regeling !== null && !(regeling instanceof Error));
  return [
    ...createBronantwoorden(caoOogst.getStand(operatie), () => true, caos.length),
    ...createBronantwoorden(oogst.getStand(operatie), (bron) => bron === ooFondsen.id, gevonden.length),
  ];
};

const createBronantwoorden = (
  { uitkomsten }: Oogststand<unknown>,
  telt: (bron: string) => boolean,
  aantal: number,
): readonly Bronantwoord[] =>
  uitkomsten
    .filter(({ bron }) => telt(bron.id))
    .map(({ bron, status, melding, fout }) => ({
      bron: { id: bron.id, naam: bron.naam },
      status,
      aantal: fout ? null : aantal,
      melding,
    }));
