import { jsonResponse, type MockBron, type MockResponse, probleemResponse } from '../mock.ts';
import { createWerkcentrum, createWerkcentrumDiensten, werkcentra } from './data.ts';

/** The feeds of the Werkcentra behind one address: which there are, and of each what it is and what it lists itself. */
export const werkcentraMock: MockBron = {
  id: 'werkcentra',
  naam: 'Feeds van de Werkcentra',
  routes: [
    {
      method: 'GET',
      pad: '/werkcentra',
      handle: () =>
        jsonResponse({ werkcentra: werkcentra.map(({ code, werkcentrumNaam }) => ({ code, naam: werkcentrumNaam })) }),
    },
    {
      method: 'GET',
      pad: '/werkcentra/:code',
      handle: ({ params }) => geef(params.code, createWerkcentrum),
    },
    {
      method: 'GET',
      pad: '/werkcentra/:code/diensten',
      handle: ({ params }) => geef(params.code, (regio) => ({ diensten: createWerkcentrumDiensten(regio) })),
    },
  ],
};

const geef = (code: string | undefined, create: (regio: (typeof werkcentra)[number]) => object): MockResponse => {
  const regio = werkcentra.find((mogelijk) => mogelijk.code === code);
  return regio
    ? jsonResponse(create(regio))
    : probleemResponse(404, 'Niet gevonden', 'Deze regio heeft geen Werkcentrum.');
};
