import { z } from 'zod';
import type { Pagina } from '../../../shared/bron/fetch-paginas.ts';
import { code, type Parse, parseItems } from '../../../shared/bron/parse.ts';
import { AANBODTYPE, DUUREENHEID, LEERWEG, NIVEAU, NLQF, SOORT, TAAL, VORM, WAARDEDOCUMENT } from './codes.ts';

const id = z.string().min(1).max(100);
const datum = z.iso.date();

/** The key of a related item: the last part of the link to it. */
const verwijzing = z
  .object({ href: z.string() })
  .transform(({ href }) => href.split(/[?#]/)[0]?.split('/').at(-1) ?? '');

/** A course as it is offered: by whom, where, along which route. */
export type AanbodSource = z.infer<typeof AanbodSource>;
export const AanbodSource = z.object({
  id,
  type: code(AANBODTYPE, 'type'),
  eigennaam: z.string().min(1).nullish(),
  omschrijving: z.string().nullish(),
  afwijkendeOpleidingsduureenheid: code(DUUREENHEID, 'afwijkendeOpleidingsduureenheid').nullish(),
  afwijkendeOpleidingsduuromvang: z.number().int().nonnegative().nullish(),
  laatsteInstroomdatum: datum.nullish(),
  einddatum: datum.nullish(),
  leertraject: code(LEERWEG, 'leertraject').nullish(),
  mboniveau: code(NIVEAU, 'mboniveau').nullish(),
  niveau: code(NIVEAU, 'niveau').nullish(),
  voertaal: code(TAAL, 'voertaal').nullish(),
  website: z.string().nullish(),
  _links: z.object({
    onderwijsaanbieder: verwijzing.optional(),
    onderwijslocatie: verwijzing.optional(),
    opleiding: verwijzing.optional(),
    opleidingsonderdeel: verwijzing.optional(),
  }),
});

/** One moment or period in which people can start. */
export type CohortSource = z.infer<typeof CohortSource>;
export const CohortSource = z.object({
  id,
  status: code({ O: 'open', G: 'gesloten' }, 'status'),
  eindeAanmeldperiode: datum.nullish(),
  instroommoment: datum.nullish(),
  beginInstroomperiode: datum.nullish(),
  eindeInstroomperiode: datum.nullish(),
  opleidingsvorm: code(VORM, 'opleidingsvorm').nullish(),
  _links: z.object({ aangebodenOpleiding: verwijzing }),
});

/** Who offers courses. */
export type AanbiederSource = z.infer<typeof AanbiederSource>;
export const AanbiederSource = z.object({ id, naam: z.string().min(1) });

/** Where courses are given; the register does not name the municipality. */
export type LocatieSource = z.infer<typeof LocatieSource>;
export const LocatieSource = z.object({
  id,
  gpsLatitude: z.number(),
  gpsLongitude: z.number(),
  plaatsnaam: z.string().nullish(),
});

/** What is taught, whoever offers it: an opleiding or an opleidingsonderdeel. */
export type EenheidSource = z.infer<typeof EenheidSource>;
export const EenheidSource = z.object({
  id,
  type: code(SOORT, 'opleidingseenheidtype'),
  volledigeNaam: z.string().min(1),
  omschrijving: z.string().nullish(),
  waardedocumentsoort: code(WAARDEDOCUMENT, 'waardedocumentsoort').nullish(),
  nLQF: code(NLQF, 'nLQF').nullish(),
  niveau: code(NIVEAU, 'niveau').nullish(),
  _links: z.object({ opleiding: verwijzing.optional() }).optional(),
});

/** The recognition of a unit, where its crebo code stands. */
export type ErkenningSource = z.infer<typeof ErkenningSource>;
export const ErkenningSource = z.object({
  id,
  erkendeopleidingscode: z.string().min(1).max(8),
  opleidingsstelsel: z.string(),
  _links: z.object({ opleidingseenheid: verwijzing }),
});

const PaginaSource = z.object({
  _embedded: z.record(z.string(), z.array(z.unknown())).optional(),
  _links: z.object({ next: z.object({ href: z.string() }).optional() }).optional(),
});

/** A HAL page; an item that cannot be read is left out and counted. Only an empty page may lack its collection. */
const createParsePagina =
  <T>(relatie: string, schema: z.ZodType<T>): Parse<Pagina<T>> =>
  (waarde, drift) => {
    const { _embedded, _links } = PaginaSource.parse(waarde);
    const items = _embedded === undefined ? [] : _embedded[relatie];
    if (!items) throw new TypeError(`a page without ${relatie}`);
    return { items: parseItems(schema, items, drift), volgende: _links?.next?.href ?? null };
  };

export const parseAanbod = createParsePagina('AangebodenOpleidingen', AanbodSource);
export const parseCohorten = createParsePagina('AangebodenOpleidingscohorten', CohortSource);
export const parseAanbieders = createParsePagina('OrganisatorischeEenheden', AanbiederSource);
export const parseLocaties = createParsePagina('Onderwijslocaties', LocatieSource);
export const parseOpleidingen = createParsePagina('Opleidingen', EenheidSource);
export const parseOnderdelen = createParsePagina('Opleidingsonderdelen', EenheidSource);
export const parseErkenningen = createParsePagina('Opleidingserkenningen', ErkenningSource);
