import { createSuwiMock } from '../suwi/create-suwi-mock.ts';
import { createClientUwv } from './data.ts';

/** The benefits and registrations that UWV keeps of one person. The service is of our own design; see contract.yaml. */
export const uwvDossierMock = createSuwiMock({
  id: 'uwv-dossier',
  naam: 'UWV-dossier uitkeringen en registraties',
  contract: new URL('./contract.yaml', import.meta.url),
  dienst: {
    pad: '/suwiml/Diensten/UWVDossierUitkeringen/v0100',
    namespace: 'http://uwv-dossier.example/SuwiML/Diensten/UWVDossierUitkeringen/v0100',
    element: 'UWVUitkeringenInfo',
    actie: 'http://uwv-dossier.example/SuwiML/Diensten/UWVDossierUitkeringen-v0100/UWVUitkeringenInfo',
    afzender: 'CN=uwv-dossier.invalid,O=Nabootsing,C=NL',
  },
  createClient: createClientUwv,
});
