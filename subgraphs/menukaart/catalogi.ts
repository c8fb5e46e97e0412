import type { Bron } from '../shared/bron/define-bron.ts';
import { dennis } from './bronnen/dennis/bron.ts';
import { FUNCTIONALITEIT_BIJ_TEGEL as DENNIS_TEGELS } from './bronnen/dennis/codes.ts';
import { eva } from './bronnen/eva/bron.ts';
import { FUNCTIONALITEIT_BIJ_TEGEL as EVA_TEGELS, FUNCTIONALITEIT_BIJ_VORM } from './bronnen/eva/codes.ts';
import { werkcentra } from './bronnen/werkcentra/bron.ts';
import type { Dienstdoelgroep, Functionaliteit } from './dienst.ts';

/** A catalogue, and what would be found in it if it were there. */
export interface Catalogus {
  readonly bron: Bron;
  readonly houdt: (functionaliteit: Functionaliteit, doelgroep: Dienstdoelgroep) => boolean;
}

const VAN_EVA: ReadonlySet<Functionaliteit> = new Set([
  ...Object.values(EVA_TEGELS).flat(),
  ...Object.values(FUNCTIONALITEIT_BIJ_VORM),
]);
/** The tiles, and provisions by indicator and group. */
const VAN_DENNIS: ReadonlySet<Functionaliteit> = new Set([
  ...Object.values(DENNIS_TEGELS).flat(),
  'VOORZIENINGEN_INSTRUMENTEN_SUBSIDIES',
]);

/**
 * The catalogues that a count needs: without one of them it is not whole. Eva is for people and Dennis for employers, each as far
 * as its codes reach. A Werkcentrum has a code for everything, and may list anything for anybody.
 */
export const CATALOGI: readonly Catalogus[] = [
  { bron: eva, houdt: (functionaliteit, doelgroep) => doelgroep !== 'WERKGEVER' && VAN_EVA.has(functionaliteit) },
  { bron: dennis, houdt: (functionaliteit, doelgroep) => doelgroep === 'WERKGEVER' && VAN_DENNIS.has(functionaliteit) },
  { bron: werkcentra, houdt: () => true },
];
