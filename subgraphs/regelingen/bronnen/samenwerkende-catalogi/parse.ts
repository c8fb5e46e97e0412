import { z } from 'zod';
import type { Gemeente } from '../../../../schema/referentie/gemeenten.ts';
import { getUplProduct, getUplProductVanNaam } from '../../../../schema/referentie/upl.ts';
import { telDrift } from '../../../shared/bron/drift.ts';
import { type Codelijst, code, type Parse, parseItems } from '../../../shared/bron/parse.ts';
import { ONLINE_AANVRAGEN, PUBLIEK } from './codes.ts';
import { getGemeenteVanTerm, OWMS_TERMEN } from './gemeente-term.ts';

/** What a municipality writes while there is no common name for its product yet. */
const NOG_GEEN_NAAM = `${OWMS_TERMEN}UPL-naam_nog_niet_beschikbaar`;

/** What an id of the graph has room for, with the code of the municipality. */
const MAXIMUM_ID_BYTES = 400;

/** An element that occurs once is not a list after decoding, and one that does not occur is not there. */
const opsomming = (waarde: unknown): readonly unknown[] =>
  waarde === undefined || waarde === '' ? [] : [waarde].flat();

/** An element without content decodes to an empty text. */
const groep = <T extends z.ZodRawShape>(vorm: T) =>
  z.preprocess((waarde) => (waarde === '' || waarde === undefined ? {} : waarde), z.object(vorm));

const codes = <T extends string>(lijst: Codelijst<T>, veld: string) =>
  z.preprocess(opsomming, z.array(code(lijst, veld))).transform((gelezen) => gelezen.filter((een) => een !== null));

/** A name, with the address of what it names when the sender gives one. */
const verwijzing = z.union([
  z.string().transform((naam) => ({ naam, uri: '' })),
  z
    .object({ '#text': z.string(), '@resourceIdentifier': z.string() })
    .transform((waarde) => ({ naam: waarde['#text'], uri: waarde['@resourceIdentifier'].trim() })),
]);

/** The municipality that a product is for; of several the first. */
const gemeente = z
  .preprocess((waarde) => [waarde].flat()[0], verwijzing)
  .transform(({ uri }, ctx): Gemeente => {
    const gevonden = getGemeenteVanTerm(uri);
    if (gevonden) return gevonden;
    ctx.addIssue({ code: 'custom', message: 'not a municipality' });
    return z.NEVER;
  });

/** One or more common names; one that says nothing is counted and left out. */
const productnamen = z.preprocess(opsomming, z.array(verwijzing)).transform((waarden) =>
  waarden.flatMap(({ naam, uri }) => {
    if (uri === NOG_GEEN_NAAM) return [];
    const bekend = getUplProduct(uri) ?? (uri === '' ? getUplProductVanNaam(naam) : null);
    if (bekend) return [{ naam: bekend.naam, uri: bekend.uri }];
    // The list is longer than what we know of it.
    if (uri.startsWith(OWMS_TERMEN) && naam !== '') return [{ naam, uri }];
    telDrift('uniformeProductnaam');
    return [];
  }),
);

/** A day or a moment, as text that compares as they do. One that cannot be read is counted, and before all others. */
const gewijzigd = z
  .unknown()
  .optional()
  .transform((waarde) => {
    if (typeof waarde === 'string' && /^\d{4}-\d{2}-\d{2}/.test(waarde)) return waarde;
    telDrift('modified');
    return '';
  });

/** A product in a catalogue: what the graph uses of its metadata. */
export type ProductSource = z.infer<typeof ProductSource>;
export const ProductSource = z.object({
  owmskern: z.object({
    identifier: z.string().optional(),
    title: z.string().min(1),
    modified: gewijzigd,
    spatial: gemeente,
  }),
  owmsmantel: groep({ audience: codes(PUBLIEK, 'audience'), abstract: z.string().optional() }),
  scmeta: z.object({
    productID: z
      .string()
      .min(1)
      .refine((id) => Buffer.byteLength(id) <= MAXIMUM_ID_BYTES),
    onlineAanvragen: code(ONLINE_AANVRAGEN, 'onlineAanvragen').optional(),
    uniformeProductnaam: productnamen,
  }),
});

const geheel = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);

const ResponseSource = z.object({
  searchRetrieveResponse: z.object({
    numberOfRecords: geheel,
    records: groep({ record: z.preprocess(opsomming, z.array(z.unknown())) }),
    nextRecordPosition: geheel.optional(),
    /** Says what is wrong with the question, with status 200. */
    diagnostics: z.undefined().optional(),
  }),
});

/** The list does not come as far as the position that was asked for. */
const BuitenBereikSource = z.object({
  searchRetrieveResponse: z.object({
    diagnostics: z.object({ diagnostic: z.object({ uri: z.literal('info:srw/diagnostic/1/61') }) }),
  }),
});
const NIETS: CatalogusPagina = { totaal: 0, ontvangen: 0, volgende: null, producten: [] };

/** What stands at a position: a product, or a diagnostic that says why there is none. */
const RecordSource = z.object({
  recordData: z.union([
    z.object({ gzd: z.object({ originalData: z.object({ scproduct: z.object({ meta: z.unknown() }) }) }) }),
    z.object({ diagnostic: z.unknown() }),
  ]),
});

/** A page of search results. */
export interface CatalogusPagina {
  /** How many records there are to the question. */
  readonly totaal: number;
  /** How many of them stood on this page, also those that could not be read. */
  readonly ontvangen: number;
  /** The position that follows this page, as the service says; null: it says that there is none. */
  readonly volgende: number | null;
  readonly producten: readonly ProductSource[];
}

/**
 * A page of products; one that cannot be read, or was withdrawn after the search, is left out and counted. Past the end there
 * is nothing: who comes there by what the page before said, sees that the list became shorter.
 */
export const parsePagina: Parse<CatalogusPagina> = (waarde, drift) => {
  if (BuitenBereikSource.safeParse(waarde).success) return NIETS;
  const { numberOfRecords, records, nextRecordPosition } = ResponseSource.parse(waarde).searchRetrieveResponse;
  const metas = records.record.flatMap((record) => {
    const data = RecordSource.safeParse(record).data?.recordData;
    if (!data || 'gzd' in data) return [data?.gzd.originalData.scproduct.meta];
    drift.tel('diagnostic');
    return [];
  });
  return {
    totaal: numberOfRecords,
    ontvangen: records.record.length,
    volgende: nextRecordPosition ?? null,
    producten: parseItems(ProductSource, metas, drift),
  };
};
