import { getBeroep } from '../../../../schema/referentie/beroepen.ts';
import { getSector } from '../../../../schema/referentie/sectoren.ts';
import { createGlobaalId } from '../../../shared/bron/globaal-id.ts';
import { type Antwoord, createHerkomst, type Herkomst } from '../../../shared/bron/herkomst.ts';
import type { Loopbaanpad, Loopbaanstap, Sectororganisatie } from '../../loopbaanpad.ts';
import { loopbaanpaden } from './bron.ts';
import { EENHEID } from './codes.ts';
import type { LoopbaanpadSource, StapSource } from './parse.ts';

/** An agreed path, its steps in order. */
export const mapLoopbaanpad = (bron: LoopbaanpadSource, antwoord: Antwoord<unknown>): Loopbaanpad => {
  const sector = getSector(bron.sector?.sbi ?? '');
  const herkomst = createHerkomst(loopbaanpaden, antwoord, bron.id);
  return {
    id: createGlobaalId(loopbaanpaden.id, bron.id),
    naam: bron.naam,
    status: 'VASTGESTELD',
    stappen: bron.stappen.toSorted((a, b) => a.volgnummer - b.volgnummer).map(mapStap),
    sector: sector && { id: sector.code, naam: sector.naam },
    vastgesteldDoor: mapOrganisatie(bron.vastgesteldDoor.naam, herkomst),
    herkomst,
  };
};

const mapStap = ({ functie, isco, duur }: StapSource, plaats: number): Loopbaanstap => ({
  volgorde: plaats + 1,
  beroep: getBeroep(isco ?? ''),
  functie,
  duur: duur?.eenheid ? { aantal: duur.aantal, eenheid: EENHEID[duur.eenheid] } : null,
});

/** The source gives no more than a name. */
const mapOrganisatie = (naam: string, herkomst: Herkomst): Sectororganisatie => ({
  id: createGlobaalId(loopbaanpaden.id, naam),
  naam,
  soort: null,
  keurmerken: [],
  gebieden: null,
  url: null,
  herkomst: { ...herkomst, sleutel: naam },
});
