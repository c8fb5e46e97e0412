import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import { createHerkomst } from '../../../shared/bron/herkomst.ts';
import type { HarvestDocument } from '../../../shared/harvest/harvest-index.ts';
import type { Dienst } from '../../dienst.ts';
import { createDocument } from '../../document.ts';
import { eva } from './bron.ts';
import { createEvaClient } from './client.ts';
import { mapDienst } from './map.ts';
import type { InstrumentSource } from './parse.ts';

/** The whole guide, page by page, without what is not published on this day (YYYY-MM-DD). */
export async function* fetchEvaDocumenten(vraag: BronVraag, vandaag: string): AsyncIterable<HarvestDocument<Dienst>> {
  const client = createEvaClient(vraag);
  for (let pagina = 1, meer = true; meer; pagina += 1) {
    const antwoord = await client.fetchInstrumenten(pagina);
    for (const bron of antwoord.waarde.instrumenten) {
      if (isGepubliceerd(bron, vandaag))
        yield createDocument(mapDienst(bron, createHerkomst(eva, antwoord, bron.Instrument.UuidInstrument)));
    }
    meer = antwoord.waarde.meer;
  }
}

const isGepubliceerd = (
  { Instrument: { IndPublicatie, DatBPublicatie, DatEPublicatie } }: InstrumentSource,
  vandaag: string,
): boolean => IndPublicatie && (DatBPublicatie ?? '') <= vandaag && (DatEPublicatie ?? vandaag) >= vandaag;
