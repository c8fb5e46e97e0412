import { z } from 'zod';
import { aantalOfLeeg, bestandsnaam, getalOfLeeg, parseRijen } from '../../../shared/bron/parse-rijen.ts';
import { isGroep, isRegio } from './codes.ts';

/** A published quarter. */
export type KwartaalSource = z.infer<typeof KwartaalSource>;
export const KwartaalSource = z.object({ PEILDATUM: z.iso.date(), BESTAND: bestandsnaam });

/** One group in one region; region and group can also be all of them. */
export type RegelSource = z.infer<typeof RegelSource>;
export const RegelSource = z.object({
  PEILDATUM: z.iso.date(),
  REGIO_CD: z.string().refine(isRegio),
  BRC_CD: z.string().refine(isGroep),
  VACATURES: aantalOfLeeg,
  WW_KORTER_DAN_6_MAANDEN: aantalOfLeeg,
  SPANNINGSINDICATOR: getalOfLeeg,
  WW_UITKERINGEN: aantalOfLeeg,
  GWU: aantalOfLeeg,
});

/** The list of quarters. */
export const parseKwartalen = parseRijen(KwartaalSource);

/** The rows of a quarter. */
export const parseRegels = parseRijen(RegelSource);
