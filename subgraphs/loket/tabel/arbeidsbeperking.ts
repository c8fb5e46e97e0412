import type { Situatie } from '../../shared/situatie.ts';
import { en, niet, of } from '../drie-waarden.ts';
import { heeft, heeftGemeenteUitkering, heeftUwvUitkering, krijgtHulpVanUwv, waar } from '../feiten.ts';
import { kanBeschutWerken } from '../feiten-leeftijd.ts';
import { PARTICIPATIEWET, SUWI, WFSV } from '../grondslagen.ts';
import type { Beslisregel } from '../verantwoordelijke.ts';

type Regel = Beslisregel<Situatie>;

const inRegister = waar('doelgroepregister');
/** The municipality guides whom UWV does not pay (Participatiewet art. 7 lid 1 a and lid 3 c). */
const begeleidtGemeente = en(niet(heeftUwvUitkering), of(heeftGemeenteUitkering, heeft('GEEN')));

/** Sheltered work: the municipality gives it, after advice of UWV. */
export const beschutWerk: readonly Regel[] = [
  {
    code: 'beschut-werk-gemeente',
    als: kanBeschutWerken,
    partij: 'GEMEENTE',
    rolVoorkeur: 'HOOFD',
    reden: 'UWV vindt dat beschut werk bij u past. Uw gemeente zorgt voor beschut werk.',
    grondslag: PARTICIPATIEWET('10b'),
    zekerheid: 'WETTELIJK',
    terugval: { partij: 'UWV', toelichting: 'Is er nog geen plek? Vraag UWV dan welke andere hulp er is.' },
  },
  {
    code: 'beschut-werk-uwv',
    als: kanBeschutWerken,
    partij: 'UWV',
    rolVoorkeur: 'MEDE',
    reden: 'UWV geeft de gemeente advies over beschut werk. Verandert er iets? Dan kijkt UWV opnieuw.',
    grondslag: PARTICIPATIEWET('10b'),
    zekerheid: 'WETTELIJK',
    terugval: null,
  },
];

/** The register is UWV's; who guides somebody in it follows from the source of the benefit. */
export const doelgroepregister: readonly Regel[] = [
  {
    code: 'doelgroepregister',
    als: inRegister,
    partij: 'UWV',
    rolVoorkeur: 'MEDE',
    reden: 'U staat in het doelgroepregister. UWV houdt dat register bij.',
    grondslag: WFSV('38b'),
    zekerheid: 'WETTELIJK',
    terugval: null,
  },
  {
    code: 'register-begeleiding-uwv',
    als: en(inRegister, krijgtHulpVanUwv),
    partij: 'UWV',
    rolVoorkeur: 'MEDE',
    reden: 'U staat in het doelgroepregister. UWV begeleidt u naar werk en op het werk.',
    grondslag: SUWI('30a lid 1 onder a'),
    zekerheid: 'WETTELIJK',
    terugval: null,
  },
  {
    code: 'register-begeleiding-gemeente',
    als: en(inRegister, begeleidtGemeente),
    partij: 'GEMEENTE',
    rolVoorkeur: 'MEDE',
    reden: 'U staat in het doelgroepregister. Uw gemeente begeleidt u naar werk en op het werk.',
    grondslag: PARTICIPATIEWET('7 lid 1 onder a'),
    zekerheid: 'WETTELIJK',
    terugval: null,
  },
  {
    code: 'register-begeleiding-onbekend',
    als: en(inRegister, (situatie) => of(heeftUwvUitkering, begeleidtGemeente)(situatie) !== true),
    partij: 'UWV',
    rolVoorkeur: 'MEDE',
    reden: 'Wie u begeleidt, hangt af van uw uitkering: UWV of uw gemeente.',
    grondslag: WFSV('38b'),
    zekerheid: 'WETTELIJK',
    terugval: null,
  },
];
