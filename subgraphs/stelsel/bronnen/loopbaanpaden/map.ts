import { getBeroep } from '../../../../schema/referentie/beroepen.ts';
import { getSector } from '../../../../schema/referentie/sectoren.ts';
import { createGlobaalId } from '../../../shared/bron/globaal-id.ts';
import { type Antwoord, createHerkomst } from '../../../shared/bron/herkomst.ts';
import type { Loopbaanpad, Loopbaanstap } from '../../loopbaanpad.ts';
import { loopbaanpaden } from './bron.ts';
import { EENHEID } from './codes.ts';
import type { LoopbaanpadSource, StapSource } from './parse.ts';

/** An agreed path, its steps in order. */
export const mapLoopbaanpad = (bron: LoopbaanpadSource, antwoord: Antwoord<unknown>): Loopbaanpad => {
  const sector = getSector(bron.sector?.sbi ?? '');
  return {
    id: createGlobaalId(loopbaanpaden.id, bron.id),
    naam: bron.naam,
    status: 'VASTGESTELD',
    stappen: bron.stappen.toSorted((a, b) => a.volgnummer - b.volgnummer).map(mapStap),
    sector: sector && { id: sector.code, naam: sector.naam },
    vastgesteldDoor: {
      id: createGlobaalId(loopbaanpaden.id, bron.vastgesteldDoor.naam),
      naam: bron.vastgesteldDoor.naam,
    },
    herkomst: createHerkomst(loopbaanpaden, antwoord, bron.id),
  };
};

const mapStap = ({ functie, isco, duur }: StapSource, plaats: number): Loopbaanstap => ({
  volgorde: plaats + 1,
  beroep: getBeroep(isco ?? ''),
  functie,
  duur: duur?.eenheid ? { aantal: duur.aantal, eenheid: EENHEID[duur.eenheid] } : null,
});
