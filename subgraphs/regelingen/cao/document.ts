import { vouw } from '../../../schema/referentie/vouw.ts';
import type { HarvestDocument } from '../../shared/harvest/harvest-index.ts';
import type { Cao } from './cao.ts';

/** An agreement, found by id and in a list by name; what is searched is made of that whole list. */
export const createCaoDocument = (cao: Cao): HarvestDocument<Cao> => ({
  id: cao.id,
  volgorde: vouw(cao.naam),
  tekst: '',
  kenmerken: { bron: [cao.herkomst.bron.id] },
  gegevens: cao,
});
