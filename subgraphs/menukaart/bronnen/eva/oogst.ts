import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import type { HarvestDocument } from '../../../shared/harvest/harvest-index.ts';
import type { Dienst } from '../../dienst.ts';
import { fetchGidsdocumenten } from '../../instrumentengids/oogst.ts';
import { eva } from './bron.ts';
import { createEvaClient } from './client.ts';
import { mapDienst } from './map.ts';

/** The services of Eva that are published on this day (YYYY-MM-DD). */
export const fetchEvaDocumenten = (vraag: BronVraag, vandaag: string): AsyncIterable<HarvestDocument<Dienst>> =>
  fetchGidsdocumenten({ bron: eva, mapDienst, ...createEvaClient(vraag) }, vandaag);
