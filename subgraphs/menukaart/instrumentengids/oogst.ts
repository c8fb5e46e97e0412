import type { Bron } from '../../shared/bron/define-bron.ts';
import { type Antwoord, createHerkomst, type Herkomst } from '../../shared/bron/herkomst.ts';
import type { HarvestDocument } from '../../shared/harvest/harvest-index.ts';
import type { Dienst } from '../dienst.ts';
import { createDocument } from '../document.ts';
import type { GidsInstrument } from './parse.ts';

/** A guide as it is read: its declaration, its pages, and what a service of it means. */
export interface Gids<T extends { readonly Instrument: GidsInstrument }> {
  readonly bron: Bron;
  readonly fetchInstrumenten: () => AsyncIterable<Antwoord<readonly T[]>>;
  readonly mapDienst: (bron: T, herkomst: Herkomst) => Dienst;
}

/** The whole guide, page by page, without what is not published on this day (YYYY-MM-DD). */
export async function* fetchGidsdocumenten<T extends { readonly Instrument: GidsInstrument }>(
  { bron, fetchInstrumenten, mapDienst }: Gids<T>,
  vandaag: string,
): AsyncIterable<HarvestDocument<Dienst>> {
  for await (const antwoord of fetchInstrumenten()) {
    for (const item of antwoord.waarde) {
      if (isGepubliceerd(item.Instrument, vandaag))
        yield createDocument(mapDienst(item, createHerkomst(bron, antwoord, item.Instrument.UuidInstrument)));
    }
  }
}

const isGepubliceerd = ({ IndPublicatie, DatBPublicatie, DatEPublicatie }: GidsInstrument, vandaag: string): boolean =>
  IndPublicatie && (DatBPublicatie ?? '') <= vandaag && (DatEPublicatie ?? vandaag) >= vandaag;
