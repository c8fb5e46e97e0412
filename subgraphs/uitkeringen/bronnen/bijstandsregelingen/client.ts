import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import { createFetchClient } from '../suwi/create-fetch-client.ts';
import { bijstandsregelingen } from './bron.ts';
import { ClientSource } from './parse.ts';

/** Asks Bijstandsregelingen-v0500 about one person; null when no municipality knows this person. */
export const createBijstandsregelingenClient = (vraag: BronVraag) => ({
  fetchBijstand: createFetchClient(vraag, bijstandsregelingen, DIENST, ClientSource),
});

const DIENST = {
  pad: '/suwiml/Diensten/Bijstandsregelingen/v0500',
  namespace: 'http://bkwi.nl/SuwiML/Diensten/Bijstandsregelingen/v0500',
  element: 'BijstandsregelingenInfo',
  actie: 'http://bkwi.nl/SuwiML/Diensten/Bijstandsregelingen-v0500/BijstandsregelingenInfo',
} as const;
