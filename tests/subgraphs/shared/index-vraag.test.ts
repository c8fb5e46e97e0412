import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IndexVraag } from '../../../subgraphs/shared/harvest/harvest-index.ts';
import { createDocument, type Document } from './proefitem.ts';
import { bouwIndex } from './proefoogst.ts';

const WAARDEN = ['a', 'b', 'c'] as const;
const WOORDEN = ['zorg', 'bouw', 'bouwvakker', 'planner', 'planners'] as const;

const document = fc.record({
  volgorde: fc.constantFrom('1', '2', '2', '3'),
  woorden: fc.subarray([...WOORDEN]),
  soort: fc.subarray([...WAARDEN]),
  uren: fc.subarray(['08', '16', '36']),
});

const waarden = fc.subarray([...WAARDEN]);
const vraag = fc.record({
  zoek: fc.option(fc.constantFrom('zorg', 'bouw', 'planner', 'zorg bouw', 'weg')),
  soort: fc.option(waarden),
  uren: fc.option(
    fc.array(fc.record({ van: fc.constantFrom(null, '10'), tot: fc.constantFrom(null, '20') }), { maxLength: 2 }),
  ),
  niet: waarden,
  eerst: fc.option(fc.shuffledSubarray([...WAARDEN])),
});

/** Words that a word finds: forms of the same stem, and longer words. */
const VINDT: Readonly<Record<string, readonly string[]>> = {
  zorg: ['zorg'],
  bouw: ['bouw', 'bouwvakker'],
  planner: ['planner', 'planners'],
  weg: [],
};

test(
  'answers every question as going through all items would',
  () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(document, { maxLength: 60 }),
        fc.array(vraag, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 7 }),
        async (inhoud, vragen, first) => {
          const documenten = inhoud.map(({ volgorde, woorden, soort, uren }, nummer) =>
            createDocument(`proef~${String(nummer).padStart(3, '0')}`, {
              volgorde,
              tekst: woorden.join(' '),
              kenmerken: { soort, uren },
            }),
          );
          const helft = documenten.length >> 1;
          const index = await bouwIndex(documenten.slice(0, helft), documenten.slice(helft));
          for (const { zoek, soort, uren, niet, eerst } of vragen) {
            const past = ({ tekst, kenmerken }: Document): boolean => {
              const { soort: soorten = [], uren: urenVan = [] } = kenmerken;
              return (
                (zoek ?? '')
                  .split(' ')
                  .every((woord) => woord === '' || VINDT[woord]?.some((vorm) => tekst.split(' ').includes(vorm))) &&
                (soort === null || soort.some((waarde) => soorten.includes(waarde))) &&
                (uren === null ||
                  uren.some(({ van, tot }) => urenVan.some((u) => (van ?? '') <= u && u <= (tot ?? '~')))) &&
                !niet.some((waarde) => soorten.includes(waarde))
              );
            };
            const getRang = ({ kenmerken }: Document): number => {
              const plek = (eerst ?? []).findIndex((waarde) => kenmerken.soort?.includes(waarde));
              return plek === -1 ? (eerst ?? []).length : plek;
            };
            const verwacht = documenten
              .filter(past)
              .sort(
                (a, b) => getRang(a) - getRang(b) || a.volgorde.localeCompare(b.volgorde) || a.id.localeCompare(b.id),
              )
              .map(({ id }) => id);
            const gevraagd: Omit<IndexVraag, 'first' | 'na'> = {
              zoek,
              filters: soort === null ? {} : { soort },
              bereiken: uren === null ? {} : { uren },
              uitgezonderd: { soort: niet },
              eerst: eerst === null ? undefined : { naam: 'soort', waarden: eerst },
            };
            const gevonden: string[] = [];
            for (let na: string | null = null; ; ) {
              const pagina = await index.zoek({ ...gevraagd, na, first });
              expect(pagina.totaal).toBe(verwacht.length);
              gevonden.push(...pagina.treffers.map(({ id }) => id));
              expect(pagina.meer).toBe(gevonden.length < verwacht.length);
              if (!pagina.meer) break;
              na = pagina.treffers.at(-1)?.positie ?? null;
            }
            expect(gevonden).toEqual(verwacht);
            const telling = await index.tel('soort', gevraagd);
            for (const waarde of WAARDEN) {
              const aantal = documenten.filter((doc) => past(doc) && doc.kenmerken.soort?.includes(waarde)).length;
              expect(telling.find((regel) => regel.waarde === waarde)?.aantal ?? 0).toBe(aantal);
            }
          }
          await index.sluit();
        },
      ),
      { numRuns: 15 },
    ),
  60_000,
);
