import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import type { HarvestDocument } from '../../../shared/harvest/harvest-index.ts';
import type { Dienst } from '../../dienst.ts';
import { fetchGidsdocumenten } from '../../instrumentengids/oogst.ts';
import { dennis } from './bron.ts';
import { createDennisClient } from './client.ts';
import { mapDienst } from './map.ts';

/** The services of Dennis that are published on this day (YYYY-MM-DD). */
export const fetchDennisDocumenten = (vraag: BronVraag, vandaag: string): AsyncIterable<HarvestDocument<Dienst>> =>
  fetchGidsdocumenten({ bron: dennis, mapDienst, ...createDennisClient(vraag) }, vandaag);
