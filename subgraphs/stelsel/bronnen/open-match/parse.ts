import { z } from 'zod';
import { getBeroepVoorBoc } from '../../../../schema/referentie/boc.ts';
import { getCodes } from '../../../shared/bron/parse.ts';
import { bestandsnaam, parseRijen as parseRijenMet } from '../../../shared/bron/parse-rijen.ts';
import { REC_TYPE } from './codes.ts';
import { getGemeenteVanGebied } from './plaats.ts';

/** A file of one province in one week. */
export type BestandSource = z.infer<typeof BestandSource>;
export const BestandSource = z.object({ PEILDATUM: z.iso.date(), BESTAND: bestandsnaam });

/** A day as UWV writes it, DD-MM-YYYY. */
const dag = z
  .string()
  .transform((tekst) => tekst.split('-').reverse().join('-'))
  .pipe(z.iso.date());

/** What is counted of one occupation in one postcode area. A row without a place on the map cannot be used. */
export type RijSource = z.infer<typeof RijSource>;
export const RijSource = z
  .object({
    PEILDATUM: dag,
    BEROEP_CD: z.string().refine((code) => getBeroepVoorBoc(code) !== null),
    POSTCODEGEBIED: z.string().regex(/^([1-9]\d{3})?$/),
    GEMEENTE: z.string(),
    REC_TYPE: z.enum(getCodes(REC_TYPE)),
    AANTAL: z
      .string()
      .regex(/^\d{1,9}$/)
      .transform(Number),
  })
  .refine(({ GEMEENTE, POSTCODEGEBIED }) => getGemeenteVanGebied(GEMEENTE, POSTCODEGEBIED) !== null, {
    path: ['POSTCODEGEBIED'],
  });

/** The list of files. */
export const parseBestanden = parseRijenMet(BestandSource);

/** The rows of a file. */
export const parseRijen = parseRijenMet(RijSource);
