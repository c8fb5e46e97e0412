import type { Situatie } from '../../shared/situatie.ts';
import { heeft, waar } from '../feiten.ts';
import { INBURGERING, SUWI, WEB, WGS } from '../grondslagen.ts';
import type { Beslisregel } from '../verantwoordelijke.ts';

/** Duties that stand beside work and income, whoever arranges those. */
export const ondersteuning: readonly Beslisregel<Situatie>[] = [
  {
    code: 'schulden',
    als: waar('schulden'),
    partij: 'GEMEENTE',
    rolVoorkeur: 'MEDE',
    reden: 'U hebt schulden. Uw gemeente helpt u daarbij, ook als u werkt.',
    grondslag: WGS('3'),
    zekerheid: 'WETTELIJK',
    terugval: null,
  },
  {
    code: 'laaggeletterd',
    als: waar('laaggeletterd'),
    partij: 'GEMEENTE',
    rolVoorkeur: 'MEDE',
    reden: 'U wilt beter leren lezen, schrijven of rekenen. Uw gemeente zorgt voor cursussen.',
    grondslag: WEB(),
    zekerheid: 'WETTELIJK',
    terugval: null,
  },
  {
    code: 'statushouder',
    als: waar('statushouder'),
    partij: 'GEMEENTE',
    rolVoorkeur: 'MEDE',
    reden: 'Moet u nog inburgeren? Dan begeleidt uw gemeente u daarbij.',
    grondslag: INBURGERING(),
    zekerheid: 'WETTELIJK',
    terugval: null,
  },
  {
    code: 'aow',
    als: heeft('AOW'),
    partij: 'SVB',
    rolVoorkeur: 'MEDE',
    reden: 'U hebt AOW. De Sociale Verzekeringsbank betaalt die. Werken naast uw AOW mag.',
    grondslag: SUWI('34 lid 1 onder a'),
    zekerheid: 'WETTELIJK',
    terugval: null,
  },
];
