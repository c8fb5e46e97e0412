import type { Herkomst } from '../../../shared/bron/herkomst.ts';
import type { Registraties } from '../../gegevens.ts';
import { createRegeling } from '../../regeling.ts';
import type { Verwijzing } from '../../uitkering.ts';
import { mapDatum } from '../suwi/datum.ts';
import { ADVIES } from './codes.ts';
import type { RegistratieSource } from './parse.ts';

/** What UWV registered about the ability to work; without an element of it nothing is known. */
export const mapRegistraties = (bron: RegistratieSource | undefined, herkomst: Herkomst): Registraties => {
  const registraties = {
    doelgroepregister: bron?.IndDoelgroepregister ?? null,
    adviesBeschutWerk: bron?.CdAdviesBeschutWerk ? ADVIES[bron.CdAdviesBeschutWerk] : 'ONBEKEND',
    loonwaarde: bron?.Loonwaarde?.PctLoonwaarde ?? null,
    loonwaardeOp: mapDatum(bron?.Loonwaarde?.DatVaststellingLoonwaarde),
  } as const;
  return { ...registraties, regelingen: getRegelingen(registraties), herkomst };
};

/**
 * The schemes that a registration opens: the register with the wage cost benefit for it (Wtl) and the no-risk policy
 * (ZW art. 29b), sheltered work (Participatiewet art. 10b) and wage cost subsidy below the minimum wage (art. 10d).
 */
const getRegelingen = ({
  doelgroepregister,
  adviesBeschutWerk,
  loonwaarde,
}: Pick<Registraties, 'doelgroepregister' | 'adviesBeschutWerk' | 'loonwaarde'>): readonly Verwijzing[] =>
  [
    ...(doelgroepregister ? ['doelgroepregister', 'lkv-banenafspraak', 'no-riskpolis'] : []),
    ...(adviesBeschutWerk === 'POSITIEF' ? ['beschut-werk'] : []),
    ...(loonwaarde !== null && loonwaarde < 100 ? ['loonkostensubsidie'] : []),
  ].map(createRegeling);
