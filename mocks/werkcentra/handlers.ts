import { publiceerApi } from '../contract/publiceer-api.ts';
import { createLeegJson } from '../leeg/leeg-json.ts';
import { jsonResponse, type MockBron, type MockResponse, probleemResponse } from '../mock.ts';
import { createWerkcentrum, createWerkcentrumDiensten, werkcentra } from './data.ts';

const NIET_GEVONDEN = probleemResponse(404, 'Niet gevonden', 'Deze regio heeft geen Werkcentrum.');

/** The feeds of the Werkcentra behind one address: which there are, and of each what it is and what it lists itself. */
export const werkcentraMock: MockBron = publiceerApi({
  id: 'werkcentra',
  naam: 'Feeds van de Werkcentra',
  contract: new URL('./contract.yaml', import.meta.url),
  persoonsgegevens: false,
  routes: [
    {
      method: 'GET',
      pad: '/v1/werkcentra',
      handle: () =>
        jsonResponse({ werkcentra: werkcentra.map(({ code, werkcentrumNaam }) => ({ code, naam: werkcentrumNaam })) }),
    },
    {
      method: 'GET',
      pad: '/v1/werkcentra/:code',
      handle: ({ params }) => geef(params.code, createWerkcentrum),
    },
    {
      method: 'GET',
      pad: '/v1/werkcentra/:code/diensten',
      handle: ({ params }) => geef(params.code, (regio) => ({ diensten: createWerkcentrumDiensten(regio) })),
    },
  ],
  leeg: createLeegJson(['werkcentra'], NIET_GEVONDEN),
  wijziging: { van: 'code', naar: 'regiocode' },
});

const geef = (code: string | undefined, create: (regio: (typeof werkcentra)[number]) => object): MockResponse => {
  const regio = werkcentra.find((mogelijk) => mogelijk.code === code);
  return regio ? jsonResponse(create(regio)) : NIET_GEVONDEN;
};
