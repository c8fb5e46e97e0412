import { publiceerApi } from '../contract/publiceer-api.ts';
import { createLeegJson } from '../leeg/leeg-json.ts';
import { jsonResponse, type MockBron, probleemResponse } from '../mock.ts';
import { getCaos } from './data.ts';

const NIET_GEVONDEN = probleemResponse(404, 'Niet gevonden', 'Deze cao staat niet in het register.');

/** Collective agreements with what they hold on going from work to work: all of them, or one. No such service exists. */
export const caoRegisterMock: MockBron = publiceerApi({
  id: 'cao-register',
  naam: 'Cao-register',
  contract: new URL('./contract.yaml', import.meta.url),
  persoonsgegevens: false,
  routes: [
    { method: 'GET', pad: '/v1/caos', handle: () => jsonResponse({ caos: getCaos() }) },
    {
      method: 'GET',
      pad: '/v1/caos/:sleutel',
      handle: ({ params }) => {
        const cao = getCaos().find(({ sleutel }) => sleutel === params.sleutel);
        return cao ? jsonResponse(cao) : NIET_GEVONDEN;
      },
    },
  ],
  leeg: createLeegJson(['caos'], NIET_GEVONDEN),
  wijziging: { van: 'looptijd', naar: 'geldigheid' },
});
