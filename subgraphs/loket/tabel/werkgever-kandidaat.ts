import type { WerkgeverSituatie } from '../../shared/situatie.ts';
import {
  kandidaatHeeft,
  kandidaatIs,
  kandidaatKanBeschutWerken,
  kandidaatMetHulpVanUwv,
  kandidaatVanGemeente,
} from '../feiten-werkgever.ts';
import { PARTICIPATIEWET, SUWI, WFSV } from '../grondslagen.ts';
import type { Beslisregel } from '../verantwoordelijke.ts';

/** Who stands beside an employer for this candidate. */
export const werkgeverKandidaat: readonly Beslisregel<WerkgeverSituatie>[] = [
  {
    code: 'uwv-kandidaat',
    als: kandidaatMetHulpVanUwv,
    partij: 'UWV',
    rolVoorkeur: 'MEDE',
    reden: 'Uw kandidaat heeft een uitkering van UWV. UWV begeleidt uw kandidaat.',
    grondslag: SUWI('30a lid 1 onder a'),
    zekerheid: 'WETTELIJK',
    terugval: null,
  },
  {
    code: 'uwv-kandidaat-iva',
    als: kandidaatHeeft('IVA'),
    partij: 'UWV',
    rolVoorkeur: 'MEDE',
    reden: 'Uw kandidaat heeft een IVA-uitkering. Laat uw kandidaat eerst met UWV overleggen over werk.',
    grondslag: SUWI('30 lid 1'),
    zekerheid: 'WETTELIJK',
    terugval: null,
  },
  {
    code: 'eigenrisicodrager-kandidaat',
    als: kandidaatHeeft('ZW', 'WGA'),
    partij: 'WERKGEVER',
    rolVoorkeur: 'MEDE',
    reden:
      'Soms betaalt de oude werkgever de uitkering van uw kandidaat zelf. Zo’n werkgever heet eigenrisicodrager. Dan begeleidt die werkgever of zijn verzekeraar uw kandidaat.',
    grondslag: WFSV('40'),
    zekerheid: 'WETTELIJK',
    terugval: { partij: 'UWV', toelichting: 'Weet u niet wie uw kandidaat begeleidt? Vraag het aan UWV.' },
  },
  {
    code: 'gemeente-kandidaat',
    als: kandidaatVanGemeente,
    partij: 'GEMEENTE',
    rolVoorkeur: 'MEDE',
    reden: 'De gemeente waar uw kandidaat woont, begeleidt uw kandidaat.',
    grondslag: PARTICIPATIEWET('7 lid 1 onder a'),
    zekerheid: 'WETTELIJK',
    terugval: null,
  },
  {
    code: 'uwv-kandidaat-register',
    als: kandidaatIs('doelgroepregister'),
    partij: 'UWV',
    rolVoorkeur: 'MEDE',
    reden: 'Uw kandidaat staat in het doelgroepregister. UWV houdt dat register bij.',
    grondslag: WFSV('38b'),
    zekerheid: 'WETTELIJK',
    terugval: null,
  },
  {
    code: 'gemeente-kandidaat-beschut',
    als: kandidaatKanBeschutWerken,
    partij: 'GEMEENTE',
    rolVoorkeur: 'MEDE',
    reden:
      'UWV vindt dat beschut werk bij uw kandidaat past. De gemeente van uw kandidaat regelt dat. U kunt daar een werkplek voor aanbieden.',
    grondslag: PARTICIPATIEWET('10b'),
    zekerheid: 'WETTELIJK',
    terugval: null,
  },
  {
    code: 'uwv-kandidaat-beschut',
    als: kandidaatKanBeschutWerken,
    partij: 'UWV',
    rolVoorkeur: 'MEDE',
    reden: 'UWV geeft de gemeente advies over beschut werk.',
    grondslag: PARTICIPATIEWET('10b'),
    zekerheid: 'WETTELIJK',
    terugval: null,
  },
];
