import { z } from 'zod';
import { eisLeesbare } from '../../../shared/bron/leesbare.ts';
import { code, type Parse, parseItems, parseMet } from '../../../shared/bron/parse.ts';
import { SOORT } from './codes.ts';

const label = z.object({ '@value': z.string().min(1) });

/** A skill. */
export type VaardigheidSource = z.infer<typeof VaardigheidSource>;
export const VaardigheidSource = z.object({
  '@id': z.string().min(1).max(480),
  '@type': code(SOORT, '@type'),
  'skosxl:prefLabel': label,
});

const vaardigheden = (veld: string) => eisLeesbare(VaardigheidSource, veld).optional();

/** An occupation with the skills it asks. */
export type BeroepSource = z.infer<typeof BeroepSource>;
export const BeroepSource = z.object({
  '@id': z.string().min(1).max(480),
  isco: z.string().regex(/^\d{4}$/),
  'cnlo:requiresHATEssential': vaardigheden('cnlo:requiresHATEssential'),
  'cnlo:requiresHATImportant': vaardigheden('cnlo:requiresHATImportant'),
  'cnlo:requiresHATSomewhat': vaardigheden('cnlo:requiresHATSomewhat'),
});

const GraphSource = z.object({ '@graph': z.array(z.unknown()) });

/** A list of skills; one that cannot be read is left out and counted. */
export const parseVaardigheden: Parse<readonly VaardigheidSource[]> = (waarde, drift) =>
  parseItems(VaardigheidSource, GraphSource.parse(waarde)['@graph'], drift);

/** Occupations that were asked by code, and whether all that was sent of them could be read. */
export interface Beroepenantwoord {
  readonly beroepen: readonly BeroepSource[];
  readonly isVolledig: boolean;
}

/** A list of occupations; one that cannot be read is left out and counted. */
export const parseBeroepen: Parse<Beroepenantwoord> = (waarde, drift) => {
  const { '@graph': items } = GraphSource.parse(waarde);
  const beroepen = parseItems(BeroepSource, items, drift);
  return { beroepen, isVolledig: beroepen.length === items.length };
};

/** For each question, in the order asked, its occupations; the order is all that ties them, so none may be left out. */
export const parseBeroepenPerVraag: Parse<readonly (readonly BeroepSource[])[]> = (waarde, drift) => {
  const { '@graph': antwoorden } = parseMet(
    z.object({ '@graph': z.array(z.object({ matches: z.array(z.object({ occupation: z.unknown() })) })) }),
  )(waarde, drift);
  return antwoorden.map(({ matches }) =>
    parseItems(
      BeroepSource,
      matches.map(({ occupation }) => occupation),
      drift,
    ),
  );
};
