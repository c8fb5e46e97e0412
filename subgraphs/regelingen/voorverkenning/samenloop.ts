import type { Regeling } from '../regeling.ts';
import type { Samenloop } from './regel.ts';
import type { Schatting } from './schat.ts';
import type { Voorwaardetoets } from './toets.ts';
import type { Verkenningsuitkomst } from './verken.ts';

/** A scheme with what its own rules come to. */
export interface OpZichzelf {
  readonly regeling: Regeling;
  readonly uitkomst: Verkenningsuitkomst;
  readonly toetsen: readonly Voorwaardetoets[];
  readonly schattingen: readonly Schatting[];
  /** Fields of the intake that could still decide it. */
  readonly open: readonly string[];
}

/**
 * Holds a scheme against the others that it cannot stand beside. Only another scheme that is likely itself takes its place;
 * one of which facts are missing might, so that is unknown. An unknown one is told and does not weigh: otherwise nobody
 * would see a likely scheme before everything is known of every other.
 */
export const toetsSamenloop = (
  deze: OpZichzelf,
  { soort, voorwaarde }: Samenloop,
  anderen: readonly OpZichzelf[],
): Voorwaardetoets => {
  const voor = anderen.filter((andere) => soort === 'UITGESLOTEN_DOOR' || gaatVoor(andere, deze));
  const zeker = voor.filter(({ uitkomst }) => uitkomst === 'WAARSCHIJNLIJK_WEL');
  const misschien = voor.filter(({ uitkomst }) => uitkomst === 'GEGEVENS_ONTBREKEN');
  if (zeker.length > 0)
    return { voorwaarde, uitkomst: 'NIET_VOLDAAN', reden: `${REDEN[soort]}: ${noem(zeker)}.`, ontbreekt: [] };
  if (misschien.length > 0)
    return {
      voorwaarde,
      uitkomst: 'ONBEKEND',
      reden: `Misschien past ook dit, en dan gaat dat voor: ${noem(misschien)}.`,
      ontbreekt: [...new Set(misschien.flatMap(({ open }) => open))],
    };
  return { voorwaarde, uitkomst: 'VOLDAAN', reden: 'Wij vonden niets dat voorgaat.', ontbreekt: [] };
};

const REDEN: Readonly<Record<Samenloop['soort'], string>> = {
  ALLEEN_HOOGSTE: 'Alleen het hoogste bedrag telt, en maar één keer. Dit gaat voor',
  UITGESLOTEN_DOOR: 'Dit gaat niet samen met wat beter past',
};

const noem = (anderen: readonly OpZichzelf[]): string =>
  anderen.map(({ regeling: { naam } }) => `‘${naam}’`).join(', ');

/** More money first; of equal amounts one has to stay. */
const gaatVoor = (andere: OpZichzelf, deze: OpZichzelf): boolean => {
  const verschil = getHoogte(andere) - getHoogte(deze);
  if (verschil !== 0) return verschil > 0;
  return andere.regeling.id < deze.regeling.id;
};

/** Euros in a year, worked out for this situation or else the most that is paid. */
const getHoogte = ({ regeling, schattingen }: OpZichzelf): number =>
  schattingen.find(({ eenheid }) => eenheid === 'EURO_PER_JAAR')?.maximum ?? regeling.bedrag?.maximum ?? 0;
