import { createGlobaalId } from '../../shared/bron/globaal-id.ts';
import { caoRegister } from '../bronnen/cao-register/bron.ts';
import { ooFondsen } from '../bronnen/oo-fondsen/bron.ts';

/*
 * Register and funds know each other's codes. Each id is made in one place, so that a scheme of a fund, the agreement it
 * belongs to and the field `cao` of an intake mean the same thing.
 */

/** The id of an agreement by its code in the register. */
export const createCaoId = (sleutel: string): string => createGlobaalId(caoRegister.id, sleutel);

/** The id of a scheme of a fund by its code. */
export const createFondsregelingId = (sleutel: string): string => createGlobaalId(ooFondsen.id, sleutel);

/** The Organisatie id of a fund by its code, as the reference tables have it. */
export const createFondsId = (sleutel: string): string => `fonds~${sleutel}`;
