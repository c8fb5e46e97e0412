import type { Situatie } from '../../shared/situatie.ts';
import { wilAnderBeroep } from '../feiten.ts';
import { SUWI, WEB } from '../grondslagen.ts';
import type { Beslisregel } from '../verantwoordelijke.ts';

/** Who must publish what work there is, together. They inform everybody and take nobody over. */
export const arbeidsmarktinformatie: readonly Beslisregel<Situatie>[] = [
  {
    code: 'arbeidsmarktinformatie-uwv',
    als: wilAnderBeroep,
    partij: 'UWV',
    rolVoorkeur: 'MEDE',
    reden: 'U wilt een ander beroep. UWV laat zien in welke beroepen veel werk is.',
    grondslag: SUWI(),
    zekerheid: 'WETTELIJK',
    terugval: null,
  },
  {
    code: 'arbeidsmarktinformatie-sbb',
    als: wilAnderBeroep,
    partij: 'SBB',
    rolVoorkeur: 'MEDE',
    reden: 'U wilt een ander beroep. SBB laat zien welke kans op werk een mbo-opleiding geeft.',
    grondslag: WEB('1.5.1'),
    zekerheid: 'WETTELIJK',
    terugval: null,
  },
];
