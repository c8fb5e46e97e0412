import { jsonResponse, type MockBron, probleemResponse } from '../mock.ts';
import { getCaos } from './data.ts';

/** Collective agreements with what they hold on going from work to work: all of them, or one. No such service exists. */
export const caoRegisterMock: MockBron = {
  id: 'cao-register',
  naam: 'Cao-register',
  routes: [
    { method: 'GET', pad: '/v1/caos', handle: () => jsonResponse({ caos: getCaos() }) },
    {
      method: 'GET',
      pad: '/v1/caos/:sleutel',
      handle: ({ params }) => {
        const cao = getCaos().find(({ sleutel }) => sleutel === params.sleutel);
        return cao ? jsonResponse(cao) : probleemResponse(404, 'Niet gevonden', 'Deze cao staat niet in het register.');
      },
    },
  ],
};
