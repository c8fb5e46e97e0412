import { getBeroepVoorBoc } from '../../../../schema/referentie/boc.ts';
import type { Bronnenregister } from '../../../shared/bron/bronnenregister.ts';
import { vum } from './bron.ts';
import type { VumVenster } from './zoek/venster.ts';
import type { VumZoeker } from './zoek/zoeker.ts';

/** The same search, which also tells how many of its hits could be led to an occupation; a search counts once. */
export const telBeroepen = ({ zoek }: VumZoeker, register: Bronnenregister): VumZoeker => {
  const geteld = new WeakSet<VumVenster>();
  return {
    zoek: async (vraag) => {
      const venster = await zoek(vraag);
      if (!geteld.has(venster)) register.telKoppeling(vum.id, telKoppeling(venster));
      geteld.add(venster);
      return venster;
    },
  };
};

const telKoppeling = ({ treffers }: VumVenster) => ({
  items: treffers.length,
  metBeroep: treffers.filter(({ waarde }) => getBeroepVoorBoc(waarde.beroep?.codeBeroepsnaam ?? '')).length,
});
