import { createSuwiMock } from '../suwi/create-suwi-mock.ts';
import { createClientSuwi } from './data.ts';

/** Bijstandsregelingen-v0500 of Suwinet: what municipalities and SVB know about one person's bijstand. */
export const bijstandsregelingenMock = createSuwiMock({
  id: 'bijstandsregelingen',
  naam: 'Suwinet Bijstandsregelingen',
  contract: new URL('./contract.yaml', import.meta.url),
  dienst: {
    pad: '/suwiml/Diensten/Bijstandsregelingen/v0500',
    namespace: 'http://bkwi.nl/SuwiML/Diensten/Bijstandsregelingen/v0500',
    element: 'BijstandsregelingenInfo',
    actie: 'http://bkwi.nl/SuwiML/Diensten/Bijstandsregelingen-v0500/BijstandsregelingenInfo',
    afzender: 'CN=bijstandsregelingen.invalid,O=Nabootsing,C=NL',
  },
  createClient: createClientSuwi,
});
