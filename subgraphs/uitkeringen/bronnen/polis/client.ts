import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import { createFetchClient } from '../suwi/create-fetch-client.ts';
import { polis } from './bron.ts';
import { ClientSource } from './parse.ts';

/** Asks UWVDossierInkomstenGSD-v0200 about one person; null when the polisadministratie knows nobody of this number. */
export const createPolisClient = (vraag: BronVraag) => ({
  fetchInkomsten: createFetchClient(vraag, polis, DIENST, ClientSource),
});

const DIENST = {
  pad: '/suwiml/Diensten/UWVDossierInkomstenGSD/v0200',
  namespace: 'http://bkwi.nl/SuwiML/Diensten/UWVDossierInkomstenGSD/v0200',
  element: 'UWVPersoonsIkvInfo',
  actie: 'http://bkwi.nl/SuwiML/Diensten/UWVDossierInkomstenGSD-v0200/UWVPersoonsIkvInfo',
} as const;
