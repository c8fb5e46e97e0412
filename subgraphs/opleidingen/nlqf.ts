import { NLQF as NIVEAU } from '../../schema/referentie/niveaus.ts';
import type { Opleidingsniveau } from '../shared/opleidingsniveau.ts';
import type { Nlqfniveau } from './opleiding.ts';

/** Levels of the NLQF (NCP NLQF): the level itself, and the nearest on the one scale. */
export const NLQF = {
  '1': { nlqf: 'NLQF_1', niveau: NIVEAU['1'] },
  '2': { nlqf: 'NLQF_2', niveau: NIVEAU['2'] },
  '3': { nlqf: 'NLQF_3', niveau: NIVEAU['3'] },
  '4': { nlqf: 'NLQF_4', niveau: NIVEAU['4'] },
  '4+': { nlqf: 'NLQF_4_PLUS', niveau: NIVEAU['4+'] },
  '5': { nlqf: 'NLQF_5', niveau: NIVEAU['5'] },
  '6': { nlqf: 'NLQF_6', niveau: NIVEAU['6'] },
  '7': { nlqf: 'NLQF_7', niveau: NIVEAU['7'] },
  '8': { nlqf: 'NLQF_8', niveau: NIVEAU['8'] },
} as const satisfies Record<string, { nlqf: Nlqfniveau; niveau: Opleidingsniveau }>;
