import { menukaart } from './menukaart.ts';
import { opleidingen } from './opleidingen.ts';
import type { Bronproef } from './proefvraag.ts';
import { regelingen } from './regelingen.ts';
import { stelsel } from './stelsel.ts';
import { uitkeringen } from './uitkeringen.ts';
import { vacatures } from './vacatures.ts';

/** By source: questions that together show every operation with every status that its contract declares. */
export const PROEFVRAGEN: Readonly<Record<string, Bronproef>> = {
  ...menukaart,
  ...opleidingen,
  ...regelingen,
  ...stelsel,
  ...uitkeringen,
  ...vacatures,
};
