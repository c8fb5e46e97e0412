import { jsonResponse, type MockBron, probleemResponse } from '../mock.ts';
import { sectorPaden } from './data.ts';

/** Career paths that social partners agreed on, per sector: all of them, or one. No such service exists. */
export const loopbaanpadenMock: MockBron = {
  id: 'loopbaanpaden',
  naam: 'Sectorale loopbaanpaden',
  routes: [
    { method: 'GET', pad: '/v1/loopbaanpaden', handle: () => jsonResponse({ loopbaanpaden: sectorPaden }) },
    {
      method: 'GET',
      pad: '/v1/loopbaanpaden/:id',
      handle: ({ params }) => {
        const pad = sectorPaden.find(({ id }) => id === params.id);
        return pad ? jsonResponse(pad) : probleemResponse(404, 'Niet gevonden', 'Er is geen loopbaanpad met dit id.');
      },
    },
  ],
};
