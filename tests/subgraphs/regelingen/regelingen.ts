import { normen } from '../../../mocks/regelingen-rijk/data/normen.ts';
import { regelingenRijk } from '../../../mocks/regelingen-rijk/data.ts';
import { mapRegeling } from '../../../subgraphs/regelingen/bronnen/regelingen-rijk/map.ts';
import { mapNormen } from '../../../subgraphs/regelingen/bronnen/regelingen-rijk/map-requirements.ts';
import { parseNormen, RegelingSource } from '../../../subgraphs/regelingen/bronnen/regelingen-rijk/parse.ts';
import type { Regeling } from '../../../subgraphs/regelingen/regeling.ts';
import type { Herkomst } from '../../../subgraphs/shared/bron/herkomst.ts';
import type { Situatie, WerkgeverSituatie } from '../../../subgraphs/shared/situatie.ts';

const herkomst: Herkomst = {
  bron: { id: 'regelingen-rijk', naam: 'Landelijke regelingen' },
  sleutel: null,
  opgehaaldOp: '2026-06-01T00:00:00Z',
  actualiteit: 'ACTUEEL',
  gesimuleerd: true,
};

/** A day on which the norms of 2026 hold and no period of SLIM is open. */
export const VANDAAG = '2026-06-01';

const alleNormen = mapNormen(parseNormen({ normen }, { tel: () => {} }));

/** Every scheme of the mocked source as the graph knows it, without the net. */
export const regelingen: readonly Regeling[] = regelingenRijk.map((bron) =>
  mapRegeling(RegelingSource.parse(bron), alleNormen, herkomst),
);

export const getRegeling = (sleutel: string): Regeling => {
  const regeling = regelingen[regelingenRijk.findIndex(({ id }) => id === sleutel)];
  if (regeling === undefined) throw new Error(`no scheme ${sleutel}`);
  return regeling;
};

/** A jobseeker in Rotterdam of whom nothing else is known, unless told. */
export const burger = (feiten: Partial<Situatie> = {}): Situatie => ({
  rol: 'WERKZOEKENDE',
  gemeente: 'GM0599',
  ...feiten,
});

/** An employer in Rotterdam who looks for staff, of whom nothing else is known, unless told. */
export const werkgever = (feiten: Partial<WerkgeverSituatie> = {}): WerkgeverSituatie => ({
  gemeente: 'GM0599',
  vraag: 'PERSONEEL_GEZOCHT',
  ...feiten,
});

/** The other schemes of the source, for one that cannot stand beside all of them. */
export const zoek = (id: string): Regeling | undefined => regelingen.find((regeling) => regeling.id === id);
