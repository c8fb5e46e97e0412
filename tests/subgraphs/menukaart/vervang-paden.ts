import { createRouter } from '../../../mocks/create-router.ts';
import { type MockResponse, type MockVraag, probleemResponse } from '../../../mocks/mock.ts';
import { werkcentraMock } from '../../../mocks/werkcentra/handlers.ts';

const antwoordGewoon = createRouter(werkcentraMock.routes);

/** The Werkcentra as they are, except for what stands behind these paths. */
export const vervangPaden =
  (antwoorden: Readonly<Record<string, () => MockResponse>>) =>
  (vraag: MockVraag): MockResponse =>
    antwoorden[vraag.pad]?.() ?? antwoordGewoon(vraag);

/** A source that is out of order. */
export const stuk = (): MockResponse => probleemResponse(503, 'Even weg', 'Probeer het later.');
