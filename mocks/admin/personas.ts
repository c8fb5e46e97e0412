import { jsonResponse } from '../mock.ts';
import { getPersona, PERSONANAMEN, PERSONAS } from '../personas/personas.ts';
import { ongeldig } from './ongeldig.ts';
import type { AdminRoute } from './route.ts';

/** The test people and employers. Their numbers are of the published test set, so they may be seen. */
export const personaRoutes = (): readonly AdminRoute[] => [
  { method: 'GET', pad: '/personas', handle: () => jsonResponse({ personas: PERSONAS }) },
  {
    method: 'GET',
    pad: '/personas/:naam',
    handle: ({ params }) => {
      const persona = getPersona(params.naam ?? '');
      return persona ? jsonResponse(persona) : ongeldig(`Onbekende persona. Persona’s: ${PERSONANAMEN.join(', ')}.`);
    },
  },
];
