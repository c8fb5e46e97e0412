import { vouw } from '../../../schema/referentie/vouw.ts';
import type { HarvestDocument } from '../../shared/harvest/harvest-index.ts';
import type { Cao } from './cao.ts';

/** An agreement, found by its words and its sections; in lists by name. */
export const createCaoDocument = (cao: Cao): HarvestDocument<Cao> => ({
  id: cao.id,
  volgorde: vouw(cao.naam),
  tekst: [cao.naam, cao.werkingssfeer.omschrijving ?? '', cao.bedrijf ?? ''].join('\n'),
  kenmerken: { sector: cao.werkingssfeer.sectoren.map(({ id }) => id) },
  gegevens: cao,
});
