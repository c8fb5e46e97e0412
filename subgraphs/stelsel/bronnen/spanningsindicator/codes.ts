import { getBeroepsgroep } from '../../../../schema/referentie/beroepen.ts';
import { getRegioVanSgr } from '../../../../schema/referentie/regios.ts';

/** UWV in the place of a region: the whole country. */
const LANDELIJK = 'NL';
/** UWV in the place of a group: all occupations together. */
export const TOTAAL = 'TOT';

/** A region by its code in the SUWI Gegevensregister, or the country. */
export const isRegio = (code: string): boolean => code === LANDELIJK || getRegioVanSgr(code) !== null;

/** A group of BRC 2014, or all of them. */
export const isGroep = (code: string): boolean => code === TOTAAL || getBeroepsgroep(code) !== null;

/** The CBS code of a region; null for the country. */
export const getRegiocode = (code: string): string | null => getRegioVanSgr(code)?.code ?? null;
