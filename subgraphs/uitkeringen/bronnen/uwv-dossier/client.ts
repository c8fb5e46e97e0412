import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import { createFetchClient } from '../suwi/create-fetch-client.ts';
import { uwvDossier } from './bron.ts';
import { ClientSource } from './parse.ts';

/** Asks UWV about the benefits and registrations of one person; null when UWV knows nobody of this number. */
export const createUwvDossierClient = (vraag: BronVraag) => ({
  fetchDossier: createFetchClient(vraag, uwvDossier, DIENST, ClientSource),
});

const DIENST = {
  pad: '/suwiml/Diensten/UWVDossierUitkeringen/v0100',
  namespace: 'http://uwv-dossier.example/SuwiML/Diensten/UWVDossierUitkeringen/v0100',
  element: 'UWVUitkeringenInfo',
  actie: 'http://uwv-dossier.example/SuwiML/Diensten/UWVDossierUitkeringen-v0100/UWVUitkeringenInfo',
} as const;
