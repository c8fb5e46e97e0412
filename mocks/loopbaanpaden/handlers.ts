import { publiceerApi } from '../contract/publiceer-api.ts';
import { createLeegJson } from '../leeg/leeg-json.ts';
import { jsonResponse, type MockBron, probleemResponse } from '../mock.ts';
import { sectorPaden } from './data.ts';

const NIET_GEVONDEN = probleemResponse(404, 'Niet gevonden', 'Er is geen loopbaanpad met dit id.');

/** Career paths that social partners agreed on, per sector: all of them, or one. No such service exists. */
export const loopbaanpadenMock: MockBron = publiceerApi({
  id: 'loopbaanpaden',
  naam: 'Sectorale loopbaanpaden',
  contract: new URL('./contract.yaml', import.meta.url),
  persoonsgegevens: false,
  routes: [
    { method: 'GET', pad: '/v1/loopbaanpaden', handle: () => jsonResponse({ loopbaanpaden: sectorPaden }) },
    {
      method: 'GET',
      pad: '/v1/loopbaanpaden/:id',
      handle: ({ params }) => {
        const pad = sectorPaden.find(({ id }) => id === params.id);
        return pad ? jsonResponse(pad) : NIET_GEVONDEN;
      },
    },
  ],
  leeg: createLeegJson(['loopbaanpaden'], NIET_GEVONDEN),
  wijziging: { van: 'stappen', naar: 'treden' },
});
