import type { Balie } from '../shared/situatie.ts';

/** The key by which another subgraph finds how a counter is reached. Example: GM0599~UWV. */
export const getBaliesleutel = (gemeentecode: string, balie: Balie): string => `${gemeentecode}~${balie}`;
