import { z } from 'zod';
import { getSector } from '../../../../schema/referentie/sectoren.ts';
import { telDrift } from '../../../shared/bron/drift.ts';
import { code, type Parse, parseItems } from '../../../shared/bron/parse.ts';
import { EENHEID } from './codes.ts';

/** A step of a path. */
export type StapSource = z.infer<typeof StapSource>;
export const StapSource = z.object({
  volgnummer: z.number().int().positive(),
  functie: z.string().min(1).max(200),
  isco: z.string().nullish(),
  duur: z.object({ aantal: z.number().positive(), eenheid: code(EENHEID, 'eenheid') }).nullish(),
});

/** A sector outside SBI is counted; the path stays. */
const sbi = z.string().transform((letter) => {
  if (getSector(letter)) return letter;
  telDrift('sbi');
  return null;
});

/** An agreed path: whole or not at all, since a path without one of its steps is another path. */
export type LoopbaanpadSource = z.infer<typeof LoopbaanpadSource>;
export const LoopbaanpadSource = z.object({
  id: z.string().min(1).max(200),
  naam: z.string().min(1).max(300),
  sector: z.object({ sbi }).nullish(),
  vastgesteldDoor: z.object({ naam: z.string().min(1).max(200) }),
  stappen: z.array(StapSource).min(2),
});

const LijstSource = z.object({ loopbaanpaden: z.array(z.unknown()).min(1) });

/** All paths; one that cannot be read is left out and counted. None at all is a source that is broken. */
export const parseLoopbaanpaden: Parse<readonly LoopbaanpadSource[]> = (waarde, drift) =>
  parseItems(LoopbaanpadSource, LijstSource.parse(waarde).loopbaanpaden, drift);
