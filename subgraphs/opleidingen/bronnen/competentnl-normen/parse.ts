import { z } from 'zod';
import type { Pagina } from '../../../shared/bron/fetch-paginas.ts';
import { eisLeesbare } from '../../../shared/bron/leesbare.ts';
import { type Parse, parseItems } from '../../../shared/bron/parse.ts';

const id = z.string().min(1).max(480);
const VerwijzingSource = z.object({ '@id': id });

const verwijzingen = (veld: string) => eisLeesbare(VerwijzingSource, veld).optional();

/** What one programme must teach. */
export type NormSource = z.infer<typeof NormSource>;
export const NormSource = z.object({
  'ksmo:opleidingscode': z.string().regex(/^[A-Z0-9]{5}$/),
  'cnlo:prescribesHATEssential': verwijzingen('cnlo:prescribesHATEssential'),
  'cnlo:prescribesHATImportant': verwijzingen('cnlo:prescribesHATImportant'),
  'cnlo:prescribesHATSomewhat': verwijzingen('cnlo:prescribesHATSomewhat'),
});

/** A skill with its name. */
export type VaardigheidSource = z.infer<typeof VaardigheidSource>;
export const VaardigheidSource = z.object({
  '@id': id,
  'skosxl:prefLabel': z.object({ '@value': z.string().trim().min(1) }),
});

const aantal = z.int().min(1);
const PaginaSource = z.object({
  '@graph': z.array(z.unknown()),
  page: aantal,
  pageSize: aantal,
  totalItems: z.int().min(0),
});

/** One page of a list, with the number of the next; one item that cannot be read is left out and counted. */
const parsePagina =
  <T>(schema: z.ZodType<T>): Parse<Pagina<T>> =>
  (waarde, drift) => {
    const { '@graph': items, page, pageSize, totalItems } = PaginaSource.parse(waarde);
    return {
      items: parseItems(schema, items, drift),
      volgende: items.length > 0 && page * pageSize < totalItems ? String(page + 1) : null,
    };
  };

export const parseNormen: Parse<Pagina<NormSource>> = parsePagina(NormSource);
export const parseVaardigheden: Parse<Pagina<VaardigheidSource>> = parsePagina(VaardigheidSource);
