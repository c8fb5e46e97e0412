import { z } from 'zod';
import { telDrift } from '../../../shared/bron/drift.ts';
import { type Codelijst, code } from '../../../shared/bron/parse.ts';
import { ONBEKENDE_DATUM } from './datum.ts';

/** An element that occurs once is not a list after decoding, and one that does not occur is not there. */
export const lijst = <T extends z.ZodType>(element: T) =>
  z.preprocess((waarde) => (waarde === undefined ? [] : [waarde].flat()), z.array(element));

/** An element without content decodes to an empty text. */
export const groep = <T extends z.ZodRawShape>(vorm: T) =>
  z.preprocess((waarde) => (waarde === '' ? {} : waarde), z.object(vorm));

/** A day that is not written as agreed is counted and known only to be there: to leave it out would change the meaning. */
export const datum = (veld: string) =>
  z.string().transform((waarde) => {
    if (/^\d{4}(0\d|1[0-2])([0-2]\d|3[01])$/.test(waarde)) return waarde;
    telDrift(veld);
    return ONBEKENDE_DATUM;
  });

/** A whole number up to a maximum; what is none is counted and left out, as no number is better than a wrong one. */
export const getal = (veld: string, maximum: number) =>
  z.string().transform((waarde) => {
    if (/^\d{1,12}$/.test(waarde) && Number(waarde) <= maximum) return Number(waarde);
    telDrift(veld);
    return null;
  });

/** StdIndJN: 1 is yes, 2 is no. */
export const indicatie = (veld: string) =>
  code(JA_NEE, veld).transform((waarde) => (waarde === null ? null : JA_NEE[waarde]));

const JA_NEE = { '1': true, '2': false } as const;

/** An amount in whole eurocents. */
export type BedragSource = z.infer<typeof bedrag>;
export const bedrag = groep({
  CdMunteenheid: z.string().optional(),
  CdPositiefNegatief: z.string().optional(),
  WaardeBedr: getal('WaardeBedr', 999_999_999_999).optional(),
  CdPeriodeEenheidGeldigheidBedr: z.string().optional(),
});

/** The act behind a benefit or application. */
export const szWet = <T extends string>(wetten: Codelijst<T>) => groep({ CdSzWet: code(wetten, 'CdSzWet') });
