import { z } from 'zod';
import { getSector } from '../../../../schema/referentie/sectoren.ts';
import { telDrift } from '../../../shared/bron/drift.ts';
import { leesbare } from '../../../shared/bron/leesbare.ts';
import { code, type Parse, parseItems } from '../../../shared/bron/parse.ts';
import { CONTRACT, SOORT, VIA, VWNWSOORT } from './codes.ts';

const sleutel = z.string().regex(/^[a-z0-9-]{1,60}$/);

/**
 * Kinds of contract; an empty list is no limit. A kind that is not known is counted and left out, and a list of nothing
 * else cannot be read: left empty it would be for everybody.
 */
const contracten = (veld: string) =>
  z
    .array(code(CONTRACT, veld))
    .refine((codes) => codes.length === 0 || codes.some((een) => een !== null))
    .transform((codes) => codes.filter((een) => een !== null));

/** An agreement on going from work to work. */
export type AfspraakSource = z.infer<typeof AfspraakSource>;
export const AfspraakSource = z.object({
  soort: code(VWNWSOORT, 'vanWerkNaarWerk.soort'),
  omschrijving: z.string().min(1).max(500),
  via: code(VIA, 'vanWerkNaarWerk.via'),
  contracten: contracten('vanWerkNaarWerk.contracten'),
  fondsregeling: sleutel.nullable(),
});

const afspraken = leesbare(AfspraakSource, 'vanWerkNaarWerk');

/** What an agreement holds. When one provision cannot be read nothing is known: the rest alone would say that it is not there. */
const vanWerkNaarWerk = z.array(z.unknown()).transform((waarden) => {
  const gelezen = afspraken.parse(waarden);
  return gelezen.length === waarden.length ? gelezen : null;
});

/**
 * Sections of SBI. One that does not exist is counted and left out, and a list of nothing else cannot be read: left empty
 * the agreement would be that of one company.
 */
const sbi = z
  .array(z.string())
  .transform((letters) => letters.map((letter) => getSector(letter)?.code ?? telOnbekend()))
  .refine((codes) => codes.length === 0 || codes.some((een) => een !== null))
  .transform((codes) => codes.filter((een) => een !== null));

const telOnbekend = (): null => {
  telDrift('werkingssfeer.sbi');
  return null;
};

const dag = z.iso.date().nullable();

/** A collective agreement or social plan. */
export type CaoSource = z.infer<typeof CaoSource>;
export const CaoSource = z.object({
  sleutel,
  naam: z.string().min(1).max(300),
  soort: code(SOORT, 'soort'),
  bedrijf: z.string().min(1).max(200).nullable(),
  werkingssfeer: z.object({
    sbi,
    contracten: contracten('werkingssfeer.contracten'),
    tekst: z.string().min(1).max(1_000).nullable(),
  }),
  looptijd: z.object({ van: dag, tot: dag }),
  vervangenPer: dag,
  algemeenVerbindend: z.boolean().nullable(),
  fonds: z.object({ sleutel, naam: z.string().min(1).max(200) }).nullable(),
  vanWerkNaarWerk: vanWerkNaarWerk.nullable(),
});

const LijstSource = z.object({ caos: z.array(z.unknown()).min(1) });

/** All agreements; one that cannot be read is left out and counted. None at all is a register that is broken. */
export const parseCaos: Parse<readonly CaoSource[]> = (waarde, drift) =>
  parseItems(CaoSource, LijstSource.parse(waarde).caos, drift);
