import { arbeidsmarktregios } from '../../../schema/referentie/regios.ts';
import type { Gebiedsoort } from '../dienst.ts';

/*
 * The code lists of the SUWI Gegevensregister that Eva and Dennis share (waotaa/e-core and waotaa/d-core,
 * resources/codelijsten), each code with its meaning in the graph.
 */

/** CdBereikInstrument. */
export const GEBIEDSOORT = {
  '01': 'LANDELIJK',
  '02': 'REGIONAAL',
  '03': 'LOKAAL',
} as const satisfies Readonly<Record<string, Gebiedsoort>>;

/** CdArbeidsmarktregio, to names: the register numbers the regions differently from CBS. */
export const REGIO: Readonly<Record<string, string>> = Object.fromEntries(
  arbeidsmarktregios.map(({ sgrCode, naam }) => [sgrCode, naam]),
);
