import { z } from 'zod';
import { type Codelijst, code } from '../../../shared/bron/parse.ts';
import { aantalOfLeeg, bestandsnaam, getalOfLeeg, parseRijen } from '../../../shared/bron/parse-rijen.ts';
import { BETAALT, CONTRACT, KANAAL, LEERWEG, SECTOR, SOORT, STATUS } from './codes.ts';

/** A published file. */
export type BestandSource = z.infer<typeof BestandSource>;
export const BestandSource = z.object({ PEILDATUM: z.iso.date(), BESTAND: bestandsnaam });

const sleutel = z.string().regex(/^[a-z0-9-]{1,60}$/);
const tekst = z.string().min(1).max(1_000);

/** Several values in one field; an empty field has none. */
const lijst = z.string().transform((waarde) => (waarde === '' ? [] : waarde.split('|')));

/** Codes of a list; one that is not known is counted and becomes null. */
const gelezen = <T extends string>(tabel: Codelijst<T>, veld: string) => {
  const een = code(tabel, veld);
  return lijst.transform((waarden) => waarden.map((waarde) => een.parse(waarde)));
};

const isBekend = <T>(waarde: T | null): waarde is T => waarde !== null;

/** Codes of a list without those that are not known. */
const codes = <T extends string>(tabel: Codelijst<T>, veld: string) =>
  gelezen(tabel, veld).transform((waarden) => waarden.filter(isBekend));

/** The same for a list that limits whom a scheme is for: of nothing but unknown codes nobody can say for whom it is. */
const grens = <T extends string>(tabel: Codelijst<T>, veld: string) =>
  gelezen(tabel, veld)
    .refine((waarden) => waarden.length === 0 || waarden.some(isBekend))
    .transform((waarden) => waarden.filter(isBekend));

const dagOfLeeg = z.union([z.iso.date(), z.literal('').transform(() => null)]);

const tijdvak = z
  .string()
  .transform((waarde) => waarde.split('/'))
  .pipe(z.tuple([z.iso.date(), z.iso.date()]))
  .refine(([van, tot]) => van <= tot);

/** What a fund pays for: one row. */
export type FondsregelingSource = z.infer<typeof FondsregelingSource>;
export const FondsregelingSource = z
  .object({
    FONDS_CD: sleutel,
    FONDS: tekst,
    CAO_CD: lijst.pipe(z.array(sleutel).min(1)),
    CAO: lijst.pipe(z.array(tekst)),
    SBI: grens(SECTOR, 'SBI'),
    CONTRACT: grens(CONTRACT, 'CONTRACT'),
    REGELING_CD: sleutel,
    REGELING: tekst,
    OMSCHRIJVING: tekst,
    SOORT: code(SOORT, 'SOORT'),
    AANVRAGER: z.enum(['werknemer', 'werkgever']),
    PREMIE: z.enum(['J', 'N']),
    PERCENTAGE: getalOfLeeg,
    MAXIMUM: getalOfLeeg,
    JAAR: aantalOfLeeg,
    TOELICHTING: z.string().max(1_000),
    GELDIG_VAN: dagOfLeeg,
    GELDIG_TOT: dagOfLeeg,
    STATUS: code(STATUS, 'STATUS'),
    TIJDVAK: lijst.pipe(z.array(tijdvak)),
    BETAALT: codes(BETAALT, 'BETAALT'),
    LEERWEG: grens(LEERWEG, 'LEERWEG'),
    KANAAL: code(KANAAL, 'KANAAL'),
    URL: z.string().max(2_000),
  })
  // Without its name nobody could be asked whether an agreement is theirs.
  .refine(({ CAO_CD, CAO }) => CAO_CD.length === CAO.length, { path: ['CAO'] });

/** The list of files. */
export const parseBestanden = parseRijen(BestandSource);

/** The rows of a file. */
export const parseRegelingen = parseRijen(FondsregelingSource);
