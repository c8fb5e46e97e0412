import { createSuwiMock } from '../suwi/create-suwi-mock.ts';
import { createClientPolis } from './data.ts';

/** UWVDossierInkomstenGSD-v0200 of Suwinet: the income relations of one person in the polisadministratie. */
export const polisMock = createSuwiMock({
  id: 'polis',
  naam: 'Polisadministratie',
  contract: new URL('./contract.yaml', import.meta.url),
  dienst: {
    pad: '/suwiml/Diensten/UWVDossierInkomstenGSD/v0200',
    namespace: 'http://bkwi.nl/SuwiML/Diensten/UWVDossierInkomstenGSD/v0200',
    element: 'UWVPersoonsIkvInfo',
    actie: 'http://bkwi.nl/SuwiML/Diensten/UWVDossierInkomstenGSD-v0200/UWVPersoonsIkvInfo',
    afzender: 'CN=polis.invalid,O=Nabootsing,C=NL',
  },
  createClient: createClientPolis,
});
