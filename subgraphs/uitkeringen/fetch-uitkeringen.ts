import { BronFout, getMelding } from '../shared/bron/bron-fout.ts';
import type { Bron } from '../shared/bron/define-bron.ts';
import type { Bronantwoord } from '../shared/lijst/connection.ts';
import type { Persoonsgegevens, Uitkering, Uitkeringstatus } from './uitkering.ts';

/** The benefits of a person; `nodes` is an error when no register answered, so that silence never reads as "no benefit". */
export interface Uitkeringen {
  readonly nodes: readonly Uitkering[] | BronFout;
  readonly bronnen: readonly Bronantwoord[];
}

/** A register and what it is asked. */
export interface Register {
  readonly bron: Bron;
  readonly fetch: () => Promise<Persoonsgegevens | null>;
}

/** Puts the benefits of all registers in one list, and says of each register how it did. */
export const fetchUitkeringen = async (registers: readonly Register[]): Promise<Uitkeringen> => {
  const antwoorden = await Promise.all(registers.map(probeer));
  const fouten = antwoorden.flatMap(({ fout }) => fout ?? []);
  const nodes = antwoorden.flatMap(({ gegevens }) => gegevens?.uitkeringen ?? []);
  return {
    nodes: fouten[0] && fouten.length === antwoorden.length ? fouten[0] : nodes.toSorted(vergelijk),
    bronnen: antwoorden.map(getBronantwoord),
  };
};

interface Poging {
  readonly bron: Bron;
  readonly gegevens: Persoonsgegevens | null;
  readonly fout: BronFout | null;
}

const probeer = async ({ bron, fetch }: Register): Promise<Poging> => {
  try {
    return { bron, gegevens: await fetch(), fout: null };
  } catch (fout) {
    if (fout instanceof BronFout) return { bron, gegevens: null, fout };
    throw fout;
  }
};

/** Running and asked for first, then what is unclear, ended and refused last; the latest first within each. */
const vergelijk = (a: Uitkering, b: Uitkering): number =>
  VOLGORDE.indexOf(a.status) - VOLGORDE.indexOf(b.status) || (b.ingangsdatum ?? '').localeCompare(a.ingangsdatum ?? '');

const VOLGORDE: readonly Uitkeringstatus[] = ['LOPEND', 'AANGEVRAAGD', 'ONBEKEND', 'BEEINDIGD', 'AFGEWEZEN'];

const getBronantwoord = ({ bron: { id, naam }, gegevens, fout }: Poging): Bronantwoord => ({
  bron: { id, naam },
  status: fout ? 'NIET_BESCHIKBAAR' : 'ACTUEEL',
  aantal: fout ? null : (gegevens?.uitkeringen.length ?? 0),
  melding: fout ? getMelding(fout.code) : gegevens ? null : 'De bron kent deze persoon niet.',
});
