import type { Werkgeversvraag } from '../shared/situatie.ts';

/** `Werkgeversvraag` of the SDL, in its order. */
export const WERKGEVERSVRAGEN: readonly Werkgeversvraag[] = [
  'PERSONEEL_GEZOCHT',
  'PERSONEEL_OVER',
  'SCHOLING',
  'WERKPLEK_AANPASSEN',
];
